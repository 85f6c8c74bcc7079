#include "core/mrz/tesseract_reader.h"

#include "core/base/error_code.h"
#include "core/mrz/cell_reader.h"

#include <opencv2/core.hpp>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <string>
#include <string_view>
#include <utility>

namespace rahdari::mrz {

namespace {

/// Paper around the strip, as in training.
constexpr int borderPx = 8;
constexpr int nominalDpi = 300;

base::Error modelError(base::ErrorCode code, const std::filesystem::path& model, const char* what)
{
    return {base::toInt(code), "the OCR-B model " + model.filename().string() + what,
            "install the models folder again or name it with --models"};
}

/// None when Tesseract refuses the model.
std::unique_ptr<tesseract::TessBaseAPI> engineOf(const std::filesystem::path& model)
{
    auto engine = std::make_unique<tesseract::TessBaseAPI>();
    const std::vector<std::string> names{"load_system_dawg", "load_freq_dawg", "load_punc_dawg", "load_number_dawg",
                                         "debug_file"};
    const std::vector<std::string> values{"0", "0", "0", "0", "/dev/null"};
    const std::string folder = model.parent_path().string();
    const std::string language = model.stem().string();
    if (engine->Init(folder.c_str(), language.c_str(), tesseract::OEM_LSTM_ONLY, nullptr, 0, &names, &values, false) !=
        0) {
        return nullptr;
    }
    engine->SetPageSegMode(tesseract::PSM_RAW_LINE);
    return engine;
}

std::vector<TesseractSymbol> symbolsOf(tesseract::TessBaseAPI& engine)
{
    std::vector<TesseractSymbol> symbols;
    const std::unique_ptr<tesseract::ResultIterator> place(engine.GetIterator());
    if (!place) {
        return symbols;
    }
    do {
        const std::unique_ptr<char[]> text(place->GetUTF8Text(tesseract::RIL_SYMBOL));
        int left = 0;
        int top = 0;
        int right = 0;
        int bottom = 0;
        if (text && text[0] != '\0' && text[1] == '\0' && mrzAlphabet.find(text[0]) != std::string_view::npos &&
            place->BoundingBox(tesseract::RIL_SYMBOL, &left, &top, &right, &bottom)) {
            symbols.push_back(
                {text[0], place->Confidence(tesseract::RIL_SYMBOL) / 100.0, (left + right) / 2.0 - borderPx});
        }
    } while (place->Next(tesseract::RIL_SYMBOL));
    return symbols;
}

}  // namespace

base::Result<TesseractReader> TesseractReader::open(const std::filesystem::path& model, int engines)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(model, ignored)) {
        return modelError(base::ErrorCode::MrzModelMissing, model, " is missing");
    }
    auto pool = std::make_unique<TesseractEngines>(engines, [&] { return engineOf(model); });
    if (pool->count() == 0) {
        return modelError(base::ErrorCode::MrzModelInvalid, model, " cannot be loaded");
    }
    return TesseractReader(std::move(pool));
}

std::vector<TesseractSymbol> TesseractReader::read(const cv::Mat& strip) const
{
    cv::Mat bordered;
    cv::copyMakeBorder(strip, bordered, borderPx, borderPx, borderPx, borderPx, cv::BORDER_REPLICATE);
    std::vector<TesseractSymbol> symbols;
    engines_->use([&](tesseract::TessBaseAPI& engine) {
        engine.SetImage(bordered.data, bordered.cols, bordered.rows, 1, static_cast<int>(bordered.step));
        engine.SetSourceResolution(nominalDpi);
        if (engine.Recognize(nullptr) == 0) {
            symbols = symbolsOf(engine);
        }
        engine.Clear();
    });
    return symbols;
}

}  // namespace rahdari::mrz
