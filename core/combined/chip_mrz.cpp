#include "core/combined/chip_mrz.h"

#include "core/chip/chip_reading.h"
#include "core/lds/dg1.h"
#include "core/mrz/mrz_parser.h"

namespace rahdari::combined {

std::vector<std::string> linesOfDg1(std::string_view text)
{
    const std::size_t width = text.size() == 90 ? 30 : text.size() == 72 ? 36 : text.size() == 88 ? 44 : 0;
    std::vector<std::string> lines;
    for (std::size_t at = 0; width > 0 && at < text.size(); at += width) {
        lines.emplace_back(text.substr(at, width));
    }
    return lines;
}

std::optional<mrz::MrzDocument> zoneOfChip(const check::Evidence& evidence, std::chrono::year_month_day today)
{
    const auto chip = evidence.find<chip::ChipReading>();
    const base::Bytes* file = chip ? chip->find(lds::LdsFile::Dg1) : nullptr;
    if (file == nullptr) {
        return std::nullopt;
    }
    const auto dg1 = lds::parseDg1(*file);
    if (!dg1) {
        return std::nullopt;
    }
    auto document = mrz::parseMrz(linesOfDg1(dg1->mrz.reveal()), today);
    return document ? std::optional(std::move(document).value()) : std::nullopt;
}

}  // namespace rahdari::combined
