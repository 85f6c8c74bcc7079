#include "core/lds/finger_record.h"

#include "core/lds/parse_error.h"
#include "core/lds/record_reader.h"

#include <array>

namespace rahdari::lds {

namespace {

constexpr std::uint32_t fingerIdentifier = 0x46495200;  // "FIR\0"
constexpr std::uint32_t version2005 = 0x30313000;       // "010\0"
constexpr std::uint32_t viewHeaderOctets = 14;

std::string formatOf(std::uint32_t compression)
{
    constexpr std::array<const char*, 6> formats{"raw", "raw packed", "WSQ", "JPEG", "JPEG 2000", "PNG"};
    return compression < formats.size() ? formats.at(compression) : "";
}

base::Result<FingerView> readView(RecordReader& reader)
{
    FingerView view;
    const std::uint32_t length = reader.number(4);
    view.position = static_cast<int>(reader.number(1));
    reader.octets(2);  // how many views of this finger, which of them
    view.quality = static_cast<int>(reader.number(1));
    reader.octets(1);  // impression type
    view.widthPx = static_cast<int>(reader.number(2));
    view.heightPx = static_cast<int>(reader.number(2));
    reader.octets(1);
    view.imageOctets = reader.octets(length < viewHeaderOctets ? 0 : length - viewHeaderOctets).size();
    if (reader.endedEarly() || view.imageOctets == 0) {
        return fileInvalid("a finger image is missing or longer than its record");
    }
    return view;
}

base::Result<FingerRecord> readViews(RecordReader reader, FingerRecord record)
{
    while (!reader.rest().empty()) {
        const auto view = readView(reader);
        if (!view) {
            return view.error();
        }
        record.views.push_back(*view);
    }
    return record.views.empty() ? fileInvalid("the finger image record holds no image")
                                : base::Result(std::move(record));
}

}  // namespace

base::Result<FingerRecord> parseFingerRecord(base::ByteSpan block)
{
    RecordReader reader(block);
    const std::uint32_t identifier = reader.number(4);
    const std::uint32_t version = reader.number(4);
    const std::uint32_t lengthHigh = reader.number(2);
    const std::uint32_t length = reader.number(4);
    reader.octets(15);  // device, acquisition level, number of fingers, scale, four resolutions, pixel depth
    const std::uint32_t compression = reader.number(1);
    reader.octets(2);
    if (identifier != fingerIdentifier || version != version2005) {
        return fileInvalid("the finger image record does not begin with its format identifier FIR and version 010");
    }
    if (reader.endedEarly()) {
        return fileInvalid("the header of the finger image record is cut off");
    }
    FingerRecord record;
    record.imageFormat = formatOf(compression);
    record.lengthRight = lengthHigh == 0 && length == block.size();
    return readViews(reader, std::move(record));
}

}  // namespace rahdari::lds
