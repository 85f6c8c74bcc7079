#include "core/report/result_table.h"

#include "core/report/terminal_text.h"

#include <algorithm>
#include <cmath>

namespace rahdari::report {

using check::Outcome;
using inspection::JudgedCheck;
using inspection::Judgement;

namespace {

constexpr std::size_t leastWidth = 40;
constexpr std::size_t wordWidth = std::string_view("not supported").size();

/// TR-03135-1 Table 5.1: two outcomes share grey, which is why symbol and word always stand beside it.
std::string_view colourCode(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Successful: return "\x1b[32m";
    case Outcome::Failed: return "\x1b[31m";
    case Outcome::Undetermined: return "\x1b[33m";
    case Outcome::NotSupported:
    case Outcome::Aborted: break;
    }
    return "\x1b[90m";
}

std::string padded(std::string text, std::size_t width)
{
    text.resize(text.size() + width - std::min(width, columnsOf(text)), ' ');
    return text;
}

/// Symbol and word, e.g. "✓ successful".
std::string verdict(Outcome outcome, const TableStyle& style, std::size_t width = 0)
{
    const std::string text =
        std::string(symbolOf(outcome, style.unicode)) + ' ' + padded(std::string(toString(outcome)), width);
    return style.colour ? std::string(colourCode(outcome)) + text + "\x1b[0m" : text;
}

/// A margin as "+0.42": two decimals in every locale.
std::string signedHundredths(double margin)
{
    const long hundredths = std::lround(std::abs(margin) * 100.0);
    const std::string decimals = std::to_string(hundredths % 100);
    return (margin < 0.0 ? '-' : '+') + std::to_string(hundredths / 100) + '.' + std::string(2 - decimals.size(), '0') +
           decimals;
}

std::string detailOf(const JudgedCheck& judged)
{
    std::string detail = judged.result.id() + ", " + std::string(toString(judged.obligation));
    if (judged.obligation == inspection::Obligation::Evaluatory) {
        detail += ", not counted";
    }
    if (const auto margin = judged.result.margin()) {
        detail += ", margin " + signedHundredths(*margin);
    }
    if (judged.result.errorCode() != 0) {
        detail += ", error " + std::to_string(judged.result.errorCode());
    }
    return detail;
}

void appendWrapped(std::string& table, std::string_view text, std::size_t indent, std::size_t width, bool indentFirst)
{
    bool indented = indentFirst;
    for (const std::string& line : wrapped(printable(text), width - indent)) {
        table += std::string(indented ? indent : 0, ' ') + line + '\n';
        indented = true;
    }
}

void appendCheck(std::string& table, const JudgedCheck& judged, std::size_t number, std::size_t numberWidth,
                 const TableStyle& style)
{
    const std::size_t indent = numberWidth + 1 + 2 + wordWidth + 2;
    const std::string digits = std::to_string(number);
    table += std::string(numberWidth - digits.size(), ' ') + digits + ' ' +
             verdict(judged.result.outcome(), style, wordWidth) + "  ";
    appendWrapped(table, judged.title.empty() ? judged.result.id() : judged.title, indent, style.width, false);
    appendWrapped(table, detailOf(judged), indent, style.width, true);
    if (!judged.result.reason().empty()) {
        appendWrapped(table, judged.result.reason(), indent, style.width, true);
    }
}

void appendHead(std::string& table, const Judgement& judgement, const TableStyle& style)
{
    table += "Judgement: " + verdict(judgement.outcome, style) + '\n';
    for (const auto& [category, outcome] : judgement.categories) {
        table += "  " + padded(std::string(toString(category)), std::string_view("electronic").size()) + ' ' +
                 verdict(outcome, style) + '\n';
    }
    appendWrapped(table, "Profile: " + judgement.profileName + ' ' + judgement.profileVersion, 0, style.width, false);
}

}  // namespace

std::string_view symbolOf(Outcome outcome, bool unicode)
{
    switch (outcome) {
    case Outcome::Successful: return unicode ? "\u2713" : "+";
    case Outcome::Failed: return unicode ? "\u2717" : "x";
    case Outcome::Undetermined: return "?";
    case Outcome::NotSupported: return unicode ? "\u2013" : "-";
    case Outcome::Aborted: break;
    }
    return "!";
}

std::string resultTable(const Judgement& judgement, const TableStyle& asked)
{
    TableStyle style = asked;
    style.width = std::max(style.width, leastWidth);
    std::string table;
    appendHead(table, judgement, style);
    if (!judgement.checks.empty()) {
        table += '\n';
    }
    const std::size_t numberWidth = std::to_string(judgement.checks.size()).size();
    for (std::size_t i = 0; i < judgement.checks.size(); ++i) {
        appendCheck(table, judgement.checks[i], i + 1, numberWidth, style);
    }
    if (!judgement.notices.empty()) {
        table += '\n';
    }
    for (const inspection::Notice& notice : judgement.notices) {
        table += "* ";
        appendWrapped(table, notice.text + " [" + notice.code + "]", 2, style.width, false);
    }
    return table;
}

}  // namespace rahdari::report
