#include "core/inspection/steps/passive_authentication_step.h"

#include "core/base/error_code.h"
#include "core/chip/chip_reading.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::inspection {

namespace {

using base::ErrorCode;

constexpr std::array<std::string_view, 1> onChip{"chip"};

/// Errors of our machinery: what they kept from being read says nothing about the document.
constexpr std::array machineryErrors{ErrorCode::CaptureStopped,       ErrorCode::ChipRemoved,
                                     ErrorCode::ReaderFault,          ErrorCode::ReaderGone,
                                     ErrorCode::ReaderServiceMissing, ErrorCode::ReaderInUse};

/// The reading broke off before EF.SOD was there, so that nothing can be judged.
bool brokeOffEarly(const chip::ChipReading& chip)
{
    return chip.ended && chip.find(lds::LdsFile::Sod) == nullptr &&
           std::any_of(machineryErrors.begin(), machineryErrors.end(),
                       [&](ErrorCode code) { return toInt(code) == chip.ended->code; });
}

}  // namespace

std::map<std::string, std::string> assignmentTableOf(const mrz::CountryTable& states)
{
    std::map<std::string, std::string> table;
    for (const mrz::CountryEntry& entry : states.entries()) {
        if (entry.alpha2.size() == 2) {
            table.emplace(entry.code, entry.alpha2);
        }
    }
    return table;
}

std::span<const std::string_view> PassiveAuthenticationStep::needs() const { return onChip; }

base::Result<void> PassiveAuthenticationStep::gather(check::Evidence& evidence, std::stop_token /*stop*/)
{
    const auto chip = evidence.find<chip::ChipReading>();
    if (!chip || chip->source == chip::ChipReading::Source::None) {
        evidence.put(pki::PassiveAuthentication{});
        return {};
    }
    if (brokeOffEarly(*chip)) {
        return *chip->ended;
    }
    pki::PassiveAuthenticationInput input;
    for (const auto& [file, reading] : chip->files) {
        if (!reading.error && !reading.accessDenied) {  // also a file that is there and empty
            input.files.emplace(file, reading.bytes);
        }
    }
    input.checkedAt = settings_.checkedAt;
    input.rules = settings_.rules;
    input.stateCodes = settings_.stateCodes;
    evidence.put(pki::authenticatePassively(input, *store_));
    return {};
}

}  // namespace rahdari::inspection
