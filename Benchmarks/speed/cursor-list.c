// The peer of the desk's cursor: a bare curses list of the lines of a file, a bar over one of them, and its number below.
// Usage: cursor-list FILE      j and k move, q ends
#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char **lines;
static int count, top, cursor;

static void read_lines(const char *path) {
  FILE *file = fopen(path, "r");
  char line[4096];
  if (!file) exit(1);
  while (fgets(line, sizeof line, file)) {
    if (count % 1024 == 0) lines = realloc(lines, (size_t)(count + 1024) * sizeof *lines);
    line[strcspn(line, "\n")] = 0;
    lines[count++] = strdup(line);
  }
  fclose(file);
}

static void draw(void) {
  int rows = LINES - 1;
  if (cursor < top) top = cursor;
  if (cursor >= top + rows) top = cursor - rows + 1;
  for (int row = 0; row < rows && top + row < count; row++) {
    if (top + row == cursor) attron(A_REVERSE);
    mvprintw(row, 0, "%-*.*s", COLS, COLS, lines[top + row]);
    if (top + row == cursor) attroff(A_REVERSE);
  }
  mvprintw(rows, 0, "%d of %d", cursor + 1, count);
  clrtoeol();
  refresh();
}

int main(int argc, char **argv) {
  if (argc != 2) return 64;
  setlocale(LC_ALL, "");
  read_lines(argv[1]);
  initscr();
  cbreak();
  noecho();
  curs_set(0);
  for (;;) {
    draw();
    int key = getch();
    if (key == 'j' && cursor + 1 < count) cursor++;
    if (key == 'k' && cursor > 0) cursor--;
    if (key == 'q') break;
  }
  endwin();
}
