#include "core/document/grey_levels.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace rahdari::document {

double greyLevelAt(const cv::Mat& grey, double share)
{
    std::array<std::size_t, 256> counts{};
    for (int row = 0; row < grey.rows; ++row) {
        const std::uint8_t* line = grey.ptr<std::uint8_t>(row);
        for (int column = 0; column < grey.cols; ++column) {
            ++counts[line[column]];
        }
    }
    const double wanted = share * static_cast<double>(grey.total());
    double sum = 0.0;
    for (std::size_t level = 0; level < counts.size(); ++level) {
        sum += static_cast<double>(counts[level]);
        if (sum >= wanted && sum > 0.0) {
            return static_cast<double>(level);
        }
    }
    return 255.0;
}

}  // namespace rahdari::document
