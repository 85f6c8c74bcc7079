#pragma once

#include "core/base/error_code.h"
#include "core/base/result.h"
#include "core/image/byte_view.h"
#include "core/image/picture_header.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The parser of each picture format, for picture_header.cpp alone. Each pair gives the header, and says whether
/// the file is as long as its own structure demands.
namespace rahdari::image::parsers {

base::Result<PictureHeader> readPng(const ByteView& file);
base::Result<void> checkPng(const ByteView& file);

base::Result<PictureHeader> readJpeg(const ByteView& file);
base::Result<void> checkJpeg(const ByteView& file);

base::Result<PictureHeader> readTiff(const ByteView& file);
base::Result<void> checkTiff(const ByteView& file);

/// A copy of a TIFF whose orientation says "as stored": the decoder would turn the pixels by it and cannot be told
/// not to.
std::vector<std::byte> withoutOrientation(const ByteView& file);

base::Result<PictureHeader> readBmp(const ByteView& file);
base::Result<void> checkBmp(const ByteView& file);

base::Result<PictureHeader> readWebP(const ByteView& file);
base::Result<void> checkWebP(const ByteView& file);

base::Result<PictureHeader> readJpeg2000(const ByteView& file, PictureFormat format);
base::Result<void> checkJpeg2000(const ByteView& file, PictureFormat format);

/// What an EXIF block says that is of use here.
struct ExifHints {
    int orientation = 1;  ///< 1-8
    std::optional<double> declaredDpi;
};

/// Reads an EXIF block, with or without the leading "Exif\0\0"; a broken one says nothing.
ExifHints readExif(const ByteView& block);

/// Error 1201: the file ends before what `what` names, e.g. "its last lines".
base::Error endsEarly(const std::string& what);

/// Error 1204: the file contradicts itself.
base::Error contradicts(const std::string& what);

/// Error 1202: a kind of picture that is not read.
base::Error notSupported(const std::string& kind);

/// A resolution if both directions agree within 2 % and it is plausible for a page (10-10,000 dpi).
std::optional<double> plausibleDpi(double xDpi, double yDpi);

/// The header with its size, or Error 1204 when a side is 0 or no int.
base::Result<PictureHeader> withSize(PictureHeader header, std::uint64_t width, std::uint64_t height);

}  // namespace rahdari::image::parsers
