#pragma once

#include "core/base/result.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <vector>

namespace rahdari::mrz {

/// The 37 characters of OCR-B as the font draws them (models/ocr/glyphs.png), at a resolution of our own.
class GlyphAtlas {
public:
    static constexpr double pitchPx = 32.0;  ///< pixels of 2.54 mm in glyph pictures
    static constexpr double pxPerMm = pitchPx / 2.54;
    static constexpr int widthPx = 28;  ///< a little less than the pitch, so that neighbours stay out
    static constexpr int heightPx = 42;

    /// @param models  the folder models/ocr
    /// @return the atlas, or Error 1110 or 1111
    static base::Result<GlyphAtlas> open(const std::filesystem::path& models);

    /// A character's picture, 0 = ink, 255 = paper, centred on the middle of the pitch and of the cap height.
    /// @param character  one of mrzAlphabet
    const cv::Mat& glyph(char character) const;

    /// The same, as a device with that blur would see it.
    /// @param sigmaPx  standard deviation of the blur, in pixels of the glyph pictures
    GlyphAtlas blurred(double sigmaPx) const;

private:
    std::vector<cv::Mat> glyphs_;
};

}  // namespace rahdari::mrz
