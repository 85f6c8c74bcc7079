#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace rahdari::learning {

/// Calls `work` with 0 ... count - 1, each once, on so many threads; returns when all are done. After a stop request
/// what was not begun is left out. What `work` throws is thrown again here, the first of it.
void forEach(std::size_t count, unsigned threads, const std::stop_token& stop,
             const std::function<void(std::size_t)>& work);

/// What 0 threads stand for: those of the machine, at most four, since each holds a page in memory.
unsigned threadsOrDefault(unsigned asked);

}  // namespace rahdari::learning
