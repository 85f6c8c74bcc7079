#include "core/base/error_code.h"
#include "core/pki/memory_trust_store.h"
#include "core/pki/trust_audit.h"
#include "core/pki/trust_import.h"
#include "core/pki/trust_index.h"
#include "tests/unit/core/pki/eac_certificates.h"
#include "tests/unit/core/pki/imported_country.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>

// Files made by OpenSSL, imported by us.

using namespace rahdari;
using namespace rahdari::pki;
using namespace rahdari::tests;
using base::ErrorCode;
using base::toInt;

BOOST_AUTO_TEST_SUITE(TrustImport)

BOOST_AUTO_TEST_CASE(KindsOfCertificatesAreTold)
{
    const Issued seal = [] {
        CertificatePlan plan;
        plan.subject = {{"C", "UT"}, {"CN", "TS"}};
        plan.ca = false;
        return issue(plan, &utopia().csca);
    }();
    const Issued ncSigner = utopia().signerWith("2.23.136.1.1.14.2", "UTO VDS-NC signer", 17);
    MemoryTrustStore store;
    const auto kindOf = [&](const Issued& issued) {
        BOOST_REQUIRE(import(issued.der(), store));
        const auto all = store.find({});
        const auto item =
            std::find_if(all->begin(), all->end(), [&](const TrustItem& one) { return one.der == issued.der(); });
        return toString(item->kind);
    };
    BOOST_TEST(kindOf(utopia().csca) == "csca");
    BOOST_TEST(kindOf(utopia().listSigner) == "master-list-signer");
    BOOST_TEST(kindOf(utopia().documentSigner) == "document-signer");
    BOOST_TEST(kindOf(seal) == "seal-signer");
    BOOST_TEST(kindOf(ncSigner) == "seal-signer");
    BOOST_REQUIRE(import(utopia().documentSigner.der(), store, TrustKind::SealSigner));
    BOOST_TEST(count(store, TrustKind::SealSigner) == 3U);
    BOOST_TEST(!import(utopia().csca.der(), store, TrustKind::Crl));
}

BOOST_AUTO_TEST_CASE(PemAndBase64AreSeenThrough)
{
    MemoryTrustStore store;
    const std::string bundle = "a comment\n" + toPem(utopia().documentSigner.der(), "CERTIFICATE") +
                               toPem(utopia().csca.der(), "CERTIFICATE") +
                               toPem(makeCrl(utopia().csca, {}), "X509 CRL");
    const auto report = import(octetsOf(bundle), store);
    BOOST_REQUIRE(report);
    BOOST_TEST(report->total == 3U);
    BOOST_TEST(report->added == 3U);
    BOOST_TEST(report->remarks.empty());  // the CSCA was taken first
    const auto bare = import(octetsOf(toBase64(otherAnchors()[0]) + "\r\n"), store);
    BOOST_REQUIRE(bare);
    BOOST_TEST(bare->added == 1U);
}

BOOST_AUTO_TEST_CASE(AWrongSelfSignatureIsRefusedWhoeverVouches)
{
    MemoryTrustStore store;
    base::Bytes altered = utopia().csca.der();
    altered[altered.size() - 5] ^= 1U;
    BOOST_TEST(refusal(altered, store).code == toInt(ErrorCode::SignatureWrong));
}

BOOST_AUTO_TEST_CASE(UnknownFilesAreNamedSo)
{
    MemoryTrustStore store;
    for (const std::string_view text : {"", "hello", "%PDF-1.4", "0", "-----BEGIN CERTIFICATE-----\n!!\n-----END"}) {
        BOOST_TEST(refusal(octetsOf(text), store).code == toInt(ErrorCode::ImportFormatUnknown));
    }
    const auto timestamp = signList("1.2.840.113549.1.9.16.1.4", {1, 2, 3}, utopia().documentSigner);
    BOOST_TEST(refusal(timestamp, store).code == toInt(ErrorCode::ImportFormatUnknown));
}

