#include "core/viz/text_reader.h"

#include "core/base/error_code.h"

#include <opencv2/core.hpp>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <memory>

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

base::Result<std::shared_ptr<const TextReader>> TextReader::open(int engines)
{
    auto pool = std::make_unique<mrz::TesseractEngines>(engines, newEngine);
    if (pool->count() == 0) {
        return base::Error{base::toInt(base::ErrorCode::TextModelMissing),
                           "Tesseract has no model of Latin print (\"eng\")", "install the package tesseract-ocr-eng"};
    }
    return std::shared_ptr<const TextReader>(new TextReader(std::move(pool)));
}

LineText TextReader::read(const cv::Mat& strip, LineSearch search) const
{
    LineText line;
    if (strip.empty() || strip.type() != CV_8UC1) {
        return line;
    }
    engines_->use([&](tesseract::TessBaseAPI& engine) {
        engine.SetPageSegMode(search == LineSearch::None ? tesseract::PSM_RAW_LINE : tesseract::PSM_SINGLE_LINE);
        engine.SetImage(strip.data, strip.cols, strip.rows, 1, static_cast<int>(strip.step));
        engine.SetSourceResolution(nominalDpi);
        if (engine.Recognize(nullptr) == 0) {
            line = textOf(engine);
        }
        engine.Clear();
    });
    return line;
}

}  // namespace rahdari::viz
