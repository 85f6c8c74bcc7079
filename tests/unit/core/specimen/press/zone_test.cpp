#include "core/specimen/press/zone_setting.h"
#include "tests/unit/core/specimen/press/made_up_job.h"

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace rahdari::specimen;
using namespace rahdari::specimen::test;

namespace {

cv::Rect pxOf(double left, double top, double right, double bottom)
{
    const auto px = [](double mm) { return static_cast<int>(std::floor(toMasterPx(mm))); };
    return {cv::Point(px(left), px(top)), cv::Point(px(right), px(bottom))};
}

/// Middles of the ink of a line's characters, as the layer has them: mm from the page's left edge. All characters must
/// be alike and symmetric, such as H.
std::vector<double> middlesOf(const Layer& layer, double topMm, double bottomMm, std::size_t count, double firstMm)
{
    std::vector<double> middles;
    for (std::size_t i = 0; i < count; ++i) {
        const double cell = firstMm + 2.54 * static_cast<double>(i);
        double sum = 0;
        double weighted = 0;
        const cv::Rect window =
            pxOf(cell, topMm, cell + 2.54, bottomMm) & cv::Rect(layer.originPx, layer.coverage.size());
        for (int y = window.y; y < window.y + window.height; ++y) {
            for (int x = window.x; x < window.x + window.width; ++x) {
                const double cover = layer.coverage.at<std::uint8_t>(y - layer.originPx.y, x - layer.originPx.x);
                sum += cover;
                weighted += cover * (x + .5);
            }
        }
        middles.push_back(weighted / sum / masterPxPerMm);
    }
    return middles;
}

struct Row {
    double first = 0;
    double pitch = 0;
    double scatter = 0;
};

/// The straight line through the middles.
Row fitted(const std::vector<double>& middles)
{
    const double n = static_cast<double>(middles.size());
    double meanX = 0;
    double slope = 0;
    double spread = 0;
    for (const double middle : middles) {
        meanX += middle / n;
    }
    for (std::size_t i = 0; i < middles.size(); ++i) {
        const double index = static_cast<double>(i) - (n - 1) / 2;
        slope += index * (middles[i] - meanX);
        spread += index * index;
    }
    Row row{0, slope / spread, 0};
    row.first = meanX - row.pitch * (n - 1) / 2;
    for (std::size_t i = 0; i < middles.size(); ++i) {
        const double rest = middles[i] - row.first - row.pitch * static_cast<double>(i);
        row.scatter += rest * rest / (n - 2);
    }
    row.scatter = std::sqrt(row.scatter);
    return row;
}

PrintJob rowOfH(std::uint64_t seed)
{
    PrintJob job = onlyWith(madeUpJob(seed), {"mrz"});
    job.texts["mrz_1"] = std::string(36, 'H');
    job.texts["mrz_2"] = std::string(36, 'H');
    return job;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ZoneSetting)

BOOST_AUTO_TEST_CASE(WithoutVariationEveryCharacterIsInTheMiddleOfItsCell)
{
    const Press press(fonts());
    PrintJob job = rowOfH(1);
    job.pressVariation = false;
    const auto page = press.print(job, 0).value();
    const Layer& layer = *layersOf(page, "mrz").front();
    for (const double baseline : {74 - 7.25 - 6.35, 74 - 7.25}) {
        const Row row = fitted(middlesOf(layer, baseline - 3.1, baseline + .6, 36, 6));
        BOOST_CHECK_SMALL(row.pitch - 2.54, .0005);
        BOOST_CHECK_SMALL(row.first - 7.27, .02);
        BOOST_CHECK_LT(row.scatter, .005);
    }
}

BOOST_AUTO_TEST_CASE(OnRealPagesThePitchIsExactAndCharactersScatterALittle)
{
    const Press press(fonts());
    double scatter = 0;
    constexpr int pages = 12;
    for (std::uint64_t seed = 0; seed < pages; ++seed) {
        const auto page = press.print(rowOfH(seed), 0).value();
        const PrintedFeature& line = featureOf(page, "mrz");
        const auto middles = middlesOf(*layersOf(page, "mrz").front(), line.box.y - .1,
                                       line.box.y + line.box.height + .1, 36, line.glyphs.front().box.x - .3);
        const Row row = fitted(middles);
        BOOST_CHECK_SMALL(row.pitch - 2.54, .0025);
        BOOST_CHECK_SMALL(row.first - 7.27, .55);
        scatter += row.scatter / pages;
        for (std::size_t i = 0; i < middles.size(); ++i) {
            const auto& box = line.glyphs[i].box;
            BOOST_CHECK_SMALL(box.x + box.width / 2 - middles[i], .02);
        }
    }
    BOOST_CHECK_CLOSE(scatter, .02, 15);
}

BOOST_AUTO_TEST_CASE(LinesAreFeaturesOfTheirOwn)
{
    const Press press(fonts());
    const PrintJob job = onlyWith(madeUpJob(4), {"mrz"});
    const auto page = press.print(job, 0).value();
    std::vector<std::string> texts;
    for (const PrintedFeature& feature : page.features) {
        if (feature.element == "mrz") {
            BOOST_CHECK_EQUAL(feature.kind, "zone");
            BOOST_CHECK_EQUAL(feature.glyphs.size(), 36);
            texts.push_back(feature.text);
        }
    }
    BOOST_CHECK(texts == (std::vector{job.texts.at("mrz_1"), job.texts.at("mrz_2")}));
}

BOOST_AUTO_TEST_CASE(BaselinesAreThoseOfTheStandard)
{
    BOOST_CHECK_CLOSE(zoneBaselineMm(DocumentFormat::Td3, 88, 1), 80.75, 1e-9);
    BOOST_CHECK_CLOSE(zoneBaselineMm(DocumentFormat::Td3, 88, 0), 74.4, 1e-9);
    BOOST_CHECK_CLOSE(zoneBaselineMm(DocumentFormat::Td1, 54, 2), 47.85, 1e-9);
    BOOST_CHECK_CLOSE(zoneBaselineMm(DocumentFormat::Td1, 54, 0), 39.35, 1e-9);
    BOOST_CHECK_EQUAL(zoneLines(DocumentFormat::MrvB), 2);
}

BOOST_AUTO_TEST_CASE(AForgersOwnPitchAndFontArePrinted)
{
    const Press press(fonts());
    PrintJob job = rowOfH(1);
    job.pressVariation = false;
    auto& zone = std::get<Zone>(job.design.sides.front().elements.front().body);
    zone.pitchMm = 2.5;
    zone.font = "ocrb_lookalike";
    const auto page = press.print(job, 0).value();
    const auto& glyphs = featureOf(page, "mrz").glyphs;
    BOOST_CHECK_CLOSE((glyphs[30].box.x - glyphs[0].box.x) / 30, 2.5, .01);
}

BOOST_AUTO_TEST_CASE(MissingLinesAreRefused)
{
    const Press press(fonts());
    PrintJob job = rowOfH(1);
    job.texts.erase("mrz_2");
    const auto page = press.print(job, 0);
    BOOST_REQUIRE(!page);
    BOOST_CHECK_EQUAL(page.error().code, 6000);
    BOOST_CHECK(page.error().message.find("mrz_2") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
