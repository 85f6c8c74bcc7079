#pragma once

#include "core/casefile/inspection_folder.h"

#include <opencv2/core/types.hpp>

/// A record whose pictures are plain colours, so that they are found again on a printed page.
namespace rahdari::test {

inline const cv::Scalar leftHalf{40, 30, 200};   ///< BGR; of the picture under white light
inline const cv::Scalar rightHalf{200, 60, 30};  ///< BGR
inline const cv::Scalar infrared{160, 150, 20};  ///< BGR; the whole picture under infrared light
inline const cv::Scalar portrait{30, 190, 220};  ///< BGR
inline const cv::Size pictureSize{800, 500};
inline const cv::Rect failedPlace{200, 300, 200, 100};  ///< in the infrared picture

/// One check failed under infrared light, decided, with everything a record may hold.
casefile::OpenedRecord drawnRecord();

/// The same with texts no officer would write: without spaces, longer than any line, many.
casefile::OpenedRecord unreasonableRecord();

}  // namespace rahdari::test
