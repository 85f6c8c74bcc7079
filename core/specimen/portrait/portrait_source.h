#pragma once

#include "core/base/result.h"
#include "core/specimen/holder/holder.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <memory>

namespace rahdari::specimen {

/// Portraits of people who do not exist. Thread-safe once made.
class PortraitSource {
public:
    virtual ~PortraitSource() = default;

    /// The passport photograph of a face: CV_8UC3 BGR, sRGB, 413 x 531 (35 x 45 mm at 300 dpi), head as Doc 9303-3
    /// wants it, plain background. The same seed and sex give the same pixels.
    virtual cv::Mat portrait(std::uint64_t faceSeed, Sex sex) const = 0;

    /// The same face on another day: another light, a slight turn, other clothes where the source can; for chips,
    /// look-alikes and impostors.
    virtual cv::Mat secondPortrait(std::uint64_t faceSeed, Sex sex) const = 0;

    /// "composites of the Face Research Lab London Set, CC BY 4.0", "drawn by Rahdari": for manifests.
    virtual std::string licence() const = 0;
};

/// The generator that ships: a head modelled, lit and photographed by the program itself.
std::unique_ptr<PortraitSource> drawnPortraits();

/// The composite faces of a folder (files NN_sex_a.jpg and NN_sex_b.jpg).
/// @return Error 1000 no such folder or no such file in it
base::Result<std::unique_ptr<PortraitSource>> portraitsFrom(const std::filesystem::path& folder);

}  // namespace rahdari::specimen
