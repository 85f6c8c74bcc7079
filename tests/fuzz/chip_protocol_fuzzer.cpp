// Plays the chip against BAC, PACE, secure messaging, Chip, Terminal and Active Authentication and reading. The input
// chooses the chip and alters its answers, before secure messaging is put around them or behind it. Whatever comes, the
// reading ends; what it gives as a file came from the chip; nothing that was altered under a session counts as read.
#include "core/chip/chip_reader.h"
#include "core/specimen/chip_personaliser.h"
#include "scanners/simulated/simulated_chip.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace {

using namespace rahdari;

constexpr int mostApdus = 5000;

/// The input, taken octet by octet; zeros behind its end.
class Script {
public:
    explicit Script(base::ByteSpan octets) : rest_(octets) {}

    std::uint8_t next()
    {
        if (rest_.empty()) {
            return 0;
        }
        const std::uint8_t octet = rest_.front();
        rest_ = rest_.subspan(1);
        return octet;
    }

    /// Octets that stand in the script behind their number.
    base::Bytes piece()
    {
        const std::size_t asked = next();
        const std::size_t length = std::min(asked, rest_.size());
        const base::Bytes octets(rest_.begin(), rest_.begin() + static_cast<std::ptrdiff_t>(length));
        rest_ = rest_.subspan(length);
        return octets;
    }

private:
    base::ByteSpan rest_;
};

/// 0-191 leave the answer as it is.
void alter(Script& script, base::Bytes& data, std::uint16_t& status)
{
    const std::uint8_t what = script.next();
    switch (what < 192 ? 0 : what % 6) {
    case 1: data = script.piece(); break;
    case 2: status = static_cast<std::uint16_t>(script.next() << 8U | script.next()); break;
    case 3: data.resize(std::min<std::size_t>(data.size(), script.next())); break;
    case 4:
        if (!data.empty()) {
            data[script.next() % data.size()] ^= script.next();
        }
        break;
    case 5: {
        const base::Bytes more = script.piece();
        data.insert(data.end(), more.begin(), more.end());
        break;
    }
    default: break;
    }
}

/// Alters answers on their way to the terminal.
class AlteringChip final : public capture::ChipTransceiver {
public:
    AlteringChip(std::unique_ptr<scanners::SimulatedChip> chip, Script& script)
        : chip_(std::move(chip)), script_(script)
    {
    }

    base::Result<base::Bytes> transceive(base::ByteSpan command, std::stop_token stop) override
    {
        if (++apdus_ > mostApdus) {
            std::abort();  // the terminal goes round in circles
        }
        auto answer = chip_->transceive(command, stop);
        if (!answer || answer->size() < 2) {
            return answer;
        }
        auto status = static_cast<std::uint16_t>((*answer)[answer->size() - 2] << 8U | answer->back());
        base::Bytes data(answer->begin(), answer->end() - 2);
        alter(script_, data, status);
        data.push_back(static_cast<std::uint8_t>(status >> 8U));
        data.push_back(static_cast<std::uint8_t>(status));
        return data;
    }
    base::Result<void> reset() override { return chip_->reset(); }
    base::Bytes answerToReset() const override { return chip_->answerToReset(); }
    std::string readerName() const override { return "altering chip"; }

private:
    std::unique_ptr<scanners::SimulatedChip> chip_;
    Script& script_;
    int apdus_ = 0;
};

const specimen::UtopianAuthority& authority()
{
    specimen::AuthoritySettings settings;
    settings.date = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);
    static const specimen::UtopianAuthority made(settings);
    return made;
}

specimen::PersonalisedChip chipWith(const std::string& pace, int parameterId)
{
    specimen::ChipProfile profile = specimen::extendedProfile();
    profile.mrz = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F3204153ZE184226B<<<<<16";
    profile.can = "123456";
    profile.placeholderOctets = 600;
    profile.access = {pace.empty(), !pace.empty()};
    profile.pace.clear();
    if (!pace.empty()) {
        profile.pace.push_back({pace, parameterId});
    }
    auto chip = specimen::personaliseChip(profile, authority());
    return chip ? std::move(chip).value() : (std::abort(), specimen::PersonalisedChip{});
}

const specimen::PersonalisedChip& chipNumber(std::uint8_t number)
{
    static const std::array chips{chipWith("", 0), chipWith("0.4.0.127.0.7.2.2.4.2.2", 12),
                                  chipWith("0.4.0.127.0.7.2.2.4.4.4", 12), chipWith("0.4.0.127.0.7.2.2.4.6.2", 12),
                                  chipWith("0.4.0.127.0.7.2.2.4.1.1", 0)};
    return chips.at(number % chips.size());
}

chip::ReadSettings settingsOf(std::uint8_t choice)
{
    static const specimen::TerminalIdentity identity = authority().terminalIdentity();
    chip::ReadSettings settings;
    settings.files.push_back(lds::LdsFile::Dg3);
    settings.files.push_back(lds::LdsFile::Dg4);
    settings.fallBackToBac = (choice & 1U) != 0;
    settings.firstBlockSize = (choice & 2U) != 0 ? 223 : 0;
    if ((choice & 4U) == 0) {
        settings.terminal = chip::TerminalCredentials{identity.certificates, identity.terminalKey};
    }
    return settings;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Script script({data, size});
    const specimen::PersonalisedChip& personalised = chipNumber(script.next());
    const chip::ReadSettings settings = settingsOf(script.next());
    const bool inside = (script.next() & 1U) != 0;
    const base::Bytes seed{0x01};
    auto card = std::make_unique<scanners::SimulatedChip>(personalised, scanners::SimulatedChipSettings{},
                                                          crypto::seededRandom(seed));
    Script untouched({});
    if (inside) {
        card->interfere([&script](const scanners::PlainCommand& /*command*/, scanners::PlainResponse& response) {
            alter(script, response.data, response.status);
        });
    }
    AlteringChip chip(std::move(card), inside ? untouched : script);
    const chip::AccessKeys keys{
        chip::MrzKey{base::Personal("L898902C3"), base::Personal("740812"), base::Personal("320415")}, std::nullopt};
    const chip::ChipReading reading = chip::readChip(chip, keys, settings, crypto::seededRandom(seed), nullptr, {});
    for (const auto& [file, read] : reading.files) {
        const auto truth = personalised.files.find(file);
        const bool underSession = !lds::factsOf(file).inMasterFile;
        // What was altered behind the chip's back must not come through a session.
        if (!inside && underSession && !read.bytes.empty() &&
            (truth == personalised.files.end() || truth->second != read.bytes)) {
            std::abort();
        }
    }
    return 0;
}
