#include "core/specimen/scan/point_spread.h"
#include "core/specimen/scan/row_noise.h"
#include "core/specimen/scan/scan.h"
#include "core/specimen/scan/sensor.h"
#include "tests/unit/core/specimen/scan/drawn_stack.h"
#include "tests/unit/core/specimen/scan/linear_light.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace rahdari;
using image::Light;
using specimen::Chance;
using specimen::Scan;
using specimen::ScannerProfile;

namespace data = boost::unit_test::data;

namespace {

/// Paper that gives back all light and glows as the UV reference does.
specimen::LayerStack referencePage(image::SizeMm size = {30, 20})
{
    specimen::LayerStack page = test::blankPage(size);
    page.side = "front";
    page.substrate.reflectance = {1, 1, 1};
    page.substrate.infrared = 1;
    page.substrate.emission = {.85F, .85F, .85F};
    return page;
}

double meanOf(const cv::Mat& linear, const cv::Rect& box) { return cv::mean(linear(box))[0]; }

cv::Rect middleBox(const cv::Mat& picture, int side)
{
    return {picture.cols / 2 - side / 2, picture.rows / 2 - side / 2, side, side};
}

/// Deviation from pixel to pixel, of differences between neighbours, so that shading does not count.
double pixelDeviation(const cv::Mat& linear, const cv::Rect& box)
{
    double sum = 0;
    for (int y = box.y; y < box.br().y; ++y) {
        for (int x = box.x; x < box.br().x; ++x) {
            const double step = linear.at<double>(y, x + 1) - linear.at<double>(y, x);
            sum += step * step;
        }
    }
    return std::sqrt(sum / box.area() / 2);
}

/// The share of brightness over the distance from a slanted edge, in bins of .05 px from -6 to 6.
std::vector<double> edgeSpread(const cv::Mat& linear, const cv::Matx33d& pageToPicture, double edgeMm, double pxPerMm)
{
    std::vector<double> sums(240);
    std::vector<int> counts(240);
    const cv::Matx33d toPage = pageToPicture.inv();
    for (int y = 0; y < linear.rows; ++y) {
        for (int x = 0; x < linear.cols; ++x) {
            const cv::Vec3d mm = toPage * cv::Vec3d(x, y, 1);
            const double px = (mm[0] - edgeMm) * pxPerMm;
            if (mm[1] > 4 && mm[1] < 16 && std::abs(px) < 6) {
                const auto bin = static_cast<std::size_t>((px + 6) * 20);
                sums[bin] += linear.at<double>(y, x);
                ++counts[bin];
            }
        }
    }
    for (std::size_t bin = 0; bin < sums.size(); ++bin) {
        BOOST_REQUIRE_GT(counts[bin], 0);
        sums[bin] /= counts[bin];
    }
    return sums;
}

/// Distance in px between 10 and 90 per cent of a rise.
double riseWidth(const std::vector<double>& rise)
{
    const double low = std::accumulate(rise.begin(), rise.begin() + 20, 0.0) / 20;
    const double high = std::accumulate(rise.end() - 20, rise.end(), 0.0) / 20;
    const auto at = [&](double share) {
        const double wanted = low + share * (high - low);
        const auto after = std::find_if(rise.begin(), rise.end(), [&](double value) { return value > wanted; });
        const auto bin = static_cast<double>(after - rise.begin());
        const double before = *(after - 1);
        return (bin - (*after - wanted) / (*after - before)) / 20;
    };
    return at(.9) - at(.1);
}

}  // namespace

