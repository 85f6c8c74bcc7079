#pragma once

#include "core/capture/image_scanner.h"
#include "core/capture/page.h"
#include "core/inspection/evidence_step.h"
#include "core/mrz/country_codes.h"
#include "core/mrz/mrz_reader.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/state_codes.h"

#include <chrono>
#include <memory>

namespace rahdari::inspection {

/// What the table says of the codes in the primary zone.
mrz::StateCodes stateCodesOf(const mrz::MrzReading& reading, const mrz::CountryTable& states);

/// "mrz": reads the machine-readable zone under infrared and white light and puts `mrz::MrzReading` and
/// `mrz::StateCodes`. The reader and the table may be shared between inspections. A side of a card without a zone is
/// compared with that of the other side: `mrz::OtherSideZone`.
class MrzStep final : public EvidenceStep {
public:
    /// @param otherSide  captures the other side of the same card; null: there is none, or it is not at hand
    MrzStep(std::shared_ptr<const mrz::MrzReader> reader, std::shared_ptr<const mrz::CountryTable> states,
            std::chrono::year_month_day today, std::shared_ptr<capture::ImageScanner> otherSide = nullptr)
        : reader_(std::move(reader)), states_(std::move(states)), today_(today), otherSide_(std::move(otherSide))
    {
    }

    std::string_view id() const override { return "mrz"; }
    std::span<const std::string_view> needs() const override;
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;

private:
    mrz::MrzReading readLights(const capture::Page& page, const std::stop_token& stop) const;
    void readOtherSide(check::Evidence& evidence, const std::stop_token& stop) const;

    std::shared_ptr<const mrz::MrzReader> reader_;
    std::shared_ptr<const mrz::CountryTable> states_;
    std::chrono::year_month_day today_;
    std::shared_ptr<capture::ImageScanner> otherSide_;
};

}  // namespace rahdari::inspection
