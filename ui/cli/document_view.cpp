#include "ui/cli/document_view.h"

#include "core/mrz/document_code.h"
#include "core/mrz/state_codes.h"
#include "core/report/terminal_text.h"
#include "ui/cli/indented.h"
#include "ui/cli/terminal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::ui::cli {

using check::Outcome;
using inspection::Field;
using inspection::JudgedCheck;
using inspection::Judgement;
using inspection::Obligation;
using report::TableStyle;

namespace {

constexpr std::size_t indent = 2;
constexpr std::size_t labelWidth = 16;
constexpr std::size_t mostDisagreements = 6;  ///< on a screen; --json lists all

/// In the order an officer asks: who, from where, which document.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> labels{{{"surname", "Surname"},
                                                                                {"given_names", "Given names"},
                                                                                {"birth_date", "Born"},
                                                                                {"sex", "Sex"},
                                                                                {"nationality", "Nationality"},
                                                                                {"document_number", "Number"},
                                                                                {"issuing_state", "Issued by"},
                                                                                {"issuing_office", "Issuing office"},
                                                                                {"expiry_date", "Expires"},
                                                                                {"optional_data", "Optional data"},
                                                                                {"optional_data_2", "More of it"},
                                                                                {"full_name", "Full name"},
                                                                                {"place_of_birth", "Born at"},
                                                                                {"personal_number", "Personal number"},
                                                                                {"issuing_authority", "Authority"},
                                                                                {"issue_date", "Issued on"}}};

std::string padded(std::string_view text, std::size_t width)
{
    std::string line(text);
    line.resize(line.size() + width - std::min(width, report::columnsOf(text)), ' ');
    return line;
}

bool counts(const JudgedCheck& check)
{
    return check.obligation == Obligation::Mandatory || check.obligation == Obligation::Optional;
}

std::string marksOf(const Field& field, bool colour)
{
    std::string marks;
    if (field.corrected) {
        marks += painted("  (corrected)", Outcome::Undetermined, colour);
    }
    if (field.doubtful) {
        marks += painted("  (doubtful)", Outcome::Undetermined, colour);
    }
    return marks;
}

const Field* findField(const Judgement& judgement, std::string_view name)
{
    const auto found = std::find_if(judgement.fields.begin(), judgement.fields.end(),
                                    [&](const Field& field) { return field.name == name; });
    return found == judgement.fields.end() ? nullptr : &*found;
}

/// What stands behind a state's code: its name, where the table knows one.
std::string stateName(std::string_view field, const check::Evidence& evidence)
{
    const auto codes = evidence.find<mrz::StateCodes>();
    if (!codes || (field != "issuing_state" && field != "nationality")) {
        return {};
    }
    const auto& entry = field == "nationality" ? codes->nationality : codes->issuer;
    return entry ? "  " + entry->name : std::string();
}

std::string fieldLine(std::string_view label, const std::string& value, const std::string& behind)
{
    return std::string(indent, ' ') + padded(label, labelWidth) + report::printable(value) + behind + '\n';
}

/// What kind of document the code names, e.g. "identity card, TD1, code ID".
std::string kindLine(const Judgement& judgement, bool colour)
{
    const Field* code = findField(judgement, "document_code");
    const auto format = mrz::mrzFormatFromString(judgement.mrz.format);
    if (code == nullptr || !format) {
        return {};
    }
    const mrz::DocumentKind kind = mrz::classifyDocumentCode(code->value, *format).kind;
    const std::string text = std::string(mrz::toString(kind)) + ", " + judgement.mrz.format + ", code " + code->value;
    return fieldLine("Document", text, marksOf(*code, colour));
}

std::string characterText(char c) { return c == '\0' ? "nothing" : std::string{'"', c, '"'}; }

std::string placeText(int line, int column)
{
    return "line " + std::to_string(line) + ", character " + std::to_string(column) + ": ";
}

/// Marks below a line of the zone: '^' corrected, '?' the readers differ.
std::string marksBelow(const Judgement& judgement, int line, std::size_t length)
{
    std::string marks(length, ' ');
    const auto mark = [&](int atLine, int column, char sign) {
        if (atLine == line && column >= 1 && static_cast<std::size_t>(column) <= length) {
            marks[static_cast<std::size_t>(column) - 1] = sign;
        }
    };
    for (const inspection::MrzDisagreement& place : judgement.mrz.disagreements) {
        mark(place.line, place.column, '?');
    }
    for (const inspection::MrzCorrection& place : judgement.mrz.corrections) {
        mark(place.line, place.column, '^');
    }
    marks.erase(marks.find_last_not_of(' ') + 1);
    return marks;
}

