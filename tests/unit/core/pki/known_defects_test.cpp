#include "core/crypto/digest.h"
#include "core/lds/tlv.h"
#include "core/pki/passive_authentication.h"
#include "tests/unit/core/pki/made_up_document.h"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <string>

using namespace rahdari;
using namespace rahdari::pki;
using check::Outcome;
using lds::encodeTlv;
using tests::MadeUpDocument;

namespace {

base::Bytes oid(std::string_view dotted) { return encodeTlv(0x06, lds::oidValue(dotted)); }

/// DefectList (BSI TR-03129-2 7) with one defect of the documents that a certificate signed.
base::Bytes defectList(const base::Bytes& signer, std::string_view arc, const base::Bytes& parameters)
{
    const std::string type = std::string(defectListOid) + "." + std::string(arc);
    const base::Bytes known = encodeTlv(0x30, lds::concatenate({oid(type), parameters}));
    const base::Bytes hash = encodeTlv(0x04, crypto::digest(crypto::DigestAlgorithm::Sha256, signer));
    const base::Bytes entry = encodeTlv(0x30, lds::concatenate({hash, encodeTlv(0x31, known)}));
    return encodeTlv(0x30,
                     lds::concatenate({base::Bytes{2, 1, 0}, oid("2.16.840.1.101.3.4.2.1"), encodeTlv(0x31, entry)}));
}

/// Passive Authentication of a document with a defect list of its signer in the store.
PassiveAuthentication withDefect(const MadeUpDocument& document, std::string_view arc, const base::Bytes& parameters)
{
    // ECDSA is random, so the certificate of the document is fixed before the list can name it.
    MadeUpDocument fixed = document;
    const base::Bytes signer = document.dsCertificate();
    fixed.sod.certificates = {signer};
    tests::SignedDraft list;
    list.content = defectList(signer, arc, parameters);
    list.contentType = defectListOid;
    list.issuer = *document.csca.issuer;
    list.serial = {0x01};
    MemoryTrustStore store = fixed.store();
    BOOST_REQUIRE(store.add({{TrustKind::DefectList, tests::makeSignedData(list, *document.cscaKey), {}, {}}}));
    return authenticatePassively(fixed.input(), store);
}

base::Bytes enumerated(int value) { return {0x0A, 0x01, static_cast<std::uint8_t>(value)}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(known_defects)

BOOST_AUTO_TEST_CASE(the_status_of_a_revocation_decides_on_trust)
{
    const std::map<int, Outcome> outcomes{
        {0, Outcome::Failed}, {1, Outcome::Undetermined}, {2, Outcome::Failed},       {3, Outcome::Failed},
        {4, Outcome::Failed}, {5, Outcome::Undetermined}, {32, Outcome::Undetermined}};
    for (const auto& [status, outcome] : outcomes) {
        const PassiveAuthentication result = withDefect(MadeUpDocument(), "1.1", enumerated(status));
        BOOST_TEST((result.sod.trust.outcome == outcome), "status " << status << ": " << result.sod.trust.reason);
        BOOST_TEST((result.sod.dsRevocation.outcome == outcome), "status " << status);
        BOOST_TEST((result.sod.dsSignature.outcome == Outcome::Successful));
        BOOST_TEST(result.defects.size() == 1U);
    }
}

BOOST_AUTO_TEST_CASE(a_replacement_stands_for_a_malformed_certificate_and_is_trusted)
{
    MadeUpDocument document;
    const base::Bytes replacement = document.dsCertificate();
    document.ds.keyUsage.reset();
    document.cscaInStore = false;
    BOOST_TEST((document.authenticate().sod.trust.outcome == Outcome::Failed));
    const PassiveAuthentication result = withDefect(document, "1.2", replacement);
    BOOST_TEST((result.sod.signature.outcome == Outcome::Successful), result.sod.signature.reason);
    BOOST_TEST((result.sod.trust.outcome == Outcome::Successful), result.sod.trust.reason);
}

BOOST_AUTO_TEST_CASE(a_wrong_validity_period_leaves_validity_open)
{
    MadeUpDocument document;
    document.ds.notAfter = "250101000000Z";
    BOOST_TEST((withDefect(document, "1.6", enumerated(0)).sod.validity.outcome == Outcome::Undetermined));
    BOOST_TEST((withDefect(document, "1.5", enumerated(0)).sod.validity.outcome == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(a_malformed_data_group_is_forgiven_and_only_that_one)
{
    MadeUpDocument document;
    document.hashes = {{1, crypto::digest(crypto::DigestAlgorithm::Sha256, document.groups[1])},
                       {13, base::Bytes(32, 0)}};
    const auto forgiving = [&](std::uint8_t number) {
        return withDefect(document, "2.1", encodeTlv(0x31, base::Bytes{2, 1, number})).integrity;
    };
    BOOST_TEST((forgiving(13).outcome == Outcome::Undetermined), forgiving(13).reason);
    BOOST_TEST((forgiving(1).outcome == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(an_invalid_sod_leaves_its_signature_open)
{
    MadeUpDocument document;
    document.sod.scheme.digest = "SHA1";
    const PassiveAuthentication result = withDefect(document, "2.2", enumerated(0));
    BOOST_TEST((result.sod.signature.outcome == Outcome::Undetermined), result.sod.signature.reason);
    BOOST_TEST((result.integrity.outcome == Outcome::Undetermined), result.integrity.reason);
}

BOOST_AUTO_TEST_CASE(a_known_discrepancy_takes_the_comparison_away)
{
    MadeUpDocument document;
    document.comTags = {0x61};
    BOOST_TEST((withDefect(document, "2.3", {}).comAgainstSod.outcome == Outcome::NotSupported));
}

BOOST_AUTO_TEST_CASE(a_corrected_signer_is_found)
{
    MadeUpDocument document;
    document.sod.issuer = tests::utopianName("Nobody");
    document.sod.serial = {0x55};
    const base::Bytes right =
        encodeTlv(0x30, lds::concatenate({*document.ds.issuer, encodeTlv(0x02, *document.ds.serial)}));
    const PassiveAuthentication result = withDefect(document, "2.4", right);
    BOOST_TEST((result.sod.signature.outcome == Outcome::Successful), result.sod.signature.reason);
}

BOOST_AUTO_TEST_CASE(a_corrected_country_is_the_one_to_compare)
{
    MadeUpDocument document;
    document.ds.subject = tests::nameOf({{"2.5.4.6", "XX"}, {"2.5.4.3", "DS 1"}});
    BOOST_TEST((document.authenticate().issuingState.outcome == Outcome::Failed));
    BOOST_TEST((document.authenticate().sod.dsSignature.outcome == Outcome::Failed));
    const PassiveAuthentication result = withDefect(document, "2.5", encodeTlv(0x13, base::Bytes{'u', 't'}));
    BOOST_TEST((result.issuingState.outcome == Outcome::Successful), result.issuingState.reason);
    BOOST_TEST((result.sod.dsSignature.outcome == Outcome::Successful), result.sod.dsSignature.reason);
}

BOOST_AUTO_TEST_CASE(what_other_checks_need_is_handed_on)
{
    const PassiveAuthentication result = withDefect(MadeUpDocument(), "1.4", base::Bytes{5, 0});
    BOOST_REQUIRE(result.knownDefects.size() == 1U);
    BOOST_TEST((result.knownDefects[0].type == DefectType::ActiveAuthKeyRevoked));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(kept_signers)

BOOST_AUTO_TEST_CASE(a_certificate_that_is_kept_itself_needs_no_csca)
{
    MadeUpDocument document;
    document.cscaInStore = false;
    const base::Bytes signer = document.dsCertificate();
    document.sod.certificates = {signer};
    MemoryTrustStore store;
    BOOST_REQUIRE(
        store.add({{TrustKind::DocumentSigner, signer, {}, {{"single certificate", "ds.cer", {}, {}, "operator"}}}}));
    const PassiveAuthentication result = authenticatePassively(document.input(), store);
    BOOST_TEST((result.sod.dsSignature.outcome == Outcome::Successful), result.sod.dsSignature.reason);
    BOOST_TEST((result.sod.trust.outcome == Outcome::Successful));
    BOOST_TEST((result.sod.validity.outcome == Outcome::Undetermined));
    BOOST_TEST(result.sod.chain.at(0).provenances.size() == 1U);
}

BOOST_AUTO_TEST_CASE(another_certificate_of_the_same_name_and_number_does_not_help)
{
    MadeUpDocument document;
    document.cscaInStore = false;
    document.dsInStore = true;  // made anew, so signed with other random numbers
    BOOST_TEST((document.authenticate().sod.dsSignature.outcome == Outcome::Undetermined));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(revocation_lists)

namespace {

/// A CRL by the document's CSCA (RFC 5280 5.1), with these serial numbers.
base::Bytes revocationList(const MadeUpDocument& document, const std::vector<base::Bytes>& serials,
                           std::string_view nextUpdate = "270101000000Z")
{
    const auto time = [](std::string_view text) { return encodeTlv(0x17, base::Bytes(text.begin(), text.end())); };
    const base::Bytes algorithm = encodeTlv(0x30, oid("1.2.840.10045.4.3.2"));
    base::Bytes entries;
    for (const base::Bytes& serial : serials) {
        const base::Bytes entry = encodeTlv(0x30, lds::concatenate({encodeTlv(0x02, serial), time("250101000000Z")}));
        entries.insert(entries.end(), entry.begin(), entry.end());
    }
    const base::Bytes revoked = entries.empty() ? base::Bytes() : encodeTlv(0x30, entries);
    const base::Bytes tbs = encodeTlv(0x30, lds::concatenate({base::Bytes{2, 1, 1}, algorithm, *document.csca.subject,
                                                              time("260101000000Z"), time(nextUpdate), revoked}));
    base::Bytes signature = tests::sign(*document.cscaKey, tests::ecdsaSha256(), tbs);
    signature.insert(signature.begin(), 0x00);
    return encodeTlv(0x30, lds::concatenate({tbs, algorithm, encodeTlv(0x03, signature)}));
}

PassiveAuthentication withList(const base::Bytes& list)
{
    const MadeUpDocument document;
    MemoryTrustStore store = document.store();
    BOOST_REQUIRE(store.add({{TrustKind::Crl, list, {}, {}}}));
    return authenticatePassively(document.input(), store);
}

}  // namespace

BOOST_AUTO_TEST_CASE(decide_on_revocation)
{
    const MadeUpDocument document;
    const PassiveAuthentication revoked = withList(revocationList(document, {{0x10}, {0x11}}));
    BOOST_TEST((revoked.sod.dsRevocation.outcome == Outcome::Failed), revoked.sod.dsRevocation.reason);
    BOOST_TEST((revoked.sod.trust.outcome == Outcome::Failed));
    const PassiveAuthentication other = withList(revocationList(document, {{0x10}}));
    BOOST_TEST((other.sod.dsRevocation.outcome == Outcome::Successful), other.sod.dsRevocation.reason);
    BOOST_TEST((other.sod.trust.outcome == Outcome::Successful));
    const PassiveAuthentication none = withList(revocationList(document, {}));
    BOOST_TEST((none.sod.dsRevocation.outcome == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(an_outdated_list_still_revokes_but_clears_nobody)
{
    const MadeUpDocument document;
    BOOST_TEST(
        (withList(revocationList(document, {{0x11}}, "260201000000Z")).sod.dsRevocation.outcome == Outcome::Failed));
    BOOST_TEST(
        (withList(revocationList(document, {}, "260201000000Z")).sod.dsRevocation.outcome == Outcome::Undetermined));
}

BOOST_AUTO_TEST_SUITE_END()