BOOST_DATA_TEST_CASE(AnEdgeIsAsSoftAsLensAndPixelMakeIt,
                     data::make({20.0, 30.0, 38.0}) * data::make({300.0, 385.0, 400.0, 500.0}), spreadUm, dpi)
{
    ScannerProfile profile = test::plainProfile();
    profile.pointSpreadUm = spreadUm;
    profile.dpi = dpi;
    specimen::ScanFaults faults;
    faults.rotationDegrees = 4;
    // How soft an edge is drawn depends on where in a pixel of the master it lies; the mean over four such places
    // counts.
    double width = 0;
    for (const double masterPx : {400.0, 400.25, 400.5, 400.75}) {
        const double edgeMm = masterPx / specimen::masterPxPerMm;
        specimen::LayerStack page = referencePage();
        test::addBlock(page, {2, 2, edgeMm - 2, 16}, test::blackInk());
        const Scan scan = specimen::scanPage(page, profile, 1, {Light::White}, faults, Chance(1));
        const cv::Mat linear = test::linearLight(scan.images.at(Light::White), profile.gamma);
        width += riseWidth(edgeSpread(linear, scan.pageToPicture.at(Light::White), edgeMm, dpi / 25.4)) / 4;
    }
    // 10 to 90 per cent of a Gaussian is 2.563 deviations; a square pixel adds a twelfth of its side squared.
    const double lensPx = spreadUm * dpi / 25'400;
    const double expected = 2.563 * std::sqrt(lensPx * lensPx + 1.0 / 12);
    BOOST_CHECK_MESSAGE(std::abs(width / expected - 1) < .05, width << " instead of " << expected << " px");
}

BOOST_AUTO_TEST_CASE(StrayLightBrightensWhatLiesBesideWhite)
{
    specimen::LayerStack page = referencePage();
    test::addBlock(page, {15, 0, 15, 20}, test::blackInk());
    ScannerProfile profile = test::plainProfile();
    const auto darkNearEdge = [&] {
        const Scan scan = specimen::scanPage(page, profile, 1, {Light::White}, {}, Chance(1));
        const cv::Mat linear = test::linearLight(scan.images.at(Light::White), profile.gamma);
        const cv::Vec3d px = scan.pageToPicture.at(Light::White) * cv::Vec3d(15.5, 10, 1);
        return meanOf(linear, {static_cast<int>(px[0]) - 2, static_cast<int>(px[1]) - 20, 5, 40});
    };
    const double without = darkNearEdge();
    profile.haloShare = .05;
    const double with = darkNearEdge();
    // Half a millimetre from the edge a good quarter of the stray light's plane is white.
    BOOST_CHECK_GT(with - without, .05 * .797 * .2);
    BOOST_CHECK_LT(with - without, .05 * .797 * .4);
}

BOOST_DATA_TEST_CASE(AWhiteReferenceReadsAsTheProfileSays, data::make({1.9, 2.2}), gamma)
{
    ScannerProfile profile = test::plainProfile();
    profile.gamma = gamma;
    const Scan scan = specimen::scanPage(referencePage(), profile, 1, {}, {}, Chance(1));
    const std::map<Light, double> expected{{Light::White, 230}, {Light::Infrared, 230}, {Light::Ultraviolet, 200}};
    for (const auto& [light, level] : expected) {
        const cv::Mat& picture = scan.images.at(light);
        BOOST_CHECK_SMALL(cv::mean(picture(middleBox(picture, 60)))[0] - level, 1.0);
    }
}

BOOST_AUTO_TEST_CASE(DullPaperIsDarkUnderUltravioletButReadable)
{
    ScannerProfile profile = test::plainProfile();
    profile.visibleLeak = .03F;
    specimen::LayerStack page = test::blankPage({30, 20});
    const Scan scan = specimen::scanPage(page, profile, 1, {Light::Ultraviolet}, {}, Chance(1));
    const cv::Mat& picture = scan.images.at(Light::Ultraviolet);
    const cv::Scalar level = cv::mean(picture(middleBox(picture, 60)));
    for (const int channel : {0, 1, 2}) {
        BOOST_CHECK_GT(level[channel], 35);
        BOOST_CHECK_LT(level[channel], 90);  // checks.md A1: brightened paper begins there
    }
}

