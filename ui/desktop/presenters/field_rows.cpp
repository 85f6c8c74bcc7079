#include "ui/desktop/presenters/field_rows.h"

#include "ui/desktop/texts/field_texts.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <map>
#include <string_view>

namespace rahdari::ui::desktop {

using check::Finding;
using inspection::Field;
using inspection::Judgement;

namespace {

struct ListedField {
    std::string_view field;
    bool always;
};

constexpr std::array listed{
    ListedField{"surname", true},     ListedField{"given_names", true},      ListedField{"document_number", true},
    ListedField{"nationality", true}, ListedField{"birth_date", true},       ListedField{"sex", true},
    ListedField{"expiry_date", true}, ListedField{"personal_number", false}, ListedField{"issuing_state", false},
};

/// The datum a finding compares; checks name it in words.
std::string fieldOf(const std::string& finding)
{
    static const std::map<std::string, std::string> others{{"date of birth", "birth_date"},
                                                           {"date of expiry", "expiry_date"}};
    if (const auto found = others.find(finding); found != others.end()) {
        return found->second;
    }
    std::string name = finding;
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
}

QString shown(const std::string& field, const std::string& value)
{
    const QString text = QString::fromStdString(value);
    if (field == "sex") {
        return text.startsWith(u'f', Qt::CaseInsensitive)   ? QStringLiteral("F")
               : text.startsWith(u'm', Qt::CaseInsensitive) ? QStringLiteral("M")
                                                            : text.toUpper();
    }
    return printedDay(text).toUpper();
}

FieldRow* rowOf(std::vector<FieldRow>& rows, const std::string& field)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const FieldRow& row) { return row.field == field; });
    return found == rows.end() ? nullptr : &*found;
}

void put(std::vector<FieldRow>& rows, const std::string& field, FieldPlace place, const std::string& value,
         bool doubtful = false)
{
    FieldRow* row = rowOf(rows, field);
    if (row != nullptr && !value.empty() && row->at(place).text.isEmpty()) {
        row->at(place) = {shown(field, value), doubtful};
    }
}

FieldPlace placeOf(const Field& field)
{
    const bool inZone = field.source.empty() || field.source == "MRZ";
    return inZone ? FieldPlace::Zone : field.source == "VIZ" ? FieldPlace::Print : FieldPlace::Chip;
}

void putFields(const Judgement& judgement, std::vector<FieldRow>& rows)
{
    for (const Field& field : judgement.fields) {
        put(rows, field.name, placeOf(field), field.value, field.doubtful);
    }
}

/// Names of the zone, "ELVORFELDT<<DARIELA<<<", as the two data they are.
std::map<std::string, std::string> namesOf(const std::string& zoneText)
{
    const auto spelled = [](std::string text) {
        std::replace(text.begin(), text.end(), '<', ' ');
        text.erase(text.find_last_not_of(' ') + 1);
        return text;
    };
    const std::size_t parting = zoneText.find("<<");
    return {{"surname", spelled(zoneText.substr(0, parting))},
            {"given_names", parting == std::string::npos ? "" : spelled(zoneText.substr(parting + 2))}};
}

/// "890111" in the century of the same datum on the page.
std::string dayLike(const std::string& sixDigits, const QString& onPage)
{
    const QDate day = QLocale::c().toDate(onPage.toLower(), QStringLiteral("dd MMM yyyy"));
    if (sixDigits.size() != 6 || !day.isValid()) {
        return sixDigits;
    }
    return std::to_string(day.year() / 100) + sixDigits.substr(0, 2) + '-' + sixDigits.substr(2, 2) + '-' +
           sixDigits.substr(4, 2);
}

void putChipOf(const Finding& finding, const std::string& field, std::vector<FieldRow>& rows)
{
    FieldRow* row = rowOf(rows, field);
    if (row == nullptr) {
        return;
    }
    if (finding.agrees && row->at(FieldPlace::Chip).text.isEmpty()) {
        row->at(FieldPlace::Chip) = {row->at(FieldPlace::Zone).text, false};
    } else {
        std::string value = finding.expected;
        value.erase(value.find_last_not_of('<') + 1);
        put(rows, field, FieldPlace::Chip,
            field.ends_with("_date") ? dayLike(value, row->at(FieldPlace::Zone).text) : value);
    }
    row->disagrees = row->disagrees || !finding.agrees;
}

