#include "core/learning/parallel_work.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace rahdari::learning {

void forEach(std::size_t count, unsigned threads, const std::stop_token& stop,
             const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next = 0;
    std::exception_ptr thrown;
    std::mutex mutex;
    const auto worker = [&] {
        while (!stop.stop_requested()) {
            const std::size_t index = next.fetch_add(1);
            if (index >= count) {
                return;
            }
            try {
                work(index);
            } catch (...) {
                const std::lock_guard lock(mutex);
                thrown = thrown ? thrown : std::current_exception();
                next = count;
            }
        }
    };
    {
        std::vector<std::jthread> crew;
        for (std::size_t i = 1; i < std::min<std::size_t>(std::max(threads, 1U), count); ++i) {
            crew.emplace_back(worker);
        }
        worker();
    }
    if (thrown) {
        std::rethrow_exception(thrown);
    }
}

unsigned threadsOrDefault(unsigned asked)
{
    constexpr unsigned most = 4;
    return asked != 0 ? asked : std::clamp(std::thread::hardware_concurrency(), 1U, most);
}

}  // namespace rahdari::learning
