#include "core/chip/chip_error.h"

#include "core/base/error_code.h"
#include "core/chip/apdu.h"

#include <utility>

namespace rahdari::chip {

using base::Error;
using base::ErrorCode;

Error accessKeyWrong(const std::string& what)
{
    return {toInt(ErrorCode::AccessKeyWrong), "the chip does not know this MRZ or CAN: " + what,
            "compare document number, date of birth and date of expiry, or the CAN, with the document, correct what is "
            "wrong and read again"};
}

Error accessKeyMissing()
{
    return {toInt(ErrorCode::AccessKeyMissing), "the chip wants a key, and neither MRZ nor CAN is known",
            "capture the machine-readable zone, or type the card access number, and read again"};
}

Error protocolUnsupported(std::string message)
{
    return {toInt(ErrorCode::ProtocolUnsupported), std::move(message),
            "judge the document without its chip, and report its type so that the protocol can be added"};
}

Error protocolFailed(std::string message)
{
    return {toInt(ErrorCode::ProtocolFailed), std::move(message),
            "lay the document down again; if it happens again, refer the document"};
}

Error answerInvalid(std::string message)
{
    return {toInt(ErrorCode::ChipAnswerInvalid), std::move(message),
            "lay the document down again; if it happens again, refer the document"};
}

Error statusError(std::string_view what, std::uint16_t status)
{
    constexpr std::uint16_t fileMissing = 0x6A82;
    constexpr std::uint16_t accessDenied = 0x6982;
    const std::string text = std::string(what) + ": the chip answered " + statusText(status);
    if (status == fileMissing) {
        return {toInt(ErrorCode::ChipFileMissing), text + ", no such file", ""};
    }
    if (status == accessDenied) {
        return {toInt(ErrorCode::ChipAccessDenied), text + ", access denied", ""};
    }
    return {toInt(ErrorCode::ChipStatusUnexpected), text, "lay the document down again"};
}

bool isMachinery(const Error& error)
{
    switch (static_cast<ErrorCode>(error.code)) {
    case ErrorCode::Cancelled:
    case ErrorCode::TimedOut:
    case ErrorCode::Unexpected:
    case ErrorCode::CaptureStopped:
    case ErrorCode::DeviceLost:
    case ErrorCode::ChipRemoved:
    case ErrorCode::ReaderFault:
    case ErrorCode::ReaderGone:
    case ErrorCode::ReaderServiceMissing:
    case ErrorCode::ReaderInUse: return true;
    default: return false;
    }
}

}  // namespace rahdari::chip
