#pragma once

#include "core/base/bytes.h"
#include "core/chip/chip_reading.h"
#include "core/inspection/evidence_step.h"
#include "core/lds/lds_file.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::inspection {

/// The files of a chip as somebody kept them.
struct ChipDump {
    std::map<lds::LdsFile, base::Bytes> files;
    std::string origin = "files";      ///< for people, without personal data
    std::vector<std::string> notices;  ///< what was passed over while they were gathered, one sentence each
};

/// Evidence: what is to be told of how the files of a chip were gathered.
struct ChipDumpNotices {
    std::vector<std::string> sentences;
};

/// What a dump is as evidence: no protocol was run, and it is pre-recorded (ICAO Doc 9303-2 C.1).
chip::ChipReading readingOf(ChipDump dump);

/// "chip", in the place of `ChipStep`: the files of a chip that were read before. Puts `chip::ChipReading` of
/// Source::Dump, and `ChipDumpNotices`.
class ChipDumpStep final : public EvidenceStep {
public:
    explicit ChipDumpStep(ChipDump dump) : dump_(std::move(dump)) {}

    std::string_view id() const override { return "chip"; }
    std::span<const std::string_view> needs() const override { return {}; }
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;

private:
    ChipDump dump_;
};

}  // namespace rahdari::inspection
