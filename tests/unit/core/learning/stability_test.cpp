#include "core/document/registration/registered_page.h"
#include "core/learning/stability.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <string>

using namespace rahdari;
using learning::SeenPicture;

namespace {

constexpr int widthPx = 480;  // 60 mm
constexpr int heightPx = 320;
constexpr int specimens = 20;

const image::RectMm nameField{6.0, 10.0, 20.0, 3.0};

/// Fine print that is the same on all, a name that is not, noise; some have a stamp, all at the same place.
std::vector<SeenPicture> drawPages()
{
    cv::RNG random(11);
    std::vector<SeenPicture> pages;
    for (int i = 0; i < specimens; ++i) {
        cv::Mat page(heightPx, widthPx, CV_8UC3, cv::Scalar(210, 220, 215));
        for (int y = 3; y < heightPx; y += 5) {
            cv::line(page, {0, y}, {widthPx, y + 20}, {170, 190, 150}, 1, cv::LINE_AA);
        }
        std::string name;
        for (int letter = 0; letter < 7 + (i % 5 == 0 ? 4 : 0); ++letter) {
            name += static_cast<char>('A' + random.uniform(0, 26));
        }
        cv::putText(page, name, {50, 100}, cv::FONT_HERSHEY_SIMPLEX, 0.7, {30, 30, 30}, 2, cv::LINE_AA);
        if (i == 4) {
            cv::circle(page, {350, 200}, 60, {120, 60, 60}, 6);
        }
        cv::Mat noise(page.size(), CV_16SC3);
        random.fill(noise, cv::RNG::NORMAL, 0.0, 2.0);
        cv::add(page, noise, page, cv::noArray(), CV_8UC3);
        pages.push_back({page, cv::Mat(page.size(), CV_8UC1, cv::Scalar(255))});
    }
    return pages;
}

double personalShare(const cv::Mat& personal, const image::RectMm& box)
{
    const cv::Rect where = document::rasterRect(box, personal.size());
    return static_cast<double>(cv::countNonZero(personal(where))) / where.area();
}

struct Found {
    std::vector<SeenPicture> pages = drawPages();
    learning::Variation variation = learning::variationOf(pages, learning::robustMean(pages, 2), 2);
};

}  // namespace

BOOST_AUTO_TEST_SUITE(Stability)

BOOST_FIXTURE_TEST_CASE(ANameIsPersonalised, Found)
{
    BOOST_CHECK_GT(personalShare(variation.personal, {7.0, 10.5, 12.0, 1.5}), 0.95);
}

BOOST_FIXTURE_TEST_CASE(TheRarelyReachedEndOfAFieldBelongsToIt, Found)
{
    // Every fifth name is longer: 20 % of the specimens, too few to tell a field by.
    BOOST_CHECK_GT(personalShare(variation.personal, {22.0, 10.8, 3.0, 1.0}), 0.8);
}

BOOST_FIXTURE_TEST_CASE(AStampOnOneSpecimenIsNot, Found)
{
    BOOST_CHECK_EQUAL(personalShare(variation.personal, {34.0, 14.0, 20.0, 22.0}), 0.0);
}

BOOST_FIXTURE_TEST_CASE(PrintThatIsTheSameIsStable, Found)
{
    BOOST_CHECK_EQUAL(personalShare(variation.personal, {1.0, 20.0, 30.0, 18.0}), 0.0);
}

BOOST_FIXTURE_TEST_CASE(PersonalFeaturesAreNeverStable, Found)
{
    document::Feature field;
    field.kind = document::FeatureKind::Field;
    field.box = {40.0, 2.0, 10.0, 4.0};
    document::Feature print = field;
    print.kind = document::FeatureKind::Print;
    print.box = {2.0, 30.0, 10.0, 4.0};
    const cv::Mat stable = learning::stableMask(variation.personal, {field, print});
    BOOST_CHECK_EQUAL(cv::countNonZero(stable(document::rasterRect(field.box, stable.size()))), 0);
    const cv::Mat printed = stable(document::rasterRect(print.box, stable.size()));
    BOOST_CHECK_EQUAL(cv::countNonZero(printed), static_cast<int>(printed.total()));
}

BOOST_AUTO_TEST_CASE(APhotographLeavesRoomForTheNext)
{
    document::Feature portrait;
    portrait.kind = document::FeatureKind::Portrait;
    portrait.box = {10.0, 10.0, 20.0, 25.0};
    document::Feature field = portrait;
    field.kind = document::FeatureKind::Field;
    field.box = {50.0, 10.0, 20.0, 5.0};
    const cv::Mat stable = learning::stableMask(cv::Mat::zeros(400, 640, CV_8UC1), {portrait, field});
    BOOST_TEST(stable.at<uchar>(160, 72) == 0);  // 1 mm beside the portrait
    BOOST_TEST(stable.at<uchar>(160, 66) == 255);
    BOOST_TEST(stable.at<uchar>(100, 392) == 255);  // 1 mm beside the field
}

BOOST_AUTO_TEST_SUITE_END()
