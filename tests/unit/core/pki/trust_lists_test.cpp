#include "core/base/error_code.h"
#include "core/lds/tlv.h"
#include "core/pki/crl.h"
#include "core/pki/defect_list.h"
#include "core/pki/deviation_list.h"
#include "core/pki/ldif.h"
#include "core/pki/memory_trust_store.h"
#include "core/pki/pem.h"
#include "core/pki/trust_import.h"
#include "tests/support/test_authority.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace rahdari;
using namespace rahdari::pki;
using namespace rahdari::tests;

namespace {

std::chrono::sys_seconds now() { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }

base::Bytes tlv(lds::Tag tag, const base::Bytes& value) { return lds::encodeTlv(tag, value); }

base::Bytes joined(std::initializer_list<base::Bytes> parts)
{
    base::Bytes all;
    for (const base::Bytes& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

base::Bytes oid(std::string_view dotted) { return tlv(0x06, lds::oidValue(dotted)); }

const Issued& csca()
{
    static const Issued one = issue({});
    return one;
}

Issued signer(const std::string& name, long serial, const std::string& usage = {})
{
    CertificatePlan plan;
    plan.subject = utopian(name);
    plan.serial = serial;
    plan.ca = false;
    plan.extendedKeyUsage = usage;
    return issue(plan, &csca());
}

base::Bytes issuerAndSerial(const Issued& of)
{
    const Certificate certificate = *parseCertificate(of.der());
    return joined({certificate.issuer.der, tlv(0x02, certificate.serial)});
}

/// DefectList of BSI TR-03129-2 7, with entries as given.
base::Bytes defectList(const std::vector<base::Bytes>& entries, std::uint8_t version = 1)
{
    base::Bytes all;
    for (const base::Bytes& entry : entries) {
        all = joined({all, entry});
    }
    return tlv(0x30, joined({tlv(0x02, {version}), oid("2.16.840.1.101.3.4.2.1"), tlv(0x31, all)}));
}

base::Bytes defect(const std::string& arc, const base::Bytes& parameters)
{
    return tlv(0x30, joined({oid(std::string(defectListOid) + '.' + arc), parameters}));
}

base::Bytes entryOf(const base::Bytes& identity, const base::Bytes& hash, std::initializer_list<base::Bytes> defects,
                    const std::string& description = {})
{
    const base::Bytes text = description.empty() ? base::Bytes() : tlv(0x0C, {description.begin(), description.end()});
    return tlv(0x30,
               joined({identity, hash.empty() ? base::Bytes() : tlv(0x04, hash), tlv(0x31, joined(defects)), text}));
}

void import(const base::Bytes& file, TrustStore& store)
{
    const auto report = importFile(file, "file", ImportContext{store, {}, now(), "operator", {}, {}, {}});
    BOOST_REQUIRE_MESSAGE(report, (report ? std::string() : report.error().message));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(TrustLists)

BOOST_AUTO_TEST_CASE(CrlSaysWhatOpenSslWrote)
{
    const auto crl = parseCrl(makeCrl(csca(), {7, 300, 123456}));
    BOOST_REQUIRE(crl);
    BOOST_TEST(crl->issuer.text() == "C=UT, O=Rahdari tests, CN=UTO CSCA");
    BOOST_TEST(base::toHex(crl->authorityKeyId) == base::toHex(csca().subjectKeyId()));
    BOOST_TEST_REQUIRE(crl->revoked.size() == 3U);
    BOOST_TEST(base::toHex(crl->revoked[2].serial) == "01E240");
    BOOST_TEST(crl->revoked[2].reason.value_or(-1) == 1);
    BOOST_TEST(*isSignedBy(*crl, *parseCertificate(csca().der())));
    BOOST_TEST(!*isSignedBy(*crl, *parseCertificate(issue({}).der())));
}

BOOST_AUTO_TEST_CASE(RevokedIsRevokedAndUnknownIsUnknown)
{
    const Certificate good = *parseCertificate(signer("UTO DS 8", 8).der());
    const Certificate bad = *parseCertificate(signer("UTO DS 7", 7).der());
    const Certificate issuer = *parseCertificate(csca().der());
    MemoryTrustStore store;
    BOOST_TEST((isRevoked(bad, &issuer, store, now())->state == RevocationState::Unknown));
    import(csca().der(), store);
    import(makeCrl(csca(), {7}), store);
    const auto revoked = isRevoked(bad, &issuer, store, now());
    BOOST_TEST((revoked->state == RevocationState::Revoked));
    BOOST_TEST(revoked->reason.value_or(-1) == 1);
    BOOST_TEST(!revoked->outdated);
    const auto fine = isRevoked(good, nullptr, store, now());
    BOOST_TEST((fine->state == RevocationState::Good));
    BOOST_TEST(isRevoked(good, nullptr, store, now() + std::chrono::hours(24 * 60))->outdated);
    const Certificate foreign = *parseCertificate([] {
        CertificatePlan plan;
        plan.subject = utopian("XXO CSCA", "XX");
        plan.serial = 7;
        return issue(plan).der();
    }());
    BOOST_TEST((isRevoked(foreign, nullptr, store, now())->state == RevocationState::Unknown));
}

BOOST_AUTO_TEST_CASE(EveryKindOfDefectIsRead)
{
    const Issued meant = signer("UTO DS 9", 9);
    const base::Bytes identity = tlv(0x30, issuerAndSerial(meant));
    const base::Bytes replacement = signer("UTO DS 9", 10).der();
    const auto list = parseDefectList(defectList(
        {entryOf(identity, {},
                 {defect("1.1", tlv(0x0A, {3})), defect("1.2", replacement), defect("1.3", {}), defect("1.4", {}),
                  defect("1.5", tlv(0x0A, {2})), defect("1.6", tlv(0x0A, {1})),
                  defect("2.1", tlv(0x31, joined({tlv(0x02, {3}), tlv(0x02, {11})}))), defect("2.2", tlv(0x0A, {32})),
                  defect("2.3", {}), defect("2.4", tlv(0x30, issuerAndSerial(csca()))),
                  defect("2.5", tlv(0x13, {'U', 'T'})), defect("3.1", {}), defect("9.9", tlv(0x05, {}))},
                 "made by mistake")}));
    BOOST_REQUIRE_MESSAGE(list, (list ? std::string() : list.error().message));
    BOOST_TEST_REQUIRE(list->entries.size() == 1U);
    const auto& defects = list->entries.front().defects;
    BOOST_TEST_REQUIRE(defects.size() == 13U);
    BOOST_TEST((defects[0].type == DefectType::CertificateRevoked));
    BOOST_TEST(defects[0].status.value_or(-1) == 3);
    BOOST_TEST((defects[1].replacement == replacement));
    BOOST_TEST((defects[4].type == DefectType::ProtocolFailure));
    BOOST_TEST(defects[4].status.value_or(-1) == 2);
    BOOST_TEST((defects[6].dataGroups == std::vector<int>{3, 11}));
    BOOST_TEST(defects[7].status.value_or(-1) == 32);
    BOOST_REQUIRE(defects[9].correctedSigner);
    BOOST_TEST(defects[9].correctedSigner->issuer->text() == "C=UT, O=Rahdari tests, CN=UTO CSCA");
    BOOST_TEST(defects[10].country == "UT");
    BOOST_TEST((defects[11].type == DefectType::DocumentDefect));
    BOOST_TEST((defects[12].type == DefectType::Other));
    BOOST_TEST(defects[12].description == "made by mistake");
}

BOOST_AUTO_TEST_CASE(DefectsAreFoundByEachWayOfNamingASigner)
{
    const Issued meant = signer("UTO DS 9", 9);
    const Issued other = signer("UTO DS 10", 10);
    const Certificate certificate = *parseCertificate(meant.der());
    const base::Bytes hash = crypto::digest(crypto::DigestAlgorithm::Sha256, meant.der());
    const base::Bytes byName = tlv(0x30, issuerAndSerial(meant));
    const base::Bytes byKey = tlv(0x80, certificate.subjectKeyId);
    const auto fits = [&](const base::Bytes& identity, const base::Bytes& entryHash, const Issued& of) {
        const auto list = parseDefectList(defectList({entryOf(identity, entryHash, {defect("1.3", {})})}));
        BOOST_REQUIRE(list);
        return concerns(list->entries.front(), *list, *parseCertificate(of.der()));
    };
    for (const base::Bytes& identity : {byName, byKey, tlv(0xA0, tlv(0x04, certificate.subjectKeyId))}) {
        BOOST_TEST(fits(identity, {}, meant));
        BOOST_TEST(!fits(identity, {}, other));
        BOOST_TEST(fits(identity, hash, meant));
        BOOST_TEST(!fits(identity, base::Bytes(32, 1), meant));
    }
    BOOST_TEST(fits({}, hash, meant));
    BOOST_TEST(!fits({}, hash, other));
    BOOST_TEST(!fits({}, {}, meant));  // who names nobody means nobody
}

BOOST_AUTO_TEST_CASE(NewestDefectListOfASignerCounts)
{
    const Issued listSigner = signer("UTO Defect List Signer", 30);
    const Issued meant = signer("UTO DS 9", 9);
    const base::Bytes identity = tlv(0x30, issuerAndSerial(meant));
    const auto list = [&](const std::string& arc) {
        return signList(std::string(defectListOid), defectList({entryOf(identity, {}, {defect(arc, {})})}), listSigner);
    };
    MemoryTrustStore store;
    import(csca().der(), store);
    import(list("1.3"), store);
    import(list("1.4"), store);
    const auto known = knownDefectsOf(*parseCertificate(meant.der()), store);
    BOOST_REQUIRE(known);
    BOOST_TEST_REQUIRE(known->size() == 1U);
    BOOST_TEST((known->front().type == DefectType::ActiveAuthKeyRevoked));
    BOOST_TEST(knownDefectsOf(*parseCertificate(csca().der()), store)->empty());
}

BOOST_AUTO_TEST_CASE(DeviationListsAreRead)
{
    // The shape of the one published list: issuer and serial under [1], a text, and a code.
    const Issued meant = signer("UTO DS 9", 9);
    const Issued listSigner = signer("UTO Deviation List Signer", 31, "2.23.136.1.1.8");
    const std::string text = "Country name is encoded as UTF8String.";
    const base::Bytes description =
        tlv(0x30, joined({tlv(0x13, {text.begin(), text.end()}), oid("2.23.136.1.1.7.1.2")}));
    const base::Bytes documents = tlv(
        0x30,
        joined({tlv(0x80, {'P', '<'}), tlv(0xA1, issuerAndSerial(meant)),
                tlv(0xA4,
                    joined({tlv(0x18, {'2', '0', '2', '0', '0', '1', '0', '1', '0', '0', '0', '0', '0', '0', 'Z'}),
                            tlv(0x18, {'2', '0', '2', '1', '0', '1', '0', '1', '0', '0', '0', '0', '0', '0', 'Z'})})),
                tlv(0xA5, joined({tlv(0x13, {'A', '1'}), tlv(0x13, {'A', '2'})}))}));
    const base::Bytes content = tlv(0x30, joined({tlv(0x02, {0}), tlv(0x30, oid("1.3.14.3.2.26")),
                                                  tlv(0x31, tlv(0x30, joined({documents, tlv(0x31, description)})))}));
    const auto list = parseDeviationList(content);
    BOOST_REQUIRE_MESSAGE(list, (list ? std::string() : list.error().message));
    BOOST_TEST_REQUIRE(list->entries.size() == 1U);
    const DeviationEntry& entry = list->entries.front();
    BOOST_TEST(entry.documentType == "P<");
    BOOST_TEST((entry.documentNumbers == std::vector<std::string>{"A1", "A2"}));
    BOOST_TEST((entry.firstIssued == std::chrono::sys_days(std::chrono::year(2020) / 1 / 1)));
    BOOST_TEST(entry.descriptions.front().text == text);
    BOOST_TEST(deviationText(entry.descriptions.front()) == "the document signer certificate is encoded wrongly");
    MemoryTrustStore store;
    import(csca().der(), store);
    import(signList("2.23.136.1.1.7", content, listSigner), store);
    BOOST_TEST(publishedDeviationsOf(*parseCertificate(meant.der()), store)->size() == 1U);
    BOOST_TEST(publishedDeviationsOf(*parseCertificate(csca().der()), store)->empty());
}

BOOST_AUTO_TEST_CASE(Base64OfRfc4648)
{
    const std::pair<std::string_view, std::string_view> vectors[] = {{"", ""},
                                                                     {"Zg==", "f"},
                                                                     {"Zm8=", "fo"},
                                                                     {"Zm9v", "foo"},
                                                                     {"Zm9vYg==", "foob"},
                                                                     {"Zm9vYmE=", "fooba"},
                                                                     {"Zm9v\r\nYmFy", "foobar"},
                                                                     {"Zm8", "fo"}};
    for (const auto& [encoded, plain] : vectors) {
        const auto decoded = decodeBase64(encoded);
        BOOST_REQUIRE(decoded);
        BOOST_TEST(std::string(decoded->begin(), decoded->end()) == plain);
    }
    for (const std::string_view broken : {"Z", "Zm9v!", "Zg==Zg", "Zm9\x80"}) {
        BOOST_TEST(!decodeBase64(broken));
    }
}

BOOST_AUTO_TEST_CASE(LdifOfRfc2849)
{
    const std::string text =
        "version: 1\ndn: cn=Barbara,dc=example\ndescription:What a careful reader is, who takes up\n"
        "  what was folded\ncn;lang-en:: QmFyYmFyYQ==\n# not this\n  nor this\nsn: J\n\ndn: cn=2\n";
    const base::Bytes file(text.begin(), text.end());
    BOOST_TEST(looksLikeLdif(file));
    LdifReader reader(file);
    const auto first = reader.next();
    BOOST_REQUIRE(first);
    BOOST_TEST(first->distinguishedName == "cn=Barbara,dc=example");
    BOOST_TEST_REQUIRE(first->attributes.size() == 4U);  // version among them
    BOOST_TEST(std::string(first->attributes[1].octets.begin(), first->attributes[1].octets.end()) ==
               "What a careful reader is, who takes up what was folded");
    BOOST_TEST(first->attributes[2].name == "cn");
    BOOST_TEST(std::string(first->attributes[2].octets.begin(), first->attributes[2].octets.end()) == "Barbara");
    BOOST_TEST(reader.next()->distinguishedName == "cn=2");
    BOOST_TEST(reader.atEnd());
}

BOOST_AUTO_TEST_SUITE_END()
