#pragma once

#include "core/base/result.h"
#include "core/image/light.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

/// A make of scanner: models/documents/utopia/scanners/<name>.toml. Every number is either a property of the make or
/// the spread from device to device and from page to page. Section 4 of the specimen recipe.
struct ScannerProfile {
    std::string name;                  ///< "desk_a"
    std::string title;                 ///< "Full-page reader, camera, 400 dpi"
    std::vector<image::Light> lights;  ///< what it can do
    double dpi = 400;                  ///< at most 500
    bool heldOut = false;              ///< for testing only, never for learning
    // placement
    double rotationDegrees = 3;  ///< +-
    double shiftMm = 4;          ///< +-
    double scaleSpread = .002;
    double curl = .02;         ///< strongest bend near the spine, share of the height (booklets only)
    double curlReachMm = 20;   ///< how far from the spine the page is bent
    double cutShare = .02;     ///< of pages whose upper edge is cut off by the bed's edge
    double lightShiftPx = .3;  ///< deviation between lights of one page
    double marginMm = 7;       ///< bed around the page that is in the picture
    float bedLevel = .03F;     ///< reflectance of what lies around the page
    // optics
    double pointSpreadUm = 30;  ///< Gaussian sigma
    double haloShare = .02;     ///< of light that strays .5 mm
    double flatField = .06;     ///< +- at the corners under white
    double ultravioletHotSpot = .15;
    float visibleLeak = .03F;   ///< of the UV lamp
    double glareShare = .1;     ///< of glossy pages with a glare blob
    double ambientShare = .08;  ///< of UV pictures with light from outside
    double ambientLevel = .05;  ///< the strongest of it, share of full white
    float showThrough = .06F;   ///< of what lies under the page, in infrared
    double dustPerSquareDm = 3;
    // sensor
    double exposureWhite = .05;  ///< +-, from page to page
    double exposureInfrared = .08;
    double exposureUltraviolet = .20;
    double colourError = .03;  ///< +- of the device's colour matrix, fixed for a device
    double fullWell = 12'000;  ///< electrons
    double fullWellUltraviolet = 1'500;
    double readNoise = 1.2;         ///< levels of 255, before gamma, at the gain of UV; else down as the wells
    double rowNoise = .1;           ///< levels of 255, before gamma, of whole rows under any light
    double whiteLevel = 230;        ///< what a white reference reads under white and infrared light
    double ultravioletLevel = 200;  ///< what brightened office paper reads under UV
    double gamma = 2.2;             ///< of white light; infrared and UV alike
    // file
    bool png = false;  ///< else JPEG
    int jpegQuality = 92;
    double wrongDpiShare = .02;  ///< of files whose metadata state another resolution
};

/// @return Error 1002 naming the line and what may stand there: unknown key, dpi over 500, ...
base::Result<ScannerProfile> parseScannerProfile(std::string_view toml);

/// Every profile of a folder, sorted by name.
base::Result<std::vector<ScannerProfile>> loadScannerProfiles(const std::filesystem::path& folder);

}  // namespace rahdari::specimen
