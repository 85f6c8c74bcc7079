#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <cstddef>
#include <string>
#include <vector>

/// Pages with barcodes on them, made from the pictures in tests/fixtures/barcodes.
namespace rahdari::tests {

struct Fixture {
    std::string name;       ///< of the file, without extension
    std::string symbology;  ///< as Barcode names it
    friend std::ostream& operator<<(std::ostream& out, const Fixture& fixture) { return out << fixture.name; }
};

extern const std::vector<Fixture> barcodeFixtures;

/// What was given to the encoder.
std::vector<std::byte> contentOf(const std::string& name);

/// A page of 2000 x 1400 with guilloches, lines of text, a photo and an MRZ, and no barcode. Grey.
cv::Mat printedPage();

/// Where a code lies on a page.
struct Placement {
    cv::Point2d centre{1250.0, 620.0};
    double modulePx = 4.0;  ///< size of a module; the fixtures have 2
    double turnDeg = 0.0;   ///< clockwise as seen
    bool inverted = false;
};

/// Prints a barcode on a page, on a white field, slightly blurred.
void printCode(cv::Mat& page, const std::string& name, const Placement& placement);

}  // namespace rahdari::tests
