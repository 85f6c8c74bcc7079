#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace rahdari::scanners {

/// A command as the chip's commands see it: secure messaging taken off.
struct PlainCommand {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    base::Bytes data;
    std::size_t expectedLength = 0;  ///< Le; 0: none
    bool hasLe = false;
    bool extendedLength = false;
    bool wasProtected = false;  ///< came under secure messaging
};

/// An answer before secure messaging is put around it.
struct PlainResponse {
    base::Bytes data;
    std::uint16_t status = 0x9000;
};

/// "select", "read_binary", "get_challenge", "external_authenticate" (of BAC and of TA), "mse_set_at", "mse_set_kat",
/// "mse_set_dst", "general_authenticate", "internal_authenticate", "verify_certificate", "other".
std::string_view commandName(std::uint8_t ins, std::uint8_t p1, std::uint8_t p2);

/// May alter an answer after the chip made it and before it is protected. The chip's own state stays as it is.
using ChipInterference = std::function<void(const PlainCommand& command, PlainResponse& response)>;

}  // namespace rahdari::scanners
