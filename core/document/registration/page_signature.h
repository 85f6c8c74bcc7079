#pragma once

#include "core/document/model/document_model.h"
#include "core/document/registration/page_raster.h"
#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::document {

/// What a model looks like from afar: the colours of two-millimetre cells under white light, and how much of each cell
/// is the same on every specimen. Some ten thousand numbers, so that hundreds can be compared in no time.
struct Signature {
    cv::Mat colours;  ///< CV_32FC3
    cv::Mat weight;   ///< CV_32FC1, [0, 1]
};

/// Name of the table signatures are kept in.
inline constexpr const char* signatureTable = "identification.vi";

std::optional<Signature> signatureOf(const DocumentModel& model);
Table tableOf(const Signature& signature);

/// @return none for a table that is no signature
std::optional<Signature> signatureOf(const Table& table);

/// A page's colours from afar, with what it would show a little aside: a plane from edges may be off by that much.
class PageColours {
public:
    /// @param pose  of the page in the picture; coarse pictures (some 2 px/mm) are quickest
    PageColours(const cv::Mat& picture, const PagePose& pose, image::SizeMm size);

    /// How alike they are, [-1, 1]: the correlation of lightness and, where the page has colours, of colours.
    double likeness(const Signature& signature) const;      ///< as it lies
    double bestLikeness(const Signature& signature) const;  ///< in the best place near by

private:
    double likenessAt(const Signature& signature, cv::Point offset) const;

    cv::Mat fine_;                          // CV_32FC3, one pixel a millimetre, with a margin
    mutable std::map<int, cv::Mat> cells_;  // by offset, made when first asked for
};

}  // namespace rahdari::document
