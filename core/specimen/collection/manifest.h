#pragma once

#include "core/base/result.h"
#include "core/specimen/collection/workshop.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

/// Name and major version of the format.
inline constexpr std::string_view manifestSchema = "rahdari.manifest/1";

/// Where a page lies in one picture.
struct ManifestPicture {
    image::Light light = image::Light::White;
    std::string file;                       ///< "vi.jpg", in the folder of its side
    std::array<double, 9> pageToPicture{};  ///< mm to px, row by row; without curl
    image::QuadPx corners{};                ///< of the page, curl included

    bool operator==(const ManifestPicture&) const = default;
};

/// What is printed and where.
struct ManifestFeature {
    std::string element;
    std::string kind;
    image::RectMm box;
    std::string text;

    bool operator==(const ManifestFeature&) const = default;
};

struct ManifestSide {
    std::string side;
    std::string folder;  ///< below the capture folder; empty: itself
    image::SizeMm size;
    double dpi = 0;          ///< true
    double declaredDpi = 0;  ///< as the files say
    std::vector<ManifestPicture> pictures;
    std::vector<ManifestFeature> features;

    bool operator==(const ManifestSide&) const = default;
};

struct ManifestAlteration {
    std::string side;
    std::vector<image::PointMm> outline;
    std::string what;

    bool operator==(const ManifestAlteration&) const = default;
};

/// The truth of a specimen as it stands on disk: core/specimen/schema/manifest_1.schema.json.
struct Manifest {
    std::string generator;  ///< "Rahdari 0.4.0"
    std::uint64_t seed = 0;
    std::string captured;  ///< day, "2026-06-01"
    std::string design;
    std::string designTitle;
    std::string series;
    std::string modelId;
    DocumentTexts texts;  ///< as printed
    std::string scanner;
    std::uint64_t device = 0;
    std::string deviceName;  ///< "desk_a #3"
    bool heldOut = false;    ///< the scanner is for testing only
    std::vector<ManifestSide> sides;
    std::string family;  ///< empty: genuine
    std::string familyTitle;
    std::string kind;
    int difficulty = 0;
    bool forged = false;
    bool knownIssuerDefect = false;
    std::vector<ManifestAlteration> alterations;
    std::vector<std::string> mustReact;
    std::string explanation;
    ChipState chip = ChipState::None;
    std::vector<std::string> licences;

    bool operator==(const Manifest&) const = default;
};

Manifest manifestOf(const Specimen& specimen);

/// Ends with a line end. Lengths in mm have 3 decimals, pixels 2.
std::string writeManifest(const Manifest& manifest);

/// Reads what writeManifest() wrote, and later editions of version 1: members that are not known are passed over.
/// @return Error 1002 naming the member that is wrong
base::Result<Manifest> parseManifest(std::string_view json);

}  // namespace rahdari::specimen
