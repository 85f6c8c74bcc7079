#include "core/seal/visible_digital_seal.h"

#include "core/base/error_code.h"
#include "core/seal/c40.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace rahdari::seal {

using base::Bytes;
using base::ByteSpan;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::uint8_t magic = 0xDC;
constexpr std::uint8_t signatureTag = 0xFF;

Error broken(const std::string& what)
{
    return {toInt(ErrorCode::SealInvalid), "The digital seal's header is broken: " + what, "Read the code once more"};
}

Error truncated() { return broken("it ends too early"); }

std::string hex(std::uint8_t octet) { return base::toHex(base::ByteSpan(&octet, 1)); }

/// Octets taken from the front one after the other.
class Octets {
public:
    explicit Octets(ByteSpan octets) : rest_(octets) {}

    std::optional<ByteSpan> take(std::size_t count)
    {
        if (rest_.size() < count) {
            return std::nullopt;
        }
        const ByteSpan taken = rest_.first(count);
        rest_ = rest_.subspan(count);
        return taken;
    }

    std::size_t left() const { return rest_.size(); }
    ByteSpan rest() const { return rest_; }

private:
    ByteSpan rest_;
};

/// How a seal may have been encoded where encoders differ.
struct Dialect {
    int referenceLengthBase = 16;  ///< of the two digits that tell the length of the certificate reference
    bool plainLengths = false;     ///< a feature's length is one octet (TR-03137-1 3.2.3) and not DER (9303-13)
};

/// @return none when the octets are no day of the calendar
std::optional<std::chrono::year_month_day> dateOf(ByteSpan octets)
{
    const unsigned number = (octets[0] * 65536U) + (octets[1] * 256U) + octets[2];  // MMDDYYYY
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(number % 10'000)),
                                           std::chrono::month(number / 1'000'000),
                                           std::chrono::day(number / 10'000 % 100)};
    return date.ok() && date.year() >= std::chrono::year(1900) ? std::optional(date) : std::nullopt;
}

std::string withoutFillers(std::string text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '<')) {
        text.pop_back();
    }
    return text;
}

bool areLettersAndDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    });
}

/// Version 3: four characters of signer and five of reference in six octets.
Result<void> readSignerOfVersion3(Octets& octets, SealHeader& header)
{
    const auto encoded = octets.take(6);
    if (!encoded) {
        return truncated();
    }
    const auto text = decodeC40(*encoded);
    if (!text || text->size() != 9 || !areLettersAndDigits(*text)) {
        return broken("signer and certificate reference are no text");
    }
    header.signerId = text->substr(0, 4);
    header.certificateReference = text->substr(4);
    return {};
}

/// Version 4: four characters of signer, two digits with the length of the reference, the reference.
Result<void> readSignerOfVersion4(Octets& octets, SealHeader& header, const Dialect& dialect)
{
    const Octets begin = octets;
    const auto first = octets.take(4);
    if (!first) {
        return truncated();
    }
    const auto start = decodeC40(*first);
    if (!start || start->size() != 6) {
        return broken("the signer is no text");
    }
    std::size_t length = 0;
    const char* digits = start->data() + 4;
    if (std::from_chars(digits, digits + 2, length, dialect.referenceLengthBase).ptr != digits + 2) {
        return broken("the length of the certificate reference is no number");
    }
    octets = begin;
    const auto encoded = octets.take((6 + length + 2) / 3 * 2);
    if (!encoded) {
        return truncated();
    }
    const auto text = decodeC40(*encoded);
    if (!text || text->size() < 6 + length || !areLettersAndDigits(text->substr(0, 6 + length))) {
        return broken("the certificate reference is no text");
    }
    header.signerId = text->substr(0, 4);
    header.certificateReference = text->substr(6, length);
    return {};
}

Result<void> readIssuingCountry(Octets& octets, SealHeader& header)
{
    const auto encoded = octets.take(2);
    if (!encoded) {
        return truncated();
    }
    const auto text = decodeC40(*encoded);
    if (!text || withoutFillers(*text).empty()) {
        return broken("the issuing country is no text");
    }
    header.issuingCountry = withoutFillers(*text);
    return {};
}

Result<SealHeader> readHeader(Octets& octets, const Dialect& dialect)
{
    SealHeader header;
    const auto begin = octets.take(2);
    if (!begin) {
        return truncated();
    }
    header.version = (*begin)[1] + 1;
    if (auto country = readIssuingCountry(octets, header); !country) {
        return country.error();
    }
    auto signer =
        header.version == 3 ? readSignerOfVersion3(octets, header) : readSignerOfVersion4(octets, header, dialect);
    if (!signer) {
        return signer.error();
    }
    const auto rest = octets.take(8);
    if (!rest) {
        return truncated();
    }
    header.issuedOn = dateOf(rest->subspan(0, 3));
    header.signedOn = dateOf(rest->subspan(3, 3));
    header.featureReference = (*rest)[6];
    header.typeCategory = (*rest)[7];
    return header;
}

