#pragma once

#include "core/base/result.h"
#include "core/mrz/tesseract_engines.h"

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::viz {

/// One line of Latin print as Tesseract read it.
struct LineText {
    struct Symbol {
        std::string text;         ///< UTF-8, one character
        double confidence = 0.0;  ///< [0, 1]
        double leftPx = 0.0;      ///< in the strip, or what it was made of, as Tesseract places it: roughly
        double rightPx = 0.0;
    };

    std::string text;  ///< UTF-8, one blank between words
    double confidence = 0.0;
    std::vector<Symbol> symbols;  ///< without blanks
};

/// How Tesseract looks for the line on a strip. It errs at other places by either.
enum class LineSearch : std::uint8_t {
    None,    ///< the strip is the line: margins of a sixth of the cap height
    Layout,  ///< by its own layout analysis: margins of half the cap height
};

/// Tesseract with Debian's model of Latin print ("eng"), no dictionary, for one line at a time.
///
/// Holds as many engines as may read at once; calls from any thread, more than those wait.
class TextReader {
public:
    /// @return Error 1702 when Tesseract has no model "eng" (package tesseract-ocr-eng)
    static base::Result<std::shared_ptr<const TextReader>> open(int engines = 2);

    /// @param strip  8-bit grey, dark on light, one line; capitals of 20 to 45 pixels
    LineText read(const cv::Mat& strip, LineSearch search = LineSearch::None) const;

    int engines() const { return engines_->count(); }

private:
    explicit TextReader(std::unique_ptr<mrz::TesseractEngines> engines) : engines_(std::move(engines)) {}

    std::unique_ptr<mrz::TesseractEngines> engines_;
};

}  // namespace rahdari::viz
