#include "core/lds/examination.h"
#include "core/lds/face_image.h"

#include <algorithm>

namespace rahdari::lds {

namespace {

constexpr const char* clause = "ISO/IEC 19794-5:2005 5";
constexpr int unknown = 0xFF;

void examineCode(int code, int largest, const std::string& name, const std::string& what, Examination& examination)
{
    if (code > largest && code != unknown) {
        examination.deviates(name, "The " + what + " of the face has a code that does not exist", clause);
    }
}

void examineAngles(const std::array<int, 3>& angles, const std::string& name, const std::string& what,
                   Examination& examination)
{
    constexpr int largest = 181;  // 1 to 181 stand for -180 to 180 degrees in steps of two
    if (std::any_of(angles.begin(), angles.end(), [](int angle) { return angle > largest; })) {
        examination.deviates(name, "The " + what + " of the face is out of range", clause);
    }
}

void examineDescription(const FaceDescription& face, Examination& examination)
{
    examineCode(face.gender, 2, "gender", "gender", examination);
    examineCode(face.eyeColour, 7, "eye_colour", "eye colour", examination);
    examineCode(face.hairColour, 9, "hair_colour", "hair colour", examination);
    examineAngles(face.poseAngles, "pose_angle", "pose angle", examination);
    examineAngles(face.poseUncertainties, "pose_uncertainty", "uncertainty of the pose angle", examination);
    constexpr int basic = 0;
    constexpr int tokenFrontal = 2;
    if (face.faceImageType == basic) {
        examination.deviates("image_not_frontal", "The face is not said to be a full or token frontal image",
                             "ICAO Doc 9303-10 4.7.2");
    } else if (face.faceImageType > tokenFrontal) {
        examination.fails("the face image type in DG2 does not exist");
    }
    constexpr int jpeg2000 = 1;
    if (face.imageDataType > jpeg2000) {
        examination.fails("the image data type in DG2 is neither JPEG nor JPEG 2000");
    }
}

/// A JPEG 2000 codestream without its file around it is JPEG 2000 all the same.
std::string family(const std::string& mimeType) { return mimeType == "image/j2c" ? "image/jp2" : mimeType; }

}  // namespace

void examineFace(const FaceImage& face, Examination& examination)
{
    if (face.description) {
        examineDescription(*face.description, examination);
    }
    const std::string found = family(face.mimeType);
    if (found != "image/jpeg" && found != "image/jp2") {
        examination.fails("the face image in DG2 is neither a JPEG nor a JPEG 2000 picture");
    } else if (!face.declaredMimeType.empty() && face.declaredMimeType != found) {
        examination.deviates("image_type_differs", "The face image is of another kind than its record says", clause);
    }
}

}  // namespace rahdari::lds
