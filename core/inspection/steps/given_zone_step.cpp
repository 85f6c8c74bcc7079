#include "core/inspection/steps/given_zone_step.h"

#include "core/inspection/steps/mrz_step.h"
#include "core/mrz/mrz_parser.h"

namespace rahdari::inspection {

namespace {

mrz::MrzCharacter surely(char value)
{
    mrz::MrzCharacter character;
    character.value = value;
    character.read = value;
    character.probability = 1.0;
    character.presence = 1.0;
    character.cellNetwork = {value, 1.0};
    character.tesseract = character.cellNetwork;
    return character;
}

}  // namespace

std::optional<mrz::LightReading> readingOfText(const std::vector<std::string>& lines, std::chrono::year_month_day today)
{
    auto document = mrz::parseMrz(lines, today);
    if (!document) {
        return std::nullopt;
    }
    mrz::LightReading reading;
    reading.format = document->format;
    for (const std::string& line : lines) {
        mrz::MrzLine characters;
        for (const char value : line) {
            characters.push_back(surely(value));
        }
        reading.lines.push_back(std::move(characters));
    }
    reading.document = std::move(document).value();
    return reading;
}

base::Result<void> GivenZoneStep::gather(check::Evidence& evidence, std::stop_token /*stop*/)
{
    mrz::MrzReading reading;
    if (auto zone = lines_.empty() ? std::nullopt : readingOfText(lines_, today_)) {
        reading.byLight.push_back(std::move(*zone));
    }
    evidence.put(stateCodesOf(reading, *states_));
    evidence.put(std::move(reading));
    return {};
}

}  // namespace rahdari::inspection
