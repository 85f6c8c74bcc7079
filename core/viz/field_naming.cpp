#include "core/viz/field_naming.h"

#include "core/base/median.h"
#include "core/capture/page.h"
#include "core/document/registration/registered_page.h"
#include "core/mrz/other_side_zone.h"
#include "core/viz/date_text.h"
#include "core/viz/field_judgement.h"
#include "core/viz/field_match.h"
#include "core/viz/field_reading.h"
#include "core/viz/validity.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace rahdari::viz {

namespace {

using Days = std::chrono::sys_days;

/// A name is given when it holds in so many of the specimens in which something was read.
constexpr double mostSpecimens = 0.5;
constexpr int fewestSpecimens = 3;
constexpr int oneInSoMany = 6;  ///< a sex plainly otherwise in the zone: more are no misreadings

constexpr auto comparable =
    std::to_array<std::string_view>({"surname", "given_names", "full_name", "document_number", "personal_number",
                                     "nationality", "birth_date", "sex", "expiry_date"});

/// One field over the specimens: what it says in each; empty where it was not read.
using Column = std::vector<std::string>;

std::map<std::string, Column> columnsOf(std::span<const SpecimenTexts> specimens)
{
    std::map<std::string, Column> columns;
    for (std::size_t i = 0; i < specimens.size(); ++i) {
        for (const VizField& field : specimens[i].reading.fields) {
            Column& column = columns[field.feature];
            column.resize(specimens.size());
            column[i] = field.text;
        }
    }
    return columns;
}

/// Share of the specimens that have text and zone in which both say the same.
double agreementOf(std::string_view content, const Column& column, std::span<const SpecimenTexts> specimens)
{
    int same = 0;
    int compared = 0;
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (!column[i].empty() && specimens[i].zone) {
            ++compared;
            same += matchField(content, column[i], *specimens[i].zone).agreement == Agreement::Same ? 1 : 0;
        }
    }
    return compared < fewestSpecimens ? 0.0 : static_cast<double>(same) / compared;
}

/// Whether the zone holds a datum and plainly says something else than the column, more often than not.
bool isRefuted(std::string_view content, const Column& column, std::span<const SpecimenTexts> specimens)
{
    int same = 0;
    int different = 0;
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (!column[i].empty() && specimens[i].zone) {
            const Agreement agreement = matchField(content, column[i], *specimens[i].zone).agreement;
            same += agreement == Agreement::Same ? 1 : 0;
            different += agreement == Agreement::Different ? 1 : 0;
        }
    }
    // Half of all holders are of either sex, whatever a field says that looks like one.
    return different >= fewestSpecimens && (content == "sex" ? oneInSoMany * different > same : different > same);
}

std::string contentByZone(const Column& column, std::span<const SpecimenTexts> specimens)
{
    std::string best;
    double bestShare = mostSpecimens;
    for (const std::string_view content : comparable) {
        const double share = agreementOf(content, column, specimens);
        if (share > bestShare && !isRefuted(content, column, specimens)) {
            bestShare = share;
            best = content;
        }
    }
    return best;
}

using DateColumn = std::vector<std::optional<Days>>;

/// The column as dates; empty when it is none.
DateColumn datesOf(const Column& column)
{
    DateColumn dates;
    int texts = 0;
    int parsed = 0;
    for (const std::string& text : column) {
        const auto printed = parsePrintedDate(text);
        const auto date = printed ? printed->date() : std::nullopt;
        dates.push_back(date ? std::optional(Days(*date)) : std::nullopt);
        texts += text.empty() ? 0 : 1;
        parsed += date ? 1 : 0;
    }
    const bool most = parsed >= fewestSpecimens && parsed >= mostSpecimens * texts;
    return most ? dates : DateColumn{};
}

/// The middle one of the dates that were read.
Days medianOf(const DateColumn& dates)
{
    std::vector<Days> read;
    for (const auto& date : dates) {
        if (date) {
            read.push_back(*date);
        }
    }
    return base::medianOf(std::move(read));
}

/// Whether dates are a birth's, seen from a later date: they lie decades before it, and at no fixed distance.
bool spreadLikeBirths(const DateColumn& dates, const DateColumn& later)
{
    std::set<int> years;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        if (dates[i] && later[i]) {
            years.insert(static_cast<int>((*later[i] - *dates[i]).count() / 366));
        }
    }
    return years.size() >= 5 && *years.rbegin() - *years.begin() > 15;
}

