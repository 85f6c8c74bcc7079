#include "scanners/simulated/bac_dialogue.h"

#include "core/crypto/digest.h"

#include <algorithm>
#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;

namespace {

constexpr SessionCipher cipher = SessionCipher::TripleDes;
constexpr std::size_t challengeLength = 8;
constexpr std::size_t keyMaterialLength = 16;
constexpr std::size_t secretLength = 32;
constexpr std::size_t macLength = 8;

Bytes seedOf(const std::string& mrzInformation)
{
    Bytes hash = crypto::digest(crypto::DigestAlgorithm::Sha1, Bytes(mrzInformation.begin(), mrzInformation.end()));
    hash.resize(keyMaterialLength);
    return hash;
}

Bytes joined(std::initializer_list<ByteSpan> parts)
{
    Bytes all;
    for (const ByteSpan part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

Bytes exclusiveOr(ByteSpan one, ByteSpan other)
{
    Bytes result(one.begin(), one.end());
    std::ranges::transform(result, other, result.begin(), [](std::uint8_t left, std::uint8_t right) {
        return static_cast<std::uint8_t>(left ^ right);
    });
    return result;
}

}  // namespace

BacDialogue::BacDialogue(const std::string& mrzInformation, crypto::RandomSource random)
    : encryptionKey_(deriveKey(cipher, seedOf(mrzInformation), KeyUse::Encryption)),
      macKey_(deriveKey(cipher, seedOf(mrzInformation), KeyUse::Mac)), random_(std::move(random))
{
}

DialogueStep BacDialogue::authenticate(const PlainCommand& command, ByteSpan challenge) const
{
    if (challenge.size() != challengeLength) {
        return {{{}, swConditions}, {}};
    }
    const ByteSpan data = command.data;
    if (data.size() != secretLength + macLength) {
        return {{{}, swWrongLength}, {}};
    }
    const ByteSpan secret = data.first(secretLength);
    if (!base::equalInConstantTime(macOf(cipher, macKey_, padded(secret, 8)), data.subspan(secretLength))) {
        return {{{}, swAuthenticationFailed}, {}};
    }
    const Bytes plain = decryptBlocks(cipher, encryptionKey_, secret);
    const ByteSpan terminalChallenge = ByteSpan(plain).first(challengeLength);
    const ByteSpan terminalKey = ByteSpan(plain).last(keyMaterialLength);
    if (!std::ranges::equal(ByteSpan(plain).subspan(challengeLength, challengeLength), challenge)) {
        return {{{}, swAuthenticationFailed}, {}};
    }
    const Bytes chipKey = random_(keyMaterialLength);
    const Bytes answer = encryptBlocks(cipher, encryptionKey_, joined({challenge, terminalChallenge, chipKey}));
    SessionKeys keys = keysFromSecret(cipher, exclusiveOr(terminalKey, chipKey));
    keys.counter = joined({challenge.last(4), terminalChallenge.last(4)});
    return {{joined({answer, macOf(cipher, macKey_, padded(answer, 8))}), swOk}, std::move(keys)};
}

}  // namespace rahdari::scanners
