#include "core/base/error_code.h"
#include "core/pki/memory_trust_store.h"
#include "core/pki/trust_import.h"
#include "core/pki/trust_index.h"
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

BOOST_AUTO_TEST_SUITE(MasterListImport)

BOOST_AUTO_TEST_CASE(MasterListOfAKnownCscaIsImported)
{
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    const auto report = import(masterList(utopia().listSigner), store);
    BOOST_REQUIRE(report);
    BOOST_TEST((report->format == ImportFormat::MasterList));
    BOOST_TEST(report->total == 5U);
    BOOST_TEST(report->added == 5U);
    BOOST_TEST(report->alreadyThere == 0U);
    BOOST_TEST(report->refused.empty());
    BOOST_TEST(report->signer == "C=UT, O=Rahdari tests, CN=UTO Master List Signer");
    BOOST_TEST(count(store, TrustKind::Csca) == 6U);
    BOOST_TEST(count(store, TrustKind::MasterListSigner) == 1U);
    TrustQuery query;
    query.country = "XX";
    const auto found = store.find(query);
    BOOST_TEST(found->front().provenances.front().source == "UT master list");
    BOOST_TEST(found->front().provenances.front().voucher == report->signer);
    BOOST_TEST(base::toHex(found->front().provenances.front().fileSha256).size() == 64U);
    const auto again = import(masterList(utopia().listSigner), store);
    BOOST_REQUIRE(again);
    BOOST_TEST(again->added == 0U);
    BOOST_TEST(again->alreadyThere == 5U);
}

