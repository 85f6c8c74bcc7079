#pragma once

#include "core/inspection/evidence_step.h"
#include "core/inspection/runner.h"
#include "core/mrz/country_codes.h"
#include "core/mrz/mrz_reading.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace rahdari::ui::setup {

/// Evidence: the characters somebody typed in place of what was read.
struct TypedZone {
    std::vector<mrz::Correction> characters;  ///< in the primary reading; `read` is what the readers took them for
    bool whole = false;                       ///< all of it was typed: there are no such pairs
};

/// A reading with a zone as somebody typed it who compared it with the page.
///
/// The primary reading takes the typed characters, is complete from then on and stays primary. Under the other light a
/// character changes only where it was misread alike: what the lights show differently stays different, for the checks
/// to find. Where no zone was read whole, or one of another shape, the lines become a reading without places, in the
/// place of what was read under that light; lines that are a zone of no format change nothing.
/// @param today  day of inspection, for the centuries of the dates
mrz::MrzReading withTyped(mrz::MrzReading reading, const std::vector<std::string>& lines,
                          std::chrono::year_month_day today);

/// What was typed: the whole zone, or the places in which a primary reading differs from what was read before somebody
/// typed.
TypedZone typedIn(const mrz::MrzReading& typed, const mrz::MrzReading& read);

/// "mrz": reads the zone as another step does and puts what was typed in its place, with `TypedZone`.
class TypedZoneStep final : public inspection::EvidenceStep {
public:
    /// @param reading  puts `mrz::MrzReading`; not null
    TypedZoneStep(std::unique_ptr<inspection::EvidenceStep> reading, std::vector<std::string> lines,
                  std::shared_ptr<const mrz::CountryTable> states, std::chrono::year_month_day today);

    std::string_view id() const override { return reading_->id(); }
    std::span<const std::string_view> needs() const override { return reading_->needs(); }
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;

private:
    std::unique_ptr<inspection::EvidenceStep> reading_;
    std::vector<std::string> lines_;
    std::shared_ptr<const mrz::CountryTable> states_;
    std::chrono::year_month_day today_;
};

/// A summary that also says what was typed: characters in the zone's corrections and as notice "mrz.typed", a whole
/// zone as notice "mrz.typed_whole".
inspection::Summarise tellingTyped(inspection::Summarise summarise);

}  // namespace rahdari::ui::setup
