#include "core/specimen/scan/scan.h"

#include "core/specimen/ink/optical_model.h"
#include "core/specimen/scan/device.h"
#include "core/specimen/scan/point_spread.h"
#include "core/specimen/scan/pose.h"
#include "core/specimen/scan/projection.h"
#include "core/specimen/scan/sensor.h"
#include "core/specimen/scan/stray_light.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::specimen {

namespace {

using image::Light;

constexpr double strayReachMm = .87;  ///< deviation of light that falls off by e each .5 mm
constexpr double squareDmOfMm = 1e-4;
constexpr double freshDustShare = .3;  ///< of the device's: what this page brought along
constexpr double shadeAtSpine = .15;   ///< light lost where the page rises most
constexpr float glossyFrom = .08F;     ///< mirror reflection of a material that shows the lamps
constexpr double brightenedEmission = .85;

/// Before the sampling: lens and pixel. The drawing's own soft edges and the sampling add the rest.
double spreadPx(const ScannerProfile& profile)
{
    const double lens = profile.pointSpreadUm * masterPxPerMm / 1000;
    const double pixel = masterDpi / profile.dpi;
    const double betweenPixels = 1.0 / 6;
    const double drawing = 1.0 / 12;
    return std::sqrt(std::max(0.0, lens * lens + pixel * pixel / 12 - betweenPixels - drawing));
}

double spreadOf(Light light, const ScannerProfile& profile)
{
    switch (light) {
    case Light::Infrared: return profile.exposureInfrared;
    case Light::Ultraviolet: return profile.exposureUltraviolet;
    default: return profile.exposureWhite;
    }
}

/// The linear light of a level of 255. Rounded, since the last bit of pow differs between processors.
double linearOf(double level, double gamma) { return std::floor(65536 * std::pow(level / 255, gamma) + .5) / 65536; }

/// What a white reference (under UV: the reference that glows) fills of the wells when nothing drifts.
double nominalExposure(Light light, const ScannerProfile& profile)
{
    const double white = linearOf(profile.whiteLevel, profile.gamma);
    switch (light) {
    case Light::Ultraviolet: return linearOf(profile.ultravioletLevel, profile.gamma) / brightenedEmission;
    case Light::Coaxial: return white * 1.4;  // of the light that paper scatters little comes back along the axis
    case Light::Transmitted: return white * 1.6;
    default: return white;
    }
}

double exposureOf(Light light, const ScannerProfile& profile, const ScanFaults& faults, Chance chance)
{
    const double fault = light == Light::Ultraviolet ? faults.ultravioletExposure
                         : light == Light::Infrared  ? 1.0
                                                     : faults.whiteExposure;
    const double spread = spreadOf(light, profile);
    return nominalExposure(light, profile) * (1 + chance.uniform(-spread, spread)) * fault;
}

bool isGlossy(const LayerStack& page) { return page.substrate.gloss >= glossyFrom; }

/// A lamp shows under lights that come from the side; under UV its own filter takes it.
bool showsLamps(Light light)
{
    return light == Light::White || light == Light::Infrared || light == Light::ObliqueLeft ||
           light == Light::ObliqueRight;
}

Glare drawGlare(const Pose& pose, Chance chance)
{
    Glare glare;
    const double halfWidth = chance.uniform(4, 16) * pose.pxPerMm;
    const double halfHeight = chance.uniform(3, 8) * pose.pxPerMm;
    const double lean = chance.uniform(-.4, .4);
    glare.middlePx = {static_cast<float>(pose.picturePx.width * chance.uniform(.1, .9)),
                      static_cast<float>(pose.picturePx.height * chance.uniform(.1, .9))};
    const double wide = 1 / (halfWidth * halfWidth);
    const double high = 1 / (halfHeight * halfHeight);
    glare.xx = static_cast<float>(wide + high * lean * lean);
    glare.xy = static_cast<float>(-high * lean);
    glare.yy = static_cast<float>(high);
    glare.level = static_cast<float>(chance.uniform(.3, 1.5));
    return glare;
}

std::vector<Glare> drawGlares(Light light, const LayerStack& page, const ScannerProfile& profile, const Pose& pose,
                              const ScanFaults& faults, const Chance& placement)
{
    const auto number = static_cast<std::uint64_t>(light);
    const bool drawn = isGlossy(page) && placement.part("glare", number).happens(profile.glareShare);
    const bool wanted = faults.glare ? *faults.glare && light == Light::White : drawn;
    if (!wanted || !showsLamps(light)) {
        return {};
    }
    return {drawGlare(pose, placement.part("lamp", number))};
}

/// What is common to all lights of a placement.
struct Placement {
    const LayerStack& page;
    const ScannerProfile& profile;
    const ScanFaults& faults;
    const Device& device;
    const Chance& chance;
    Pose pose;
    cv::Mat outline;
    std::vector<Speck> dust;
};

std::vector<Speck> allDust(const Placement& placed)
{
    const double squareDm = placed.pose.picturePx.area() * squareDmOfMm / (placed.pose.pxPerMm * placed.pose.pxPerMm);
    std::vector<Speck> dust = placed.device.dust;
    const auto fresh = drawDust(placed.profile.dustPerSquareDm * freshDustShare, squareDm, placed.chance.part("dust"));
    dust.insert(dust.end(), fresh.begin(), fresh.end());
    return dust;
}

Illumination illuminate(Light light, const Placement& placed)
{
    Chance lying = placed.chance.part("lying");
    Illumination illumination;
    illumination.visibleLeak = placed.device.visibleLeak;
    illumination.turn = static_cast<float>(placed.pose.turnRadians);
    illumination.tilt = static_cast<float>(lying.normal(0, .015));
    illumination.showThrough = static_cast<float>(placed.profile.showThrough * lying.uniform(.6, 1.4));
    Chance ambient = placed.chance.part("ambient");
    const bool leaks = ambient.happens(placed.profile.ambientShare);
    const double level = ambient.uniform(.2, 1) * placed.profile.ambientLevel;
    if (light == Light::Ultraviolet) {
        illumination.ambient = static_cast<float>(placed.faults.ambient.value_or(leaks ? level : 0));
    }
    return illumination;
}

Reading readingOf(Light light, const Placement& placed, const Pose& pose)
{
    const ScannerProfile& profile = placed.profile;
    const auto number = static_cast<std::uint64_t>(light);
    const bool ultraviolet = light == Light::Ultraviolet;
    const double well = ultraviolet ? profile.fullWellUltraviolet : profile.fullWell;
    const double gain = std::min(1.0, profile.fullWellUltraviolet / well);
    Reading reading;
    reading.exposure =
        static_cast<float>(exposureOf(light, profile, placed.faults, placed.chance.part("exposure", number)));
    reading.straySeen = static_cast<float>(profile.haloShare);
    reading.field = placed.device.field(light);
    reading.colour = placed.device.colour;
    reading.ultraviolet = ultraviolet;
    reading.glares = drawGlares(light, placed.page, profile, pose, placed.faults, placed.chance);
    reading.dust = placed.dust;
    reading.dpi = profile.dpi;
    reading.fullWell = well;
    reading.readNoise = profile.readNoise * gain;
    reading.rowNoise = profile.rowNoise;
    reading.noiseSeed = placed.chance.part("noise", number).bits();
    reading.patternSeed = placed.device.patternSeed;
    reading.gamma = profile.gamma;
    return reading;
}

Pose poseUnder(Light light, const Placement& placed)
{
    if (light == Light::White) {
        return placed.pose;
    }
    Chance shift = placed.chance.part("light shift", static_cast<std::uint64_t>(light));
    const double right = shift.normal(0, placed.profile.lightShiftPx);
    return placed.pose.shifted(right, shift.normal(0, placed.profile.lightShiftPx));
}

cv::Mat photograph(Light light, const Placement& placed, const Pose& pose)
{
    const Illumination illumination = illuminate(light, placed);
    const Bed bed =
        bedUnder(light, placed.profile, placed.device, placed.page, illumination.visibleLeak, illumination.ambient);
    const bool reflected = light != Light::Transmitted;
    LinearPicture picture;
    {
        const cv::Mat softPage = softened(render(placed.page, light, illumination), placed.outline, bed,
                                          spreadWeights(spreadPx(placed.profile)));
        picture = project(softPage, pose, bed, reflected ? shadeAtSpine : 0);
    }
    const StrayLight stray(picture, strayReachMm * pose.pxPerMm);
    return readOut(picture, stray, readingOf(light, placed, pose));
}

/// Resolutions that files of a mistaken device state.
double drawDeclaredDpi(const ScannerProfile& profile, Chance chance)
{
    constexpr std::array others{72.0, 96.0, 150.0, 200.0, 300.0, 600.0};
    const bool wrong = chance.happens(profile.wrongDpiShare);
    const double other = others[chance.index(others.size())];
    return wrong ? other : profile.dpi;
}

}  // namespace

Scan scanPage(const LayerStack& page, const ScannerProfile& profile, std::uint64_t device,
              const std::vector<Light>& lights, const ScanFaults& faults, Chance placement, std::stop_token stop)
{
    const Device unit = deviceOf(profile, device);
    Placement placed{page,
                     profile,
                     faults,
                     unit,
                     placement,
                     layOnGlass(page, profile, faults, placement.part("pose")),
                     outlineOf(page),
                     {}};
    placed.dust = allDust(placed);
    Scan scan;
    scan.dpi = placed.pose.pxPerMm * image::mmPerInch;
    scan.declaredDpi = drawDeclaredDpi(profile, placement.part("declared"));
    scan.device = unit.name;
    for (const Light light : lights.empty() ? profile.lights : lights) {
        if (stop.stop_requested()) {
            break;
        }
        const Pose pose = poseUnder(light, placed);
        scan.images[light] = photograph(light, placed, pose);
        scan.pageToPicture[light] = pose.pageToPicture;
        scan.corners[light] = pose.cornersOf(page.size);
    }
    return scan;
}

}  // namespace rahdari::specimen