BOOST_AUTO_TEST_CASE(MasterListOfAnUnknownCscaNamesWhoIsNeeded)
{
    MemoryTrustStore store;
    const base::Error error = refusal(masterList(utopia().listSigner), store);
    BOOST_TEST(error.code == toInt(ErrorCode::SignerUntrusted));
    BOOST_TEST(error.advice.find("C=UT, O=Rahdari tests, CN=UTO CSCA") != std::string::npos);
    BOOST_TEST(error.advice.find(base::toHex(utopia().csca.subjectKeyId())) != std::string::npos);
    BOOST_TEST(error.advice.find("--root") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(AnEmbeddedCscaVouchesForNothing)
{
    MemoryTrustStore store;
    const auto list = masterList(utopia().listSigner, {&utopia().csca});
    BOOST_TEST(refusal(list, store).code == toInt(ErrorCode::SignerUntrusted));
    // Nor does a CSCA that names itself as the one of the store.
    const Country impostor;
    MemoryTrustStore knowing = storeWith({utopia().csca.der()});
    const auto forged = masterList(impostor.listSigner, {&impostor.csca});
    BOOST_TEST(refusal(forged, knowing).code == toInt(ErrorCode::SignerUntrusted));
}

BOOST_AUTO_TEST_CASE(AnEmbeddedLinkCertificateLeadsToTheOldCsca)
{
    CertificatePlan plan;
    plan.serial = 2;
    plan.subject = utopian("UTO CSCA 2");
    Country next;
    next.csca = issue(plan);
    plan.serial = 3;
    const Issued link = issue(plan, &utopia().csca, &next.csca);
    const Issued signer = next.signerWith("2.23.136.1.1.3", "UTO Master List Signer 2", 14);
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    BOOST_TEST(refusal(masterList(signer), store).code == toInt(ErrorCode::SignerUntrusted));
    const auto report = import(masterList(signer, {&link}), store);
    BOOST_REQUIRE(report);
    BOOST_TEST(report->added == 5U);
    BOOST_TEST(count(store, TrustKind::Csca) == 7U);  // the link, too
}

BOOST_AUTO_TEST_CASE(ADocumentSignerIsNoCaForListSigners)
{
    CertificatePlan plan;
    plan.subject = utopian("UTO Master List Signer");
    plan.ca = false;
    plan.extendedKeyUsage = "2.23.136.1.1.3";
    const Issued signer = issue(plan, &utopia().documentSigner);
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    BOOST_TEST(refusal(masterList(signer, {&utopia().documentSigner}), store).code ==
               toInt(ErrorCode::SignerUntrusted));
}

BOOST_AUTO_TEST_CASE(SignersOfOtherThingsAreRefused)
{
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    const base::Error error = refusal(masterList(utopia().documentSigner), store);
    BOOST_TEST(error.code == toInt(ErrorCode::SignerUntrusted));
    BOOST_TEST(error.message.find("2.23.136.1.1.3") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(ListsSignedByTheCscaItselfAreTakenWithARemark)
{
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    const auto report = import(masterList(utopia().csca), store);
    BOOST_REQUIRE(report);
    BOOST_TEST(report->remarks.size() == 1U);
}

BOOST_AUTO_TEST_CASE(OneChangedOctetIsAWrongSignature)
{
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    base::Bytes list = masterList(utopia().listSigner);
    const base::Bytes& member = otherAnchors()[2];
    const auto at = std::search(list.begin(), list.end(), member.begin(), member.end());
    BOOST_REQUIRE(at != list.end());
    *(at + 200) ^= 1U;
    BOOST_TEST(refusal(list, store).code == toInt(ErrorCode::SignatureWrong));
}

BOOST_AUTO_TEST_CASE(BareMasterListsAreRefusedAsUnsigned)
{
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    BOOST_TEST(refusal(masterListContent(otherAnchors()), store).code == toInt(ErrorCode::ListUnsigned));
}

BOOST_AUTO_TEST_CASE(ExpiredSignersCountWhereTheySignedInTheirTime)
{
    // Valid until tomorrow; imported in a year.
    const Issued signer = utopia().signerWith("2.23.136.1.1.3", "UTO Master List Signer", 15, -10, 11);
    const base::Bytes list = masterList(signer);
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    ImportContext context{store, {}, now() + std::chrono::hours(24 * 365), "operator", {}, {}, {}};
    const auto report = importFile(list, "list", context);
    BOOST_REQUIRE(report);
    BOOST_TEST(report->remarks.size() == 1U);
    const Issued tooLate = utopia().signerWith("2.23.136.1.1.3", "UTO Master List Signer", 16, -20, 10);
    BOOST_TEST(refusal(masterList(tooLate), store).code == toInt(ErrorCode::SignerUntrusted));
}

BOOST_AUTO_TEST_CASE(RevokedSignersAreRefused)
{
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    BOOST_REQUIRE(import(makeCrl(utopia().csca, {11}), store));
    const base::Error error = refusal(masterList(utopia().listSigner), store);
    BOOST_TEST(error.code == toInt(ErrorCode::SignerUntrusted));
    BOOST_TEST(error.message.find("revoked") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(RemovedCscasVouchForNothing)
{
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    BOOST_REQUIRE(store.remove(trustItemName(utopia().csca.der())));
    BOOST_TEST(!import(masterList(utopia().listSigner), store));
}

BOOST_AUTO_TEST_CASE(RootsOfTheCallerCount)
{
    MemoryTrustStore store;
    const Certificate root = *parseCertificate(utopia().csca.der());
    const auto report = importFile(masterList(utopia().listSigner), "list",
                                   ImportContext{store, {root}, now(), "operator", {}, {}, {}});
    BOOST_REQUIRE(report);
    BOOST_TEST(report->added == 5U);
}

BOOST_AUTO_TEST_CASE(BrokenMembersAreRefusedAlone)
{
    std::vector<base::Bytes> members = otherAnchors();
    members.push_back({0x30, 0x03, 0x02, 0x01, 0x07});
    const auto list = signList("2.23.136.1.1.2", masterListContent(members), utopia().listSigner);
    MemoryTrustStore store = storeWith({utopia().csca.der()});
    const auto report = import(list, store);
    BOOST_REQUIRE(report);
    BOOST_TEST(report->total == 6U);
    BOOST_TEST(report->added == 5U);
    BOOST_TEST(report->refused.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
