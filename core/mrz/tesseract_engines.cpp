#include "core/mrz/tesseract_engines.h"

#include <omp.h>
#include <tesseract/baseapi.h>

#include <condition_variable>
#include <future>
#include <mutex>
#include <utility>
#include <vector>

namespace rahdari::mrz {

using Engine = std::unique_ptr<tesseract::TessBaseAPI>;

struct TesseractEngines::Idle {
    std::vector<Engine> engines;
    std::mutex mutex;
    std::condition_variable freed;
    int count = 0;

    Engine take()
    {
        std::unique_lock lock(mutex);
        freed.wait(lock, [&] { return !engines.empty(); });
        Engine engine = std::move(engines.back());
        engines.pop_back();
        return engine;
    }

    void giveBack(Engine engine)
    {
        {
            const std::scoped_lock lock(mutex);
            engines.push_back(std::move(engine));
        }
        freed.notify_one();
    }
};

namespace {

/// Gives the engine back, also when the work throws.
template <typename Pool>
class Loan {
public:
    explicit Loan(Pool& pool) : pool_(pool), engine_(pool.take()) {}
    ~Loan() { pool_.giveBack(std::move(engine_)); }
    Loan(const Loan&) = delete;
    Loan& operator=(const Loan&) = delete;

    tesseract::TessBaseAPI& engine() { return *engine_; }

private:
    Pool& pool_;
    Engine engine_;
};

}  // namespace

TesseractEngines::TesseractEngines(int wanted, const Make& make) : idle_(std::make_unique<Idle>())
{
    std::vector<std::future<Engine>> others;
    for (int i = 1; i < wanted; ++i) {
        others.push_back(std::async(std::launch::async, make));
    }
    idle_->engines.push_back(make());
    for (auto& other : others) {
        idle_->engines.push_back(other.get());
    }
    std::erase(idle_->engines, nullptr);
    idle_->count = static_cast<int>(idle_->engines.size());
}

TesseractEngines::~TesseractEngines() = default;

int TesseractEngines::count() const { return idle_->count; }

void TesseractEngines::use(const std::function<void(tesseract::TessBaseAPI&)>& work) const
{
    Loan loan(*idle_);
    // Tesseract asks for threads of its own in every layer; they spin on every core and make a line slower, not faster.
    omp_set_max_active_levels(0);
    work(loan.engine());
}

}  // namespace rahdari::mrz
