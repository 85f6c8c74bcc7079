#include "tests/support/made_up_issuer.h"

#include "core/crypto/digest.h"
#include "core/lds/tlv.h"

#include <openssl/core_names.h>
#include <openssl/dsa.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <stdexcept>

namespace rahdari::tests {

namespace {

using base::Bytes;
using base::ByteSpan;
using lds::encodeTlv;

void demand(bool right, const char* what)
{
    if (!right) {
        throw std::runtime_error(std::string("OpenSSL did not ") + what + ": " + crypto::takeOpenSslComplaint());
    }
}

Bytes join(const std::vector<Bytes>& parts)
{
    Bytes all;
    for (const Bytes& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

Bytes sequence(const std::vector<Bytes>& parts) { return encodeTlv(0x30, join(parts)); }

Bytes oid(std::string_view dotted) { return encodeTlv(0x06, lds::oidValue(dotted)); }

Bytes integer(int value) { return encodeTlv(0x02, Bytes{static_cast<std::uint8_t>(value)}); }

Bytes octets(std::string_view text) { return {text.begin(), text.end()}; }

Bytes algorithm(const TestScheme& scheme) { return sequence({oid(scheme.oid), scheme.parameters}); }

Bytes digestAlgorithm(std::string_view dotted) { return sequence({oid(dotted), Bytes{0x05, 0x00}}); }

Bytes publicKeyInfoOf(EVP_PKEY* key)
{
    unsigned char* encoded = nullptr;
    const int length = i2d_PUBKEY(key, &encoded);
    demand(length > 0, "encode a key");
    Bytes info(encoded, encoded + length);
    OPENSSL_free(encoded);
    return info;
}

crypto::KeyHandle generated(EVP_PKEY_CTX* context)
{
    EVP_PKEY* key = nullptr;
    demand(EVP_PKEY_generate(context, &key) == 1, "make a key");
    return crypto::KeyHandle(key);
}

Bytes extension(std::string_view dotted, bool critical, ByteSpan value)
{
    return sequence({oid(dotted), critical ? Bytes{0x01, 0x01, 0xFF} : Bytes{}, encodeTlv(0x04, value)});
}

Bytes extensionsOf(const CertificateDraft& draft)
{
    std::vector<Bytes> list;
    if (!draft.subjectKeyId.empty()) {
        list.push_back(extension("2.5.29.14", false, encodeTlv(0x04, draft.subjectKeyId)));
    }
    if (draft.authority) {
        list.push_back(extension("2.5.29.35", false, *draft.authority));
    }
    if (draft.keyUsage) {
        list.push_back(
            extension("2.5.29.15", draft.keyUsageCritical, encodeTlv(0x03, base::fromHex(*draft.keyUsage).value())));
    }
    if (draft.ca) {
        list.push_back(extension("2.5.29.19", true, sequence({Bytes{0x01, 0x01, 0xFF}})));
    }
    if (!draft.extendedKeyUsage.empty()) {
        list.push_back(extension("2.5.29.37", true, sequence({oid(draft.extendedKeyUsage)})));
    }
    return list.empty() ? Bytes{} : encodeTlv(0xA3, sequence(list));
}

Bytes tbsOf(const CertificateDraft& draft, const TestKey& subjectKey)
{
    const Bytes validity =
        sequence({encodeTlv(0x17, octets(draft.notBefore)), encodeTlv(0x17, octets(draft.notAfter))});
    return sequence({
        draft.version < 0 ? Bytes{} : encodeTlv(0xA0, integer(draft.version)),
        draft.serial ? encodeTlv(0x02, *draft.serial) : Bytes{},
        draft.hasInnerAlgorithm ? algorithm(draft.innerScheme.value_or(draft.scheme)) : Bytes{},
        draft.issuer.value_or(Bytes{}),
        draft.hasValidity ? validity : Bytes{},
        draft.subject.value_or(Bytes{}),
        draft.hasKey ? subjectKey.publicKeyInfo : Bytes{},
        extensionsOf(draft),
    });
}

Bytes attribute(std::string_view dotted, const Bytes& value) { return sequence({oid(dotted), encodeTlv(0x31, value)}); }

Bytes attributesOf(const SignedDraft& draft, bool sorted)
{
    const auto digest = crypto::digestFromOid(draft.digestOid);
    std::vector<Bytes> attributes{attribute("1.2.840.113549.1.9.3", oid(draft.contentType))};
    if (draft.hasMessageDigest) {
        const Bytes value = digest ? crypto::digest(*digest, draft.content) : Bytes(16, 0);
        attributes.push_back(attribute("1.2.840.113549.1.9.4", encodeTlv(0x04, value)));
    }
    // By length, so that the shorter content type comes first: that is DER's order here.
    std::sort(attributes.begin(), attributes.end(),
              [](const Bytes& one, const Bytes& other) { return one.size() < other.size(); });
    if (!sorted) {
        std::reverse(attributes.begin(), attributes.end());
    }
    return join(attributes);
}

Bytes signerIdentifier(const SignedDraft& draft)
{
    return draft.subjectKeyId.empty() ? sequence({draft.issuer, encodeTlv(0x02, draft.serial)})
                                      : encodeTlv(0x80, draft.subjectKeyId);
}

Bytes signerInfo(const SignedDraft& draft, const TestKey& key)
{
    const Bytes attributes = attributesOf(draft, draft.sortAttributes);
    const Bytes signedAttributes = attributesOf(draft, draft.signSorted);
    return sequence({integer(draft.signerVersion), signerIdentifier(draft), digestAlgorithm(draft.digestOid),
                     encodeTlv(0xA0, attributes), algorithm(draft.scheme),
                     encodeTlv(0x04, sign(key, draft.scheme, encodeTlv(0x31, signedAttributes)))});
}

/// Tag, indefinite length, value, end marker.
Bytes indefinite(std::uint8_t tag, const Bytes& value) { return join({Bytes{tag, 0x80}, value, Bytes{0x00, 0x00}}); }

Bytes wrap(bool isIndefinite, std::uint8_t tag, const Bytes& value)
{
    return isIndefinite ? indefinite(tag, value) : encodeTlv(tag, value);
}

/// The content in one OCTET STRING, or in two pieces of BER.
Bytes contentString(const SignedDraft& draft, const Bytes& content)
{
    if (!draft.indefiniteLengths) {
        return encodeTlv(0x04, content);
    }
    const auto middle = content.begin() + static_cast<std::ptrdiff_t>(content.size() / 2);
    return indefinite(
        0x24, join({encodeTlv(0x04, Bytes(content.begin(), middle)), encodeTlv(0x04, Bytes(middle, content.end()))}));
}

}  // namespace

TestKey makeEcKey(const char* curve, bool byValue)
{
    const crypto::KeyContextHandle context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    demand(context && EVP_PKEY_keygen_init(context.get()) == 1 &&
               EVP_PKEY_CTX_set_group_name(context.get(), curve) == 1,
           "know a curve");
    crypto::KeyHandle key = generated(context.get());
    if (byValue) {
        demand(EVP_PKEY_set_utf8_string_param(key.get(), OSSL_PKEY_PARAM_EC_ENCODING, "explicit") == 1,
               "write a curve by value");
    }
    Bytes info = publicKeyInfoOf(key.get());
    return {std::move(key), std::move(info)};
}

TestKey makeRsaKey(int bits, bool forPss)
{
    const crypto::KeyContextHandle context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    demand(context && EVP_PKEY_keygen_init(context.get()) == 1 &&
               EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), bits) == 1,
           "begin an RSA key");
    crypto::KeyHandle key = generated(context.get());
    Bytes info = publicKeyInfoOf(key.get());
    if (forPss) {
        const auto whole = lds::readSingle(info, 0x30);
        const auto parts = lds::readAll(whole.value().value);
        const ByteSpan keyBits = parts.value().at(1).encoded;
        info = sequence({sequence({oid("1.2.840.113549.1.1.10")}), Bytes(keyBits.begin(), keyBits.end())});
    }
    return {std::move(key), std::move(info)};
}

TestKey makeDsaKey()
{
    const crypto::KeyContextHandle parameterContext(EVP_PKEY_CTX_new_from_name(nullptr, "DSA", nullptr));
    demand(parameterContext && EVP_PKEY_paramgen_init(parameterContext.get()) == 1 &&
               EVP_PKEY_CTX_set_dsa_paramgen_bits(parameterContext.get(), 1024) == 1,
           "begin DSA parameters");
    EVP_PKEY* parameters = nullptr;
    demand(EVP_PKEY_paramgen(parameterContext.get(), &parameters) == 1, "make DSA parameters");
    const crypto::KeyHandle owner(parameters);
    const crypto::KeyContextHandle context(EVP_PKEY_CTX_new(parameters, nullptr));
    demand(context && EVP_PKEY_keygen_init(context.get()) == 1, "begin a DSA key");
    crypto::KeyHandle key = generated(context.get());
    Bytes info = publicKeyInfoOf(key.get());
    return {std::move(key), std::move(info)};
}

Bytes pssParameters(std::string_view digestOid, int salt)
{
    const Bytes digest = digestAlgorithm(digestOid);
    return sequence({encodeTlv(0xA0, digest), encodeTlv(0xA1, sequence({oid("1.2.840.113549.1.1.8"), digest})),
                     encodeTlv(0xA2, integer(salt))});
}

namespace {

Bytes plainOf(const Bytes& der, int fieldOctets)
{
    const unsigned char* at = der.data();
    const crypto::Handle<ECDSA_SIG, ECDSA_SIG_free> signature(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    demand(signature != nullptr, "read its own signature");
    Bytes plain(2 * static_cast<std::size_t>(fieldOctets));
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), plain.data(), fieldOctets);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), plain.data() + fieldOctets, fieldOctets);
    return plain;
}

}  // namespace

