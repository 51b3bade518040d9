// Each function that Heed calls of these libraries stands here under its own name and hands the call on: what a library's
// header says and what stands here must agree, or this does not compile; what is not here does not link.
#include "CLateLibraries.h"

#include <dlfcn.h>
#include <expat.h>
#include <pthread.h>
#include <stddef.h>
#include <xlsxwriter.h>
#include <zip.h>

#define LATE(result, name, parameters, arguments) \
  static typeof(&name) late_##name; \
  result name parameters { return late_##name arguments; }
#include "expat-calls.h"
#include "xlsxwriter-calls.h"
#include "zip-calls.h"
#undef LATE

static bool has_all;

// The first of a library's versions that is installed, the one that this was compiled with before others.
static void *library(const char *const names[]) {
  void *found = NULL;
  for (size_t i = 0; names[i] && !found; i++) found = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  return found;
}

static void open_all(void) {
  void *expat = library((const char *const[]){"libexpat.so.1", "libexpat.so", NULL});
  void *xlsxwriter = library((const char *const[]){"libxlsxwriter.so.4", "libxlsxwriter.so", NULL});
  void *zip = library((const char *const[]){"libzip.so.4", "libzip.so.5", "libzip.so", NULL});
  has_all = expat && xlsxwriter && zip;
  if (!has_all) return;
  void *from = expat;
#define LATE(result, name, parameters, arguments) \
  late_##name = (typeof(late_##name))dlsym(from, #name); \
  has_all = has_all && late_##name;
#include "expat-calls.h"
  from = xlsxwriter;
#include "xlsxwriter-calls.h"
  from = zip;
#include "zip-calls.h"
#undef LATE
}

bool heed_has_workbook_libraries(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_all);
  return has_all;
}
