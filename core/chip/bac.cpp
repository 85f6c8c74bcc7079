#include "core/chip/bac.h"

#include "core/chip/access_key.h"
#include "core/chip/chip_error.h"
#include "core/crypto/digest.h"
#include "core/crypto/key_derivation.h"
#include "core/crypto/mac.h"
#include "core/lds/tlv.h"

#include <algorithm>

namespace rahdari::chip {

using base::Bytes;
using base::ByteSpan;
using base::Result;
using crypto::CipherAlgorithm;
using crypto::KeyPurpose;

namespace {

constexpr std::size_t challengeLength = 8;
constexpr std::size_t keyLength = 16;
constexpr std::size_t secretLength = 2 * challengeLength + keyLength;

/// Keys of a seed of sixteen octets.
struct BacKeys {
    Bytes encryption;
    Bytes mac;
};

BacKeys keysOf(ByteSpan seed)
{
    return {crypto::deriveKey(CipherAlgorithm::TripleDes, seed, KeyPurpose::Encryption),
            crypto::deriveKey(CipherAlgorithm::TripleDes, seed, KeyPurpose::Mac)};
}

Bytes macOf(const BacKeys& keys, ByteSpan data) { return crypto::tokenMac(CipherAlgorithm::TripleDes, keys.mac, data); }

Result<Bytes> takeChallenge(ChipLink& link)
{
    const auto response = link.send({0x00, 0x84, 0x00, 0x00, {}, challengeLength});
    if (!response) {
        return response.error();
    }
    if (!response->isSuccess()) {
        return protocolUnsupported("the chip has no Basic Access Control: GET CHALLENGE was answered with " +
                                   statusText(response->status));
    }
    if (response->data.size() != challengeLength) {
        return answerInvalid("the chip's challenge has not eight octets");
    }
    return response->data;
}

/// What a refused EXTERNAL AUTHENTICATE means.
base::Error refusalOf(std::uint16_t status)
{
    switch (status) {
    case 0x6A88:  // BAC is no longer offered: the chip wants PACE
    case 0x6D00:
    case 0x6E00:
    case 0x6A81:
        return protocolUnsupported("the chip offers no Basic Access Control: EXTERNAL AUTHENTICATE was answered with " +
                                   statusText(status));
    default: return accessKeyWrong("EXTERNAL AUTHENTICATE was answered with " + statusText(status));
    }
}

Bytes authenticationData(const BacKeys& keys, ByteSpan plain)
{
    const Bytes secret =
        crypto::encryptCbc(CipherAlgorithm::TripleDes, keys.encryption, Bytes(challengeLength, 0), plain);
    return lds::concatenate({secret, macOf(keys, secret)});
}

/// K.IC, when the chip proved that it knows the key and answered to our challenge.
Result<Bytes> openAnswer(const BacKeys& keys, ByteSpan answer, ByteSpan chipChallenge, ByteSpan ownChallenge)
{
    if (answer.size() != secretLength + crypto::macLength) {
        return answerInvalid("the chip's answer to EXTERNAL AUTHENTICATE has not forty octets");
    }
    const ByteSpan secret = answer.first(secretLength);
    if (!base::equalInConstantTime(answer.subspan(secretLength), macOf(keys, secret))) {
        return protocolFailed("Basic Access Control: the checksum of the chip's answer is wrong");
    }
    const Bytes plain =
        crypto::decryptCbc(CipherAlgorithm::TripleDes, keys.encryption, Bytes(challengeLength, 0), secret);
    const ByteSpan content(plain);
    if (!std::ranges::equal(content.first(challengeLength), chipChallenge) ||
        !std::ranges::equal(content.subspan(challengeLength, challengeLength), ownChallenge)) {
        return protocolFailed("Basic Access Control: the chip did not answer to the challenges of this session");
    }
    const ByteSpan key = content.last(keyLength);
    return Bytes(key.begin(), key.end());
}

SessionKeys sessionOf(ByteSpan ownKey, ByteSpan chipKey, ByteSpan chipChallenge, ByteSpan ownChallenge)
{
    Bytes seed(ownKey.begin(), ownKey.end());
    std::ranges::transform(seed, chipKey, seed.begin(),
                           [](std::uint8_t one, std::uint8_t other) { return static_cast<std::uint8_t>(one ^ other); });
    SessionKeys keys = sessionKeysOf(CipherAlgorithm::TripleDes, seed);
    keys.counter = lds::concatenate({chipChallenge.last(4), ownChallenge.last(4)});
    return keys;
}

}  // namespace

Result<void> performBac(ChipLink& link, const MrzKey& key, const crypto::RandomSource& random)
{
    const auto information = mrzInformation(key);
    if (!information) {
        return information.error();
    }
    const Bytes hash = crypto::digest(crypto::DigestAlgorithm::Sha1, *information);
    const BacKeys keys = keysOf(ByteSpan(hash).first(keyLength));
    const auto chipChallenge = takeChallenge(link);
    if (!chipChallenge) {
        return chipChallenge.error();
    }
    const Bytes ownChallenge = random(challengeLength);
    const Bytes ownKey = random(keyLength);
    const Bytes plain = lds::concatenate({ownChallenge, *chipChallenge, ownKey});
    const auto response =
        link.send({0x00, 0x82, 0x00, 0x00, authenticationData(keys, plain), secretLength + crypto::macLength});
    if (!response) {
        return response.error();
    }
    if (!response->isSuccess()) {
        return refusalOf(response->status);
    }
    const auto chipKey = openAnswer(keys, response->data, *chipChallenge, ownChallenge);
    if (!chipKey) {
        return chipKey.error();
    }
    link.startSession(sessionOf(ownKey, *chipKey, *chipChallenge, ownChallenge));
    return {};
}

}  // namespace rahdari::chip
