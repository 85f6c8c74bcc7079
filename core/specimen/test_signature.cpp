#include "core/specimen/test_signature.h"

#include "core/specimen/big_number.h"
#include "core/specimen/der.h"
#include "core/specimen/key_group.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;
using crypto::DigestAlgorithm;
using crypto::SignatureKind;
using crypto::SignatureScheme;

namespace {

void append(Bytes& octets, ByteSpan more) { octets.insert(octets.end(), more.begin(), more.end()); }

/// EMSA-PKCS1-v1_5 (RFC 8017 9.2).
Bytes pkcs1Block(DigestAlgorithm digest, ByteSpan hash, std::size_t length)
{
    const Bytes info = derSequence({derAlgorithm(crypto::oidOf(digest), derNull()), derOctets(hash)});
    Bytes block{0x00, 0x01};
    block.resize(length - info.size() - 1, 0xFF);
    block.push_back(0x00);
    append(block, info);
    return block;
}

/// MGF1 (RFC 8017 B.2.1).
Bytes mask(DigestAlgorithm digest, ByteSpan seed, std::size_t length)
{
    Bytes octets;
    for (std::uint8_t counter = 0; octets.size() < length; ++counter) {
        Bytes input(seed.begin(), seed.end());
        append(input, Bytes{0, 0, 0, counter});
        append(octets, crypto::digest(digest, input));
    }
    octets.resize(length);
    return octets;
}

/// EMSA-PSS (RFC 8017 9.1.1) for a modulus whose highest bit is set.
Bytes pssBlock(const SignatureScheme& scheme, ByteSpan hash, std::size_t length, const crypto::RandomSource& random)
{
    const Bytes salt = random(scheme.saltLength);
    Bytes input(8, 0);
    append(input, hash);
    append(input, salt);
    const Bytes digest = crypto::digest(scheme.digest, input);
    Bytes block(length - salt.size() - digest.size() - 2, 0x00);
    block.push_back(0x01);
    append(block, salt);
    const Bytes masking = mask(scheme.maskDigest, digest, block.size());
    std::transform(block.begin(), block.end(), masking.begin(), block.begin(),
                   [](std::uint8_t one, std::uint8_t other) { return static_cast<std::uint8_t>(one ^ other); });
    block.front() &= 0x7FU;
    append(block, digest);
    block.push_back(0xBC);
    return block;
}

/// The leftmost bits of a hash, as many as the order has.
Bytes leftmost(ByteSpan hash, const Bytes& order)
{
    const auto number = toNumber(hash);
    const int excess = static_cast<int>(hash.size() * 8) - BN_num_bits(toNumber(order).get());
    if (excess > 0) {
        require(BN_rshift(number.get(), number.get(), excess) == 1);
    }
    return toOctets(number.get());
}

struct Halves {
    Bytes r;
    Bytes s;
};

bool isZero(const Bytes& number)
{
    return std::ranges::all_of(number, [](std::uint8_t octet) { return octet == 0; });
}

/// ECDSA (BSI TR-03111 4.2.1) and DSA (FIPS 186-4 4.6), which differ in how r comes from k only.
Halves signInGroup(const TestKey& key, ByteSpan hash, const crypto::RandomSource& random)
{
    const auto group = keyGroup(key.spec.group);
    const Bytes order = group->order();
    while (true) {
        const Bytes k = drawBelow(order, random);
        const Bytes element = group->multiply(group->generator(), k).value();
        Bytes r = addModulo(group->secretOf(element), Bytes{0}, order);
        const Bytes sum = addModulo(leftmost(hash, order), multiplyModulo(r, key.privateValue, order), order);
        Bytes s = multiplyModulo(sum, inverseModulo(k, order), order);
        if (!isZero(r) && !isZero(s)) {
            return {std::move(r), std::move(s)};
        }
    }
}

Bytes pssParameters(const SignatureScheme& scheme)
{
    const Bytes maskAlgorithm = derAlgorithm("1.2.840.113549.1.1.8", digestAlgorithm(scheme.maskDigest));
    return derSequence({derContext(0, digestAlgorithm(scheme.digest)), derContext(1, maskAlgorithm),
                        derContext(2, derInteger(static_cast<std::uint32_t>(scheme.saltLength)))});
}

struct SchemeOids {
    DigestAlgorithm digest;
    std::string_view rsa;
    std::string_view ecdsa;
    std::string_view plain;
    std::string_view dsa;
};

constexpr std::array<SchemeOids, 5> schemeOids{{
    {DigestAlgorithm::Sha1, "1.2.840.113549.1.1.5", "1.2.840.10045.4.1", "0.4.0.127.0.7.1.1.4.1.1",
     "1.2.840.10040.4.3"},
    {DigestAlgorithm::Sha224, "1.2.840.113549.1.1.14", "1.2.840.10045.4.3.1", "0.4.0.127.0.7.1.1.4.1.2",
     "2.16.840.1.101.3.4.3.1"},
    {DigestAlgorithm::Sha256, "1.2.840.113549.1.1.11", "1.2.840.10045.4.3.2", "0.4.0.127.0.7.1.1.4.1.3",
     "2.16.840.1.101.3.4.3.2"},
    {DigestAlgorithm::Sha384, "1.2.840.113549.1.1.12", "1.2.840.10045.4.3.3", "0.4.0.127.0.7.1.1.4.1.4",
     "2.16.840.1.101.3.4.3.3"},
    {DigestAlgorithm::Sha512, "1.2.840.113549.1.1.13", "1.2.840.10045.4.3.4", "0.4.0.127.0.7.1.1.4.1.5",
     "2.16.840.1.101.3.4.3.4"},
}};

Bytes signWithRsa(const TestKey& key, const SignatureScheme& scheme, ByteSpan hash, const crypto::RandomSource& random)
{
    const std::size_t length = key.publicValue.size();
    return rsaPrivateOperation(key, scheme.kind == SignatureKind::RsaPss ? pssBlock(scheme, hash, length, random)
                                                                         : pkcs1Block(scheme.digest, hash, length));
}

}  // namespace

