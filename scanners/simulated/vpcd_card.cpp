#include "scanners/simulated/vpcd_card.h"

#include "core/base/error_code.h"
#include "scanners/simulated/vpcd_connection.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;
using base::ErrorCode;
using base::Result;

namespace {

constexpr auto retryInterval = std::chrono::milliseconds(250);

/// Messages of one octet are vpcd's words to the card itself (vsmartcard, virtualsmartcard/src/vpcd).
enum Control : std::uint8_t { PowerOff = 0x00, PowerOn = 0x01, Reset = 0x02, GetAnswerToReset = 0x04 };

void pause(const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    woken.wait_for(lock, stop, retryInterval, [] { return false; });
}

bool hasLeft(const base::Error& error)
{
    return error.code == toInt(ErrorCode::ChipRemoved) || error.code == toInt(ErrorCode::ReaderGone);
}

/// Serves one connection until it ends.
class Session {
public:
    Session(capture::ChipTransceiver& chip, VpcdConnection connection, std::stop_token stop, VpcdObserver& observer)
        : chip_(chip), connection_(std::move(connection)), stop_(std::move(stop)), observer_(observer)
    {
    }

    Result<void> run()
    {
        while (const auto message = connection_.receive(stop_)) {
            auto answered = message->size() == 1 ? control(message->front()) : exchange(*message);
            if (!answered) {
                return answered.error();
            }
            if (!*answered) {
                break;
            }
        }
        return {};
    }

private:
    /// @return whether the connection still stands
    Result<bool> control(std::uint8_t word)
    {
        if (word == GetAnswerToReset) {
            return connection_.send(chip_.answerToReset(), stop_);
        }
        if (word == PowerOff) {
            observer_.poweredOff();
            return true;
        }
        if (word == PowerOn || word == Reset) {
            observer_.poweredOn();
            if (auto done = chip_.reset(); !done) {
                return done.error();
            }
        }
        return true;
    }

    Result<bool> exchange(ByteSpan command)
    {
        auto response = chip_.transceive(command, stop_);
        if (!response && hasLeft(response.error())) {
            return response.error();
        }
        if (!response) {
            return !stop_.stop_requested() && connection_.send(Bytes{0x6F, 0x00}, stop_);
        }
        observer_.exchanged(command, *response);
        return connection_.send(*response, stop_);
    }

    capture::ChipTransceiver& chip_;
    VpcdConnection connection_;
    std::stop_token stop_;
    VpcdObserver& observer_;
};

}  // namespace

Result<void> serveChip(capture::ChipTransceiver& chip, const VpcdAddress& address, const std::stop_token& stop,
                       VpcdObserver* observer)
{
    VpcdObserver deaf;
    VpcdObserver& told = observer != nullptr ? *observer : deaf;
    while (!stop.stop_requested()) {
        if (auto connection = VpcdConnection::open(address, stop)) {
            told.connected();
            const auto served = Session(chip, std::move(*connection), stop, told).run();
            told.disconnected();
            if (!served) {
                return served.error();
            }
        } else {
            pause(stop);
        }
    }
    return {};
}

}  // namespace rahdari::scanners
