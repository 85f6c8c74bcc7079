#include "core/pki/ldif.h"

#include "core/base/error_code.h"
#include "core/pki/pem.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;

base::Error noLdif(std::size_t line, std::string_view why)
{
    return {base::toInt(base::ErrorCode::ImportFormatUnknown),
            "line " + std::to_string(line) + " of the LDIF file " + std::string(why), "get the file again"};
}

std::string inLowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    return lower;
}

std::string_view withoutLeadingSpaces(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

std::string_view asText(base::ByteSpan octets) { return {reinterpret_cast<const char*>(octets.data()), octets.size()}; }

/// Not an attribute that holds its value: a comment, or one that names where the value is.
bool isPassedOver(std::string_view line)
{
    const std::size_t colon = line.find(':');
    return line.starts_with('#') || line == "-" ||
           (colon != std::string_view::npos && colon + 1 < line.size() && line[colon + 1] == '<');
}

std::optional<LdifAttribute> readAttribute(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) {
        return std::nullopt;
    }
    const std::string_view name = line.substr(0, std::min(colon, line.find(';')));
    const bool encoded = colon + 1 < line.size() && line[colon + 1] == ':';
    const std::string_view value = withoutLeadingSpaces(line.substr(colon + (encoded ? 2 : 1)));
    auto octets = encoded ? decodeBase64(value) : std::optional(base::Bytes(value.begin(), value.end()));
    if (!octets) {
        return std::nullopt;
    }
    return LdifAttribute{inLowerCase(name), std::move(*octets)};
}

}  // namespace

bool looksLikeLdif(base::ByteSpan file)
{
    std::string_view text = asText(file.first(std::min<std::size_t>(file.size(), 4096)));
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        const bool passedOver = line.empty() || line == "\r" || line.front() == '#' || line.front() == ' ';
        if (!passedOver) {
            const std::string lower = inLowerCase(line.substr(0, 8));
            return lower.starts_with("version:") || lower.starts_with("dn:");
        }
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return false;
}

LdifReader::LdifReader(base::ByteSpan file) : text_(asText(file))
{
    if (text_.starts_with("\xEF\xBB\xBF")) {
        text_.remove_prefix(3);
    }
    skipEmptyLines();
}

bool LdifReader::atEnd() const { return at_ >= text_.size(); }

void LdifReader::skipEmptyLines()
{
    while (!atEnd() && (text_[at_] == '\n' || text_[at_] == '\r')) {
        line_ += text_[at_] == '\n' ? 1U : 0U;
        ++at_;
    }
}

/// A line with the lines folded below it, without line ends.
std::string LdifReader::logicalLine()
{
    std::string logical;
    do {
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        std::string_view line = text_.substr(at_, end - at_);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        logical += logical.empty() ? line : line.substr(1);
        at_ = std::min(end + 1, text_.size());
        ++line_;
    } while (!logical.empty() && !atEnd() && text_[at_] == ' ');
    return logical;
}

Result<LdifEntry> LdifReader::next()
{
    LdifEntry entry;
    entry.line = line_;
    std::optional<base::Error> problem;
    while (!atEnd()) {
        const std::size_t number = line_;
        const std::string line = logicalLine();
        if (line.empty()) {
            break;
        }
        if (isPassedOver(line)) {
            continue;
        }
        auto attribute = readAttribute(line);
        if (!attribute) {
            problem = problem ? problem : noLdif(number, "is no attribute, or its base64 is broken");
        } else if (attribute->name == "dn") {
            entry.distinguishedName.assign(attribute->octets.begin(), attribute->octets.end());
        } else {
            entry.attributes.push_back(std::move(*attribute));
        }
    }
    skipEmptyLines();
    if (problem) {
        return *problem;
    }
    return entry;
}

}  // namespace rahdari::pki
