// Any octets as DG2 and as either kind of face record: every face that is found is made of octets that were there, and
// a DG2 that conforms has one. Pictures are not decoded here: see picture_header_fuzzer.
#include "core/lds/face_image.h"
#include "core/lds/file_examination.h"
#include "core/lds/finger_record.h"
#include "core/lds/iris_record.h"

#include <cstdint>
#include <cstdlib>

using namespace rahdari::lds;
using rahdari::base::ByteSpan;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void examineFaces(const std::vector<FaceImage>& faces, std::size_t size)
{
    require(!faces.empty());
    std::size_t octets = 0;
    for (const FaceImage& face : faces) {
        octets += face.bytes.size() + 8 * face.featurePoints.size();
        require(!face.bytes.empty() && face.widthPx >= 0 && face.heightPx >= 0);
    }
    require(octets < size);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteSpan bytes(data, size);
    const auto dg2 = parseDg2(bytes);
    if (dg2 && !dg2.value().faces.empty()) {
        examineFaces(dg2.value().faces, size);
    }
    if (!examineFile(LdsFile::Dg2, bytes).nonConformance) {
        require(dg2 && !dg2.value().faces.empty());
    }
    if (const auto record = parseFaceRecord19794(bytes)) {
        examineFaces(record.value().images, size);
    }
    if (const auto record = parseFaceRecord39794(bytes)) {
        examineFaces(record.value().images, size);
    }
    if (const auto record = parseFingerRecord(bytes)) {
        require(!record.value().views.empty());
    }
    if (const auto record = parseIrisRecord(bytes)) {
        require(!record.value().views.empty());
    }
    return 0;
}
