#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/lds/lds_file.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace rahdari::chip {

/// How one protocol between terminal and chip ended.
enum class ProtocolState : std::uint8_t {
    NotOffered,    ///< the document has no such protocol, or did not need it
    NotPerformed,  ///< offered and not run: not wanted, a dump, or an earlier step ended the reading
    Successful,
    Failed,              ///< run to its end, and the chip did not prove what it had to
    MissingInformation,  ///< could not be run or judged for lack of a key, a certificate or a parameter
    Aborted,             ///< broken off by the machinery: chip torn away, reader fault, stopped
};

std::string_view toString(ProtocolState state);

/// One protocol run.
struct ProtocolRun {
    ProtocolState state = ProtocolState::NotOffered;
    std::string detail;                ///< which variant: "PACE-ECDH-GM-AES-128, brainpoolP256r1, MRZ"; may be empty
    std::string reason;                ///< one sentence: why it is in this state; empty when successful
    std::optional<base::Error> error;  ///< the cause when failed, missing or aborted

    bool operator==(const ProtocolRun&) const = default;
};

/// What became of one file of the chip.
struct FileReading {
    base::Bytes bytes;                 ///< as read, never re-encoded; all of it, or nothing
    std::optional<base::Error> error;  ///< why it could not be read though it was wanted
    bool accessDenied = false;         ///< the chip refused for lack of rights (DG3, DG4)

    bool operator==(const FileReading&) const = default;
};

/// What Active Authentication exchanged, so that a check can judge it again later.
struct ActiveAuthenticationExchange {
    base::Bytes challenge;  ///< eight octets
    base::Bytes signature;

    bool operator==(const ActiveAuthenticationExchange&) const = default;
};

/// Evidence: everything a chip, or a dump of one, gave. A plain value.
struct ChipReading {
    /// Where it comes from.
    enum class Source : std::uint8_t {
        None,  ///< no chip and no dump: there is nothing to check
        Chip,
        Dump,  ///< files on disk; no protocol was run
    };

    Source source = Source::None;
    bool preRecorded = false;                   ///< a dump or a simulated chip (ICAO Doc 9303-2 C.1)
    std::string reader;                         ///< for people
    std::map<lds::LdsFile, FileReading> files;  ///< only those that were wanted; see `found`

    ProtocolRun bac;
    ProtocolRun pace;
    ProtocolRun paceCam;
    ProtocolRun chipAuthentication;
    ProtocolRun terminalAuthentication;
    ProtocolRun activeAuthentication;
    std::optional<ActiveAuthenticationExchange> activeAuthenticationExchange;
    bool fellBackToBac = false;  ///< BAC after a failed PACE, by explicit setting
    bool accessedByCan = false;  ///< the key was the CAN: MRZ and DG1 were not tied to each other

    std::optional<base::Error> ended;  ///< why the reading ended early: 2003, 2100, 2101, 2102, 2200, 2201, ...
    int apdus = 0;                     ///< exchanged, resets not counted
    std::size_t blockSize = 0;         ///< octets a READ BINARY asked for at the end

    bool operator==(const ChipReading&) const = default;

    /// The octets of a file that was read, or none.
    const base::Bytes* find(lds::LdsFile file) const
    {
        const auto found = files.find(file);
        return found == files.end() || found->second.bytes.empty() ? nullptr : &found->second.bytes;
    }
};

}  // namespace rahdari::chip
