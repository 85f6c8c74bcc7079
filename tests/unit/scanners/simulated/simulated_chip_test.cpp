#include "scanners/simulated/simulated_chip.h"

#include "core/crypto/digest.h"
#include "core/crypto/signature.h"
#include "core/lds/tlv.h"
#include "core/specimen/big_number.h"
#include "core/specimen/test_signature.h"
#include "scanners/simulated/fault_script.h"
#include "tests/unit/scanners/chip_transceiver_contract.h"
#include "tests/unit/scanners/simulated/raw_terminal.h"
#include "tests/unit/scanners/simulated/sample_chips.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::tests;
using base::Bytes;
using base::ByteSpan;
using lds::LdsFile;
using scanners::SimulatedChip;
using scanners::SimulatedChipSettings;
using specimen::UtopianAuthority;

namespace {

constexpr std::uint16_t ok = 0x9000;
const std::string documentNumber = "U402177832";

const std::string& key()
{
    static const std::string information = *specimen::mrzInformationOf(sampleProfile().mrz);
    return information;
}

ChipSubject contractSubject()
{
    auto chip = sampleChip();
    scanners::FaultScript script;
    script.faults.push_back(
        {.event = scanners::FaultEvent::Slow, .command = "internal_authenticate", .delay = std::chrono::seconds(20)});
    return {nullptr, scanners::withFaults(std::move(chip), script), {}, {0x00, 0x88, 0x00, 0x00, 0x00}};
}

/// Opened by BAC, chip authenticated.
struct Opened {
    explicit Opened(std::unique_ptr<SimulatedChip> made) : chip(std::move(made)), terminal(*chip)
    {
        BOOST_REQUIRE(terminal.selectApplication() == ok);
        BOOST_REQUIRE(terminal.openWithBac(key()) == ok);
    }
    void authenticateChip()
    {
        const auto& own = chip->secrets().chipAuthentication.front();
        BOOST_REQUIRE(terminal.authenticateChip(own.protocol, own.key) == ok);
    }
    std::unique_ptr<SimulatedChip> chip;
    RawTerminal terminal;
};

}  // namespace

RAHDARI_CHIP_TRANSCEIVER_CONTRACT(Simulated, contractSubject)

BOOST_AUTO_TEST_SUITE(SimulatedChipFiles)

