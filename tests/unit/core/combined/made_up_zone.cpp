#include "tests/unit/core/combined/made_up_zone.h"

#include "core/lds/tlv.h"
#include "core/mrz/mrz_parser.h"

#include <utility>

namespace rahdari::test {

mrz::LightReading zoneOf(const Lines& lines, std::chrono::year_month_day today)
{
    mrz::LightReading zone;
    zone.document = mrz::parseMrz(lines, today).value();
    zone.format = zone.document->format;
    for (const std::string& line : lines) {
        zone.lines.emplace_back();
        for (const char value : line) {
            mrz::MrzCharacter character;
            character.value = value;
            character.probability = 1.0;
            character.presence = 1.0;
            character.cellNetwork = {value, 1.0};
            character.tesseract = character.cellNetwork;
            character.outlinePx = {{0, 0}, {0, 1}, {1, 1}, {1, 0}};
            zone.lines.back().push_back(character);
        }
    }
    return zone;
}

chip::ChipReading chipWith(const Lines& lines)
{
    std::string text;
    for (const std::string& line : lines) {
        text += line;
    }
    const base::Bytes octets(text.begin(), text.end());
    chip::ChipReading chip;
    chip.source = chip::ChipReading::Source::Dump;
    chip.files[lds::LdsFile::Dg1].bytes = lds::encodeTlv(0x61, lds::encodeTlv(0x5F1F, octets));
    return chip;
}

void put(check::Evidence& evidence, const Lines& page, const Lines& chip, std::chrono::year_month_day today)
{
    if (!page.empty()) {
        mrz::MrzReading reading;
        reading.byLight.push_back(zoneOf(page, today));
        evidence.put(std::move(reading));
    }
    if (!chip.empty()) {
        evidence.put(chipWith(chip));
    }
}

}  // namespace rahdari::test
