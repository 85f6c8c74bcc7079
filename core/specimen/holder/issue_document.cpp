#include "core/specimen/holder/holder.h"

#include <algorithm>
#include <array>

namespace rahdari::specimen {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;
using std::chrono::years;

constexpr int fullAge = 18;

year_month_day laterBy(year_month_day date, years span)
{
    const year_month_day moved = date + span;
    return moved.ok() ? moved : moved.year() / moved.month() / std::chrono::last;
}

/// The days on which a document may have been issued, both included.
struct IssueWindow {
    sys_days first;
    sys_days last;
};

IssueWindow issueWindow(const NumberRules& rules, const Holder& holder, sys_days today)
{
    // Portraits show nobody under thirteen, so an infant's document would look odd; where the series leaves no other
    // choice, birth is the only bound.
    const sys_days bigEnough = laterBy(holder.birth, years(12));
    const sys_days born = sys_days(holder.birth) + days(30);
    const sys_days begin = std::chrono::year(rules.firstIssueYear) / 1 / 1;
    const sys_days end = std::min(today, sys_days(std::chrono::year(rules.lastIssueYear) / 12 / 31));
    IssueWindow window{std::max(begin, bigEnough), end};
    if (window.first > window.last) {
        window.first = std::max(begin, born);
    }
    window.first = std::min(window.first, window.last);
    return window;
}

bool isWorkingDay(sys_days day)
{
    const std::chrono::weekday weekday(day);
    return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
}

sys_days drawDay(const IssueWindow& window, Chance& chance)
{
    const auto count = static_cast<std::size_t>((window.last - window.first).count()) + 1;
    return window.first + days(chance.index(count));
}

years validityOf(const NumberRules& rules, const Holder& holder, sys_days issued)
{
    const bool underAge = sys_days(laterBy(holder.birth, years(fullAge))) > issued;
    return years(underAge ? std::max(1, rules.validityYears / 2) : rules.validityYears);
}

bool isVisa(const Design& design)
{
    return design.format == DocumentFormat::MrvA || design.format == DocumentFormat::MrvB;
}

void dateVisa(Issue& issue, const NumberRules& rules, Chance& chance)
{
    issue.validFrom = year_month_day(sys_days(issue.issued) + days(chance.index(60)));
    const bool shortStay = chance.happens(.6);
    issue.expires = shortStay ? year_month_day(sys_days(issue.validFrom) + days(chance.happens(.5) ? 89 : 179))
                              : laterBy(issue.validFrom, years(std::max(1, rules.validityYears)));
}

void dateIssue(Issue& issue, const Design& design, const Holder& holder, sys_days issued, Chance& chance)
{
    issue.issued = year_month_day(issued);
    issue.validFrom = issue.issued;
    issue.expires = laterBy(issue.issued, validityOf(design.numbers, holder, issued));
    if (isVisa(design)) {
        dateVisa(issue, design.numbers, chance);
    }
}

/// Draws days until one fits; where the series allows none (all of it expired, or none yet) the last one stands.
void drawDates(Issue& issue, const Design& design, const Holder& holder, year_month_day today, Chance chance)
{
    constexpr int attempts = 200;
    const IssueWindow window = issueWindow(design.numbers, holder, today);
    const bool expired = chance.happens(1.0 / 12.0);
    for (int i = 0; i < attempts; ++i) {
        const sys_days day = drawDay(window, chance);
        dateIssue(issue, design, holder, day, chance);
        if (isWorkingDay(day) && (issue.expires < today) == expired) {
            return;
        }
    }
}

/// Which of the series' numbers had been reached on a day: documents are numbered in the order of their issue, in
/// batches that go to several offices.
std::uint64_t numberOn(year_month_day issued, const NumberRules& rules, Chance& chance)
{
    const sys_days begin = std::chrono::year(rules.firstIssueYear) / 1 / 1;
    const sys_days end = std::chrono::year(rules.lastIssueYear) / 12 / 31;
    const double span = static_cast<double>((end - begin).count()) + 1.0;
    const double day = static_cast<double>((sys_days(issued) - begin).count());
    const double share = std::clamp((day + chance.uniform(-30.0, 30.0)) / span, 0.0, 1.0);
    const auto range = static_cast<double>(rules.last - rules.first);
    return rules.first + std::min(rules.last - rules.first, static_cast<std::uint64_t>(share * range));
}

std::string numberText(const NumberRules& rules, std::uint64_t number, Chance& chance)
{
    std::string text = rules.pattern;
    for (auto place = text.rbegin(); place != text.rend(); ++place) {
        if (*place == '9') {
            *place = static_cast<char>('0' + static_cast<char>(number % 10));
            number /= 10;
        } else if (*place == 'A') {
            *place = static_cast<char>('A' + static_cast<char>(chance.index(26)));
        }
    }
    return text;
}

std::string authorityOf(const Design& design)
{
    const char kind = design.documentCode.empty() ? 'P' : design.documentCode.front();
    switch (kind) {
    case 'P': return "PASSPORT OFFICE OF UTOPIA";
    case 'V': return "CONSULATE OF UTOPIA";
    case 'A': return "OFFICE OF RESIDENCE";
    default: return "REGISTRY OF UTOPIA";
    }
}

std::string drawDigits(std::size_t count, Chance chance)
{
    std::string digits(count, '0');
    for (char& digit : digits) {
        digit = static_cast<char>('0' + static_cast<char>(chance.index(10)));
    }
    return digits;
}

void describeVisa(Issue& issue, Chance chance)
{
    constexpr std::array entries{"MULT", "MULT", "01", "02"};
    constexpr std::array types{"C", "C", "C", "D", "A"};
    issue.entries = entries.at(chance.index(entries.size()));
    issue.visaType = types.at(chance.index(types.size()));
}

}  // namespace

Issue issueDocument(const Design& design, const Holder& holder, year_month_day today, Chance chance)
{
    Issue issue;
    drawDates(issue, design, holder, today, chance.part("dates"));
    Chance numbers = chance.part("number");
    issue.documentNumber = numberText(design.numbers, numberOn(issue.issued, design.numbers, numbers), numbers);
    issue.authority = authorityOf(design);
    if (design.chip) {
        issue.can = drawDigits(6, chance.part("can"));
    }
    if (isVisa(design)) {
        describeVisa(issue, chance.part("visa"));
    }
    return issue;
}

}  // namespace rahdari::specimen
