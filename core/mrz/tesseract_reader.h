#pragma once

#include "core/base/result.h"
#include "core/mrz/tesseract_engines.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <memory>
#include <utility>
#include <vector>

namespace rahdari::mrz {

/// A character Tesseract read on a strip.
struct TesseractSymbol {
    char value = '<';
    double confidence = 0.0;  ///< [0, 1]
    double stripX = 0.0;      ///< middle of its box, strip pixels; Tesseract places it roughly
};

/// Tesseract with our OCR-B model, for one line at a time.
///
/// Calls may come from any thread; as many lines are read at once as there are engines.
class TesseractReader {
public:
    /// What a strip must look like: models/ocr/CONTRACT.md.
    static constexpr int stripRows = 48;
    static constexpr double stripPitchPx = 26.0;

    /// @param model    a .traineddata file
    /// @param engines  lines read at once
    /// @return the reader, or Error 1110 when the model is not there, 1111 when Tesseract refuses it
    static base::Result<TesseractReader> open(const std::filesystem::path& model, int engines = 2);

    /// @param strip  8-bit grey, dark on light, one line
    /// @return the characters from left to right; characters outside the MRZ alphabet are left out
    std::vector<TesseractSymbol> read(const cv::Mat& strip) const;

private:
    explicit TesseractReader(std::unique_ptr<TesseractEngines> engines) : engines_(std::move(engines)) {}

    std::unique_ptr<TesseractEngines> engines_;
};

}  // namespace rahdari::mrz