BOOST_DATA_TEST_CASE(NoiseFollowsTheWells, data::make({1500.0, 6000.0, 12000.0}), fullWell)
{
    ScannerProfile profile = test::plainProfile();
    profile.fullWell = fullWell;
    const Scan scan = specimen::scanPage(referencePage(), profile, 1, {Light::White}, {}, Chance(1));
    const cv::Mat linear = test::linearLight(scan.images.at(Light::White), profile.gamma);
    const cv::Rect box = middleBox(linear, 200);
    const double light = meanOf(linear, box);
    const double shot = light / fullWell;             // the variance of light counted in electrons
    const double uneven = std::pow(.005 * light, 2);  // from pixel to pixel, half a per cent
    const double step = 1 / (255 * .4545 * std::pow(light, .4545 - 1));
    const double rounding = step * step / 12;
    BOOST_CHECK_CLOSE(pixelDeviation(linear, box), std::sqrt(shot + uneven + rounding), 4);
}

BOOST_AUTO_TEST_CASE(UnevennessIsTheDevicesAndNoiseThePlacements)
{
    ScannerProfile profile = test::plainProfile();
    const auto scanned = [&](std::uint64_t device, std::uint64_t seed) {
        const Scan scan = specimen::scanPage(referencePage(), profile, device, {Light::White}, {}, Chance(seed));
        return test::linearLight(scan.images.at(Light::White), profile.gamma);
    };
    const auto correlation = [](const cv::Mat& a, const cv::Mat& b) {
        const cv::Rect box = middleBox(a, 150);
        cv::Scalar meanA, deviationA, meanB, deviationB;
        cv::meanStdDev(a(box), meanA, deviationA);
        cv::meanStdDev(b(box), meanB, deviationB);
        return (cv::mean(a(box).mul(b(box)))[0] - meanA[0] * meanB[0]) / (deviationA[0] * deviationB[0]);
    };
    profile.fullWell = 200'000;  // so that the pattern is stronger than the noise
    BOOST_CHECK_GT(correlation(scanned(1, 1), scanned(1, 2)), .5);
    BOOST_CHECK_LT(correlation(scanned(1, 1), scanned(2, 1)), .2);
    profile.fullWell = 500;
    BOOST_CHECK_LT(correlation(scanned(1, 1), scanned(1, 2)), .1);
}

BOOST_AUTO_TEST_CASE(ExposureFaultsAreFactorsOnLight)
{
    const ScannerProfile profile = test::plainProfile();
    const auto light = [&](Light under, double white, double ultraviolet) {
        specimen::ScanFaults faults;
        faults.whiteExposure = white;
        faults.ultravioletExposure = ultraviolet;
        const Scan scan = specimen::scanPage(referencePage(), profile, 1, {under}, faults, Chance(1));
        const cv::Mat linear = test::linearLight(scan.images.at(under), profile.gamma);
        return meanOf(linear, middleBox(linear, 60));
    };
    BOOST_CHECK_CLOSE(light(Light::White, .5, 1), light(Light::White, 1, 1) / 2, 2);
    BOOST_CHECK_CLOSE(light(Light::Ultraviolet, 1, .5), light(Light::Ultraviolet, 1, 1) / 2, 2);
    BOOST_CHECK_GT(light(Light::White, 1.8, 1), .999);
    BOOST_CHECK_CLOSE(light(Light::Infrared, 1.8, 1), light(Light::Infrared, 1, 1), .01);
}

BOOST_AUTO_TEST_CASE(AmbientLightReachesUltravioletOnly)
{
    const ScannerProfile profile = test::plainProfile();
    specimen::LayerStack page = test::blankPage({30, 20});
    specimen::ScanFaults faults;
    const auto levels = [&] {
        const Scan scan = specimen::scanPage(page, profile, 1, {}, faults, Chance(1));
        std::map<Light, double> means;
        for (const auto& [light, picture] : scan.images) {
            means[light] = cv::mean(picture(middleBox(picture, 60)))[0];
        }
        return means;
    };
    const auto without = levels();
    faults.ambient = .2;
    const auto with = levels();
    BOOST_CHECK_EQUAL(with.at(Light::White), without.at(Light::White));
    BOOST_CHECK_EQUAL(with.at(Light::Infrared), without.at(Light::Infrared));
    BOOST_CHECK_GT(with.at(Light::Ultraviolet), without.at(Light::Ultraviolet) + 30);
}

