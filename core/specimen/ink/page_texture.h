#pragma once

#include "core/specimen/ink/ink.h"
#include "core/specimen/ink/light_rows.h"

#include <opencv2/core/types.hpp>

#include <cstdint>
#include <vector>

namespace rahdari::specimen {

/// Noise on a coarse lattice, smoothly filled in between: what is seen of clouds in paper, or of print on the other
/// side. Mean 0, deviation of about 4000; the same for the same seed.
class CloudField {
public:
    /// @param featurePx  length of a feature, in both directions
    CloudField(std::uint64_t seed, cv::Size page, cv::Size2d featurePx);

    /// Writes a row of the page.
    void row(int y, std::int16_t* values, int count) const;

private:
    static constexpr int stepPx = 16;

    int columns_ = 0;
    std::vector<std::int16_t> nodes_;  ///< every 16th pixel of every 16th row
};

/// The texture of a page's material: fine grain of .06 to .13 mm and clouds of 2 to 5 mm. Thread-safe.
class PageTexture {
public:
    PageTexture(std::uint64_t seed, cv::Size page);

    /// Grain and clouds of a row, each of mean 0 and a deviation of about 4000.
    struct Row {
        std::vector<std::int16_t> grain;
        std::vector<std::int16_t> clouds;
        std::vector<std::uint16_t> pairs;   ///< while working
        std::vector<std::int16_t> lattice;  ///< while working
        std::vector<std::int16_t> narrow;   ///< while working
    };
    void row(int y, Row& row) const;

    /// 32768 * (1 + grain + clouds) with a material's deviations, each multiplied by a gain of the light.
    /// Deviations above .06 are cut off.
    static void factors(const Row& row, const Material& material, float grainGain, float cloudGain, Span span,
                        std::uint16_t* factors);

private:
    std::uint64_t seed_;
    int width_;
    CloudField wide_;
    CloudField narrow_;
};

}  // namespace rahdari::specimen