/// Page against chip: `expected` is what DG1 says, letter by letter as in a zone.
void putZoneAgainstChip(const Judgement& judgement, std::vector<FieldRow>& rows)
{
    const auto* check = judgement.find("combined.mrz_dg1");
    for (const Finding& finding : check != nullptr ? check->result.findings() : std::vector<Finding>()) {
        if (finding.name != "names") {
            putChipOf(finding, fieldOf(finding.name), rows);
            continue;
        }
        const auto onPage = namesOf(finding.found);
        for (const auto& [field, name] : namesOf(finding.expected)) {
            putChipOf({field, name, onPage.at(field), name == onPage.at(field)}, field, rows);
        }
    }
}

/// Print against zone or chip: `found` is what is printed.
void putPrintAgainst(const Judgement& judgement, std::string_view checkId, FieldPlace other,
                     std::vector<FieldRow>& rows)
{
    const auto* check = judgement.find(checkId);
    for (const Finding& finding : check != nullptr ? check->result.findings() : std::vector<Finding>()) {
        const std::string field = fieldOf(finding.name);
        put(rows, field, FieldPlace::Print, finding.found);
        put(rows, field, other, finding.expected);
        if (FieldRow* row = rowOf(rows, field); row != nullptr && !finding.agrees) {
            row->disagrees = row->disagrees || check->result.outcome() == check::Outcome::Failed;
            row->at(FieldPlace::Print).doubtful = true;
        }
    }
}

void putSeal(const Judgement& judgement, std::vector<FieldRow>& rows)
{
    const auto* check = judgement.find("combined.mrz_seal");
    for (const Finding& finding : check != nullptr ? check->result.findings() : std::vector<Finding>()) {
        const std::string field = fieldOf(finding.name);
        put(rows, field, FieldPlace::Barcode, finding.expected);
        if (FieldRow* row = rowOf(rows, field); row != nullptr && !finding.agrees) {
            row->disagrees = true;
        }
    }
}

}  // namespace

QString printedDay(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? QLocale::c().toString(day, QStringLiteral("dd MMM yyyy")).toUpper() : text;
}

std::vector<FieldRow> fieldRowsOf(const Judgement& judgement)
{
    std::vector<FieldRow> rows;
    for (const ListedField& field : listed) {
        FieldRow row;
        row.field = field.field;
        row.name = texts::shortFieldName(field.field);
        rows.push_back(std::move(row));
    }
    putFields(judgement, rows);
    putPrintAgainst(judgement, "combined.viz_dg1", FieldPlace::Chip, rows);
    putPrintAgainst(judgement, "combined.viz_mrz", FieldPlace::Zone, rows);
    putZoneAgainstChip(judgement, rows);
    putSeal(judgement, rows);
    std::erase_if(rows, [](const FieldRow& row) {
        const auto entry =
            std::find_if(listed.begin(), listed.end(), [&](const auto& f) { return f.field == row.field; });
        return !entry->always && !row.disagrees;
    });
    return rows;
}

std::vector<FieldLine> linesOf(const FieldRow& row)
{
    std::vector<FieldLine> lines;
    for (const FieldPlace place : allFieldPlaces) {
        const FieldCell& cell = row.at(place);
        if (cell.text.isEmpty()) {
            continue;
        }
        const bool apart = row.disagrees || cell.doubtful;
        auto line = std::find_if(lines.begin(), lines.end(), [&](const FieldLine& known) {
            return known.value == cell.text || (!apart && known.at(FieldPlace::Zone) == FieldMark::Same);
        });
        if (line == lines.end()) {
            line = lines.insert(lines.end(), {cell.text, {}});
        }
        line->marks.at(static_cast<std::size_t>(place)) = row.disagrees   ? FieldMark::Against
                                                          : cell.doubtful ? FieldMark::Doubtful
                                                                          : FieldMark::Same;
    }
    return lines.empty() ? std::vector<FieldLine>(1) : lines;
}

bool hasPlace(const std::vector<FieldRow>& rows, FieldPlace place)
{
    return std::any_of(rows.begin(), rows.end(), [&](const FieldRow& row) { return !row.at(place).text.isEmpty(); });
}

}  // namespace rahdari::ui::desktop
