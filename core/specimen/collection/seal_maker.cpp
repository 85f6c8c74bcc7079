#include "core/base/error_code.h"
#include "core/specimen/collection/chip_maker.h"
#include "core/specimen/collection/digital_seal.h"
#include "core/specimen/collection/utopian_office.h"
#include "core/specimen/test_signature.h"

#include <array>
#include <utility>

namespace rahdari::specimen {

using base::Bytes;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

/// The kinds of seals, by feature reference and type category.
constexpr std::pair<std::uint8_t, std::uint8_t> visaSeal{0x5D, 0x01};             // Doc 9303-7 9.1
constexpr std::pair<std::uint8_t, std::uint8_t> residencePermitSeal{0xFB, 0x06};  // BSI TR-03137-1 8

constexpr std::size_t visaSecondLine = 28;  ///< of a visa's second line, only this much stands in its seal
constexpr std::size_t numberLength = 9;

Error noZone()
{
    return {toInt(ErrorCode::SpecimenInvalid), "A document without a machine-readable zone cannot have a digital seal",
            "Take the seal out of its design"};
}

std::string textOf(const DocumentTexts& texts, const std::string& key)
{
    const auto found = texts.find(key);
    return found == texts.end() ? std::string() : found->second;
}

/// Doc 9303-3 4.9: weights 7, 3, 1.
char checkDigit(std::string_view text)
{
    constexpr std::array<unsigned, 3> weights{7, 3, 1};
    unsigned sum = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        const unsigned value = letter >= '0' && letter <= '9'   ? static_cast<unsigned>(letter - '0')
                               : letter >= 'A' && letter <= 'Z' ? static_cast<unsigned>(letter - 'A') + 10U
                                                                : 0U;
        sum += value * weights[i % 3];
    }
    return static_cast<char>('0' + sum % 10);
}

/// The zone of a card as TD2 would have it (Doc 9303-6): the only one a seal of this kind can hold.
std::string asTd2(const std::string& first, const std::string& second, const std::string& third)
{
    std::string number = first.substr(5, 10) + second.substr(15, 3) + second.substr(0, 7) + second[7] +
                         second.substr(8, 7) + std::string(7, '<');
    const std::string composite = number.substr(0, 10) + number.substr(13, 7) + number.substr(21, 14);
    return first.substr(0, 5) + third + "<" + number + checkDigit(composite);
}

Result<std::string> zoneInSeal(const Design& design, const DocumentTexts& texts)
{
    const std::string first = textOf(texts, "mrz_1");
    const std::string second = textOf(texts, "mrz_2");
    const std::string third = textOf(texts, "mrz_3");
    const std::size_t width = first.size();
    if (second.size() != width) {
        return noZone();
    }
    switch (design.format) {
    case DocumentFormat::MrvA:
    case DocumentFormat::MrvB:
        return width >= 36 ? Result<std::string>(first + second.substr(0, visaSecondLine)) : noZone();
    case DocumentFormat::Td2: return width == 36 ? Result<std::string>(first + second) : noZone();
    case DocumentFormat::Td1:
        return width == 30 && third.size() == width ? Result<std::string>(asTd2(first, second, third)) : noZone();
    case DocumentFormat::Td3: break;
    }
    return Error{toInt(ErrorCode::SpecimenInvalid), "No digital seal is defined for a passport's data page",
                 "Take the seal out of its design"};
}

Bytes textOctets(std::string_view text) { return {text.begin(), text.end()}; }

/// Number of entries ("MULT" = 0, without limit).
Bytes entriesOf(const DocumentTexts& texts)
{
    const std::string entries = textOf(texts, "entries");
    const bool digits = !entries.empty() && entries.find_first_not_of("0123456789") == std::string::npos;
    return {digits && entries.size() < 3 ? static_cast<std::uint8_t>(std::stoi(entries)) : std::uint8_t{0}};
}

void addVisaFeatures(SealMessage& message, bool wide, const DocumentTexts& texts, const Bytes& zone,
                     const Bytes& number)
{
    constexpr std::uint8_t stayDays = 90;
    const std::string type = textOf(texts, "visa_type");
    message.features = {{static_cast<std::uint8_t>(wide ? 0x01 : 0x02), zone},
                        {std::uint8_t{0x03}, entriesOf(texts)},
                        {std::uint8_t{0x04}, Bytes{stayDays, 0, 0}},
                        {std::uint8_t{0x05}, number}};
    if (!type.empty() && type.size() <= 4) {
        message.features.emplace_back(std::uint8_t{0x06}, textOctets(type));
    }
}

std::string numberIn(const Design& design, const DocumentTexts& texts)
{
    return design.format == DocumentFormat::Td1 ? textOf(texts, "mrz_1").substr(5, numberLength)
                                                : textOf(texts, "mrz_2").substr(0, numberLength);
}

}  // namespace

Result<Bytes> makeSeal(const Design& design, const DocumentTexts& texts, const UtopianAuthority& authority,
                       std::chrono::year_month_day issued)
{
    const auto text = zoneInSeal(design, texts);
    if (!text) {
        return text.error();
    }
    const auto zone = encodeC40(*text);
    const auto number = encodeC40(numberIn(design, texts));
    if (!zone || !number) {
        return zone ? number.error() : zone.error();
    }
    const IssuedCertificate signer = sealSignerOf(authority);
    const bool visa = design.format == DocumentFormat::MrvA || design.format == DocumentFormat::MrvB;
    const auto kind = visa ? visaSeal : residencePermitSeal;
    SealMessage message{.country = "UTO",
                        .signer = authority.settings().country + std::string(sealSignerName),
                        .reference = base::toHex(signer.serial),
                        .issued = issued,
                        .sealed = issued,
                        .featureReference = kind.first,
                        .typeCategory = kind.second,
                        .features = {{std::uint8_t{0x02}, *zone}, {std::uint8_t{0x03}, *number}}};
    if (visa) {
        addVisaFeatures(message, design.format == DocumentFormat::MrvA, texts, *zone, *number);
    }
    const Bytes octets = encodeSealMessage(message);
    const auto random = authority.randomFor("seal " + base::toHex(octets));
    return encodeSeal(octets, sign(signer.key, ecdsaPlain(crypto::DigestAlgorithm::Sha256), octets, random));
}

}  // namespace rahdari::specimen