BOOST_AUTO_TEST_CASE(EveryFileIsReadAsItWasPersonalised)
{
    const auto chip = personalised(sampleProfile(), UtopianAuthority(sampleSettings()));
    Opened opened(simulated(chip));
    for (const LdsFile file : {LdsFile::Com, LdsFile::Sod, LdsFile::Dg1, LdsFile::Dg2, LdsFile::Dg14, LdsFile::Dg15}) {
        BOOST_TEST(opened.terminal.select(lds::factsOf(file).fileId) == ok);
        BOOST_TEST((opened.terminal.readSelected() == chip.files.at(file)), lds::factsOf(file).name);
        BOOST_TEST((opened.terminal.readSelected(30'000) == chip.files.at(file)), lds::factsOf(file).name);
    }
}

BOOST_AUTO_TEST_CASE(ShortIdentifiersAndOddReading)
{
    const auto chip = personalised(sampleProfile(), UtopianAuthority(sampleSettings()));
    Opened opened(simulated(chip));
    const Bytes& dg2 = chip.files.at(LdsFile::Dg2);
    const RawAnswer head = opened.terminal.send(0xB0, 0x82, 0x00, {}, 6);
    BOOST_TEST((head.data == Bytes(dg2.begin(), dg2.begin() + 6)));
    const RawAnswer odd = opened.terminal.send(0xB1, 0x01, 0x02, lds::encodeTlv(0x54, Bytes{0x01, 0x00}), 100);
    BOOST_TEST(odd.status == ok);
    BOOST_TEST((odd.data == lds::encodeTlv(0x53, ByteSpan(dg2).subspan(256, 100))));
    BOOST_TEST(opened.terminal.send(0xB0, 0x90, 0x00, {}, 6).status == 0x6A82);
}

BOOST_AUTO_TEST_CASE(NothingIsReadWithoutAccess)
{
    const auto chip = sampleChip();
    RawTerminal terminal(*chip);
    BOOST_TEST(terminal.send(0xA4, 0x02, 0x0C, {0x01, 0x1C}).status == ok);  // EF.CardAccess
    BOOST_TEST(terminal.readSelected(30'000).size() > 10U);
    BOOST_TEST(terminal.selectApplication() == ok);
    BOOST_TEST(terminal.select(0x011E) == 0x6982);
    BOOST_TEST(terminal.send(0xB0, 0x9E, 0x00, {}, 6).status == 0x6982);
    BOOST_TEST(terminal.send(0x88, 0x00, 0x00, Bytes(8, 1), 0).status == 0x6982);
    BOOST_TEST(terminal.select(0x0177) == 0x6A82);
    BOOST_TEST(terminal.send(0x70, 0x00, 0x00).status == 0x6D00);
}

BOOST_AUTO_TEST_CASE(AnOpenChipIsReadWithoutAccess)
{
    specimen::ChipProfile profile = sampleProfile();
    profile.access = {.bac = false, .pace = false};
    const auto chip = personalised(profile, UtopianAuthority(sampleSettings()));
    const auto card = simulated(chip);
    RawTerminal terminal(*card);
    BOOST_TEST(terminal.selectApplication() == ok);
    BOOST_TEST(terminal.select(0x0101) == ok);
    BOOST_TEST((terminal.readSelected() == chip.files.at(LdsFile::Dg1)));
    BOOST_TEST(terminal.openWithBac(key()) == 0x6A88);
}

BOOST_AUTO_TEST_CASE(BlocksThatAreTooLargeAreRefused)
{
    Opened refusing(sampleChip({.largestRead = 223, .tooLongStatus = 0x6C00 | 223}));
    BOOST_TEST(refusing.terminal.select(0x0102) == ok);
    BOOST_TEST(refusing.terminal.send(0xB0, 0x00, 0x00, {}, 224).status == 0x6CDF);
    BOOST_TEST(refusing.terminal.send(0xB0, 0x00, 0x00, {}, 223).data.size() == 223U);

    Opened shortening(sampleChip({.largestRead = 223, .tooLongStatus = 0x6282}));
    BOOST_TEST(shortening.terminal.select(0x0102) == ok);
    const RawAnswer answer = shortening.terminal.send(0xB0, 0x00, 0x00, {}, 0);
    BOOST_TEST(answer.status == 0x6282);
    BOOST_TEST(answer.data.size() == 223U);

    Opened plain(sampleChip({.extendedLength = false}));
    BOOST_TEST(plain.terminal.select(0x0102) == ok);
    BOOST_TEST(plain.terminal.send(0xB0, 0x00, 0x00, {}, 0).status == 0x6700);  // no room for secure messaging
    BOOST_TEST(plain.terminal.send(0xB0, 0x00, 0x00, {}, 1000, true).status == 0x6700);
}

BOOST_AUTO_TEST_CASE(ReadingStopsAtTheEnd)
{
    Opened opened(sampleChip());
    BOOST_TEST(opened.terminal.select(0x0101) == ok);
    const RawAnswer rest = opened.terminal.send(0xB0, 0x00, 0x50, {}, 100);
    BOOST_TEST(rest.status == 0x6282);
    BOOST_TEST(rest.data.size() == 13U);
    BOOST_TEST(opened.terminal.send(0xB0, 0x00, 0x5D, {}, 1).status == 0x6B00);
}

BOOST_AUTO_TEST_CASE(AResetForgetsTheSession)
{
    Opened opened(sampleChip());
    BOOST_REQUIRE(opened.chip->reset());
    RawTerminal again(*opened.chip);
    BOOST_TEST(again.selectApplication() == ok);
    BOOST_TEST(again.select(0x0101) == 0x6982);
    BOOST_TEST(again.openWithBac(key()) == ok);
    BOOST_TEST(again.select(0x0101) == ok);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(SimulatedChipAuthentications)

struct ChipAuthenticationVariant {
    std::string protocol;
    specimen::KeySpec key;
    friend std::ostream& operator<<(std::ostream& out, const ChipAuthenticationVariant& one)
    {
        return out << one.protocol << ' ' << one.key.group;
    }
};

const std::vector<ChipAuthenticationVariant> chipAuthentications{
    {"0.4.0.127.0.7.2.2.3.2.1", specimen::ecSpec("brainpoolP224r1")},
    {"0.4.0.127.0.7.2.2.3.2.2", specimen::ecSpec("brainpoolP256r1")},
    {"0.4.0.127.0.7.2.2.3.2.3", specimen::ecSpec("P-384")},
    {"0.4.0.127.0.7.2.2.3.2.4", specimen::ecSpec("P-521")},
    {"0.4.0.127.0.7.2.2.3.1.1", specimen::dhSpec("dh_1024_160")},
    {"0.4.0.127.0.7.2.2.3.1.4", specimen::dhSpec("dh_2048_256")},
};

BOOST_DATA_TEST_CASE(ChipAuthenticationBeginsANewSession, boost::unit_test::data::make(chipAuthentications), variant)
{
    specimen::ChipProfile profile = sampleProfile();
    profile.chipAuthentication = {{.protocol = variant.protocol, .key = variant.key}};
    Opened opened(simulated(personalised(profile, UtopianAuthority(sampleSettings()))));
    BOOST_REQUIRE(opened.terminal.select(0x0101) == ok);
    const Bytes before = opened.terminal.readSelected();
    opened.authenticateChip();
    BOOST_TEST((opened.terminal.readSelected() == before));
}

BOOST_AUTO_TEST_CASE(AChipWithAnotherKeyCannotAnswer)
{
    specimen::ChipProfile profile = sampleProfile();
    profile.edits.secrets = [](specimen::ChipSecrets& secrets) {
        auto& own = secrets.chipAuthentication.front().key;
        own = specimen::makeKey(own.spec, crypto::seededRandom(Bytes{9}));
    };
    const auto genuine = personalised(sampleProfile(), UtopianAuthority(sampleSettings()));
    Opened opened(simulated(personalised(profile, UtopianAuthority(sampleSettings()))));
    const auto& shown = genuine.secrets.chipAuthentication.front();
    BOOST_TEST(opened.terminal.authenticateChip(shown.protocol, shown.key) == ok);
    BOOST_TEST(!opened.terminal.send(0xB0, 0x9E, 0x00, {}, 6).protectionHeld);
}

BOOST_AUTO_TEST_CASE(FingersNeedTheTerminalsRights)
{
    const UtopianAuthority authority(sampleSettings());
    Opened opened(sampleChip());
    BOOST_TEST(opened.terminal.select(0x0103) == 0x6982);
    opened.authenticateChip();
    BOOST_TEST(opened.terminal.select(0x0103) == 0x6982);
    const auto dv = authority.dv(1, [](auto& spec) { spec.rights = specimen::mayReadDg3; });
    BOOST_TEST(opened.terminal.authenticateTerminal({dv, authority.terminal(dv)}, "UTCVCA00001", documentNumber) == ok);
    BOOST_TEST(opened.terminal.select(0x0103) == ok);
    BOOST_TEST(opened.terminal.readSelected().size() > 9000U);
    BOOST_TEST(opened.terminal.select(0x0104) == 0x6982);  // the DV may not give what it has not
}

struct TerminalAlgorithm {
    std::string_view oid;
    specimen::KeySpec key;
    friend std::ostream& operator<<(std::ostream& out, const TerminalAlgorithm& one) { return out << one.oid; }
};

const std::vector<TerminalAlgorithm> terminalAlgorithms{
    {specimen::taRsaPkcs1Sha1, specimen::rsaSpec(1024)},
    {specimen::taRsaPkcs1Sha256, specimen::rsaSpec(1024)},
    {specimen::taRsaPkcs1Sha512, specimen::rsaSpec(1024)},
    {specimen::taRsaPssSha1, specimen::rsaSpec(1024)},
    {specimen::taRsaPssSha256, specimen::rsaSpec(2048)},
    {specimen::taRsaPssSha512, specimen::rsaSpec(2048)},
    {specimen::taEcdsaSha1, specimen::ecSpec("brainpoolP192r1")},
    {specimen::taEcdsaSha224, specimen::ecSpec("P-224")},
    {specimen::taEcdsaSha256, specimen::ecSpec("brainpoolP256r1")},
    {specimen::taEcdsaSha384, specimen::ecSpec("P-384")},
    {specimen::taEcdsaSha512, specimen::ecSpec("P-521")},
};

BOOST_DATA_TEST_CASE(EveryTerminalAlgorithm, boost::unit_test::data::make(terminalAlgorithms), algorithm)
{
    specimen::AuthoritySettings settings = sampleSettings();
    settings.cvKey = algorithm.key;
    settings.cvAlgorithm = algorithm.oid;
    const UtopianAuthority authority(settings);
    Opened opened(simulated(personalised(sampleProfile(), authority)));
    opened.authenticateChip();
    const auto dv = authority.dv();
    BOOST_TEST(opened.terminal.authenticateTerminal({dv, authority.terminal(dv)}, "UTCVCA00001", documentNumber) == ok);
    BOOST_TEST(opened.terminal.select(0x0104) == ok);
}

BOOST_AUTO_TEST_CASE(WhatTerminalAuthenticationRefuses)
{
    const UtopianAuthority authority(sampleSettings());
    const auto attempt = [&](const specimen::CvCertificateEdit& dvEdit, const specimen::CvCertificateEdit& terminalEdit,
                             const std::string& trustPoint = "UTCVCA00001",
                             const std::string& number = documentNumber) {
        Opened opened(sampleChip());
        opened.authenticateChip();
        const auto dv = authority.dv(1, dvEdit);
        return opened.terminal.authenticateTerminal({dv, authority.terminal(dv, terminalEdit)}, trustPoint, number);
    };
    const auto breakIt = [](specimen::CvCertificateSpec& spec) { spec.breakSignature = true; };
    const auto expire = [](specimen::CvCertificateSpec& spec) {
        spec.expires = *spec.effective - std::chrono::days(400);
    };
    BOOST_TEST(attempt({}, {}) == ok);
    BOOST_TEST(attempt(breakIt, {}) == 0x6300);
    BOOST_TEST(attempt({}, breakIt) == 0x6300);
    BOOST_TEST(attempt(expire, {}) == 0x6300);
    BOOST_TEST(attempt({}, expire) == 0x6300);
    BOOST_TEST(attempt({}, {}, "UTCVCA00009") == 0x6A88);
    BOOST_TEST(attempt({}, {}, "UTCVCA00001", "U402177833") == 0x6300);
    BOOST_TEST(attempt({}, [](auto& spec) { spec.role = specimen::CvRole::DomesticDv; }) == 0x6300);
    BOOST_TEST(attempt([](auto& spec) { spec.expires.reset(); }, {}) == 0x6A80);
}

BOOST_AUTO_TEST_CASE(LinksMoveTheTrustPointAndTheDate)
{
    const UtopianAuthority authority(sampleSettings());
    Opened opened(sampleChip());
    opened.authenticateChip();
    const auto dv =
        authority.dv(2, [&](auto& spec) { spec.effective = authority.settings().date + std::chrono::days(5); });
    const auto expired = [](specimen::CvCertificateSpec& spec) { spec.expires = *spec.effective; };
    BOOST_TEST(opened.terminal.authenticateTerminal({authority.cvcaLink(1, expired), dv, authority.terminal(dv)},
                                                    "UTCVCA00001", documentNumber) == ok);
    BOOST_TEST(opened.chip->secrets().trustPoints.size() == 2U);
    BOOST_TEST((opened.chip->secrets().today == authority.settings().date + std::chrono::days(5)));
    BOOST_TEST(opened.terminal.select(0x011C) == ok);
    const Bytes cvca = opened.terminal.readSelected(36);
    BOOST_TEST(std::string(cvca.begin() + 2, cvca.begin() + 13) == "UTCVCA00002");
    BOOST_TEST(std::string(cvca.begin() + 15, cvca.begin() + 26) == "UTCVCA00001");
}

BOOST_AUTO_TEST_CASE(ActiveAuthenticationWithRsaRecoversTheMessage)
{
    specimen::ChipProfile profile = sampleProfile();
    profile.activeAuthentication = {.key = specimen::rsaSpec(1024), .digest = crypto::DigestAlgorithm::Sha1};
    Opened opened(simulated(personalised(profile, UtopianAuthority(sampleSettings()))));
    const Bytes challenge(8, 0x55);
    const RawAnswer answer = opened.terminal.send(0x88, 0x00, 0x00, challenge, 0);
    BOOST_REQUIRE(answer.status == ok);
    const auto& own = opened.chip->secrets().activeAuthentication->key;
    const Bytes block = specimen::powerModulo(answer.data, Bytes{0x01, 0x00, 0x01}, own.publicValue);
    BOOST_REQUIRE(block.size() == 128U);
    BOOST_TEST(block.front() == 0x6A);
    BOOST_TEST(block.back() == 0xBC);
    Bytes message(block.begin() + 1, block.end() - 21);
    message.insert(message.end(), challenge.begin(), challenge.end());
    const Bytes hash = crypto::digest(crypto::DigestAlgorithm::Sha1, message);
    BOOST_TEST(std::equal(hash.begin(), hash.end(), block.end() - 21));
}

BOOST_AUTO_TEST_CASE(ActiveAuthenticationWithACurve)
{
    Opened opened(sampleChip());
    const Bytes challenge(8, 0x55);
    const RawAnswer answer = opened.terminal.send(0x88, 0x00, 0x00, challenge, 0);
    BOOST_REQUIRE(answer.status == ok);
    const auto& own = opened.chip->secrets().activeAuthentication->key;
    const auto key = crypto::readPublicKey(specimen::subjectPublicKeyInfo(own));
    BOOST_REQUIRE(key);
    const auto scheme = specimen::ecdsaPlain(crypto::DigestAlgorithm::Sha256);
    BOOST_TEST(*crypto::verifySignature(*key, scheme, challenge, answer.data));
    BOOST_TEST(!*crypto::verifySignature(*key, scheme, Bytes(8, 0x56), answer.data));
}

BOOST_AUTO_TEST_SUITE_END()
