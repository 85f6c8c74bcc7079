#include "scanners/simulated/card_verifiable.h"

#include "core/crypto/signature.h"
#include "core/lds/tlv.h"
#include "core/specimen/cv_certificate_spec.h"
#include "core/specimen/key_group.h"
#include "core/specimen/test_signature.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;
using crypto::DigestAlgorithm;

namespace {

using Objects = std::map<lds::Tag, lds::Tlv>;

std::optional<Objects> objectsIn(ByteSpan octets)
{
    const auto all = lds::readAll(octets);
    if (!all) {
        return std::nullopt;
    }
    Objects objects;
    for (const lds::Tlv& object : *all) {
        objects.emplace(object.tag, object);
    }
    return objects;
}

bool hasAll(const Objects& objects, std::initializer_list<lds::Tag> tags)
{
    return std::ranges::all_of(tags, [&objects](lds::Tag tag) { return objects.contains(tag); });
}

std::string textOf(const lds::Tlv& object) { return {object.value.begin(), object.value.end()}; }

Bytes octetsOf(const lds::Tlv& object) { return {object.value.begin(), object.value.end()}; }

std::optional<std::chrono::sys_days> dateOf(const lds::Tlv& object)
{
    constexpr int century = 2000;
    if (object.value.size() != 6) {
        return std::nullopt;
    }
    const auto number = [&object](std::size_t at) { return object.value[at] * 10U + object.value[at + 1]; };
    const std::chrono::year_month_day date{std::chrono::year(century + static_cast<int>(number(0))),
                                           std::chrono::month(number(2)), std::chrono::day(number(4))};
    return date.ok() ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
}

std::string curveWithGenerator(ByteSpan generator)
{
    for (const int number : {8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18}) {
        const std::string name = *specimen::groupNameOf(number);
        if (std::ranges::equal(specimen::keyGroup(name)->generator(), generator)) {
            return name;
        }
    }
    return {};
}

bool readKey(const lds::Tlv& object, const std::string& curve, CardVerifiable& certificate)
{
    const auto parts = objectsIn(object.value);
    const auto oid =
        parts && parts->contains(0x06) ? lds::oidText(parts->at(0x06).value) : base::Result<std::string>(base::Error{});
    if (!oid) {
        return false;
    }
    certificate.algorithm = *oid;
    if (parts->contains(0x86)) {
        const bool own = parts->contains(0x84);
        certificate.publicKey.spec = specimen::ecSpec(own ? curveWithGenerator(parts->at(0x84).value) : curve);
        certificate.publicKey.publicValue = octetsOf(parts->at(0x86));
        return true;
    }
    if (!hasAll(*parts, {0x81, 0x82})) {
        return false;
    }
    const auto exponent = lds::smallInteger(parts->at(0x82).value);
    certificate.publicKey.publicValue = octetsOf(parts->at(0x81));
    certificate.publicKey.spec = specimen::rsaSpec(static_cast<int>(certificate.publicKey.publicValue.size() * 8));
    certificate.publicKey.spec.rsaExponent = exponent ? static_cast<int>(*exponent & 0xFFFFFFU) : 0;
    return exponent.operator bool();
}

std::optional<crypto::SignatureScheme> schemeOf(const std::string& algorithm)
{
    using specimen::ecdsaPlain;
    using specimen::rsaPkcs1;
    using specimen::rsaPss;
    const std::map<std::string_view, crypto::SignatureScheme> known{
        {specimen::taRsaPkcs1Sha1, rsaPkcs1(DigestAlgorithm::Sha1)},
        {specimen::taRsaPkcs1Sha256, rsaPkcs1(DigestAlgorithm::Sha256)},
        {specimen::taRsaPkcs1Sha512, rsaPkcs1(DigestAlgorithm::Sha512)},
        {specimen::taRsaPssSha1, rsaPss(DigestAlgorithm::Sha1)},
        {specimen::taRsaPssSha256, rsaPss(DigestAlgorithm::Sha256)},
        {specimen::taRsaPssSha512, rsaPss(DigestAlgorithm::Sha512)},
        {specimen::taEcdsaSha1, ecdsaPlain(DigestAlgorithm::Sha1)},
        {specimen::taEcdsaSha224, ecdsaPlain(DigestAlgorithm::Sha224)},
        {specimen::taEcdsaSha256, ecdsaPlain(DigestAlgorithm::Sha256)},
        {specimen::taEcdsaSha384, ecdsaPlain(DigestAlgorithm::Sha384)},
        {specimen::taEcdsaSha512, ecdsaPlain(DigestAlgorithm::Sha512)}};
    const auto found = known.find(algorithm);
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

/// A key that can be encoded: its curve is known and its element has the curve's length.
bool isUsable(const specimen::TestKey& key)
{
    if (key.spec.kind == specimen::KeyKind::Rsa) {
        return !key.publicValue.empty() && key.spec.rsaExponent > 1;
    }
    const auto group = specimen::keyGroup(key.spec.group);
    return group != nullptr && key.publicValue.size() == 1 + 2 * group->fieldLength();
}

}  // namespace

Bytes insideOfCertificate(ByteSpan certificate)
{
    const auto outer = lds::readSingle(certificate, 0x7F21);
    return outer ? Bytes(outer->value.begin(), outer->value.end()) : Bytes();
}

std::optional<CardVerifiable> readCardVerifiable(ByteSpan content, const std::string& curve)
{
    const auto outer = objectsIn(content);
    if (!outer || !hasAll(*outer, {0x7F4E, 0x5F37})) {
        return std::nullopt;
    }
    const auto parts = objectsIn(outer->at(0x7F4E).value);
    if (!parts || !hasAll(*parts, {0x42, 0x7F49, 0x5F20, 0x7F4C, 0x5F25, 0x5F24})) {
        return std::nullopt;
    }
    CardVerifiable certificate;
    certificate.authority = textOf(parts->at(0x42));
    certificate.holder = textOf(parts->at(0x5F20));
    certificate.body.assign(outer->at(0x7F4E).encoded.begin(), outer->at(0x7F4E).encoded.end());
    certificate.signature = octetsOf(outer->at(0x5F37));
    const auto effective = dateOf(parts->at(0x5F25));
    const auto expires = dateOf(parts->at(0x5F24));
    const auto template4C = objectsIn(parts->at(0x7F4C).value);
    const bool rightsThere = template4C && template4C->contains(0x53) && template4C->at(0x53).value.size() == 1;
    if (!effective || !expires || !rightsThere || !readKey(parts->at(0x7F49), curve, certificate)) {
        return std::nullopt;
    }
    certificate.effective = *effective;
    certificate.expires = *expires;
    certificate.authorisation = template4C->at(0x53).value.front();
    return certificate;
}

bool verifyWith(const specimen::TestKey& key, const std::string& algorithm, ByteSpan octets, ByteSpan signature)
{
    const auto scheme = schemeOf(algorithm);
    if (!scheme || !isUsable(key)) {
        return false;
    }
    specimen::TestKey named = key;
    named.spec.explicitParameters = false;
    const auto publicKey = crypto::readPublicKey(specimen::subjectPublicKeyInfo(named));
    const auto verified = publicKey ? crypto::verifySignature(*publicKey, *scheme, octets, signature)
                                    : base::Result<bool>(publicKey.error());
    return verified && *verified;
}

}  // namespace rahdari::scanners
