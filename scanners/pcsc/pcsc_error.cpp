#include "scanners/pcsc/pcsc_error.h"

#include "core/base/error_code.h"

#include <winscard.h>

#include <array>
#include <cstdio>
#include <string>

namespace rahdari::scanners {

using base::Error;
using base::ErrorCode;

namespace {

constexpr PcscStatus status(LONG value) { return static_cast<PcscStatus>(value); }

std::string inHex(PcscStatus value)
{
    std::array<char, 9> text{};
    std::snprintf(text.data(), text.size(), "%08X", value);
    return text.data();
}

std::string named(std::string_view reader)
{
    return reader.empty() ? "The reader" : "The reader " + std::string(reader);
}

Error serviceMissing()
{
    return {toInt(ErrorCode::ReaderServiceMissing), "The smart-card service cannot be reached",
            "Start it (systemctl start pcscd.socket, or pcscd) and see that this user may use it"};
}

Error readerGone(std::string_view reader)
{
    return {toInt(ErrorCode::ReaderGone), named(reader) + " is gone", "Plug the reader in again"};
}

Error readerInUse(std::string_view reader)
{
    return {toInt(ErrorCode::ReaderInUse), named(reader) + " is in use by another program",
            "Close the other program, or wait until it is done"};
}

Error readerFault(std::string_view reader, PcscStatus value)
{
    return {toInt(ErrorCode::ReaderFault), named(reader) + " reports a fault (PC/SC " + inHex(value) + ")",
            "Lay the document on the reader again; if that does not help, unplug the reader and plug it in again"};
}

Error chipMute(std::string_view reader)
{
    return {toInt(ErrorCode::ReaderFault), named(reader) + " gets no answer from the chip",
            "Turn the document round or lay it anew; a chip that stays mute may be broken"};
}

Error resetByAnother(std::string_view reader)
{
    return {toInt(ErrorCode::ReaderFault), named(reader) + " says that another program has reset the chip",
            "Close the other program and read the chip again"};
}

}  // namespace

Error chipRemoved()
{
    return {toInt(ErrorCode::ChipRemoved), "The chip was taken from the reader",
            "Lay the document on the reader and leave it there until the reading has ended"};
}

Error stoppedOnRequest() { return {toInt(ErrorCode::CaptureStopped), "The reading was stopped", ""}; }

Error readerHangs(std::string_view reader)
{
    return {toInt(ErrorCode::ReaderFault), named(reader) + " does not answer any more",
            "Unplug the reader and plug it in again"};
}

bool isServiceGone(PcscStatus value)
{
    return value == status(SCARD_E_NO_SERVICE) || value == status(SCARD_E_SERVICE_STOPPED) ||
           value == status(SCARD_F_COMM_ERROR) || value == status(SCARD_E_INVALID_HANDLE);
}

Error pcscError(PcscStatus value, std::string_view reader)
{
    switch (value) {
    case status(SCARD_W_REMOVED_CARD):
    case status(SCARD_E_NO_SMARTCARD):
    case status(SCARD_E_NOT_TRANSACTED):
    case status(SCARD_W_UNPOWERED_CARD): return chipRemoved();
    case status(SCARD_E_READER_UNAVAILABLE):
    case status(SCARD_E_UNKNOWN_READER):
    case status(SCARD_E_NO_READERS_AVAILABLE): return readerGone(reader);
    case status(SCARD_E_NO_SERVICE):
    case status(SCARD_E_SERVICE_STOPPED):
    case status(SCARD_W_SECURITY_VIOLATION): return serviceMissing();
    case status(SCARD_E_SHARING_VIOLATION): return readerInUse(reader);
    case status(SCARD_W_UNRESPONSIVE_CARD):
    case status(SCARD_W_UNSUPPORTED_CARD):
    case status(SCARD_E_PROTO_MISMATCH): return chipMute(reader);
    case status(SCARD_W_RESET_CARD): return resetByAnother(reader);
    case status(SCARD_E_CANCELLED): return stoppedOnRequest();
    default: return readerFault(reader, value);
    }
}

}  // namespace rahdari::scanners
