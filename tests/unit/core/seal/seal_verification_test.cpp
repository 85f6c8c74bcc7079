#include "core/seal/seal_verification.h"

#include "core/check/outcome.h"
#include "tests/support/test_authority.h"
#include "tests/unit/core/seal/made_up_seal.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari;
using namespace rahdari::tests;
using base::Bytes;
using check::Outcome;
using seal::PartialResult;
using seal::SealResults;

namespace rahdari::check {
std::ostream& operator<<(std::ostream& out, Outcome outcome) { return out << toString(outcome); }
}  // namespace rahdari::check

namespace {

using Part = PartialResult SealResults::*;

/// The outcome that stands behind each part; those not named must be as in a faultless residence permit.
void expect(const seal::SealVerification& seal, const std::map<std::string, Outcome>& others)
{
    for (const seal::SealResultPart& part : seal::sealResultParts()) {
        const std::string id(part.id);
        const Outcome usual = id == "seal.digest" ? Outcome::NotSupported : Outcome::Successful;
        const PartialResult& result = seal.results.*part.part;
        const auto other = others.find(id);
        BOOST_TEST(result.outcome == (other == others.end() ? usual : other->second), id + ": " + result.reason);
        BOOST_TEST(!result.reason.empty(), id);
    }
}

const std::map<std::string, Outcome> withoutSigner{
    {"seal.signer_signature", Outcome::Undetermined},   {"seal.signer_validity", Outcome::Undetermined},
    {"seal.authority_validity", Outcome::Undetermined}, {"seal.signer_trust", Outcome::Undetermined},
    {"seal.signature", Outcome::Undetermined},          {"seal.mrz_signer_issuer", Outcome::NotSupported},
    {"seal.mrz_signer_subject", Outcome::NotSupported}, {"seal.subject_issuer", Outcome::NotSupported},
};

Bytes goodSeal() { return makeSeal(SealDraft(), sealSignerKey()); }

}  // namespace

BOOST_AUTO_TEST_SUITE(SealVerificationTest)

BOOST_AUTO_TEST_CASE(AGoodSealIsGoodInEveryPart)
{
    const auto seal = SealWorld().verify(goodSeal());
    expect(seal, {});
    BOOST_TEST(seal.outcome() == Outcome::Successful);
    BOOST_REQUIRE_EQUAL(seal.chain.size(), 2U);
    BOOST_TEST(seal.chain[0].role == "seal signer");
    BOOST_TEST(seal.chain[0].subject == "C=UT, CN=SG");
    BOOST_TEST(seal.chain[1].role == "seal CA");
    const auto mrz = seal::sealMrz(seal);
    BOOST_REQUIRE(mrz);
    BOOST_TEST(mrz->lines[1] == "D231458907UTO7408122F1204159<<<<<<<6");
}

BOOST_AUTO_TEST_CASE(AnAuthorityOfSealsServesAsWell)
{
    SealWorld world;
    world.caKind = pki::TrustKind::SealCa;
    expect(world.verify(goodSeal()), {});
}

BOOST_AUTO_TEST_CASE(EveryChangedOctetIsNoticed)
{
    const SealWorld world;
    const Bytes good = goodSeal();
    for (std::size_t at = 0; at < good.size(); at += 3) {
        Bytes changed = good;
        changed[at] ^= 0x04U;
        BOOST_TEST(world.verify(changed).outcome() != Outcome::Successful, at);
    }
}

BOOST_AUTO_TEST_CASE(AChangedFeatureBreaksTheSignatureOnly)
{
    SealDraft draft;
    Bytes changed = makeSeal(draft, sealSignerKey());
    draft.fields[1].second = encodeC40("UFO001978");
    const Bytes other = draft.signedPart();
    std::copy(other.begin(), other.end(), changed.begin());
    expect(SealWorld().verify(changed), {{"seal.signature", Outcome::Failed}});
}

