#include "core/chip/apdu.h"

#include "core/base/error_code.h"

#include <array>

namespace rahdari::chip {

namespace {

void append16(base::Bytes& out, std::size_t number)
{
    out.push_back(static_cast<std::uint8_t>(number >> 8U & 0xFFU));
    out.push_back(static_cast<std::uint8_t>(number & 0xFFU));
}

void appendExtended(base::Bytes& out, const CommandApdu& command)
{
    if (!command.data.empty()) {
        out.push_back(0x00);
        append16(out, command.data.size());
        out.insert(out.end(), command.data.begin(), command.data.end());
    }
    if (command.expected) {
        if (command.data.empty()) {
            out.push_back(0x00);
        }
        append16(out, *command.expected);
    }
}

void appendShort(base::Bytes& out, const CommandApdu& command)
{
    if (!command.data.empty()) {
        out.push_back(static_cast<std::uint8_t>(command.data.size()));
        out.insert(out.end(), command.data.begin(), command.data.end());
    }
    if (command.expected) {
        out.push_back(static_cast<std::uint8_t>(*command.expected & 0xFFU));
    }
}

}  // namespace

base::Bytes encodeCommand(const CommandApdu& command, bool extended)
{
    base::Bytes out{command.cla, command.ins, command.p1, command.p2};
    const bool tooLong = command.data.size() > largestShortLc || command.expected.value_or(0) > largestShortLe;
    if (extended || tooLong) {
        appendExtended(out, command);
    } else {
        appendShort(out, command);
    }
    return out;
}

base::Result<ResponseApdu> parseResponse(base::ByteSpan octets)
{
    if (octets.size() < 2) {
        return base::Error{toInt(base::ErrorCode::ChipAnswerInvalid), "the chip's answer has no status",
                           "lay the document down again"};
    }
    const base::ByteSpan data = octets.first(octets.size() - 2);
    const auto status = static_cast<std::uint16_t>(octets[octets.size() - 2] << 8U | octets.back());
    return ResponseApdu{{data.begin(), data.end()}, status, false};
}

std::string statusText(std::uint16_t status)
{
    return base::toHex(std::array{static_cast<std::uint8_t>(status >> 8U), static_cast<std::uint8_t>(status & 0xFFU)});
}

}  // namespace rahdari::chip
