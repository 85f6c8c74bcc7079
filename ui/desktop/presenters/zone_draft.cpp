#include "ui/desktop/presenters/zone_draft.h"

#include "core/mrz/mrz_parser.h"
#include "ui/desktop/texts/field_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rahdari::ui::desktop {

using mrz::CheckDigitResult;
using mrz::CheckDigitState;
using mrz::FieldId;

namespace {

QString tell(const char* text) { return QCoreApplication::translate("ZoneDraft", text); }

/// The readers list a cell's corners the other way round, from the upper left down.
image::PolygonPx clockwise(const image::PolygonPx& outline)
{
    return outline.size() == 4 ? image::PolygonPx{outline[0], outline[3], outline[2], outline[1]} : image::PolygonPx{};
}

bool isCorrected(const mrz::LightReading& zone, int line, int column)
{
    return std::any_of(zone.corrections.begin(), zone.corrections.end(),
                       [&](const mrz::Correction& c) { return c.line == line && c.column == column; });
}

void putState(ZoneField& field, const CheckDigitResult& digit)
{
    if (digit.state == CheckDigitState::Absent) {
        return;
    }
    const bool agrees = digit.agrees();
    field.outcome = agrees ? check::Outcome::Successful : check::Outcome::Failed;
    field.word = agrees ? tell(QT_TRANSLATE_NOOP("ZoneDraft", "the check digit fits"))
                        : tell(QT_TRANSLATE_NOOP("ZoneDraft", "the check digit does not fit"));
}

bool isCheckDigit(const mrz::MrzField& field)
{
    return field.id == FieldId::DocumentNumberCheck || field.id == FieldId::BirthDateCheck ||
           field.id == FieldId::ExpiryDateCheck || field.id == FieldId::OptionalData1Check;
}

/// The field's own check digit; the composite one stands alone.
const CheckDigitResult* digitOf(const mrz::MrzField& field, const std::vector<CheckDigitResult>& digits)
{
    const auto found = std::find_if(digits.begin(), digits.end(), [&](const CheckDigitResult& digit) {
        if (field.id == FieldId::CompositeCheck || digit.digit == FieldId::CompositeCheck) {
            return field.id == digit.digit;
        }
        return !digit.covered.empty() && digit.covered.front().line == field.span.line &&
               digit.covered.front().column == field.span.column;
    });
    return found == digits.end() ? nullptr : &*found;
}

ZoneField zoneFieldOf(const mrz::MrzField& field, const std::vector<CheckDigitResult>& digits)
{
    ZoneField shown;
    shown.line = field.span.line + 1;
    shown.firstColumn = field.span.column + 1;
    shown.lastColumn = std::max(field.span.column + field.span.length, field.checkColumn + 1);
    shown.name =
        texts::fieldName(field.id == FieldId::CompositeCheck ? std::string_view("composite") : toString(field.id));
    if (const CheckDigitResult* digit = digitOf(field, digits)) {
        putState(shown, *digit);
    }
    return shown;
}

}  // namespace

std::vector<std::string> ZoneDraft::text() const
{
    std::vector<std::string> texts;
    for (const std::vector<ZoneCell>& line : lines) {
        std::string text;
        for (const ZoneCell& cell : line) {
            text.push_back(cell.read == '\0' ? '<' : cell.read);
        }
        texts.push_back(std::move(text));
    }
    return texts;
}

bool ZoneDraft::hasShapeOf(const std::vector<std::string>& texts) const
{
    return std::equal(lines.begin(), lines.end(), texts.begin(), texts.end(),
                      [](const auto& line, const std::string& text) { return line.size() == text.size(); });
}