std::optional<std::size_t> readLength(Octets& octets, const Dialect& dialect)
{
    const auto first = octets.take(1);
    if (!first) {
        return std::nullopt;
    }
    const std::uint8_t octet = first->front();
    if (dialect.plainLengths || octet < 0x80) {
        return octet;
    }
    const auto more = octets.take(octet & 0x7FU);
    if (!more || more->empty() || more->size() > 2) {
        return std::nullopt;
    }
    std::size_t length = 0;
    for (const std::uint8_t next : *more) {
        length = length * 256 + next;
    }
    return length;
}

/// Message and signature zone. What is wrong goes into the seal's faults.
void readZones(Octets octets, ByteSpan whole, const Dialect& dialect, VisibleDigitalSeal& seal)
{
    bool isSigned = false;
    seal.signedOctets.assign(whole.begin(), whole.end());
    while (octets.left() > 0 && !isSigned) {
        const std::size_t position = whole.size() - octets.left();
        const std::uint8_t tag = octets.take(1)->front();
        const auto length = readLength(octets, dialect);
        const auto value = length ? octets.take(*length) : std::nullopt;
        if (!value) {
            seal.faults.push_back("feature " + hex(tag) + " is longer than the seal");
            return;
        }
        isSigned = tag == signatureTag;
        if (isSigned) {
            seal.signedOctets.resize(position);
            seal.signature.assign(value->begin(), value->end());
        } else {
            seal.fields.push_back({tag, Bytes(value->begin(), value->end())});
        }
    }
    if (seal.fields.empty()) {
        seal.faults.emplace_back("there is no feature in it");
    }
    if (!isSigned || seal.signature.empty()) {
        seal.faults.emplace_back("there is no signature in it");
    } else if (seal.signature.size() % 2 != 0) {
        seal.faults.emplace_back("the signature has an odd number of octets");
    }
    if (octets.left() > 0) {
        seal.faults.push_back(std::to_string(octets.left()) + " octets follow the signature");
    }
}

void noteRepeatedFeatures(VisibleDigitalSeal& seal)
{
    for (auto field = seal.fields.begin(); field != seal.fields.end(); ++field) {
        const auto isSame = [&](const SealField& other) { return other.tag == field->tag; };
        if (std::any_of(seal.fields.begin(), field, isSame)) {
            seal.faults.push_back("feature " + hex(field->tag) + " stands in it more than once");
        }
    }
}

Result<VisibleDigitalSeal> parseAs(ByteSpan whole, const Dialect& dialect)
{
    Octets octets(whole);
    auto header = readHeader(octets, dialect);
    if (!header) {
        return header.error();
    }
    VisibleDigitalSeal seal;
    seal.header = std::move(*header);
    readZones(octets, whole, dialect, seal);
    noteRepeatedFeatures(seal);
    if (dialect.plainLengths) {
        seal.remarks.emplace_back("lengths of features are encoded in one octet, as BSI TR-03137-1 has it");
    }
    if (dialect.referenceLengthBase == 10) {
        seal.remarks.emplace_back("the length of the certificate reference is a decimal number");
    }
    return seal;
}

bool hasDates(const VisibleDigitalSeal& seal) { return seal.header.issuedOn && seal.header.signedOn; }

/// Less is better.
std::size_t disorder(const VisibleDigitalSeal& seal) { return (hasDates(seal) ? 0U : 100U) + seal.faults.size(); }

}  // namespace

bool looksLikeVisibleDigitalSeal(ByteSpan octets)
{
    constexpr std::uint8_t leastVersion = 0x20;  // room for versions to come; no letter begins here
    return octets.size() >= 2 && octets[0] == magic && octets[1] < leastVersion;
}

Result<VisibleDigitalSeal> parseVisibleDigitalSeal(ByteSpan octets)
{
    if (!looksLikeVisibleDigitalSeal(octets)) {
        return Error{toInt(ErrorCode::SealInvalid), "These octets are no visible digital seal", ""};
    }
    if (octets[1] != 2 && octets[1] != 3) {
        return Error{toInt(ErrorCode::SealUnsupported),
                     "The visible digital seal is of version " + std::to_string(octets[1] + 1) + ", which is not known",
                     "Look for a newer version of this program"};
    }
    // The first reading is the standard's; the others are met in the field, and taken only when they read better.
    constexpr std::array<Dialect, 4> dialects{{{16, false}, {16, true}, {10, false}, {10, true}}};
    auto best = parseAs(octets, dialects[0]);
    for (std::size_t next = 1; next < dialects.size() && !(best && disorder(*best) == 0); ++next) {
        auto other = parseAs(octets, dialects[next]);
        if (other && (!best || disorder(*other) < disorder(*best))) {
            best = std::move(other);
        }
    }
    return best;
}

}  // namespace rahdari::seal
