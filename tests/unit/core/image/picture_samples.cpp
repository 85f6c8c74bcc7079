#include "tests/unit/core/image/picture_samples.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <span>
#include <stdexcept>

namespace rahdari::tests {

namespace {

void appendBig(Bytes& bytes, std::uint32_t value, unsigned width)
{
    for (unsigned i = width; i > 0; --i) {
        bytes.push_back(static_cast<std::byte>(value >> 8U * (i - 1) & 0xffU));
    }
}

void appendEntry(Bytes& bytes, std::uint32_t tag, std::uint32_t type, std::uint32_t value)
{
    appendBig(bytes, tag, 2);
    appendBig(bytes, type, 2);
    appendBig(bytes, 1, 4);
    appendBig(bytes, type == 3 ? value << 16U : value, 4);
}

void append(Bytes& bytes, const Bytes& more) { bytes.insert(bytes.end(), more.begin(), more.end()); }

}  // namespace

cv::Mat quarters(int widthPx, int heightPx)
{
    cv::Mat picture(heightPx, widthPx, CV_8UC3, cv::Scalar(40, 40, 200));
    picture.colRange(widthPx / 2, widthPx).setTo(cv::Scalar(50, 190, 60));
    picture.rowRange(heightPx / 2, heightPx).colRange(0, widthPx / 2).setTo(cv::Scalar(220, 80, 30));
    picture.rowRange(heightPx / 2, heightPx).colRange(widthPx / 2, widthPx).setTo(cv::Scalar(240, 240, 240));
    return picture;
}

Bytes encode(const std::string& extension, const cv::Mat& picture, const std::vector<int>& parameters)
{
    std::vector<unsigned char> encoded;
    if (!cv::imencode(extension, picture, encoded, parameters)) {
        throw std::runtime_error("no encoder for " + extension);
    }
    const auto bytes = std::as_bytes(std::span(encoded));
    return {bytes.begin(), bytes.end()};
}

Bytes codestreamOf(const Bytes& jp2)
{
    const Bytes start{std::byte{0xff}, std::byte{0x4f}, std::byte{0xff}, std::byte{0x51}};
    return {std::search(jp2.begin(), jp2.end(), start.begin(), start.end()), jp2.end()};
}

Bytes exifSegment(int orientation, unsigned dpi)
{
    Bytes tiff = bytesOf(std::string("MM\0*\0\0\0\x08", 8));
    appendBig(tiff, 4, 2);
    appendEntry(tiff, 274, 3, static_cast<std::uint32_t>(orientation));
    appendEntry(tiff, 282, 5, 62);  // two rationals follow the directory of 8 + 2 + 4 * 12 + 4 bytes
    appendEntry(tiff, 283, 5, 70);
    appendEntry(tiff, 296, 3, 2);
    appendBig(tiff, 0, 4);
    for (int i = 0; i < 2; ++i) {
        appendBig(tiff, dpi, 4);
        appendBig(tiff, 1, 4);
    }
    Bytes segment{std::byte{0xff}, std::byte{0xe1}};
    appendBig(segment, static_cast<std::uint32_t>(2 + 6 + tiff.size()), 2);
    append(segment, bytesOf(std::string("Exif\0\0", 6)));
    append(segment, tiff);
    return segment;
}

Bytes withInserted(const Bytes& file, std::size_t offset, const Bytes& inserted)
{
    Bytes out = file;
    out.insert(out.begin() + static_cast<std::ptrdiff_t>(offset), inserted.begin(), inserted.end());
    return out;
}

Bytes withoutEnd(const Bytes& file, std::size_t count)
{
    return {file.begin(), file.end() - static_cast<std::ptrdiff_t>(std::min(count, file.size()))};
}

Bytes bytesOf(const std::string& text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

Bytes pngHeader(std::uint32_t width, std::uint32_t height)
{
    Bytes file = bytesOf("\x89PNG\r\n\x1a\n");
    appendBig(file, 13, 4);
    append(file, bytesOf("IHDR"));
    appendBig(file, width, 4);
    appendBig(file, height, 4);
    append(file, bytesOf(std::string("\x08\x02\0\0\0", 5)));
    appendBig(file, 0, 4);  // checksum; nobody gets that far
    appendBig(file, 0, 4);
    append(file, bytesOf("IEND"));
    appendBig(file, 0xae426082U, 4);
    return file;
}

TemporaryFolder::TemporaryFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "rahdari_test_XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    path_ = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::filesystem::path TemporaryFolder::write(const std::string& name, const Bytes& bytes) const
{
    const auto file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return file;
}

}  // namespace rahdari::tests
