// The data files that ship inside the program, by their path under Resources: "frameworks/care-act-2014.json".
// All of it is constant and never freed, so that any thread may read it.
#ifndef HEED_RESOURCES_H
#define HEED_RESOURCES_H

#include <stddef.h>

#pragma clang assume_nonnull begin

/// How many files there are.
size_t heed_resource_count(void);

/// The path of a file, ending in a zero byte; the files are in byte order of their paths. NULL past the last.
const char *_Nullable heed_resource_name(size_t index);

/// The bytes of a file, not ending in a zero byte. NULL past the last.
const unsigned char *_Nullable heed_resource_bytes(size_t index);

/// How many bytes a file has; 0 past the last.
size_t heed_resource_length(size_t index);

#pragma clang assume_nonnull end

#endif
