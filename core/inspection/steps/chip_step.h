#pragma once

#include "core/base/result.h"
#include "core/capture/chip_transceiver.h"
#include "core/chip/chip_reader.h"
#include "core/crypto/random.h"
#include "core/inspection/evidence_step.h"
#include "core/mrz/mrz_reading.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace rahdari::inspection {

/// Gives the chip that lies on the reader now. Called once an inspection, on the reading thread.
/// @return Error 2001 no chip there: that is no failure; any other error of ChipReaders::connect() is one
using ChipConnector = std::function<base::Result<std::shared_ptr<capture::ChipTransceiver>>(std::stop_token)>;

/// Where the chip of a document is.
struct ChipSource {
    ChipConnector connect;     ///< empty = there is no reader
    bool preRecorded = false;  ///< a simulated chip (ICAO Doc 9303-2 C.1)
};

/// The keys to a chip that a zone gives, the best reading first; those of the other light where they differ. None where
/// no zone is complete, or its format opens no chip (visas).
std::vector<chip::MrzKey> accessKeysOf(const mrz::MrzReading& reading);

/// "chip": opens the chip as soon as the zone was read and puts `chip::ChipReading`. A key that the chip refuses is
/// tried again with the reading under the other light, where that differs.
///
/// No reader and no chip give a reading of Source::None. Whatever goes wrong stands in the reading (`ended`), so that
/// the checks which do not need the chip go on.
class ChipStep final : public EvidenceStep {
public:
    /// @param known  what is known beside the zone: its key is tried before that of the zone, its CAN after it
    ChipStep(ChipSource source, chip::AccessKeys known, chip::ReadSettings settings, crypto::RandomSource random)
        : source_(std::move(source)), known_(std::move(known)), settings_(std::move(settings)),
          random_(std::move(random))
    {
    }

    std::string_view id() const override { return "chip"; }
    std::span<const std::string_view> needs() const override;
    void tellProgressTo(ProgressSink sink) override { progress_ = std::move(sink); }
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;

private:
    std::vector<chip::MrzKey> keysFor(const mrz::MrzReading* zone) const;
    chip::ChipReading read(capture::ChipTransceiver& chip, const std::vector<chip::MrzKey>& keys,
                           const std::stop_token& stop) const;

    ChipSource source_;
    chip::AccessKeys known_;
    chip::ReadSettings settings_;
    crypto::RandomSource random_;
    ProgressSink progress_;
};

}  // namespace rahdari::inspection
