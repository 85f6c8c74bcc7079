#pragma once

#include "core/base/bytes.h"
#include "core/base/personal.h"
#include "core/capture/chip_transceiver.h"
#include "core/chip/chip_reading.h"
#include "core/crypto/random.h"
#include "core/lds/lds_file.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace rahdari::chip {

/// What of the MRZ opens a chip (ICAO Doc 9303-11 4.3.2): as printed, without check digits.
struct MrzKey {
    base::Personal documentNumber;  ///< without trailing filler; longer than nine characters on some TD1 and TD2
    base::Personal birthDate;       ///< YYMMDD, may hold '<'
    base::Personal expiryDate;      ///< YYMMDD

    bool operator==(const MrzKey&) const = default;
};

/// What the terminal knows of the document. With both, the MRZ is tried first.
struct AccessKeys {
    std::optional<MrzKey> mrz;
    std::optional<base::Personal> can;

    bool operator==(const AccessKeys&) const = default;
};

/// What the terminal proves its rights with (Terminal Authentication).
struct TerminalCredentials {
    /// Card-verifiable certificates of the post: CVCA links, DVs, terminal. Any order; chains are found by reference.
    std::vector<base::Bytes> certificates;
    base::Bytes terminalKey;  ///< PKCS#8 DER of the terminal certificate's private key

    bool operator==(const TerminalCredentials&) const = default;
};

/// How a chip is to be read.
struct ReadSettings {
    /// Files wanted beside EF.CardAccess, EF.COM and EF.SOD; those the document does not have are passed over. DG2 is
    /// read last, DG3 and DG4 only after Terminal Authentication.
    std::vector<lds::LdsFile> files{lds::LdsFile::Dg1,  lds::LdsFile::Dg11, lds::LdsFile::Dg12,
                                    lds::LdsFile::Dg14, lds::LdsFile::Dg15, lds::LdsFile::Dg2};
    bool fallBackToBac = false;  ///< BAC after a failed PACE is a downgrade: only by this setting, and reported
    bool activeAuthentication = true;
    bool chipAuthentication = true;
    std::optional<TerminalCredentials> terminal = {};
    /// Octets asked for in the first READ BINARY; 0 = as large as the chip declares, at most 65,000.
    std::size_t firstBlockSize = 0;
    /// For choosing among certificates for Terminal Authentication; none: the chip alone judges their dates.
    std::optional<std::chrono::year_month_day> today = {};
};

/// Is told what happens, on the reading thread.
class ReadObserver {
public:
    virtual ~ReadObserver() = default;
    /// A protocol ended: "BAC", "PACE", "CA", "TA", "AA".
    virtual void protocolEnded(std::string_view /*name*/, const ProtocolRun& /*run*/) {}
    /// Octets of all wanted files: read so far, and in total as far as it is known yet.
    virtual void progressed(std::size_t /*readBytes*/, std::size_t /*totalBytes*/) {}
    virtual void fileRead(lds::LdsFile /*file*/, const FileReading& /*reading*/) {}
};

/// Reads a chip: PACE where offered, else BAC where needed; the files; Chip Authentication, Terminal Authentication,
/// Active Authentication. Whatever goes wrong, what was read until then is in the result and `ended` says why.
///
/// Four different endings: 2200 wrong key, 2202 unsupported protocol, 2101/2102 reader, 2100 chip removed; each with
/// what to do. A stop request ends it at the next APDU with 2003.
/// @param observer  borrowed; may be null
ChipReading readChip(capture::ChipTransceiver& transceiver, const AccessKeys& keys, const ReadSettings& settings,
                     const crypto::RandomSource& random, ReadObserver* observer, const std::stop_token& stop);

}  // namespace rahdari::chip
