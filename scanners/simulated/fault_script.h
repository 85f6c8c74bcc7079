#pragma once

#include "core/base/result.h"
#include "core/capture/chip_transceiver.h"
#include "core/image/light.h"
#include "core/lds/lds_file.h"
#include "scanners/simulated/simulated_chip.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::scanners {

/// How simulated devices misbehave. What alters a chip's data happens inside the chip, before secure messaging is put
/// around it; what alters octets of the answer happens outside, as a reader would see it.
enum class FaultEvent : std::uint8_t {
    CardRemoved,        ///< "card_removed": Error 2100 from here on
    ReaderGone,         ///< "reader_gone": Error 2102 from here on
    ReaderFault,        ///< "reader_fault": Error 2101, once
    WrongMac,           ///< "wrong_mac": the last octet before the status is altered
    Slow,               ///< "slow": answers after `delay` (key ms)
    WrongLength,        ///< "wrong_le": 6C and the length it would have
    Status,             ///< "status": answers with `status` (key sw) instead, unprotected
    ProtectedStatus,    ///< "protected_status": the same, under secure messaging where there is any
    ShortChallenge,     ///< "short_challenge": GET CHALLENGE gives an octet less
    LongChallenge,      ///< "long_challenge": an octet more
    TruncatedResponse,  ///< "truncated_response": the last octet before the status is missing
    WrongPaceToken,     ///< "wrong_pace_token": the chip's authentication token is altered
    WrongNonce,         ///< "wrong_nonce": the encrypted nonce is altered
    WrongMapping,       ///< "wrong_mapping": the chip's mapping data is altered
    WrongSignature,     ///< "wrong_signature": INTERNAL AUTHENTICATE answers with an altered signature
    AccessDenied,       ///< "access_denied": 6982 where `file` is selected or read by its short identifier
    FileMissing,        ///< "file_missing": 6A82 for `file`
    ScannerGone,        ///< "scanner_gone": Error 2002 where the page is captured, for every document from here on
    LightMissing,       ///< "light_missing": the page comes without `light`
    PictureUnreadable,  ///< "picture_unreadable": the same, because what came of it is damaged
};

/// Whether an event is the scanner's and not the chip's.
bool isOfScanner(FaultEvent event);

/// When something happens. What is not said is not asked for: a fault with neither `afterApdu` nor `command` happens
/// from the first APDU on, one without `document` with every document.
struct Fault {
    FaultEvent event = FaultEvent::CardRemoved;
    std::optional<int> afterApdu = {};        ///< this many APDUs are answered well; then it happens
    std::optional<std::string> command = {};  ///< only for this command, see commandName()
    std::optional<int> times = {};            ///< how often; for ever where not said
    std::chrono::milliseconds delay{0};
    std::uint16_t status = 0x6F00;
    std::optional<lds::LdsFile> file = {};
    std::optional<int> document = {};  ///< only with this one; the first laid down is 1
    std::optional<image::Light> light = {};
    /// What is gone can be had again after so long (key back_after_ms), at the next try; that fault happens once.
    std::optional<std::chrono::milliseconds> backAfter = {};
    int line = 0;  ///< where it stands in the script

    bool operator==(const Fault&) const = default;
};

struct FaultScript {
    std::string specimen = {};  ///< name of the specimen it was written for; may be empty
    std::vector<Fault> faults = {};

    bool operator==(const FaultScript&) const = default;
};

/// The time that passes, for what comes back after a while.
using SteadyNow = std::function<std::chrono::steady_clock::time_point()>;

/// Reads a script. Keys of [[fault]]: event, document, times, back_after_ms; of the chip after_apdu, for_command, ms,
/// sw, file; of the scanner light; `expect` is passed over here. Anything else is an error that names its line.
/// @return Error 1002
base::Result<FaultScript> parseFaultScript(std::string_view toml, const std::string& fileName);

/// @return Error 1000, 1001, 1002
base::Result<FaultScript> loadFaultScript(const std::filesystem::path& file);

/// A chip that follows the script, whatever document its faults are for. Waits of "slow" end at a stop request. What is
/// gone comes back with reset(). Takes the place of any other interference with the chip. Any thread: a command waits
/// for the one before it, until it is stopped.
std::unique_ptr<capture::ChipTransceiver> withFaults(std::unique_ptr<SimulatedChip> chip, FaultScript script,
                                                     SteadyNow now = std::chrono::steady_clock::now);

}  // namespace rahdari::scanners
