#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/lds/biometric_group.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::lds {

/// A spot on a face (ISO/IEC 19794-5 5.6.3), in pixels from the upper left corner.
struct FeaturePoint {
    int type = 0;  ///< 1: code of ISO/IEC 14496-2; 2: anthropometric
    int code = 0;  ///< major code in the upper, minor code in the lower four bits
    int xPx = 0;
    int yPx = 0;

    bool operator==(const FeaturePoint&) const = default;
};

/// What an ISO/IEC 19794-5 record says of a face beside its picture (5.5 and 5.7), as it stands there.
struct FaceDescription {
    int gender = 0;
    int eyeColour = 0;
    int hairColour = 0;
    std::array<int, 3> poseAngles{};         ///< yaw, pitch, roll: 0 not said, else 1-181
    std::array<int, 3> poseUncertainties{};  ///< the same order: 0 not said, else 1-181
    int faceImageType = 0;                   ///< 0 basic, 1 full frontal, 2 token frontal
    int imageDataType = 0;                   ///< 0 JPEG, 1 JPEG 2000

    bool operator==(const FaceDescription&) const = default;
};

/// One picture of a face.
struct FaceImage {
    base::Bytes bytes;     ///< the picture file
    std::string mimeType;  ///< "image/jpeg", "image/jp2", "image/j2c" or "image/png" by its content; empty when unknown
    std::string declaredMimeType;  ///< what the container says; empty when it says nothing that is known
    int widthPx = 0;               ///< what the container says, 0 when nothing; the picture itself may differ
    int heightPx = 0;
    std::optional<int> quality;                  ///< what the container says; its scale is the issuer's
    std::vector<FeaturePoint> featurePoints;     ///< of ISO/IEC 19794-5 only
    std::optional<FaceDescription> description;  ///< of ISO/IEC 19794-5 only

    bool operator==(const FaceImage&) const = default;
};

/// A biometric data block with faces.
struct FaceRecord {
    std::vector<FaceImage> images;
    bool lengthRight = true;  ///< whether the record is as long as it says

    bool operator==(const FaceRecord&) const = default;
};

/// An ISO/IEC 19794-5:2005 facial record: format identifier "FAC", version "010".
/// @return Error 3010 another identifier or version, lengths that do not fit, no image
base::Result<FaceRecord> parseFaceRecord19794(base::ByteSpan block);

/// An ISO/IEC 39794-5:2019 face image data block: the inside of tag 7F2E, or the block (tag 65) itself.
/// @return Error 3000, 3001, 3010 no image
base::Result<FaceRecord> parseFaceRecord39794(base::ByteSpan block);

/// DG2: the faces of all its instances.
struct Dg2 {
    std::vector<FaceImage> faces;

    bool operator==(const Dg2&) const = default;
};

/// Reads as much as it can: what is wrong around a picture that can be found is said by examineFile().
/// @return Error 3000, 3001, 3010 there is no picture, or it cannot be found
base::Result<Dg2> parseDg2(base::ByteSpan bytes);

}  // namespace rahdari::lds
