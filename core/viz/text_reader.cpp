#include "core/viz/text_reader.h"

#include "core/base/error_code.h"

#include <omp.h>
#include <opencv2/core.hpp>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <condition_variable>
#include <future>
#include <mutex>

namespace rahdari::viz {

namespace {

constexpr int nominalDpi = 300;

/// Without dictionaries: names and numbers are in none, and a reader that prefers words would correct a forger.
std::unique_ptr<tesseract::TessBaseAPI> newEngine()
{
    auto engine = std::make_unique<tesseract::TessBaseAPI>();
    const std::vector<std::string> names{"load_system_dawg", "load_freq_dawg", "load_punc_dawg", "load_number_dawg",
                                         "debug_file"};
    const std::vector<std::string> values{"0", "0", "0", "0", "/dev/null"};
    if (engine->Init(nullptr, "eng", tesseract::OEM_LSTM_ONLY, nullptr, 0, &names, &values, false) != 0) {
        return nullptr;
    }
    return engine;
}

LineText textOf(tesseract::TessBaseAPI& engine)
{
    LineText line;
    const std::unique_ptr<tesseract::ResultIterator> place(engine.GetIterator());
    if (!place) {
        return line;
    }
    double sum = 0.0;
    do {
        const std::unique_ptr<char[]> text(place->GetUTF8Text(tesseract::RIL_SYMBOL));
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        if (!text || text[0] == '\0' || !place->BoundingBox(tesseract::RIL_SYMBOL, &left, &top, &right, &bottom)) {
            continue;
        }
        const double confidence = place->Confidence(tesseract::RIL_SYMBOL) / 100.0;
        if (!line.text.empty() && place->IsAtBeginningOf(tesseract::RIL_WORD)) {
            line.text += ' ';
        }
        line.text += text.get();
        line.symbols.push_back({text.get(), confidence, static_cast<double>(left), static_cast<double>(right)});
        sum += confidence;
    } while (place->Next(tesseract::RIL_SYMBOL));
    line.confidence = line.symbols.empty() ? 0.0 : sum / static_cast<double>(line.symbols.size());
    return line;
}

}  // namespace

/// Engines not in use, and a way to wait for one.
struct TextReader::Engines {
    std::vector<std::unique_ptr<tesseract::TessBaseAPI>> idle;
    std::mutex mutex;
    std::condition_variable freed;
    int count = 0;

    std::unique_ptr<tesseract::TessBaseAPI> take()
    {
        std::unique_lock lock(mutex);
        freed.wait(lock, [&] { return !idle.empty(); });
        auto engine = std::move(idle.back());
        idle.pop_back();
        return engine;
    }

    void giveBack(std::unique_ptr<tesseract::TessBaseAPI> engine)
    {
        {
            const std::scoped_lock lock(mutex);
            idle.push_back(std::move(engine));
        }
        freed.notify_one();
    }
};

TextReader::TextReader(std::unique_ptr<Engines> engines) : engines_(std::move(engines)) {}
TextReader::~TextReader() = default;

base::Result<std::shared_ptr<const TextReader>> TextReader::open(int engines)
{
    auto pool = std::make_unique<Engines>();
    // Side by side, and before anybody waits for a page: loading one takes a tenth of a second.
    std::vector<std::future<std::unique_ptr<tesseract::TessBaseAPI>>> others;
    for (int i = 1; i < engines; ++i) {
        others.push_back(std::async(std::launch::async, newEngine));
    }
    pool->idle.push_back(newEngine());
    for (auto& other : others) {
        pool->idle.push_back(other.get());
    }
    std::erase(pool->idle, nullptr);
    pool->count = static_cast<int>(pool->idle.size());
    if (pool->count == 0) {
        return base::Error{base::toInt(base::ErrorCode::TextModelMissing),
                           "Tesseract has no model of Latin print (\"eng\")", "install the package tesseract-ocr-eng"};
    }
    return std::shared_ptr<const TextReader>(new TextReader(std::move(pool)));
}

int TextReader::engines() const { return engines_->count; }

LineText TextReader::read(const cv::Mat& strip, LineSearch search) const
{
    if (strip.empty() || strip.type() != CV_8UC1) {
        return {};
    }
    auto engine = engines_->take();
    // Tesseract asks for threads of its own in every layer; they spin on every core and make a line slower.
    omp_set_max_active_levels(0);
    engine->SetPageSegMode(search == LineSearch::None ? tesseract::PSM_RAW_LINE : tesseract::PSM_SINGLE_LINE);
    engine->SetImage(strip.data, strip.cols, strip.rows, 1, static_cast<int>(strip.step));
    engine->SetSourceResolution(nominalDpi);
    LineText line;
    if (engine->Recognize(nullptr) == 0) {
        line = textOf(*engine);
    }
    engine->Clear();
    engines_->giveBack(std::move(engine));
    return line;
}

}  // namespace rahdari::viz
