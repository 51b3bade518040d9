// What Swift needs of wide-character ncurses. The macros and mutable globals that Swift cannot import, or refuses, are
// wrapped in functions.
#ifndef HEED_CNCURSES_SHIM_H
#define HEED_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <term.h>
#include <wchar.h>

int wcwidth(wchar_t character);

// <term.h> defines short names as macros that would reach into Swift.
#undef lines
#undef columns

static inline WINDOW *heed_stdscr(void) { return stdscr; }
static inline int heed_rows(void) { return getmaxy(stdscr); }
static inline int heed_columns(void) { return getmaxx(stdscr); }
static inline const char *heed_codeset(void) { return nl_langinfo(CODESET); }

// -1 and 0, the failures of tigetstr, both answer NULL.
static inline const char *heed_capability(const char *name) {
  char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

static inline unsigned int heed_bold(void) { return A_BOLD; }
static inline unsigned int heed_dim(void) { return A_DIM; }
static inline unsigned int heed_underline(void) { return A_UNDERLINE; }
static inline unsigned int heed_reverse(void) { return A_REVERSE; }

// A base character and `count` marks on it, at most 4, as one curses character.
static inline cchar_t heed_character(const wchar_t *text, int count, unsigned int attributes, short pair) {
  wchar_t ended[CCHARW_MAX + 1] = {0};
  cchar_t cell;
  for (int i = 0; i < count && i < CCHARW_MAX; i++) ended[i] = text[i];
  setcchar(&cell, ended, attributes, pair, NULL);
  return cell;
}

#endif
