#include "core/specimen/portrait/portrait_source.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstring>
#include <vector>

namespace rahdari::specimen {

namespace {

bool same(const cv::Mat& one, const cv::Mat& other)
{
    return one.size() == other.size() && one.type() == other.type() && one.isContinuous() && other.isContinuous() &&
           std::memcmp(one.data, other.data, one.total() * one.elemSize()) == 0;
}

Sex sexOf(std::uint64_t seed) { return seed % 2 == 0 ? Sex::Female : Sex::Male; }

/// The middle of a face, small, without its slow changes: what light and clothes alter little.
cv::Mat likeness(const cv::Mat& portrait, cv::Point shift)
{
    const cv::Mat face = portrait(cv::Rect(118 + shift.x, 170 + shift.y, 177, 250));
    cv::Mat channels[3];
    cv::split(face, channels);
    cv::Mat all;
    for (const cv::Mat& channel : channels) {
        cv::Mat small;
        cv::resize(channel, small, cv::Size(36, 50), 0, 0, cv::INTER_AREA);
        cv::Mat values;
        small.convertTo(values, CV_64F);
        cv::Mat slow;
        cv::GaussianBlur(values, slow, cv::Size(), 6);
        values = values - slow;
        all.push_back(values.reshape(1, 1).t());
    }
    cv::normalize(all, all);
    return all;
}

/// Likenesses for small shifts of the head.
std::vector<cv::Mat> shiftedLikenesses(const cv::Mat& portrait)
{
    std::vector<cv::Mat> all;
    for (int dx = -15; dx <= 15; dx += 5) {
        for (int dy = -15; dy <= 15; dy += 5) {
            all.push_back(likeness(portrait, {dx, dy}));
        }
    }
    return all;
}

/// The best agreement: 1 = the same.
double agreement(const std::vector<cv::Mat>& shifted, const cv::Mat& other)
{
    double best = -1;
    for (const cv::Mat& each : shifted) {
        best = std::max(best, each.dot(other));
    }
    return best;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(drawn_portraits)

BOOST_AUTO_TEST_CASE(same_seed_same_picture_on_any_number_of_cores)
{
    const auto source = drawnPortraits();
    const int threads = cv::getNumThreads();
    for (const std::uint64_t seed : {3U, 4U, 12U, 40U}) {
        cv::setNumThreads(1);
        const cv::Mat alone = source->portrait(seed, sexOf(seed));
        const cv::Mat second = source->secondPortrait(seed, sexOf(seed));
        cv::setNumThreads(2);
        BOOST_TEST(same(alone, source->portrait(seed, sexOf(seed))));
        BOOST_TEST(same(second, drawnPortraits()->secondPortrait(seed, sexOf(seed))));
        BOOST_TEST(!same(alone, second));
    }
    cv::setNumThreads(threads);
}

BOOST_AUTO_TEST_CASE(has_the_form_of_a_passport_photograph)
{
    const auto source = drawnPortraits();
    for (std::uint64_t seed = 100; seed < 112; ++seed) {
        const cv::Mat portrait = source->portrait(seed, sexOf(seed));
        BOOST_TEST((portrait.size() == cv::Size(413, 531)));
        BOOST_TEST(portrait.type() == CV_8UC3);
        cv::Mat mean;
        cv::Mat deviation;
        for (const int x : {0, 363}) {  // the backdrop beside the crown: light and plain
            cv::meanStdDev(portrait(cv::Rect(x, 5, 50, 40)), mean, deviation);
            BOOST_TEST(mean.at<double>(1) > 150.0);
            BOOST_TEST(deviation.at<double>(1) < 6.0);
        }
        cv::meanStdDev(portrait(cv::Rect(150, 200, 113, 160)), mean, deviation);
        BOOST_TEST(mean.at<double>(2) > mean.at<double>(0));  // skin is redder than blue
        BOOST_TEST(deviation.at<double>(1) > 6.0);
    }
    BOOST_TEST(source->licence() == "drawn by Rahdari");
}

BOOST_AUTO_TEST_CASE(second_portrait_is_the_same_person)
{
    constexpr std::uint64_t people = 16;
    const auto source = drawnPortraits();
    std::vector<cv::Mat> firsts;
    for (std::uint64_t seed = 0; seed < people; ++seed) {
        firsts.push_back(likeness(source->portrait(1000 + seed, Sex::Female), {0, 0}));
    }
    int recognised = 0;
    for (std::size_t i = 0; i < people; ++i) {
        const std::vector<cv::Mat> second = shiftedLikenesses(source->secondPortrait(1000 + i, Sex::Female));
        std::size_t nearest = 0;
        double best = -1;
        for (std::size_t j = 0; j < people; ++j) {
            const double here = agreement(second, firsts[j]);
            nearest = here > best ? j : nearest;
            best = std::max(best, here);
        }
        recognised += nearest == i ? 1 : 0;
    }
    BOOST_TEST_MESSAGE(recognised << " of " << people << " recognised");
    BOOST_TEST(recognised >= static_cast<int>(people) * 3 / 4);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
