#include "core/combined/chip_mrz.h"
#include "core/combined/combined_checks.h"
#include "core/combined/printed_fields.h"
#include "core/mrz/expiration.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/other_side_zone.h"
#include "core/mrz/zone_region.h"
#include "core/viz/date_text.h"
#include "core/viz/field_judgement.h"

#include <chrono>
#include <optional>
#include <string>
#include <utility>

namespace rahdari::combined {

namespace {

using check::CheckResult;

constexpr const char* id = "document.expiration";

/// @param whose  where the date stands, when not in the zone of the page: " by the chip", " by the print"
CheckResult judgeDated(const mrz::ExpiryJudgement& expiry, const std::string& whose)
{
    if (expiry.state == mrz::ExpiryState::Expired) {
        return CheckResult::failed(id, "expired on " + viz::isoText(*expiry.date) + whose + ", " +
                                           std::to_string(-expiry.daysLeft) + " days ago");
    }
    return CheckResult::successful(id, "valid until " + viz::isoText(*expiry.date) + whose + ", " +
                                           std::to_string(expiry.daysLeft) + " days from now");
}

/// Of a zone: its check digit must be right, too.
CheckResult judge(const mrz::ExpiryJudgement& expiry, const std::string& whose)
{
    if (expiry.state == mrz::ExpiryState::Unreadable || !expiry.date) {
        return CheckResult::undetermined(id, "no date of expiry can be read: look for it on the page");
    }
    if (!expiry.digitAgrees) {
        return CheckResult::undetermined(id, "the date of expiry reads " + viz::isoText(*expiry.date) +
                                                 ", but its check digit is wrong: compare it with the page");
    }
    return judgeDated(expiry, whose);
}

/// By the date in print, where neither zone nor chip tells one. No check digit is over it: it must have been read
/// surely.
std::optional<CheckResult> byPrint(const check::Evidence& evidence, std::chrono::year_month_day today)
{
    const PrintedFields printed = printedFields(id, evidence);
    const viz::VizField* field = printed.obstacle ? nullptr : printed.reading->find("expiry_date");
    const auto day = field != nullptr ? viz::calendarDay(field->text, printed.reading->dateOrder) : std::nullopt;
    if (!day) {
        return std::nullopt;
    }
    CheckResult result = viz::isSurelyRead(*field)
                             ? judgeDated(mrz::judgeExpiryDay(*day, today), " by the print")
                             : CheckResult::undetermined(id, "the date of expiry seems to read " + viz::isoText(*day) +
                                                                 ", which no zone confirms: compare it with the page");
    if (auto region = regionOf(*field, "date of expiry", evidence)) {
        result.withRegion(*std::move(region));
    }
    return result;
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
        if (const auto other = evidence.find<mrz::OtherSideZone>()) {
            return judge(mrz::judgeExpiry(other->document, settings.today), " by the zone of the other side");
        }
        auto result = byPrint(evidence, settings.today);
        return result ? *std::move(result) : withoutDate(zone);
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
