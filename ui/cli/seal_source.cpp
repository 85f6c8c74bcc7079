#include "ui/cli/seal_source.h"

#include "core/base/error_code.h"
#include "core/image/picture_file.h"
#include "core/image/picture_sniffer.h"
#include "core/seal/barcode_reader.h"
#include "core/seal/seal_verification.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Bytes;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::uintmax_t longest = 16U * 1024U * 1024U;

Error noSeal()
{
    return {toInt(ErrorCode::SealInvalid), "There is no digital seal in it",
            "Give a picture with the code in focus, or the code's octets"};
}

base::ByteSpan octetsOf(const seal::Barcode& code)
{
    return {reinterpret_cast<const std::uint8_t*>(code.bytes.data()), code.bytes.size()};
}

seal::Barcode codeOf(const Bytes& octets)
{
    const auto* first = reinterpret_cast<const std::byte*>(octets.data());
    seal::Barcode code;
    code.bytes.assign(first, first + octets.size());
    return code;
}

Result<seal::Barcodes> onlySeals(seal::Barcodes barcodes)
{
    std::erase_if(barcodes.codes, [](const seal::Barcode& code) { return !seal::looksLikeSeal(octetsOf(code)); });
    return barcodes.codes.empty() ? Result<seal::Barcodes>(noSeal()) : std::move(barcodes);
}

Result<seal::Barcodes> codesOnPicture(std::span<const std::byte> file)
{
    const auto picture = image::decodePicture(file);
    if (!picture) {
        return picture.error();
    }
    auto barcodes = seal::readBarcodes(picture->pixels, image::Light::White);
    return barcodes ? onlySeals(std::move(*barcodes)) : barcodes;
}

bool isPicture(std::span<const std::byte> file) { return bool(image::sniffFormat(image::ByteView(file))); }

}  // namespace

Result<Bytes> readSmallFile(const std::string& path)
{
    std::error_code failure;
    if (!fs::exists(path, failure)) {
        return Error{toInt(ErrorCode::FileMissing), "There is no such file", "Check the name"};
    }
    if (!fs::is_regular_file(path, failure)) {
        return Error{toInt(ErrorCode::FileUnreadable), "It is not a file", "Give a file"};
    }
    if (fs::file_size(path, failure) > longest) {
        return Error{toInt(ErrorCode::FileInvalid), "The file is too long for what it should be", ""};
    }
    std::ifstream file(path, std::ios::binary);
    Bytes octets{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file.good() && !file.eof()) {
        return Error{toInt(ErrorCode::FileUnreadable), "The file cannot be read", "Check its permissions"};
    }
    return octets;
}

Result<seal::Barcodes> readSealSource(const std::string& source)
{
    std::error_code failure;
    if (!fs::exists(source, failure)) {
        const auto octets = base::fromHex(source);
        return octets && !octets->empty() ? onlySeals({{codeOf(*octets)}}) : readSmallFile(source).error();
    }
    const auto file = readSmallFile(source);
    if (!file) {
        return file.error();
    }
    const seal::Barcode code = codeOf(*file);
    return isPicture(code.bytes) ? codesOnPicture(code.bytes) : onlySeals({{code}});
}

}  // namespace rahdari::ui::cli
