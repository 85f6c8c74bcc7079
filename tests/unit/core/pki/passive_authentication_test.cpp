#include "tests/unit/core/pki/document_cases.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <vector>

using namespace rahdari;
using namespace rahdari::pki;
using namespace rahdari::tests;
using check::Outcome;

namespace {

/// What is missing leaves open what depends on it, and only that.
const std::vector<DocumentCase> doubts{
    {"no CSCA", [](MadeUpDocument& document) { document.cscaInStore = false; }, dsSignature, Outcome::Undetermined},
    {"no CSCA: trust", [](MadeUpDocument& document) { document.cscaInStore = false; }, trust, Outcome::Undetermined},
    {"no CSCA: validity", [](MadeUpDocument& document) { document.cscaInStore = false; }, validity,
     Outcome::Undetermined},
    {"no CSCA: the rest goes on", [](MadeUpDocument& document) { document.cscaInStore = false; }, integrity,
     Outcome::Successful},
    {"no DS", [](MadeUpDocument& document) { document.dsInSod = false; }, signature, Outcome::Undetermined},
    {"no DS: hash", [](MadeUpDocument& document) { document.dsInSod = false; }, hash, Outcome::Successful},
    {"no DS: equal hashes prove nothing", [](MadeUpDocument& document) { document.dsInSod = false; }, integrity,
     Outcome::Undetermined},
    {"wrong signature: equal hashes prove nothing",
     [](MadeUpDocument& document) { document.sod.scheme.digest = "SHA1"; }, integrity, Outcome::Undetermined},
    {"unknown digest", [](MadeUpDocument& document) { document.sod.digestOid = "1.2.3.4"; }, hash,
     Outcome::Undetermined},
    {"unknown digest of the data groups", [](MadeUpDocument& document) { document.ldsDigestOid = "1.2.3.4"; },
     integrity, Outcome::Undetermined},
    {"no EF.COM", [](MadeUpDocument& document) { document.comTags.clear(); }, com, Outcome::NotSupported},
    {"by name nothing can fail",
     [](MadeUpDocument& document) {
         document.ds.authority.reset();
         document.csca.subjectKeyId.clear();
         document.ds.scheme.digest = "SHA1";  // a wrong signature
     },
     dsSignature, Outcome::Undetermined},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(passive_authentication)

BOOST_AUTO_TEST_CASE(a_genuine_document_succeeds_in_every_part)
{
    const PassiveAuthentication result = MadeUpDocument().authenticate();
    demandAllSuccessful(result);
    BOOST_TEST(result.performed);
    BOOST_TEST((result.sod.dsRevocation.outcome == Outcome::Undetermined));
    BOOST_REQUIRE(result.sod.chain.size() == 2U);
    BOOST_TEST(result.sod.chain[0].role == "DS");
    BOOST_TEST(result.sod.chain[0].provenances.empty());
    BOOST_TEST(result.sod.chain[1].subject == "C=UT, O=Rahdari, CN=CSCA");
    BOOST_TEST(result.sod.chain[1].provenances.at(0).voucher == "the test");
    BOOST_TEST((result.dataGroups.at(13) == DataGroupState::Identical));
}

BOOST_DATA_TEST_CASE(what_is_missing_leaves_open_what_needs_it, boost::unit_test::data::make(doubts), sample)
{
    judge(sample);
}

BOOST_AUTO_TEST_CASE(a_missing_key_identifier_leads_to_a_search_by_name)
{
    for (const auto& authority : {std::optional<base::Bytes>(), std::optional(base::Bytes{0x30, 0x00}),
                                  std::optional(authorityKeyId(base::Bytes{9, 9}))}) {
        MadeUpDocument document;
        document.ds.authority = authority;
        const PassiveAuthentication result = document.authenticate();
        demandAllSuccessful(result);
        BOOST_TEST(reports(result, "ds.issuer_by_name"));
    }
}

BOOST_AUTO_TEST_CASE(every_candidate_of_a_name_is_tried)
{
    MadeUpDocument document;
    document.ds.authority.reset();
    MemoryTrustStore store;
    const TestKey other = makeEcKey("prime256v1");
    for (const std::uint8_t number : base::Bytes{1, 2, 3}) {
        CertificateDraft draft = document.csca;
        draft.serial = base::Bytes{number};
        draft.subjectKeyId = {number};
        const TestKey& key = number == 3 ? *document.cscaKey : other;
        BOOST_REQUIRE(store.add({{TrustKind::Csca, makeCertificate(draft, key, key), {}, {}}}));
    }
    demandAllSuccessful(authenticatePassively(document.input(), store));
}

BOOST_AUTO_TEST_CASE(a_link_certificate_serves_as_issuer_and_its_own_signature_is_not_looked_at)
{
    MadeUpDocument document;
    document.csca.authority = authorityKeyId(base::Bytes{0x01, 0xD0});
    const TestKey older = makeEcKey("prime256v1");
    MemoryTrustStore store;
    BOOST_REQUIRE(store.add({{TrustKind::Csca, makeCertificate(document.csca, *document.cscaKey, older), {}, {}}}));
    const PassiveAuthentication result = authenticatePassively(document.input(), store);
    demandAllSuccessful(result);
    BOOST_TEST(reports(result, "csca.link_certificate"));
}

BOOST_AUTO_TEST_CASE(of_two_certificates_of_one_key_a_valid_one_is_taken)
{
    MadeUpDocument document;
    MemoryTrustStore store = document.store();
    document.csca.notAfter = "250101000000Z";
    document.csca.serial = base::Bytes{0x77};
    BOOST_REQUIRE(store.add({{TrustKind::Csca, document.cscaCertificate(), {}, {}}}));
    demandAllSuccessful(authenticatePassively(document.input(), store));
}

BOOST_AUTO_TEST_CASE(what_an_operator_removed_is_not_used)
{
    const MadeUpDocument document;
    MemoryTrustStore store = document.store();
    const auto items = store.find({});
    BOOST_REQUIRE(items.value().size() == 1U);
    BOOST_TEST(store.remove(items.value()[0].sha256).value());
    const PassiveAuthentication result = authenticatePassively(document.input(), store);
    BOOST_TEST((result.sod.dsSignature.outcome == Outcome::Undetermined));
}

BOOST_AUTO_TEST_CASE(the_time_of_checking_is_the_given_one)
{
    MadeUpDocument document;
    document.checkedAt = std::chrono::sys_days(std::chrono::year(2031) / 1 / 1);
    BOOST_TEST((document.authenticate().sod.validity.outcome == Outcome::Failed));
    document.checkedAt = std::chrono::sys_days(std::chrono::year(2030) / 1 / 1);
    BOOST_TEST((document.authenticate().sod.validity.outcome == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(a_lone_sod_is_judged_as_far_as_it_goes)
{
    const MadeUpDocument document;
    PassiveAuthenticationInput input;
    input.files[lds::LdsFile::Sod] = document.input().files.at(lds::LdsFile::Sod);
    input.checkedAt = document.checkedAt;
    const PassiveAuthentication result = authenticatePassively(input, document.store());
    for (const auto part : {hash, signature, dsSignature, validity, trust}) {
        BOOST_TEST((part(result).outcome == Outcome::Successful), part(result).reason);
    }
    BOOST_TEST((result.integrity.outcome == Outcome::Undetermined));
    BOOST_TEST((result.comAgainstSod.outcome == Outcome::NotSupported));
    BOOST_TEST((result.issuingState.outcome == Outcome::Undetermined));
    BOOST_TEST((result.dataGroups.at(1) == DataGroupState::PresentNotRead));
}

BOOST_AUTO_TEST_CASE(nothing_read_leaves_every_part_open)
{
    const PassiveAuthentication result = authenticatePassively({}, MemoryTrustStore());
    for (const auto part : {hash, signature, dsSignature, validity, trust, integrity, state}) {
        BOOST_TEST((part(result).outcome == Outcome::Undetermined), part(result).reason);
    }
}

BOOST_AUTO_TEST_CASE(an_empty_sod_and_one_that_is_none_fail)
{
    for (const base::Bytes& octets : {base::Bytes{}, base::Bytes{0x77, 0x00}, base::Bytes{1, 2, 3}}) {
        PassiveAuthenticationInput input;
        input.files[lds::LdsFile::Sod] = octets;
        const PassiveAuthentication result = authenticatePassively(input, MemoryTrustStore());
        BOOST_TEST((result.sod.hash.outcome == Outcome::Failed));
        BOOST_TEST((result.sod.signature.outcome == Outcome::Failed));
        BOOST_TEST((result.sod.trust.outcome == Outcome::Undetermined));
    }
}

BOOST_AUTO_TEST_CASE(data_groups_that_need_special_rights_may_stay_unread)
{
    MadeUpDocument document;
    document.hashes = {{1, sha256(document.groups[1])}, {3, base::Bytes(32, 3)}, {13, sha256(document.groups[13])}};
    document.comTags = {0x61, 0x63, 0x6D};
    const PassiveAuthentication result = document.authenticate();
    demandAllSuccessful(result);
    BOOST_TEST((result.dataGroups.at(3) == DataGroupState::PresentNotRead));
}

BOOST_AUTO_TEST_CASE(a_data_group_that_is_not_signed_is_not_protected)
{
    MadeUpDocument document;
    document.comTags.clear();
    document.hashes = {{1, sha256(document.groups[1])}};
    const PassiveAuthentication extra = document.authenticate();
    BOOST_TEST((extra.dataGroups.at(13) == DataGroupState::NotPresent));
    BOOST_TEST((extra.integrity.outcome == Outcome::Undetermined));
    document.hashes = {{13, sha256(document.groups[13])}};
    const PassiveAuthentication lacking = document.authenticate();
    BOOST_TEST((lacking.dataGroups.at(1) == DataGroupState::NotPresent));
    BOOST_TEST((lacking.integrity.outcome == Outcome::Failed));
}

BOOST_AUTO_TEST_SUITE_END()
