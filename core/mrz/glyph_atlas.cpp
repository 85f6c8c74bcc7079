#include "core/mrz/glyph_atlas.h"

#include "core/base/error_code.h"
#include "core/mrz/cell_reader.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace rahdari::mrz {

namespace {

// Of models/ocr/glyphs.png; models/ocr/glyphs.toml says the same to people.
constexpr int sourceCellWidthPx = 64;
constexpr int sourceCellHeightPx = 96;
constexpr double sourceCapMiddlePx = (15.875 + 80.0) / 2.0;

cv::Mat cutGlyph(const cv::Mat& atlas, std::size_t index)
{
    const double scale = sourceCellWidthPx / GlyphAtlas::pitchPx;
    const cv::Mat cell =
        atlas.colRange(static_cast<int>(index) * sourceCellWidthPx, static_cast<int>(index + 1) * sourceCellWidthPx);
    const double left = sourceCellWidthPx / 2.0 - GlyphAtlas::widthPx * scale / 2.0;
    const double top = sourceCapMiddlePx - GlyphAtlas::heightPx * scale / 2.0;
    const cv::Matx23d map(1.0, 0.0, -left, 0.0, 1.0, -top);
    cv::Mat moved;
    cv::warpAffine(cell, moved, map, {cvRound(GlyphAtlas::widthPx * scale), cvRound(GlyphAtlas::heightPx * scale)},
                   cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar(255));
    cv::Mat glyph;
    cv::resize(moved, glyph, {GlyphAtlas::widthPx, GlyphAtlas::heightPx}, 0, 0, cv::INTER_AREA);
    return glyph;
}

std::vector<cv::Mat> blurredGlyphs(const std::vector<cv::Mat>& glyphs, double sigmaPx)
{
    std::vector<cv::Mat> blurred;
    for (const cv::Mat& glyph : glyphs) {
        cv::Mat soft;
        cv::GaussianBlur(glyph, soft, {}, sigmaPx, sigmaPx, cv::BORDER_REPLICATE);
        blurred.push_back(soft);
    }
    return blurred;
}

}  // namespace

base::Result<GlyphAtlas> GlyphAtlas::open(const std::filesystem::path& models)
{
    const std::filesystem::path file = models / "glyphs.png";
    const cv::Mat picture = cv::imread(file.string(), cv::IMREAD_GRAYSCALE);
    const bool fits =
        picture.cols == sourceCellWidthPx * static_cast<int>(mrzAlphabet.size()) && picture.rows == sourceCellHeightPx;
    if (!fits) {
        const auto code = picture.empty() ? base::ErrorCode::MrzModelMissing : base::ErrorCode::MrzModelInvalid;
        return base::Error{base::toInt(code), "the OCR-B glyphs glyphs.png are missing or of the wrong size",
                           "install the models folder again or name it with --models"};
    }
    GlyphAtlas atlas;
    for (std::size_t i = 0; i < mrzAlphabet.size(); ++i) {
        atlas.glyphs_.push_back(cutGlyph(picture, i));
    }
    for (const double sigma : blurSigmasPx) {
        atlas.blurred_.emplace(sigma, blurredGlyphs(atlas.glyphs_, sigma));
    }
    return atlas;
}

const cv::Mat& GlyphAtlas::glyph(char character) const
{
    const std::size_t index = mrzAlphabet.find(character);
    return glyphs_[index < glyphs_.size() ? index : glyphs_.size() - 1];
}

GlyphAtlas GlyphAtlas::blurred(double sigmaPx) const
{
    GlyphAtlas atlas;
    const auto known = blurred_.find(sigmaPx);
    atlas.glyphs_ = known != blurred_.end() ? known->second : blurredGlyphs(glyphs_, sigmaPx);
    return atlas;
}

}  // namespace rahdari::mrz
