#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <chrono>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::capture {

/// A contactless or contact chip in a reader: the port through which every chip is spoken to, real or simulated.
///
/// The opened chip answers; destroying it ends the connection. Used by one thread at a time.
class ChipTransceiver {
public:
    virtual ~ChipTransceiver() = default;

    /// Sends one command APDU and gives the response APDU, which always has at least the two octets SW1 SW2.
    /// Blocks; a stop request ends it within one second.
    /// @return Error 2003 stopped, 2100 chip removed, 2101 reader fault, 2102 reader gone, 2103 service gone
    virtual base::Result<base::Bytes> transceive(base::ByteSpan command, std::stop_token stop) = 0;

    /// Takes the chip's power away and gives it back: every session, key and selected file is gone.
    /// @return as transceive()
    virtual base::Result<void> reset() = 0;

    /// Answer to reset; may be empty for a chip that has none.
    virtual base::Bytes answerToReset() const = 0;

    /// For people, without personal data: "ACS ACR1552 00 00", "simulated chip".
    virtual std::string readerName() const = 0;
};

/// A reader as it was seen at one moment.
struct ChipReaderState {
    std::string uri;   ///< "pcsc:NAME"; opens it again
    std::string name;  ///< for people
    bool chipPresent = false;
    bool inUse = false;  ///< another program holds the chip for itself alone
    base::Bytes answerToReset;

    bool operator==(const ChipReaderState&) const = default;
};

/// The readers of a machine: they come and go, and so do the chips on them. The port every reader adapter implements.
/// Used by one thread at a time; several at once may be made.
class ChipReaders {
public:
    virtual ~ChipReaders() = default;

    /// Every reader there is now, in the order of their names; empty when there is none.
    /// @return Error 2103 the smart-card service cannot be reached
    virtual base::Result<std::vector<ChipReaderState>> list() = 0;

    /// Waits until readers or chips differ from what this object gave last, then gives them anew.
    /// @param limit  gives the unchanged list after this time
    /// @return Error 2003 stopped, 2103
    virtual base::Result<std::vector<ChipReaderState>> waitForChange(std::chrono::milliseconds limit,
                                                                     std::stop_token stop) = 0;

    /// Connects to the chip on a reader.
    /// @param uri  of a ChipReaderState, or "pcsc:" for the only reader that has a chip
    /// @return Error 2001 no chip there, 2102 no such reader, 2103, 2104 in use by another program;
    ///         2004 "pcsc:" where several readers have a chip
    virtual base::Result<std::unique_ptr<ChipTransceiver>> connect(std::string_view uri) = 0;
};

}  // namespace rahdari::capture
