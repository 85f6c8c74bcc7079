#include "core/lds/iris_record.h"

#include "core/lds/parse_error.h"
#include "core/lds/record_reader.h"

namespace rahdari::lds {

namespace {

constexpr std::uint32_t irisIdentifier = 0x49495200;  // "IIR\0"
constexpr std::uint32_t version2005 = 0x30313000;     // "010\0"

/// Table of image formats: each once for grey and once for colour.
std::string formatOf(std::uint32_t code)
{
    switch (code) {
    case 2:
    case 4: return "raw";
    case 6:
    case 8: return "JPEG";
    case 10:
    case 12: return "JPEG-LS";
    case 14:
    case 16: return "JPEG 2000";
    default: return "";
    }
}

base::Result<IrisView> readView(RecordReader& reader, int eye)
{
    IrisView view;
    view.eye = eye;
    reader.octets(2);
    view.quality = static_cast<int>(reader.number(1));
    reader.octets(4);  // rotation and its uncertainty
    view.imageOctets = reader.octets(reader.number(4)).size();
    if (reader.endedEarly() || view.imageOctets == 0) {
        return fileInvalid("an iris image is missing or longer than its record");
    }
    return view;
}

base::Result<void> readEye(RecordReader& reader, IrisRecord& record)
{
    const int eye = static_cast<int>(reader.number(1));
    const std::uint32_t count = reader.number(2);
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto view = readView(reader, eye);
        if (!view) {
            return view.error();
        }
        record.views.push_back(*view);
    }
    return {};
}

base::Result<IrisRecord> readEyes(RecordReader reader, std::uint32_t count, IrisRecord record)
{
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto eye = readEye(reader, record);
        if (!eye) {
            return eye.error();
        }
    }
    if (record.views.empty() || reader.endedEarly()) {
        return fileInvalid("the iris image record holds no image");
    }
    record.lengthRight = record.lengthRight && reader.rest().empty();
    return record;
}

}  // namespace

base::Result<IrisRecord> parseIrisRecord(base::ByteSpan block)
{
    RecordReader reader(block);
    const std::uint32_t identifier = reader.number(4);
    const std::uint32_t version = reader.number(4);
    const std::uint32_t length = reader.number(4);
    reader.octets(2);  // device
    const std::uint32_t eyes = reader.number(1);
    reader.octets(6);  // length of the header, image properties, iris diameter
    const std::uint32_t format = reader.number(2);
    IrisRecord record;
    record.imageFormat = formatOf(format);
    record.widthPx = static_cast<int>(reader.number(2));
    record.heightPx = static_cast<int>(reader.number(2));
    reader.octets(18);  // depth, transformation, name of the device
    if (identifier != irisIdentifier || version != version2005) {
        return fileInvalid("the iris image record does not begin with its format identifier IIR and version 010");
    }
    record.lengthRight = length == block.size();
    return readEyes(reader, eyes, std::move(record));
}

}  // namespace rahdari::lds
