#include "scanners/simulated/protected_channel.h"

#include "core/lds/tlv.h"

#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;

namespace {

constexpr lds::Tag oddData = 0x85;
constexpr lds::Tag evenData = 0x87;
constexpr lds::Tag expectedLength = 0x97;
constexpr lds::Tag statusObject = 0x99;
constexpr lds::Tag macObject = 0x8E;

void append(Bytes& octets, ByteSpan more) { octets.insert(octets.end(), more.begin(), more.end()); }

bool isOdd(const PlainCommand& command) { return (command.ins & 0x01U) != 0; }

/// The data objects of a protected command.
struct ProtectedObjects {
    std::optional<Bytes> secret;
    std::optional<Bytes> length;
    std::optional<Bytes> mac;
    Bytes covered;  ///< everything before the MAC, as encoded
};

std::optional<ProtectedObjects> readObjects(const PlainCommand& command)
{
    ProtectedObjects objects;
    lds::TlvReader reader(command.data);
    while (!reader.atEnd()) {
        const auto object = reader.next();
        if (!object || objects.mac) {
            return std::nullopt;
        }
        Bytes value(object->value.begin(), object->value.end());
        if (object->tag == macObject) {
            objects.mac = std::move(value);
            continue;
        }
        append(objects.covered, object->encoded);
        if (object->tag == (isOdd(command) ? oddData : evenData)) {
            objects.secret = std::move(value);
        } else if (object->tag == expectedLength) {
            objects.length = std::move(value);
        } else {
            return std::nullopt;
        }
    }
    return objects;
}

bool readLength(const Bytes& octets, PlainCommand& command)
{
    if (octets.empty() || octets.size() > 2) {
        return false;
    }
    std::size_t length = 0;
    for (const std::uint8_t octet : octets) {
        length = length << 8U | octet;
    }
    command.hasLe = true;
    command.expectedLength = length != 0 ? length : (octets.size() == 1 ? 256 : 65'536);
    return true;
}

}  // namespace

SessionKeys keysFromSecret(SessionCipher cipher, ByteSpan secret)
{
    return {cipher, deriveKey(cipher, secret, KeyUse::Encryption), deriveKey(cipher, secret, KeyUse::Mac),
            Bytes(blockLength(cipher), 0)};
}

void ProtectedChannel::count()
{
    for (auto octet = keys_.counter.rbegin(); octet != keys_.counter.rend(); ++octet) {
        if (++*octet != 0) {
            return;
        }
    }
}

Bytes ProtectedChannel::start() const
{
    return keys_.cipher == SessionCipher::TripleDes ? Bytes()
                                                    : encryptBlocks(keys_.cipher, keys_.encryption, keys_.counter);
}

Bytes ProtectedChannel::codeOf(ByteSpan octets) const
{
    Bytes input = keys_.counter;
    append(input, octets);
    return macOf(keys_.cipher, keys_.mac, input);
}

std::optional<Bytes> ProtectedChannel::decrypt(ByteSpan secret) const
{
    if (secret.empty() || secret.size() % blockLength(keys_.cipher) != 0) {
        return std::nullopt;
    }
    return unpadded(decryptBlocks(keys_.cipher, keys_.encryption, secret, start()));
}

std::variant<PlainCommand, std::uint16_t> ProtectedChannel::unwrap(const PlainCommand& command)
{
    count();
    auto objects = readObjects(command);
    if (!objects) {
        return swProtectionWrong;
    }
    if (!objects->mac) {
        return swProtectionMissing;
    }
    const std::size_t block = blockLength(keys_.cipher);
    Bytes covered = padded(Bytes{command.cla, command.ins, command.p1, command.p2}, block);
    if (!objects->covered.empty()) {
        append(covered, objects->covered);
        // The header is padded by itself, so all of it is padded as one run from here on.
        covered = padded(covered, block);
    }
    if (!base::equalInConstantTime(codeOf(covered), *objects->mac)) {
        return swProtectionWrong;
    }
    PlainCommand plain = command;
    plain.cla = static_cast<std::uint8_t>(command.cla & 0xF3U);
    plain.data.clear();
    plain.hasLe = false;
    plain.expectedLength = 0;
    plain.wasProtected = true;
    if (objects->secret) {
        ByteSpan secret = *objects->secret;
        const bool indicated = isOdd(command) || (!secret.empty() && secret.front() == 0x01);
        auto data = indicated ? decrypt(isOdd(command) ? secret : secret.subspan(1)) : std::nullopt;
        if (!data) {
            return swProtectionWrong;
        }
        plain.data = std::move(*data);
    }
    if (objects->length && !readLength(*objects->length, plain)) {
        return swProtectionWrong;
    }
    return plain;
}

PlainResponse ProtectedChannel::wrap(const PlainCommand& command, const PlainResponse& response)
{
    count();
    const std::size_t block = blockLength(keys_.cipher);
    PlainResponse outer;
    outer.status = response.status;
    if (!response.data.empty()) {
        Bytes value = isOdd(command) ? Bytes() : Bytes{0x01};
        append(value, encryptBlocks(keys_.cipher, keys_.encryption, padded(response.data, block), start()));
        append(outer.data, lds::encodeTlv(isOdd(command) ? oddData : evenData, value));
    }
    append(outer.data, lds::encodeTlv(statusObject, Bytes{static_cast<std::uint8_t>(response.status >> 8U),
                                                          static_cast<std::uint8_t>(response.status)}));
    append(outer.data, lds::encodeTlv(macObject, codeOf(padded(outer.data, block))));
    return outer;
}

}  // namespace rahdari::scanners
