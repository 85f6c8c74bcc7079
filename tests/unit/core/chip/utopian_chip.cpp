#include "tests/unit/core/chip/utopian_chip.h"

#include "core/specimen/chip_personaliser.h"

#include <chrono>
#include <stdexcept>

namespace rahdari::chip::utopia {

using namespace std::chrono;

const std::string mrz = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
                        "L898902C36UTO7408122F3204153ZE184226B<<<<<16";

AccessKeys rightKeys()
{
    return {MrzKey{base::Personal("L898902C3"), base::Personal("740812"), base::Personal("320415")}, std::nullopt};
}

AccessKeys wrongKeys()
{
    return {MrzKey{base::Personal("L898902C4"), base::Personal("740812"), base::Personal("320415")}, std::nullopt};
}

AccessKeys canOnly() { return {std::nullopt, base::Personal(can)}; }

const specimen::UtopianAuthority& authority()
{
    specimen::AuthoritySettings settings;
    settings.date = sys_days(year_month_day(year(2026), November, day(22)));
    static const specimen::UtopianAuthority made(settings);
    return made;
}

specimen::ChipProfile bacProfile()
{
    specimen::ChipProfile profile = specimen::plainProfile();
    profile.mrz = mrz;
    profile.can = can;
    profile.access = {true, false};
    profile.pace.clear();
    return profile;
}

specimen::ChipProfile paceProfile(const std::string& protocol, int parameterId)
{
    specimen::ChipProfile profile = bacProfile();
    profile.access = {false, true};
    profile.pace = {{protocol, parameterId}};
    return profile;
}

std::unique_ptr<scanners::SimulatedChip> chipOf(const specimen::ChipProfile& profile,
                                                const scanners::SimulatedChipSettings& settings)
{
    auto chip = specimen::personaliseChip(profile, authority());
    if (!chip) {
        throw std::runtime_error(chip.error().message);
    }
    const base::Bytes seed{0x01};
    return std::make_unique<scanners::SimulatedChip>(std::move(chip).value(), settings, crypto::seededRandom(seed));
}

ChipReading read(capture::ChipTransceiver& chip, const AccessKeys& keys, const ReadSettings& settings,
                 ReadObserver* observer)
{
    const base::Bytes seed{0x02};
    return readChip(chip, keys, settings, crypto::seededRandom(seed), observer, {});
}

std::string summaryOf(const ChipReading& reading)
{
    std::string text;
    const auto add = [&text](const std::string& name, const ProtocolRun& run) {
        text += name + ": " + std::string(toString(run.state)) + " " + run.detail + " " + run.reason + "\n";
    };
    add("PACE", reading.pace);
    add("BAC", reading.bac);
    add("CAM", reading.paceCam);
    add("CA", reading.chipAuthentication);
    add("TA", reading.terminalAuthentication);
    add("AA", reading.activeAuthentication);
    for (const auto& [file, read] : reading.files) {
        text += std::string(lds::factsOf(file).name) + " " + std::to_string(read.bytes.size()) + " " +
                (read.error ? read.error->message : "") + "\n";
    }
    return text + "apdus " + std::to_string(reading.apdus) + " block " + std::to_string(reading.blockSize) + " " +
           (reading.ended ? "ended " + std::to_string(reading.ended->code) + " " + reading.ended->message : "");
}

}  // namespace rahdari::chip::utopia
