#include "core/specimen/collection/digital_seal.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::uint8_t magic = 0xDC;
constexpr std::uint8_t versionOctet = 0x03;
constexpr std::uint8_t signatureTag = 0xFF;
constexpr std::uint8_t unlatch = 0xFE;

std::optional<unsigned> valueOf(char letter)
{
    if (letter == ' ' || letter == '<') {
        return 3;
    }
    if (letter >= '0' && letter <= '9') {
        return static_cast<unsigned>(letter - '0') + 4U;
    }
    if (letter >= 'A' && letter <= 'Z') {
        return static_cast<unsigned>(letter - 'A') + 14U;
    }
    return std::nullopt;
}

void append(Bytes& all, ByteSpan more) { all.insert(all.end(), more.begin(), more.end()); }

/// MMDDYYYY as one number in three octets.
Bytes encodeDate(const std::chrono::year_month_day& date)
{
    const unsigned number = static_cast<unsigned>(date.month()) * 1'000'000U +
                            static_cast<unsigned>(date.day()) * 10'000U +
                            static_cast<unsigned>(static_cast<int>(date.year()));
    return {static_cast<std::uint8_t>(number >> 16U), static_cast<std::uint8_t>(number >> 8U),
            static_cast<std::uint8_t>(number)};
}

/// Two hexadecimal digits.
std::string lengthDigits(std::size_t length)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {digits[length >> 4U & 0xFU], digits[length & 0xFU]};
}

/// Of texts that are made here of basic characters only.
Bytes c40(std::string_view text)
{
    auto octets = encodeC40(text);
    return octets ? std::move(*octets) : Bytes();
}

std::string padded(std::string text)
{
    text.resize(std::max<std::size_t>(text.size(), 3), ' ');
    return text;
}

}  // namespace

Result<Bytes> encodeC40(std::string_view text)
{
    Bytes octets;
    for (; text.size() >= 2; text.remove_prefix(std::min<std::size_t>(3, text.size()))) {
        const auto first = valueOf(text[0]);
        const auto second = valueOf(text[1]);
        const auto third = text.size() > 2 ? valueOf(text[2]) : std::optional(0U);
        if (!first || !second || !third) {
            return Error{toInt(ErrorCode::SpecimenInvalid), "A digital seal holds capital letters and digits only", ""};
        }
        const unsigned sum = 1600 * *first + 40 * *second + *third + 1;
        octets.push_back(static_cast<std::uint8_t>(sum / 256));
        octets.push_back(static_cast<std::uint8_t>(sum % 256));
    }
    if (text.size() == 1) {
        octets.push_back(unlatch);
        octets.push_back(static_cast<std::uint8_t>((text.front() == '<' ? ' ' : text.front()) + 1));
    }
    return octets;
}

Bytes encodeSealMessage(const SealMessage& message)
{
    Bytes octets{magic, versionOctet};
    append(octets, c40(padded(message.country)));
    append(octets, c40(message.signer + lengthDigits(message.reference.size()) + message.reference));
    append(octets, encodeDate(message.issued));
    append(octets, encodeDate(message.sealed));
    octets.push_back(message.featureReference);
    octets.push_back(message.typeCategory);
    for (const auto& [tag, value] : message.features) {
        octets.push_back(tag);
        octets.push_back(static_cast<std::uint8_t>(value.size()));
        append(octets, value);
    }
    return octets;
}

Bytes encodeSeal(const Bytes& message, ByteSpan signature)
{
    Bytes octets = message;
    octets.push_back(signatureTag);
    octets.push_back(static_cast<std::uint8_t>(signature.size()));
    append(octets, signature);
    return octets;
}

}  // namespace rahdari::specimen
