#include "core/chip/chip_reader.h"

#include "core/chip/chip_error.h"
#include "core/chip/protocol_run.h"
#include "core/chip/reading_context.h"

#include <array>
#include <utility>

namespace rahdari::chip {

using base::Result;
using lds::LdsFile;

namespace {

/// A run that no phase has said anything of yet.
const ProtocolRun undecided{ProtocolState::NotPerformed, "", "", {}};

std::array<ProtocolRun*, 6> runsOf(ChipReading& reading)
{
    return {&reading.bac,
            &reading.pace,
            &reading.paceCam,
            &reading.chipAuthentication,
            &reading.terminalAuthentication,
            &reading.activeAuthentication};
}

Result<void> readAllPhases(ReadingContext& context)
{
    using Phase = Result<void> (*)(ReadingContext&);
    const auto readFaces = [](ReadingContext& within) {
        return isDue(within, LdsFile::Dg2) ? readInto(within, LdsFile::Dg2) : Result<void>();
    };
    for (const Phase phase :
         {Phase(openChip), Phase(readIndex), Phase(readDataGroups), Phase(readProtectedGroups), Phase(readFaces)}) {
        if (const auto done = phase(context); !done) {
            return done;
        }
    }
    return {};
}

/// What stays undecided when the whole chip was read is not offered by the document.
void settleAfterSuccess(ChipReading& reading)
{
    for (ProtocolRun* run : runsOf(reading)) {
        if (*run == undecided) {
            *run = notOffered("the document does not offer it");
        }
    }
}

/// What stays undecided when the reading ended early ended with it.
void settleAfter(const base::Error& error, ChipReading& reading)
{
    const bool byMachinery = isMachinery(error);
    const bool accessRan = reading.pace.state == ProtocolState::Failed || reading.bac.state == ProtocolState::Failed;
    for (ProtocolRun* run : runsOf(reading)) {
        if (*run != undecided) {
            continue;
        }
        const bool isAccess = run == &reading.bac || run == &reading.pace;
        if (byMachinery) {
            *run = {ProtocolState::Aborted, "", error.message, error};
        } else if (isAccess && accessRan) {
            *run = notPerformed("the chip was not opened");
        } else {
            *run = {ProtocolState::MissingInformation, "", "the reading ended before: " + error.message, error};
        }
    }
}

void followProgress(ReadingContext& context)
{
    context.files.tellProgressTo([&context](std::size_t readBytes, std::size_t length) {
        if (context.observer != nullptr) {
            context.observer->progressed(context.finishedBytes + readBytes, context.finishedBytes + length);
        }
    });
}

}  // namespace

ChipReading readChip(capture::ChipTransceiver& transceiver, const AccessKeys& keys, const ReadSettings& settings,
                     const crypto::RandomSource& random, ReadObserver* observer, const std::stop_token& stop)
{
    ReadingContext context(transceiver, keys, settings, random, observer, stop);
    context.reading.source = ChipReading::Source::Chip;
    context.reading.reader = transceiver.readerName();
    for (ProtocolRun* run : runsOf(context.reading)) {
        *run = undecided;
    }
    followProgress(context);
    context.files.reopenWith([&context] { return reopenChip(context); });
    const auto done = readAllPhases(context);
    if (done) {
        settleAfterSuccess(context.reading);
    } else {
        context.reading.ended = done.error();
        settleAfter(done.error(), context.reading);
    }
    context.reading.apdus = context.link.apdus();
    context.reading.blockSize = context.files.blockSize();
    return std::move(context.reading);
}

}  // namespace rahdari::chip
