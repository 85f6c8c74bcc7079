#include "core/inspection/steps/chip_step.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace rahdari::inspection {

namespace {

using base::ErrorCode;
using chip::ChipReading;
using chip::MrzKey;

constexpr std::array<std::string_view, 1> onMrz{"mrz"};

/// Passes on how far the reading is.
class ProgressTeller final : public chip::ReadObserver {
public:
    explicit ProgressTeller(const ProgressSink& sink) : sink_(sink) {}

    void protocolEnded(std::string_view name, const chip::ProtocolRun& /*run*/) override { tell(std::string(name)); }
    void progressed(std::size_t readBytes, std::size_t totalBytes) override
    {
        latest_.done = readBytes;
        latest_.total = totalBytes;
        tell(latest_.what);
    }
    void fileRead(lds::LdsFile file, const chip::FileReading& /*reading*/) override
    {
        tell(std::string(lds::factsOf(file).name));
    }

private:
    void tell(std::string what)
    {
        latest_.what = std::move(what);
        if (sink_) {
            sink_(latest_);
        }
    }

    const ProgressSink& sink_;
    StepProgress latest_;
};

bool opensChips(mrz::MrzFormat format)
{
    return format == mrz::MrzFormat::Td1 || format == mrz::MrzFormat::Td2 || format == mrz::MrzFormat::Td3;
}

std::optional<MrzKey> keyOf(const mrz::LightReading& zone)
{
    if (!zone.document || !opensChips(zone.document->format) || zone.document->documentNumber.empty()) {
        return std::nullopt;
    }
    return MrzKey{zone.document->documentNumber, zone.document->birthDate.original, zone.document->expiryDate.original};
}

ChipReading noChip(std::optional<base::Error> why)
{
    ChipReading reading;
    reading.ended = std::move(why);
    return reading;
}

/// A reading that broke off before the first command: every protocol was aborted by the same error.
ChipReading brokenOff(const base::Error& error)
{
    ChipReading reading;
    reading.source = ChipReading::Source::Chip;
    reading.ended = error;
    for (chip::ProtocolRun* run : {&reading.bac, &reading.pace, &reading.paceCam, &reading.chipAuthentication,
                                   &reading.terminalAuthentication, &reading.activeAuthentication}) {
        *run = {chip::ProtocolState::Aborted, {}, error.message, error};
    }
    return reading;
}

bool keyWasWrong(const ChipReading& reading)
{
    return reading.ended && reading.ended->code == toInt(ErrorCode::AccessKeyWrong);
}

}  // namespace

std::vector<MrzKey> accessKeysOf(const mrz::MrzReading& reading)
{
    std::vector<MrzKey> keys;
    const auto add = [&keys](const mrz::LightReading* zone) {
        const std::optional<MrzKey> key = zone == nullptr ? std::nullopt : keyOf(*zone);
        if (key && std::find(keys.begin(), keys.end(), *key) == keys.end()) {
            keys.push_back(*key);
        }
    };
    add(reading.primary());
    for (const mrz::LightReading& zone : reading.byLight) {
        add(&zone);
    }
    return keys;
}

std::span<const std::string_view> ChipStep::needs() const { return onMrz; }

std::vector<MrzKey> ChipStep::keysFor(const mrz::MrzReading* zone) const
{
    std::vector<MrzKey> keys;
    if (known_.mrz) {
        keys.push_back(*known_.mrz);
    }
    for (MrzKey& key : zone == nullptr ? std::vector<MrzKey>() : accessKeysOf(*zone)) {
        if (keys.empty() || keys.front() != key) {
            keys.push_back(std::move(key));
        }
    }
    return keys;
}

ChipReading ChipStep::read(capture::ChipTransceiver& chip, const std::vector<MrzKey>& keys,
                           const std::stop_token& stop) const
{
    ProgressTeller teller(progress_);
    const auto readWith = [&](const std::optional<MrzKey>& key) {
        return chip::readChip(chip, {key, known_.can}, settings_, random_, &teller, stop);
    };
    ChipReading reading = readWith(keys.empty() ? std::nullopt : std::optional(keys.front()));
    for (std::size_t next = 1; next < keys.size() && keyWasWrong(reading); ++next) {
        if (const auto reset = chip.reset(); !reset) {
            break;
        }
        ChipReading another = readWith(keys[next]);
        if (keyWasWrong(another)) {
            break;
        }
        reading = std::move(another);
    }
    return reading;
}

base::Result<void> ChipStep::gather(check::Evidence& evidence, std::stop_token stop)
{
    if (!source_.connect) {
        evidence.put(noChip(std::nullopt));
        return {};
    }
    const auto zone = evidence.find<mrz::MrzReading>();
    const auto connected = source_.connect(stop);
    if (!connected) {
        const bool none = connected.error().code == toInt(ErrorCode::NoDocument);
        evidence.put(none ? noChip(connected.error()) : brokenOff(connected.error()));
        return {};
    }
    ChipReading reading = read(**connected, keysFor(zone.get()), stop);
    reading.preRecorded = reading.preRecorded || source_.preRecorded;
    evidence.put(std::move(reading));
    return {};
}

}  // namespace rahdari::inspection
