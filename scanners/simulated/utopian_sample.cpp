#include "core/specimen/chip_personaliser.h"
#include "core/specimen/lds_specs.h"
#include "scanners/simulated/chip_description.h"
#include "scanners/simulated/chip_folder.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::Result;

namespace {

constexpr std::chrono::days tenYears{3650};

/// The document of samples/captures/td3_passport.
specimen::ChipProfile sampleProfile(const specimen::UtopianAuthority& authority)
{
    specimen::ChipProfile profile = specimen::extendedProfile();
    profile.placeholderOctets = 12'000;
    profile.dg4 = false;
    profile.dg11 = specimen::PersonalDetailsSpec{.fullName = "LINDQVIST<<MIRA<SOLVEIG", .birthDate = "19880314"};
    profile.dg12 = specimen::DocumentDetailsSpec{.authority = "PASSPORT OFFICE OF UTOPIA"};
    profile.atrInfo = specimen::encodeAtrInfo(4096, 65'000);
    profile.terminalAuthentication->trustPoints = {
        authority.cvca(1, [](auto& spec) { spec.expires = *spec.effective + tenYears; }).certificate};
    return profile;
}

using NamedFile = std::pair<std::filesystem::path, Bytes>;

Result<void> writeAll(const std::filesystem::path& folder, std::initializer_list<NamedFile> files)
{
    if (auto made = makeFolder(folder); !made) {
        return made;
    }
    for (const auto& [name, octets] : files) {
        if (auto written = writeOctets(folder / name, octets); !written) {
            return written;
        }
    }
    return {};
}

/// Valid for as long as the document, so that the sample does not go out of date; real ones live for weeks.
Result<void> writeTerminal(const std::filesystem::path& folder, const specimen::UtopianAuthority& authority)
{
    const auto longLived = [](specimen::CvCertificateSpec& spec) { spec.expires = *spec.effective + tenYears; };
    const auto cvca = authority.cvca(1, longLived);
    const auto dv = authority.dv(1, longLived);
    const auto terminal = authority.terminal(dv, longLived);
    const std::string key = specimen::privateKeyPem(terminal.key);
    return writeAll(folder, {{"cvca.cvcert", cvca.certificate},
                             {"dv.cvcert", dv.certificate},
                             {"terminal.cvcert", terminal.certificate},
                             {"terminal_key.pem", Bytes(key.begin(), key.end())}});
}

}  // namespace

Result<void> writeUtopianSample(const std::filesystem::path& folder, base::ByteSpan seed, std::chrono::sys_days date)
{
    specimen::AuthoritySettings settings;
    settings.seed.assign(seed.begin(), seed.end());
    settings.date = date;
    const specimen::UtopianAuthority authority(settings);
    auto chip = specimen::personaliseChip(sampleProfile(authority), authority);
    if (!chip) {
        return chip.error();
    }
    if (auto saved = saveSimulatedChip({std::move(*chip), {}}, folder / "chip"); !saved) {
        return saved;
    }
    if (auto written = writeTerminal(folder / "terminal", authority); !written) {
        return written;
    }
    return writeAll(folder, {{"csca.cer", authority.csca().certificate},
                             {"master_list.ml", authority.masterList()},
                             {"crl.crl", authority.crl()}});
}

}  // namespace rahdari::scanners
