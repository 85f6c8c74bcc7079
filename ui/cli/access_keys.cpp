#include "ui/cli/access_keys.h"

#include "core/base/error_code.h"
#include "core/inspection/steps/chip_step.h"
#include "core/inspection/steps/given_zone_step.h"
#include "core/mrz/mrz_parser.h"

#include <algorithm>
#include <utility>

namespace rahdari::ui::cli {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::size_t shortestCan = 4;
constexpr std::size_t longestCan = 10;
constexpr const char* howToGive =
    "Give the lines with a / between them, or NUMBER,YYMMDD,YYMMDD: document number, birth, expiry";

bool isDigits(const std::string& text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

/// YYMMDD, of which parts may be unknown.
bool isDate(const std::string& text)
{
    return text.size() == 6 && text.find_first_not_of("0123456789<") == std::string::npos;
}

std::vector<std::string> splitAt(const std::string& text, char separator)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at = text.find(separator); at != std::string::npos; at = text.find(separator, from)) {
        parts.push_back(text.substr(from, at - from));
        from = at + 1;
    }
    parts.push_back(text.substr(from));
    return parts;
}

std::string inCapitals(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

Result<chip::MrzKey> keyOfParts(const std::vector<std::string>& parts)
{
    const bool complete = parts.size() == 3 && !parts[0].empty() && isDate(parts[1]) && isDate(parts[2]);
    const std::string number = complete ? inCapitals(parts[0]) : std::string();
    if (!complete || number.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<") != std::string::npos) {
        return Error{toInt(ErrorCode::MrzTextInvalid), "This is no document number with birth and expiry", howToGive};
    }
    const std::size_t end = number.find_last_not_of('<');
    return chip::MrzKey{base::Personal(number.substr(0, end == std::string::npos ? 0 : end + 1)),
                        base::Personal(parts[1]), base::Personal(parts[2])};
}

Result<void> readZone(const std::string& text, std::chrono::year_month_day today, GivenKeys& given)
{
    std::string lines = text;
    std::replace(lines.begin(), lines.end(), '/', '\n');
    given.zone = mrz::splitMrzText(lines);
    const auto reading = inspection::readingOfText(given.zone, today);
    const auto keys =
        reading ? inspection::accessKeysOf({.byLight = {*reading}, .pictures = {}}) : std::vector<chip::MrzKey>();
    if (keys.empty()) {
        return Error{toInt(ErrorCode::MrzFormatUnknown), "This is no machine-readable zone that opens a chip",
                     howToGive};
    }
    given.keys.mrz = keys.front();
    for (const mrz::CheckDigitResult& digit : reading->document->checkDigits) {
        if (!digit.agrees()) {
            given.wrongDigits.push_back(digit.name);
        }
    }
    return {};
}

}  // namespace

Result<GivenKeys> readGivenKeys(const std::string& mrz, const std::string& can, std::chrono::year_month_day today)
{
    GivenKeys given;
    if (!can.empty()) {
        if (!isDigits(can) || can.size() < shortestCan || can.size() > longestCan) {
            return Error{toInt(ErrorCode::AccessKeyMissing), "This is no card access number",
                         "It is printed on the front of the card, usually six digits"};
        }
        given.keys.can = base::Personal(can);
    }
    if (mrz.find(',') != std::string::npos) {
        auto key = keyOfParts(splitAt(mrz, ','));
        if (!key) {
            return key.error();
        }
        given.keys.mrz = std::move(key).value();
    } else if (!mrz.empty()) {
        if (const auto read = readZone(mrz, today, given); !read) {
            return read.error();
        }
    }
    if (!given.keys.mrz && !given.keys.can) {
        return Error{toInt(ErrorCode::AccessKeyMissing), "Nothing was given that opens the chip",
                     "Give the machine-readable zone with --mrz, or the card access number with --can"};
    }
    return given;
}

}  // namespace rahdari::ui::cli
