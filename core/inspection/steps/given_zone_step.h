#pragma once

#include "core/inspection/evidence_step.h"
#include "core/mrz/country_codes.h"
#include "core/mrz/mrz_reading.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::inspection {

/// A zone that was typed or swiped, as a reading without doubts and without places.
/// @param lines  top line first
/// @return none when the lines are no zone of a known format
std::optional<mrz::LightReading> readingOfText(const std::vector<std::string>& lines,
                                               std::chrono::year_month_day today);

/// "mrz", in the place of `MrzStep` where there is no picture: puts `mrz::MrzReading` and `mrz::StateCodes` of a zone
/// that was given as text; an empty reading when none was, or the text is no zone.
class GivenZoneStep final : public EvidenceStep {
public:
    GivenZoneStep(std::vector<std::string> lines, std::shared_ptr<const mrz::CountryTable> states,
                  std::chrono::year_month_day today)
        : lines_(std::move(lines)), states_(std::move(states)), today_(today)
    {
    }

    std::string_view id() const override { return "mrz"; }
    std::span<const std::string_view> needs() const override { return {}; }
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;

private:
    std::vector<std::string> lines_;
    std::shared_ptr<const mrz::CountryTable> states_;
    std::chrono::year_month_day today_;
};

}  // namespace rahdari::inspection
