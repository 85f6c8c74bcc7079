#include "core/base/error_code.h"
#include "scanners/simulated/card_command.h"
#include "scanners/simulated/fault_script.h"

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::size_t statusLength = 2;

Error errorOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ChipRemoved:
        return {toInt(code), "The document left the reader", "Lay it on the reader again and repeat"};
    case ErrorCode::ReaderGone: return {toInt(code), "The reader is not there any more", "Plug it in again"};
    case ErrorCode::CaptureStopped: return {toInt(code), "Reading the chip was stopped", ""};
    default: return {toInt(ErrorCode::ReaderFault), "The reader reported a fault", "Repeat; if it stays, restart it"};
    }
}

/// Waits, unless stopped. @return whether the whole time passed
bool waitFor(std::chrono::milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    return !woken.wait_for(lock, stop, time, [&stop] { return stop.stop_requested(); });
}

/// The file a command names, by identifier or short identifier; none when it means the one selected before.
std::optional<lds::LdsFile> namedFile(const PlainCommand& command)
{
    const bool select = command.ins == 0xA4 && command.p1 != 0x04 && command.data.size() == 2;
    const bool odd = command.ins == 0xB1 && (command.p1 != 0 || command.p2 > 0x1E);
    const auto id = select ? static_cast<std::uint16_t>(command.data[0] << 8U | command.data[1])
                           : static_cast<std::uint16_t>(command.p1 << 8U | command.p2);
    for (const lds::LdsFileFacts& facts : lds::ldsFiles()) {
        const bool shortId = command.ins == 0xB0 && (command.p1 & 0x80U) != 0 &&
                             (command.p1 & 0x1FU) == facts.shortFileId && !facts.inMasterFile;
        if (((select || odd) && facts.fileId == id) || shortId) {
            return facts.file;
        }
    }
    return std::nullopt;
}

/// Alters the last octet of a data object inside 7C.
void alterObject(PlainResponse& response, std::uint32_t tag)
{
    const auto content = findObject(response.data, 0x7C);
    const auto value = content ? findObject(*content, tag) : std::nullopt;
    if (!value || value->empty()) {
        return;
    }
    // findObject() found it there, so the search does too; plain std::search, for Clang 14.
    const auto place = std::search(response.data.begin(), response.data.end(), value->begin(), value->end());
    *(place + static_cast<std::ptrdiff_t>(value->size()) - 1) ^= 0x01U;
}

/// Commands go to the chip one after the other, whatever thread they come from: a step that was left behind may still
/// be at it when the document is read once more.
class FaultyChip : public capture::ChipTransceiver {
public:
    FaultyChip(std::unique_ptr<SimulatedChip> chip, FaultScript script, SteadyNow now)
        : chip_(std::move(chip)), script_(std::move(script)), now_(std::move(now)), happened_(script_.faults.size(), 0)
    {
        chip_->interfere(
            [this](const PlainCommand& command, PlainResponse& response) { alterInside(command, response); });
    }

    Result<Bytes> transceive(ByteSpan command, std::stop_token stop) override
    {
        std::unique_lock lock(mutex_);
        if (!free_.wait(lock, stop, [this] { return !busy_; }) || stop.stop_requested()) {
            return errorOf(ErrorCode::CaptureStopped);
        }
        const Turn turn(*this, lock);
        return answerTo(command, stop);
    }

    Result<void> reset() override
    {
        std::unique_lock lock(mutex_);
        free_.wait(lock, [this] { return !busy_; });
        const Turn turn(*this, lock);
        if (lost_ && back_ && now_() >= *back_) {
            lost_.reset();
        }
        if (lost_) {
            return errorOf(*lost_);
        }
        refusedSelection_ = false;
        return chip_->reset();
    }

    Bytes answerToReset() const override { return chip_->answerToReset(); }
    std::string readerName() const override { return chip_->readerName(); }

private:
    using Faults = std::vector<const Fault*>;

    /// The chip is this thread's until the end; the lock is free meanwhile, so that who waits can be stopped.
    class Turn {
    public:
        Turn(FaultyChip& chip, std::unique_lock<std::mutex>& lock) : chip_(chip), lock_(lock)
        {
            chip_.busy_ = true;
            lock_.unlock();
        }
        ~Turn()
        {
            lock_.lock();
            chip_.busy_ = false;
            chip_.free_.notify_all();
        }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        FaultyChip& chip_;
        std::unique_lock<std::mutex>& lock_;
    };

    Result<Bytes> answerTo(ByteSpan command, const std::stop_token& stop)
    {
        if (lost_) {
            return errorOf(*lost_);
        }
        const auto due = dueFaults(command);
        ++apdus_;
        if (auto ended = endBefore(due, stop)) {
            return std::move(*ended);
        }
        inside_ = due;
        Result<Bytes> answer = chip_->transceive(command, stop);
        inside_.clear();
        if (answer) {
            for (const Fault* fault : due) {
                alterOutside(*fault, *answer);
            }
        }
        return answer;
    }

