#include "scanners/simulated/card_command.h"

#include "core/lds/tlv.h"

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;

namespace {

constexpr std::size_t shortMost = 256;
constexpr std::size_t extendedMost = 65'536;

std::size_t twoOctets(ByteSpan octets) { return static_cast<std::size_t>(octets[0]) << 8U | octets[1]; }

void setLe(PlainCommand& command, std::size_t value, std::size_t most)
{
    command.hasLe = true;
    command.expectedLength = value == 0 ? most : value;
}

bool readShort(PlainCommand& command, ByteSpan body)
{
    if (body.size() == 1) {
        setLe(command, body[0], shortMost);
        return true;
    }
    const std::size_t length = body[0];
    body = body.subspan(1);
    if (body.size() != length && body.size() != length + 1) {
        return false;
    }
    command.data.assign(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(length));
    if (body.size() > length) {
        setLe(command, body.back(), shortMost);
    }
    return true;
}

bool readExtended(PlainCommand& command, ByteSpan body)
{
    command.extendedLength = true;
    if (body.size() == 3) {
        setLe(command, twoOctets(body.subspan(1)), extendedMost);
        return true;
    }
    const std::size_t length = body.size() < 3 ? 0 : twoOctets(body.subspan(1));
    if (length == 0 || (body.size() != 3 + length && body.size() != 5 + length)) {
        return false;
    }
    const ByteSpan data = body.subspan(3, length);
    command.data.assign(data.begin(), data.end());
    if (body.size() > 3 + length) {
        setLe(command, twoOctets(body.subspan(3 + length)), extendedMost);
    }
    return true;
}

}  // namespace

std::string_view commandName(std::uint8_t ins, std::uint8_t p1, std::uint8_t p2)
{
    switch (ins) {
    case 0xA4: return "select";
    case 0xB0:
    case 0xB1: return "read_binary";
    case 0x84: return "get_challenge";
    case 0x82: return "external_authenticate";
    case 0x86: return "general_authenticate";
    case 0x88: return "internal_authenticate";
    case 0x2A: return "verify_certificate";
    case 0x22: break;
    default: return "other";
    }
    if (p2 == 0xA4) {
        return "mse_set_at";
    }
    if (p2 == 0xA6) {
        return "mse_set_kat";
    }
    return p1 == 0x81 && p2 == 0xB6 ? "mse_set_dst" : "other";
}

std::optional<PlainCommand> parseCommand(ByteSpan apdu)
{
    constexpr std::size_t headerLength = 4;
    if (apdu.size() < headerLength) {
        return std::nullopt;
    }
    PlainCommand command;
    command.cla = apdu[0];
    command.ins = apdu[1];
    command.p1 = apdu[2];
    command.p2 = apdu[3];
    const ByteSpan body = apdu.subspan(headerLength);
    if (body.empty()) {
        return command;
    }
    const bool extended = body[0] == 0 && body.size() > 1;
    if (!(extended ? readExtended(command, body) : readShort(command, body))) {
        return std::nullopt;
    }
    return command;
}

Bytes encodeResponse(const PlainResponse& response)
{
    Bytes octets = response.data;
    octets.push_back(static_cast<std::uint8_t>(response.status >> 8U));
    octets.push_back(static_cast<std::uint8_t>(response.status));
    return octets;
}

std::optional<Bytes> findObject(ByteSpan data, std::uint32_t tag)
{
    lds::TlvReader reader(data);
    while (!reader.atEnd()) {
        const auto object = reader.next();
        if (!object) {
            return std::nullopt;
        }
        if (object->tag == tag) {
            return Bytes(object->value.begin(), object->value.end());
        }
    }
    return std::nullopt;
}

}  // namespace rahdari::scanners
