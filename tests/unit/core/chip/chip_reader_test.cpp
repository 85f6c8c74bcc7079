#include "core/base/error_code.h"
#include "core/chip/chip_reader.h"
#include "core/specimen/chip_personaliser.h"
#include "tests/unit/core/chip/utopian_chip.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::chip;
using base::ErrorCode;
using lds::LdsFile;

namespace {

/// How chips refuse a wish that is too long.
constexpr std::array<std::uint16_t, 4> tooLongStatuses{0x6700, 0x6B00, 0x6282, 0x6C00};

bool isWhole(const ChipReading& reading, const specimen::ChipProfile& profile)
{
    const auto chip = specimen::personaliseChip(profile, utopia::authority());
    for (const auto& [file, read] : reading.files) {
        const auto truth = chip->files.find(file);
        if (truth == chip->files.end() || truth->second != read.bytes) {
            return false;
        }
    }
    return !reading.ended;
}

/// A chip, how it was read, and that what was read is what it holds.
struct Trial {
    specimen::ChipProfile profile = utopia::bacProfile();
    scanners::SimulatedChipSettings chip = {};
    AccessKeys keys = utopia::rightKeys();
    ReadSettings settings = {};

    ChipReading run() const
    {
        const auto card = utopia::chipOf(profile, chip);
        return utopia::read(*card, keys, settings);
    }
};

struct PaceCase {
    std::string name;
    std::string protocol;
    int parameterId;
};

std::ostream& operator<<(std::ostream& out, const PaceCase& paceCase)
{
    return out << paceCase.name << " with parameters " << paceCase.parameterId;
}

/// Every variant with one group, and every group with one cipher.
std::vector<PaceCase> paceCases()
{
    const std::string arc = "0.4.0.127.0.7.2.2.4.";
    std::vector<PaceCase> cases;
    for (const std::string cipher : {"1", "2", "3", "4"}) {
        cases.push_back({"PACE-ECDH-GM", arc + "2." + cipher, 13});
        cases.push_back({"PACE-DH-GM", arc + "1." + cipher, 0});
        cases.push_back({"PACE-ECDH-IM", arc + "4." + cipher, 13});
        cases.push_back({"PACE-DH-IM", arc + "3." + cipher, 0});
        if (cipher != "1") {
            cases.push_back({"PACE-ECDH-CAM", arc + "6." + cipher, 13});
        }
    }
    for (const int parameterId : {8, 9, 10, 11, 12, 14, 15, 16, 17, 18}) {
        cases.push_back({"PACE-ECDH-GM", arc + "2.2", parameterId});
        cases.push_back({"PACE-ECDH-CAM", arc + "6.4", parameterId});
        if (parameterId != 10) {
            cases.push_back({"PACE-ECDH-IM", arc + "4.4", parameterId});
        }
    }
    for (const int parameterId : {1, 2}) {
        cases.push_back({"PACE-DH-GM", arc + "1.2", parameterId});
        cases.push_back({"PACE-DH-IM", arc + "3.4", parameterId});
    }
    return cases;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ChipReader)

BOOST_AUTO_TEST_CASE(readsAChipWithBac)
{
    const Trial trial;
    const ChipReading reading = trial.run();
    BOOST_TEST_INFO(utopia::summaryOf(reading));
    BOOST_TEST(isWhole(reading, trial.profile));
    BOOST_CHECK(reading.bac.state == ProtocolState::Successful);
    BOOST_CHECK(reading.pace.state == ProtocolState::NotOffered);
    BOOST_TEST(reading.files.contains(LdsFile::Dg2));
}

BOOST_DATA_TEST_CASE(readsAChipWithPace, boost::unit_test::data::make(paceCases()), paceCase)
{
    Trial trial{.profile = utopia::paceProfile(paceCase.protocol, paceCase.parameterId)};
    trial.profile.placeholderOctets = 1000;
    const ChipReading reading = trial.run();
    BOOST_TEST_INFO(utopia::summaryOf(reading));
    BOOST_TEST(isWhole(reading, trial.profile));
    BOOST_CHECK(reading.pace.state == ProtocolState::Successful);
    BOOST_TEST(reading.pace.detail.starts_with(paceCase.name));
    const bool isCam = paceCase.name.ends_with("CAM");
    BOOST_CHECK(reading.paceCam.state == (isCam ? ProtocolState::Successful : ProtocolState::NotOffered));
}

BOOST_AUTO_TEST_CASE(readsWithTheCan)
{
    const Trial trial{.profile = utopia::paceProfile("0.4.0.127.0.7.2.2.4.2.2", 13), .keys = utopia::canOnly()};
    const ChipReading reading = trial.run();
    BOOST_TEST_INFO(utopia::summaryOf(reading));
    BOOST_TEST(isWhole(reading, trial.profile));
    BOOST_TEST(reading.accessedByCan);
}

BOOST_AUTO_TEST_CASE(takesTheCanWhereTheMrzIsWrong)
{
    Trial trial{.profile = utopia::paceProfile("0.4.0.127.0.7.2.2.4.2.2", 13), .keys = utopia::wrongKeys()};
    trial.keys.can = utopia::canOnly().can;
    const ChipReading reading = trial.run();
    BOOST_TEST_INFO(utopia::summaryOf(reading));
    BOOST_TEST(isWhole(reading, trial.profile));
    BOOST_TEST(reading.accessedByCan);
}

BOOST_AUTO_TEST_CASE(readsAChipThatIsOpenToAll)
{
    Trial trial;
    trial.profile.access = {false, false};
    const ChipReading reading = trial.run();
    BOOST_TEST_INFO(utopia::summaryOf(reading));
    BOOST_TEST(isWhole(reading, trial.profile));
    BOOST_CHECK(reading.bac.state == ProtocolState::NotOffered);
    const ChipReading keyless = Trial{.profile = trial.profile, .keys = {}}.run();
    BOOST_TEST_INFO(utopia::summaryOf(keyless));
    BOOST_TEST(isWhole(keyless, trial.profile));
}

// The budgets: EF.COM, DG1, EF.SOD and a DG2 of 15 kB, with BAC.
BOOST_AUTO_TEST_CASE(needsFewCommandsWithExtendedLength)
{
    const Trial trial{.settings = {.files = {LdsFile::Dg1, LdsFile::Dg2}}};
    const ChipReading reading = trial.run();
    BOOST_TEST_MESSAGE(utopia::summaryOf(reading));
    BOOST_TEST(isWhole(reading, trial.profile));
    BOOST_TEST(reading.find(LdsFile::Dg2)->size() > 15'000U);
    BOOST_TEST(reading.apdus <= 20);
}

BOOST_AUTO_TEST_CASE(needsFewCommandsWithShortLength)
{
    std::vector<scanners::SimulatedChipSettings> chips{{.extendedLength = false}};
    for (const std::uint16_t status : tooLongStatuses) {
        chips.push_back({.extendedLength = false, .largestRead = 223, .tooLongStatus = status});
        chips.push_back({.extendedLength = true, .largestRead = 223, .tooLongStatus = status});
    }
    for (const auto& chip : chips) {
        const Trial trial{.chip = chip, .settings = {.files = {LdsFile::Dg1, LdsFile::Dg2}}};
        const ChipReading reading = trial.run();
        BOOST_TEST_INFO(utopia::summaryOf(reading));
        BOOST_TEST(isWhole(reading, trial.profile));
        BOOST_TEST(reading.blockSize == 223U);
        BOOST_TEST(reading.apdus <= 90);
        BOOST_TEST_MESSAGE("largestRead 223: " << reading.apdus << " APDUs");
    }
}

BOOST_AUTO_TEST_CASE(adaptsToSmallBlocks)
{
    for (const std::size_t largest : {231U, 200U, 160U, 100U, 40U}) {
        for (const std::uint16_t status : tooLongStatuses) {
            const Trial trial{.chip = {.largestRead = largest, .tooLongStatus = status}};
            const ChipReading reading = trial.run();
            BOOST_TEST_INFO(utopia::summaryOf(reading));
            BOOST_TEST(isWhole(reading, trial.profile));
        }
    }
}

BOOST_AUTO_TEST_CASE(readsBeyondThirtyTwoThousandOctets)
{
    for (const bool extended : {true, false}) {
        Trial trial{.chip = {.extendedLength = extended}};
        trial.profile.placeholderOctets = 70'000;
        const ChipReading reading = trial.run();
        BOOST_TEST_INFO(utopia::summaryOf(reading));
        BOOST_TEST(isWhole(reading, trial.profile));
    }
}

BOOST_AUTO_TEST_CASE(toleratesChipsThatRefuseAnLe)
{
    const Trial trial{.profile = utopia::paceProfile("0.4.0.127.0.7.2.2.4.2.2", 13),
                      .chip = {.refusesLeInMseSetAt = true}};
    const ChipReading reading = trial.run();
    BOOST_TEST_INFO(utopia::summaryOf(reading));
    BOOST_TEST(isWhole(reading, trial.profile));
}

BOOST_AUTO_TEST_CASE(tellsAWrongKey)
{
    for (const bool pace : {false, true}) {
        Trial trial{.keys = utopia::wrongKeys()};
        if (pace) {
            trial.profile = utopia::paceProfile("0.4.0.127.0.7.2.2.4.2.2", 13);
        }
        const ChipReading reading = trial.run();
        BOOST_TEST_INFO(utopia::summaryOf(reading));
        BOOST_REQUIRE(reading.ended);
        BOOST_TEST(reading.ended->code == toInt(ErrorCode::AccessKeyWrong));
        BOOST_TEST(!reading.ended->advice.empty());
        BOOST_CHECK((pace ? reading.pace : reading.bac).state == ProtocolState::Failed);
    }
}

BOOST_AUTO_TEST_CASE(tellsAMissingKey)
{
    const ChipReading reading = Trial{.keys = {}}.run();
    BOOST_REQUIRE(reading.ended);
    BOOST_TEST(reading.ended->code == toInt(ErrorCode::AccessKeyMissing));
}

BOOST_AUTO_TEST_CASE(fallsBackToBacBySettingOnly)
{
    Trial trial{.profile = specimen::plainProfile()};
    trial.profile.mrz = utopia::mrz;
    const auto card = utopia::chipOf(trial.profile);
    card->interfere([](const scanners::PlainCommand& command, scanners::PlainResponse& response) {
        if (command.ins == 0x86 && !response.data.empty()) {
            response.data.back() ^= 0x01U;
        }
    });
    const ChipReading refused = utopia::read(*card, trial.keys);
    BOOST_TEST_INFO(utopia::summaryOf(refused));
    BOOST_TEST(refused.ended.has_value());
    BOOST_CHECK(refused.pace.state == ProtocolState::Failed);
    BOOST_CHECK(refused.bac.state == ProtocolState::NotPerformed);
    BOOST_REQUIRE(card->reset());
    const ChipReading reading = utopia::read(*card, trial.keys, {.fallBackToBac = true});
    BOOST_TEST_INFO(utopia::summaryOf(reading));
    BOOST_TEST(isWhole(reading, trial.profile));
    BOOST_TEST(reading.fellBackToBac);
    BOOST_CHECK(reading.pace.state == ProtocolState::Failed);
    BOOST_CHECK(reading.bac.state == ProtocolState::Successful);
}

BOOST_AUTO_TEST_CASE(runsEveryProtocolOfAnExtendedChip)
{
    for (const bool pace : {false, true}) {
        Trial trial{.profile = specimen::extendedProfile()};
        trial.profile.mrz = utopia::mrz;
        trial.profile.access = {!pace, pace};
        if (!pace) {
            trial.profile.pace.clear();
        }
        const specimen::TerminalIdentity identity = utopia::authority().terminalIdentity();
        trial.settings.terminal = TerminalCredentials{identity.certificates, identity.terminalKey};
        trial.settings.files = {LdsFile::Dg1,  LdsFile::Dg2,  LdsFile::Dg3, LdsFile::Dg4,
                                LdsFile::Dg14, LdsFile::Dg15, LdsFile::Dg16};
        const ChipReading reading = trial.run();
        BOOST_TEST_INFO(utopia::summaryOf(reading));
        BOOST_TEST(isWhole(reading, trial.profile));
        BOOST_CHECK(reading.chipAuthentication.state == ProtocolState::Successful);
        BOOST_CHECK(reading.terminalAuthentication.state == ProtocolState::Successful);
        BOOST_CHECK(reading.activeAuthentication.state == ProtocolState::Successful);
        BOOST_TEST(reading.find(LdsFile::Dg3) != nullptr);
        BOOST_TEST(reading.find(LdsFile::Dg4) != nullptr);
        BOOST_TEST(!reading.files.contains(LdsFile::Dg16));
        BOOST_TEST_MESSAGE(utopia::summaryOf(reading));
    }
}

BOOST_AUTO_TEST_SUITE_END()
