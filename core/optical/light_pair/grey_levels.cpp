#include "core/optical/light_pair/grey_levels.h"

#include <opencv2/core.hpp>

namespace rahdari::optical {

cv::Mat greyOf(const cv::Mat& picture)
{
    cv::Mat numbers;
    picture.convertTo(numbers, CV_32F);
    if (picture.channels() == 1) {
        return numbers;
    }
    cv::Mat grey;
    cv::transform(numbers, grey, cv::Matx13f(1.F / 3, 1.F / 3, 1.F / 3));
    return grey;
}

}  // namespace rahdari::optical
