#include "core/document/model/model_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>

namespace rahdari::document {

namespace {

constexpr std::ptrdiff_t manyDots = 12;  // base::checkTomlText() takes 32 in a line

constexpr std::string_view head =
    R"(# A document model: one side of one document. What was learned of it stands in the files beside this one.
# May be edited: features (places in mm from the upper left corner), rules, known defects. Kinds, lights and what else
# may stand here: core/decisions/0013_document_models.md.
)";

/// One character of UTF-8 and how long it is; U+FFFD for an octet that is none.
struct Letter {
    std::uint32_t code = 0xFFFD;
    std::size_t length = 1;
};

Letter letterAt(std::string_view text, std::size_t at)
{
    const auto octet = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t first = octet(at);
    if (first < 0x80) {
        return {first, 1};
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > text.size()) {
        return {};
    }
    std::uint32_t code = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((octet(at + i) & 0xC0U) != 0x80U) {
            return {};
        }
        code = (code << 6U) | (octet(at + i) & 0x3FU);
    }
    static constexpr std::array<std::uint32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool allowed = code >= least.at(length) && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return allowed ? Letter{code, length} : Letter{};
}

std::string escaped(std::uint32_t code)
{
    std::array<char, 16> text{};
    const int length = std::snprintf(text.data(), text.size(), code > 0xFFFF ? "\\U%08X" : "\\u%04X", code);
    return {text.data(), static_cast<std::size_t>(length)};
}

/// In quotation marks. Written so that base::checkTomlText() lets it through wherever it stands.
/// @param asciiOnly  for places where letters beyond ASCII may not stand
std::string quoted(std::string_view text, bool asciiOnly = false)
{
    const bool hidesDots = std::count(text.begin(), text.end(), '.') > manyDots;
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        const bool hidden = letter.code < 0x20 || letter.code == 0x7F || letter.code == 0xFFFD || letter.code == '\'' ||
                            (hidesDots && letter.code == '.') || (letter.code > 0x7F && asciiOnly) ||
                            (letter.code > 0x7F && letter.code < 0xA0);
        if (letter.code == '"' || letter.code == '\\') {
            out += '\\';
        }
        out += hidden ? escaped(letter.code) : std::string(text.substr(at, letter.length));
        at += letter.length;
    }
    return out + '"';
}

std::string numberText(double value)
{
    std::array<char, 64> text{};
    const auto [end, failure] = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end};
}

template <typename List, typename Write>
std::string listText(const List& list, std::string_view between, const Write& write)
{
    std::string text = "[";
    for (const auto& item : list) {
        text += text.size() == 1 ? std::string_view() : between;
        text += write(item);
    }
    text += ']';
    return text;
}

/// Writes `key = value` lines; what says nothing is left out.
class TomlLines {
public:
    void line(std::string_view text)
    {
        text_ += text;
        text_ += '\n';
    }
    void raw(std::string_view key, const std::string& value)
    {
        text_ += key;
        text_ += " = ";
        text_ += value;
        text_ += '\n';
    }
    void text(std::string_view key, std::string_view value)
    {
        if (!value.empty()) {
            raw(key, quoted(value));
        }
    }
    void whole(std::string_view key, int value)
    {
        if (value != 0) {
            raw(key, std::to_string(value));
        }
    }
    void flag(std::string_view key, bool value)
    {
        if (value) {
            raw(key, "true");
        }
    }
    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

void writeProvenance(const Provenance& provenance, TomlLines& lines)
{
    if (provenance == Provenance()) {
        return;
    }
    lines.line("\n[provenance]");
    lines.text("agency", provenance.agency);
    lines.text("made", provenance.made);
    lines.text("program", provenance.program);
    lines.whole("specimens", provenance.specimens);
    if (!provenance.devices.empty()) {
        lines.raw("devices",
                  listText(provenance.devices, ",\n  ", [](const std::string& name) { return quoted(name, true); }));
    }
    lines.flag("simulated", provenance.simulated);
}

void writeRules(const DataRules& rules, TomlLines& lines)
{
    if (rules == DataRules()) {
        return;
    }
    lines.line("\n[rules]");
    if (!rules.validityMonths.empty()) {
        lines.raw("validity_months",
                  listText(rules.validityMonths, ", ", [](int months) { return std::to_string(months); }));
    }
    if (rules.dateOrder != DateOrder::Unknown) {
        lines.text("date_order", toString(rules.dateOrder));
    }
    lines.whole("first_issue_year", rules.firstIssueYear);
    lines.whole("last_issue_year", rules.lastIssueYear);
    if (!rules.patterns.empty()) {
        lines.line("\n[rules.patterns]");
        for (const auto& [content, pattern] : rules.patterns) {
            lines.text(content, pattern);
        }
    }
}

void writeFeature(const Feature& feature, TomlLines& lines)
{
    lines.line("\n[[feature]]");
    lines.text("name", feature.name);
    lines.text("kind", toString(feature.kind));
    const image::RectMm& box = feature.box;
    lines.raw("box_mm", listText(std::array{box.x, box.y, box.width, box.height}, ", ", numberText));
    lines.text("content", feature.content);
    lines.flag("must_be_absent", feature.mustBeAbsent);
    for (const auto& [light, appearance] : feature.appearance) {
        lines.text("appearance." + std::string(shortName(light)), toString(appearance));
    }
}

}  // namespace

std::string writeModelToml(const DocumentModel& model)
{
    TomlLines lines;
    lines.line(head);
    lines.raw("format", "1");
    lines.text("name", model.name);
    lines.text("id", toString(model.id));
    lines.text("title", model.title);
    lines.text("series", model.series);
    lines.text("version", model.version);
    lines.text("side", model.side);
    lines.raw("size_mm", listText(std::array{model.size.width, model.size.height}, ", ", numberText));
    writeProvenance(model.provenance, lines);
    writeRules(model.rules, lines);
    for (const KnownDefect& defect : model.knownDefects) {
        lines.line("\n[[known_defect]]");
        lines.text("check", defect.check);
        lines.text("reason", defect.reason);
        if (!defect.firstNumber.empty()) {
            lines.text("first_number", defect.firstNumber);
            lines.text("last_number", defect.lastNumber);
        }
    }
    for (const Feature& feature : model.features) {
        writeFeature(feature, lines);
    }
    return lines.take();
}

}  // namespace rahdari::document
