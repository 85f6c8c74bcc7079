#include "core/inspection/steps/chip_dump_step.h"

#include <utility>

namespace rahdari::inspection {

chip::ChipReading readingOf(ChipDump dump)
{
    chip::ChipReading reading;
    reading.source = chip::ChipReading::Source::Dump;
    reading.preRecorded = true;
    reading.reader = std::move(dump.origin);
    for (auto& [file, bytes] : dump.files) {
        reading.files[file].bytes = std::move(bytes);
    }
    for (chip::ProtocolRun* run : {&reading.bac, &reading.pace, &reading.paceCam, &reading.chipAuthentication,
                                   &reading.terminalAuthentication, &reading.activeAuthentication}) {
        run->state = chip::ProtocolState::NotPerformed;
        run->reason = "files of a chip were given, not the chip itself";
    }
    return reading;
}

base::Result<void> ChipDumpStep::gather(check::Evidence& evidence, std::stop_token /*stop*/)
{
    evidence.put(ChipDumpNotices{dump_.notices});
    evidence.put(readingOf(dump_));
    return {};
}

}  // namespace rahdari::inspection