BOOST_AUTO_TEST_CASE(GlareBurnsOutAPatchOfTheWhitePicture)
{
    ScannerProfile profile = test::plainProfile();
    profile.lights = {Light::White, Light::Ultraviolet};
    specimen::ScanFaults faults;
    const auto brightened = [&](bool glare, Light light) {
        faults.glare = glare;
        const Scan scan = specimen::scanPage(test::blankCard(), profile, 1, {light}, faults, Chance(2));
        return cv::sum(test::linearLight(scan.images.at(light), profile.gamma))[0];
    };
    BOOST_CHECK_GT(brightened(true, Light::White), brightened(false, Light::White) * 1.005);
    BOOST_CHECK_EQUAL(brightened(true, Light::Ultraviolet), brightened(false, Light::Ultraviolet));
}

BOOST_AUTO_TEST_CASE(OnlyGlossyPagesShowLampsByChance)
{
    ScannerProfile profile = test::plainProfile();
    profile.glareShare = 1;
    const auto brightest = [&](float gloss) {
        specimen::LayerStack page = referencePage({85, 54});
        page.substrate.reflectance = {.3F, .3F, .3F};
        page.substrate.gloss = gloss;
        const Scan scan = specimen::scanPage(page, profile, 1, {Light::White}, {}, Chance(2));
        double most = 0;
        cv::minMaxLoc(test::linearLight(scan.images.at(Light::White), profile.gamma), nullptr, &most);
        return most;
    };
    BOOST_CHECK_GT(brightest(.3F), brightest(.05F) * 1.5);
}

BOOST_DATA_TEST_CASE(SpreadWeightsHaveTheirDeviationAndSum, data::make({.6, .9, 1.06, 1.5, 2.2, 4.0}), sigma)
{
    const auto weights = specimen::spreadWeights(sigma);
    double sum = weights[0];
    double variance = 0;
    for (std::size_t k = 1; k < weights.size(); ++k) {
        sum += weights[k];
        variance += weights[k] * static_cast<double>(k * k) / 65535;
    }
    BOOST_CHECK_EQUAL(sum, 65535);
    BOOST_CHECK_CLOSE(std::sqrt(variance), sigma, 2.5);
}

BOOST_AUTO_TEST_CASE(RowNoiseIsBellShapedAndItsOwnInEveryRow)
{
    std::vector<float> noise(100'003);
    std::vector<float> next(noise.size());
    specimen::RowNoise(7, 11).fill(noise.data(), noise.size());
    specimen::RowNoise(7, 12).fill(next.data(), next.size());
    double sum = 0;
    double squares = 0;
    double fourth = 0;
    double withNext = 0;
    double withNeighbour = 0;
    for (std::size_t i = 0; i < noise.size(); ++i) {
        const double x = noise[i];
        sum += x;
        squares += x * x;
        fourth += x * x * x * x;
        withNext += x * next[i];
        withNeighbour += i > 0 ? x * noise[i - 1] : 0;
    }
    const auto count = static_cast<double>(noise.size());
    BOOST_CHECK_SMALL(sum / count, .012);
    BOOST_CHECK_CLOSE(squares / count, 1.0, 2);
    BOOST_CHECK_CLOSE(fourth / count, 2.7, 4);  // of four equal uniform numbers: 3 - 1.2 / 4
    BOOST_CHECK_SMALL(withNext / count, .012);
    BOOST_CHECK_SMALL(withNeighbour / count, .012);
}

BOOST_DATA_TEST_CASE(TheGammaCurveRoundsToTheNearestLevel, data::make({1.0, 1.9, 2.2}), gamma)
{
    const auto curve = specimen::gammaCurve(gamma);
    BOOST_REQUIRE_EQUAL(curve.size(), 65536);
    for (std::size_t light = 0; light < curve.size(); light += 97) {
        const double exact = 255 * std::pow(static_cast<double>(light) / 65535, 1 / gamma);
        BOOST_CHECK_SMALL(curve[light] - exact, .51);
    }
}
