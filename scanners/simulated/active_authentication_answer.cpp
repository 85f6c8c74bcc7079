#include "scanners/simulated/active_authentication_answer.h"

#include "core/crypto/digest.h"
#include "core/specimen/test_signature.h"

#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;
using crypto::DigestAlgorithm;

namespace {

Bytes trailerOf(const specimen::ActiveAuthenticationKey& key)
{
    switch (key.digest) {
    case DigestAlgorithm::Sha1: return key.shortTrailer ? Bytes{0xBC} : Bytes{0x33, 0xCC};
    case DigestAlgorithm::Sha224: return {0x38, 0xCC};
    case DigestAlgorithm::Sha256: return {0x34, 0xCC};
    case DigestAlgorithm::Sha384: return {0x36, 0xCC};
    case DigestAlgorithm::Sha512: break;
    }
    return {0x35, 0xCC};
}

/// 6A || M1 || hash(M1 || M2) || trailer, M2 being the challenge.
Bytes signWithRsa(const specimen::ActiveAuthenticationKey& key, ByteSpan challenge, const crypto::RandomSource& random)
{
    const Bytes trailer = trailerOf(key);
    const std::size_t around = 1 + crypto::digestLength(key.digest) + trailer.size();
    const Bytes recoverable = random(key.key.publicValue.size() - around);
    Bytes message = recoverable;
    message.insert(message.end(), challenge.begin(), challenge.end());
    const Bytes hash = crypto::digest(key.digest, message);

    Bytes block{0x6A};
    for (const Bytes& part : {recoverable, hash, trailer}) {
        block.insert(block.end(), part.begin(), part.end());
    }
    return specimen::rsaPrivateOperation(key.key, block);
}

Bytes signWithCurve(const specimen::ActiveAuthenticationKey& key, ByteSpan challenge,
                    const crypto::RandomSource& random)
{
    const auto scheme = key.derSignature ? specimen::ecdsa(key.digest) : specimen::ecdsaPlain(key.digest);
    return specimen::sign(key.key, scheme, challenge, random);
}

}  // namespace

PlainResponse answerActiveAuthentication(const specimen::ActiveAuthenticationKey& key, const PlainCommand& command,
                                         const crypto::RandomSource& random)
{
    constexpr std::size_t challengeLength = 8;
    if (command.data.size() != challengeLength) {
        return {{}, swWrongLength};
    }
    const bool rsa = key.key.spec.kind == specimen::KeyKind::Rsa;
    Bytes signature = rsa ? signWithRsa(key, command.data, random) : signWithCurve(key, command.data, random);
    if (key.breakSignature) {
        signature.back() ^= 0x01U;
    }
    return {std::move(signature), swOk};
}

}  // namespace rahdari::scanners
