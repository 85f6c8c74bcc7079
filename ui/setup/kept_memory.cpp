#include "ui/setup/kept_memory.h"

#include <cstdlib>  // says whether it is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace rahdari::ui::setup {

void keepMemory()
{
#ifdef __GLIBC__
    constexpr int largestPicture = 32 << 20;
    constexpr int unusedToKeep = 1 << 30;
    ::mallopt(M_MMAP_THRESHOLD, largestPicture);
    ::mallopt(M_TRIM_THRESHOLD, unusedToKeep);
    ::mallopt(M_ARENA_MAX, 2);
#endif
}

}  // namespace rahdari::ui::setup
