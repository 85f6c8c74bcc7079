#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace rahdari::image {

/// The kinds of picture files that are read.
enum class PictureFormat : std::uint8_t {
    Png,
    Jpeg,
    Tiff,
    Bmp,
    Jp2,             ///< JPEG 2000 in its box container
    Jpeg2000Stream,  ///< JPEG 2000 codestream without a container, as chips keep it
    WebP,
};

/// "PNG", "JPEG", "TIFF", "BMP", "JPEG 2000", "JPEG 2000 codestream", "WebP".
std::string_view toString(PictureFormat format);

/// What a picture file says about itself before its pixels are decoded. Nothing in it is trusted beyond its
/// being what the decoder will be asked for: sizes are positive, all else may be nonsense.
struct PictureHeader {
    PictureFormat format = PictureFormat::Png;
    int widthPx = 0;                         ///< > 0; as stored, before any orientation hint
    int heightPx = 0;                        ///< > 0
    std::optional<double> declaredDpi = {};  ///< 10-10,000; none when absent, implausible or different in x and y
    int exifOrientation = 1;                 ///< 1-8 as in EXIF and TIFF; 1 when absent or out of range
    int bitsPerChannel = 8;
    int channels = 3;       ///< 1 grey, 2 grey and alpha, 3 colour (a palette counts as 3), 4 colour and alpha, or CMYK
    bool hasAlpha = false;  ///< an alpha channel, or a palette with transparent entries

    bool operator==(const PictureHeader&) const = default;
};

/// Reads the header of a picture by its content; decodes and allocates nothing. Reads within `bytes` only and in
/// time linear in them, whatever they hold.
/// @return the header, or Error 1200 empty, 1201 ends inside the header, 1202 not a picture or a kind that is not
///         read (the message names what it looks like), 1204 contradicts itself
base::Result<PictureHeader> readPictureHeader(std::span<const std::byte> bytes);

/// Whether all that the header promises is there. Decoders fill what is missing with grey and say nothing, and a
/// grey half page must not be judged as if it were the document's.
/// @param header  what readPictureHeader() gave for the same bytes
/// @return Error 1201 when the file ends early, 1204 when its inner lengths cannot be followed
base::Result<void> checkComplete(std::span<const std::byte> bytes, const PictureHeader& header);

}  // namespace rahdari::image