BOOST_AUTO_TEST_CASE(AStrangersSignatureFails)
{
    expect(SealWorld().verify(makeSeal(SealDraft(), strangersKey())), {{"seal.signature", Outcome::Failed}});
}

BOOST_AUTO_TEST_CASE(AnUnknownSignerLeavesItUndetermined)
{
    SealWorld world;
    world.signerKept = false;
    expect(world.verify(goodSeal()), withoutSigner);
}

BOOST_AUTO_TEST_CASE(AKeptSignerThatTheSealDoesNotNameIsFoundAndNotTrusted)
{
    const SealWorld world;
    SealDraft otherNumber;
    otherNumber.reference = "12";
    SealDraft otherName;
    otherName.signer = "UTSH";
    for (const SealDraft& draft : {otherNumber, otherName}) {
        const auto seal = world.verify(makeSeal(draft, sealSignerKey()));
        expect(seal, {{"seal.signer_trust", Outcome::Undetermined}});
        BOOST_TEST(seal.outcome() == Outcome::Undetermined);
        expect(world.verify(makeSeal(draft, strangersKey())), withoutSigner);
    }
}

BOOST_AUTO_TEST_CASE(OfTwoSignersWithOneNumberTheRightOneIsFound)
{
    const SealWorld world;
    auto store = world.store();
    pki::TrustItem other;
    other.kind = pki::TrustKind::SealSigner;
    other.der = makeCertificate(world.signer, strangersKey(), sealAuthorityKey());
    BOOST_REQUIRE(store.add({other}));
    for (const TestKey* key : {&sealSignerKey(), &strangersKey()}) {
        expect(seal::verifySeal(makeSeal(SealDraft(), *key), "Data Matrix", store, world.settings), {});
    }
}

BOOST_AUTO_TEST_CASE(WithoutItsAuthorityAKeptSignerIsTrusted)
{
    SealWorld world;
    world.caKept = false;
    expect(world.verify(goodSeal()),
           {{"seal.signer_signature", Outcome::Undetermined}, {"seal.authority_validity", Outcome::Undetermined}});
}

BOOST_AUTO_TEST_CASE(ASignerItsAuthorityDidNotSignIsNotTrusted)
{
    const SealWorld world;
    pki::TrustItem csca;
    csca.kind = pki::TrustKind::Csca;
    csca.der = world.cscaCertificate();
    pki::TrustItem signer;
    signer.kind = pki::TrustKind::SealSigner;
    signer.der = makeCertificate(world.signer, sealSignerKey(), strangersKey());
    const pki::MemoryTrustStore store = storeOf({csca, signer});
    expect(seal::verifySeal(goodSeal(), "Data Matrix", store, world.settings),
           {{"seal.signer_signature", Outcome::Failed}, {"seal.signer_trust", Outcome::Failed}});
}

BOOST_AUTO_TEST_CASE(ARevokedSignerIsNotTrusted)
{
    const Issued csca = issue({});
    CertificatePlan plan;
    plan.subject = {{"C", "UT"}, {"CN", "SG"}};
    plan.serial = 0x11;
    plan.ca = false;
    const Issued signer = issue(plan, &csca);
    EVP_PKEY_up_ref(signer.key.get());
    const Bytes octets = makeSeal(SealDraft(), TestKey(crypto::KeyHandle(signer.key.get()), {}));
    SealWorld world;
    world.settings.checkedAt = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    for (const long revoked : {0x12L, 0x11L}) {
        pki::MemoryTrustStore store;
        const auto keep = [&store](pki::TrustKind kind, Bytes der) {
            pki::TrustItem item;
            item.kind = kind;
            item.der = std::move(der);
            BOOST_REQUIRE(store.add({item}));
        };
        keep(pki::TrustKind::Csca, csca.der());
        keep(pki::TrustKind::SealSigner, signer.der());
        keep(pki::TrustKind::Crl, makeCrl(csca, {revoked}));
        const bool ours = revoked == plan.serial;
        expect(seal::verifySeal(octets, "Data Matrix", store, world.settings),
               {{"seal.signer_trust", ours ? Outcome::Failed : Outcome::Successful}});
    }
}

