#include "scanners/simulated/chip_folder.h"

#include "core/base/error_code.h"
#include "scanners/simulated/chip_description.h"

#include <fstream>
#include <iterator>
#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::ByteSpan;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr const char* descriptionName = "chip.toml";
constexpr const char* certificateName = "ds.cer";

Error notWritten(const std::filesystem::path& path)
{
    return {toInt(ErrorCode::FileNotWritten), path.filename().string() + " could not be written",
            "Check the folder's permissions and the space on the disk"};
}

Result<Bytes> readFile(const std::filesystem::path& path)
{
    constexpr std::uintmax_t most = 1'000'000;
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    if (failed || size > most) {
        return Error{toInt(failed ? ErrorCode::FileMissing : ErrorCode::FileInvalid),
                     path.filename().string() + (failed ? " is missing" : " is too large for a file of a chip"),
                     "Check that the folder holds a simulated chip"};
    }
    std::ifstream file(path, std::ios::binary);
    Bytes octets{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (file.bad() || octets.size() != size) {
        return Error{toInt(ErrorCode::FileUnreadable), path.filename().string() + " could not be read",
                     "Check its permissions"};
    }
    return octets;
}

std::filesystem::path pathOf(const std::filesystem::path& folder, const lds::LdsFileFacts& facts)
{
    return folder / (std::string(facts.fileStem) + ".bin");
}

}  // namespace

Result<void> writeOctets(const std::filesystem::path& path, ByteSpan octets)
{
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(octets.data()), static_cast<std::streamsize>(octets.size()));
    file.close();
    if (!file) {
        return notWritten(path);
    }
    return {};
}

Result<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) {
        return notWritten(folder);
    }
    return {};
}

Result<void> saveSimulatedChip(const ChipFolder& chip, const std::filesystem::path& folder)
{
    if (auto made = makeFolder(folder); !made) {
        return made;
    }
    for (const auto& [file, octets] : chip.chip.files) {
        if (auto written = writeOctets(pathOf(folder, lds::factsOf(file)), octets); !written) {
            return written;
        }
    }
    if (auto written = writeOctets(folder / certificateName, chip.chip.dsCertificate); !written) {
        return written;
    }
    const std::string text = describeChip(chip);
    return writeOctets(folder / descriptionName, Bytes(text.begin(), text.end()));
}

Result<ChipFolder> loadSimulatedChip(const std::filesystem::path& folder)
{
    const auto text = readFile(folder / descriptionName);
    if (!text) {
        return text.error();
    }
    auto chip = parseChipDescription(std::string(text->begin(), text->end()));
    if (!chip) {
        return chip.error();
    }
    for (const lds::LdsFileFacts& facts : lds::ldsFiles()) {
        if (auto octets = readFile(pathOf(folder, facts))) {
            chip->chip.files[facts.file] = std::move(*octets);
        } else if (octets.error().code != toInt(ErrorCode::FileMissing)) {
            return octets.error();
        }
    }
    if (auto certificate = readFile(folder / certificateName)) {
        chip->chip.dsCertificate = std::move(*certificate);
    }
    return chip;
}

}  // namespace rahdari::scanners
