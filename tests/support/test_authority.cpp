#include "tests/support/test_authority.h"

#include "core/lds/tlv.h"

#include <boost/test/unit_test.hpp>

#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace rahdari::tests {

namespace {

template <typename Encode, typename Object>
base::Bytes encoded(Encode encode, Object* object)
{
    unsigned char* octets = nullptr;
    const int length = encode(object, &octets);
    BOOST_REQUIRE(length > 0);
    base::Bytes copy(octets, octets + length);
    OPENSSL_free(octets);
    return copy;
}

crypto::KeyHandle newKey(bool rsa)
{
    return crypto::KeyHandle(rsa ? EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{2048})
                                 : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
}

void addExtension(X509* certificate, X509* issuer, int id, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.c_str());
    BOOST_REQUIRE_MESSAGE(extension != nullptr, "extension " << value);
    BOOST_REQUIRE(X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

void addExtensions(X509* certificate, X509* issuer, const CertificatePlan& plan)
{
    if (plan.ca) {
        addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
        addExtension(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
    } else {
        addExtension(certificate, issuer, NID_key_usage, "critical,digitalSignature");
    }
    if (!plan.extendedKeyUsage.empty()) {
        addExtension(certificate, issuer, NID_ext_key_usage, "critical," + plan.extendedKeyUsage);
    }
    if (plan.keyIdentifiers) {
        addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
        addExtension(certificate, issuer, NID_authority_key_identifier, "keyid:always");
    }
}

}  // namespace

base::Bytes Issued::der() const { return encoded(i2d_X509, certificate.get()); }

base::Bytes Issued::subjectKeyId() const
{
    const ASN1_OCTET_STRING* id = X509_get0_subject_key_id(certificate.get());
    BOOST_REQUIRE(id != nullptr);
    const unsigned char* data = ASN1_STRING_get0_data(id);
    return {data, data + ASN1_STRING_length(id)};
}

std::vector<std::pair<std::string, std::string>> utopian(const std::string& commonName, const std::string& country)
{
    return {{"C", country}, {"O", "Rahdari tests"}, {"CN", commonName}};
}

Issued issue(const CertificatePlan& plan, const Issued* issuer, const Issued* key)
{
    Issued made{crypto::CertificateHandle(X509_new()), nullptr};
    if (key != nullptr) {
        EVP_PKEY_up_ref(key->key.get());
        made.key.reset(key->key.get());
    } else {
        made.key = newKey(plan.rsa);
    }
    X509* certificate = made.certificate.get();
    X509* signer = issuer == nullptr ? certificate : issuer->certificate.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), plan.serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), plan.daysFromNow * 86400);
    X509_gmtime_adj(X509_getm_notAfter(certificate), (plan.daysFromNow + plan.daysValid) * 86400);
    X509_set_pubkey(certificate, made.key.get());
    for (const auto& [type, text] : plan.subject) {
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), type.c_str(), MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()),
                                   -1, 0);
    }
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    addExtensions(certificate, signer, plan);
    BOOST_REQUIRE(X509_sign(certificate, issuer == nullptr ? made.key.get() : issuer->key.get(), EVP_sha256()) > 0);
    return made;
}

base::Bytes signList(const std::string& contentType, const base::Bytes& content, const Issued& signer,
                     const std::vector<const Issued*>& others)
{
    constexpr unsigned flags = CMS_BINARY | CMS_PARTIAL;
    const crypto::Handle<CMS_ContentInfo, CMS_ContentInfo_free> cms(
        CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    BOOST_REQUIRE(cms);
    ASN1_OBJECT* type = OBJ_txt2obj(contentType.c_str(), 1);
    CMS_set1_eContentType(cms.get(), type);
    ASN1_OBJECT_free(type);
    BOOST_REQUIRE(CMS_add1_signer(cms.get(), signer.certificate.get(), signer.key.get(), EVP_sha256(), flags) !=
                  nullptr);
    for (const Issued* other : others) {
        CMS_add1_cert(cms.get(), other->certificate.get());
    }
    const crypto::Handle<BIO, BIO_free_all> input(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    BOOST_REQUIRE(CMS_final(cms.get(), input.get(), nullptr, flags) == 1);
    return encoded(i2d_CMS_ContentInfo, cms.get());
}

base::Bytes masterListContent(const std::vector<base::Bytes>& certificates)
{
    base::Bytes all;
    for (const base::Bytes& der : certificates) {
        all.insert(all.end(), der.begin(), der.end());
    }
    const base::Bytes version{0x02, 0x01, 0x00};
    return lds::encodeTlv(0x30, lds::concatenate({version, lds::encodeTlv(0x31, all)}));
}

base::Bytes makeCrl(const Issued& issuer, const std::vector<long>& revokedSerials, long nextUpdateDays)
{
    const crypto::CrlHandle crl(X509_CRL_new());
    X509_CRL_set_version(crl.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(crl.get(), X509_get_subject_name(issuer.certificate.get()));
    const crypto::Handle<ASN1_TIME, ASN1_TIME_free> begin(X509_gmtime_adj(nullptr, -86400L * 10));
    const crypto::Handle<ASN1_TIME, ASN1_TIME_free> next(X509_gmtime_adj(nullptr, 86400L * nextUpdateDays));
    X509_CRL_set1_lastUpdate(crl.get(), begin.get());
    X509_CRL_set1_nextUpdate(crl.get(), next.get());
    for (const long serial : revokedSerials) {
        X509_REVOKED* entry = X509_REVOKED_new();
        const crypto::Handle<ASN1_INTEGER, ASN1_INTEGER_free> number(ASN1_INTEGER_new());
        ASN1_INTEGER_set(number.get(), serial);
        X509_REVOKED_set_serialNumber(entry, number.get());
        X509_REVOKED_set_revocationDate(entry, begin.get());
        const crypto::Handle<ASN1_ENUMERATED, ASN1_ENUMERATED_free> reason(ASN1_ENUMERATED_new());
        ASN1_ENUMERATED_set(reason.get(), CRL_REASON_KEY_COMPROMISE);
        X509_REVOKED_add1_ext_i2d(entry, NID_crl_reason, reason.get(), 0, 0);
        X509_CRL_add0_revoked(crl.get(), entry);
    }
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer.certificate.get(), nullptr, nullptr, crl.get(), 0);
    if (X509_get0_subject_key_id(issuer.certificate.get()) != nullptr) {
        X509_EXTENSION* aki = X509V3_EXT_conf_nid(nullptr, &context, NID_authority_key_identifier, "keyid:always");
        X509_CRL_add_ext(crl.get(), aki, -1);
        X509_EXTENSION_free(aki);
    }
    BOOST_REQUIRE(X509_CRL_sign(crl.get(), issuer.key.get(), EVP_sha256()) > 0);
    return encoded(i2d_X509_CRL, crl.get());
}

std::string toBase64(const base::Bytes& octets)
{
    std::string text((octets.size() + 2) / 3 * 4 + 1, '\0');
    const int length =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), octets.data(), static_cast<int>(octets.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string toPem(const base::Bytes& der, const std::string& label)
{
    const std::string text = toBase64(der);
    std::string pem = "-----BEGIN " + label + "-----\n";
    for (std::size_t at = 0; at < text.size(); at += 64) {
        pem += text.substr(at, 64) + '\n';
    }
    return pem + "-----END " + label + "-----\n";
}

}  // namespace rahdari::tests
