// Any bytes as a certificate, a name, a key, a time, and as parameters of a signature algorithm: reading may refuse
// them; it may not crash, and what it says must stand in the bytes.
#include "core/crypto/signature.h"
#include "core/pki/asn1_time.h"
#include "core/pki/certificate.h"
#include "core/pki/certificate_profile.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace rahdari;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

bool standsIn(base::ByteSpan whole, base::ByteSpan part)
{
    return std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end() || part.empty();
}

void examineName(const pki::DistinguishedName& name)
{
    const auto again = pki::parseDistinguishedName(name.der);
    require(again && *again == name);
    require(name.isSame(*again) && name.hasSameAttributes(*again));
    (void)name.text();
    (void)name.upperCountry();
}

void examineCertificate(base::ByteSpan bytes)
{
    const auto certificate = pki::parseCertificate(bytes);
    if (!certificate) {
        require(certificate.error().code == 3100 && !certificate.error().message.empty());
        return;
    }
    require(certificate->der.size() == bytes.size());
    for (const base::Bytes* part : {&certificate->tbs, &certificate->serial, &certificate->subjectPublicKeyInfo,
                                    &certificate->signature, &certificate->subjectKeyId}) {
        require(standsIn(bytes, *part));
    }
    examineName(certificate->issuer);
    examineName(certificate->subject);
    (void)certificate->serialHex();
    (void)pki::signerProfileBreach(*certificate);
    (void)pki::deviationsOfSigner(*certificate);
    (void)pki::deviationsOfCsca(*certificate);
    (void)pki::isSignedBy(*certificate, *certificate);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t most = 4096;
    if (size > most) {
        return 0;
    }
    const base::ByteSpan bytes(data, size);
    examineCertificate(bytes);
    if (const auto name = pki::parseDistinguishedName(bytes)) {
        examineName(*name);
    }
    if (const auto key = crypto::readPublicKey(bytes)) {
        require(key->key != nullptr && (key->kind == "EC") == !key->curve.empty());
    }
    (void)crypto::signatureScheme("1.2.840.113549.1.1.10", bytes, std::nullopt);
    (void)crypto::signatureScheme("1.2.840.10045.4.3", bytes, std::nullopt);
    (void)pki::asn1Time(0x17, bytes);
    (void)pki::asn1Time(0x18, bytes);
    return 0;
}
