#include "scanners/pcsc/pcsc_readers.h"

#include "core/base/error_code.h"
#include "tests/unit/scanners/pcsc/virtual_readers.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <future>
#include <thread>

using namespace rahdari;
using namespace rahdari::tests;
using namespace std::chrono_literals;
using base::Bytes;
using base::ErrorCode;
using Clock = std::chrono::steady_clock;

namespace {

template <typename T>
void requireError(const base::Result<T>& result, ErrorCode code)
{
    BOOST_REQUIRE(!result);
    BOOST_TEST(result.error().code == toInt(code), result.error().message);
    BOOST_TEST(!result.error().message.empty());
}

/// Two empty readers at the beginning and at the end of each case.
struct EmptyReaders {
    EmptyReaders() : readers(openReaders()) { waitUntilEmpty(); }
    ~EmptyReaders()
    {
        cards[0].reset();
        cards[1].reset();
        waitUntilEmpty();
    }

    void waitUntilEmpty()
    {
        waitForChip(*readers, 0, false);
        waitForChip(*readers, 1, false);
    }

    void insert(int slot, std::shared_ptr<ScriptedChip> chip = echoingChip())
    {
        cards[static_cast<std::size_t>(slot)] =
            std::make_unique<ChipOnReader>(std::move(chip), pcscDaemon().port(slot));
        waitForChip(*readers, slot, true);
    }

    std::unique_ptr<capture::ChipTransceiver> connect(int slot)
    {
        auto chip = readers->connect(uriOf(slot));
        BOOST_REQUIRE(chip);
        return std::move(*chip);
    }

    std::unique_ptr<capture::ChipReaders> readers;
    std::array<std::unique_ptr<ChipOnReader>, 2> cards;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(PcscReadersTest, EmptyReaders)

BOOST_AUTO_TEST_CASE(ListsEmptyReaders)
{
    const auto states = readers->list();
    BOOST_REQUIRE(states);
    BOOST_REQUIRE_EQUAL(states->size(), 2U);
    for (int slot : {0, 1}) {
        const capture::ChipReaderState& state = (*states)[static_cast<std::size_t>(slot)];
        BOOST_TEST(state.name == PcscDaemon::readerName(slot));
        BOOST_TEST(state.uri == uriOf(slot));
        BOOST_TEST(!state.chipPresent);
        BOOST_TEST(!state.inUse);
        BOOST_TEST(state.answerToReset.empty());
    }
}

BOOST_AUTO_TEST_CASE(TellsOfAChipThatIsLaidOn)
{
    BOOST_REQUIRE(readers->list());
    std::jthread officer([this] {
        std::this_thread::sleep_for(300ms);
        cards[1] = std::make_unique<ChipOnReader>(echoingChip(), pcscDaemon().port(1));
    });
    const auto states = readers->waitForChange(60s, {});
    officer.join();
    BOOST_REQUIRE(states);
    BOOST_TEST(!states->at(0).chipPresent);
    BOOST_TEST(states->at(1).chipPresent);
    BOOST_TEST(base::toHex(states->at(1).answerToReset) == base::toHex(contactlessAnswerToReset));
}

BOOST_AUTO_TEST_CASE(WaitingEndsUnchangedAfterItsTime)
{
    const auto before = readers->list();
    const auto begin = Clock::now();
    const auto after = readers->waitForChange(300ms, {});
    BOOST_TEST((Clock::now() - begin >= 300ms));
    BOOST_TEST((Clock::now() - begin < 10s));
    BOOST_REQUIRE(before);
    BOOST_REQUIRE(after);
    BOOST_TEST((*before == *after));
}

BOOST_AUTO_TEST_CASE(WaitingEndsOnRequest)
{
    BOOST_REQUIRE(readers->list());
    for (const auto delay : {0ms, 1ms, 150ms}) {
        std::stop_source stop;
        Clock::time_point asked;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(delay);
            asked = Clock::now();
            stop.request_stop();
        });
        const auto states = readers->waitForChange(30s, stop.get_token());
        const auto ended = Clock::now();
        stopper.join();
        requireError(states, ErrorCode::CaptureStopped);
        BOOST_TEST((ended - asked < 5s));  // and not after thirty
    }
}

BOOST_AUTO_TEST_CASE(ExchangesCommands)
{
    insert(0);
    const auto chip = connect(0);
    BOOST_TEST(chip->readerName() == PcscDaemon::readerName(0));
    BOOST_TEST(base::toHex(chip->answerToReset()) == base::toHex(contactlessAnswerToReset));
    const Bytes command{0x00, 0xA4, 0x04, 0x0C, 0x02, 0x01, 0x02};
    const auto answer = chip->transceive(command, {});
    BOOST_REQUIRE(answer);
    BOOST_TEST(base::toHex(*answer) == base::toHex(command) + "9000");
}