BOOST_AUTO_TEST_CASE(DirectoriesVouchForNothingThemselves)
{
    const Country stranger;
    const std::string directory = "version: 1\n# a comment\n\n" +
                                  ldifEntry("ds", "userCertificate;binary", utopia().documentSigner.der()) +
                                  ldifEntry("foreign", "userCertificate;binary", stranger.documentSigner.der()) +
                                  ldifEntry("ca", "cACertificate;binary", stranger.csca.der()) +
                                  ldifEntry("crl", "certificateRevocationList;binary", makeCrl(utopia().csca, {99})) +
                                  "dn: cn=text\ndescription: nothing here\nseeAlso:< file:///etc/passwd\n\n" +
                                  ldifEntry("ml", "CscaMasterListData", masterList(utopia().listSigner));
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    const auto report = import(octetsOf(directory), store);
    BOOST_REQUIRE_MESSAGE(report, (report ? std::string() : report.error().message));
    BOOST_TEST((report->format == ImportFormat::Ldif));
    BOOST_TEST(report->total == 9U);  // five of the list, two signers, one CSCA, one CRL
    BOOST_TEST(report->added == 7U);
    BOOST_TEST_REQUIRE(report->refused.size() == 2U);
    for (const Refusal& refused : report->refused) {
        BOOST_TEST(refused.reason.code == toInt(ErrorCode::SignerUntrusted));
    }
    BOOST_TEST(count(store, TrustKind::DocumentSigner) == 1U);
    BOOST_TEST(count(store, TrustKind::Crl) == 1U);
}

