#pragma once

#include "core/base/result.h"

#include <opencv2/core/mat.hpp>

#include <array>
#include <filesystem>
#include <map>
#include <vector>

namespace rahdari::mrz {

/// The 37 characters of OCR-B as the font draws them (models/ocr/glyphs.png), at a resolution of our own.
class GlyphAtlas {
public:
    static constexpr double pitchPx = 32.0;  ///< pixels of 2.54 mm in glyph pictures
    static constexpr double pxPerMm = pitchPx / 2.54;
    static constexpr int widthPx = 28;  ///< a little less than the pitch, so that neighbours stay out
    static constexpr int heightPx = 42;
    /// Blurs that print is compared by, in pixels of the glyph pictures.
    static constexpr std::array blurSigmasPx{0.6, 1.0, 1.5, 2.1, 2.9, 4.0};

    /// @param models  the folder models/ocr
    /// @return the atlas, or Error 1110 or 1111
    static base::Result<GlyphAtlas> open(const std::filesystem::path& models);

    /// A character's picture, 0 = ink, 255 = paper, centred on the middle of the pitch and of the cap height.
    /// @param character  one of mrzAlphabet
    const cv::Mat& glyph(char character) const;

    /// The same, as a device with that blur would see it. Costs nothing for `blurSigmasPx`, whose atlases are made when
    /// this one is opened.
    /// @param sigmaPx  standard deviation of the blur, in pixels of the glyph pictures
    GlyphAtlas blurred(double sigmaPx) const;

private:
    using Glyphs = std::vector<cv::Mat>;

    Glyphs glyphs_;
    std::map<double, Glyphs> blurred_;  ///< by standard deviation
};

}  // namespace rahdari::mrz
