#include "core/image/picture_parsers.h"

#include <cstring>

namespace rahdari::image::parsers {

using base::Result;

namespace {

constexpr double cmPerInch = 2.54;

enum Marker : std::uint32_t {
    Sof0 = 0xc0,
    Dht = 0xc4,
    Jpg = 0xc8,
    Dac = 0xcc,
    Sof15 = 0xcf,
    Rst0 = 0xd0,
    Soi = 0xd8,
    Eoi = 0xd9,
    Sos = 0xda,
    App0 = 0xe0,
    App1 = 0xe1,
    Tem = 0x01
};

bool isFrame(std::uint32_t code) { return code >= Sof0 && code <= Sof15 && code != Dht && code != Jpg && code != Dac; }

bool standsAlone(std::uint32_t code) { return code == Tem || (code >= Rst0 && code <= Soi); }

/// One marker segment; `data` begins behind its length field.
struct Segment {
    std::uint32_t code = 0;
    ByteView data{{}};
    std::uint64_t next = 0;  ///< where the next marker is looked for
};

/// The next marker at or behind an offset, or none where the file ends. Bytes that belong to no marker are passed
/// over, which also steps over the entropy-coded data behind a scan header (ITU-T T.81 B.1.1).
std::optional<Segment> nextSegment(const ByteView& file, std::uint64_t from)
{
    const auto* const bytes = reinterpret_cast<const unsigned char*>(file.bytes().data());
    std::uint64_t at = from;
    while (file.has(at, 2)) {
        const void* const found = std::memchr(bytes + at, 0xff, static_cast<std::size_t>(file.size() - at - 1));
        if (found == nullptr) {
            return std::nullopt;
        }
        at = static_cast<std::uint64_t>(static_cast<const unsigned char*>(found) - bytes);
        const std::uint32_t code = bytes[at + 1];
        if (code == 0xff) {
            at += 1;  // fill byte
            continue;
        }
        at += 2;
        if (code == 0 || standsAlone(code)) {
            continue;
        }
        if (code == Eoi) {
            return Segment{.code = code, .next = at};
        }
        const auto length = file.big(at, 2);
        if (!length || !file.has(at, *length)) {
            return std::nullopt;
        }
        if (*length < 2) {
            continue;  // no marker segment has such a length: stray bytes
        }
        return Segment{.code = code, .data = file.part(at + 2, *length - 2), .next = at + *length};
    }
    return std::nullopt;
}

/// What the application segments say, kept apart so that the JFIF density wins over the EXIF one.
struct Hints {
    std::optional<double> jfifDpi;
    std::optional<ExifHints> exif;
};

void readJfif(const ByteView& data, Hints& hints)
{
    if (data.size() < 12 || !data.at(0, "JFIF")) {
        return;
    }
    const double x = *data.big(8, 2);
    const double y = *data.big(10, 2);
    const std::uint32_t unit = *data.big(7, 1);
    if (unit == 1) {
        hints.jfifDpi = plausibleDpi(x, y);
    } else if (unit == 2) {
        hints.jfifDpi = plausibleDpi(x * cmPerInch, y * cmPerInch);
    }
}

Result<PictureHeader> readFrame(const ByteView& data)
{
    if (data.size() < 6) {
        return contradicts("its frame header is too short");
    }
    PictureHeader header{.format = PictureFormat::Jpeg};
    header.bitsPerChannel = static_cast<int>(*data.big(0, 1));
    header.channels = static_cast<int>(*data.big(5, 1));
    return withSize(header, *data.big(3, 2), *data.big(1, 2));
}

}  // namespace

Result<PictureHeader> readJpeg(const ByteView& file)
{
    Hints hints;
    std::optional<PictureHeader> header;
    for (auto segment = nextSegment(file, 2); segment; segment = nextSegment(file, segment->next)) {
        if (segment->code == Eoi) {
            return contradicts("it has no picture inside");
        }
        if (segment->code == Sos) {
            break;
        }
        if (segment->code == App0) {
            readJfif(segment->data, hints);
        } else if (segment->code == App1 && segment->data.at(0, "Exif") && !hints.exif) {
            hints.exif = readExif(segment->data);
        } else if (isFrame(segment->code) && !header) {
            const auto frame = readFrame(segment->data);
            if (!frame) {
                return frame.error();
            }
            header = *frame;
        }
    }
    if (!header) {
        return endsEarly("its header is complete");
    }
    header->declaredDpi = hints.jfifDpi || !hints.exif ? hints.jfifDpi : hints.exif->declaredDpi;
    header->exifOrientation = hints.exif ? hints.exif->orientation : 1;
    return *header;
}

Result<void> checkJpeg(const ByteView& file)
{
    // Markers are followed one by one: an EXIF thumbnail inside APP1 has an end mark of its own.
    bool scanSeen = false;
    for (auto segment = nextSegment(file, 2); segment; segment = nextSegment(file, segment->next)) {
        scanSeen = scanSeen || segment->code == Sos;
        if (segment->code == Eoi && scanSeen) {
            return {};
        }
    }
    return endsEarly("the end mark of a JPEG");
}

}  // namespace rahdari::image::parsers