class Namer {
public:
    explicit Namer(std::span<const SpecimenTexts> specimens) : specimens_(specimens), columns_(columnsOf(specimens)) {}

    std::map<std::string, std::string> named()
    {
        for (const auto& [feature, column] : columns_) {
            if (std::string content = contentByZone(column, specimens_); !content.empty()) {
                names_[feature] = std::move(content);
            }
        }
        nameSex();
        nameDates();
        return names_;
    }

private:
    bool has(std::string_view content) const
    {
        return std::any_of(names_.begin(), names_.end(), [&](const auto& entry) { return entry.second == content; });
    }

    /// Without a name yet, and no zone speaks against this one.
    bool mayBe(std::string_view content, const std::string& feature) const
    {
        return !names_.contains(feature) && !isRefuted(content, columns_.at(feature), specimens_);
    }

    void nameSex()
    {
        for (const auto& [feature, column] : columns_) {
            const auto texts =
                std::count_if(column.begin(), column.end(), [](const auto& text) { return !text.empty(); });
            const auto sexes = std::count_if(column.begin(), column.end(), [](const auto& text) {
                return parsePrintedSex(text) != mrz::Sex::Unreadable;
            });
            if (!has("sex") && mayBe("sex", feature) && texts >= fewestSpecimens &&
                static_cast<double>(sexes) > mostSpecimens * static_cast<double>(texts)) {
                names_[feature] = "sex";
            }
        }
    }

    /// Dates the zone does not hold: issue lies between birth and expiry.
    void nameDates()
    {
        struct Dated {
            std::string feature;
            DateColumn dates;
        };
        std::vector<Dated> dated;
        for (const auto& [feature, column] : columns_) {
            if (DateColumn dates = datesOf(column); !dates.empty()) {
                dated.push_back({feature, std::move(dates)});
            }
        }
        std::sort(dated.begin(), dated.end(),
                  [](const Dated& a, const Dated& b) { return medianOf(a.dates) < medianOf(b.dates); });
        if (dated.size() < 2) {
            return;
        }
        if (!has("birth_date") && mayBe("birth_date", dated.front().feature) &&
            spreadLikeBirths(dated.front().dates, dated.back().dates)) {
            names_[dated.front().feature] = "birth_date";
        }
        if (!has("expiry_date") && mayBe("expiry_date", dated.back().feature) && dated.size() > 2) {
            names_[dated.back().feature] = "expiry_date";
        }
        for (const Dated& one : dated) {
            const bool birthKnown = has("birth_date");
            if (!names_.contains(one.feature) && !has("issue_date") && has("expiry_date") &&
                (birthKnown || !spreadLikeBirths(one.dates, dated.back().dates))) {
                names_[one.feature] = "issue_date";
            }
        }
    }

    std::span<const SpecimenTexts> specimens_;
    std::map<std::string, Column> columns_;
    std::map<std::string, std::string> names_;
};

SpecimenTexts textsOf(const check::Evidence& evidence, const document::DocumentModel& draft, const TextReader& reader)
{
    SpecimenTexts texts;
    const auto page = evidence.find<capture::Page>();
    const auto registered = evidence.find<document::RegisteredPage>();
    texts.zone = mrz::zoneOfDocument(evidence);
    if (page && registered) {
        const FieldSource source{*page, *registered, draft, nullptr};
        texts.reading = readFields(source, draft.features, reader);
    }
    return texts;
}

std::vector<std::string> samplesOf(std::string_view feature, std::span<const SpecimenTexts> specimens)
{
    std::vector<std::string> samples;
    for (const SpecimenTexts& specimen : specimens) {
        for (const VizField& field : specimen.reading.fields) {
            if (field.feature == feature) {
                samples.push_back(field.text);
            }
        }
    }
    return samples;
}

/// The zone's spelling of the number, which check digits vouch for, before the print's.
std::vector<std::string> numbersOf(const document::Feature& field, std::span<const SpecimenTexts> specimens)
{
    std::vector<std::string> samples;
    for (const SpecimenTexts& specimen : specimens) {
        if (field.content == "document_number" && specimen.zone && specimen.zone->checkDigitsAgree()) {
            samples.push_back(specimen.zone->documentNumber.reveal());
        }
    }
    return samples.empty() ? samplesOf(field.name, specimens) : samples;
}

}  // namespace

