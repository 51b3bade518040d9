// The libraries that read and write workbooks, opened when the first workbook needs them: the system takes longer to
// open them and what they need in turn than most commands take to answer.
#ifndef HEED_LATE_LIBRARIES_H
#define HEED_LATE_LIBRARIES_H

#include <stdbool.h>

/// Opens expat, libzip and libxlsxwriter where that has not been done; false where one is not installed.
///
/// To be asked before any function of theirs is called, from any thread.
bool heed_has_workbook_libraries(void);

#endif
