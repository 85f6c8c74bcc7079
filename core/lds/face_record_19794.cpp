#include "core/lds/face_image.h"
#include "core/lds/image_kind.h"
#include "core/lds/parse_error.h"
#include "core/lds/record_reader.h"

namespace rahdari::lds {

namespace {

constexpr std::uint32_t faceIdentifier = 0x46414300;  // "FAC\0"
constexpr std::uint32_t version2005 = 0x30313000;     // "010\0"
constexpr std::size_t headerOctets = 14;
constexpr std::size_t lengthOctets = 4;

int smallNumber(RecordReader& reader, std::size_t octets) { return static_cast<int>(reader.number(octets)); }

std::array<int, 3> threeOctets(RecordReader& reader)
{
    const int yaw = smallNumber(reader, 1);
    const int pitch = smallNumber(reader, 1);
    const int roll = smallNumber(reader, 1);
    return {yaw, pitch, roll};
}

FeaturePoint readFeaturePoint(RecordReader& reader)
{
    FeaturePoint point;
    point.type = smallNumber(reader, 1);
    point.code = smallNumber(reader, 1);
    point.xPx = smallNumber(reader, 2);
    point.yPx = smallNumber(reader, 2);
    reader.octets(2);
    return point;
}

std::string declaredType(int imageDataType)
{
    return imageDataType == 0 ? "image/jpeg" : imageDataType == 1 ? "image/jp2" : "";
}

void readImageInformation(RecordReader& reader, FaceImage& image, FaceDescription& description)
{
    description.faceImageType = smallNumber(reader, 1);
    description.imageDataType = smallNumber(reader, 1);
    image.widthPx = smallNumber(reader, 2);
    image.heightPx = smallNumber(reader, 2);
    reader.octets(4);  // colour space, source type, device type
    const int quality = smallNumber(reader, 2);
    image.quality = quality == 0 ? std::nullopt : std::optional(quality);
}

/// Facial information, feature points, image information, image: what stands behind the length of the block.
base::Result<FaceImage> readBlock(base::ByteSpan block)
{
    RecordReader reader(block);
    FaceImage image;
    FaceDescription description;
    const std::uint32_t points = reader.number(2);
    description.gender = smallNumber(reader, 1);
    description.eyeColour = smallNumber(reader, 1);
    description.hairColour = smallNumber(reader, 1);
    reader.octets(5);  // which features are said to be seen, expression
    description.poseAngles = threeOctets(reader);
    description.poseUncertainties = threeOctets(reader);
    for (std::uint32_t i = 0; i < points && !reader.endedEarly(); ++i) {
        image.featurePoints.push_back(readFeaturePoint(reader));
    }
    readImageInformation(reader, image, description);
    if (reader.endedEarly() || reader.rest().empty()) {
        return fileInvalid("a facial record data block is too short for an image");
    }
    image.description = description;
    image.bytes.assign(reader.rest().begin(), reader.rest().end());
    image.mimeType = mimeTypeOf(image.bytes);
    image.declaredMimeType = declaredType(description.imageDataType);
    return image;
}

base::Result<FaceRecord> readImages(RecordReader reader, std::uint32_t count, FaceRecord record)
{
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t length = reader.number(lengthOctets);
        const base::ByteSpan block = reader.octets(length < lengthOctets ? 0 : length - lengthOctets);
        if (reader.endedEarly()) {
            return fileInvalid("facial record data block " + std::to_string(i + 1) + " is longer than its record");
        }
        auto image = readBlock(block);
        if (!image) {
            return image.error();
        }
        record.images.push_back(std::move(*image));
    }
    if (record.images.empty()) {
        return fileInvalid("the facial record holds no image");
    }
    record.lengthRight = record.lengthRight && reader.rest().empty();
    return record;
}

}  // namespace

base::Result<FaceRecord> parseFaceRecord19794(base::ByteSpan block)
{
    RecordReader reader(block);
    const std::uint32_t identifier = reader.number(4);
    const std::uint32_t version = reader.number(4);
    const std::uint32_t length = reader.number(lengthOctets);
    const std::uint32_t count = reader.number(2);
    if (block.size() < headerOctets || identifier != faceIdentifier) {
        return fileInvalid("the facial record does not begin with its format identifier FAC");
    }
    if (version != version2005) {
        return fileInvalid("the facial record is not of version 010");
    }
    FaceRecord record;
    record.lengthRight = length == block.size();
    return readImages(reader, count, std::move(record));
}

}  // namespace rahdari::lds
