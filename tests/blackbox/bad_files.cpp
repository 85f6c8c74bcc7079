#include "tests/blackbox/bad_files.h"

#include "tests/blackbox/program_run.h"

#include <cstdint>
#include <string_view>
#include <sys/stat.h>

namespace rahdari::blackbox {

namespace {

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xEDB88320U : crc >> 1U;
        }
    }
    return ~crc;
}

std::string bigEndian(std::uint32_t value)
{
    std::string bytes;
    for (const int shift : {24, 16, 8, 0}) {
        bytes.push_back(static_cast<char>((value >> shift) & 0xFFU));
    }
    return bytes;
}

std::string chunk(const std::string& type, const std::string& data)
{
    return bigEndian(static_cast<std::uint32_t>(data.size())) + type + data + bigEndian(crc32(type + data));
}

/// A PNG that promises 1.2 GB of pixels and brings none.
std::string hugePng()
{
    const std::string header = bigEndian(20'000) + bigEndian(20'000) + std::string("\x08\x02\0\0\0", 5);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", header) + chunk("IDAT", "x") + chunk("IEND", "");
}

}  // namespace

std::vector<BadFile> makeBadFiles(const std::filesystem::path& folder)
{
    const std::string whole = readFile(sample("pictures/td3_expired.jpg"));
    writeFile(folder / "cut_short.jpg", whole.substr(0, whole.size() / 2));
    writeFile(folder / "empty.png", "");
    writeFile(folder / "huge.png", hugePng());
    ::mkfifo((folder / "pipe.png").c_str(), 0600);
    writeFile(folder / "text.png", "This is no picture, whatever its name says.\n");
    return {{"cut_short.jpg", 1201}, {"empty.png", 1200}, {"huge.png", 1203}, {"pipe.png", 1001}, {"text.png", 1202}};
}

}  // namespace rahdari::blackbox
