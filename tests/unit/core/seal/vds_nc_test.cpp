#include "core/seal/vds_nc.h"

#include "core/base/error_code.h"
#include "tests/unit/core/seal/made_up_seal.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari;
using namespace rahdari::tests;
using base::Bytes;
using check::Outcome;
namespace data = boost::unit_test::data;

namespace {

constexpr const char* sealSigning = "2.23.136.1.1.14.2";

const std::string canonicalData =
    R"({"hdr":{"is":"UTO","t":"icao.vacc","v":1},"msg":{"pid":{"dob":"1990-01-02","i":"A1234567Z","n":"Smith Bill","sex":"M"},)"
    R"("uvci":"U32870","ve":[{"des":"XM68M6","dis":"RA01.0","nam":"Comirnaty","vd":[{"adm":"RIVM","ctr":"UTO","dvc":"2021-03-03","lot":"VC35679","seq":1}]}]}})";
/// The same with its members in another order, and blanks: what is printed need not be canonical.
const std::string shownData =
    R"({ "msg": {"uvci":"U32870", "ve":[{"nam":"Comirnaty","des":"XM68M6","dis":"RA01.0","vd":[{"dvc":"2021-03-03","seq":1.0,"ctr":"UTO","adm":"RIVM","lot":"VC35679"}]}],)"
    R"( "pid":{"n":"Smith Bill","dob":"1990-01-02","sex":"M","i":"A1234567Z"}}, "hdr": {"t":"icao.vacc","v":1,"is":"UTO"} })";

Bytes octetsOf(const std::string& text) { return {text.begin(), text.end()}; }

SealWorld vdsNcWorld()
{
    SealWorld world;
    world.signer.extendedKeyUsage = sealSigning;
    world.signerKept = false;
    return world;
}

Bytes goodSeal(const SealWorld& world)
{
    return octetsOf(makeVdsNc(canonicalData, shownData, world.signerCertificate(), sealSignerKey()));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(VdsNcTest)

BOOST_AUTO_TEST_CASE(ReadsASeal)
{
    const SealWorld world = vdsNcWorld();
    const auto seal = seal::parseVdsNc(goodSeal(world));
    BOOST_REQUIRE(seal);
    BOOST_TEST(seal->faults.empty());
    BOOST_TEST(seal->type == "icao.vacc");
    BOOST_TEST(seal->version == 1);
    BOOST_TEST(seal->issuingCountry == "UTO");
    BOOST_TEST(seal->algorithm == "ES256");
    BOOST_TEST(seal->signature.size() == 64U);
    BOOST_TEST(std::string(seal->signedOctets.begin(), seal->signedOctets.end()) == canonicalData);
    const std::vector<std::pair<std::string, std::string>>& values = seal->values;
    BOOST_TEST((std::find(values.begin(), values.end(), std::pair<std::string, std::string>("pid.n", "Smith Bill")) !=
                values.end()));
    BOOST_TEST((std::find(values.begin(), values.end(), std::pair<std::string, std::string>("ve.0.vd.0.seq", "1")) !=
                values.end()));
}

BOOST_AUTO_TEST_CASE(VerifiesASeal)
{
    const SealWorld world = vdsNcWorld();
    const auto seal = world.verify(goodSeal(world), "QR Code");
    BOOST_TEST((seal.outcome() == Outcome::Successful));
    BOOST_TEST((seal.results.technology.outcome == Outcome::Successful));
    BOOST_TEST((seal.results.signature.outcome == Outcome::Successful));
    BOOST_TEST((seal.results.signerSignature.outcome == Outcome::Successful));
    BOOST_TEST((seal.results.signerTrust.outcome == Outcome::Successful));
    BOOST_TEST((seal.results.mrzCheckDigits.outcome == Outcome::NotSupported));
    BOOST_TEST((seal.results.subjectIssuer.outcome == Outcome::Successful));
    BOOST_TEST((seal.content.format == seal::SealFormat::JsonVdsNc));
    BOOST_TEST(seal.content.kind == "proof of vaccination");
    BOOST_TEST(seal.chain.size() == 2U);
}

BOOST_AUTO_TEST_CASE(VerifiesTheLargerCurves)
{
    const SealWorld world = vdsNcWorld();
    for (const auto& [curve, algorithm, digest] :
         {std::tuple("secp384r1", "ES384", "SHA384"), std::tuple("secp521r1", "ES512", "SHA512")}) {
        const TestKey key = makeEcKey(curve);
        const Bytes certificate = makeCertificate(world.signer, key, sealAuthorityKey());
        const auto seal =
            world.verify(octetsOf(makeVdsNc(canonicalData, shownData, certificate, key, algorithm, digest)), "QR Code");
        BOOST_TEST((seal.results.signature.outcome == Outcome::Successful), algorithm);
    }
}

BOOST_AUTO_TEST_CASE(AnotherMessageIsNotSigned)
{
    const SealWorld world = vdsNcWorld();
    Bytes changed = goodSeal(world);
    const std::string bill = "Bill";
    *std::search(changed.begin(), changed.end(), bill.begin(), bill.end()) = 'P';
    BOOST_TEST((world.verify(changed, "QR Code").results.signature.outcome == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(ACertificateForAnotherUseIsNotTrusted)
{
    for (const std::string use : {"", "2.23.136.1.1.3"}) {
        SealWorld world = vdsNcWorld();
        world.signer.extendedKeyUsage = use;
        const auto seal = world.verify(goodSeal(world), "QR Code");
        BOOST_TEST((seal.results.signature.outcome == Outcome::Successful));
        BOOST_TEST((seal.results.signerTrust.outcome == Outcome::Failed), seal.results.signerTrust.reason);
    }
}

BOOST_AUTO_TEST_CASE(WithoutTheAuthorityTrustIsNotKnown)
{
    SealWorld world = vdsNcWorld();
    world.caKept = false;
    const auto seal = world.verify(goodSeal(world), "QR Code");
    BOOST_TEST((seal.results.signature.outcome == Outcome::Successful));
    BOOST_TEST((seal.results.signerSignature.outcome == Outcome::Undetermined));
    BOOST_TEST((seal.results.signerTrust.outcome == Outcome::Undetermined));
    BOOST_TEST((seal.outcome() == Outcome::Undetermined));
}

BOOST_AUTO_TEST_CASE(AnUnknownAlgorithmLeavesItUndetermined)
{
    const SealWorld world = vdsNcWorld();
    const auto seal = world.verify(
        octetsOf(makeVdsNc(canonicalData, shownData, world.signerCertificate(), sealSignerKey(), "none")), "QR Code");
    BOOST_TEST((seal.results.signature.outcome == Outcome::Undetermined));
}

BOOST_AUTO_TEST_CASE(WhatAMessageMustHoldIsDemanded)
{
    const SealWorld world = vdsNcWorld();
    const std::string empty = R"({"hdr":{"is":"UTO","t":"icao.vacc","v":1},"msg":{}})";
    const auto seal =
        world.verify(octetsOf(makeVdsNc(empty, empty, world.signerCertificate(), sealSignerKey())), "QR Code");
    BOOST_TEST((seal.results.signature.outcome == Outcome::Successful));
    BOOST_TEST((seal.results.semantics.outcome == Outcome::Failed));
    const std::string other = R"({"hdr":{"is":"UTO","t":"icao.dta","v":1},"msg":{"a":1}})";
    BOOST_TEST((world.verify(octetsOf(makeVdsNc(other, other, world.signerCertificate(), sealSignerKey())), "QR Code")
                    .results.semantics.outcome == Outcome::NotSupported));
}

// A member that is missing or malformed: the structure breaks, and nothing else.
const std::vector<std::string> brokenSeals{
    R"({"data":{"hdr":{},"msg":{}},"sig":{}})",
    R"({"data":{"msg":{}},"sig":{"alg":"ES256","cer":"AA","sigvl":"AA"}})",
    R"({"data":{"hdr":{"t":"x","v":1,"is":"UTO"}},"sig":{"alg":"ES256","cer":"AA","sigvl":"AA"}})",
    R"({"data":{"hdr":{"t":"x","v":1,"is":"UTO"},"msg":{}}})",
    R"({"data":{"hdr":{"t":"x","v":1,"is":"UTO"},"msg":{}},"sig":{"alg":"ES256","cer":"*","sigvl":"AA"}})",
    R"({"data":{"hdr":{"t":"x","v":-1,"is":"UTO"},"msg":{}},"sig":{"alg":"ES256","cer":"AA","sigvl":"AA"}})",
    R"({"data":{"hdr":{"t":"x","v":1,"is":"UTO"},"msg":{"a":1,"a":2}},"sig":{"alg":"ES256","cer":"AA","sigvl":"AA"}})",
};

BOOST_DATA_TEST_CASE(NamesWhatBreaksTheStructure, data::make(brokenSeals), text)
{
    const auto seal = seal::parseVdsNc(octetsOf(text));
    BOOST_REQUIRE(seal);
    BOOST_TEST(!seal->faults.empty());
    const auto judged = SealWorld().verify(octetsOf(text), "QR Code");
    BOOST_TEST((judged.results.structure.outcome == Outcome::Failed));
    BOOST_TEST((judged.outcome() == Outcome::Failed));
}

const std::vector<std::string> noSeals{
    "",
    "{",
    "[]",
    "null",
    "{}",
    R"({"data":3})",
    R"({"data":{"hdr":1})",
    std::string(300, '['),
    R"({"data":)" + std::string(200, '[') + std::string(200, ']') + "}",
};

BOOST_DATA_TEST_CASE(RefusesTheRest, data::make(noSeals), text)
{
    const auto seal = seal::parseVdsNc(octetsOf(text));
    BOOST_REQUIRE(!seal);
    BOOST_TEST(seal.error().code == toInt(base::ErrorCode::SealInvalid));
}

BOOST_AUTO_TEST_CASE(RefusesALongText)
{
    BOOST_TEST(!seal::parseVdsNc(octetsOf(R"({"data":{"a":")" + std::string(100'000, 'x') + "\"}}")));
}

BOOST_AUTO_TEST_SUITE_END()