BOOST_AUTO_TEST_CASE(CarriesExtendedLengths)
{
    insert(0);
    const auto chip = connect(0);
    const auto longAnswer = chip->transceive(Bytes{0x00, 0xB0, 0x00, 0x00, 0x00, 0xFF, 0xF0}, {});
    BOOST_REQUIRE(longAnswer);
    BOOST_TEST(longAnswer->size() == 65'522U);
    Bytes longCommand(7 + 60'000, 0x5A);
    longCommand[0] = 0x00;
    longCommand[1] = 0xD6;
    longCommand[4] = 0x00;
    longCommand[5] = 0xEA;
    longCommand[6] = 0x60;
    const auto echo = chip->transceive(longCommand, {});
    BOOST_REQUIRE(echo);
    BOOST_TEST(echo->size() == longCommand.size() + 2);
}

BOOST_AUTO_TEST_CASE(TheOnlyChipNeedsNoName)
{
    requireError(readers->connect("pcsc:"), ErrorCode::NoDocument);
    insert(1);
    const auto only = readers->connect("pcsc:");
    BOOST_REQUIRE(only);
    BOOST_TEST((*only)->readerName() == PcscDaemon::readerName(1));
    insert(0);
    requireError(readers->connect("pcsc:"), ErrorCode::CaptureSettingsInvalid);
}

BOOST_AUTO_TEST_CASE(SaysWhyItCannotConnect)
{
    requireError(readers->connect(uriOf(0)), ErrorCode::NoDocument);
    requireError(readers->connect("pcsc:No such reader"), ErrorCode::ReaderGone);
    requireError(readers->connect("simulated:x"), ErrorCode::ReaderGone);
}

BOOST_AUTO_TEST_CASE(ReadsTwoChipsAtOnce)
{
    insert(0);
    insert(1);
    const auto one = connect(0);
    const auto other = connect(1);
    for (std::uint8_t count = 0; count < 50; ++count) {
        const auto first = one->transceive(Bytes{0x00, 0x10, count, 0x00}, {});
        const auto second = other->transceive(Bytes{0x00, 0x20, count, 0x00}, {});
        BOOST_REQUIRE(first && second);
        BOOST_TEST(first->at(1) == 0x10);
        BOOST_TEST(second->at(1) == 0x20);
        BOOST_TEST(second->at(2) == count);
    }
}

BOOST_AUTO_TEST_CASE(AChipIsForOneProgramAlone)
{
    insert(0);
    auto chip = connect(0);
    const auto others = openReaders();
    const auto seen = others->list();
    BOOST_REQUIRE(seen);
    BOOST_TEST(seen->at(0).inUse);
    requireError(others->connect(uriOf(0)), ErrorCode::ReaderInUse);
    const auto own = readers->list();
    BOOST_REQUIRE(own);
    BOOST_TEST(!own->at(0).inUse);  // not by another program
    chip.reset();
    BOOST_TEST(bool(others->connect(uriOf(0))));
}

BOOST_AUTO_TEST_CASE(ResetTakesThePowerAway)
{
    const auto card = echoingChip();
    insert(0, card);
    const auto chip = connect(0);
    const int before = card->resets();
    BOOST_REQUIRE(chip->reset());
    BOOST_TEST(card->resets() > before);
    BOOST_TEST(bool(chip->transceive(Bytes{0x00, 0x84, 0x00, 0x00}, {})));
}

BOOST_AUTO_TEST_CASE(NoticesAChipTakenAwayWhileIdle)
{
    insert(0);
    const auto chip = connect(0);
    cards[0].reset();
    waitForChip(*readers, 0, false);
    requireError(chip->transceive(Bytes{0x00, 0x84, 0x00, 0x00}, {}), ErrorCode::ChipRemoved);
    requireError(chip->reset(), ErrorCode::ChipRemoved);
}

BOOST_AUTO_TEST_CASE(NoticesAChipTornAwayInTheMiddle)
{
    insert(0);
    const auto chip = connect(0);
    requireError(chip->transceive(Bytes{0x80, 0x01, 0x00, 0x00}, {}), ErrorCode::ChipRemoved);
    requireError(chip->transceive(Bytes{0x00, 0x84, 0x00, 0x00}, {}), ErrorCode::ChipRemoved);
}

BOOST_AUTO_TEST_CASE(AnotherChipIsNotTakenForTheFirst)
{
    insert(0);
    const auto chip = connect(0);
    cards[0].reset();
    waitForChip(*readers, 0, false);
    insert(0);
    requireError(chip->transceive(Bytes{0x00, 0x84, 0x00, 0x00}, {}), ErrorCode::ChipRemoved);
    requireError(chip->reset(), ErrorCode::ChipRemoved);
    const auto next = readers->connect(uriOf(0));
    BOOST_TEST(bool(next), (next ? "" : next.error().message));
}

BOOST_AUTO_TEST_CASE(NoticesAnExchangeBetweenTwoLooks)
{
    insert(0);
    const auto before = readers->list();
    const auto others = openReaders();  // looks while `readers` does not
    cards[0].reset();
    waitForChip(*others, 0, false);
    cards[0] = std::make_unique<ChipOnReader>(echoingChip(), pcscDaemon().port(0));
    waitForChip(*others, 0, true);
    const auto begin = Clock::now();
    const auto after = readers->waitForChange(30s, {});
    BOOST_REQUIRE(before && after);
    BOOST_TEST((Clock::now() - begin < 20s));
    BOOST_TEST((*before == *after));
}

BOOST_AUTO_TEST_CASE(AStopLeavesTheChipUsableOnceItHasAnswered)
{
    const auto hears = std::make_shared<std::promise<void>>();
    insert(0, std::make_shared<ScriptedChip>(
                  contactlessAnswerToReset,
                  [hears, echoing = echoingChip()](base::ByteSpan command, const std::stop_token& stopped) {
                      if (command[0] == 0x80) {
                          hears->set_value();
                      }
                      return echoing->transceive(command, stopped);
                  }));
    auto chip = connect(0);
    std::stop_source stop;
    const std::jthread stopper([&] {
        hears->get_future().wait_for(60s);
        stop.request_stop();
    });
    requireError(chip->transceive(Bytes{0x80, 0x02, 0x00, 0x00}, stop.get_token()), ErrorCode::CaptureStopped);
    const auto begin = Clock::now();
    requireError(chip->transceive(Bytes{0x00, 0x84, 0x00, 0x00}, {}), ErrorCode::ReaderFault);  // still busy
    chip.reset();                                                                               // leaves it behind
    BOOST_TEST((Clock::now() - begin < 8s));  // the chip thinks for ten
}

BOOST_AUTO_TEST_CASE(FetchesAnswersUnderT0)
{
    // ATR 3B 00: T=0. The chip tells the length of its answer, then gives it when asked.
    auto chip = std::make_shared<ScriptedChip>(
        Bytes{0x3B, 0x00}, [](base::ByteSpan command, const std::stop_token&) -> base::Result<Bytes> {
            if (command[1] == 0xA4) {
                return command.size() == 7 ? Bytes{0x61, 0x03} : Bytes{0x67, 0x00};  // not with a length behind
            }
            if (command[1] == 0xC0) {
                return command[4] == 0x03 ? Bytes{0xAA, 0xBB, 0xCC, 0x90, 0x00} : Bytes{0x6C, 0x03};
            }
            return command[4] == 0x04 ? Bytes{0x01, 0x02, 0x03, 0x04, 0x90, 0x00} : Bytes{0x6C, 0x04};
        });
    insert(0, chip);
    const auto connected = connect(0);
    const auto selected = connected->transceive(Bytes{0x00, 0xA4, 0x04, 0x00, 0x02, 0x01, 0x02, 0x00}, {});
    BOOST_REQUIRE(selected);
    BOOST_TEST(base::toHex(*selected) == "AABBCC9000");
    const auto read = connected->transceive(Bytes{0x00, 0xB0, 0x00, 0x00, 0x00}, {});
    BOOST_REQUIRE(read);
    BOOST_TEST(base::toHex(*read) == "010203049000");
}

BOOST_AUTO_TEST_CASE(SaysThatTheServiceIsMissingAndComesBackWithIt)
{
    if (!pcscDaemon().isOurs()) {
        BOOST_TEST_MESSAGE("the machine's own pcscd is left alone");
        return;
    }
    pcscDaemon().stop();
    requireError(readers->list(), ErrorCode::ReaderServiceMissing);
    requireError(readers->waitForChange(100ms, {}), ErrorCode::ReaderServiceMissing);
    requireError(readers->connect(uriOf(0)), ErrorCode::ReaderServiceMissing);
    const auto none = scanners::openPcscReaders();
    requireError(none, ErrorCode::ReaderServiceMissing);
    BOOST_TEST(none.error().advice.find("pcscd") != std::string::npos);
    pcscDaemon().start();
    const auto states = readers->list();
    BOOST_REQUIRE(states);
    BOOST_TEST(states->size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
