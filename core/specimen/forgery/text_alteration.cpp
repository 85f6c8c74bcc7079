#include "core/specimen/forgery/text_alteration.h"

#include "core/mrz/mrz_check_digits.h"
#include "core/specimen/forgery/page_parts.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace rahdari::specimen {

namespace {

constexpr std::string_view issuedPrefix = "issued_";

bool isDigit(char character) { return character >= '0' && character <= '9'; }

std::string issuedKey(const std::string& key)
{
    return key.starts_with(issuedPrefix) ? key : std::string(issuedPrefix) + key;
}

std::string zoneKey(std::size_t line) { return "mrz_" + std::to_string(line + 1); }

/// Lets an element say what the issuer had it say, by a key of its own.
void keepContent(std::string& content, const DocumentTexts& issued, DocumentTexts& texts)
{
    const auto found = issued.find(content);
    if (found != issued.end()) {
        const std::string key = issuedKey(content);
        texts[key] = found->second;
        content = key;
    }
}

template <typename Body, typename Action>
void forEachBody(Design& design, Action action)
{
    for (SideDesign& side : design.sides) {
        for (Element& element : side.elements) {
            if (auto* const body = std::get_if<Body>(&element.body)) {
                action(element, *body);
            }
        }
    }
}

char otherDigit(char digit, Chance& chance)
{
    const int step = 1 + static_cast<int>(chance.index(9));
    return static_cast<char>('0' + (digit - '0' + step) % 10);
}

}  // namespace

mrz::MrzFormat zoneFormatOf(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Td1: return mrz::MrzFormat::Td1;
    case DocumentFormat::Td2: return mrz::MrzFormat::Td2;
    case DocumentFormat::MrvA: return mrz::MrzFormat::MrvA;
    case DocumentFormat::MrvB: return mrz::MrzFormat::MrvB;
    case DocumentFormat::Td3: break;
    }
    return mrz::MrzFormat::Td3;
}

std::vector<std::string> zoneLinesOf(const DocumentTexts& texts)
{
    std::vector<std::string> lines;
    for (std::size_t line = 0; line < 3; ++line) {
        const auto found = texts.find(zoneKey(line));
        if (found != texts.end() && !found->second.empty()) {
            lines.push_back(found->second);
        }
    }
    return lines;
}

void setZoneLines(DocumentTexts& texts, const std::vector<std::string>& lines)
{
    std::string& whole = texts["mrz"];
    whole.clear();
    for (std::size_t line = 0; line < lines.size(); ++line) {
        texts[zoneKey(line)] = lines[line];
        whole += (line > 0 ? "\n" : "") + lines[line];
    }
}

std::vector<std::string> withRightDigits(DocumentFormat format, std::vector<std::string> lines)
{
    // Twice: the composite covers the digits of the fields.
    for (int round = 0; round < 2; ++round) {
        for (const mrz::CheckDigitResult& digit : mrz::checkDigits(zoneFormatOf(format), lines)) {
            if (digit.state == mrz::CheckDigitState::Wrong && digit.expected) {
                lines[static_cast<std::size_t>(digit.line)][static_cast<std::size_t>(digit.column)] =
                    static_cast<char>('0' + *digit.expected);
            }
        }
    }
    return lines;
}

std::vector<ZoneCell> differences(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    std::vector<ZoneCell> places;
    for (std::size_t line = 0; line < std::min(a.size(), b.size()); ++line) {
        for (std::size_t column = 0; column < std::min(a[line].size(), b[line].size()); ++column) {
            if (a[line][column] != b[line][column]) {
                places.push_back({line, column});
            }
        }
    }
    return places;
}

DocumentTexts issuedTexts(const DocumentInMaking& document)
{
    return textsOf(document.job.design, document.holder, document.issue);
}

void keepBarcodes(DocumentInMaking& document)
{
    const DocumentTexts issued = issuedTexts(document);
    forEachBody<Barcode>(document.job.design, [&](const Element&, Barcode& barcode) {
        keepContent(barcode.content, issued, document.job.texts);
    });
}

void alterField(DocumentInMaking& document, std::string_view element, const std::string& text)
{
    Design& design = document.job.design;
    DocumentTexts& texts = document.job.texts;
    std::string key;
    forEachBody<Field>(design, [&](const Element& candidate, const Field& field) {
        if (candidate.name == element) {
            key = field.content;
        }
    });
    const DocumentTexts before = texts;
    forEachBody<Field>(design, [&](const Element& other, Field& field) {
        if (other.name != element && field.content == key) {
            keepContent(field.content, before, texts);
        }
    });
    forEachBody<Perforation>(design, [&](const Element&, Perforation& perforation) {
        if (perforation.content == key) {
            keepContent(perforation.content, before, texts);
        }
    });
    keepBarcodes(document);
    texts[key] = text;
}

std::string alteredNumber(const std::string& number, std::size_t digits, Chance chance)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < number.size(); ++i) {
        if (isDigit(number[i])) {
            places.push_back(i);
        }
    }
    std::string altered = number;
    for (std::size_t left = std::max<std::size_t>(digits, 1); left > 0 && !places.empty(); --left) {
        const auto picked = places.begin() + static_cast<std::ptrdiff_t>(chance.index(places.size()));
        altered[*picked] = otherDigit(number[*picked], chance);
        places.erase(picked);
    }
    return altered;
}

std::optional<std::uint64_t> serialOf(const NumberRules& rules, std::string_view number)
{
    if (number.size() != rules.pattern.size()) {
        return std::nullopt;
    }
    std::uint64_t serial = 0;
    for (std::size_t i = 0; i < number.size(); ++i) {
        const char wanted = rules.pattern[i];
        if (wanted == '9' && isDigit(number[i])) {
            serial = serial * 10 + static_cast<std::uint64_t>(number[i] - '0');
        } else if (wanted == '9' || (wanted == 'A' && (number[i] < 'A' || number[i] > 'Z')) ||
                   (wanted != 'A' && wanted != number[i])) {
            return std::nullopt;
        }
    }
    return serial;
}

std::string numberWith(const NumberRules& rules, std::uint64_t serial, Chance chance)
{
    std::string number = rules.pattern;
    for (std::size_t i = number.size(); i-- > 0;) {
        if (number[i] == '9') {
            number[i] = static_cast<char>('0' + serial % 10);
            serial /= 10;
        } else if (number[i] == 'A') {
            number[i] = static_cast<char>('A' + chance.index(26));
        }
    }
    return number;
}

void composeTexts(DocumentInMaking& document) { document.job.texts = issuedTexts(document); }

}  // namespace rahdari::specimen
