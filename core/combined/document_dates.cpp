#include "core/combined/document_dates.h"

#include "core/combined/printed_fields.h"
#include "core/document/registration/identification.h"
#include "core/mrz/other_side_zone.h"
#include "core/viz/date_text.h"
#include "core/viz/field_judgement.h"
#include "core/viz/validity.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::combined {

namespace {

using check::CheckResult;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr const char* id = "combined.document_dates";

/// A date and how far it may be relied on.
struct Dated {
    std::optional<year_month_day> date;
    bool sure = false;
    const viz::VizField* field = nullptr;  ///< where it is printed; null: from the zone
};

Dated printedDate(const viz::VizReading* reading, std::string_view content)
{
    const viz::VizField* field = reading != nullptr ? reading->find(content) : nullptr;
    if (field == nullptr) {
        return {};
    }
    const auto date = viz::calendarDay(field->text, reading->dateOrder);
    return {date, date && viz::isSurelyRead(*field), field};
}

/// The zone's date when its check digit is right, else the print's.
Dated ofZoneOrPrint(const mrz::MrzDocument* zone, mrz::FieldId digit, const mrz::PartialDate mrz::MrzDocument::*part,
                    const Dated& printed)
{
    if (zone == nullptr) {
        return printed;
    }
    const mrz::CheckDigitResult* result = zone->findCheckDigit(digit);
    const auto date = (zone->*part).date();
    const bool vouched = result != nullptr && result->state == mrz::CheckDigitState::Valid;
    return date && vouched ? Dated{date, true, printed.field} : printed;
}

/// Gathers what speaks against the dates.
class DateJudge {
public:
    DateJudge(const check::Evidence& evidence, const document::DataRules& rules) : evidence_(evidence), rules_(rules) {}

    /// @param first, second  in the order they must come
    void order(const Dated& first, const char* firstName, const Dated& second, const char* secondName)
    {
        if (!first.date || !second.date) {
            return;
        }
        const bool right = sys_days(*first.date) < sys_days(*second.date);
        note(std::string(firstName) + " before " + secondName, viz::isoText(*first.date), viz::isoText(*second.date),
             right, first.sure && second.sure, {first.field, second.field},
             std::string("the date of ") + firstName + " does not lie before that of " + secondName);
    }

    void notAfter(const Dated& issue, year_month_day today)
    {
        if (issue.date) {
            const bool right = sys_days(*issue.date) <= sys_days(today) + std::chrono::days(1);
            note("issue", "not after " + viz::isoText(today), viz::isoText(*issue.date), right, issue.sure,
                 {issue.field}, "the date of issue lies in the future");
        }
    }

    void validity(const Dated& issue, const Dated& expiry)
    {
        if (!issue.date || !expiry.date || rules_.validityMonths.empty()) {
            return;
        }
        std::string expected;
        for (const int months : rules_.validityMonths) {
            expected += (expected.empty() ? "" : " or ") + std::to_string(months);
        }
        const auto months = viz::wholeMonths(*issue.date, *expiry.date);
        const bool right = std::any_of(rules_.validityMonths.begin(), rules_.validityMonths.end(), [&](int known) {
            return months == known || viz::endsWithTheMonth(known, *issue.date, *expiry.date);
        });
        const bool mayBeUnseen = months && isShorterByYears(*months);
        note("months of validity", expected, months ? std::to_string(*months) : "no whole number", right,
             issue.sure && expiry.sure && !mayBeUnseen, {issue.field, expiry.field},
             mayBeUnseen ? "the period of validity is shorter than any this model is known to be issued for"
                         : "the period of validity is none this model is issued for");
    }

    void issueYear(const Dated& issue)
    {
        if (!issue.date || (rules_.firstIssueYear == 0 && rules_.lastIssueYear == 0)) {
            return;
        }
        const int year = static_cast<int>(issue.date->year());
        const bool early = rules_.firstIssueYear > 0 && year < rules_.firstIssueYear;
        const bool late = rules_.lastIssueYear > 0 && year > rules_.lastIssueYear;
        const std::string from = rules_.firstIssueYear > 0 ? std::to_string(rules_.firstIssueYear) : "";
        const std::string until = rules_.lastIssueYear > 0 ? std::to_string(rules_.lastIssueYear) : "";
        note("year of issue", from + "-" + until, std::to_string(year), !early && !late, issue.sure, {issue.field},
             "this model was not issued in the year of issue");
    }

    CheckResult result()
    {
        if (findings_.empty()) {
            return CheckResult::notSupported(id, "fewer than two dates of the document are known");
        }
        CheckResult result =
            !wrong_.empty() ? CheckResult::failed(id, listed(wrong_))
            : !doubtful_.empty()
                ? CheckResult::undetermined(id, listed(doubtful_) + ", if the dates were read rightly: compare them "
                                                                    "by eye")
                : CheckResult::successful(id, "the dates follow one another as they must");
        for (check::Finding& finding : findings_) {
            result.withFinding(std::move(finding));
        }
        for (check::Region& region : regions_) {
            result.withRegion(std::move(region));
        }
        return result;
    }

private:
    /// Children, the elderly and replacements get fewer years, and thirty specimens may hold none of theirs.
    bool isShorterByYears(int months) const
    {
        const int longest = *std::max_element(rules_.validityMonths.begin(), rules_.validityMonths.end());
        return months % 12 == 0 && months < longest;
    }

    void note(std::string name, std::string expected, std::string found, bool right, bool sure,
              std::initializer_list<const viz::VizField*> fields, std::string sentence)
    {
        findings_.push_back({std::move(name), std::move(expected), std::move(found), right});
        if (right) {
            return;
        }
        (sure ? wrong_ : doubtful_).push_back(std::move(sentence));
        for (const viz::VizField* field : fields) {
            if (field == nullptr) {
                continue;
            }
            if (auto region = regionOf(*field, inWords(field->content), evidence_)) {
                regions_.push_back(std::move(*region));
            }
        }
    }

    const check::Evidence& evidence_;
    const document::DataRules& rules_;
    std::vector<check::Finding> findings_;
    std::vector<check::Region> regions_;
    std::vector<std::string> wrong_;
    std::vector<std::string> doubtful_;
};

}  // namespace

CheckResult checkDocumentDates(const check::Evidence& evidence, const check::CheckSettings& settings)
{
    const auto identification = evidence.find<document::Identification>();
    const auto page = evidence.find<document::RegisteredPage>();
    const bool onModel = identification && identification->model && !(page && page->obstacle);
    const auto reading = onModel ? evidence.find<viz::VizReading>() : nullptr;
    const document::DataRules rules = onModel ? identification->model->rules : document::DataRules{};
    const auto zone = mrz::zoneOfDocument(evidence);
    const mrz::MrzDocument* document = zone ? &*zone : nullptr;

    const Dated birth = ofZoneOrPrint(document, mrz::FieldId::BirthDateCheck, &mrz::MrzDocument::birthDate,
                                      printedDate(reading.get(), "birth_date"));
    const Dated expiry = ofZoneOrPrint(document, mrz::FieldId::ExpiryDateCheck, &mrz::MrzDocument::expiryDate,
                                       printedDate(reading.get(), "expiry_date"));
    const Dated issue = printedDate(reading.get(), "issue_date");
    DateJudge judge(evidence, rules);
    judge.order(birth, "birth", issue, "issue");
    judge.order(issue, "issue", expiry, "expiry");
    judge.order(birth, "birth", expiry, "expiry");
    judge.notAfter(issue, settings.today);
    judge.validity(issue, expiry);
    judge.issueYear(issue);
    return judge.result();
}

}  // namespace rahdari::combined
