#include "core/combined/combined_checks.h"

#include "core/document/registration/registered_page.h"
#include "core/viz/faces/face_comparison.h"
#include "core/viz/viz_reading.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>

namespace rahdari::combined {

using check::CheckResult;

namespace {

constexpr const char* id = "combined.portrait_chip";

// Distances of the descriptor between a printed portrait and the picture on the chip, on simulated scans of the
// learning set: 109 pairs of one person 0.23 to 0.52, ninety-nine in a hundred below 0.49; 139 pairs of two people with
// a median of 0.64, one in ten below 0.55. The descriptor's author takes 0.6 for pictures from everywhere.
constexpr double surelyOne = 0.50;
constexpr double surelyTwo = 0.57;
constexpr double middle = (surelyOne + surelyTwo) / 2;

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

CheckResult resultOf(double distance)
{
    const double margin = std::clamp((middle - distance) / middle, -1.0, 1.0);
    if (distance > surelyOne && distance < surelyTwo) {
        return CheckResult::undetermined(id,
                                         "The portrait and the picture on the chip are neither surely of one person "
                                         "nor surely of two (distance " +
                                             number(distance) + ")")
            .withMargin(margin);
    }
    return CheckResult::fromMargin(id, margin,
                                   distance <= surelyOne
                                       ? "The portrait and the picture on the chip show one person"
                                       : "The portrait shows another person than the picture on the chip (distance " +
                                             number(distance) + ", one person has at most " + number(surelyOne) + ")");
}

}  // namespace

CheckResult checkPortraitAgainstChip(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    const auto faces = evidence.find<viz::ChipFaces>();
    if (!faces || !faces->obstacle.empty()) {
        return CheckResult::notSupported(id, faces ? faces->obstacle : "Faces were not looked at");
    }
    if (!faces->portraitChip) {
        return CheckResult::notSupported(id, "There are not both a portrait on the page and a picture on the chip");
    }
    if (!faces->portraitChip->distance) {
        return CheckResult::undetermined(id, faces->portraitChip->reason);
    }
    CheckResult result = resultOf(*faces->portraitChip->distance);
    const auto pictures = evidence.find<viz::FacePictures>();
    const auto page = evidence.find<document::RegisteredPage>();
    if (pictures && page && pictures->portraitBox) {
        const check::Measurement place{.check = id,
                                       .feature = "portrait",
                                       .quantity = "distance",
                                       .value = *faces->portraitChip->distance,
                                       .light = image::Light::White,
                                       .where = pictures->portraitBox};
        if (auto region = document::regionOf(*page, place)) {
            result.withRegion(std::move(*region));
        }
    }
    return result;
}

}  // namespace rahdari::combined
