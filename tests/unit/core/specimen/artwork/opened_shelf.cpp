#include "tests/unit/core/specimen/artwork/opened_shelf.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace rahdari::tests {

using namespace specimen;

const FontShelf& openedShelf()
{
    static const auto shelf = FontShelf::open(RAHDARI_SOURCE_DIR "/models/documents/utopia/fonts.toml",
                                              {"/usr/share/fonts/truetype", "/usr/share/fonts/opentype"});
    if (!shelf) {
        std::cout << "skipped, data missing: " << shelf.error().message << std::endl;
        std::_Exit(77);
    }
    return **shelf;
}

double shareOf(const cv::Mat& coverage) { return cv::mean(coverage)[0] / 255; }

namespace {

bool sameMat(const cv::Mat& one, const cv::Mat& other)
{
    if (one.size() != other.size() || one.type() != other.type()) {
        return false;
    }
    return one.empty() || std::equal(one.datastart, one.dataend, other.datastart);
}

cv::Range coveredAlong(const cv::Mat& coverage, int dimension)
{
    cv::Mat darkest;
    cv::reduce(coverage, darkest, dimension, cv::REDUCE_MAX);
    const auto isDark = [](std::uint8_t level) { return level > 127; };
    const auto first = std::find_if(darkest.datastart, darkest.dataend, isDark);
    const auto last =
        std::find_if(std::reverse_iterator(darkest.dataend), std::reverse_iterator(darkest.datastart), isDark);
    return {static_cast<int>(first - darkest.datastart), static_cast<int>(last.base() - darkest.datastart)};
}

}  // namespace

bool sameOctets(const std::vector<Plate>& one, const std::vector<Plate>& other)
{
    return std::ranges::equal(one, other, [](const Plate& a, const Plate& b) {
        return a.ink == b.ink && a.originPx == b.originPx && sameMat(a.coverage, b.coverage) &&
               sameMat(a.colour, b.colour) && sameMat(a.grating, b.grating);
    });
}

cv::Range coveredColumns(const cv::Mat& coverage) { return coveredAlong(coverage, 0); }
cv::Range coveredRows(const cv::Mat& coverage) { return coveredAlong(coverage, 1); }

}  // namespace rahdari::tests
