#include "core/chip/secure_messaging.h"

#include "core/base/error_code.h"
#include "core/crypto/key_derivation.h"
#include "core/crypto/mac.h"

#include <array>
#include <optional>

namespace rahdari::chip {

using base::Bytes;
using base::ByteSpan;
using base::Result;

namespace {

constexpr lds::Tag cryptogramOddTag = 0x85;
constexpr lds::Tag cryptogramTag = 0x87;
constexpr lds::Tag macTag = 0x8E;
constexpr lds::Tag expectedTag = 0x97;
constexpr lds::Tag statusTag = 0x99;
constexpr std::uint8_t secureMessagingBits = 0x0C;
constexpr std::uint8_t paddingIndicator = 0x01;

void append(Bytes& out, ByteSpan more) { out.insert(out.end(), more.begin(), more.end()); }

base::Error invalid(std::string message)
{
    return {toInt(base::ErrorCode::ChipAnswerInvalid), std::move(message),
            "lay the document down again; if it happens again, refer it"};
}

bool isOdd(std::uint8_t ins) { return (ins & 1U) != 0; }

Bytes lengthOctets(std::size_t expected)
{
    if (expected <= largestShortLe) {
        return {static_cast<std::uint8_t>(expected & 0xFFU)};
    }
    return {static_cast<std::uint8_t>(expected >> 8U & 0xFFU), static_cast<std::uint8_t>(expected & 0xFFU)};
}

/// The data objects of an answer; any may be absent.
struct ProtectedParts {
    std::optional<lds::Tlv> cryptogram;
    std::optional<lds::Tlv> status;
    std::optional<lds::Tlv> mac;
    Bytes signedOctets;  ///< all but the checksum, as they stand there
};

Result<ProtectedParts> readParts(ByteSpan data)
{
    auto objects = lds::readAll(data);
    if (!objects) {
        return invalid("the chip's answer is no secure messaging");
    }
    ProtectedParts parts;
    for (const lds::Tlv& object : *objects) {
        if (object.tag == macTag) {
            parts.mac = object;
            continue;
        }
        append(parts.signedOctets, object.encoded);
        if (object.tag == cryptogramTag || object.tag == cryptogramOddTag) {
            parts.cryptogram = object;
        } else if (object.tag == statusTag) {
            parts.status = object;
        }
    }
    return parts;
}

}  // namespace

SessionKeys sessionKeysOf(crypto::CipherAlgorithm algorithm, ByteSpan sharedSecret)
{
    return {algorithm, crypto::deriveKey(algorithm, sharedSecret, crypto::KeyPurpose::Encryption),
            crypto::deriveKey(algorithm, sharedSecret, crypto::KeyPurpose::Mac),
            Bytes(crypto::blockLength(algorithm), 0)};
}

void SecureMessaging::countOn()
{
    for (auto octet = keys_.counter.rbegin(); octet != keys_.counter.rend(); ++octet) {
        if (++*octet != 0) {
            return;
        }
    }
}

Bytes SecureMessaging::initialVector() const
{
    return keys_.algorithm == crypto::CipherAlgorithm::TripleDes
               ? Bytes(crypto::blockLength(keys_.algorithm), 0)
               : crypto::encryptBlock(keys_.algorithm, keys_.encryption, keys_.counter);
}

Bytes SecureMessaging::encrypted(ByteSpan data) const
{
    return crypto::encryptCbc(keys_.algorithm, keys_.encryption, initialVector(),
                              crypto::padded(data, crypto::blockLength(keys_.algorithm)));
}

Result<Bytes> SecureMessaging::decrypted(ByteSpan data) const
{
    if (data.empty() || data.size() % crypto::blockLength(keys_.algorithm) != 0) {
        return invalid("the chip's encrypted answer is not in whole blocks");
    }
    return crypto::unpadded(crypto::decryptCbc(keys_.algorithm, keys_.encryption, initialVector(), data));
}

/// The content of data object 87 (with padding indicator) or 85.
Result<Bytes> SecureMessaging::opened(const lds::Tlv& cryptogram) const
{
    if (cryptogram.tag != cryptogramTag) {
        return decrypted(cryptogram.value);
    }
    if (cryptogram.value.empty() || cryptogram.value[0] != paddingIndicator) {
        return invalid("the chip's encrypted answer has no padding indicator");
    }
    return decrypted(cryptogram.value.subspan(1));
}

/// Over the counter and what follows it.
Bytes SecureMessaging::checksum(ByteSpan data) const
{
    Bytes input = keys_.counter;
    append(input, data);
    return crypto::paddedMac(keys_.algorithm, keys_.mac, crypto::padded(input, crypto::blockLength(keys_.algorithm)));
}

CommandApdu SecureMessaging::protect(const CommandApdu& command, bool extended)
{
    countOn();
    CommandApdu out = command;
    out.cla = static_cast<std::uint8_t>(command.cla | secureMessagingBits);
    Bytes objects;
    if (!command.data.empty()) {
        Bytes cryptogram;
        if (!isOdd(command.ins)) {
            cryptogram.push_back(paddingIndicator);
        }
        append(cryptogram, encrypted(command.data));
        append(objects, lds::encodeTlv(isOdd(command.ins) ? cryptogramOddTag : cryptogramTag, cryptogram));
    }
    if (command.expected) {
        append(objects, lds::encodeTlv(expectedTag, lengthOctets(*command.expected)));
    }
    Bytes input = crypto::padded(std::array{out.cla, out.ins, out.p1, out.p2}, crypto::blockLength(keys_.algorithm));
    append(input, objects);
    append(objects, lds::encodeTlv(macTag, checksum(input)));
    out.data = std::move(objects);
    const std::size_t expected = command.expected.value_or(0);
    const bool isLong = out.data.size() > largestShortLc || expected > largestShortLe ||
                        (extended && expected > largestProtectedShortLe);
    out.expected = isLong ? largestLe : largestShortLe;
    return out;
}

Result<ResponseApdu> SecureMessaging::unprotect(ByteSpan answer)
{
    auto outer = parseResponse(answer);
    if (!outer || outer->data.empty()) {
        return outer;
    }
    countOn();
    auto parts = readParts(outer->data);
    if (!parts) {
        return parts.error();
    }
    if (!parts->mac || !base::equalInConstantTime(parts->mac->value, checksum(parts->signedOctets))) {
        return invalid("the checksum of the chip's answer is wrong");
    }
    if (!parts->status || parts->status->value.size() != 2) {
        return invalid("the chip's answer has no protected status");
    }
    ResponseApdu response;
    response.wasProtected = true;
    response.status = static_cast<std::uint16_t>(parts->status->value[0] << 8U | parts->status->value[1]);
    if (response.status != outer->status) {
        return invalid("the status of the chip's answer was altered on its way");
    }
    if (parts->cryptogram) {
        auto data = opened(*parts->cryptogram);
        if (!data) {
            return data.error();
        }
        response.data = std::move(data).value();
    }
    return response;
}

}  // namespace rahdari::chip
