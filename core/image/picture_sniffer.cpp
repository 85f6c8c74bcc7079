#include "core/image/picture_sniffer.h"

#include "core/image/picture_parsers.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace rahdari::image {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace std::string_view_literals;

namespace {

struct Signature {
    std::string_view bytes;
    PictureFormat format;
};

constexpr std::array signatures{
    Signature{"\x89PNG\r\n\x1a\n"sv, PictureFormat::Png},
    Signature{"\xff\xd8\xff"sv, PictureFormat::Jpeg},
    Signature{"II*\0"sv, PictureFormat::Tiff},
    Signature{"MM\0*"sv, PictureFormat::Tiff},
    Signature{"II+\0"sv, PictureFormat::Tiff},
    Signature{"MM\0+"sv, PictureFormat::Tiff},
    Signature{"BM"sv, PictureFormat::Bmp},
    Signature{"\0\0\0\x0cjP  \r\n\x87\n"sv, PictureFormat::Jp2},
    Signature{"\xff\x4f\xff\x51"sv, PictureFormat::Jpeg2000Stream},
};

struct Refused {
    std::uint64_t offset;
    std::string_view bytes;
    std::string_view name;
    bool picture;  ///< a converter helps
};

constexpr std::array refused{
    Refused{0, "GIF8"sv, "a GIF picture", true},
    Refused{4, "ftypheic"sv, "a HEIC picture", true},
    Refused{4, "ftypheix"sv, "a HEIC picture", true},
    Refused{4, "ftypmif1"sv, "a HEIF picture", true},
    Refused{4, "ftypmsf1"sv, "a HEIF picture", true},
    Refused{4, "ftypavif"sv, "an AVIF picture", true},
    Refused{0, "%PDF"sv, "a PDF document", true},
    Refused{0, "\xff\x0a"sv, "a JPEG XL picture", true},
    Refused{4, "JXL \r\n"sv, "a JPEG XL picture", true},
    Refused{0, "II\xbc"sv, "a JPEG XR picture", true},
    Refused{0, "8BPS"sv, "a Photoshop picture", true},
    Refused{0, "%!PS"sv, "a PostScript document", true},
    Refused{0, "<svg"sv, "an SVG drawing", true},
    Refused{4, "ftyp"sv, "a video", false},
    Refused{0, "PK\x03\x04"sv, "a ZIP archive or office document", false},
    Refused{0, "\x1f\x8b"sv, "a gzip archive", false},
    Refused{0,
            "\x7f"
            "ELF"sv,
            "a program", false},
    Refused{0, "MZ"sv, "a program", false},
    Refused{0, "SQLite format 3"sv, "a database", false},
    Refused{0, "{\\rtf"sv, "an RTF document", false},
};

bool isText(const ByteView& file)
{
    const auto head = file.part(0, 512).bytes();
    for (const std::byte byte : head) {
        const auto value = std::to_integer<unsigned>(byte);
        if ((value < 0x20 && value != '\t' && value != '\n' && value != '\r') || value == 0x7f) {
            return false;
        }
    }
    return true;
}

bool isZero(const ByteView& file)
{
    for (const std::byte byte : file.part(0, 4096).bytes()) {
        if (byte != std::byte{0}) {
            return false;
        }
    }
    return true;
}

/// Whether the whole file is the beginning of a signature.
bool endsInside(const ByteView& file, std::string_view signature)
{
    return file.size() < signature.size() && file.at(0, signature.substr(0, static_cast<std::size_t>(file.size())));
}

Error notAPicture(const std::string& what)
{
    return {toInt(ErrorCode::ImageFormatUnknown), "The file is not a picture: it " + what,
            "Give a PNG, JPEG, TIFF, BMP, JPEG 2000 or WebP picture"};
}

/// The error for what is no picture that is read.
Error describe(const ByteView& file)
{
    for (const Refused& kind : refused) {
        if (file.at(kind.offset, kind.bytes)) {
            return kind.picture ? parsers::notSupported(std::string(kind.name))
                                : notAPicture("looks like " + std::string(kind.name));
        }
    }
    if (file.at(0, "\x89PNG"sv)) {
        return {toInt(ErrorCode::ImageCorrupt), "The PNG file was changed on its way, as if it were text",
                "Copy it again in binary mode"};
    }
    for (const Signature& signature : signatures) {
        if (signature.format != PictureFormat::Bmp && endsInside(file, signature.bytes)) {
            return parsers::endsEarly("its header is complete");
        }
    }
    if (isZero(file)) {
        return notAPicture("holds zeros only, as files do that were never fully written");
    }
    return notAPicture(isText(file) ? "looks like text" : "is of no known kind");
}

}  // namespace

Result<PictureFormat> sniffFormat(const ByteView& file)
{
    if (file.size() == 0) {
        return Error{toInt(ErrorCode::ImageEmpty), "The picture file is empty",
                     "Copy it again from where it came from, or scan the page again"};
    }
    // "BM" also begins words: a bitmap has a small header size at byte 14, a text has not.
    const bool bitmap = file.at(0, "BM") && !(file.size() >= 18 && isText(file));
    for (const Signature& signature : signatures) {
        if (file.at(0, signature.bytes) && (signature.format != PictureFormat::Bmp || bitmap)) {
            return signature.format;
        }
    }
    if (file.at(0, "RIFF") && file.at(8, "WEBP")) {
        return PictureFormat::WebP;
    }
    return describe(file);
}

}  // namespace rahdari::image
