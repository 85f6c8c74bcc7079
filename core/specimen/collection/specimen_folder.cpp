#include "core/specimen/collection/specimen_folder.h"

#include "core/lds/lds_file.h"
#include "core/specimen/collection/date_text.h"
#include "core/specimen/collection/manifest.h"
#include "core/specimen/collection/whole_files.h"

#include <array>
#include <charconv>

namespace rahdari::specimen {

namespace fs = std::filesystem;
using base::Result;

namespace {

std::string number(double value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

/// See scanners/folder/capture_description.h.
std::string captureToml(const Specimen& specimen, std::size_t side)
{
    const Scan& scan = specimen.sides[side];
    return "# A specimen of the fictitious State of Utopia, scanned by a simulated device.\n"
           "dpi = " +
           number(scan.declaredDpi) +
           "\n"
           "device = \"" +
           scan.device +
           "\"\n"
           "page = \"" +
           specimen.design.sides[side].side +
           "\"\n"
           "captured = " +
           dateText(specimen.order.today) +
           "\n"
           "pre_recorded = true\n";
}

Result<void> writeText(const fs::path& path, const std::string& text)
{
    return writePlainFile(path, base::ByteSpan(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

/// As `rahdari chip read --out` dumps a chip.
Result<void> writeChip(const fs::path& folder, const PersonalisedChip& chip)
{
    if (auto made = makeFolders(folder); !made) {
        return made;
    }
    for (const auto& [file, octets] : chip.files) {
        const auto written = writePlainFile(folder / (std::string(lds::factsOf(file).fileStem) + ".bin"), octets);
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<void> writeSide(const fs::path& folder, const Specimen& specimen, std::size_t side,
                       const CaptureAddition& withChip)
{
    if (auto made = makeFolders(folder); !made) {
        return made;
    }
    for (const ScanFile& file : filesOf(specimen.sides[side], specimen.scanner)) {
        if (auto written = writePlainFile(folder / file.name, file.octets); !written) {
            return written;
        }
    }
    if (auto written = writeText(folder / "capture.toml", captureToml(specimen, side)); !written) {
        return written;
    }
    if (!specimen.chip || side != zoneSideOf(specimen.design)) {
        return {};
    }
    if (auto written = writeChip(folder / "chip", *specimen.chip); !written) {
        return written;
    }
    return withChip ? withChip(folder, specimen) : Result<void>();
}

}  // namespace

std::string sideFolder(const std::string& side, std::size_t sides)
{
    std::string name = sides > 1 ? side : std::string();
    for (char& letter : name) {
        letter = letter == ' ' ? '_' : letter;
    }
    return name;
}

Result<void> writeCapture(const fs::path& folder, const Specimen& specimen, const CaptureAddition& withChip)
{
    return writeWholeFolder(folder, [&](const fs::path& draft) -> Result<void> {
        for (std::size_t side = 0; side < specimen.sides.size(); ++side) {
            const std::string below = sideFolder(specimen.design.sides[side].side, specimen.sides.size());
            if (auto written = writeSide(draft / below, specimen, side, withChip); !written) {
                return written;
            }
        }
        return {};
    });
}

std::string manifestJson(const Specimen& specimen) { return writeManifest(manifestOf(specimen)); }

}  // namespace rahdari::specimen
