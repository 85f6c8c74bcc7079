#include "scanners/simulated/fault_script.h"

#include "core/base/error_code.h"
#include "tests/unit/scanners/simulated/raw_terminal.h"
#include "tests/unit/scanners/simulated/sample_chips.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

using namespace rahdari;
using namespace rahdari::tests;
using namespace rahdari::scanners;
using base::Bytes;
using base::ErrorCode;
using base::toInt;

namespace {

struct Mistake {
    std::string text;
    std::string place;
    friend std::ostream& operator<<(std::ostream& out, const Mistake& mistake) { return out << mistake.text; }
};

const std::vector<Mistake> mistakes{
    {"[[fault]]\nafter_apdu = 3", "line 1"},
    {"[[fault]]\nevent = \"explodes\"", "line 2"},
    {"[[fault]]\nevent = \"slow\"\nms = -1", "line 3"},
    {"[[fault]]\nevent = \"slow\"\nms = \"long\"", "line 3"},
    {"[[fault]]\nevent = \"slow\"\nafter_apdu = 1.5", "line 3"},
    {"[[fault]]\nevent = \"card_removed\"\nfor_command = \"dance\"", "line 3"},
    {"[[fault]]\nevent = \"status\"\nsw = 0x10000", "line 3"},
    {"[[fault]]\nevent = \"status\"\ntimes = 0", "line 3"},
    {"[[fault]]\nevent = \"access_denied\"", "line 1"},
    {"[[fault]]\nevent = \"access_denied\"\nfile = \"DG99\"", "line 3"},
    {"[[fault]]\nevent = \"slow\"\nspeed = 1", "line 3"},
    {"[[fault]]\nevent = \"light_missing\"", "line 1"},
    {"[[fault]]\nevent = \"light_missing\"\nlight = \"moon\"", "line 3"},
    {"[[fault]]\nevent = \"slow\"\nlight = \"uv\"", "line 1"},
    {"[[fault]]\nevent = \"slow\"\nback_after_ms = 5", "line 1"},
    {"[[fault]]\nevent = \"scanner_gone\"\nafter_apdu = 5", "line 1"},
    {"[[fault]]\nevent = \"scanner_gone\"\ndocument = 0", "line 3"},
    {"specimen = 3", "line 1"},
    {"\nfault = 1", "line 2"},
    {"weather = \"wet\"", "line 1"},
    {"\n\nthis is no TOML", "line 3"},
};

std::unique_ptr<capture::ChipTransceiver> chipWith(const std::string& toml)
{
    auto script = parseFaultScript(toml, "faults.toml");
    BOOST_REQUIRE_MESSAGE(script, toml);
    return withFaults(sampleChip(), std::move(*script));
}

std::string information() { return *specimen::mrzInformationOf(sampleProfile().mrz); }

const Bytes selectCom{0x00, 0xA4, 0x02, 0x0C, 0x02, 0x01, 0x1E};
const Bytes getChallengeCommand{0x00, 0x84, 0x00, 0x00, 0x08};

int errorAfter(capture::ChipTransceiver& chip, const Bytes& command)
{
    const auto answer = chip.transceive(command, {});
    return answer ? 0 : answer.error().code;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(FaultScripts)

BOOST_DATA_TEST_CASE(AMistakeNamesItsLine, boost::unit_test::data::make(mistakes), mistake)
{
    const auto script = parseFaultScript(mistake.text, "faults.toml");
    BOOST_REQUIRE(!script);
    BOOST_TEST(script.error().code == toInt(ErrorCode::FileInvalid));
    BOOST_TEST(script.error().message.find("faults.toml, " + mistake.place + ":") == 0U, script.error().message);
}

BOOST_AUTO_TEST_CASE(EveryKeyIsRead)
{
    const auto script = parseFaultScript("specimen = \"td3/utopia_lindqvist\"\n"
                                         "[[fault]]\n"
                                         "after_apdu = 14\n"
                                         "event = \"card_removed\"\n"
                                         "expect = { check = \"chip.pa.dg_integrity\", outcome = \"aborted\" }\n"
                                         "[[fault]]\n"
                                         "for_command = \"read_binary\"\n"
                                         "times = 2\n"
                                         "event = \"protected_status\"\n"
                                         "sw = 0x6982\n"
                                         "ms = 20\n"
                                         "file = \"DG3\"\n",
                                         "faults.toml");
    BOOST_REQUIRE(script);
    BOOST_TEST(script->specimen == "td3/utopia_lindqvist");
    const Fault first{.event = FaultEvent::CardRemoved, .afterApdu = 14, .line = 2};
    const Fault second{.event = FaultEvent::ProtectedStatus,
                       .command = "read_binary",
                       .times = 2,
                       .delay = std::chrono::milliseconds(20),
                       .status = 0x6982,
                       .file = lds::LdsFile::Dg3,
                       .line = 6};
    BOOST_TEST((script->faults == std::vector{first, second}));
    const auto ofScanner = parseFaultScript("[[fault]]\n"
                                            "event = \"picture_unreadable\"\n"
                                            "light = \"uv\"\n"
                                            "document = 3\n"
                                            "[[fault]]\n"
                                            "event = \"scanner_gone\"\n"
                                            "back_after_ms = 1500\n",
                                            "faults.toml");
    BOOST_REQUIRE(ofScanner);
    const Fault damaged{
        .event = FaultEvent::PictureUnreadable, .document = 3, .light = image::Light::Ultraviolet, .line = 1};
    const Fault gone{.event = FaultEvent::ScannerGone, .backAfter = std::chrono::milliseconds(1500), .line = 5};
    BOOST_TEST((ofScanner->faults == std::vector{damaged, gone}));
}

BOOST_AUTO_TEST_CASE(TheSampleIsAScript)
{
    const auto script = loadFaultScript(std::filesystem::path(RAHDARI_SOURCE_DIR) / "samples/faults/bad_day.toml");
    BOOST_REQUIRE(script);
    BOOST_TEST(script->faults.size() == 6U);
}

BOOST_AUTO_TEST_CASE(ARemovedCardStaysAway)
{
    const auto chip = chipWith("[[fault]]\nafter_apdu = 2\nevent = \"card_removed\"");
    BOOST_TEST(errorAfter(*chip, getChallengeCommand) == 0);
    BOOST_TEST(errorAfter(*chip, getChallengeCommand) == 0);
    BOOST_TEST(errorAfter(*chip, getChallengeCommand) == toInt(ErrorCode::ChipRemoved));
    BOOST_TEST(errorAfter(*chip, getChallengeCommand) == toInt(ErrorCode::ChipRemoved));
    BOOST_TEST(!chip->reset());
}

BOOST_AUTO_TEST_CASE(AReaderFaultMayPass)
{
    const auto chip = chipWith("[[fault]]\nevent = \"reader_fault\"\nfor_command = \"get_challenge\"\ntimes = 1");
    BOOST_TEST(errorAfter(*chip, selectCom) == 0);
    BOOST_TEST(errorAfter(*chip, getChallengeCommand) == toInt(ErrorCode::ReaderFault));
    BOOST_TEST(errorAfter(*chip, getChallengeCommand) == 0);
}

BOOST_AUTO_TEST_CASE(ASlowChipCanBeStopped)
{
    const auto chip = chipWith("[[fault]]\nevent = \"slow\"\nms = 20000");
    std::stop_source stop;
    const std::jthread stopper([&stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        stop.request_stop();
    });
    const auto answer = chip->transceive(getChallengeCommand, stop.get_token());
    BOOST_REQUIRE(!answer);
    BOOST_TEST(answer.error().code == toInt(ErrorCode::CaptureStopped));
}

BOOST_AUTO_TEST_CASE(ACommandWaitsForTheOneBeforeItUntilItIsStopped)
{
    const auto chip = chipWith("[[fault]]\nevent = \"slow\"\nms = 20000\ntimes = 1");
    std::stop_source leftBehind;
    std::atomic<int> ended = 0;
    std::jthread step([&] {
        (void)chip->transceive(getChallengeCommand, leftBehind.get_token());
        ++ended;
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(100));  // it is at the chip by now
    std::stop_source impatient;
    const std::jthread stopper([&impatient] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        impatient.request_stop();
    });
    const auto notItsTurn = chip->transceive(selectCom, impatient.get_token());
    BOOST_REQUIRE(!notItsTurn);
    BOOST_TEST(notItsTurn.error().code == toInt(ErrorCode::CaptureStopped));
    std::jthread inspectsAgain([&] {
        (void)chip->reset();
        ++ended;
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    BOOST_TEST(ended == 0);  // neither the command nor the reset after it
    leftBehind.request_stop();
    step.join();
    inspectsAgain.join();
    BOOST_TEST(errorAfter(*chip, getChallengeCommand) == 0);
}

BOOST_AUTO_TEST_CASE(ChallengesGetShorterAndLonger)
{
    const auto shorter = chipWith("[[fault]]\nevent = \"short_challenge\"");
    BOOST_TEST(shorter->transceive(getChallengeCommand, {})->size() == 9U);
    const auto longer = chipWith("[[fault]]\nevent = \"long_challenge\"");
    BOOST_TEST(longer->transceive(getChallengeCommand, {})->size() == 11U);
}

BOOST_AUTO_TEST_CASE(StatusWordsStandInForAnswers)
{
    const auto chip = chipWith("[[fault]]\nevent = \"status\"\nsw = 0x6F12\nfor_command = \"get_challenge\"");
    BOOST_TEST(base::toHex(*chip->transceive(getChallengeCommand, {})) == "6F12");
    const auto length = chipWith("[[fault]]\nevent = \"wrong_le\"");
    BOOST_TEST(base::toHex(*length->transceive(getChallengeCommand, {})) == "6C08");
}

BOOST_AUTO_TEST_CASE(AWrongMacIsSeenByTheTerminal)
{
    for (const char* const event : {"wrong_mac", "truncated_response"}) {
        const auto chip = chipWith("[[fault]]\nfor_command = \"read_binary\"\nevent = \"" + std::string(event) + "\"");
        RawTerminal terminal(*chip);
        BOOST_TEST(terminal.selectApplication() == 0x9000);
        BOOST_TEST(terminal.openWithBac(information()) == 0x9000);
        BOOST_TEST(terminal.select(0x011E) == 0x9000);
        BOOST_TEST(!terminal.send(0xB0, 0x00, 0x00, {}, 4).protectionHeld);
    }
}

BOOST_AUTO_TEST_CASE(AFileIsDeniedHoweverItIsAskedFor)
{
    const auto chip = chipWith("[[fault]]\nevent = \"access_denied\"\nfile = \"DG1\"\n"
                               "[[fault]]\nevent = \"file_missing\"\nfile = \"DG2\"");
    RawTerminal terminal(*chip);
    terminal.selectApplication();
    BOOST_TEST(terminal.openWithBac(information()) == 0x9000);
    BOOST_TEST(terminal.select(0x0101) == 0x6982);
    BOOST_TEST(terminal.send(0xB0, 0x00, 0x00, {}, 4).status == 0x6986);
    BOOST_TEST(terminal.send(0xB0, 0x81, 0x00, {}, 4).status == 0x6982);
    BOOST_TEST(terminal.select(0x0102) == 0x6A82);
    BOOST_TEST(terminal.select(0x011E) == 0x9000);
    const RawAnswer answer = terminal.send(0xB0, 0x00, 0x00, {}, 4);
    BOOST_TEST(answer.status == 0x9000);
    BOOST_TEST(answer.protectionHeld);
}

BOOST_AUTO_TEST_CASE(PaceDataAreAltered)
{
    const Bytes setTemplate = *base::fromHex("0022C1A40F800A04007F00070202040202830102");
    const Bytes nonce = *base::fromHex("10860000027C0000");
    const auto nonceOf = [&](capture::ChipTransceiver& chip) {
        BOOST_REQUIRE(base::toHex(*chip.transceive(setTemplate, {})) == "9000");
        return base::toHex(*chip.transceive(nonce, {}));
    };
    const std::string good = nonceOf(*sampleChip());
    const std::string altered = nonceOf(*chipWith("[[fault]]\nevent = \"wrong_nonce\""));
    BOOST_TEST(good.size() == altered.size());
    BOOST_TEST(good.substr(0, 38) == altered.substr(0, 38));
    BOOST_TEST(good != altered);
}

BOOST_AUTO_TEST_SUITE_END()
