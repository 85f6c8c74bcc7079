// core/chip reads simulated chips from beginning to end.
#include "core/chip/chip_reader.h"
#include "tests/unit/scanners/simulated/sample_chips.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <functional>
#include <ostream>
#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::tests;
using base::Bytes;
using chip::ProtocolState;
using crypto::DigestAlgorithm;
using lds::LdsFile;

namespace rahdari::chip {
std::ostream& operator<<(std::ostream& out, ProtocolState state) { return out << toString(state); }
}  // namespace rahdari::chip

namespace {

using Change = std::function<void(specimen::ChipProfile&)>;

struct Wish {
    std::string name;
    Change change;
    friend std::ostream& operator<<(std::ostream& out, const Wish& wish) { return out << wish.name; }
};

void chipKey(specimen::ChipProfile& profile, std::string protocol, specimen::KeySpec key)
{
    profile.chipAuthentication = {{.protocol = std::move(protocol), .key = std::move(key)}};
}

void activeKey(specimen::ChipProfile& profile, specimen::KeySpec key, DigestAlgorithm digest, bool shortTrailer = true)
{
    profile.activeAuthentication = {.key = std::move(key), .digest = digest, .shortTrailer = shortTrailer};
}

void opensByBac(specimen::ChipProfile& profile)
{
    profile.access = {.bac = true, .pace = false};
    profile.pace.clear();
}

const std::string ecChipAuthentication = "0.4.0.127.0.7.2.2.3.2.";
const std::string dhChipAuthentication = "0.4.0.127.0.7.2.2.3.1.";

const std::vector<Wish> wishes{
    {"PACE", [](auto&) {}},
    {"BAC", opensByBac},
    {"PACE with Integrated Mapping", [](auto& profile) { profile.pace.front().protocol = "0.4.0.127.0.7.2.2.4.4.4"; }},
    {"PACE over DH", [](auto& profile) { profile.pace = {{.protocol = "0.4.0.127.0.7.2.2.4.1.3", .parameterId = 2}}; }},
    {"CA ECDH 3DES", [](auto& profile) { chipKey(profile, ecChipAuthentication + "1", specimen::ecSpec("P-224")); }},
    {"CA ECDH AES-192", [](auto& profile) { chipKey(profile, ecChipAuthentication + "3", specimen::ecSpec("P-384")); }},
    {"CA ECDH AES-256", [](auto& profile) { chipKey(profile, ecChipAuthentication + "4", specimen::ecSpec("P-521")); }},
    {"CA DH 3DES",
     [](auto& profile) { chipKey(profile, dhChipAuthentication + "1", specimen::dhSpec("dh_1024_160")); }},
    {"CA DH AES-256",
     [](auto& profile) { chipKey(profile, dhChipAuthentication + "4", specimen::dhSpec("dh_2048_256")); }},
    {"CA with a key reference", [](auto& profile) { profile.chipAuthentication.front().keyId = Bytes{0x05}; }},
    {"AA RSA SHA-1 BC", [](auto& profile) { activeKey(profile, specimen::rsaSpec(1024), DigestAlgorithm::Sha1); }},
    {"AA RSA SHA-1 33CC",
     [](auto& profile) { activeKey(profile, specimen::rsaSpec(1024), DigestAlgorithm::Sha1, false); }},
    {"AA RSA SHA-224", [](auto& profile) { activeKey(profile, specimen::rsaSpec(1024), DigestAlgorithm::Sha224); }},
    {"AA RSA SHA-256", [](auto& profile) { activeKey(profile, specimen::rsaSpec(2048), DigestAlgorithm::Sha256); }},
    {"AA RSA SHA-384", [](auto& profile) { activeKey(profile, specimen::rsaSpec(2048), DigestAlgorithm::Sha384); }},
    {"AA RSA SHA-512", [](auto& profile) { activeKey(profile, specimen::rsaSpec(2048), DigestAlgorithm::Sha512); }},
    {"AA ECDSA SHA-384", [](auto& profile) { activeKey(profile, specimen::ecSpec("P-384"), DigestAlgorithm::Sha384); }},
    {"AA ECDSA in DER", [](auto& profile) { profile.activeAuthentication->derSignature = true; }},
};

chip::TerminalCredentials credentialsOf(const specimen::UtopianAuthority& authority)
{
    auto identity = authority.terminalIdentity();
    return {.certificates = std::move(identity.certificates), .terminalKey = std::move(identity.terminalKey)};
}

chip::AccessKeys mrzKey()
{
    return {.mrz = chip::MrzKey{base::Personal("U40217783"), base::Personal("880314"), base::Personal("310621")},
            .can = std::nullopt};
}

chip::ChipReading readAll(scanners::SimulatedChip& card, const specimen::UtopianAuthority& authority,
                          const chip::AccessKeys& keys = mrzKey())
{
    chip::ReadSettings settings;
    settings.files.insert(settings.files.end(), {LdsFile::Dg3, LdsFile::Dg4});
    settings.terminal = credentialsOf(authority);
    return chip::readChip(card, keys, settings, crypto::seededRandom(Bytes{0x77}), nullptr, {});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(WholeReadings)

BOOST_DATA_TEST_CASE(EveryProtocolSucceeds, boost::unit_test::data::make(wishes), wish)
{
    const specimen::UtopianAuthority authority(sampleSettings());
    specimen::ChipProfile profile = sampleProfile();
    wish.change(profile);
    const auto files = personalised(profile, authority);
    const auto card = simulated(files);
    const chip::ChipReading reading = readAll(*card, authority);
    BOOST_TEST(!reading.ended, (reading.ended ? reading.ended->message : ""));
    BOOST_TEST((profile.access.pace ? reading.pace : reading.bac).state == ProtocolState::Successful);
    BOOST_TEST(reading.chipAuthentication.state == ProtocolState::Successful, reading.chipAuthentication.reason);
    BOOST_TEST(reading.terminalAuthentication.state == ProtocolState::Successful,
               reading.terminalAuthentication.reason);
    BOOST_TEST(reading.activeAuthentication.state == ProtocolState::Successful, reading.activeAuthentication.reason);
    for (const auto& [file, octets] : files.files) {
        const Bytes* read = reading.find(file);
        if (file == LdsFile::Cvca || file == LdsFile::AtrInfo) {
            continue;
        }
        BOOST_TEST((read != nullptr && *read == octets), lds::factsOf(file).name);
    }
}

BOOST_AUTO_TEST_CASE(MappingProvesTheChip)
{
    const specimen::UtopianAuthority authority(sampleSettings());
    specimen::ChipProfile profile = sampleProfile();
    profile.pace.front().protocol = "0.4.0.127.0.7.2.2.4.6.2";
    const auto card = simulated(personalised(profile, authority));
    const chip::ChipReading reading = readAll(*card, authority);
    BOOST_TEST(reading.pace.state == ProtocolState::Successful, reading.pace.reason);
    BOOST_TEST(reading.paceCam.state == ProtocolState::Successful, reading.paceCam.reason);
    BOOST_TEST(reading.terminalAuthentication.state == ProtocolState::Successful,
               reading.terminalAuthentication.reason);
    BOOST_TEST(reading.find(LdsFile::Dg3) != nullptr);
}

BOOST_AUTO_TEST_CASE(TheCanOpensTheChip)
{
    const specimen::UtopianAuthority authority(sampleSettings());
    const auto card = sampleChip();
    const chip::ChipReading reading = readAll(*card, authority, {.mrz = std::nullopt, .can = base::Personal("402177")});
    BOOST_TEST(reading.pace.state == ProtocolState::Successful, reading.pace.reason);
    BOOST_TEST(reading.accessedByCan);
    BOOST_TEST(reading.find(LdsFile::Dg2) != nullptr);
}

BOOST_AUTO_TEST_CASE(FewExchangesSuffice)
{
    const specimen::UtopianAuthority authority(sampleSettings());
    specimen::ChipProfile profile = specimen::plainProfile();
    opensByBac(profile);
    const auto files = personalised(profile, authority);
    chip::ReadSettings settings;
    settings.files = {LdsFile::Dg1, LdsFile::Dg2};
    const auto exchanges = [&](const scanners::SimulatedChipSettings& behaviour) {
        const auto card = simulated(files, behaviour);
        const auto reading = chip::readChip(*card, mrzKey(), settings, crypto::seededRandom(Bytes{0x77}), nullptr, {});
        BOOST_TEST(!reading.ended, (reading.ended ? reading.ended->message : ""));
        BOOST_TEST(
            (reading.find(LdsFile::Dg2) != nullptr && *reading.find(LdsFile::Dg2) == files.files.at(LdsFile::Dg2)));
        return reading.apdus;
    };
    BOOST_TEST(exchanges({}) <= 20);
    settings.firstBlockSize = 223;
    BOOST_TEST(exchanges({.extendedLength = false, .largestRead = 223}) <= 90);
    settings.firstBlockSize = 0;
    for (const int word : {0x6700, 0x6B00, 0x6282, 0x6CDF}) {
        const auto status = static_cast<std::uint16_t>(word);
        exchanges({.extendedLength = false, .largestRead = 223, .tooLongStatus = status});
        exchanges({.largestRead = 1000, .tooLongStatus = status});
    }
}

BOOST_AUTO_TEST_CASE(ChipsThatDislikeAnExpectedLength)
{
    const specimen::UtopianAuthority authority(sampleSettings());
    const auto card = sampleChip({.refusesLeInMseSetAt = true});
    const chip::ChipReading reading = readAll(*card, authority);
    BOOST_TEST(!reading.ended);
    BOOST_TEST(reading.pace.state == ProtocolState::Successful, reading.pace.reason);
    BOOST_TEST(reading.find(LdsFile::Dg2) != nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
