#include "core/specimen/scan/scanner_profile.h"

#include "core/base/error_code.h"
#include "core/base/toml_text.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <utility>
#include <variant>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::size_t maxFileBytes = 64U * 1024U;  ///< what checkTomlText lets through
constexpr std::size_t maxNameBytes = 40;
constexpr std::size_t maxTitleBytes = 200;

/// No specimen is scanned finer: what leaves the program must not serve as a print master.
constexpr double maxDpi = 500;

/// A number of a profile: where it is kept and between what it may lie.
struct NumberMember {
    std::string_view key;
    std::variant<double ScannerProfile::*, float ScannerProfile::*, int ScannerProfile::*> member;
    double least;
    double most;
};

constexpr std::array numberMembers{
    NumberMember{"dpi", &ScannerProfile::dpi, 150, maxDpi},
    NumberMember{"rotation_degrees", &ScannerProfile::rotationDegrees, 0, 45},
    NumberMember{"shift_mm", &ScannerProfile::shiftMm, 0, 20},
    NumberMember{"scale_spread", &ScannerProfile::scaleSpread, 0, .02},
    NumberMember{"curl", &ScannerProfile::curl, 0, .05},
    NumberMember{"curl_reach_mm", &ScannerProfile::curlReachMm, 12, 60},
    NumberMember{"cut_share", &ScannerProfile::cutShare, 0, 1},
    NumberMember{"light_shift_px", &ScannerProfile::lightShiftPx, 0, 5},
    NumberMember{"margin_mm", &ScannerProfile::marginMm, 0, 40},
    NumberMember{"bed_level", &ScannerProfile::bedLevel, 0, 1},
    NumberMember{"point_spread_um", &ScannerProfile::pointSpreadUm, 15, 120},
    NumberMember{"halo_share", &ScannerProfile::haloShare, 0, .2},
    NumberMember{"flat_field", &ScannerProfile::flatField, 0, .3},
    NumberMember{"ultraviolet_hot_spot", &ScannerProfile::ultravioletHotSpot, 0, .5},
    NumberMember{"visible_leak", &ScannerProfile::visibleLeak, 0, .3},
    NumberMember{"glare_share", &ScannerProfile::glareShare, 0, 1},
    NumberMember{"ambient_share", &ScannerProfile::ambientShare, 0, 1},
    NumberMember{"ambient_level", &ScannerProfile::ambientLevel, 0, .5},
    NumberMember{"show_through", &ScannerProfile::showThrough, 0, .3},
    NumberMember{"dust_per_square_dm", &ScannerProfile::dustPerSquareDm, 0, 100},
    NumberMember{"exposure_white", &ScannerProfile::exposureWhite, 0, .5},
    NumberMember{"exposure_infrared", &ScannerProfile::exposureInfrared, 0, .5},
    NumberMember{"exposure_ultraviolet", &ScannerProfile::exposureUltraviolet, 0, .5},
    NumberMember{"colour_error", &ScannerProfile::colourError, 0, .2},
    NumberMember{"full_well", &ScannerProfile::fullWell, 500, 200'000},
    NumberMember{"full_well_ultraviolet", &ScannerProfile::fullWellUltraviolet, 200, 200'000},
    NumberMember{"read_noise", &ScannerProfile::readNoise, 0, 10},
    NumberMember{"row_noise", &ScannerProfile::rowNoise, 0, 5},
    NumberMember{"white_level", &ScannerProfile::whiteLevel, 150, 255},
    NumberMember{"ultraviolet_level", &ScannerProfile::ultravioletLevel, 80, 255},
    NumberMember{"gamma", &ScannerProfile::gamma, 1, 3},
    NumberMember{"jpeg_quality", &ScannerProfile::jpegQuality, 50, 100},
    NumberMember{"wrong_dpi_share", &ScannerProfile::wrongDpiShare, 0, 1},
};

struct FlagMember {
    std::string_view key;
    bool ScannerProfile::*member;
};

constexpr std::array flagMembers{
    FlagMember{"held_out", &ScannerProfile::heldOut},
    FlagMember{"png", &ScannerProfile::png},
};

Error invalid(const toml::source_region& where, const std::string& what)
{
    const std::string place = where.begin ? "Line " + std::to_string(where.begin.line) + ": " : "";
    return {toInt(ErrorCode::FileInvalid), place + what, "Correct the scanner profile"};
}

std::string inQuotes(std::string_view text) { return '"' + std::string(text) + '"'; }

std::string written(double number)
{
    std::ostringstream text;
    text << number;
    return text.str();
}

bool isLowerSnakeCase(std::string_view text)
{
    return !text.empty() && text.size() <= maxNameBytes && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

std::string lightNames()
{
    std::string names;
    for (const image::Light light : image::allLights) {
        names += (names.empty() ? "" : ", ") + inQuotes(image::shortName(light));
    }
    return names;
}

/// Reads the members of a profile's table and keeps the first error.
class ScannerProfileReader {
public:
    explicit ScannerProfileReader(const toml::table& table) : table_(table) {}

    Result<ScannerProfile> read()
    {
        for (const std::string_view needed : {"name", "title", "lights", "dpi"}) {
            if (table_.get(needed) == nullptr) {
                fail({}, "A scanner profile needs " + inQuotes(needed));
            }
        }
        for (const auto& [key, node] : table_) {
            readMember(key.str(), node);
        }
        if (error_) {
            return *error_;
        }
        return profile_;
    }

private:
    void fail(const toml::source_region& where, const std::string& what)
    {
        if (!error_) {
            error_ = invalid(where, what);
        }
    }

    void readMember(std::string_view key, const toml::node& node)
    {
        const auto number = std::ranges::find(numberMembers, key, &NumberMember::key);
        const auto flag = std::ranges::find(flagMembers, key, &FlagMember::key);
        if (number != numberMembers.end()) {
            readNumber(*number, node);
        } else if (flag != flagMembers.end()) {
            readFlag(*flag, node);
        } else if (key == "name") {
            readName(node);
        } else if (key == "title") {
            readTitle(node);
        } else if (key == "lights") {
            readLights(node);
        } else {
            fail(node.source(), "A scanner profile has no member " + inQuotes(key.substr(0, maxTitleBytes)));
        }
    }

    void readNumber(const NumberMember& asked, const toml::node& node)
    {
        const auto value = node.value<double>();
        const bool whole = std::holds_alternative<int ScannerProfile::*>(asked.member);
        // Written so that "nan" is refused too.
        if (!node.is_number() || !value || !(*value >= asked.least && *value <= asked.most) ||
            (whole && !node.is_integer())) {
            fail(node.source(), inQuotes(asked.key) + " must be a " + (whole ? "whole " : "") + "number from " +
                                    written(asked.least) + " to " + written(asked.most));
            return;
        }
        std::visit(
            [&](auto member) {
                using Number = std::remove_reference_t<decltype(profile_.*member)>;
                profile_.*member = static_cast<Number>(*value);
            },
            asked.member);
    }

    void readFlag(const FlagMember& asked, const toml::node& node)
    {
        const auto* value = node.as_boolean();
        if (value == nullptr) {
            fail(node.source(), inQuotes(asked.key) + " must be true or false");
            return;
        }
        profile_.*asked.member = value->get();
    }

    void readName(const toml::node& node)
    {
        const auto* value = node.as_string();
        if (value == nullptr || !isLowerSnakeCase(value->get())) {
            fail(node.source(), "\"name\" must be 1 to " + std::to_string(maxNameBytes) +
                                    " lower case letters, digits and underscores");
            return;
        }
        profile_.name = value->get();
    }

    void readTitle(const toml::node& node)
    {
        const auto* value = node.as_string();
        if (value == nullptr || (*value)->empty() || (*value)->size() > maxTitleBytes) {
            fail(node.source(), "\"title\" must be a text of 1 to " + std::to_string(maxTitleBytes) + " bytes");
            return;
        }
        profile_.title = value->get();
    }

    void readLights(const toml::node& node)
    {
        const toml::array* list = node.as_array();
        if (list == nullptr || list->empty()) {
            fail(node.source(), "\"lights\" must be a list with at least one of " + lightNames());
            return;
        }
        for (const toml::node& entry : *list) {
            readLight(entry);
        }
    }

    void readLight(const toml::node& entry)
    {
        const auto* word = entry.as_string();
        const auto light = word == nullptr ? std::nullopt : image::lightFromShortName(word->get());
        if (!light || image::shortName(*light) != word->get()) {
            fail(entry.source(), "A light is one of " + lightNames());
        } else if (std::ranges::find(profile_.lights, *light) != profile_.lights.end()) {
            fail(entry.source(), "The light " + inQuotes(word->get()) + " is listed twice");
        } else {
            profile_.lights.push_back(*light);
        }
    }

    const toml::table& table_;
    ScannerProfile profile_;
    std::optional<Error> error_;
};

Result<std::string> readText(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string text(maxFileBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream.is_open() || stream.bad()) {
        return Error{toInt(ErrorCode::FileUnreadable), "The file " + file.string() + " cannot be read",
                     "Check the rights on it"};
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

Result<ScannerProfile> loadScannerProfile(const std::filesystem::path& file)
{
    const auto text = readText(file);
    if (!text) {
        return text.error();
    }
    auto profile = parseScannerProfile(*text);
    if (profile && profile->name != file.stem().string()) {
        return invalid({}, "The scanner profile is called " + inQuotes(profile->name) + ", but its file " +
                               file.filename().string());
    }
    if (!profile) {
        Error error = profile.error();
        error.message = file.filename().string() + ": " + error.message;
        return error;
    }
    return profile;
}

}  // namespace

Result<ScannerProfile> parseScannerProfile(std::string_view toml)
{
    if (const auto checked = base::checkTomlText(toml); !checked) {
        return Error{toInt(ErrorCode::FileInvalid), "The scanner profile cannot be read, " + checked.error().message,
                     checked.error().advice};
    }
    try {
        const toml::table table = toml::parse(toml);
        return ScannerProfileReader(table).read();
    } catch (const toml::parse_error& error) {
        return invalid(error.source(), std::string(error.description()));
    }
}

Result<std::vector<ScannerProfile>> loadScannerProfiles(const std::filesystem::path& folder)
{
    std::error_code failure;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->path().extension() == ".toml") {
            files.push_back(entry->path());
        }
    }
    if (failure || files.empty()) {
        return Error{toInt(ErrorCode::FileMissing), "There is no scanner profile in " + folder.string(),
                     "Check that Rahdari's models are installed"};
    }
    std::ranges::sort(files);
    std::vector<ScannerProfile> profiles;
    for (const auto& file : files) {
        auto profile = loadScannerProfile(file);
        if (!profile) {
            return profile.error();
        }
        profiles.push_back(std::move(*profile));
    }
    return profiles;
}

}  // namespace rahdari::specimen