BOOST_AUTO_TEST_CASE(WindowsLineEndsAndBrokenEntriesAreBorne)
{
    std::string directory = "dn: cn=broken\nuserCertificate;binary:: !!!!\n\n" +
                            ldifEntry("ds", "userCertificate;binary", utopia().documentSigner.der());
    std::string withReturns;
    for (const char letter : directory) {
        withReturns += letter == '\n' ? std::string("\r\n") : std::string(1, letter);
    }
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    const auto report = import(octetsOf(withReturns), store);
    BOOST_REQUIRE(report);
    BOOST_TEST(report->added == 1U);
    BOOST_TEST_REQUIRE(report->refused.size() == 1U);
    BOOST_TEST(report->refused.front().reason.message.find("line 2") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(RevocationListsNeedTheirCsca)
{
    MemoryTrustStore store;
    const base::Error error = refusal(makeCrl(utopia().csca, {12}), store);
    BOOST_TEST(error.code == toInt(ErrorCode::SignerUntrusted));
    BOOST_TEST(error.advice.find("CN=UTO CSCA") != std::string::npos);
    MemoryTrustStore knowing = storeWith({utopia().csca.der()});
    base::Bytes altered = makeCrl(utopia().csca, {12});
    altered[altered.size() - 4] ^= 1U;
    BOOST_TEST(refusal(altered, knowing).code == toInt(ErrorCode::SignerUntrusted));
    BOOST_REQUIRE(import(makeCrl(utopia().csca, {12}), knowing));
}

BOOST_AUTO_TEST_CASE(RevocationListsUnderAnotherNameAreFoundByTrial)
{
    CertificatePlan plan;
    plan.subject = utopian("UTO CSCA of old");
    plan.keyIdentifiers = false;
    const Issued sameKey = issue(plan, nullptr, &utopia().csca);
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    BOOST_REQUIRE(import(makeCrl(sameKey, {12}), store));
    plan.subject = utopian("XXO CSCA", "XX");
    const Issued elsewhere = issue(plan, nullptr, &utopia().csca);
    BOOST_TEST(!import(makeCrl(elsewhere, {12}), store));  // no country revokes for another one
}

BOOST_AUTO_TEST_CASE(CardVerifiableCertificatesHangFromTheirCvca)
{
    const auto bytes = [](std::string_view hex) { return *base::fromHex(hex); };
    MemoryTrustStore store;
    const base::Error error = refusal(bytes(eac::ecdhDv), store);
    BOOST_TEST(error.code == toInt(ErrorCode::SignerUntrusted));
    BOOST_TEST(error.advice.find("DECVCAAT00001") != std::string::npos);
    BOOST_REQUIRE(import(bytes(eac::ecdhCvca), store));
    BOOST_TEST(refusal(bytes(eac::ecdhTerminal), store).code == toInt(ErrorCode::SignerUntrusted));
    base::Bytes both = bytes(eac::ecdhTerminal);
    const base::Bytes dv = bytes(eac::ecdhDv);
    both.insert(both.end(), dv.begin(), dv.end());
    const auto report = import(both, store);
    BOOST_REQUIRE_MESSAGE(report, (report ? std::string() : report.error().message));
    BOOST_TEST(report->added == 2U);
    BOOST_TEST(count(store, TrustKind::Cvca) + count(store, TrustKind::Dv) + count(store, TrustKind::Terminal) == 3U);
    TrustQuery query;
    query.holder = "DETESTATDE019";
    BOOST_TEST(store.find(query)->size() == 1U);
    base::Bytes forged = bytes(eac::rsaCvca);
    forged[60] ^= 1U;
    BOOST_TEST(refusal(forged, store).code == toInt(ErrorCode::SignatureWrong));
}

BOOST_AUTO_TEST_CASE(FilesAreSortedBeforeTheyAreImported)
{
    const auto bytes = [](std::string_view hex) { return *base::fromHex(hex); };
    const std::vector<ImportSource> sources{
        {"crl", makeCrl(utopia().csca, {})},   {"ml", masterList(utopia().listSigner)},
        {"terminal", bytes(eac::rsaTerminal)}, {"dv", bytes(eac::rsaDv)},
        {"cvca", bytes(eac::rsaCvca)},         {"csca", utopia().csca.der()}};
    const auto order = importOrder(sources);
    std::string names;
    MemoryTrustStore store;
    for (const std::size_t place : order) {
        names += sources[place].name + ' ';
        BOOST_TEST(static_cast<bool>(import(sources[place].octets, store)));
    }
    BOOST_TEST(names == "csca cvca dv terminal ml crl ");
}

BOOST_AUTO_TEST_CASE(StoppedImportsKeepNothing)
{
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    std::stop_source stop;
    std::size_t told = 0;
    ImportContext context{store, {}, now(), "operator", {}, {}, stop.get_token()};
    context.progress = [&](std::size_t done, std::size_t total) {
        BOOST_TEST(done <= total);
        ++told;
        if (told == 4) {
            stop.request_stop();
        }
    };
    const auto report = importFile(masterList(utopia().listSigner), "list", context);
    BOOST_REQUIRE(!report);
    BOOST_TEST(report.error().code == toInt(ErrorCode::Cancelled));
    BOOST_TEST(store.find({})->size() == 1U);
}

BOOST_AUTO_TEST_CASE(AuditConfirmsAndNamesWhatIsWrong)
{
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    BOOST_REQUIRE(import(masterList(utopia().listSigner), store));
    BOOST_REQUIRE(import(makeCrl(utopia().csca, {1}, -2), store));
    const Country stranger;
    BOOST_REQUIRE(import(stranger.documentSigner.der(), store));
    std::vector<TrustItem> items = *store.find({});
    base::Bytes altered = utopia().csca.der();
    altered[altered.size() - 5] ^= 1U;
    items.push_back({TrustKind::Csca, altered, trustItemName(altered), {}, false});
    const auto findings = auditTrust(items, store, now(), {}, {});
    BOOST_REQUIRE(findings);
    BOOST_TEST_REQUIRE(findings->size() == 10U);
    const auto number = [&](AuditState state) {
        return std::count_if(findings->begin(), findings->end(),
                             [&](const AuditFinding& one) { return one.state == state; });
    };
    BOOST_TEST(number(AuditState::Confirmed) == 8);
    BOOST_TEST(number(AuditState::Unconfirmed) == 1);
    BOOST_TEST(number(AuditState::Wrong) == 1);
    BOOST_TEST((findings->back().state == AuditState::Wrong));
    BOOST_TEST(std::count_if(findings->begin(), findings->end(), [](const AuditFinding& one) { return one.expired; }) ==
               1);
}

BOOST_AUTO_TEST_SUITE_END()