Bytes sign(const TestKey& key, const TestScheme& scheme, ByteSpan signedOctets)
{
    const crypto::DigestContextHandle context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* keyContext = nullptr;
    demand(context && EVP_DigestSignInit_ex(context.get(), &keyContext, scheme.digest, nullptr, nullptr, key.key.get(),
                                            nullptr) == 1,
           "begin to sign");
    if (scheme.pssSalt >= 0) {
        demand(EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) == 1 &&
                   EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, scheme.pssSalt) == 1,
               "take the padding");
    }
    std::size_t length = 0;
    demand(EVP_DigestSign(context.get(), nullptr, &length, signedOctets.data(), signedOctets.size()) == 1, "sign");
    Bytes signature(length);
    demand(EVP_DigestSign(context.get(), signature.data(), &length, signedOctets.data(), signedOctets.size()) == 1,
           "sign");
    signature.resize(length);
    return scheme.plainEcdsa ? plainOf(signature, (EVP_PKEY_get_bits(key.key.get()) + 7) / 8) : signature;
}

TestScheme ecdsaSha256() { return {"1.2.840.10045.4.3.2", {}, "SHA256", -1, false}; }

Bytes authorityKeyId(ByteSpan keyId) { return sequence({encodeTlv(0x80, keyId)}); }

