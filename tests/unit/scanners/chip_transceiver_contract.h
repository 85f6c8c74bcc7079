#pragma once

#include "core/base/error_code.h"
#include "core/capture/chip_transceiver.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <thread>

/// What core/capture/chip_transceiver.h promises of a chip, as tests that every adapter runs. An adapter joins with one
/// line:
///
///     RAHDARI_CHIP_TRANSCEIVER_CONTRACT(Simulated, [] { return makeSubject(); })
namespace rahdari::tests {

/// A chip that is connected to, and whatever must live as long as it does.
struct ChipSubject {
    std::shared_ptr<void> surroundings;  ///< may be null; outlives the chip
    std::unique_ptr<capture::ChipTransceiver> chip;
    std::function<void()> takeAway;    ///< takes the chip off its reader; empty where that cannot be done
    base::Bytes commandThatTakesLong;  ///< seconds; empty where there is none
};

using MakeChipSubject = std::function<ChipSubject()>;

inline bool hasStatus(const base::Result<base::Bytes>& answer) { return answer && answer->size() >= 2; }

inline const base::Bytes& getChallenge()
{
    static const base::Bytes command{0x00, 0x84, 0x00, 0x00, 0x08};
    return command;
}

inline void checkEveryAnswerHasAStatus(capture::ChipTransceiver& chip)
{
    base::Bytes longCommand(7 + 300 + 2, 0x00);
    longCommand[1] = 0xD6;
    longCommand[5] = 0x01;
    longCommand[6] = 0x2C;
    const std::vector<base::Bytes> commands{
        getChallenge(),
        {0x00, 0xA4, 0x04, 0x0C, 0x07, 0xA0, 0x00, 0x00, 0x02, 0x47, 0x10, 0x01},
        {0x00, 0xB0, 0x9E, 0x00, 0x00},
        {0x00, 0xB0, 0x9E, 0x00, 0x00, 0x00, 0x00},
        {0x00, 0x70, 0x00, 0x00},
        {0xFF, 0xFF, 0xFF, 0xFF, 0xFF},
        {0x00, 0xA4, 0x04, 0x0C, 0x07, 0xA0},
        longCommand,
    };
    for (const base::Bytes& command : commands) {
        BOOST_TEST(hasStatus(chip.transceive(command, {})), base::toHex(command));
    }
}

inline void checkAStopRequestEndsOneCommandOnly(capture::ChipTransceiver& chip)
{
    std::stop_source stop;
    stop.request_stop();
    const auto begin = std::chrono::steady_clock::now();
    const auto answer = chip.transceive(getChallenge(), stop.get_token());
    BOOST_TEST((std::chrono::steady_clock::now() - begin < std::chrono::seconds(1)));
    BOOST_REQUIRE(!answer);
    BOOST_TEST(answer.error().code == toInt(base::ErrorCode::CaptureStopped));
    BOOST_TEST(hasStatus(chip.transceive(getChallenge(), {})));
}

/// The command takes ten seconds and more; the adapters' second is not measured, for the machine may be busy.
inline void checkAStopRequestEndsALongCommand(const ChipSubject& subject)
{
    if (subject.commandThatTakesLong.empty()) {
        return;
    }
    std::stop_source stop;
    std::chrono::steady_clock::time_point asked;
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        asked = std::chrono::steady_clock::now();
        stop.request_stop();
    });
    const auto answer = subject.chip->transceive(subject.commandThatTakesLong, stop.get_token());
    BOOST_TEST((std::chrono::steady_clock::now() - asked < std::chrono::seconds(5)));
    BOOST_REQUIRE(!answer);
    BOOST_TEST(answer.error().code == toInt(base::ErrorCode::CaptureStopped));
}

inline void checkAResetChipAnswersAsBefore(capture::ChipTransceiver& chip)
{
    const base::Bytes before = chip.answerToReset();
    BOOST_REQUIRE(chip.reset());
    BOOST_TEST(base::toHex(chip.answerToReset()) == base::toHex(before));
    BOOST_TEST(hasStatus(chip.transceive(getChallenge(), {})));
}

inline void checkATakenChipStaysAway(const ChipSubject& subject)
{
    if (!subject.takeAway) {
        return;
    }
    BOOST_REQUIRE(hasStatus(subject.chip->transceive(getChallenge(), {})));
    subject.takeAway();
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto answer = subject.chip->transceive(getChallenge(), {});
        BOOST_REQUIRE(!answer);
        BOOST_TEST(answer.error().code == toInt(base::ErrorCode::ChipRemoved));
        BOOST_TEST(!answer.error().advice.empty());
    }
}

inline void checkAReaderHasAName(const capture::ChipTransceiver& chip) { BOOST_TEST(!chip.readerName().empty()); }

}  // namespace rahdari::tests

/// The contract as a suite of Boost.Test cases. The second argument makes a ChipSubject.
#define RAHDARI_CHIP_TRANSCEIVER_CONTRACT(Name, ...)                                                                   \
    BOOST_AUTO_TEST_SUITE(Name##KeepsTheChipTransceiverContract)                                                       \
    BOOST_AUTO_TEST_CASE(EveryAnswerHasAStatus)                                                                        \
    {                                                                                                                  \
        const rahdari::tests::ChipSubject subject = rahdari::tests::MakeChipSubject(__VA_ARGS__)();                    \
        rahdari::tests::checkEveryAnswerHasAStatus(*subject.chip);                                                     \
    }                                                                                                                  \
    BOOST_AUTO_TEST_CASE(AStopRequestEndsOneCommandOnly)                                                               \
    {                                                                                                                  \
        const rahdari::tests::ChipSubject subject = rahdari::tests::MakeChipSubject(__VA_ARGS__)();                    \
        rahdari::tests::checkAStopRequestEndsOneCommandOnly(*subject.chip);                                            \
    }                                                                                                                  \
    BOOST_AUTO_TEST_CASE(AStopRequestEndsALongCommand)                                                                 \
    {                                                                                                                  \
        const rahdari::tests::ChipSubject subject = rahdari::tests::MakeChipSubject(__VA_ARGS__)();                    \
        rahdari::tests::checkAStopRequestEndsALongCommand(subject);                                                    \
    }                                                                                                                  \
    BOOST_AUTO_TEST_CASE(AResetChipAnswersAsBefore)                                                                    \
    {                                                                                                                  \
        const rahdari::tests::ChipSubject subject = rahdari::tests::MakeChipSubject(__VA_ARGS__)();                    \
        rahdari::tests::checkAResetChipAnswersAsBefore(*subject.chip);                                                 \
    }                                                                                                                  \
    BOOST_AUTO_TEST_CASE(ATakenChipStaysAway)                                                                          \
    {                                                                                                                  \
        const rahdari::tests::ChipSubject subject = rahdari::tests::MakeChipSubject(__VA_ARGS__)();                    \
        rahdari::tests::checkATakenChipStaysAway(subject);                                                             \
    }                                                                                                                  \
    BOOST_AUTO_TEST_CASE(AReaderHasAName)                                                                              \
    {                                                                                                                  \
        const rahdari::tests::ChipSubject subject = rahdari::tests::MakeChipSubject(__VA_ARGS__)();                    \
        rahdari::tests::checkAReaderHasAName(*subject.chip);                                                           \
    }                                                                                                                  \
    BOOST_AUTO_TEST_SUITE_END()
