#include "tests/unit/core/seal/made_up_seal.h"

#include <openssl/evp.h>

#include <stdexcept>

namespace rahdari::tests {

using base::Bytes;

namespace {

const Bytes cscaKeyId{0xC5, 0xCA, 0x5E};

unsigned c40ValueOf(char letter)
{
    if (letter == ' ') {
        return 3;
    }
    if (letter >= '0' && letter <= '9') {
        return static_cast<unsigned>(letter - '0') + 4U;
    }
    if (letter >= 'A' && letter <= 'Z') {
        return static_cast<unsigned>(letter - 'A') + 14U;
    }
    throw std::runtime_error("no basic character of C40");
}

void append(Bytes& all, base::ByteSpan more) { all.insert(all.end(), more.begin(), more.end()); }

std::string signerText(const SealDraft& draft)
{
    if (draft.version == 0x02) {
        return draft.signer + std::string(5 - draft.reference.size(), '0') + draft.reference;
    }
    constexpr std::string_view digits = "0123456789ABCDEF";
    const std::size_t length = draft.reference.size();
    return draft.signer + digits[length >> 4U & 0xFU] + digits[length & 0xFU] + draft.reference;
}

Bytes lengthOf(std::size_t length)
{
    return length < 0x80 ? Bytes{static_cast<std::uint8_t>(length)}
                         : Bytes{0x82, static_cast<std::uint8_t>(length >> 8U), static_cast<std::uint8_t>(length)};
}

TestScheme plainEcdsa(const char* digest)
{
    TestScheme scheme;
    scheme.digest = digest;
    scheme.plainEcdsa = true;
    return scheme;
}

std::string base64Url(base::ByteSpan octets)
{
    std::string text(4 * ((octets.size() + 2) / 3) + 1, '\0');
    const int length =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), octets.data(), static_cast<int>(octets.size()));
    text.resize(static_cast<std::size_t>(length));
    for (char& letter : text) {
        letter = letter == '+' ? '-' : letter == '/' ? '_' : letter;
    }
    return text;
}

pki::TrustItem itemOf(pki::TrustKind kind, const Bytes& der)
{
    pki::TrustItem item;
    item.kind = kind;
    item.der = der;
    return item;
}

}  // namespace

Bytes encodeC40(std::string_view text)
{
    Bytes octets;
    for (; text.size() >= 2; text.remove_prefix(std::min<std::size_t>(3, text.size()))) {
        const unsigned last = text.size() > 2 ? c40ValueOf(text[2]) : 0;
        const unsigned sum = 1600 * c40ValueOf(text[0]) + 40 * c40ValueOf(text[1]) + last + 1;
        octets.push_back(static_cast<std::uint8_t>(sum / 256));
        octets.push_back(static_cast<std::uint8_t>(sum % 256));
    }
    if (text.size() == 1) {
        octets.push_back(0xFE);
        octets.push_back(static_cast<std::uint8_t>(text.front() + 1));
    }
    return octets;
}

SealDraft::SealDraft() : fields{{0x02, encodeC40(td2InSeal)}, {0x03, encodeC40("UFO001979")}} {}

Bytes SealDraft::signedPart() const
{
    Bytes octets{0xDC, version};
    append(octets, encodeC40(country + std::string(3 - country.size(), ' ')));
    append(octets, encodeC40(signerText(*this)));
    append(octets, dates);
    octets.push_back(featureReference);
    octets.push_back(typeCategory);
    for (const auto& [tag, value] : fields) {
        octets.push_back(tag);
        append(octets, lengthOf(value.size()));
        append(octets, value);
    }
    return octets;
}

Bytes makeSeal(const SealDraft& draft, const TestKey& key, const char* digest)
{
    Bytes octets = draft.signedPart();
    if (draft.isSigned) {
        const Bytes signature = sign(key, plainEcdsa(digest), octets);
        octets.push_back(0xFF);
        append(octets, lengthOf(signature.size()));
        append(octets, signature);
    }
    append(octets, draft.behindSignature);
    return octets;
}

std::string makeVdsNc(const std::string& canonicalData, const std::string& shownData, base::ByteSpan certificate,
                      const TestKey& key, std::string_view algorithm, const char* digest)
{
    const Bytes signature = sign(key, plainEcdsa(digest), Bytes(canonicalData.begin(), canonicalData.end()));
    return "{\"data\":" + shownData + ",\"sig\":{\"alg\":\"" + std::string(algorithm) + "\",\"cer\":\"" +
           base64Url(certificate) + "\",\"sigvl\":\"" + base64Url(signature) + "\"}}";
}

pki::MemoryTrustStore storeOf(const std::vector<pki::TrustItem>& items)
{
    pki::MemoryTrustStore store;
    if (!store.add(items)) {
        throw std::runtime_error("the store did not take its items");
    }
    return store;
}

SealWorld::SealWorld()
{
    csca.serial = Bytes{0x01};
    csca.issuer = nameOf({{"2.5.4.6", "UT"}, {"2.5.4.10", "Rahdari"}, {"2.5.4.3", "CSCA"}});
    csca.subject = csca.issuer;
    csca.subjectKeyId = cscaKeyId;
    csca.authority = authorityKeyId(cscaKeyId);
    csca.keyUsage = "0106";
    csca.ca = true;
    signer.issuer = csca.subject;
    signer.subject = nameOf({{"2.5.4.6", "UT"}, {"2.5.4.3", "SG"}});
    signer.authority = authorityKeyId(cscaKeyId);
    signer.keyUsage = "0780";
    settings.checkedAt = std::chrono::sys_days(std::chrono::year(2026) / 6 / 1);
    settings.stateCodes = {{"UTO", "UT"}, {"D", "DE"}};
}

Bytes SealWorld::cscaCertificate() const { return makeCertificate(csca, sealAuthorityKey(), sealAuthorityKey()); }

Bytes SealWorld::signerCertificate() const { return makeCertificate(signer, sealSignerKey(), sealAuthorityKey()); }

pki::MemoryTrustStore SealWorld::store() const
{
    std::vector<pki::TrustItem> items;
    if (caKept) {
        items.push_back(itemOf(caKind, cscaCertificate()));
    }
    if (signerKept) {
        items.push_back(itemOf(pki::TrustKind::SealSigner, signerCertificate()));
    }
    return storeOf(items);
}

seal::SealVerification SealWorld::verify(base::ByteSpan octets, std::string_view symbology) const
{
    return seal::verifySeal(octets, symbology, store(), settings);
}

const TestKey& sealSignerKey()
{
    static const TestKey key = makeEcKey("brainpoolP256r1");
    return key;
}

const TestKey& sealAuthorityKey()
{
    static const TestKey key = makeEcKey("prime256v1", true);
    return key;
}

const TestKey& strangersKey()
{
    static const TestKey key = makeEcKey("brainpoolP256r1");
    return key;
}

}  // namespace rahdari::tests
