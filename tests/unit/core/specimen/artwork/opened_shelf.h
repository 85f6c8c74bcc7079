#pragma once

#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/font_shelf.h"

namespace rahdari::tests {

/// The fonts Utopia's documents are set in. Ends the test as skipped where one is not installed.
const specimen::FontShelf& openedShelf();

/// Share of the picture that is covered, 0-1.
double shareOf(const cv::Mat& coverage);

/// Whether two drawings agree in every octet.
bool sameOctets(const std::vector<specimen::Plate>& one, const std::vector<specimen::Plate>& other);

/// The first and one past the last column with anything darker than half in it.
cv::Range coveredColumns(const cv::Mat& coverage);
cv::Range coveredRows(const cv::Mat& coverage);

}  // namespace rahdari::tests