    Faults dueFaults(ByteSpan command)
    {
        Faults due;
        const std::string_view name = command.size() < 4 ? "other" : commandName(command[1], command[2], command[3]);
        for (std::size_t i = 0; i < script_.faults.size(); ++i) {
            const Fault& fault = script_.faults[i];
            const bool now = !isOfScanner(fault.event) && (!fault.afterApdu || apdus_ >= *fault.afterApdu);
            const bool fits = !fault.command || *fault.command == name;
            const std::optional<int> times = fault.backAfter ? 1 : fault.times;
            if (now && fits && (!times || happened_[i] < *times)) {
                ++happened_[i];
                due.push_back(&fault);
            }
        }
        return due;
    }

    /// What takes the place of an answer.
    std::optional<Result<Bytes>> endBefore(const Faults& due, const std::stop_token& stop)
    {
        for (const Fault* fault : due) {
            switch (fault->event) {
            case FaultEvent::CardRemoved: return lose(ErrorCode::ChipRemoved, *fault);
            case FaultEvent::ReaderGone: return lose(ErrorCode::ReaderGone, *fault);
            case FaultEvent::ReaderFault: return errorOf(ErrorCode::ReaderFault);
            case FaultEvent::Status: return encodeResponse({{}, fault->status});
            case FaultEvent::Slow:
                if (!waitFor(fault->delay, stop)) {
                    return errorOf(ErrorCode::CaptureStopped);
                }
                break;
            default: break;
            }
        }
        return std::nullopt;
    }

    Result<Bytes> lose(ErrorCode what, const Fault& fault)
    {
        lost_ = what;
        back_ = fault.backAfter ? std::optional(now_() + *fault.backAfter) : std::nullopt;
        return errorOf(what);
    }

    void alterInside(const PlainCommand& command, PlainResponse& response)
    {
        for (const Fault* fault : inside_) {
            alterData(*fault, command, response);
        }
        const bool newSelection = command.ins == 0xA4;
        if (refusedSelection_ && !newSelection && !namedFile(command) && (command.ins == 0xB0 || command.ins == 0xB1)) {
            response = {{}, swNoCurrentFile};
        }
        if (newSelection) {
            refusedSelection_ = response.status != swOk;
        }
    }

    static void alterData(const Fault& fault, const PlainCommand& command, PlainResponse& response)
    {
        const std::string_view name = commandName(command.ins, command.p1, command.p2);
        const bool challenge = name == "get_challenge" && !response.data.empty();
        switch (fault.event) {
        case FaultEvent::ProtectedStatus: response = {{}, fault.status}; break;
        case FaultEvent::ShortChallenge:
            if (challenge) {
                response.data.pop_back();
            }
            break;
        case FaultEvent::LongChallenge:
            if (challenge) {
                response.data.push_back(0x5A);
            }
            break;
        case FaultEvent::WrongNonce: alterObject(response, 0x80); break;
        case FaultEvent::WrongMapping: alterObject(response, 0x82); break;
        case FaultEvent::WrongPaceToken: alterObject(response, 0x86); break;
        case FaultEvent::WrongSignature:
            if (name == "internal_authenticate" && !response.data.empty()) {
                response.data.back() ^= 0x01U;
            }
            break;
        case FaultEvent::AccessDenied:
        case FaultEvent::FileMissing:
            if (namedFile(command) == fault.file) {
                response = {{}, fault.event == FaultEvent::AccessDenied ? swSecurityStatus : swFileMissing};
            }
            break;
        default: break;
        }
    }

    static void alterOutside(const Fault& fault, Bytes& answer)
    {
        const bool hasData = answer.size() > statusLength;
        if (fault.event == FaultEvent::WrongMac && hasData) {
            answer[answer.size() - statusLength - 1] ^= 0x01U;
        } else if (fault.event == FaultEvent::TruncatedResponse && hasData) {
            answer.erase(answer.end() - statusLength - 1);
        } else if (fault.event == FaultEvent::WrongLength) {
            answer = {0x6C, static_cast<std::uint8_t>(answer.size() - statusLength)};
        }
    }

    std::mutex mutex_;
    std::condition_variable_any free_;
    bool busy_ = false;  ///< the rest belongs to the thread whose turn it is
    std::unique_ptr<SimulatedChip> chip_;
    FaultScript script_;
    SteadyNow now_;
    std::vector<int> happened_;
    Faults inside_;
    std::optional<ErrorCode> lost_;
    std::optional<std::chrono::steady_clock::time_point> back_;  ///< none: lost for ever
    int apdus_ = 0;
    bool refusedSelection_ = false;
};

}  // namespace

std::unique_ptr<capture::ChipTransceiver> withFaults(std::unique_ptr<SimulatedChip> chip, FaultScript script,
                                                     SteadyNow now)
{
    return std::make_unique<FaultyChip>(std::move(chip), std::move(script), std::move(now));
}

}  // namespace rahdari::scanners
