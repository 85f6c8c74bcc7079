#include "core/specimen/test_key.h"

#include "core/crypto/digest.h"
#include "core/specimen/big_number.h"
#include "core/specimen/der.h"
#include "core/specimen/elliptic_group.h"
#include "core/specimen/rsa_primes.h"

#include <utility>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;

namespace {

TestKey makeRsaKey(const KeySpec& spec, const crypto::RandomSource& random)
{
    const auto half = static_cast<std::size_t>(spec.bits) / 2;
    Bytes p = drawRsaPrime(half, spec.rsaExponent, random);
    Bytes q = drawRsaPrime(half, spec.rsaExponent, random);
    while (q == p) {
        q = drawRsaPrime(half, spec.rsaExponent, random);
    }
    return rsaKeyOf(spec, std::move(p), std::move(q));
}

Bytes curveParameters(const KeySpec& spec)
{
    const auto curve = EllipticGroup::named(spec.group);
    const CurveNumbers& numbers = curve->numbers();
    if (!spec.explicitParameters) {
        return derOid(numbers.oid);
    }
    const Bytes field = derSequence({derOid("1.2.840.10045.1.1"), derInteger(ByteSpan(numbers.prime))});
    const Bytes coefficients = derSequence({derOctets(numbers.a), derOctets(numbers.b)});
    return derSequence({derInteger(1), field, coefficients, derOctets(numbers.generator),
                        derInteger(ByteSpan(numbers.order)), derInteger(static_cast<std::uint32_t>(numbers.cofactor))});
}

Bytes modularParameters(const KeySpec& spec)
{
    const auto group = keyGroup(spec.group);
    const Bytes p = derInteger(ByteSpan(group->prime()));
    const Bytes q = derInteger(ByteSpan(group->order()));
    const Bytes g = derInteger(ByteSpan(group->generator()));
    return spec.kind == KeyKind::Dsa ? derSequence({p, q, g}) : derSequence({p, g, q});
}

Bytes keyAlgorithm(const KeySpec& spec)
{
    switch (spec.kind) {
    case KeyKind::Ec: return derAlgorithm("1.2.840.10045.2.1", curveParameters(spec));
    case KeyKind::Rsa:
        return spec.pssKeyOid ? derAlgorithm("1.2.840.113549.1.1.10") : derAlgorithm("1.2.840.113549.1.1.1", derNull());
    case KeyKind::Dsa: return derAlgorithm("1.2.840.10040.4.1", modularParameters(spec));
    case KeyKind::Dh: break;
    }
    return derAlgorithm("1.2.840.10046.2.1", modularParameters(spec));
}

Bytes publicBits(const TestKey& key)
{
    switch (key.spec.kind) {
    case KeyKind::Ec: return key.publicValue;
    case KeyKind::Rsa:
        return derSequence(
            {derInteger(ByteSpan(key.publicValue)), derInteger(static_cast<std::uint32_t>(key.spec.rsaExponent))});
    default: return derInteger(ByteSpan(key.publicValue));
    }
}

Bytes rsaPrivateKey(const TestKey& key)
{
    const auto remainder = [&key](const Bytes& prime) {
        const auto less = toNumber(prime);
        require(BN_sub_word(less.get(), 1) == 1);
        return derInteger(ByteSpan(powerModulo(key.privateValue, Bytes{1}, toOctets(less.get()))));
    };
    return derSequence({derInteger(0), derInteger(ByteSpan(key.publicValue)),
                        derInteger(static_cast<std::uint32_t>(key.spec.rsaExponent)),
                        derInteger(ByteSpan(key.privateValue)), derInteger(ByteSpan(key.primeP)),
                        derInteger(ByteSpan(key.primeQ)), remainder(key.primeP), remainder(key.primeQ),
                        derInteger(ByteSpan(inverseModulo(key.primeQ, key.primeP)))});
}

Bytes privateOctets(const TestKey& key)
{
    switch (key.spec.kind) {
    case KeyKind::Ec:
        return derSequence({derInteger(1), derOctets(key.privateValue), derContext(1, derBits(key.publicValue))});
    case KeyKind::Rsa: return rsaPrivateKey(key);
    default: return derInteger(ByteSpan(key.privateValue));
    }
}

}  // namespace

KeySpec ecSpec(std::string group, bool explicitParameters)
{
    return {.kind = KeyKind::Ec, .group = std::move(group), .explicitParameters = explicitParameters};
}

KeySpec rsaSpec(int bits) { return {.kind = KeyKind::Rsa, .group = "", .bits = bits, .explicitParameters = false}; }

KeySpec dsaSpec(std::string group)
{
    return {.kind = KeyKind::Dsa, .group = std::move(group), .explicitParameters = false};
}

KeySpec dhSpec(std::string group)
{
    return {.kind = KeyKind::Dh, .group = std::move(group), .explicitParameters = false};
}

TestKey makeKey(const KeySpec& spec, const crypto::RandomSource& random)
{
    if (spec.kind == KeyKind::Rsa) {
        return makeRsaKey(spec, random);
    }
    return keyOf(spec, drawBelow(keyGroup(spec.group)->order(), random));
}

TestKey keyOf(const KeySpec& spec, ByteSpan privateValue)
{
    const auto group = keyGroup(spec.group);
    const Bytes scalar = toOctets(toNumber(privateValue).get(), group->order().size());
    return {spec, scalar, group->multiply(group->generator(), scalar).value(), {}, {}};
}

TestKey rsaKeyOf(const KeySpec& spec, Bytes primeP, Bytes primeQ)
{
    const auto context = newNumberContext();
    const auto p = toNumber(primeP);
    const auto q = toNumber(primeQ);
    const auto n = newNumber();
    require(BN_mul(n.get(), p.get(), q.get(), context.get()) == 1 && BN_sub_word(p.get(), 1) == 1 &&
            BN_sub_word(q.get(), 1) == 1);
    const auto phi = newNumber();
    require(BN_mul(phi.get(), p.get(), q.get(), context.get()) == 1);
    Bytes exponent = inverseModulo(toOctets(toNumber(Bytes{static_cast<std::uint8_t>(spec.rsaExponent >> 16),
                                                           static_cast<std::uint8_t>(spec.rsaExponent >> 8),
                                                           static_cast<std::uint8_t>(spec.rsaExponent)})
                                                .get()),
                                   toOctets(phi.get()));
    return {spec, std::move(exponent), toOctets(n.get()), std::move(primeP), std::move(primeQ)};
}

Bytes subjectPublicKeyInfo(const TestKey& key)
{
    return derSequence({keyAlgorithm(key.spec), derBits(publicBits(key))});
}

Bytes subjectKeyId(const TestKey& key) { return crypto::digest(crypto::DigestAlgorithm::Sha1, publicBits(key)); }

Bytes privateKeyInfo(const TestKey& key)
{
    return derSequence({derInteger(0), keyAlgorithm(key.spec), derOctets(privateOctets(key))});
}

}  // namespace rahdari::specimen
