#include "core/learning/robust_pictures.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

using namespace rahdari;
using learning::SeenPicture;

namespace {

cv::Mat plain(int level) { return {cv::Size(40, 30), CV_8UC3, cv::Scalar::all(level)}; }

SeenPicture seen(const cv::Mat& picture) { return {picture, cv::Mat(picture.size(), CV_8UC1, cv::Scalar(255))}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(RobustPictures)

BOOST_AUTO_TEST_CASE(AStampOnOnePageDoesNotShow)
{
    std::vector<SeenPicture> pages;
    for (const int level : {198, 199, 200, 200, 201, 202, 200, 199, 201, 200}) {
        pages.push_back(seen(plain(level)));
    }
    pages[3].pixels = plain(200);
    cv::rectangle(pages[3].pixels, {5, 5, 20, 15}, cv::Scalar::all(20), cv::FILLED);
    const document::Reference reference = learning::robustMean(pages, 2);
    BOOST_CHECK_LE(std::abs(reference.mean.at<cv::Vec3b>(10, 10)[1] - 200), 1);
    BOOST_CHECK_LE(reference.spread.at<std::uint8_t>(10, 10), 4 * 2);  // quarters of a grey level
    BOOST_CHECK_GE(reference.spread.at<std::uint8_t>(10, 10), 3);
}

BOOST_AUTO_TEST_CASE(WhatNoPageShowsIsBlackAndWhatSomeShowIsTheirs)
{
    std::vector<SeenPicture> pages{seen(plain(100)), seen(plain(104)), seen(plain(0))};
    pages[2].seen.setTo(0);
    for (SeenPicture& page : pages) {
        page.seen.row(0).setTo(0);
    }
    const document::Reference reference = learning::robustMean(pages, 1);
    BOOST_CHECK_EQUAL(reference.mean.at<cv::Vec3b>(0, 3)[0], 0);
    BOOST_CHECK_EQUAL(reference.mean.at<cv::Vec3b>(4, 3)[0], 102);
}

BOOST_AUTO_TEST_CASE(SpreadIsThatOfTheSpecimens)
{
    cv::RNG random(7);
    std::vector<SeenPicture> pages;
    for (int i = 0; i < 30; ++i) {
        cv::Mat page(60, 60, CV_8UC1);
        random.fill(page, cv::RNG::NORMAL, 120.0, 6.0);
        pages.push_back(seen(page));
    }
    const document::Reference reference = learning::robustMean(pages, 2);
    const double spread = cv::mean(reference.spread)[0] / 4.0;
    BOOST_CHECK_CLOSE(spread, 6.0, 10.0);
    BOOST_CHECK_CLOSE(cv::mean(reference.mean)[0], 120.0, 1.0);
}

BOOST_AUTO_TEST_CASE(OneThreadAndSeveralGiveTheSameBytes)
{
    cv::RNG random(3);
    std::vector<SeenPicture> pages;
    for (int i = 0; i < 9; ++i) {
        cv::Mat page(100, 33, CV_8UC3);
        random.fill(page, cv::RNG::UNIFORM, 0, 256);
        pages.push_back(seen(page));
    }
    const document::Reference one = learning::robustMean(pages, 1);
    const document::Reference four = learning::robustMean(pages, 4);
    BOOST_CHECK_EQUAL(cv::norm(one.mean, four.mean, cv::NORM_INF), 0.0);
    BOOST_CHECK_EQUAL(cv::norm(one.spread, four.spread, cv::NORM_INF), 0.0);
}

BOOST_AUTO_TEST_SUITE_END()
