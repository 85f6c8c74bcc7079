#include "core/crypto/key_agreement.h"

#include "core/base/error_code.h"
#include "core/crypto/digest.h"

#include <stdexcept>
#include <string_view>

namespace rahdari::crypto {

using base::Bytes;
using base::ByteSpan;
using base::Result;

namespace {

struct MappingConstants {
    std::string_view c0;
    std::string_view c1;
};

/// ICAO Doc 9303-11 4.4.3.3.2: constants of the pseudo-random function, as long as the chip's nonce.
constexpr MappingConstants shortConstants{"a668892a7c41e3ca739f40b057d85904", "a4e136ac725f738b01c1f60217c188ad"};
constexpr MappingConstants longConstants{"d463d65234124ef7897054986dca0a174e28df758cbaa03f240616414d5a1676",
                                         "54bd7255f0aaf831bec3423fcf39d69b6cbf066677d0faae5aadd99df8e53517"};

const MappingConstants& constantsOf(CipherAlgorithm cipher)
{
    constexpr std::size_t shortLength = 16;
    return integratedNonceLength(cipher) == shortLength ? shortConstants : longConstants;
}

/// The cipher as a function of whole nonces: CBC from a block of zeros, under the first octets of `key`.
Bytes mixed(CipherAlgorithm cipher, ByteSpan key, ByteSpan data)
{
    return encryptCbc(cipher, key.first(keyLength(cipher)), Bytes(blockLength(cipher), 0), data);
}

}  // namespace

Result<AgreementKeyPair> drawKeyPair(const AgreementGroup& group, ByteSpan generator, const RandomSource& random)
{
    Bytes scalar = group.drawScalar(random);
    auto element = group.multiply(generator, scalar);
    if (!element) {
        return element.error();
    }
    return AgreementKeyPair{std::move(scalar), std::move(element).value()};
}

Result<Bytes> agree(const AgreementGroup& group, ByteSpan scalar, ByteSpan element)
{
    const auto shared = group.multiply(element, scalar);
    return shared ? Result<Bytes>(group.secretOf(*shared)) : shared.error();
}

Bytes compressed(const AgreementGroup& group, ByteSpan element)
{
    return group.isElliptic() ? group.secretOf(element) : digest(DigestAlgorithm::Sha1, element);
}

Result<Bytes> mapGenerically(const AgreementGroup& group, ByteSpan nonce, ByteSpan shared)
{
    const auto product = group.multiply(group.generator(), nonce);
    return product ? group.combine(*product, shared) : product.error();
}

std::size_t integratedNonceLength(CipherAlgorithm cipher)
{
    const bool isShort = cipher == CipherAlgorithm::TripleDes || cipher == CipherAlgorithm::Aes128;
    return isShort ? 16 : 32;
}

Bytes pseudoRandomNumber(CipherAlgorithm cipher, ByteSpan chipNonce, ByteSpan terminalNonce, std::size_t bits)
{
    if (chipNonce.size() != integratedNonceLength(cipher) || terminalNonce.size() != keyLength(cipher)) {
        throw std::invalid_argument("a nonce of Integrated Mapping has another length than the cipher wants");
    }
    const Bytes c0 = base::fromHex(constantsOf(cipher).c0).value();
    const Bytes c1 = base::fromHex(constantsOf(cipher).c1).value();
    Bytes key = mixed(cipher, terminalNonce, chipNonce);
    Bytes number;
    while (number.size() * 8 < bits) {
        const Bytes part = mixed(cipher, key, c1);
        number.insert(number.end(), part.begin(), part.end());
        key = mixed(cipher, key, c0);
    }
    return number;
}

Result<Bytes> mapIntegrated(const AgreementGroup& group, CipherAlgorithm cipher, ByteSpan chipNonce,
                            ByteSpan terminalNonce)
{
    constexpr std::size_t spareBits = 64;  // so that the remainder modulo the prime is close to uniform
    if (chipNonce.size() != integratedNonceLength(cipher) || terminalNonce.size() != keyLength(cipher)) {
        return base::Error{toInt(base::ErrorCode::ChipAnswerInvalid),
                           "a nonce of Integrated Mapping has a wrong length", "lay the document down again"};
    }
    return group.mapNumber(pseudoRandomNumber(cipher, chipNonce, terminalNonce, group.primeBits() + spareBits));
}

}  // namespace rahdari::crypto
