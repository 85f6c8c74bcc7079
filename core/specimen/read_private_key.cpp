#include "core/base/error_code.h"
#include "core/lds/tlv.h"
#include "core/specimen/elliptic_group.h"
#include "core/specimen/modular_group.h"
#include "core/specimen/rsa_primes.h"
#include "core/specimen/test_key.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::string_view pemHead = "-----BEGIN PRIVATE KEY-----";
constexpr std::string_view pemTail = "-----END PRIVATE KEY-----";

Error invalid(const std::string& what)
{
    return {toInt(ErrorCode::KeyInvalid), "The private key cannot be read: " + what, "Write the specimen anew"};
}

/// Where numbers stand in DER, their sign octet is not wanted.
Bytes magnitude(ByteSpan integer)
{
    while (integer.size() > 1 && integer.front() == 0) {
        integer = integer.subspan(1);
    }
    return {integer.begin(), integer.end()};
}

std::optional<std::vector<lds::Tlv>> partsOf(ByteSpan bytes, lds::Tag tag)
{
    const auto whole = lds::readSingle(bytes, tag);
    if (!whole) {
        return std::nullopt;
    }
    auto parts = lds::readAll(whole->value);
    return parts ? std::optional(std::move(*parts)) : std::nullopt;
}

std::optional<KeySpec> curveSpec(ByteSpan parameters)
{
    constexpr std::array names{"P-192",           "P-224",           "P-256",           "P-384",
                               "P-521",           "brainpoolP192r1", "brainpoolP224r1", "brainpoolP256r1",
                               "brainpoolP320r1", "brainpoolP384r1", "brainpoolP512r1", "brainpoolP160r1"};
    const auto fields = partsOf(parameters, 0x30);
    for (const std::string name : names) {
        const auto numbers = EllipticGroup::named(name)->numbers();
        if (fields && fields->size() >= 4 && std::ranges::equal((*fields)[3].value, numbers.generator)) {
            return ecSpec(name, true);
        }
        const auto oid = lds::readSingle(parameters, 0x06);
        if (oid && std::ranges::equal(oid->value, lds::oidValue(numbers.oid))) {
            return ecSpec(name, false);
        }
    }
    return std::nullopt;
}

std::optional<KeySpec> modularSpec(ByteSpan parameters, KeyKind kind)
{
    const auto fields = partsOf(parameters, 0x30);
    for (const std::string name : {"dh_1024_160", "dh_2048_224", "dh_2048_256"}) {
        if (fields && !fields->empty() && magnitude(fields->front().value) == ModularGroup::named(name)->prime()) {
            return kind == KeyKind::Dsa ? dsaSpec(name) : dhSpec(name);
        }
    }
    return std::nullopt;
}

std::optional<TestKey> rsaKey(ByteSpan privateKey, bool pssKeyOid)
{
    const auto numbers = partsOf(privateKey, 0x30);
    if (!numbers || numbers->size() < 6) {
        return std::nullopt;
    }
    const auto exponent = lds::smallInteger((*numbers)[2].value);
    KeySpec spec = rsaSpec(static_cast<int>(magnitude((*numbers)[1].value).size() * 8));
    spec.pssKeyOid = pssKeyOid;
    if (!exponent || *exponent > 0xFFFFFF) {
        return std::nullopt;
    }
    spec.rsaExponent = static_cast<int>(*exponent);
    return rsaKeyOf(spec, magnitude((*numbers)[4].value), magnitude((*numbers)[5].value));
}

std::optional<TestKey> elementKey(const std::optional<KeySpec>& spec, ByteSpan privateKey)
{
    const bool elliptic = spec && spec->kind == KeyKind::Ec;
    const auto fields = elliptic                                   ? partsOf(privateKey, 0x30)
                        : lds::readAll(privateKey).operator bool() ? std::optional(lds::readAll(privateKey).value())
                                                                   : std::nullopt;
    const std::size_t place = elliptic ? 1 : 0;
    if (!spec || !fields || fields->size() <= place || (*fields)[place].value.empty()) {
        return std::nullopt;
    }
    return keyOf(*spec, (*fields)[place].value);
}

std::optional<TestKey> keyOfAlgorithm(std::string_view oid, ByteSpan parameters, ByteSpan privateKey)
{
    if (oid == "1.2.840.113549.1.1.1" || oid == "1.2.840.113549.1.1.10") {
        return rsaKey(privateKey, oid.ends_with(".10"));
    }
    if (oid == "1.2.840.10045.2.1") {
        return elementKey(curveSpec(parameters), privateKey);
    }
    const KeyKind kind = oid == "1.2.840.10040.4.1" ? KeyKind::Dsa : KeyKind::Dh;
    return elementKey(modularSpec(parameters, kind), privateKey);
}

}  // namespace

Result<TestKey> readPrivateKeyInfo(ByteSpan der)
{
    const auto fields = partsOf(der, 0x30);
    if (!fields || fields->size() < 3 || (*fields)[2].tag != 0x04) {
        return invalid("it is no PKCS#8");
    }
    const auto algorithm = partsOf((*fields)[1].encoded, 0x30);
    if (!algorithm || algorithm->empty()) {
        return invalid("its algorithm is missing");
    }
    const auto oid = lds::oidText(algorithm->front().value);
    const ByteSpan parameters = algorithm->size() > 1 ? (*algorithm)[1].encoded : ByteSpan();
    auto key = oid ? keyOfAlgorithm(*oid, parameters, (*fields)[2].value) : std::nullopt;
    if (!key) {
        return invalid("its algorithm or its group is not one of those specimens use");
    }
    return std::move(*key);
}

std::string privateKeyPem(const TestKey& key)
{
    const Bytes der = privateKeyInfo(key);
    std::string text((der.size() + 2) / 3 * 4 + 1, '\0');
    const int length =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), der.data(), static_cast<int>(der.size()));
    text.resize(static_cast<std::size_t>(length));
    std::string pem(pemHead);
    constexpr std::size_t lineLength = 64;
    for (std::size_t at = 0; at < text.size(); at += lineLength) {
        pem += "\n" + text.substr(at, lineLength);
    }
    return pem + "\n" + std::string(pemTail) + "\n";
}

Result<TestKey> readPrivateKeyPem(std::string_view pem)
{
    const auto head = pem.find(pemHead);
    const auto tail = pem.find(pemTail);
    if (head == std::string_view::npos || tail == std::string_view::npos || tail < head) {
        return invalid("it is no PEM text of a PKCS#8 key");
    }
    std::string text(pem.substr(head + pemHead.size(), tail - head - pemHead.size()));
    std::erase_if(text, [](char letter) { return letter == '\n' || letter == '\r' || letter == ' '; });
    Bytes der(text.size());
    const int length =
        EVP_DecodeBlock(der.data(), reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
    if (length < 3 || text.size() < 4) {
        return invalid("its Base64 is broken");
    }
    const auto padding = static_cast<std::size_t>(std::count(text.end() - 2, text.end(), '='));
    der.resize(static_cast<std::size_t>(length) - padding);
    return readPrivateKeyInfo(der);
}

}  // namespace rahdari::specimen
