#pragma once

#include "core/base/bytes.h"
#include "core/image/geometry.h"
#include "core/image/light.h"
#include "core/specimen/chance/chance.h"
#include "core/specimen/ink/layer_stack.h"
#include "core/specimen/scan/scanner_profile.h"

#include <opencv2/core/mat.hpp>

#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace rahdari::specimen {

/// What may go wrong on purpose when a page is scanned; the defaults leave it to chance within the profile.
struct ScanFaults {
    double whiteExposure = 1;  ///< factor: 1.8 burns the page out
    double ultravioletExposure = 1;
    std::optional<double> ambient;  ///< set: share of white light leaking in
    std::optional<double> rotationDegrees;
    std::optional<bool> glare;
};

/// A page as a simulated scanner delivers it.
struct Scan {
    std::map<image::Light, cv::Mat> images;             ///< CV_8UC3, infrared CV_8UC1; at the profile's dpi
    std::map<image::Light, cv::Matx33d> pageToPicture;  ///< mm to px, without curl: the truth of the pose
    std::map<image::Light, image::QuadPx> corners;      ///< of the page, curl included
    double dpi = 0;                                     ///< true
    double declaredDpi = 0;                             ///< what the file will say
    std::string device;                                 ///< profile's name and the device's number: "desk_a #3"
};

/// Scans a page under the wanted lights (those of the profile, where empty). Each light is rendered, laid on the bed,
/// seen through the lens and read by the sensor in turn, so that memory holds one light at a time. Runs on all cores;
/// the result does not depend on how many.
/// @param device     which device of the make: fixes its colour matrix, dust, flat field
/// @param placement  chance of this very placement: pose, exposure, noise
/// @param stop       a request ends it after the light that is being taken; what has been taken is given
Scan scanPage(const LayerStack& page, const ScannerProfile& profile, std::uint64_t device,
              const std::vector<image::Light>& lights, const ScanFaults& faults, Chance placement,
              std::stop_token stop = {});

/// A picture as the device would write it: PNG or JPEG with the declared resolution.
struct ScanFile {
    std::string name;  ///< "vi.jpg"
    base::Bytes octets;
};
std::vector<ScanFile> filesOf(const Scan& scan, const ScannerProfile& profile);

}  // namespace rahdari::specimen
