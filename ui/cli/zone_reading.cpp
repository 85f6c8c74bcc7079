#include "ui/cli/zone_reading.h"

#include "core/image/light.h"
#include "core/report/terminal_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace rahdari::ui::cli {

using Json = nlohmann::ordered_json;

namespace {

/// Calls `visit(line, column, character)` for each character; places count from 1, as in Doc 9303.
template <typename Visit>
void forEachCharacter(const mrz::LightReading& zone, Visit&& visit)
{
    for (std::size_t line = 0; line < zone.lines.size(); ++line) {
        for (std::size_t column = 0; column < zone.lines[line].size(); ++column) {
            visit(static_cast<int>(line) + 1, static_cast<int>(column) + 1, zone.lines[line][column]);
        }
    }
}

std::string asText(char c) { return std::string(1, c); }

Json correctionsJson(const mrz::LightReading& zone)
{
    Json list = Json::array();
    for (const mrz::Correction& correction : zone.corrections) {
        list.push_back({{"line", correction.line + 1},
                        {"column", correction.column + 1},
                        {"read", asText(correction.read)},
                        {"value", asText(correction.value)},
                        {"why", mrz::toString(correction.why)}});
    }
    return list;
}

Json disagreementsJson(const mrz::LightReading& zone)
{
    Json list = Json::array();
    forEachCharacter(zone, [&](int line, int column, const mrz::MrzCharacter& character) {
        if (character.readersDisagree()) {
            list.push_back({{"line", line},
                            {"column", column},
                            {"cellNetwork", asText(character.cellNetwork.value)},
                            {"tesseract", character.tesseract ? asText(character.tesseract->value) : std::string()}});
        }
    });
    return list;
}

Json doubtfulJson(const mrz::LightReading& zone)
{
    Json list = Json::array();
    forEachCharacter(zone, [&](int line, int column, const mrz::MrzCharacter& /*character*/) {
        if (zone.isInDoubt(line - 1, column - 1)) {
            list.push_back(Json::array({line, column}));
        }
    });
    return list;
}

std::string reasonOf(const ZoneReading& reading)
{
    if (reading.error) {
        return reading.error->message;
    }
    if (!reading.zone) {
        return "no machine-readable zone was found";
    }
    switch (reading.zone->state) {
    case mrz::ReadingState::Complete: break;
    case mrz::ReadingState::Doubtful: return "a character that no check digit protects could as well be another";
    case mrz::ReadingState::Incomplete: return "lines or characters of the zone are missing in the picture";
    }
    return {};
}

void addZone(Json& json, const mrz::LightReading& zone)
{
    json["format"] = zone.format ? Json(mrz::toString(*zone.format)) : Json(nullptr);
    json["state"] = mrz::toString(zone.state);
    json["light"] = image::shortName(zone.light);
    json["wrongDigits"] = wrongDigits(zone);
    json["corrections"] = correctionsJson(zone);
    json["disagreements"] = disagreementsJson(zone);
    json["doubtful"] = doubtfulJson(zone);
}

}  // namespace

bool ZoneReading::isRead() const
{
    return zone && (zone->state == mrz::ReadingState::Complete ||
                    (zone->state == mrz::ReadingState::Doubtful && !wrongDigits(*zone).empty()));
}

std::vector<std::string> wrongDigits(const mrz::LightReading& zone)
{
    std::vector<std::string> names;
    if (zone.document) {
        for (const mrz::CheckDigitResult& digit : zone.document->checkDigits) {
            if (!digit.agrees()) {
                names.push_back(digit.name);
            }
        }
    }
    return names;
}

void writeJsonLine(std::ostream& out, const ZoneReading& reading)
{
    Json json;
    json["file"] = reading.file.string();
    json["lines"] = reading.isRead() ? Json(reading.zone->text()) : Json::array();
    json["ms"] = std::round(reading.cpuMs * 10.0) / 10.0;
    if (reading.error) {
        json["error"] = {
            {"code", reading.error->code}, {"message", reading.error->message}, {"advice", reading.error->advice}};
    } else if (reading.zone) {
        addZone(json, *reading.zone);
    } else {
        json["state"] = "none";
    }
    if (!reading.isRead() && !reading.error) {
        json["reading"] = reading.zone ? Json(reading.zone->text()) : Json::array();
        json["reason"] = reasonOf(reading);
    }
    out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
}

void writeText(std::ostream& out, const ZoneReading& reading)
{
    out << report::printable(reading.file.string()) << '\n';
    if (!reading.zone) {
        out << "  " << report::printable(reasonOf(reading)) << std::endl;
        return;
    }
    if (!reading.isRead()) {
        out << "  not to be relied on: " << reasonOf(reading) << '\n';
    }
    for (const std::string& line : reading.zone->text()) {
        out << (reading.isRead() ? "  " : "  ? ") << line << '\n';
    }
    out << "  " << (reading.zone->format ? mrz::toString(*reading.zone->format) : "no known format") << ", "
        << mrz::toString(reading.zone->state);
    for (const std::string& name : wrongDigits(*reading.zone)) {
        out << ", wrong check digit: " << name;
    }
    for (const mrz::Correction& correction : reading.zone->corrections) {
        out << ", corrected: line " << correction.line + 1 << " character " << correction.column + 1 << " from "
            << correction.read << " to " << correction.value;
    }
    out << std::endl;
}

}  // namespace rahdari::ui::cli