BOOST_AUTO_TEST_CASE(ValidityIsThatOfTheTimeOfChecking)
{
    SealWorld expired;
    expired.signer.notAfter = "250101000000Z";
    expect(expired.verify(goodSeal()), {{"seal.signer_validity", Outcome::Failed}});
    SealWorld early;
    early.signer.notBefore = "270101000000Z";
    expect(early.verify(goodSeal()), {{"seal.signer_validity", Outcome::Failed}});
    SealWorld oldAuthority;
    oldAuthority.csca.notAfter = "250101000000Z";
    expect(oldAuthority.verify(goodSeal()), {{"seal.authority_validity", Outcome::Failed}});
}

BOOST_AUTO_TEST_CASE(AnUnsignedSealHasNoSigner)
{
    SealDraft draft;
    draft.isSigned = false;
    std::map<std::string, Outcome> expected = withoutSigner;
    for (auto& [id, outcome] : expected) {
        outcome = Outcome::NotSupported;
    }
    expected["seal.structure"] = Outcome::Failed;
    expect(SealWorld().verify(makeSeal(draft, sealSignerKey())), expected);
}

BOOST_AUTO_TEST_CASE(StructureAndSemanticsAreToldApart)
{
    SealDraft followed;
    followed.behindSignature = {0x00};
    expect(SealWorld().verify(makeSeal(followed, sealSignerKey())), {{"seal.structure", Outcome::Failed}});
    SealDraft incomplete;
    incomplete.fields.pop_back();
    expect(SealWorld().verify(makeSeal(incomplete, sealSignerKey())), {{"seal.semantics", Outcome::Failed}});
    SealDraft unknown;
    unknown.featureReference = 0x33;
    expect(SealWorld().verify(makeSeal(unknown, sealSignerKey())),
           {{"seal.semantics", Outcome::NotSupported},
            {"seal.mrz_check_digits", Outcome::NotSupported},
            {"seal.mrz_signer_issuer", Outcome::NotSupported},
            {"seal.mrz_signer_subject", Outcome::NotSupported}});
}

BOOST_AUTO_TEST_CASE(AWrongCheckDigitInTheSealFails)
{
    SealDraft draft;
    std::string zone(td2InSeal);
    zone[36 + 9] = '8';  // of the document number
    draft.fields[0].second = encodeC40(zone);
    const auto seal = SealWorld().verify(makeSeal(draft, sealSignerKey()));
    expect(seal, {{"seal.mrz_check_digits", Outcome::Failed}});
    BOOST_TEST(seal.outcome() == Outcome::Failed);
}

BOOST_AUTO_TEST_CASE(TechnologyFollowsTheProfile)
{
    const SealWorld world;
    expect(world.verify(goodSeal(), "QR Code"), {{"seal.technology", Outcome::Failed}});
    expect(world.verify(goodSeal(), ""),
           {{"seal.technology", Outcome::NotSupported}, {"seal.conversion", Outcome::NotSupported}});
}

BOOST_AUTO_TEST_CASE(CountriesAreCompared)
{
    SealDraft german;
    std::string zone(td2InSeal);
    zone.replace(2, 3, "D  ");
    german.fields[0].second = encodeC40(zone);
    expect(SealWorld().verify(makeSeal(german, sealSignerKey())),
           {{"seal.mrz_signer_issuer", Outcome::Failed}, {"seal.mrz_signer_subject", Outcome::Failed}});
    SealWorld unknown;
    unknown.settings.stateCodes.clear();
    expect(unknown.verify(goodSeal()),
           {{"seal.mrz_signer_issuer", Outcome::Undetermined}, {"seal.mrz_signer_subject", Outcome::Undetermined}});
    SealWorld foreign;
    foreign.caKept = false;
    foreign.signer.issuer = nameOf({{"2.5.4.6", "DE"}, {"2.5.4.3", "CSCA"}});
    expect(foreign.verify(goodSeal()), {{"seal.signer_signature", Outcome::Undetermined},
                                        {"seal.authority_validity", Outcome::Undetermined},
                                        {"seal.mrz_signer_issuer", Outcome::Failed},
                                        {"seal.subject_issuer", Outcome::Failed}});
}

