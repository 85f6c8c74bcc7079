#include "core/seal/code_candidates.h"
#include "tests/unit/core/seal/barcode_pages.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cmath>

using namespace rahdari::seal;
using namespace rahdari::tests;

BOOST_AUTO_TEST_SUITE(CodeCandidates)

BOOST_DATA_TEST_CASE(ATurnedCodeIsAmongTheFirst, barcodeFixtures)
{
    cv::Mat page = printedPage();
    printCode(page, sample.name, {.turnDeg = 27.0});
    const auto candidates = findCodeCandidates(page, 3);
    const auto found = std::ranges::find_if(candidates, [](const CodeCandidate& candidate) {
        return cv::norm(candidate.centre - cv::Point2d(1250.0, 620.0)) < 20.0;
    });
    BOOST_REQUIRE(found != candidates.end());
    BOOST_CHECK_SMALL(found->angleDeg - 27.0, 1.0);
}

BOOST_AUTO_TEST_CASE(NoMoreThanAskedForAreGiven)
{
    BOOST_CHECK_LE(findCodeCandidates(printedPage(), 5).size(), 5U);
    BOOST_CHECK(findCodeCandidates(printedPage(), 0).empty());
    BOOST_CHECK(findCodeCandidates(cv::Mat(700, 900, CV_8UC1, cv::Scalar(200)), 5).empty());
}

BOOST_AUTO_TEST_SUITE_END()
