#pragma once

#include "core/base/result.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace rahdari::viz {

/// A face found in a picture.
struct Face {
    cv::Rect2d box;                      ///< px
    double score = 0.0;                  ///< of the detector, [0, 1]
    std::vector<cv::Point2d> landmarks;  ///< px; empty until they were looked for
};

/// 128 numbers; near each other for pictures of one person.
using FaceDescriptor = std::array<float, 128>;

double distance(const FaceDescriptor& a, const FaceDescriptor& b);

/// Detector, landmarks and descriptor, loaded once and shared; calls are serialised within.
class FaceReader {
public:
    /// @param models  the folder models/vision/faces
    /// @return Error 1700 when a model is missing (with how to fetch it), 1701 broken
    static base::Result<std::shared_ptr<const FaceReader>> open(const std::filesystem::path& models);
    ~FaceReader();

    /// Faces in a picture, largest first. @param smallest  smallest face looked for, share of the picture's height
    std::vector<Face> find(const cv::Mat& picture, double smallest = 0.15) const;
    /// @return none when the face is too small or turned away
    std::optional<FaceDescriptor> describe(const cv::Mat& picture, const Face& face) const;

private:
    struct Parts;
    explicit FaceReader(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

/// Which two pictures of the holder are compared: each pair has its own curve.
enum class FacePair : std::uint8_t { PortraitGhost, PortraitChip, GhostChip };

std::string_view toString(FacePair pair);

/// Two faces side by side.
struct FaceComparison {
    FacePair pair = FacePair::PortraitGhost;
    std::optional<double> distance;  ///< of the descriptors; none when one of them could not be had
    /// For pictures that should come from the same photograph: correlation after alignment on the landmarks, [-1, 1].
    std::optional<double> correlation;
    std::string reason;  ///< why there is no distance; else empty
};

/// Evidence: the portrait beside the ghost. Put by the step "faces".
struct PageFaces {
    std::optional<FaceComparison> portraitGhost;  ///< none when the page has not both
    std::string obstacle;  ///< why nothing was compared, e.g. no face model is installed; else empty
};

/// Evidence: the portrait beside the picture on the chip. Put by the step "chip_face".
struct ChipFaces {
    std::optional<FaceComparison> portraitChip;  ///< none when there is no such picture on the chip or on the page
    std::string obstacle;
};

/// Compares two pictures, each of which shows a face by itself.
FaceComparison compareFaces(FacePair pair, const cv::Mat& first, const cv::Mat& second, const FaceReader& reader);

/// Compares a portrait with its ghost: small, pale and with print through it, so that no detector finds a face there.
/// The ghost is of the same photograph, so the portrait is laid over it where it fits best, and the face is taken from
/// there. Both are compared as grey pictures.
FaceComparison compareGhost(const cv::Mat& portrait, const cv::Mat& ghost, const FaceReader& reader);

/// How surely portrait and ghost are of one photograph: the larger the surer; see ghost_comparison.cpp for its making.
/// None where something is missing.
std::optional<double> ghostSimilarity(const FaceComparison& comparison);

}  // namespace rahdari::viz
