#include "ui/desktop/widgets/picture_preparation.h"
#include "ui/desktop/widgets/picture_pyramid.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace rahdari;
using namespace rahdari::ui::desktop;

namespace {

// Lets events come until `enough` or the time is over.
template <typename Condition>
bool waitFor(const Condition& enough, int ms = 60'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!enough() && timer.elapsed() < ms) {
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return enough();
}

}  // namespace

BOOST_AUTO_TEST_CASE(colours_of_opencv_are_not_swapped)
{
    const QImage image = toImage(cv::Mat(3, 5, CV_8UC3, cv::Scalar(10, 20, 30)));  // blue, green, red
    BOOST_TEST((image.size() == QSize(5, 3)));
    BOOST_TEST((image.pixelColor(4, 2) == QColor(30, 20, 10)));
}

BOOST_AUTO_TEST_CASE(grey_of_eight_and_sixteen_bits)
{
    BOOST_TEST((toImage(cv::Mat(2, 2, CV_8UC1, cv::Scalar(77))).pixelColor(1, 1) == QColor(77, 77, 77)));
    BOOST_TEST((toImage(cv::Mat(2, 2, CV_16UC1, cv::Scalar(65535))).pixelColor(0, 0) == QColor(255, 255, 255)));
    BOOST_TEST(toImage(cv::Mat()).isNull());
    BOOST_TEST(toImage(cv::Mat(2, 2, CV_32FC1, cv::Scalar(0.5))).isNull());
}

BOOST_AUTO_TEST_CASE(a_part_of_a_larger_picture_is_read_by_its_own_rows)
{
    cv::Mat whole(10, 10, CV_8UC1, cv::Scalar(0));
    whole(cv::Rect(3, 4, 2, 2)) = 200;
    const QImage image = toImage(whole(cv::Rect(3, 4, 2, 2)));
    BOOST_TEST((image.pixelColor(1, 1) == QColor(200, 200, 200)));
}

BOOST_AUTO_TEST_CASE(a_level_has_a_pixel_for_each_on_screen_and_not_four)
{
    QImage picture(2501, 1759, QImage::Format_RGB32);
    picture.fill(QColor(90, 140, 200));
    const PicturePyramid pyramid(picture);
    for (const double scale : {8.0, 1.0, 0.51, 0.5, 0.3, 0.25, 0.12}) {
        const auto level = pyramid.levelFor(scale);
        const double perScreen = level.picture.width() / (2501.0 * scale);
        BOOST_TEST_CONTEXT("scale " << scale)
        {
            BOOST_TEST((perScreen >= 0.999 || scale > 1.0));
            BOOST_TEST(perScreen < 2.001);
            const QRectF over = level.toFull.mapRect(QRectF(QPointF(), QSizeF(level.picture.size())));
            BOOST_TEST(over.width() == 2501.0, boost::test_tools::tolerance(1e-9));
            BOOST_TEST(over.height() == 1759.0, boost::test_tools::tolerance(1e-9));
            BOOST_TEST((level.picture.pixelColor(level.picture.width() - 1, level.picture.height() - 1) ==
                        QColor(90, 140, 200)));
        }
    }
    BOOST_TEST(PicturePyramid(QImage()).isNull());
}

BOOST_AUTO_TEST_CASE(halving_averages_and_does_not_skip)
{
    QImage stripes(256, 256, QImage::Format_RGB32);
    for (int y = 0; y < 256; ++y) {
        for (int x = 0; x < 256; ++x) {
            stripes.setPixelColor(x, y, x % 2 == 0 ? Qt::black : Qt::white);
        }
    }
    const QColor seen = PicturePyramid(stripes).levelFor(0.5).picture.pixelColor(40, 40);
    BOOST_TEST(seen.red() > 120);
    BOOST_TEST(seen.red() < 135);
}

BOOST_AUTO_TEST_CASE(pictures_are_prepared_beside_the_window_in_their_order)
{
    PicturePreparation preparation;
    std::vector<ViewerPicture> done;
    QObject::connect(&preparation, &PicturePreparation::prepared,
                     [&done](const ViewerPicture& picture) { done.push_back(picture); });
    preparation.prepare({{image::Light::White, "White", cv::Mat(200, 300, CV_8UC3, cv::Scalar(1, 2, 3)), {}},
                         {image::Light::Infrared, "Infrared", cv::Mat(100, 150, CV_8UC1, cv::Scalar(9)), {}}});
    BOOST_TEST(done.empty());
    BOOST_REQUIRE(waitFor([&done] { return done.size() == 2; }));
    BOOST_TEST((done[0].light == image::Light::White));
    BOOST_TEST((done[0].picture.size() == QSize(300, 200)));
    BOOST_TEST((done[1].picture.full().pixelColor(0, 0) == QColor(9, 9, 9)));
    BOOST_TEST(done[1].name.toStdString() == "Infrared");
}

BOOST_AUTO_TEST_CASE(what_an_earlier_document_left_is_dropped)
{
    PicturePreparation preparation;
    std::vector<QString> names;
    QObject::connect(&preparation, &PicturePreparation::prepared,
                     [&names](const ViewerPicture& picture) { names.push_back(picture.name); });
    preparation.prepare({{image::Light::White, "old", cv::Mat(400, 600, CV_8UC3, cv::Scalar(1, 2, 3)), {}}});
    preparation.prepare({{image::Light::White, "new", cv::Mat(400, 600, CV_8UC3, cv::Scalar(1, 2, 3)), {}}});
    BOOST_REQUIRE(waitFor([&names] { return !names.empty(); }));
    waitFor([] { return false; }, 100);
    BOOST_REQUIRE(names.size() == 1);
    BOOST_TEST(names.front().toStdString() == "new");
}
