#include "core/crypto/der_cursor.h"
#include "core/crypto/elliptic_curves.h"
#include "core/crypto/signature.h"

#include "core/base/error_code.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

namespace rahdari::crypto {

namespace {

using base::Result;

constexpr std::uint8_t bitStringTag = 0x03;
constexpr std::uint8_t oidTag = 0x06;
constexpr std::uint8_t sequenceTag = 0x30;

base::Error keyInvalid(std::string message)
{
    return {base::toInt(base::ErrorCode::KeyInvalid), std::move(message), ""};
}

/// SubjectPublicKeyInfo in its parts.
struct KeyInfo {
    std::string algorithm;
    base::ByteSpan parameters;
    base::ByteSpan key;  ///< inside the BIT STRING
};

std::optional<KeyInfo> readKeyInfo(base::ByteSpan encoded)
{
    const auto whole = DerCursor(encoded).next(sequenceTag);
    DerCursor cursor(whole ? whole->value : base::ByteSpan());
    const auto algorithm = cursor.next(sequenceTag);
    const auto key = cursor.next(bitStringTag);
    DerCursor inside(algorithm ? algorithm->value : base::ByteSpan());
    const auto oid = inside.next(oidTag);
    const auto text = oid ? dottedOid(oid->value) : std::nullopt;
    if (!text || !key || key->value.size() < 2 || key->value[0] != 0) {
        return std::nullopt;
    }
    return KeyInfo{*text, inside.rest(), key->value.subspan(1)};
}

KeyHandle buildEcKey(std::string curve, base::ByteSpan point)
{
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    base::Bytes octets(point.begin(), point.end());
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, curve.data(), curve.size()),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, octets.data(), octets.size()),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY* key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        return nullptr;
    }
    return KeyHandle(key);
}

/// 00 alone would be the point at infinity.
bool isPointEncoding(base::ByteSpan point)
{
    return point.size() > 1 && (point[0] == 2 || point[0] == 3 || point[0] == 4 || point[0] == 6 || point[0] == 7);
}

Result<PublicKey> readEcKey(const KeyInfo& info)
{
    const auto named = DerCursor(info.parameters).next(oidTag);
    const auto curve =
        named ? curveFromOid(dottedOid(named->value).value_or("")) : curveFromParameters(info.parameters);
    if (!curve) {
        return keyInvalid("the key lies on a curve that is not known");
    }
    if (!isPointEncoding(info.key)) {
        return keyInvalid("the key is no point of a curve");
    }
    KeyHandle key = buildEcKey(std::string(curve->openSslName), info.key);
    if (!key) {
        return keyInvalid("the key is no point of " + std::string(curve->name) + ": " + takeOpenSslComplaint());
    }
    const int bits = EVP_PKEY_get_bits(key.get());
    return PublicKey{std::move(key), "EC", std::string(curve->name), bits, !named.has_value()};
}

Result<PublicKey> readRsaKey(const KeyInfo& info)
{
    const unsigned char* at = info.key.data();
    KeyHandle key(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, static_cast<long>(info.key.size())));
    if (!key) {
        return keyInvalid("the RSA key cannot be read: " + takeOpenSslComplaint());
    }
    const int bits = EVP_PKEY_get_bits(key.get());
    return PublicKey{std::move(key), "RSA", "", bits, false};
}

Result<PublicKey> readOtherKey(base::ByteSpan encoded, std::string kind)
{
    const unsigned char* at = encoded.data();
    KeyHandle key(d2i_PUBKEY(nullptr, &at, static_cast<long>(encoded.size())));
    if (!key) {
        return keyInvalid("the " + kind + " key cannot be read: " + takeOpenSslComplaint());
    }
    const int bits = EVP_PKEY_get_bits(key.get());
    return PublicKey{std::move(key), std::move(kind), "", bits, false};
}

}  // namespace

Result<PublicKey> readPublicKey(base::ByteSpan subjectPublicKeyInfo)
{
    const auto info = readKeyInfo(subjectPublicKeyInfo);
    if (!info) {
        return keyInvalid("the key is no SubjectPublicKeyInfo");
    }
    if (info->algorithm == "1.2.840.10045.2.1" || info->algorithm == "1.3.132.1.12") {
        return readEcKey(*info);
    }
    if (info->algorithm == "1.2.840.113549.1.1.1" || info->algorithm == "1.2.840.113549.1.1.10") {
        return readRsaKey(*info);
    }
    if (info->algorithm == "1.2.840.10040.4.1") {
        return readOtherKey(subjectPublicKeyInfo, "DSA");
    }
    if (info->algorithm == "1.2.840.113549.1.3.1" || info->algorithm == "1.2.840.10046.2.1") {
        return readOtherKey(subjectPublicKeyInfo, "DH");
    }
    return keyInvalid("keys of the kind " + info->algorithm + " are not used by documents");
}

}  // namespace rahdari::crypto
