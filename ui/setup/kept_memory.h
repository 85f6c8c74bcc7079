#pragma once

namespace rahdari::ui::setup {

/// Has the process keep the memory of pictures instead of giving it back: they come and go by the hundred, and fetching
/// memory again costs an eighth of the time. For the first line of main(), before there are threads. Nothing happens
/// where the C library is another one than glibc.
void keepMemory();

}  // namespace rahdari::ui::setup
