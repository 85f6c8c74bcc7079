#include "core/mrz/mrz_reader.h"

#include "tests/support/drawn_zone.h"
#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <chrono>
#include <ostream>

using namespace rahdari::mrz;
using rahdari::image::Light;
using rahdari::tests::centreOf;
using rahdari::tests::draw;
using rahdari::tests::DrawnZone;
using rahdari::tests::turned;

namespace {

constexpr std::chrono::year_month_day today{std::chrono::year{2010} / 6 / 1};

const MrzReader& reader()
{
    static const auto opened = MrzReader::open(std::string(RAHDARI_SOURCE_DIR) + "/models/ocr");
    return opened.value();
}

struct Specimen {
    MrzFormat format;
    DrawnZone zone;
};

/// The example of each part of Doc 9303 as its part prints it.
Specimen specimen(MrzFormat format)
{
    DrawnZone zone;
    switch (format) {
    case MrzFormat::Td1:
        zone.lines = specimens::td1;
        zone.lineStepMm = 4.3;
        zone.leftMm = 5.0;
        zone.belowMm = 7.0;
        break;
    case MrzFormat::Td2: zone.lines = specimens::td2; break;
    case MrzFormat::MrvA: zone.lines = specimens::mrvA; break;
    case MrzFormat::MrvB: zone.lines = specimens::mrvB; break;
    case MrzFormat::FrenchId: zone.lines = specimens::frenchId; break;
    case MrzFormat::Td3: zone.lines = specimens::td3; break;
    }
    const PageSizeMm size = pageSizeMm(format);
    zone.widthMm = size.width;
    zone.heightMm = size.height;
    if (size.width < 110.0) {
        zone.leftMm = 4.5;
    }
    return {format, zone};
}

std::optional<LightReading> readPage(const cv::Mat& page)
{
    return reader().read(page, {.light = Light::White, .today = today}, {});
}

void checkRead(const cv::Mat& page, const Specimen& expected)
{
    const auto reading = readPage(page);
    BOOST_REQUIRE(reading.has_value());
    BOOST_TEST(reading->text() == expected.zone.lines, boost::test_tools::per_element());
    BOOST_TEST((reading->format == expected.format));
    BOOST_TEST((reading->state == ReadingState::Complete));
    BOOST_REQUIRE(reading->document.has_value());
    BOOST_TEST(reading->document->checkDigitsAgree());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(MrzReaderTest)

BOOST_DATA_TEST_CASE(ReadsEveryFormat, boost::unit_test::data::xrange(6), index)
{
    const Specimen expected = specimen(static_cast<MrzFormat>(index));
    checkRead(draw(expected.zone), expected);
}

BOOST_DATA_TEST_CASE(ReadsATurnedPage, boost::unit_test::data::make({-180, -90, -30, -7, 4, 12, 45, 90, 160}), degrees)
{
    const Specimen expected = specimen(MrzFormat::Td3);
    checkRead(turned(draw(expected.zone), degrees), expected);
}

/// Between the angles of a search that knows nothing, and along none of them.
BOOST_DATA_TEST_CASE(ReadsAPageThatIsKnownToLean, boost::unit_test::data::make({-42, 42}), degrees)
{
    const Specimen expected = specimen(MrzFormat::Td3);
    int asked = 0;
    const auto findPage = [&] {
        ++asked;
        return std::optional(SeenPage{1.0 * degrees, 1.0});
    };
    const auto reading = reader().read(turned(draw(expected.zone), degrees),
                                       {.light = Light::White, .today = today, .findPage = findPage}, {});
    BOOST_REQUIRE(reading.has_value());
    BOOST_TEST(reading->text() == expected.zone.lines, boost::test_tools::per_element());
    BOOST_TEST(asked == 1);
}

/// What costs most on a card's side without a zone is left out where it can find nothing.
BOOST_AUTO_TEST_CASE(APageThatIsKnownToLieStraightIsSearchedAlongItsSidesOnly)
{
    const cv::Mat page = turned(draw(specimen(MrzFormat::Td3).zone), -42);
    const auto straight = [] { return std::optional(SeenPage{}); };
    BOOST_TEST(readPage(page).has_value());
    BOOST_TEST(!reader().read(page, {.light = Light::White, .today = today, .findPage = straight}, {}).has_value());
}

BOOST_DATA_TEST_CASE(ReadsFromThumbnailToLargeScan, boost::unit_test::data::make({3.0, 4.0, 8.0, 16.0, 24.0}), pxPerMm)
{
    Specimen expected = specimen(MrzFormat::Td3);
    expected.zone.pxPerMm = pxPerMm;
    checkRead(draw(expected.zone), expected);
}

BOOST_AUTO_TEST_CASE(ReadsAPhotographInPerspective)
{
    const Specimen expected = specimen(MrzFormat::Td3);
    const cv::Mat page = draw(expected.zone);
    const auto w = static_cast<float>(page.cols);
    const auto h = static_cast<float>(page.rows);
    const std::vector<cv::Point2f> from{{0, 0}, {w, 0}, {w, h}, {0, h}};
    const std::vector<cv::Point2f> to{{260, 180}, {1480, 240}, {1600, 1120}, {160, 1000}};
    cv::Mat photo;
    cv::warpPerspective(page, photo, cv::getPerspectiveTransform(from, to), {1800, 1300}, cv::INTER_CUBIC,
                        cv::BORDER_CONSTANT, cv::Scalar(90));
    checkRead(photo, expected);
}

BOOST_AUTO_TEST_CASE(ReadsAStripThatHoldsLittleButTheZone)
{
    const Specimen expected = specimen(MrzFormat::Td3);
    const cv::Mat page = draw(expected.zone);
    checkRead(page.rowRange(page.rows - cvRound(19.0 * expected.zone.pxPerMm), page.rows), expected);
}

BOOST_AUTO_TEST_CASE(SaysWhereEachCharacterStands)
{
    const Specimen expected = specimen(MrzFormat::Td3);
    const auto reading = readPage(draw(expected.zone));
    BOOST_REQUIRE(reading.has_value());
    const double tolerancePx = 0.15 * 2.54 * expected.zone.pxPerMm;
    for (int line = 0; line < 2; ++line) {
        for (int column = 0; column < 44; ++column) {
            const auto& character = reading->lines[static_cast<std::size_t>(line)][static_cast<std::size_t>(column)];
            BOOST_TEST(cv::norm(character.centrePx - centreOf(expected.zone, line, column)) < tolerancePx);
        }
    }
}

BOOST_AUTO_TEST_CASE(APageCutThroughItsZoneIsIncomplete)
{
    const Specimen expected = specimen(MrzFormat::Td3);
    const cv::Mat page = draw(expected.zone);
    const auto reading = readPage(page.colRange(0, page.cols * 3 / 4));
    BOOST_REQUIRE(reading.has_value());
    BOOST_TEST((reading->state == ReadingState::Incomplete));
    BOOST_TEST(!reading->document.has_value());
}

BOOST_AUTO_TEST_CASE(PrintsWrongDigitsAsTheyStand)
{
    Specimen printed = specimen(MrzFormat::Td3);
    printed.zone.lines[1][19] = '7';  // the check digit of the date of birth is 2
    const auto reading = readPage(draw(printed.zone));
    BOOST_REQUIRE(reading.has_value());
    BOOST_TEST(reading->text() == printed.zone.lines, boost::test_tools::per_element());
    BOOST_TEST(!reading->document->findCheckDigit(FieldId::BirthDateCheck)->agrees());
    BOOST_TEST(reading->corrections.empty());
}

BOOST_AUTO_TEST_CASE(FindsNothingWhereThereIsNothing)
{
    BOOST_TEST(!readPage(cv::Mat{}).has_value());
    BOOST_TEST(!readPage(cv::Mat(1, 1, CV_8U, cv::Scalar(3))).has_value());
    BOOST_TEST(!readPage(cv::Mat(700, 1000, CV_8U, cv::Scalar(255))).has_value());
    cv::Mat noise(700, 1000, CV_8UC3);
    cv::RNG(7).fill(noise, cv::RNG::UNIFORM, 0, 255);
    BOOST_TEST(!readPage(noise).has_value());
}

BOOST_AUTO_TEST_CASE(AStopRequestEndsTheReading)
{
    std::stop_source stop;
    stop.request_stop();
    BOOST_TEST(
        !reader()
             .read(draw(specimen(MrzFormat::Td3).zone), {.light = Light::White, .today = today}, stop.get_token())
             .has_value());
}

BOOST_AUTO_TEST_CASE(MissingModelsAreNamed)
{
    const auto opened = MrzReader::open("/nowhere");
    BOOST_REQUIRE(!opened);
    BOOST_TEST(opened.error().code == 1110);
    BOOST_TEST(!opened.error().advice.empty());
}

BOOST_AUTO_TEST_SUITE_END()
