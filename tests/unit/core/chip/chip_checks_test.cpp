// The rows of BSI TR-03135-1 v2.5 5.6.3 to 5.6.4.1.

#include "core/base/error_code.h"
#include "core/chip/chip_checks.h"
#include "core/chip/chip_reading.h"
#include "tests/unit/core/chip/replayed_chip.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::chip;
using base::ErrorCode;
using check::CheckResult;
using check::Outcome;
using lds::LdsFile;
using replay::octets;

namespace {

const base::Error removed{toInt(ErrorCode::ChipRemoved), "the chip was taken away", "lay it down again"};
const base::Error wrong{toInt(ErrorCode::ProtocolFailed), "the chip proved nothing", ""};

ProtocolRun in(ProtocolState state)
{
    const bool isError = state == ProtocolState::Failed || state == ProtocolState::Aborted;
    const base::Error& error = state == ProtocolState::Aborted ? removed : wrong;
    return {state, "variant", isError ? error.message : "", isError ? std::optional(error) : std::nullopt};
}

CheckResult judged(check::CheckFunction check, ChipReading reading)
{
    check::Evidence evidence;
    evidence.put(std::move(reading));
    return check(evidence, {});
}

ChipReading chipReading()
{
    ChipReading reading;
    reading.source = ChipReading::Source::Chip;
    return reading;
}

struct Entry {
    std::string id;
    check::CheckFunction check;
};

std::ostream& operator<<(std::ostream& out, const Entry& entry) { return out << entry.id; }

const std::vector<Entry> all{{"chip.bac", checkBac},
                             {"chip.pace", checkPace},
                             {"chip.access", checkAccess},
                             {"chip.ta", checkTerminalAuthentication},
                             {"chip.aa", checkActiveAuthentication},
                             {"chip.ca", checkChipAuthentication},
                             {"chip.pace_cam", checkPaceCam},
                             {"chip.authenticity", checkChipAuthenticity},
                             {"chip.lds", checkFiles}};

constexpr auto ok = ProtocolState::Successful;
constexpr auto no = ProtocolState::NotOffered;
constexpr auto bad = ProtocolState::Failed;
constexpr auto lack = ProtocolState::MissingInformation;
constexpr auto broken = ProtocolState::Aborted;

struct Access {
    ProtocolState pace;
    ProtocolState bac;
    Outcome outcome;
};

std::ostream& operator<<(std::ostream& out, const Access& access)
{
    return out << "PACE " << toString(access.pace) << ", BAC " << toString(access.bac);
}

const std::vector<Access> accesses{
    {ok, no, Outcome::Successful},      {no, ok, Outcome::Successful},
    {bad, ok, Outcome::Successful},     {bad, ProtocolState::NotPerformed, Outcome::Failed},
    {no, bad, Outcome::Failed},         {no, no, Outcome::NotSupported},
    {broken, broken, Outcome::Aborted}, {no, lack, Outcome::Aborted}};

struct Authenticity {
    ProtocolState aa;
    ProtocolState ca;
    ProtocolState cam;
    Outcome outcome;
};

std::ostream& operator<<(std::ostream& out, const Authenticity& row)
{
    return out << toString(row.aa) << ", " << toString(row.ca) << ", " << toString(row.cam);
}

const std::vector<Authenticity> authenticities{
    {ok, no, no, Outcome::Successful},         {no, ok, no, Outcome::Successful},
    {no, no, ok, Outcome::Successful},         {bad, ok, no, Outcome::Successful},
    {bad, bad, bad, Outcome::Failed},          {bad, no, no, Outcome::Failed},
    {bad, lack, no, Outcome::Failed},          {lack, no, no, Outcome::Undetermined},
    {lack, broken, no, Outcome::Aborted},      {no, no, no, Outcome::NotSupported},
    {broken, broken, broken, Outcome::Aborted}};

}  // namespace

BOOST_AUTO_TEST_SUITE(ChipChecks)

BOOST_DATA_TEST_CASE(withoutAChipNothingIsSaid, boost::unit_test::data::make(all), entry)
{
    const check::Evidence empty;
    for (const CheckResult& result : {entry.check(empty, {}), judged(entry.check, ChipReading{})}) {
        BOOST_TEST(result.id() == entry.id);
        BOOST_CHECK(result.outcome() == Outcome::NotSupported);
        BOOST_TEST(result.reason() == "no chip was read");
    }
}

BOOST_DATA_TEST_CASE(aDumpProvesNothing, boost::unit_test::data::make(all), entry)
{
    ChipReading reading;
    reading.source = ChipReading::Source::Dump;
    const CheckResult result = judged(entry.check, reading);
    BOOST_CHECK(result.outcome() == (entry.id == "chip.lds" ? Outcome::Undetermined : Outcome::NotSupported));
}

