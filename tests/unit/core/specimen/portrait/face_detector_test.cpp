#include "core/specimen/portrait/portrait_source.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include <boost/test/unit_test.hpp>

namespace rahdari::specimen {

// A detector trained on photographs of people takes the drawn portraits for faces, and finds each where it should be.
BOOST_AUTO_TEST_CASE(finds_one_face_in_every_portrait)
{
    cv::CascadeClassifier detector;
    BOOST_REQUIRE(detector.load(RAHDARI_FACE_CASCADE));
    const auto source = drawnPortraits();
    constexpr int people = 24;
    int found = 0;
    for (std::uint64_t seed = 0; seed < people; ++seed) {
        const cv::Mat portrait = source->portrait(500 + seed, seed % 2 == 0 ? Sex::Female : Sex::Male);
        cv::Mat grey;
        cv::cvtColor(portrait, grey, cv::COLOR_BGR2GRAY);
        std::vector<cv::Rect> faces;
        detector.detectMultiScale(grey, faces, 1.1, 4, 0, cv::Size(120, 120));
        const cv::Point middle(206, 270);
        const bool one = faces.size() == 1 && faces.front().contains(middle) && faces.front().width < 400;
        BOOST_TEST_MESSAGE("seed " << 500 + seed << ": " << faces.size());
        found += one ? 1 : 0;
    }
    BOOST_TEST(found >= people - 1);
}

}  // namespace rahdari::specimen
