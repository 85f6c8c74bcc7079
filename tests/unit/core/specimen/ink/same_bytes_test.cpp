#include "core/specimen/chance/chance.h"
#include "core/specimen/ink/optical_model.h"
#include "tests/unit/core/specimen/ink/plain_page.h"

#include <opencv2/core.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>
#include <cstdint>
#include <memory>
#include <ostream>
#include <vector>

// The same page gives the same bytes in every build and on every processor: CTest runs this program again with the
// wider instruction sets of OpenCV and of the C library switched off.

using namespace rahdari::specimen;
using rahdari::image::Light;
using rahdari::specimen::tests::plainPage;

namespace {

cv::Mat noise(cv::Size size, int type, Chance chance)
{
    cv::Mat made(size, type);
    for (int y = 0; y < made.rows; ++y) {
        for (std::size_t i = 0; i < static_cast<std::size_t>(made.cols) * made.elemSize(); ++i) {
            made.ptr(y)[i] = static_cast<std::uint8_t>(chance.bits());
        }
    }
    return made;
}

/// A page that uses everything the model knows.
LayerStack fullPage()
{
    const Chance chance(99);
    LayerStack page = plainPage();
    page.substrate = Material{};
    page.grainSeed = 12;
    const cv::Size piece(300, 200);
    for (int i = 0; i < 4; ++i) {
        Layer layer;
        layer.coverage = noise(piece, CV_8U, chance.part("coverage", static_cast<std::uint64_t>(i)));
        layer.originPx = {80 * i - 20, 40 * i - 10};
        layer.strength = 1.03F - .02F * static_cast<float>(i);
        layer.ink.reflectance = {.3F, .5F, .7F};
        layer.ink.infrared = .6F;
        layer.ink.uvAbsorption = .4F;
        layer.ink.emission = {.1F, .3F, .05F};
        layer.ink.gloss = .03F;
        layer.ink.reliefUm = 7.0F;
        layer.ink.transmission = .8F;
        page.layers.push_back(layer);
    }
    page.layers[1].colour = noise(piece, CV_8UC3, chance.part("colour"));
    page.layers[2].ink.diffractive = true;
    page.layers[2].grating = noise(piece, CV_8UC2, chance.part("grating"));
    page.layers[3].sheet = std::make_shared<Material>();
    page.thickness = noise(page.sizePx(), CV_8U, chance.part("thickness"));
    page.holes = cv::Mat::zeros(page.sizePx(), CV_8U);
    page.holes(cv::Rect(500, 200, 30, 30)).setTo(cv::Scalar(200));
    return page;
}

std::uint64_t hashOf(const cv::Mat& picture)
{
    std::uint64_t hash = 0xCBF2'9CE4'8422'2325U;
    for (int y = 0; y < picture.rows; ++y) {
        const auto* row = picture.ptr<std::uint16_t>(y);
        for (int i = 0; i < picture.cols * picture.channels(); ++i) {
            hash = (hash ^ row[i]) * 0x0000'0100'0000'01B3U;
        }
    }
    return hash;
}

struct Known {
    Light light;
    std::uint64_t hash;
};

std::ostream& operator<<(std::ostream& out, const Known& known)
{
    return out << rahdari::image::shortName(known.light);
}

// Change them only when the model is changed on purpose: every set made before is then another one.
const std::vector<Known> knownHashes{
    {Light::White, 0x07A5'F786'AD1A'0E51},       {Light::Infrared, 0x4C9B'AB01'6D41'5612},
    {Light::Ultraviolet, 0x9FB2'BBB8'B8A4'D7E1}, {Light::Coaxial, 0xD118'5848'834C'3081},
    {Light::ObliqueLeft, 0xE54F'A9D7'CCEB'39C8}, {Light::ObliqueRight, 0x21DF'F25E'1DF5'68DF},
    {Light::Transmitted, 0x9E00'ECEA'A436'7E37},
};

/// Puts the number of OpenCV's threads back when it goes.
class Threads {
public:
    explicit Threads(int count) : before_(cv::getNumThreads()) { cv::setNumThreads(count); }
    ~Threads() { cv::setNumThreads(before_); }
    Threads(const Threads&) = delete;
    Threads& operator=(const Threads&) = delete;

private:
    int before_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(SameBytesTest)

BOOST_DATA_TEST_CASE(bytes_are_those_of_every_other_machine, boost::unit_test::data::make(knownHashes), known)
{
    Illumination lamp;
    lamp.tilt = .05F;
    lamp.turn = -.02F;
    lamp.ambient = .02F;
    BOOST_TEST(hashOf(render(fullPage(), known.light, lamp)) == known.hash);
}

BOOST_DATA_TEST_CASE(one_thread_gives_what_many_give, boost::unit_test::data::make(knownHashes), known)
{
    const LayerStack page = fullPage();
    const Threads one(1);
    const std::uint64_t alone = hashOf(render(page, known.light, {}));
    for (const int count : {2, 3, 7}) {
        const Threads many(count);
        BOOST_TEST(hashOf(render(page, known.light, {})) == alone);
    }
}

BOOST_AUTO_TEST_CASE(texture_has_the_material_s_deviations_and_depends_on_the_seed)
{
    LayerStack page = plainPage();
    page.size = {60.0, 40.0};
    page.substrate.reflectance = {.5F, .5F, .5F};
    const auto deviation = [&](float grain, float clouds) {
        page.substrate.grain = grain;
        page.substrate.clouds = clouds;
        cv::Scalar mean;
        cv::Scalar spread;
        cv::meanStdDev(render(page, Light::White, {}), mean, spread);
        BOOST_TEST(std::abs(mean[0] / 65'535.0 - .5) < .004);
        return spread[0] / mean[0];
    };
    BOOST_TEST(std::abs(deviation(.012F, 0) - .012) < .001);
    BOOST_TEST(std::abs(deviation(0, .015F) - .015) < .003);
    const std::uint64_t first = hashOf(render(page, Light::White, {}));
    page.grainSeed += 1;
    BOOST_TEST(hashOf(render(page, Light::White, {})) != first);
}

BOOST_AUTO_TEST_SUITE_END()
