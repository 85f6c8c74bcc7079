#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/chip/chip_link.h"
#include "core/chip/chip_reader.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::chip {

/// What one run of Terminal Authentication is made of.
struct TerminalAuthenticationTask {
    std::vector<std::string> trustPoints;      ///< as EF.CVCA names them, the most recent first
    std::vector<base::Bytes> chipIdentifiers;  ///< ID PICC in the order to try: dynamic binding, then static
    base::Bytes terminalKey;                   ///< Comp() of the terminal's ephemeral key
    std::optional<std::chrono::year_month_day> today;
};

/// What a successful run was: the rights that the chip gave.
struct TerminalRights {
    std::string detail;  ///< "TA-ECDSA with SHA-256, terminal DETESTIS00001"
    bool dg3 = false;
    bool dg4 = false;
};

/// Terminal Authentication version 1 (BSI TR-03110-1 3.4): shows the chip a chain from one of its trust points, then
/// signs its challenge.
/// @return Error 3100 no chain leads from the chip's trust points to a terminal whose key is there, 3105, 3106 the
///         credentials are not usable, 2203 the chip refused, 2204, or as ChipLink::send()
base::Result<TerminalRights> performTerminalAuthentication(ChipLink& link, const TerminalAuthenticationTask& task,
                                                           const TerminalCredentials& credentials);

}  // namespace rahdari::chip
