// TIFF, and EXIF blocks, which are small TIFF files. libexif would read the latter, but the directory reader is needed
// for TIFF pictures anyway, and one bounded and fuzzed parser is less than two.
#include "core/image/picture_parsers.h"

#include <algorithm>
#include <vector>

namespace rahdari::image::parsers {

using base::Result;

namespace {

constexpr double cmPerInch = 2.54;

enum Tag : std::uint32_t {
    ImageWidth = 256,
    ImageLength = 257,
    BitsPerSample = 258,
    Photometric = 262,
    StripOffsets = 273,
    Orientation = 274,
    SamplesPerPixel = 277,
    StripByteCounts = 279,
    XResolution = 282,
    YResolution = 283,
    ResolutionUnit = 296,
    TileOffsets = 324,
    TileByteCounts = 325,
    ExtraSamples = 338,
    SampleFormat = 339,
};

constexpr std::uint64_t photometricPalette = 3;
constexpr std::uint64_t unitCentimetre = 3;
constexpr std::uint64_t unitNone = 1;

/// Bytes of one value of a TIFF field type (TIFF 6.0 section 2, BigTIFF), 0 for an unknown one.
unsigned widthOf(std::uint64_t type)
{
    switch (type) {
    case 1:
    case 2:
    case 6:
    case 7: return 1;
    case 3:
    case 8: return 2;
    case 4:
    case 9:
    case 11:
    case 13: return 4;
    case 5:
    case 10:
    case 12:
    case 16:
    case 17:
    case 18: return 8;
    default: return 0;
    }
}

/// The first directory of a TIFF file.
class Directory {
public:
    /// @return none where the file ends before its directory does, or has none
    static std::optional<Directory> open(const ByteView& file)
    {
        const ByteOrder order = file.at(0, "MM") ? ByteOrder::Big : ByteOrder::Little;
        const bool big = file.number(2, 2, order) == 43U;
        const auto start = big ? file.number(8, 8, order) : file.number(4, 4, order);
        const auto count = start ? file.number(*start, big ? 8 : 2, order) : std::nullopt;
        const std::uint64_t entryBytes = big ? 20 : 12;
        if (!count || *count == 0 || *count > 4096) {
            return std::nullopt;
        }
        const std::uint64_t first = *start + (big ? 8 : 2);
        if (!file.has(first, *count * entryBytes)) {
            return std::nullopt;
        }
        return Directory(file, order, big, first, *count);
    }

    /// Where the values of a field stand.
    struct Field {
        std::uint64_t count = 0;
        std::uint64_t data = 0;
        unsigned width = 0;  ///< bytes of a value; 0 = of unknown type
        bool rational = false;
    };

    /// The first field of a tag; linear in the directory's entries.
    std::optional<Field> find(std::uint32_t tag) const
    {
        const std::uint64_t entryBytes = big_ ? 20 : 12;
        for (std::uint64_t i = 0; i < entries_; ++i) {
            const std::uint64_t at = first_ + i * entryBytes;
            if (file_.number(at, 2, order_) == tag) {
                return fieldAt(at);
            }
        }
        return std::nullopt;
    }

    /// One value of a field, or none; of a rational its numerator.
    std::optional<std::uint64_t> value(const std::optional<Field>& field, std::uint64_t index = 0) const
    {
        if (!field || index >= field->count || field->width == 0) {
            return std::nullopt;
        }
        return file_.number(field->data + index * field->width, field->rational ? 4 : field->width, order_);
    }

    std::optional<std::uint64_t> value(std::uint32_t tag) const { return value(find(tag)); }

    std::optional<double> ratio(std::uint32_t tag) const
    {
        const auto field = find(tag);
        if (!field || !field->rational) {
            return std::nullopt;
        }
        const auto over = file_.number(field->data, 4, order_);
        const auto under = file_.number(field->data + 4, 4, order_);
        if (!over || !under || *under == 0) {
            return std::nullopt;
        }
        return static_cast<double>(*over) / static_cast<double>(*under);
    }

    /// How many values a field has; 0 where there is none.
    std::uint64_t count(std::uint32_t tag) const
    {
        const auto field = find(tag);
        return field ? field->count : 0;
    }

    /// Whether the values of each field lie inside the file.
    bool holdsItsValues() const
    {
        for (std::uint64_t i = 0; i < entries_; ++i) {
            const Field field = fieldAt(first_ + i * (big_ ? 20 : 12));
            const bool countable = field.width == 0 || field.count <= file_.size() / field.width;
            if (!countable || !file_.has(field.data, field.count * field.width)) {
                return false;
            }
        }
        return true;
    }

