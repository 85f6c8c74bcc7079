// What goes wrong between terminal and chip, one thing at a time.

#include "core/base/error_code.h"
#include "core/chip/chip_checks.h"
#include "core/chip/chip_reader.h"
#include "core/specimen/chip_personaliser.h"
#include "scanners/simulated/fault_script.h"
#include "tests/unit/core/chip/utopian_chip.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>

using namespace rahdari;
using namespace rahdari::chip;
using base::ErrorCode;
using lds::LdsFile;
using scanners::Fault;
using scanners::FaultEvent;

namespace {

specimen::ChipProfile extended(bool pace)
{
    specimen::ChipProfile profile = specimen::extendedProfile();
    profile.mrz = utopia::mrz;
    profile.placeholderOctets = 2000;
    profile.access = {!pace, pace};
    if (!pace) {
        profile.pace.clear();
    }
    return profile;
}

ReadSettings withTerminal()
{
    const specimen::TerminalIdentity identity = utopia::authority().terminalIdentity();
    ReadSettings settings;
    settings.files.push_back(LdsFile::Dg3);
    settings.files.push_back(LdsFile::Dg4);
    settings.terminal = TerminalCredentials{identity.certificates, identity.terminalKey};
    return settings;
}

ChipReading readWith(const Fault& fault, bool pace = false)
{
    const auto chip = scanners::withFaults(utopia::chipOf(extended(pace)), {"", {fault}});
    return utopia::read(*chip, utopia::rightKeys(), withTerminal());
}

int apdusOf(bool pace)
{
    const auto chip = utopia::chipOf(extended(pace));
    return utopia::read(*chip, utopia::rightKeys(), withTerminal()).apdus;
}

check::Outcome outcomeOf(check::CheckFunction check, const ChipReading& reading)
{
    check::Evidence evidence;
    evidence.put(reading);
    return check(evidence, {}).outcome();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ChipFailures)

// Wherever the card is torn away, the reading ends with that error and nothing is called failed.
BOOST_DATA_TEST_CASE(tornAnywhere, boost::unit_test::data::make({false, true}), pace)
{
    const int apdus = apdusOf(pace);
    const std::vector<std::pair<FaultEvent, ErrorCode>> events{{FaultEvent::CardRemoved, ErrorCode::ChipRemoved},
                                                               {FaultEvent::ReaderGone, ErrorCode::ReaderGone}};
    for (const auto& [event, code] : events) {
        for (int after = 0; after < apdus; ++after) {
            const ChipReading reading = readWith({.event = event, .afterApdu = after}, pace);
            BOOST_TEST_INFO("after " << after << ": " << utopia::summaryOf(reading));
            BOOST_REQUIRE(reading.ended);
            BOOST_TEST(reading.ended->code == toInt(code));
            for (const check::CheckFunction check : {checkAccess, checkTerminalAuthentication,
                                                     checkActiveAuthentication, checkChipAuthentication, checkFiles}) {
                BOOST_CHECK(outcomeOf(check, reading) != check::Outcome::Failed);
            }
            BOOST_CHECK(outcomeOf(checkFiles, reading) == check::Outcome::Aborted);
        }
    }
}

bool allSuccessful(const ChipReading& reading)
{
    return !reading.ended && reading.chipAuthentication.state == ProtocolState::Successful &&
           reading.terminalAuthentication.state == ProtocolState::Successful &&
           reading.activeAuthentication.state == ProtocolState::Successful &&
           outcomeOf(checkFiles, reading) == check::Outcome::Successful;
}

// An octet altered on its way is never taken for an answer, whichever command under the session it stands behind; what
// was read is what the chip holds.
BOOST_DATA_TEST_CASE(wrongMacAnywhere, boost::unit_test::data::make({false, true}), pace)
{
    const auto truth = specimen::personaliseChip(extended(pace), utopia::authority());
    const int apdus = apdusOf(pace);
    int noticed = 0;
    for (int after = 0; after < apdus; ++after) {
        const ChipReading reading = readWith({.event = FaultEvent::WrongMac, .afterApdu = after, .times = 1}, pace);
        BOOST_TEST_INFO("after " << after << ": " << utopia::summaryOf(reading));
        noticed += allSuccessful(reading) ? 0 : 1;
        for (const auto& [file, read] : reading.files) {
            const bool isProtected = !lds::factsOf(file).inMasterFile || file == LdsFile::CardSecurity;
            BOOST_TEST((read.bytes.empty() || !isProtected || read.bytes == truth->files.at(file)));
        }
    }
    constexpr int beforeTheSession = 7;  // at most: probing, selecting, EF.ATR/INFO, the challenge
    BOOST_TEST(noticed >= apdus - beforeTheSession);
}

// pcscd gives an answer of no octets for a card that is torn away in the middle of a command.
BOOST_AUTO_TEST_CASE(answersOfNothing)
{
    class MuteChip final : public capture::ChipTransceiver {
    public:
        explicit MuteChip(std::size_t length) : length_(length) {}
        base::Result<base::Bytes> transceive(base::ByteSpan /*command*/, std::stop_token /*stop*/) override
        {
            return base::Bytes(length_, 0x90);
        }
        base::Result<void> reset() override { return {}; }
        base::Bytes answerToReset() const override { return {}; }
        std::string readerName() const override { return "mute"; }

    private:
        std::size_t length_;
    };
    for (const std::size_t length : {0U, 1U}) {
        MuteChip chip(length);
        const ChipReading reading = utopia::read(chip, utopia::rightKeys());
        BOOST_REQUIRE(reading.ended);
        BOOST_TEST(reading.ended->code == toInt(ErrorCode::ChipAnswerInvalid));
    }
}

// An unprotected refusal of a long block: one new session, then smaller blocks.
BOOST_DATA_TEST_CASE(aRefusalThatEndsTheSession, boost::unit_test::data::make({false, true}), pace)
{
    const ChipReading reading = readWith({.event = FaultEvent::Status,
                                          .afterApdu = pace ? 18 : 12,
                                          .command = "read_binary",
                                          .times = 1,
                                          .status = 0x6700},
                                         pace);
    BOOST_TEST_INFO(utopia::summaryOf(reading));
    BOOST_TEST(!reading.ended);
    BOOST_TEST(reading.find(LdsFile::Dg2) != nullptr);
}

BOOST_AUTO_TEST_CASE(accessDeniedIsNoFailure)
{
    const auto chip = utopia::chipOf(extended(false), {.deniesDg3 = true, .deniesDg4 = true});
    const ChipReading reading = utopia::read(*chip, utopia::rightKeys(), withTerminal());
    BOOST_TEST_INFO(utopia::summaryOf(reading));
    BOOST_TEST(!reading.ended);
    BOOST_CHECK(reading.terminalAuthentication.state == ProtocolState::Successful);
    BOOST_TEST(reading.files.at(LdsFile::Dg3).accessDenied);
    BOOST_TEST(reading.files.at(LdsFile::Dg4).accessDenied);
    BOOST_TEST(reading.find(LdsFile::Dg2) != nullptr);
    BOOST_CHECK(outcomeOf(checkFiles, reading) == check::Outcome::Successful);
}

BOOST_AUTO_TEST_CASE(challengesOfAnotherLength)
{
    for (const std::size_t length : {7U, 9U}) {
        const auto chip = utopia::chipOf(extended(false), {.challengeLength = length});
        const ChipReading reading = utopia::read(*chip, utopia::rightKeys(), withTerminal());
        BOOST_TEST_INFO(utopia::summaryOf(reading));
        BOOST_CHECK(outcomeOf(checkTerminalAuthentication, reading) == check::Outcome::Failed);
        BOOST_TEST(reading.find(LdsFile::Dg2) != nullptr);
    }
}

BOOST_AUTO_TEST_CASE(terminalAuthenticationWithAnotherBinding)
{
    const auto statically = utopia::chipOf(extended(true), {.staticBindingAfterPace = true});
    const ChipReading reading = utopia::read(*statically, utopia::rightKeys(), withTerminal());
    BOOST_TEST_INFO(utopia::summaryOf(reading));
    BOOST_CHECK(reading.terminalAuthentication.state == ProtocolState::Successful);
    const auto strange = utopia::chipOf(extended(true), {.wrongIdInTerminalAuthentication = true});
    BOOST_CHECK(outcomeOf(checkTerminalAuthentication, utopia::read(*strange, utopia::rightKeys(), withTerminal())) ==
                check::Outcome::Failed);
}

BOOST_AUTO_TEST_CASE(withoutCertificatesNothingIsJudged)
{
    ReadSettings settings = withTerminal();
    settings.terminal->certificates.clear();
    const auto chip = utopia::chipOf(extended(false));
    BOOST_CHECK(outcomeOf(checkTerminalAuthentication, utopia::read(*chip, utopia::rightKeys(), settings)) ==
                check::Outcome::Undetermined);
    settings.terminal.reset();
    const auto another = utopia::chipOf(extended(false));
    const ChipReading reading = utopia::read(*another, utopia::rightKeys(), settings);
    BOOST_CHECK(outcomeOf(checkTerminalAuthentication, reading) == check::Outcome::Undetermined);
    BOOST_TEST(reading.files.at(LdsFile::Dg3).accessDenied);
}

// A copy has the files and not the keys.
BOOST_DATA_TEST_CASE(aCopyIsFound, boost::unit_test::data::make({false, true}), pace)
{
    specimen::ChipProfile profile = extended(pace);
    profile.edits.secrets = [](specimen::ChipSecrets& secrets) {
        secrets.chipAuthentication.front().key.privateValue.back() ^= 0x01U;
        secrets.activeAuthentication->breakSignature = true;
    };
    const auto chip = utopia::chipOf(profile);
    const ChipReading reading = utopia::read(*chip, utopia::rightKeys(), withTerminal());
    BOOST_TEST_INFO(utopia::summaryOf(reading));
    BOOST_CHECK(reading.chipAuthentication.state == ProtocolState::Failed);
    BOOST_CHECK(reading.activeAuthentication.state == ProtocolState::Failed);
    BOOST_CHECK(outcomeOf(checkChipAuthenticity, reading) == check::Outcome::Failed);
    BOOST_TEST(reading.find(LdsFile::Dg2) != nullptr);
}

BOOST_AUTO_TEST_CASE(aCopyWithoutTheMappingKeyIsFound)
{
    specimen::ChipProfile profile = utopia::paceProfile("0.4.0.127.0.7.2.2.4.6.2", 13);
    profile.edits.secrets = [](specimen::ChipSecrets& secrets) { secrets.camKey->privateValue.back() ^= 0x01U; };
    const auto chip = utopia::chipOf(profile);
    const ChipReading reading = utopia::read(*chip, utopia::rightKeys());
    BOOST_TEST_INFO(utopia::summaryOf(reading));
    BOOST_CHECK(reading.pace.state == ProtocolState::Successful);
    BOOST_CHECK(reading.paceCam.state == ProtocolState::Failed);
}

BOOST_DATA_TEST_CASE(paceWithWrongValuesFails, boost::unit_test::data::make({0, 1, 2}), which)
{
    const FaultEvent event = which == 0   ? FaultEvent::WrongPaceToken
                             : which == 1 ? FaultEvent::WrongNonce
                                          : FaultEvent::WrongMapping;
    const ChipReading reading = readWith({.event = event}, true);
    BOOST_TEST_INFO(utopia::summaryOf(reading));
    BOOST_REQUIRE(reading.ended);
    BOOST_CHECK(outcomeOf(checkPace, reading) == check::Outcome::Failed);
    BOOST_CHECK(outcomeOf(checkAccess, reading) == check::Outcome::Failed);
}

BOOST_AUTO_TEST_CASE(aStopIsHeard)
{
    struct StopAtFirstFile final : ReadObserver {
        std::stop_source source;
        void fileRead(LdsFile /*file*/, const FileReading& /*reading*/) override { source.request_stop(); }
    };
    StopAtFirstFile observer;
    const auto chip = utopia::chipOf(extended(false));
    const ChipReading reading = readChip(*chip, utopia::rightKeys(), {}, crypto::seededRandom(base::Bytes{1}),
                                         &observer, observer.source.get_token());
    BOOST_REQUIRE(reading.ended);
    BOOST_TEST(reading.ended->code == toInt(ErrorCode::CaptureStopped));
    BOOST_TEST(reading.files.size() <= 2U);
}

BOOST_AUTO_TEST_SUITE_END()
