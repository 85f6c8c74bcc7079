#include "core/mrz/mrz_plausibility.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace rahdari::mrz {

namespace {

/// Collects remarks, each with the place it speaks of.
class Notes {
public:
    void add(RemarkKind kind, FieldId field, const MrzSpan& place, std::string_view what)
    {
        remarks_.push_back({kind, field, place.line, place.column, std::string(toString(field)) + std::string(what)});
    }

    std::vector<Remark> take() { return std::move(remarks_); }

private:
    std::vector<Remark> remarks_;
};

std::string_view textOf(std::span<const std::string> lines, const MrzSpan& span)
{
    return std::string_view(lines[static_cast<std::size_t>(span.line)])
        .substr(static_cast<std::size_t>(span.column), static_cast<std::size_t>(span.length));
}

MrzSpan within(const MrzSpan& span, std::size_t offset)
{
    return {span.line, span.column + static_cast<int>(offset), 1};
}

void noteCharacters(MrzFormat format, std::span<const std::string> lines, Notes& notes)
{
    for (const MrzField& field : fieldsOf(format)) {
        const std::string_view text = textOf(lines, field.span);
        for (std::size_t i = 0; i < text.size(); ++i) {
            const MrzSpan place = within(field.span, i);
            if (!allows(alphabetClassAt(format, place.line, place.column), text[i])) {
                notes.add(RemarkKind::CharacterNotAllowed, field.id, place,
                          " holds a character that has no place there");
            }
        }
    }
}

/// A field that must start with text.
void noteStart(MrzFormat format, std::span<const std::string> lines, FieldId id, Notes& notes)
{
    const MrzField* field = findField(format, id);
    if (field == nullptr || textOf(lines, field->span).front() != '<') {
        return;
    }
    const bool empty = textOf(lines, field->span).find_first_not_of('<') == std::string_view::npos;
    notes.add(empty ? RemarkKind::FieldEmpty : RemarkKind::FillerFirst, id, field->span,
              empty ? " is empty" : " starts with a filler");
}

void noteNumber(MrzFormat format, std::span<const std::string> lines, Notes& notes)
{
    const MrzField& field = *findField(format, FieldId::DocumentNumber);
    const std::string_view text = textOf(lines, field.span);
    const std::size_t first = text.find_first_not_of('<');
    if (first == std::string_view::npos) {
        return;
    }
    const std::size_t last = text.find_last_not_of('<');
    const std::size_t inside = text.find('<', first);
    if (inside < last) {
        notes.add(RemarkKind::FillerInside, field.id, within(field.span, inside),
                  " has a filler between its characters");
    }
}

void noteNames(MrzFormat format, std::span<const std::string> lines, Notes& notes)
{
    const MrzField* field = findField(format, FieldId::Names);
    if (field == nullptr) {
        return;
    }
    const std::string_view text = textOf(lines, field->span);
    const std::size_t last = text.find_last_not_of('<');
    const std::size_t first = text.find_first_not_of('<');
    if (last == std::string_view::npos) {
        return;
    }
    const std::size_t separator = text.find("<<", first);
    if (separator == std::string_view::npos || separator > last) {
        return;
    }
    const std::size_t second = text.find("<<", separator + 1);
    if (second < last) {
        notes.add(RemarkKind::NamesMalformed, FieldId::Names, within(field->span, second),
                  " hold more than one pair of fillers before their end");
    }
}

void noteSex(MrzFormat format, std::span<const std::string> lines, Notes& notes)
{
    const MrzSpan place = findField(format, FieldId::Sex)->span;
    if (textOf(lines, place) == "X") {
        notes.add(RemarkKind::SexForVisualZoneOnly, FieldId::Sex, place, " is X, which belongs in the visual zone");
    }
}

}  // namespace

std::vector<Remark> remarksOnForm(const MrzDocument& document)
{
    std::vector<std::string> lines;
    for (const base::Personal& line : document.lines) {
        lines.push_back(line.reveal());
    }
    if (!hasShape(document.format, lines)) {
        return {};
    }
    Notes notes;
    noteCharacters(document.format, lines, notes);
    for (const FieldId id : {FieldId::IssuingState, FieldId::Names, FieldId::Surname, FieldId::GivenNames,
                             FieldId::DocumentNumber, FieldId::Nationality}) {
        noteStart(document.format, lines, id, notes);
    }
    noteNumber(document.format, lines, notes);
    noteNames(document.format, lines, notes);
    noteSex(document.format, lines, notes);
    return notes.take();
}

std::vector<Remark> remarksOnDates(const MrzDocument& document)
{
    Notes notes;
    const auto placeOf = [&](FieldId id) {
        const MrzField* field = findField(document.format, id);
        return field == nullptr ? MrzSpan{} : field->span;
    };
    if (document.birthDate.state == DateState::Invalid) {
        notes.add(RemarkKind::DateImpossible, FieldId::BirthDate, placeOf(FieldId::BirthDate),
                  " names no calendar day");
    }
    if (document.expiryDate.state == DateState::Invalid) {
        notes.add(RemarkKind::DateImpossible, FieldId::ExpiryDate, placeOf(FieldId::ExpiryDate),
                  " names no calendar day");
    }
    const auto birth = document.birthDate.date();
    const auto expiry = document.expiryDate.date();
    if (birth && expiry && *expiry < *birth) {
        notes.add(RemarkKind::DatesContradict, FieldId::ExpiryDate, placeOf(FieldId::ExpiryDate),
                  " lies before the date of birth");
    }
    return notes.take();
}

}  // namespace rahdari::mrz
