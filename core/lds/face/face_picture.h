#pragma once

#include "core/image/picture_file.h"
#include "core/lds/face_image.h"

namespace rahdari::lds {

/// The picture of a face, decoded. Pictures larger than any that fits on a chip are refused unread.
/// @return as image::decodePicture(); 1202 also for one that is no JPEG, JPEG 2000 or PNG
base::Result<image::DecodedPicture> decodeFace(const FaceImage& face);

}  // namespace rahdari::lds
