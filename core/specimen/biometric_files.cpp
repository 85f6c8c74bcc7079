#include "core/image/picture_header.h"
#include "core/specimen/lds_specs.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;

namespace {

constexpr std::uint16_t pixelsPerCm = 197;  // 500 dpi

void append(Bytes& octets, ByteSpan more) { octets.insert(octets.end(), more.begin(), more.end()); }

/// Writes the records of ISO/IEC 19794: big-endian numbers one after the other.
class RecordWriter {
public:
    RecordWriter& text(std::string_view letters)
    {
        record_.insert(record_.end(), letters.begin(), letters.end());
        return *this;
    }

    RecordWriter& number(std::uint64_t value, std::size_t length)
    {
        std::array<std::uint8_t, 20> digits{};
        for (std::size_t i = digits.size(); i > 0 && value != 0; --i) {
            digits.at(i - 1) = static_cast<std::uint8_t>(value);
            value >>= 8U;
        }
        return octets(ByteSpan(digits).last(length));
    }

    RecordWriter& octets(ByteSpan more)
    {
        append(record_, more);
        return *this;
    }

    Bytes take() { return std::move(record_); }

private:
    Bytes record_;
};

// With the zero that ends them in the standard's headers.
constexpr std::string_view faceFormat("FAC\0", 4);
constexpr std::string_view fingerFormat("FIR\0", 4);
constexpr std::string_view irisFormat("IIR\0", 4);
constexpr std::string_view version("010\0", 4);

struct PictureFacts {
    int widthPx = 0;
    int heightPx = 0;
    bool jpeg2000 = false;
};

PictureFacts factsOf(ByteSpan picture)
{
    const auto header = image::readPictureHeader(std::as_bytes(picture));
    if (!header) {
        return {};
    }
    return {header->widthPx, header->heightPx, header->format != image::PictureFormat::Jpeg};
}

Bytes encodeTemplate(const BiometricTemplateSpec& spec)
{
    Bytes header;
    for (const auto& [tag, value] : spec.header) {
        append(header, lds::encodeTlv(tag, value));
    }
    Bytes value = lds::encodeTlv(0xA1, header);
    if (spec.data) {
        append(value, lds::encodeTlv(spec.dataTag, *spec.data));
    }
    return lds::encodeTlv(0x7F60, value);
}

}  // namespace

Bytes* BiometricTemplateSpec::findHeader(lds::Tag tag)
{
    const auto found = std::ranges::find(header, tag, &std::pair<lds::Tag, Bytes>::first);
    return found == header.end() ? nullptr : &found->second;
}

void BiometricTemplateSpec::removeHeader(lds::Tag tag)
{
    std::erase_if(header, [tag](const std::pair<lds::Tag, Bytes>& object) { return object.first == tag; });
}

Bytes encodeBiometricGroup(const BiometricGroupSpec& spec)
{
    Bytes group;
    if (spec.instances) {
        append(group, lds::encodeTlv(0x02, Bytes{static_cast<std::uint8_t>(*spec.instances)}));
    }
    for (const BiometricTemplateSpec& one : spec.templates) {
        append(group, encodeTemplate(one));
    }
    return lds::encodeTlv(spec.fileTag, lds::encodeTlv(0x7F61, group));
}

Bytes faceRecord(ByteSpan picture)
{
    constexpr std::size_t headerLength = 14;
    constexpr std::size_t facialLength = 20;
    constexpr std::size_t imageLength = 12;
    const PictureFacts facts = factsOf(picture);
    const std::size_t block = facialLength + imageLength + picture.size();
    RecordWriter record;
    record.text(faceFormat).text(version).number(headerLength + block, 4).number(1, 2);
    // Facial information: no feature points, nothing said of gender, eyes, hair, expression and pose.
    record.number(block, 4).number(0, 2).number(0, facialLength - 6);
    // Image information: full frontal, colour space RGB24, source and quality not said.
    record.number(1, 1).number(facts.jpeg2000 ? 1 : 0, 1);
    record.number(static_cast<std::uint64_t>(facts.widthPx), 2).number(static_cast<std::uint64_t>(facts.heightPx), 2);
    record.number(1, 1).number(0, 1).number(0, 2).number(0, 2);
    return record.octets(picture).take();
}

Bytes fingerRecord(FingerCompression compression, ByteSpan picture, int widthPx, int heightPx, int position)
{
    constexpr std::size_t headerLength = 32;
    constexpr std::size_t viewLength = 14;
    const std::size_t block = viewLength + picture.size();
    RecordWriter record;
    record.text(fingerFormat).text(version).number(headerLength + block, 6);
    // Device not said, acquisition level 31 (500 dpi), one finger, scale in pixels per centimetre.
    record.number(0, 2).number(31, 2).number(1, 1).number(2, 1);
    for (int i = 0; i < 4; ++i) {
        record.number(pixelsPerCm, 2);
    }
    record.number(8, 1).number(static_cast<std::uint64_t>(compression), 1).number(0, 2);
    // One view, quality not said, live-scan plain.
    record.number(block, 4).number(static_cast<std::uint64_t>(position), 1).number(1, 1).number(1, 1);
    record.number(254, 1).number(0, 1);
    record.number(static_cast<std::uint64_t>(widthPx), 2).number(static_cast<std::uint64_t>(heightPx), 2).number(0, 1);
    return record.octets(picture).take();
}

Bytes irisRecord(IrisFormat format, ByteSpan picture, int widthPx, int heightPx, int eye)
{
    constexpr std::size_t headerLength = 45;
    constexpr std::size_t eyeLength = 3;
    constexpr std::size_t imageLength = 11;
    RecordWriter record;
    record.text(irisFormat).text(version).number(headerLength + eyeLength + imageLength + picture.size(), 4);
    // Device not said, one eye, image properties and diameter not said.
    record.number(0, 2).number(1, 1).number(headerLength, 2).number(0, 2).number(0, 2);
    record.number(static_cast<std::uint64_t>(format), 2);
    record.number(static_cast<std::uint64_t>(widthPx), 2).number(static_cast<std::uint64_t>(heightPx), 2);
    record.number(8, 1).number(0, 1).number(0, 8).number(0, 8);
    record.number(static_cast<std::uint64_t>(eye), 1).number(1, 2);
    record.number(1, 2).number(254, 1).number(0, 2).number(0, 2).number(picture.size(), 4);
    return record.octets(picture).take();
}

}  // namespace rahdari::specimen
