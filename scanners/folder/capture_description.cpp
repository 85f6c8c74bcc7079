#include "scanners/folder/capture_description.h"

#include "core/base/error_code.h"
#include "core/base/toml_text.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>
#include <utility>

namespace rahdari::scanners {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::size_t mostLetters = 200;
constexpr std::array<std::string_view, 3> sides{"front", "back", "data page"};

Error invalid(const std::string& place, const std::string& what)
{
    return {toInt(ErrorCode::FileInvalid), "capture.toml, " + place + ": " + what,
            "Correct this line, or remove the file to read the pictures by their names"};
}

Error invalidAt(const toml::node& node, const std::string& what)
{
    return invalid("line " + std::to_string(node.source().begin.line), what);
}

bool isPlainText(const std::string& text)
{
    return text.size() <= mostLetters && std::ranges::none_of(text, [](char letter) {
               return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f;
           });
}

/// A name that can only mean a file in the same folder.
bool isPlainName(const std::string& name)
{
    return !name.empty() && isPlainText(name) && name.find_first_of("/\\") == std::string::npos && name != "." &&
           name != "..";
}

Result<std::string> readText(const toml::node& node, const std::string& key)
{
    const auto text = node.value_exact<std::string>();
    if (!text || !isPlainText(*text)) {
        return invalidAt(node, key + " must be text of one line");
    }
    return *text;
}

Result<void> readDpi(const toml::node& node, CaptureDescription& description)
{
    const auto dpi = node.value<double>();
    if (!node.is_number() || !dpi || !std::isfinite(*dpi) || *dpi < 10.0 || *dpi > 10'000.0) {
        return invalidAt(node, "dpi must be a number from 10 to 10000");
    }
    description.dpi = *dpi;
    return {};
}

Result<void> readDevice(const toml::node& node, CaptureDescription& description)
{
    const auto text = readText(node, "device");
    if (!text) {
        return text.error();
    }
    description.device = *text;
    return {};
}

Result<void> readSide(const toml::node& node, CaptureDescription& description)
{
    const auto text = readText(node, "page");
    if (!text || std::ranges::find(sides, *text) == sides.end()) {
        return invalidAt(node, R"(page must be "front", "back" or "data page")");
    }
    description.side = *text;
    return {};
}

Result<void> readCaptured(const toml::node& node, CaptureDescription& description)
{
    std::ostringstream text;
    if (const auto* date = node.as_date()) {
        text << date->get();
    } else if (const auto* moment = node.as_date_time()) {
        text << moment->get();
    } else if (const auto written = readText(node, "captured")) {
        text << *written;
    } else {
        return invalidAt(node, "captured must be a date such as 2026-03-01");
    }
    description.captured = text.str();
    return {};
}

Result<void> readPreRecorded(const toml::node& node, CaptureDescription& description)
{
    const auto flag = node.value_exact<bool>();
    if (!flag) {
        return invalidAt(node, "pre_recorded must be true or false");
    }
    description.preRecorded = *flag;
    return {};
}

Result<void> readLights(const toml::node& node, CaptureDescription& description)
{
    const auto* table = node.as_table();
    if (table == nullptr) {
        return invalidAt(node, "lights must be a table");
    }
    for (const auto& [key, value] : *table) {
        const auto light = image::lightFromShortName(key.str());
        const auto name = value.value_exact<std::string>();
        if (!light) {
            return invalidAt(value, "a light is one of vi, ir, uv, coax, left, right, trans");
        }
        if (!name || !isPlainName(*name)) {
            return invalidAt(value, "a light needs the plain name of a file in this folder");
        }
        description.files[*light] = *name;
    }
    return {};
}

using Reader = Result<void> (*)(const toml::node&, CaptureDescription&);

constexpr std::array<std::pair<std::string_view, Reader>, 6> readers{{{"dpi", readDpi},
                                                                      {"device", readDevice},
                                                                      {"page", readSide},
                                                                      {"captured", readCaptured},
                                                                      {"pre_recorded", readPreRecorded},
                                                                      {"lights", readLights}}};

Result<CaptureDescription> readTable(const toml::table& table)
{
    CaptureDescription description;
    for (const auto& [key, value] : table) {
        const auto reader = std::ranges::find(readers, key.str(), [](const auto& entry) { return entry.first; });
        if (reader == readers.end()) {
            description.notices.push_back("capture.toml, line " + std::to_string(value.source().begin.line) +
                                          ": this key is not known and was passed over");
            continue;
        }
        if (const auto read = reader->second(value, description); !read) {
            return read.error();
        }
    }
    return description;
}

}  // namespace

Result<CaptureDescription> parseCaptureDescription(std::string_view text)
{
    if (const auto checked = base::checkTomlText(text); !checked) {
        return Error{checked.error().code, "capture.toml, " + checked.error().message, checked.error().advice};
    }
    try {
        return readTable(toml::parse(text));
    } catch (const toml::parse_error& failure) {
        return invalid("line " + std::to_string(failure.source().begin.line), std::string(failure.description()));
    }
}

}  // namespace rahdari::scanners
