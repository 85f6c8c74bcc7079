#pragma once

#include "core/base/result.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <memory>
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
/// Calls may come from any thread; one line is read at a time.
class TesseractReader {
public:
    /// What a strip must look like: models/ocr/CONTRACT.md.
    static constexpr int stripRows = 48;
    static constexpr double stripPitchPx = 26.0;

    /// @param model  a .traineddata file
    /// @return the reader, or Error 1110 when the model is not there, 1111 when Tesseract refuses it
    static base::Result<TesseractReader> open(const std::filesystem::path& model);

    TesseractReader(TesseractReader&&) noexcept;
    TesseractReader& operator=(TesseractReader&&) noexcept;
    ~TesseractReader();

    /// @param strip  8-bit grey, dark on light, one line
    /// @return the characters from left to right; characters outside the MRZ alphabet are left out
    std::vector<TesseractSymbol> read(const cv::Mat& strip) const;

private:
    struct Engine;
    explicit TesseractReader(std::unique_ptr<Engine> engine);

    std::unique_ptr<Engine> engine_;
};

}  // namespace rahdari::mrz
