#pragma once

#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"

#include <opencv2/core/mat.hpp>

#include <map>
#include <memory>
#include <vector>

namespace rahdari::learning {

/// A picture of one page in the model's raster, and where it shows the page (CV_8UC1, 255).
struct SeenPicture {
    cv::Mat pixels;
    cv::Mat seen;
};

/// Mean and spread of pictures of the same size and type, pixel by pixel and without the values far from the median,
/// so that what is worn, stamped or dirty on a few pages does not show. Pixels no page shows are black.
/// @param pictures  8-bit, one or three channels; at least one
document::Reference robustMean(const std::vector<SeenPicture>& pictures, unsigned threads);

using Pages = std::vector<std::shared_ptr<const document::RegisteredPage>>;

/// Which picture of a registered page is averaged.
enum class PictureKind : std::uint8_t { Raw, Levelled };

/// The mean of pages under every light that at least half of them (and any, below four pages) were seen under.
std::map<image::Light, document::Reference> referencesOf(const Pages& pages, PictureKind kind, unsigned threads);

/// Lights of those references.
std::vector<image::Light> commonLights(const Pages& pages);

}  // namespace rahdari::learning
