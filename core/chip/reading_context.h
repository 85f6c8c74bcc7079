#pragma once

#include "core/chip/access_key.h"
#include "core/chip/chip_link.h"
#include "core/chip/chip_reader.h"
#include "core/chip/file_reader.h"
#include "core/chip/pace.h"
#include "core/chip/pace_offer.h"
#include "core/lds/security_infos.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string_view>

namespace rahdari::chip {

/// How the chip was opened, and is opened again when it ends the session.
enum class AccessWay : std::uint8_t { None, Open, Bac, Pace };

/// What the phases of one reading share.
struct ReadingContext {
    ReadingContext(capture::ChipTransceiver& transceiver, const AccessKeys& accessKeys,
                   const ReadSettings& readSettings, const crypto::RandomSource& randomSource,
                   ReadObserver* readObserver, const std::stop_token& stop)
        : link(transceiver, stop), files(link), keys(accessKeys), settings(readSettings), random(randomSource),
          observer(readObserver)
    {
    }

    ChipLink link;
    FileReader files;
    const AccessKeys& keys;
    const ReadSettings& settings;
    const crypto::RandomSource& random;
    ReadObserver* observer;  ///< may be null

    ChipReading reading;

    AccessWay way = AccessWay::None;
    bool inApplication = false;                ///< the eMRTD application is the current directory, not the master file
    std::optional<PaceOffer> paceOffer;        ///< that opened the chip
    std::optional<PacePassword> pacePassword;  ///< that opened the chip
    std::optional<PaceOutcome> pace;           ///< of the latest run
    std::optional<lds::SecurityInfos> dg14;
    std::optional<base::Bytes> terminalKey;  ///< Comp() of the ephemeral key of Chip Authentication

    std::optional<std::set<lds::LdsFile>> listed;  ///< what EF.COM and EF.SOD name; none where both say nothing
    std::size_t finishedBytes = 0;                 ///< of the files that were read
};

/// Puts down how a protocol ended, and tells the observer.
void record(ReadingContext& context, ProtocolRun& place, std::string_view name, ProtocolRun run);

/// Reads one file of the current directory and puts it down.
/// @return an error only where the reading cannot go on: the machinery, or answers that break the protocol
base::Result<void> readInto(ReadingContext& context, lds::LdsFile file);

/// Puts down what became of a file. @return as readInto()
base::Result<void> putDown(ReadingContext& context, lds::LdsFile file, const base::Result<base::Bytes>& bytes);

// The phases, in their order. Each gives an error only where the reading cannot go on.

/// EF.CardAccess, how long APDUs may be, then PACE or BAC; at its end the eMRTD application is selected.
base::Result<void> openChip(ReadingContext& context);

/// The same again with what worked, after the chip ended the session. Chip and Terminal Authentication are not
/// repeated.
base::Result<void> reopenChip(ReadingContext& context);

/// EF.COM and EF.SOD, and what they list.
base::Result<void> readIndex(ReadingContext& context);

/// The data groups that need no further right, in between Chip and Active Authentication; all but DG2 to DG4.
base::Result<void> readDataGroups(ReadingContext& context);

/// Terminal Authentication where it is wanted, then DG3 and DG4.
base::Result<void> readProtectedGroups(ReadingContext& context);

/// Whether a data group is wanted and the document has it.
bool isDue(const ReadingContext& context, lds::LdsFile file);

base::Result<void> runChipAuthentication(ReadingContext& context);
base::Result<void> runActiveAuthentication(ReadingContext& context);
base::Result<void> runTerminalAuthentication(ReadingContext& context);

}  // namespace rahdari::chip
