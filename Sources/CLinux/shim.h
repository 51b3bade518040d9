// What Linux offers and Swift's Glibc does not show.
#ifndef HEED_LINUX_H
#define HEED_LINUX_H

#include <stddef.h>

/// Makes all that was written to the file system of an open file safe on the disk; 0, or -1 with errno.
extern int syncfs(int descriptor);

/// Where some bytes first stand among others; NULL where they do not.
extern void *memmem(const void *among, size_t count, const void *bytes, size_t length);

#endif
