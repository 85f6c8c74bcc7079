#include "core/seal/barcode_reader.h"
#include "core/seal/seal_verification.h"
#include "tests/support/printed_code.h"
#include "tests/unit/core/seal/made_up_seal.h"

#include <boost/test/unit_test.hpp>

// From a picture with a code on it to the judgement.

using namespace rahdari;
using namespace rahdari::tests;
using check::Outcome;

namespace {

seal::SealVerifications verifyPage(const SealWorld& world, base::ByteSpan octets, PrintedSymbology symbology)
{
    const auto codes = seal::readBarcodes(pageWithCode(octets, symbology), image::Light::White);
    BOOST_REQUIRE(codes);
    return seal::verifySeals(*codes, world.store(), world.settings);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(PrintedSealTest)

BOOST_AUTO_TEST_CASE(ADataMatrixIsReadAndVerified)
{
    const SealWorld world;
    for (int count = 0; count < 5; ++count) {  // every seal has another signature, so other octets
        const auto found = verifyPage(world, makeSeal(SealDraft(), sealSignerKey()), PrintedSymbology::DataMatrix);
        BOOST_REQUIRE_EQUAL(found.seals.size(), 1U);
        BOOST_TEST((found.seals[0].outcome() == Outcome::Successful));
        BOOST_TEST(found.seals[0].symbology == "Data Matrix");
        BOOST_TEST(found.seals[0].outlinePx.size() == 4U);
    }
}

BOOST_AUTO_TEST_CASE(AQrCodeIsReadAndVerified)
{
    SealWorld world;
    world.signer.extendedKeyUsage = "2.23.136.1.1.14.2";
    const std::string data =
        R"({"hdr":{"is":"UTO","t":"icao.vacc","v":1},"msg":{"pid":{"n":"Eriksson Anna"},"uvci":"U1","ve":[{"des":"XM68M6"}]}})";
    const std::string text = makeVdsNc(data, data, world.signerCertificate(), sealSignerKey());
    const auto found = verifyPage(world, base::Bytes(text.begin(), text.end()), PrintedSymbology::QrCode);
    BOOST_REQUIRE_EQUAL(found.seals.size(), 1U);
    BOOST_TEST((found.seals[0].outcome() == Outcome::Successful));
    BOOST_TEST(found.seals[0].symbology == "QR Code");
}

BOOST_AUTO_TEST_CASE(ABinarySealInAQrCodeKeepsItsOctets)
{
    const auto found = verifyPage(SealWorld(), makeSeal(SealDraft(), sealSignerKey()), PrintedSymbology::QrCode);
    BOOST_REQUIRE_EQUAL(found.seals.size(), 1U);
    BOOST_TEST((found.seals[0].results.signature.outcome == Outcome::Successful));
    BOOST_TEST((found.seals[0].results.technology.outcome == Outcome::Failed));  // the profile wants a Data Matrix
}

BOOST_AUTO_TEST_SUITE_END()
