#include "core/lds/biometric_group.h"
#include "core/lds/examination.h"
#include "core/lds/face_image.h"
#include "core/lds/finger_record.h"
#include "core/lds/iris_record.h"
#include "core/lds/parse_error.h"

#include <algorithm>
#include <initializer_list>

namespace rahdari::lds {

namespace {

constexpr std::uint32_t isoSc37 = 0x0101;
constexpr std::uint32_t faceType = 0x02;
constexpr std::uint32_t fingerType = 0x08;
constexpr std::uint32_t irisType = 0x10;

constexpr const char* headerClause = "ICAO Doc 9303-10 4.7.2.1";

std::uint32_t typeOf(LdsFile file)
{
    return file == LdsFile::Dg2 ? faceType : file == LdsFile::Dg3 ? fingerType : irisType;
}

/// Format types that the CBEFF register gives ISO/IEC JTC 1/SC 37 for what stands in this file.
bool isFormatTypeAllowed(LdsFile file, BlockFormat format, std::uint32_t type)
{
    if (format == BlockFormat::Iso39794) {
        constexpr std::uint32_t face39794 = 0x002A;
        constexpr std::uint32_t first39794 = 0x0028;
        constexpr std::uint32_t last39794 = 0x002F;
        return file == LdsFile::Dg2 ? type == face39794 : type >= first39794 && type <= last39794;
    }
    constexpr std::uint32_t finger19794 = 0x0007;
    constexpr std::uint32_t face19794 = 0x0008;
    constexpr std::uint32_t irisRectilinear19794 = 0x0009;
    constexpr std::uint32_t irisPolar19794 = 0x000B;
    switch (file) {
    case LdsFile::Dg2: return type == face19794;
    case LdsFile::Dg3: return type == finger19794;
    default: return type == irisRectilinear19794 || type == irisPolar19794;
    }
}

void examineFormat(const BiometricInstance& instance, Examination& examination)
{
    const BiometricHeader& header = instance.header;
    if (!header.formatOwner) {
        examination.fails("the header of a biometric template has no format owner (tag 87)");
    } else if (*header.formatOwner != isoSc37) {
        examination.fails("the format owner of a biometric template is not 0101");
    }
    if (!header.formatType) {
        examination.fails("the header of a biometric template has no format type (tag 88)");
    } else if (!isFormatTypeAllowed(examination.file(), instance.blockFormat, *header.formatType)) {
        examination.fails("the format type of a biometric template is not one for this file");
    }
}

void examineType(const BiometricHeader& header, Examination& examination)
{
    constexpr std::uint32_t noInformation = 0x00;
    if (header.type == noInformation) {
        examination.deviates("biometric_type_unspecified", "A biometric template does not say what of the body it is",
                             headerClause);
    } else if (header.type && *header.type != typeOf(examination.file())) {
        examination.fails("the biometric type of a template is not the one of this file");
    }
    if (header.version && *header.version != isoSc37) {
        examination.deviates("header_version", "The header of a biometric template is not of version 0101",
                             headerClause);
    }
}

/// Bits 1 and 2: right or left; bits 3 to 5: thumb to little finger.
bool isSubtypeKnown(LdsFile file, std::uint32_t subtype)
{
    constexpr std::uint32_t littleFinger = 5;
    const std::uint32_t side = subtype & 3U;
    const std::uint32_t finger = subtype >> 2U;
    return side != 3U && finger <= (file == LdsFile::Dg3 ? littleFinger : 0U);
}

void examineSubtype(const BiometricHeader& header, Examination& examination)
{
    if (examination.file() == LdsFile::Dg2) {
        return;
    }
    if (!header.subtype) {
        examination.fails("the header of a biometric template has no biometric subtype (tag 82)");
    } else if (!isSubtypeKnown(examination.file(), *header.subtype)) {
        examination.fails("the biometric subtype of a template names no finger or eye");
    } else if (*header.subtype == 0) {
        examination.deviates("biometric_subtype_unspecified", "A biometric template does not say which finger or eye",
                             headerClause);
    }
}

template <typename Record>
bool examineLength(const base::Result<Record>& record, Examination& examination)
{
    if (!record) {
        examination.fails(record.error());
        return false;
    }
    if (!record.value().lengthRight) {
        examination.deviates("record_length", "A biometric record is not as long as its header says",
                             "ICAO Doc 9303-10 4.7");
    }
    return true;
}

void examineFaces(const BiometricInstance& instance, Examination& examination)
{
    const bool extensible = instance.blockFormat == BlockFormat::Iso39794;
    const auto record = extensible ? parseFaceRecord39794(instance.block) : parseFaceRecord19794(instance.block);
    if (!examineLength(record, examination)) {
        return;
    }
    for (const FaceImage& face : record.value().images) {
        examineFace(face, examination);
    }
}

void examineImageFormat(const std::string& format, std::initializer_list<std::string_view> allowed,
                        Examination& examination)
{
    if (std::find(allowed.begin(), allowed.end(), format) == allowed.end()) {
        examination.deviates("image_format",
                             "The image format is " + (format.empty() ? std::string("unknown") : format) +
                                 ", which is not one for this file",
                             "ICAO Doc 9303-10 4.7");
    }
}

void examineFingers(const BiometricInstance& instance, Examination& examination)
{
    const auto record = parseFingerRecord(instance.block);
    if (examineLength(record, examination)) {
        examineImageFormat(record.value().imageFormat, {"raw", "raw packed", "WSQ", "JPEG 2000"}, examination);
    }
}

void examineIrises(const BiometricInstance& instance, Examination& examination)
{
    const auto record = parseIrisRecord(instance.block);
    if (examineLength(record, examination)) {
        examineImageFormat(record.value().imageFormat, {"raw", "JPEG 2000"}, examination);
    }
}

/// Of ISO/IEC 39794-4 and -6 nothing is looked at but that they are data objects: no terminal here shows them.
void examineExtensible(const BiometricInstance& instance, Examination& examination)
{
    const auto objects = readAll(instance.block);
    if (!objects) {
        examination.fails(objects.error());
    } else if (objects.value().empty()) {
        examination.fails("a biometric data block is empty");
    }
}

void examineBlock(const BiometricInstance& instance, Examination& examination)
{
    if (examination.file() == LdsFile::Dg2) {
        examineFaces(instance, examination);
    } else if (instance.blockFormat == BlockFormat::Iso39794) {
        examineExtensible(instance, examination);
    } else if (examination.file() == LdsFile::Dg3) {
        examineFingers(instance, examination);
    } else {
        examineIrises(instance, examination);
    }
}

}  // namespace

void examineBiometrics(base::ByteSpan bytes, Examination& examination)
{
    const auto instances = parseBiometricGroup(examination.file(), bytes);
    if (!instances) {
        examination.fails(instances.error());
        return;
    }
    if (instances.value().empty() && examination.file() == LdsFile::Dg2) {
        examination.fails("DG2 holds no face");
    }
    for (const BiometricInstance& instance : *instances) {
        examineFormat(instance, examination);
        examineType(instance.header, examination);
        examineSubtype(instance.header, examination);
        examineBlock(instance, examination);
    }
}

}  // namespace rahdari::lds
