#pragma once

#include "core/base/result.h"
#include "core/image/picture_header.h"

#include <opencv2/core/mat.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rahdari::image {

/// How large a picture may be before it is refused unread.
struct DecodeLimits {
    std::int64_t maxPixels = 120'000'000;       ///< width times height
    int maxSidePx = 40'000;                     ///< either side
    std::int64_t maxFileBytes = 512'000'000LL;  ///< of the file or buffer

    bool operator==(const DecodeLimits&) const = default;
};

/// A picture in the form every module works on.
struct DecodedPicture {
    /// 8-bit, one (grey) or three (BGR) channels. Deeper pictures are scaled down, palettes expanded,
    /// transparency laid on white. Colour profiles are not applied.
    cv::Mat pixels;
    PictureFormat format = PictureFormat::Png;
    std::optional<double> declaredDpi;  ///< what the file says; never trusted
    int exifOrientation = 1;            ///< 1-8: a hint that is *not* applied to the pixels
    /// The file it was decoded from; null from decodePicture().
    std::shared_ptr<const std::vector<std::byte>> file;
};

/// Decodes a picture held in memory. The format is decided by content. Sizes are read from the header and checked
/// before memory is taken; a picture that ends early is refused rather than filled up. Messages do not name the
/// file, since its name may be personal: the caller who knows it adds it. Any thread.
/// @return Error 1200 empty, 1201 ends early, 1202 not a picture or not a kind that is read, 1203 over the limits
///         or out of memory, 1204 cannot be decoded
base::Result<DecodedPicture> decodePicture(std::span<const std::byte> bytes, const DecodeLimits& limits = {});

/// Reads and decodes a picture file; its name and extension do not matter.
/// @return as decodePicture(), and Error 1000 no such file, 1001 a folder, a device, or not readable
base::Result<DecodedPicture> readPicture(const std::filesystem::path& path, const DecodeLimits& limits = {});

}  // namespace rahdari::image
