#pragma once

#include <opencv2/core/mat.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// Picture files made in memory for the tests, by OpenCV's encoders or byte by byte.
namespace rahdari::tests {

using Bytes = std::vector<std::byte>;

/// A picture with a different colour in each quarter, so that turning or mirroring it shows.
cv::Mat quarters(int widthPx, int heightPx);

/// Encodes by OpenCV; the extension is ".png", ".jpg", ".tif", ".bmp", ".jp2" or ".webp".
Bytes encode(const std::string& extension, const cv::Mat& picture, const std::vector<int>& parameters = {});

/// The codestream inside a JP2 file.
Bytes codestreamOf(const Bytes& jp2);

/// An APP1 segment: EXIF, big-endian, with orientation and resolution in dpi.
Bytes exifSegment(int orientation, unsigned dpi);

/// A file with bytes put in at an offset.
Bytes withInserted(const Bytes& file, std::size_t offset, const Bytes& inserted);

/// A file without its last bytes.
Bytes withoutEnd(const Bytes& file, std::size_t count);

Bytes bytesOf(const std::string& text);

/// A PNG of signature, header and end mark only.
Bytes pngHeader(std::uint32_t width, std::uint32_t height);

/// A folder for one test; removed with its contents at the end.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path write(const std::string& name, const Bytes& bytes) const;

private:
    std::filesystem::path path_;
};

}  // namespace rahdari::tests
