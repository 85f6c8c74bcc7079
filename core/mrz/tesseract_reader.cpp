#include "core/mrz/tesseract_reader.h"

#include "core/base/error_code.h"
#include "core/mrz/cell_reader.h"

#include <omp.h>
#include <opencv2/core.hpp>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <mutex>

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

}  // namespace

struct TesseractReader::Engine {
    tesseract::TessBaseAPI api;
    std::mutex busy;
};

TesseractReader::TesseractReader(std::unique_ptr<Engine> engine) : engine_(std::move(engine)) {}
TesseractReader::TesseractReader(TesseractReader&&) noexcept = default;
TesseractReader& TesseractReader::operator=(TesseractReader&&) noexcept = default;
TesseractReader::~TesseractReader() = default;

base::Result<TesseractReader> TesseractReader::open(const std::filesystem::path& model)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(model, ignored)) {
        return modelError(base::ErrorCode::MrzModelMissing, model, " is missing");
    }
    auto engine = std::make_unique<Engine>();
    const std::vector<std::string> names{"load_system_dawg", "load_freq_dawg", "load_punc_dawg", "load_number_dawg",
                                         "debug_file"};
    const std::vector<std::string> values{"0", "0", "0", "0", "/dev/null"};
    const std::string folder = model.parent_path().string();
    const std::string language = model.stem().string();
    if (engine->api.Init(folder.c_str(), language.c_str(), tesseract::OEM_LSTM_ONLY, nullptr, 0, &names, &values,
                         false) != 0) {
        return modelError(base::ErrorCode::MrzModelInvalid, model, " cannot be loaded");
    }
    engine->api.SetPageSegMode(tesseract::PSM_RAW_LINE);
    return TesseractReader(std::move(engine));
}

std::vector<TesseractSymbol> TesseractReader::read(const cv::Mat& strip) const
{
    cv::Mat bordered;
    cv::copyMakeBorder(strip, bordered, borderPx, borderPx, borderPx, borderPx, cv::BORDER_REPLICATE);
    const std::scoped_lock lock(engine_->busy);
    // Tesseract asks for threads of its own in every layer; they spin on every core and make a line slower, not faster.
    omp_set_max_active_levels(0);
    tesseract::TessBaseAPI& api = engine_->api;
    api.SetImage(bordered.data, bordered.cols, bordered.rows, 1, static_cast<int>(bordered.step));
    api.SetSourceResolution(nominalDpi);
    std::vector<TesseractSymbol> symbols;
    if (api.Recognize(nullptr) != 0) {
        return symbols;
    }
    const std::unique_ptr<tesseract::ResultIterator> place(api.GetIterator());
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
    api.Clear();
    return symbols;
}

}  // namespace rahdari::mrz
