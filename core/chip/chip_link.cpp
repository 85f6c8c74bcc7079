#include "core/chip/chip_link.h"

#include "core/base/error_code.h"
#include "core/chip/chip_error.h"

namespace rahdari::chip {

using base::Bytes;
using base::Result;

Result<Bytes> ChipLink::transceive(const CommandApdu& command)
{
    if (stop_.stop_requested()) {
        return base::Error{toInt(base::ErrorCode::CaptureStopped), "reading the chip was stopped", ""};
    }
    auto answer = transceiver_.transceive(encodeCommand(command, false), stop_);
    ++apdus_;
    if (answer && answer->size() < 2) {
        return answerInvalid("the chip's answer has no status");
    }
    return answer;
}

/// Status 61xx means that more is to be fetched (contact chips with protocol T=0).
Result<Bytes> ChipLink::exchange(const CommandApdu& command)
{
    constexpr std::uint8_t moreToFetch = 0x61;
    constexpr std::size_t longest = 70'000;
    auto answer = transceive(command);
    while (answer && (*answer)[answer->size() - 2] == moreToFetch && answer->size() < longest) {
        const std::size_t length = answer->back() == 0 ? largestShortLe : answer->back();
        answer->resize(answer->size() - 2);
        const auto more = transceive({0x00, 0xC0, 0x00, 0x00, {}, length});
        if (!more) {
            return more.error();
        }
        if (more->size() == 2 && (*more)[0] == moreToFetch) {
            return answerInvalid("the chip announces data and does not give them");
        }
        answer->insert(answer->end(), more->begin(), more->end());
    }
    return answer;
}

Result<ResponseApdu> ChipLink::send(const CommandApdu& command)
{
    const CommandApdu sent = session_ ? session_->protect(command, extendedLength_) : command;
    const auto answer = exchange(sent);
    if (!answer) {
        return answer.error();
    }
    if (!session_) {
        return parseResponse(*answer);
    }
    auto response = session_->unprotect(*answer);
    if (!response || !response->wasProtected) {
        session_.reset();
    }
    if (response && !response->wasProtected && response->isSuccess()) {
        return answerInvalid("the chip's answer has no protected status");
    }
    return response;
}

Result<void> ChipLink::reset()
{
    session_.reset();
    return transceiver_.reset();
}

}  // namespace rahdari::chip