Bytes nameOf(const std::vector<std::pair<std::string_view, std::string_view>>& attributes)
{
    std::vector<Bytes> sets;
    for (const auto& [type, text] : attributes) {
        sets.push_back(encodeTlv(0x31, sequence({oid(type), encodeTlv(0x13, octets(text))})));
    }
    return sequence(sets);
}

Bytes makeCertificate(const CertificateDraft& draft, const TestKey& subjectKey, const TestKey& issuerKey)
{
    const Bytes tbs = tbsOf(draft, subjectKey);
    Bytes signature = sign(issuerKey, draft.scheme, tbs);
    signature.insert(signature.begin(), 0x00);
    return sequence({tbs, draft.hasOuterAlgorithm ? algorithm(draft.scheme) : Bytes{}, encodeTlv(0x03, signature)});
}

Bytes makeSecurityObject(std::string_view digestOid, const std::map<int, Bytes>& hashes, int version)
{
    std::vector<Bytes> list;
    for (const auto& [number, hash] : hashes) {
        list.push_back(sequence({integer(number), encodeTlv(0x04, hash)}));
    }
    return sequence({integer(version), digestAlgorithm(digestOid), sequence(list)});
}

Bytes makeSignedData(const SignedDraft& draft, const TestKey& signerKey)
{
    const bool ber = draft.indefiniteLengths;
    const Bytes signer = signerInfo(draft, signerKey);
    Bytes content = draft.content;
    if (draft.alterContent) {
        draft.alterContent(content);
    }
    const Bytes encapsulated =
        wrap(ber, 0x30, join({oid(draft.contentType), wrap(ber, 0xA0, contentString(draft, content))}));
    const Bytes certificates = draft.certificates.empty() ? Bytes{} : wrap(ber, 0xA0, join(draft.certificates));
    const Bytes signedData = wrap(ber, 0x30,
                                  join({integer(draft.version), encodeTlv(0x31, digestAlgorithm(draft.digestOid)),
                                        encapsulated, certificates, encodeTlv(0x31, signer)}));
    return wrap(ber, 0x30, join({oid("1.2.840.113549.1.7.2"), wrap(ber, 0xA0, signedData)}));
}

Bytes makeSodFile(ByteSpan contentInfo) { return encodeTlv(0x77, contentInfo); }

Bytes makeComFile(ByteSpan dataGroupTags)
{
    return encodeTlv(0x60, join({encodeTlv(0x5F01, octets("0107")), encodeTlv(0x5F36, octets("040000")),
                                 encodeTlv(0x5C, dataGroupTags)}));
}

}  // namespace rahdari::tests