std::optional<ZoneDraft> zoneDraftOf(const mrz::MrzReading& reading)
{
    const mrz::LightReading* zone = reading.primary();
    if (zone == nullptr || !zone->document) {
        return std::nullopt;
    }
    ZoneDraft draft;
    draft.light = zone->light;
    draft.complete = zone->state == mrz::ReadingState::Complete;
    for (std::size_t line = 0; line < zone->lines.size(); ++line) {
        std::vector<ZoneCell>& cells = draft.lines.emplace_back();
        for (std::size_t column = 0; column < zone->lines[line].size(); ++column) {
            const auto l = static_cast<int>(line);
            const auto c = static_cast<int>(column);
            const mrz::MrzCharacter& character = zone->lines[line][column];
            cells.push_back(
                {character.value, zone->isInDoubt(l, c) || isCorrected(*zone, l, c), clockwise(character.outlinePx)});
        }
    }
    return draft;
}

QString zoneFormName(mrz::MrzFormat form)
{
    QString name = QString::fromStdString(std::string(mrz::toString(form)));
    if (name.startsWith(u"MRV")) {
        name.insert(3, u'-');  // as Doc 9303-7 writes it
    }
    return QStringLiteral("%1 · %2 × %3")
        .arg(name, QString::number(mrz::lineCount(form)), QString::number(mrz::lineWidth(form)));
}

ZoneDraft emptyZoneDraft(mrz::MrzFormat form)
{
    const auto lines = static_cast<std::size_t>(mrz::lineCount(form));
    const auto width = static_cast<std::size_t>(mrz::lineWidth(form));
    ZoneDraft draft;
    draft.complete = false;
    draft.lines.assign(lines, std::vector<ZoneCell>(width, ZoneCell{'\0', false, {}}));
    return draft;
}

std::vector<ZoneField> zoneFieldsOf(const std::vector<std::string>& lines)
{
    const auto form = mrz::detectFormat(lines);
    return form ? zoneFieldsOf(*form, lines) : std::vector<ZoneField>();
}

std::vector<ZoneField> zoneFieldsOf(mrz::MrzFormat form, const std::vector<std::string>& lines)
{
    std::vector<ZoneField> shown;
    const std::vector<CheckDigitResult> digits = mrz::checkDigits(form, lines);
    for (const mrz::MrzField& field : mrz::fieldsOf(form)) {
        if (!isCheckDigit(field)) {
            shown.push_back(zoneFieldOf(field, digits));
        }
    }
    return shown;
}

std::vector<casefile::MrzEdit> editsOfWhole(const std::vector<std::string>& lines)
{
    std::vector<casefile::MrzEdit> edits;
    const auto isFiller = [](const std::string& line) { return line.find_first_not_of('<') == std::string::npos; };
    if (!mrz::detectFormat(lines) || std::all_of(lines.begin(), lines.end(), isFiller)) {
        return edits;
    }
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (std::size_t column = 0; column < lines[line].size(); ++column) {
            edits.push_back({static_cast<int>(line) + 1, static_cast<int>(column) + 1, '\0', lines[line][column]});
        }
    }
    return edits;
}

std::vector<casefile::MrzEdit> editsBetween(const std::vector<std::string>& before,
                                            const std::vector<std::string>& after)
{
    std::vector<casefile::MrzEdit> edits;
    if (before.size() != after.size()) {
        return edits;
    }
    for (std::size_t line = 0; line < after.size(); ++line) {
        if (before[line].size() != after[line].size()) {
            return {};
        }
        for (std::size_t column = 0; column < after[line].size(); ++column) {
            if (before[line][column] != after[line][column]) {
                edits.push_back({static_cast<int>(line) + 1, static_cast<int>(column) + 1, before[line][column],
                                 after[line][column]});
            }
        }
    }
    return edits;
}

std::optional<std::vector<casefile::MrzEdit>> editsToInspect(const std::optional<ZoneDraft>& draft,
                                                             const std::vector<std::string>& lines)
{
    std::vector<casefile::MrzEdit> edits =
        draft && draft->hasShapeOf(lines) ? editsBetween(draft->text(), lines) : editsOfWhole(lines);
    const bool confirmed = draft && !draft->complete && lines == draft->text();
    return edits.empty() && !confirmed ? std::nullopt : std::optional(std::move(edits));
}

}  // namespace rahdari::ui::desktop
