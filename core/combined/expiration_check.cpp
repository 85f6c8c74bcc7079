#include "core/combined/chip_mrz.h"
#include "core/combined/combined_checks.h"
#include "core/mrz/expiration.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/other_side_zone.h"
#include "core/mrz/zone_region.h"

#include <chrono>
#include <cstdio>
#include <string>
#include <utility>

namespace rahdari::combined {

namespace {

using check::CheckResult;

constexpr const char* id = "document.expiration";

std::string isoDate(std::chrono::year_month_day date)
{
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

/// @param whose  where the date stands, when not on the page: " by the chip", " by the zone of the other side"
CheckResult judge(const mrz::ExpiryJudgement& expiry, const std::string& whose)
{
    if (expiry.state == mrz::ExpiryState::Unreadable || !expiry.date) {
        return CheckResult::undetermined(id, "no date of expiry can be read: look for it on the page");
    }
    if (!expiry.digitAgrees) {
        return CheckResult::undetermined(id, "the date of expiry reads " + isoDate(*expiry.date) +
                                                 ", but its check digit is wrong: compare it with the page");
    }
    if (expiry.state == mrz::ExpiryState::Expired) {
        return CheckResult::failed(id, "expired on " + isoDate(*expiry.date) + whose + ", " +
                                           std::to_string(-expiry.daysLeft) + " days ago");
    }
    return CheckResult::successful(id, "valid until " + isoDate(*expiry.date) + whose + ", " +
                                           std::to_string(expiry.daysLeft) + " days from now");
}

/// Where there is a zone, its place is shown; a result without a place says that there is none.
CheckResult withoutDate(const mrz::LightReading* zone)
{
    auto result =
        CheckResult::undetermined(id, "no date of expiry can be read: there is no complete machine-readable zone");
    return zone == nullptr ? result : result.withRegion(mrz::regionOfZone(*zone, "machine-readable zone"));
}

}  // namespace

CheckResult checkExpiration(const check::Evidence& evidence, const check::CheckSettings& settings)
{
    const auto reading = evidence.find<mrz::MrzReading>();
    const mrz::LightReading* zone = reading ? reading->primary() : nullptr;
    const bool complete = zone != nullptr && zone->document.has_value();
    const mrz::ExpiryJudgement printed =
        complete ? mrz::judgeExpiry(*zone->document, settings.today) : mrz::ExpiryJudgement{};
    if (!printed.date || !printed.digitAgrees) {
        if (const auto stored = zoneOfChip(evidence, settings.today)) {
            return judge(mrz::judgeExpiry(*stored, settings.today), " by the chip");
        }
    }
    if (!complete) {
        const auto other = evidence.find<mrz::OtherSideZone>();
        return other ? judge(mrz::judgeExpiry(other->document, settings.today), " by the zone of the other side")
                     : withoutDate(zone);
    }
    CheckResult result = judge(printed, "");
    if (const mrz::MrzField* field = mrz::findField(zone->document->format, mrz::FieldId::ExpiryDate)) {
        check::Region region =
            mrz::regionOf(*zone, field->span.line, field->span.column, field->span.length, "date of expiry");
        if (!region.outlinePx.empty()) {
            result.withRegion(std::move(region));
        }
    }
    return result;
}

}  // namespace rahdari::combined