    std::optional<double> dpi() const
    {
        const std::uint64_t unit = value(ResolutionUnit).value_or(2);
        const auto x = ratio(XResolution);
        if (!x || unit == unitNone) {
            return std::nullopt;
        }
        const double scale = unit == unitCentimetre ? cmPerInch : 1.0;
        return plausibleDpi(*x * scale, ratio(YResolution).value_or(*x) * scale);
    }

    int orientation() const
    {
        const std::uint64_t found = value(Orientation).value_or(1);
        return found >= 1 && found <= 8 ? static_cast<int>(found) : 1;
    }

private:
    Directory(const ByteView& file, ByteOrder order, bool big, std::uint64_t first, std::uint64_t entries)
        : file_(file), order_(order), big_(big), first_(first), entries_(entries)
    {
    }

    Field fieldAt(std::uint64_t at) const
    {
        const unsigned inlineBytes = big_ ? 8 : 4;
        const std::uint64_t inlineAt = at + 4 + inlineBytes;
        const std::uint64_t type = *file_.number(at + 2, 2, order_);
        Field field{.count = *file_.number(at + 4, inlineBytes, order_), .data = inlineAt, .width = widthOf(type)};
        field.rational = type == 5 || type == 10;
        const bool fits = field.width == 0 || field.count <= inlineBytes / field.width;
        field.data = fits ? inlineAt : *file_.number(inlineAt, inlineBytes, order_);
        return field;
    }

    ByteView file_;
    ByteOrder order_;
    bool big_;
    std::uint64_t first_;
    std::uint64_t entries_;
};

/// Whether each strip (or tile) lies inside the file.
Result<void> checkParts(const ByteView& file, const Directory& directory, std::uint32_t offsetTag,
                        std::uint32_t countTag)
{
    const auto offsets = directory.find(offsetTag);
    const auto lengths = directory.find(countTag);
    const std::uint64_t parts = offsets ? offsets->count : 0;
    for (std::uint64_t i = 0; i < parts; ++i) {
        const auto offset = directory.value(offsets, i);  // none behind the file's end, so the loop is bounded
        const auto length = directory.value(lengths, i);
        if (!offset || !file.has(*offset, length.value_or(1))) {
            return endsEarly("part " + std::to_string(i + 1) + " of " + std::to_string(parts) + " of its pixels");
        }
    }
    return {};
}

}  // namespace

ExifHints readExif(const ByteView& block)
{
    const ByteView tiff = block.at(0, "Exif") ? block.part(6) : block;
    if (!tiff.at(0, "II") && !tiff.at(0, "MM")) {
        return {};
    }
    const auto directory = Directory::open(tiff);
    return directory ? ExifHints{directory->orientation(), directory->dpi()} : ExifHints{};
}

Result<PictureHeader> readTiff(const ByteView& file)
{
    const auto directory = Directory::open(file);
    if (!directory) {
        return endsEarly("its directory");
    }
    const std::uint64_t samples = directory->value(SamplesPerPixel).value_or(1);
    const std::uint64_t bits = directory->value(BitsPerSample).value_or(1);
    if (samples == 0 || samples > 4 || bits > 16 || directory->value(SampleFormat).value_or(1) == 3) {
        return notSupported("a TIFF for measurements (" + std::to_string(samples) + " channels of " +
                            std::to_string(bits) + " bits)");
    }
    PictureHeader header{.format = PictureFormat::Tiff};
    header.bitsPerChannel = static_cast<int>(bits);
    header.channels = directory->value(Photometric) == photometricPalette ? 3 : static_cast<int>(samples);
    header.hasAlpha = directory->count(ExtraSamples) > 0;
    header.declaredDpi = directory->dpi();
    header.exifOrientation = directory->orientation();
    return withSize(header, directory->value(ImageWidth).value_or(0), directory->value(ImageLength).value_or(0));
}

Result<void> checkTiff(const ByteView& file)
{
    const auto directory = Directory::open(file);
    if (!directory || !directory->holdsItsValues()) {
        return endsEarly("the end of its directory");
    }
    const bool tiled = directory->count(TileOffsets) > 0;
    return tiled ? checkParts(file, *directory, TileOffsets, TileByteCounts)
                 : checkParts(file, *directory, StripOffsets, StripByteCounts);
}

std::vector<std::byte> withoutOrientation(const ByteView& file)
{
    std::vector<std::byte> copy(file.bytes().begin(), file.bytes().end());
    const auto directory = Directory::open(file);
    const auto field = directory ? directory->find(Orientation) : std::nullopt;
    if (field && field->count > 0 && field->width > 0 && file.has(field->data, field->width)) {
        const auto first = static_cast<std::size_t>(field->data);
        std::fill_n(copy.begin() + static_cast<std::ptrdiff_t>(first), field->width, std::byte{0});
        const bool bigEndian = file.at(0, "MM");
        copy[bigEndian ? first + field->width - 1 : first] = std::byte{1};
    }
    return copy;
}

}  // namespace rahdari::image::parsers
