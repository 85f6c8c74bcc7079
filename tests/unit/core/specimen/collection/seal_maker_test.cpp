#include "core/base/error_code.h"
#include "core/pki/memory_trust_store.h"
#include "core/seal/seal_verification.h"
#include "core/specimen/collection/chip_maker.h"
#include "core/specimen/collection/digital_seal.h"
#include "tests/unit/core/specimen/collection/utopian_document.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari;
using namespace rahdari::tests;
using namespace std::chrono_literals;
using check::Outcome;

// The judge is core/seal, which was written apart from the encoder and tested with seals of the standards.

namespace {

const specimen::UtopianAuthority& authority()
{
    static const specimen::UtopianAuthority utopia = specimen::utopia();
    return utopia;
}

pki::TrustItem itemOf(pki::TrustKind kind, const std::string& file)
{
    pki::TrustItem item;
    item.kind = kind;
    item.der = specimen::trustMaterial(authority(), 2026y / 6 / 1).at(file);
    return item;
}

seal::SealVerification verify(const base::Bytes& octets)
{
    pki::MemoryTrustStore store;
    BOOST_REQUIRE(
        store.add({itemOf(pki::TrustKind::Csca, "csca.cer"), itemOf(pki::TrustKind::SealSigner, "seal_signer.cer")}));
    seal::SealVerificationSettings settings;
    settings.checkedAt = std::chrono::sys_days(2026y / 6 / 1);
    settings.stateCodes = {{"UTO", "UT"}};
    return seal::verifySeal(octets, "Data Matrix", store, settings);
}

base::Bytes sealOf(const specimen::DocumentInMaking& document)
{
    const auto octets = specimen::makeSeal(document.job.design, document.job.texts, authority(), document.issue.issued);
    BOOST_REQUIRE(octets);
    return *octets;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SealMakerTest)

BOOST_DATA_TEST_CASE(ASealIsVerifiedAndSaysWhatTheZoneSays,
                     boost::unit_test::data::make({"visa_2017", "visa_2022", "travel_card_2017", "residence_2018"}),
                     design)
{
    const auto document = issuedDocument(design, 11);
    const auto verified = verify(sealOf(document));
    BOOST_TEST((verified.results.signature.outcome == Outcome::Successful), verified.results.signature.reason);
    BOOST_TEST((verified.results.signerTrust.outcome == Outcome::Successful), verified.results.signerTrust.reason);
    BOOST_TEST((verified.results.structure.outcome == Outcome::Successful), verified.results.structure.reason);
    BOOST_TEST((verified.results.semantics.outcome == Outcome::Successful), verified.results.semantics.reason);
    BOOST_TEST((verified.results.mrzCheckDigits.outcome == Outcome::Successful),
               verified.results.mrzCheckDigits.reason);
    BOOST_TEST((verified.outcome() != Outcome::Failed));
    BOOST_TEST(verified.content.signerId == "UTSG");
    BOOST_TEST((verified.content.issuedOn == document.issue.issued));
    BOOST_REQUIRE(verified.content.mrz);
    const auto& lines = verified.content.mrz->lines;
    BOOST_REQUIRE_EQUAL(lines.size(), 2U);
    if (document.job.texts.at("mrz_1").size() == lines[0].size()) {
        BOOST_TEST(lines[0] == document.job.texts.at("mrz_1"));
        const auto length = static_cast<std::size_t>(verified.content.mrz->lastLineLength);
        BOOST_TEST(lines[1].substr(0, length) == document.job.texts.at("mrz_2").substr(0, length));
    } else {  // a card: its zone in the format of TD2
        BOOST_TEST(lines[0].substr(0, 5) == document.job.texts.at("mrz_1").substr(0, 5));
        BOOST_TEST(lines[0].substr(5, 30) == document.job.texts.at("mrz_3"));
        BOOST_TEST(lines[1].substr(0, 10) == document.job.texts.at("mrz_1").substr(5, 10));
    }
}

BOOST_AUTO_TEST_CASE(AChangedSealIsNotSigned)
{
    base::Bytes octets = sealOf(issuedDocument("visa_2017", 11));
    octets[40] ^= 0x01U;
    BOOST_TEST((verify(octets).results.signature.outcome == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(WhatHasNoZoneOrNoKindOfSealIsRefused)
{
    auto document = issuedDocument("visa_2017", 11);
    document.job.texts.clear();
    const auto without = specimen::makeSeal(document.job.design, document.job.texts, authority(), 2026y / 1 / 1);
    BOOST_REQUIRE(!without);
    BOOST_TEST(without.error().code == toInt(base::ErrorCode::SpecimenInvalid));
    const auto passport = issuedDocument("passport_2015", 11);
    BOOST_TEST(!specimen::makeSeal(passport.job.design, passport.job.texts, authority(), 2026y / 1 / 1));
}

// BSI TR-03137-1 v2.5 Annexes E to H.
BOOST_AUTO_TEST_CASE(TextIsEncodedAsTheStandardShows)
{
    BOOST_TEST(base::toHex(*specimen::encodeC40("D  ")) == "6ABC");
    BOOST_TEST(base::toHex(*specimen::encodeC40("DETS02")) == "6D32C8A7");
    BOOST_TEST(base::toHex(*specimen::encodeC40("UFO001979")) == "D79519A65306");
    BOOST_TEST(base::toHex(*specimen::encodeC40("D")) == "FE45");
    BOOST_TEST((*specimen::encodeC40("A<B") == *specimen::encodeC40("A B")));
    BOOST_TEST(!specimen::encodeC40("abc"));
    BOOST_TEST(specimen::encodeC40("")->empty());
}

BOOST_AUTO_TEST_SUITE_END()
