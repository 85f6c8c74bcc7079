#include "scanners/folder/chip_files.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"
#include "scanners/folder/capture_inventory.h"

#include <fstream>
#include <system_error>
#include <utility>

namespace rahdari::scanners {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;
using lds::LdsFile;

namespace {

constexpr const char* chipFolderName = "chip";
constexpr lds::Tag bareSequence = 0x30;

Error notReadable(const fs::path& file, const std::string& why)
{
    return {toInt(ErrorCode::FileUnreadable), file.filename().string() + " cannot be read: " + why,
            "Check its permissions and its drive"};
}

Result<base::Bytes> readBytes(const fs::path& file)
{
    std::error_code failure;
    if (!fs::is_regular_file(file, failure)) {
        return notReadable(file, "it is no file");
    }
    std::ifstream stream(file, std::ios::binary);
    base::Bytes bytes(maxChipFileBytes + 1);
    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!stream.is_open() || stream.bad()) {
        return notReadable(file, "it cannot be opened");
    }
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    bytes.shrink_to_fit();
    if (bytes.size() > maxChipFileBytes) {
        return Error{toInt(ErrorCode::FileInvalid), file.filename().string() + " is longer than any file of a chip",
                     "Give the file as it was read from the chip"};
    }
    return bytes;
}

Error noChipFile(const std::string& what, const std::string& advice)
{
    return {toInt(ErrorCode::FileInvalid), what, advice};
}

/// A later file of the same meaning is passed over: which of them is the chip's cannot be told.
void keep(LdsFile file, base::Bytes bytes, ChipFiles& chip)
{
    if (!chip.files.emplace(file, std::move(bytes)).second) {
        chip.notices.push_back(std::string(lds::factsOf(file).name) +
                               ": there are several files of it; the first one by name was taken");
    }
}

std::optional<LdsFile> fileOfContent(base::ByteSpan bytes)
{
    const auto tag = lds::TlvReader(bytes).peekTag();
    return tag ? lds::fileOfTag(*tag) : std::nullopt;
}

bool isBareSequence(base::ByteSpan bytes)
{
    return lds::TlvReader(bytes).peekTag() == std::optional<lds::Tag>(bareSequence);
}

}  // namespace

Result<ChipFiles> readChipFolder(const fs::path& folder)
{
    if (const auto there = checkIsThere(folder); !there) {
        return there.error();
    }
    const auto entries = listFolder(folder);
    if (!entries) {
        return entries.error();
    }
    ChipFiles chip;
    for (const fs::path& entry : *entries) {
        std::error_code failure;
        const auto file = lds::fileOfName(entry.filename().string());
        if (!file || fs::is_directory(entry, failure)) {
            if (!isPassedOver(entry.filename()) && !fs::is_directory(entry, failure)) {
                // Not named: what somebody called a file may be personal.
                chip.notices.emplace_back(
                    "a file in the chip's folder is named as no file of a chip and was passed over");
            }
            continue;
        }
        auto bytes = readBytes(entry);
        if (!bytes) {
            return bytes.error();
        }
        keep(*file, std::move(bytes).value(), chip);
    }
    if (chip.files.empty()) {
        return noChipFile("The folder holds no file of a chip",
                          "Name the files EF_COM.bin, EF_SOD.bin, EF_DG1.bin and so on");
    }
    return chip;
}

Result<ChipFiles> readChipFile(const fs::path& file)
{
    if (const auto there = checkIsThere(file); !there) {
        return there.error();
    }
    auto bytes = readBytes(file);
    if (!bytes) {
        return bytes.error();
    }
    ChipFiles chip;
    const auto byContent = fileOfContent(*bytes);
    const auto which = byContent ? byContent : lds::fileOfName(file.filename().string());
    if (which) {
        keep(*which, std::move(bytes).value(), chip);
    } else if (isBareSequence(*bytes)) {
        chip.notices.emplace_back("the file was taken for a security object without the tag 77 around it");
        keep(LdsFile::Sod, lds::encodeTlv(lds::factsOf(LdsFile::Sod).tag, *bytes), chip);
    } else {
        return noChipFile("This is no file of a chip", "Give a security object (EF_SOD.bin), or a folder of files");
    }
    return chip;
}

std::optional<fs::path> chipFolderOf(const fs::path& capture)
{
    std::error_code failure;
    const fs::path folder = capture / chipFolderName;
    return fs::is_directory(folder, failure) ? std::optional(folder) : std::nullopt;
}

}  // namespace rahdari::scanners