BOOST_DATA_TEST_CASE(access, boost::unit_test::data::make(accesses), row)
{
    ChipReading reading = chipReading();
    reading.pace = in(row.pace);
    reading.bac = in(row.bac);
    BOOST_CHECK(judged(checkAccess, reading).outcome() == row.outcome);
}

BOOST_AUTO_TEST_CASE(aFallBackIsTold)
{
    ChipReading reading = chipReading();
    reading.pace = in(bad);
    reading.bac = in(ok);
    reading.fellBackToBac = true;
    BOOST_TEST(judged(checkAccess, reading).reason().find("after PACE had failed") != std::string::npos);
    BOOST_CHECK(judged(checkPace, reading).outcome() == Outcome::Failed);
}

BOOST_AUTO_TEST_CASE(singleProtocols)
{
    const std::vector<std::pair<ProtocolState, Outcome>> rows{{ok, Outcome::Successful},
                                                              {bad, Outcome::Failed},
                                                              {lack, Outcome::Undetermined},
                                                              {no, Outcome::NotSupported},
                                                              {ProtocolState::NotPerformed, Outcome::NotSupported},
                                                              {broken, Outcome::Aborted}};
    for (const auto& [state, outcome] : rows) {
        ChipReading reading = chipReading();
        reading.terminalAuthentication = reading.chipAuthentication = reading.paceCam = in(state);
        reading.activeAuthentication = in(state);
        for (const check::CheckFunction check :
             {checkTerminalAuthentication, checkActiveAuthentication, checkChipAuthentication, checkPaceCam}) {
            const CheckResult result = judged(check, reading);
            BOOST_TEST_INFO(result.id());
            BOOST_CHECK(result.outcome() == outcome);
        }
    }
}

BOOST_AUTO_TEST_CASE(anAbortionCarriesItsCause)
{
    ChipReading reading = chipReading();
    reading.chipAuthentication = in(broken);
    BOOST_TEST(judged(checkChipAuthentication, reading).errorCode() == removed.code);
}

BOOST_DATA_TEST_CASE(authenticity, boost::unit_test::data::make(authenticities), row)
{
    ChipReading reading = chipReading();
    reading.activeAuthentication = in(row.aa);
    reading.chipAuthentication = in(row.ca);
    reading.paceCam = in(row.cam);
    const CheckResult result = judged(checkChipAuthenticity, reading);
    BOOST_CHECK(result.outcome() == row.outcome);
    BOOST_TEST(result.findings().size() == 3U);
}

BOOST_AUTO_TEST_CASE(activeAuthenticationIsJudgedAnew)
{
    ChipReading reading = chipReading();
    reading.activeAuthentication = in(ok);
    reading.activeAuthenticationExchange = ActiveAuthenticationExchange{base::Bytes(8, 1), base::Bytes(64, 1)};
    reading.files[LdsFile::Dg15].bytes = octets("6F00");
    BOOST_CHECK(judged(checkActiveAuthentication, reading).outcome() == Outcome::Undetermined);
}

BOOST_AUTO_TEST_CASE(filesAreExamined)
{
    ChipReading reading = chipReading();
    reading.files[LdsFile::Com].bytes = octets("60145F0104303130375F36063034303030305C026175");
    const CheckResult good = judged(checkFiles, reading);
    BOOST_TEST_INFO(good.reason());
    BOOST_CHECK(good.outcome() == Outcome::Successful);
    BOOST_TEST(good.findings().size() == 1U);

    ChipReading bent = reading;
    bent.files[LdsFile::Dg1].bytes = octets("62035F1F00");
    BOOST_CHECK(judged(checkFiles, bent).outcome() == Outcome::Failed);

    ChipReading denied = reading;
    denied.files[LdsFile::Dg3] = {{}, base::Error{toInt(ErrorCode::ChipAccessDenied), "denied", ""}, true};
    BOOST_CHECK(judged(checkFiles, denied).outcome() == Outcome::Successful);

    ChipReading lost = reading;
    lost.files[LdsFile::Dg1] = {{}, base::Error{toInt(ErrorCode::ChipFileMissing), "none", ""}, false};
    BOOST_CHECK(judged(checkFiles, lost).outcome() == Outcome::Failed);

    ChipReading torn = reading;
    torn.files[LdsFile::Dg2] = {{}, removed, false};
    torn.ended = removed;
    BOOST_CHECK(judged(checkFiles, torn).outcome() == Outcome::Aborted);
    BOOST_TEST(judged(checkFiles, torn).errorCode() == removed.code);
}

BOOST_AUTO_TEST_SUITE_END()
