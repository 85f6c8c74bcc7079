#include "scanners/pcsc/pcsc_transceiver.h"

#include "core/base/error_code.h"

#include <optional>
#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::Error;
using base::Result;
using namespace std::chrono_literals;

namespace {

/// Powering a chip up takes a second at most; more means that the driver hangs.
constexpr std::chrono::milliseconds powerUpLimit = 10s;
/// A chip may think for long and ask for more time again and again. Who waits has a stop token.
constexpr std::chrono::milliseconds answerLimit = 10min;

Error notEnded(DeviceThread::Ended ended, const std::string& reader)
{
    if (ended == DeviceThread::Ended::Stopped) {
        return stoppedOnRequest();
    }
    if (ended == DeviceThread::Ended::NoThread) {
        return {toInt(base::ErrorCode::ReaderFault), "No thread could be started for the reader",
                "Close other programs and try again"};
    }
    return readerHangs(reader);
}

}  // namespace

PcscTransceiver::PcscTransceiver(std::string reader)
    : reader_(reader), card_(std::make_shared<PcscCard>(std::move(reader)))
{
}

PcscTransceiver::~PcscTransceiver()
{
    // The connection ends on its own thread too: ending it takes the chip's power away, which a driver may hang in.
    auto last = [card = std::exchange(card_, nullptr)]() mutable { card.reset(); };
    thread_.run(std::move(last), 1s);
}

Result<std::unique_ptr<PcscTransceiver>> PcscTransceiver::connect(std::string reader)
{
    std::unique_ptr<PcscTransceiver> chip(new PcscTransceiver(std::move(reader)));
    if (auto connected = chip->runOnCard([](PcscCard& card) { return card.connect(); }); !connected) {
        return connected.error();
    }
    return chip;
}

Result<void> PcscTransceiver::runOnCard(std::function<Result<void>(PcscCard&)> work)
{
    struct Outcome {
        Result<void> result;
        Bytes answerToReset;
    };
    auto outcome = std::make_shared<Outcome>();
    const auto ended = thread_.run(
        [card = card_, outcome, work = std::move(work)] {
            outcome->result = work(*card);
            outcome->answerToReset = card->answerToReset();
        },
        powerUpLimit);
    if (ended != DeviceThread::Ended::Done) {
        return notEnded(ended, reader_);
    }
    answerToReset_ = outcome->answerToReset;
    return outcome->result;
}

Result<Bytes> PcscTransceiver::transceive(base::ByteSpan command, std::stop_token stop)
{
    if (stop.stop_requested()) {
        return stoppedOnRequest();
    }
    auto answer = std::make_shared<std::optional<Result<Bytes>>>();
    const auto ended = thread_.run(
        [card = card_, answer, sent = Bytes(command.begin(), command.end())] { *answer = card->exchange(sent); },
        answerLimit, stop);
    if (ended != DeviceThread::Ended::Done) {
        return notEnded(ended, reader_);
    }
    return std::move(**answer);
}

Result<void> PcscTransceiver::reset()
{
    return runOnCard([](PcscCard& card) { return card.reset(); });
}

}  // namespace rahdari::scanners
