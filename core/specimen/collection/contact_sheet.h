#pragma once

#include "core/base/result.h"
#include "core/specimen/artwork/font_shelf.h"
#include "core/specimen/collection/manifest.h"
#include "core/specimen/collection/workshop.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace rahdari::specimen {

/// The pictures of a specimen, a map a side, in the manifest's order.
using SpecimenPictures = std::vector<std::map<image::Light, cv::Mat>>;

/// A specimen's lights side by side, each rectified to the page, altered areas outlined, with a caption: CV_8UC3.
/// At most 150 dpi: to look at, not to print.
/// @param fonts  for the caption; null: none is written
cv::Mat contactSheet(const Manifest& manifest, const SpecimenPictures& pictures, int widthPx, const FontShelf* fonts);
cv::Mat contactSheet(const Specimen& specimen, int widthPx, const FontShelf* fonts = nullptr);

/// Sheets one under the other.
cv::Mat stacked(const std::vector<cv::Mat>& sheets);

/// The pictures of a capture folder that writeCapture() wrote.
/// @return Error 1000, 1001 naming the file
base::Result<SpecimenPictures> readPictures(const std::filesystem::path& capture, const Manifest& manifest);

}  // namespace rahdari::specimen
