#include "tests/unit/core/pki/made_up_document.h"

#include "core/crypto/digest.h"
#include "core/lds/tlv.h"

#include <algorithm>

namespace rahdari::tests {

namespace {

using base::Bytes;

const Bytes cscaKeyId{0xC5, 0xCA, 0x01};
const Bytes dsKeyId{0xD5, 0x01};

Bytes dg1()
{
    constexpr std::string_view mrz = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
                                     "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    return lds::encodeTlv(0x61, lds::encodeTlv(0x5F1F, Bytes(mrz.begin(), mrz.end())));
}

}  // namespace

const TestKey& documentSignerKey()
{
    static const TestKey key = makeEcKey("prime256v1");
    return key;
}

const TestKey& countrySignerKey()
{
    static const TestKey key = makeEcKey("prime256v1", true);
    return key;
}

Bytes utopianName(std::string_view commonName)
{
    return nameOf({{"2.5.4.6", "UT"}, {"2.5.4.10", "Rahdari"}, {"2.5.4.3", commonName}});
}

MadeUpDocument::MadeUpDocument()
{
    csca.serial = Bytes{0x01};
    csca.issuer = utopianName("CSCA");
    csca.subject = utopianName("CSCA");
    csca.subjectKeyId = cscaKeyId;
    csca.authority = authorityKeyId(cscaKeyId);
    csca.keyUsage = "0106";
    csca.ca = true;
    ds.issuer = utopianName("CSCA");
    ds.subject = utopianName("DS 1");
    ds.subjectKeyId = dsKeyId;
    ds.authority = authorityKeyId(cscaKeyId);
    ds.keyUsage = "0780";
    groups = {{1, dg1()}, {13, Bytes{0x6D, 0x03, 0x01, 0x02, 0x03}}};
    dsKey = &documentSignerKey();
    cscaKey = &countrySignerKey();
    checkedAt = std::chrono::sys_days(std::chrono::year(2026) / 6 / 1);
}

Bytes MadeUpDocument::cscaCertificate() const { return makeCertificate(csca, *cscaKey, *cscaKey); }

Bytes MadeUpDocument::dsCertificate() const { return makeCertificate(ds, *dsKey, *cscaKey); }

Bytes MadeUpDocument::contentInfo() const
{
    SignedDraft draft = sod;
    if (draft.content.empty()) {
        std::map<int, Bytes> list = hashes;
        const auto algorithm = crypto::digestFromOid(ldsDigestOid);
        for (const auto& [number, bytes] : groups) {
            if (hashes.empty()) {
                list[number] = algorithm ? crypto::digest(*algorithm, bytes) : Bytes(16, 0);
            }
        }
        draft.content = makeSecurityObject(ldsDigestOid, list);
    }
    if (dsInSod && draft.certificates.empty()) {
        draft.certificates = {dsCertificate()};
    }
    if (signedByKeyId) {
        draft.subjectKeyId = ds.subjectKeyId;
    } else if (draft.issuer.empty()) {
        draft.issuer = ds.issuer.value_or(utopianName("CSCA"));
        draft.serial = ds.serial.value_or(Bytes{0x11});
    }
    return makeSignedData(draft, *dsKey);
}

pki::MemoryTrustStore MadeUpDocument::store() const
{
    std::vector<pki::TrustItem> items;
    const pki::Provenance provenance{"made up", "csca.cer", {}, {}, "the test"};
    if (cscaInStore) {
        items.push_back({pki::TrustKind::Csca, cscaCertificate(), {}, {provenance}});
    }
    if (dsInStore) {
        items.push_back({pki::TrustKind::DocumentSigner, dsCertificate(), {}, {provenance}});
    }
    pki::MemoryTrustStore store;
    static_cast<void>(store.add(items).value());
    return store;
}

pki::PassiveAuthenticationInput MadeUpDocument::input() const
{
    pki::PassiveAuthenticationInput input;
    for (const auto& [number, bytes] : groups) {
        input.files[*lds::dataGroupFile(number)] = bytes;
    }
    input.files[lds::LdsFile::Sod] = makeSodFile(contentInfo());
    if (!comTags.empty()) {
        input.files[lds::LdsFile::Com] = makeComFile(comTags);
    }
    input.checkedAt = checkedAt;
    input.rules = rules;
    input.stateCodes = {{"UTO", "UT"}, {"D", "DE"}};
    return input;
}

pki::PassiveAuthentication MadeUpDocument::authenticate() const { return pki::authenticatePassively(input(), store()); }

bool reports(const pki::PassiveAuthentication& result, std::string_view code)
{
    return std::any_of(result.deviations.begin(), result.deviations.end(),
                       [&](const lds::Deviation& deviation) { return deviation.code == code; });
}

}  // namespace rahdari::tests