std::string disagreementText(const inspection::MrzDisagreement& place, const Judgement& judgement)
{
    std::string text = placeText(place.line, place.column);
    for (std::size_t i = 0; i < place.readings.size(); ++i) {
        text += (i == 0 ? "" : ", ") + place.readings[i].reader + " read " + characterText(place.readings[i].character);
    }
    const auto line = static_cast<std::size_t>(place.line) - 1;
    const auto column = static_cast<std::size_t>(place.column) - 1;
    if (line < judgement.mrz.lines.size() && column < judgement.mrz.lines[line].size()) {
        text += "; taken as " + characterText(judgement.mrz.lines[line][column]);
    }
    return text;
}

std::string correctionsText(const Judgement& judgement, const TableStyle& style)
{
    std::string text;
    for (const inspection::MrzCorrection& place : judgement.mrz.corrections) {
        text +=
            indented("corrected (^) " + placeText(place.line, place.column) + "read as " + characterText(place.read) +
                         ", taken as " + characterText(place.value) + " by the " + place.why,
                     indent, style.width);
    }
    return text;
}

std::string disagreementsText(const Judgement& judgement, const TableStyle& style)
{
    const auto& places = judgement.mrz.disagreements;
    std::string text;
    for (std::size_t i = 0; i < std::min(places.size(), mostDisagreements); ++i) {
        text += indented("readers differ (?) " + disagreementText(places[i], judgement), indent, style.width);
    }
    if (places.size() > mostDisagreements) {
        text += indented("readers differ at " + std::to_string(places.size() - mostDisagreements) + " more places",
                         indent, style.width);
    }
    return text;
}

}  // namespace

std::string verdictText(const Judgement& judgement, const TableStyle& style)
{
    const std::string verdict = std::string(report::symbolOf(judgement.outcome, style.unicode)) + ' ' +
                                std::string(check::toString(judgement.outcome));
    std::string text = painted(verdict, judgement.outcome, style.colour) + '\n';
    for (const JudgedCheck& check : judgement.checks) {
        const bool cause =
            counts(check) && judgement.outcome != Outcome::Successful && check.result.outcome() == judgement.outcome;
        const bool noted = !counts(check) && check.result.outcome() == Outcome::Failed;
        if (cause || noted) {
            const std::string said = check.title + ": " + check.result.reason();
            text += indented(noted ? "noted, not counted: " + said : said, indent, style.width);
        }
    }
    return text;
}

std::string documentText(const inspection::Inspection& inspection, const TableStyle& style)
{
    const Judgement& judgement = inspection.judgement;
    std::string text = kindLine(judgement, style.colour);
    for (const auto& [name, label] : labels) {
        const Field* field = findField(judgement, name);
        if (field == nullptr || (field->value.empty() && !field->corrected && !field->doubtful)) {
            continue;
        }
        text += fieldLine(label, field->value.empty() ? "(empty)" : field->value,
                          stateName(name, *inspection.evidence) + marksOf(*field, style.colour));
    }
    return text;
}

std::string zoneText(const Judgement& judgement, const TableStyle& style)
{
    std::string text;
    for (std::size_t i = 0; i < judgement.mrz.lines.size(); ++i) {
        const std::string& line = judgement.mrz.lines[i];
        text += std::string(indent, ' ') + report::printable(line) + '\n';
        const std::string marks = marksBelow(judgement, static_cast<int>(i) + 1, line.size());
        if (!marks.empty()) {
            text += std::string(indent, ' ') + painted(marks, Outcome::Undetermined, style.colour) + '\n';
        }
    }
    return text + correctionsText(judgement, style) + disagreementsText(judgement, style);
}

std::string barcodeText(const Judgement& judgement, const TableStyle& style)
{
    std::string text;
    for (const inspection::BarcodeTranscript& code : judgement.barcodes) {
        const std::string content = code.text.empty() ? std::to_string(code.bytesHex.size() / 2) + " bytes" : code.text;
        text += indented("Barcode " + code.symbology + ": " + content, indent, style.width);
    }
    return text;
}

}  // namespace rahdari::ui::cli
