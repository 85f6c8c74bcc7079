#include "core/lds/face/face_picture.h"

#include "core/base/error_code.h"

namespace rahdari::lds {

base::Result<image::DecodedPicture> decodeFace(const FaceImage& face)
{
    if (face.mimeType.empty() || face.mimeType == "image/x-wsq") {
        return base::Error{toInt(base::ErrorCode::ImageFormatUnknown),
                           "the face image on the chip is no JPEG or JPEG 2000 picture",
                           "Compare the holder with the printed picture"};
    }
    image::DecodeLimits limits;
    limits.maxPixels = 36'000'000;
    limits.maxSidePx = 10'000;
    return image::decodePicture(std::as_bytes(std::span(face.bytes)), limits);
}

}  // namespace rahdari::lds