SignatureScheme rsaPkcs1(DigestAlgorithm digest) { return {.kind = SignatureKind::RsaPkcs1, .digest = digest}; }

SignatureScheme rsaPss(DigestAlgorithm digest)
{
    return {.kind = SignatureKind::RsaPss,
            .digest = digest,
            .maskDigest = digest,
            .saltLength = crypto::digestLength(digest)};
}

SignatureScheme ecdsa(DigestAlgorithm digest) { return {.kind = SignatureKind::Ecdsa, .digest = digest}; }

SignatureScheme ecdsaPlain(DigestAlgorithm digest)
{
    return {.kind = SignatureKind::Ecdsa, .digest = digest, .plainEcdsa = true};
}

SignatureScheme dsa(DigestAlgorithm digest) { return {.kind = SignatureKind::Dsa, .digest = digest}; }

SignatureScheme schemeFor(const KeySpec& key, DigestAlgorithm digest)
{
    switch (key.kind) {
    case KeyKind::Rsa: return rsaPkcs1(digest);
    case KeyKind::Dsa: return dsa(digest);
    default: return ecdsa(digest);
    }
}

Bytes rsaPrivateOperation(const TestKey& key, ByteSpan number)
{
    return powerModulo(number, key.privateValue, key.publicValue);
}

Bytes sign(const TestKey& key, const SignatureScheme& scheme, ByteSpan octets, const crypto::RandomSource& random)
{
    const Bytes hash = crypto::digest(scheme.digest, octets);
    if (key.spec.kind == KeyKind::Rsa) {
        return signWithRsa(key, scheme, hash, random);
    }
    Halves halves = signInGroup(key, hash, random);
    if (!scheme.plainEcdsa) {
        return derSequence({derInteger(ByteSpan(halves.r)), derInteger(ByteSpan(halves.s))});
    }
    append(halves.r, halves.s);
    return std::move(halves.r);
}

Bytes signatureAlgorithm(const SignatureScheme& scheme)
{
    const auto* oids = std::ranges::find(schemeOids, scheme.digest, &SchemeOids::digest);
    switch (scheme.kind) {
    case SignatureKind::RsaPkcs1:
        return derAlgorithm(scheme.bareKeyOid ? "1.2.840.113549.1.1.1" : oids->rsa, derNull());
    case SignatureKind::RsaPss: return derAlgorithm("1.2.840.113549.1.1.10", pssParameters(scheme));
    case SignatureKind::Dsa: return derAlgorithm(oids->dsa);
    case SignatureKind::Ecdsa: break;
    }
    if (scheme.bareKeyOid) {
        return derAlgorithm("1.2.840.10045.2.1");
    }
    return derAlgorithm(scheme.plainEcdsa ? oids->plain : oids->ecdsa);
}

Bytes digestAlgorithm(DigestAlgorithm digest) { return derAlgorithm(crypto::oidOf(digest), derNull()); }

}  // namespace rahdari::specimen
