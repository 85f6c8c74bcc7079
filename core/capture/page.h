#pragma once

#include "core/image/light.h"
#include "core/image/picture_header.h"

#include <opencv2/core/mat.hpp>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::capture {

/// A picture's file. The picture under the same light is what it decodes to.
struct PictureFile {
    image::PictureFormat format = image::PictureFormat::Png;
    std::shared_ptr<const std::vector<std::byte>> bytes;  ///< never null
};

/// One side of a document as a device delivered it, one picture per light.
struct Page {
    /// 8-bit, one (grey) or three (BGR) channels. Pictures of one page may differ in size between lights.
    std::map<image::Light, cv::Mat> images;
    /// The files of those that were read from files, as they were: a record keeps these.
    std::map<image::Light, PictureFile> files;
    /// EXIF orientation 1-8 of a picture whose file declares one other than 1. Not applied to the pixels: a hint,
    /// for the pixels decide.
    std::map<image::Light, int> orientationHints;
    std::optional<double> declaredDpi;  ///< what the device or file says; never trusted, see document::PageLocation
    std::string device;                 ///< name of the device or adapter, e.g. "folder"
    std::string side;                   ///< "front", "back", "data page", or empty
    std::string source;                 ///< where it came from, for the reader of the report: a path or a device URI
    bool preRecorded = false;           ///< from a file, not from a device in operation (ICAO Doc 9303-2 C.1)
    std::vector<std::string> notices;   ///< what the adapter had to say: a light that could not be read, a wrong hint

    /// The picture under a light; an empty matrix where there is none.
    cv::Mat imageUnder(image::Light light) const
    {
        const auto found = images.find(light);
        return found == images.end() ? cv::Mat{} : found->second;
    }
};

}  // namespace rahdari::capture