std::map<std::string, std::string> nameFields(std::span<const SpecimenTexts> specimens)
{
    return Namer(specimens).named();
}

std::vector<int> validityMonthsOf(std::span<const SpecimenTexts> specimens)
{
    std::map<int, int> counts;
    std::set<int> surelyMet;
    int dated = 0;
    for (const SpecimenTexts& specimen : specimens) {
        const VizField* issue = specimen.reading.find("issue_date");
        const VizField* expiry = specimen.reading.find("expiry_date");
        const auto from = issue != nullptr ? parsePrintedDate(issue->text) : std::nullopt;
        const auto until = expiry != nullptr ? parsePrintedDate(expiry->text) : std::nullopt;
        if (!from || !from->date() || !until || !until->date()) {
            continue;
        }
        ++dated;
        if (const auto months = wholeMonths(*from->date(), *until->date())) {
            ++counts[*months];
            if (isSurelyRead(*issue) && isSurelyRead(*expiry)) {
                surelyMet.insert(*months);
            }
        }
    }
    std::vector<int> months;
    int covered = 0;
    for (const auto& [period, count] : counts) {
        // A period met once may be a misread date, but one of whole years that was surely read is rather a child's
        // passport.
        if (count >= 2 || (period % 12 == 0 && surelyMet.contains(period))) {
            months.push_back(period);
            covered += count;
        }
    }
    const bool isRule = dated >= 5 && months.size() <= 5 && 10 * covered >= 9 * dated;
    return isRule ? months : std::vector<int>{};
}

document::DateOrder dateOrderOf(std::span<const SpecimenTexts> specimens)
{
    using document::DateOrder;
    std::map<DateOrder, int> count;
    for (const SpecimenTexts& specimen : specimens) {
        for (const VizField& field : specimen.reading.fields) {
            const auto date = field.content.ends_with("_date") ? parsePrintedDate(field.text) : std::nullopt;
            ++count[date ? date->order : DateOrder::Unknown];
        }
    }
    const bool dayFirst = count[DateOrder::DayFirst] > count[DateOrder::MonthFirst];
    const auto [order, other] = dayFirst ? std::pair(DateOrder::DayFirst, DateOrder::MonthFirst)
                                         : std::pair(DateOrder::MonthFirst, DateOrder::DayFirst);
    // A misread digit may turn one of them round.
    return count[order] >= fewestSpecimens && 10 * count[other] <= count[order] ? order : DateOrder::Unknown;
}

DescribedFields describeFields(const document::DocumentModel& draft, const Specimens& specimens,
                               const TextReader& reader)
{
    std::vector<SpecimenTexts> texts;
    for (const auto& evidence : specimens) {
        texts.push_back(textsOf(*evidence, draft, reader));
    }
    const std::map<std::string, std::string> names = nameFields(texts);
    DescribedFields described;
    std::map<std::string, std::string> contentOf;
    std::set<std::string> taken;
    for (document::Feature field : draft.features) {
        if (field.kind != document::FeatureKind::Field) {
            taken.insert(field.name);
            continue;
        }
        const std::string before = field.name;
        if (const auto found = names.find(field.name); field.content.empty() && found != names.end()) {
            field.content = found->second;
            field.name = found->second;
            for (int i = 2; taken.contains(field.name); ++i) {
                field.name = found->second + "_" + std::to_string(i);
            }
        }
        taken.insert(field.name);
        contentOf[before] = field.content;
        if (field.content == "document_number" || field.content == "personal_number" || field.content == "can") {
            document::Feature asRead = field;
            asRead.name = before;
            if (std::string pattern = numberPatternOf(numbersOf(asRead, texts)); !pattern.empty()) {
                described.rules.patterns.emplace(field.content, std::move(pattern));
            }
        }
        described.fields.push_back(std::move(field));
    }
    for (SpecimenTexts& specimen : texts) {
        for (VizField& field : specimen.reading.fields) {
            field.content = contentOf[field.feature];
        }
    }
    described.rules.validityMonths = validityMonthsOf(texts);
    described.rules.dateOrder = dateOrderOf(texts);
    return described;
}

}  // namespace rahdari::viz