BOOST_AUTO_TEST_CASE(TheHashFollowsTheLengthOfTheSignature)
{
    const std::vector<std::pair<const char*, const char*>> curves{{"brainpoolP224r1", "SHA224"},
                                                                  {"brainpoolP384r1", "SHA384"},
                                                                  {"brainpoolP512r1", "SHA512"},
                                                                  {"secp521r1", "SHA512"},
                                                                  {"prime256v1", "SHA256"}};
    for (const auto& [curve, digest] : curves) {
        const SealWorld world;
        const TestKey key = makeEcKey(curve);
        pki::TrustItem signer;
        signer.kind = pki::TrustKind::SealSigner;
        signer.der = makeCertificate(world.signer, key, sealAuthorityKey());
        const pki::MemoryTrustStore store = storeOf({signer});
        const auto right = seal::verifySeal(makeSeal(SealDraft(), key, digest), "", store, world.settings);
        BOOST_TEST(right.results.signature.outcome == Outcome::Successful, curve);
        const auto wrong = seal::verifySeal(makeSeal(SealDraft(), key, "SHA1"), "", store, world.settings);
        BOOST_TEST(wrong.results.signature.outcome == Outcome::Failed, curve);
    }
}

BOOST_AUTO_TEST_CASE(ReadsASealGivenAsText)
{
    const std::string inHex = base::toHex(goodSeal());
    const Bytes octets(inHex.begin(), inHex.end());
    BOOST_TEST(seal::looksLikeSeal(octets));
    expect(SealWorld().verify(octets), {});
}

BOOST_AUTO_TEST_CASE(BrokenSealsAreJudgedAndOtherCodesAreNone)
{
    const SealWorld world;
    const Bytes cut(2, 0xDC);
    BOOST_TEST(!seal::looksLikeSeal(Bytes{'P', '<', 'U', 'T', 'O'}));
    BOOST_TEST(!seal::looksLikeSeal(Bytes{}));
    Bytes header = goodSeal();
    header.resize(9);
    BOOST_TEST(seal::looksLikeSeal(header));
    const auto broken = world.verify(header);
    BOOST_TEST(broken.results.structure.outcome == Outcome::Failed);
    BOOST_TEST(broken.results.signature.outcome == Outcome::Undetermined);
    Bytes future = goodSeal();
    future[1] = 0x07;
    BOOST_TEST(world.verify(future).results.structure.outcome == Outcome::NotSupported);
}

BOOST_AUTO_TEST_CASE(FindsTheSealsAmongTheCodesOfAPage)
{
    const SealWorld world;
    const Bytes good = goodSeal();
    seal::Barcode code;
    code.symbology = "Data Matrix";
    code.outlinePx = {{1, 2}, {3, 2}, {3, 4}, {1, 4}};
    std::transform(good.begin(), good.end(), std::back_inserter(code.bytes),
                   [](std::uint8_t octet) { return std::byte{octet}; });
    seal::Barcode other;
    other.symbology = "PDF417";
    other.bytes.assign(40, std::byte{0x41});
    const auto found = seal::verifySeals({{other, code}}, world.store(), world.settings);
    BOOST_REQUIRE_EQUAL(found.seals.size(), 1U);
    expect(found.seals[0], {});
    BOOST_TEST((found.seals[0].outlinePx == code.outlinePx));
}

BOOST_AUTO_TEST_SUITE_END()
