#include "tests/unit/core/specimen/forgery/small_document.h"

#include "core/specimen/ink/optical_model.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <set>

// What a forged page looks like beside the genuine one of the same seed: where it may differ, in which light it must,
// and how that shrinks with difficulty. All on the small design, whose pages are rendered in a moment.

namespace rahdari::specimen {

namespace {

namespace data = boost::unit_test::data;
using image::Light;

/// A family and the light that shows its main deviation.
struct Claim {
    const char* family;
    Light light;
    std::uint64_t seed = 3;

    friend std::ostream& operator<<(std::ostream& out, const Claim& claim)
    {
        return out << claim.family << ' ' << shortName(claim.light) << " seed " << claim.seed;
    }
};

cv::Mat seen(const LayerStack& page, Light light) { return render(page, light, Illumination{}); }

/// 255 inside the altered areas, 3 pixels of margin included: soft edges.
cv::Mat alteredMask(const DocumentInMaking& document)
{
    cv::Mat mask(document.pages.front().stack.sizePx(), CV_8U, cv::Scalar(0));
    for (const Alteration& alteration : document.truth.alterations) {
        std::vector<cv::Point> polygon;
        for (const image::PointMm& corner : alteration.outline) {
            polygon.emplace_back(static_cast<int>(std::lround(toMasterPx(corner.x))),
                                 static_cast<int>(std::lround(toMasterPx(corner.y))));
        }
        cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{polygon}, cv::Scalar(255));
    }
    cv::Mat roomy;
    cv::dilate(mask, roomy, cv::Mat(), {-1, -1}, 3);
    return roomy;
}

/// Mean difference inside a mask, as a share of full scale.
double differenceIn(const cv::Mat& one, const cv::Mat& other, const cv::Mat& mask)
{
    cv::Mat difference;
    cv::absdiff(one, other, difference);
    const cv::Scalar mean = cv::mean(difference, mask);
    const double sum = difference.channels() == 1 ? 3 * mean[0] : mean[0] + mean[1] + mean[2];
    return sum / 3 / 65'535;
}

double greatestDifference(const cv::Mat& one, const cv::Mat& other, const cv::Mat& mask)
{
    cv::Mat difference;
    cv::absdiff(one, other, difference);
    cv::Mat flat = difference.reshape(1, difference.rows);
    std::vector<cv::Mat> channels;
    cv::split(difference, channels);
    double greatest = 0;
    for (const cv::Mat& channel : channels) {
        double here = 0;
        cv::minMaxLoc(channel, nullptr, &here, nullptr, nullptr, mask);
        greatest = std::max(greatest, here / 65'535);
    }
    return greatest;
}

double deviation(const Claim& claim, int difficulty)
{
    const DocumentInMaking forged =
        testing::made(testing::smallDesign(), findFamily(claim.family), difficulty, claim.seed);
    const DocumentInMaking& genuine = testing::keptGenuine(claim.seed);
    return differenceIn(seen(forged.pages.front().stack, claim.light), seen(genuine.pages.front().stack, claim.light),
                        alteredMask(forged));
}

bool isOnPage(const image::PointMm& point, const image::SizeMm& size)
{
    return point.x >= 0 && point.y >= 0 && point.x <= size.width && point.y <= size.height;
}

/// All but those that need a zone: the small page has none.
std::vector<std::string> familiesOfSmallDesign()
{
    std::vector<std::string> ids;
    for (const Family& family : families()) {
        if (family.id != "F10" && family.id != "F11") {
            ids.push_back(family.id);
        }
    }
    return ids;
}

bool sameTruth(const ForgeryTruth& one, const ForgeryTruth& other)
{
    const auto same = [](const Alteration& a, const Alteration& b) {
        return a.side == b.side && a.outline == b.outline && a.what == b.what;
    };
    return one.family == other.family && one.difficulty == other.difficulty && one.forged == other.forged &&
           one.mustReact == other.mustReact && one.explanation == other.explanation &&
           std::equal(one.alterations.begin(), one.alterations.end(), other.alterations.begin(),
                      other.alterations.end(), same);
}

/// Families that change a part of the page and leave the rest alone. A seed for every variant that has a light of its
/// own.
const std::vector<Claim> localClaims{
    {"F06", Light::Ultraviolet}, {"F07", Light::Ultraviolet}, {"F08", Light::White},    {"F12", Light::Infrared},
    {"F15", Light::Coaxial},     {"F16", Light::Coaxial},     {"F18", Light::Infrared}, {"F19", Light::Ultraviolet},
    {"F21", Light::Transmitted}, {"F24", Light::Ultraviolet},
};

const std::vector<Claim> shrinkingClaims{
    {"F01", Light::Ultraviolet}, {"F03", Light::Ultraviolet}, {"F04", Light::Infrared},    {"F05", Light::Infrared},
    {"F06", Light::Ultraviolet}, {"F07", Light::Ultraviolet}, {"F08", Light::White},       {"F09", Light::White},
    {"F12", Light::Infrared},    {"F14", Light::Infrared},    {"F15", Light::Coaxial},     {"F16", Light::Coaxial},
    {"F17", Light::Ultraviolet}, {"F18", Light::Infrared},    {"F19", Light::Ultraviolet}, {"F22", Light::White},
    {"F24", Light::Ultraviolet},
};

/// Families whose white picture is to tell nothing, or nearly nothing: the number's digits of F14.
const std::vector<Claim> hiddenClaims{
    {"F05", Light::Infrared}, {"F14", Light::Infrared}, {"F18", Light::Infrared}, {"F19", Light::Ultraviolet}};

}  // namespace

BOOST_AUTO_TEST_SUITE(forged_pages)

BOOST_DATA_TEST_CASE(tell_the_truth_about_themselves, data::make(familiesOfSmallDesign()), id)
{
    const Family& family = *findFamily(id);
    const DocumentInMaking document = testing::made(testing::smallDesign(), &family, 2);
    const ForgeryTruth& truth = document.truth;
    BOOST_TEST(truth.family == family.id);
    BOOST_TEST(truth.forged == family.forged);
    BOOST_TEST(truth.difficulty == (family.forged ? 2 : 0));
    BOOST_TEST(std::count(truth.explanation.begin(), truth.explanation.end(), '.') >= 2);
    BOOST_TEST(truth.explanation.size() < 600);
    BOOST_TEST((!truth.alterations.empty() || !family.forged));
    for (const Alteration& alteration : truth.alterations) {
        BOOST_TEST(alteration.side == document.job.design.sides.front().side);
        BOOST_TEST(alteration.outline.size() >= 4);
        BOOST_TEST(!alteration.what.empty());
        for (const image::PointMm& corner : alteration.outline) {
            BOOST_TEST(isOnPage(corner, document.job.design.size));
        }
    }
}

BOOST_DATA_TEST_CASE(keep_size_shape_and_the_word_specimen, data::make(familiesOfSmallDesign()), id)
{
    const DocumentInMaking& genuine = testing::keptGenuine();
    const DocumentInMaking document = testing::made(testing::smallDesign(), findFamily(id), 1);
    const LayerStack& page = document.pages.front().stack;
    const LayerStack& before = genuine.pages.front().stack;
    BOOST_TEST((page.size == before.size));
    BOOST_TEST(page.cornerRadiusMm == before.cornerRadiusMm);
    const auto isOverprint = [](const Layer& layer) { return layer.element == "specimen_overprint"; };
    const auto there = std::find_if(page.layers.begin(), page.layers.end(), isOverprint);
    const auto wanted = std::find_if(before.layers.begin(), before.layers.end(), isOverprint);
    BOOST_REQUIRE((there != page.layers.end() && wanted != before.layers.end()));
    BOOST_TEST(cv::norm(there->coverage, wanted->coverage, cv::NORM_INF) == 0);
    // Only wear may lie over it.
    if (document.truth.forged) {
        BOOST_TEST(std::distance(there, page.layers.end()) == 1);
        BOOST_TEST((there->ink == wanted->ink));
    }
}

BOOST_DATA_TEST_CASE(are_the_same_for_the_same_seed, data::make(familiesOfSmallDesign()), id)
{
    const Family* const family = findFamily(id);
    const DocumentInMaking one = testing::made(testing::smallDesign(), family, 3, 8);
    const DocumentInMaking other = testing::made(testing::smallDesign(), family, 3, 8);
    BOOST_TEST(sameTruth(one.truth, other.truth));
    BOOST_TEST((one.chip == other.chip));
    for (const Light light : {Light::White, Light::Ultraviolet}) {
        BOOST_TEST(
            cv::norm(seen(one.pages.front().stack, light), seen(other.pages.front().stack, light), cv::NORM_INF) == 0);
    }
}

BOOST_DATA_TEST_CASE(differ_inside_the_outlines_and_nowhere_else, data::make(localClaims), claim)
{
    const DocumentInMaking forged = testing::made(testing::smallDesign(), findFamily(claim.family), 1, claim.seed);
    const LayerStack& page = forged.pages.front().stack;
    const LayerStack& genuine = testing::keptGenuine(claim.seed).pages.front().stack;
    const cv::Mat inside = alteredMask(forged);
    const cv::Mat outside = 255 - inside;
    const std::set<Light> lights{Light::White, Light::Infrared, Light::Ultraviolet, claim.light};
    for (const Light light : lights) {
        BOOST_TEST(greatestDifference(seen(page, light), seen(genuine, light), outside) < .004, shortName(light));
    }
    BOOST_TEST(differenceIn(seen(page, claim.light), seen(genuine, claim.light), inside) > .002);
}

BOOST_DATA_TEST_CASE(come_closer_to_genuine_with_every_step_of_difficulty, data::make(shrinkingClaims), claim)
{
    double last = deviation(claim, 1);
    BOOST_TEST(last > (std::string_view(claim.family) == "F17" ? .00005 : .0005));  // fibres cover little
    for (int difficulty = 2; difficulty <= 5; ++difficulty) {
        const double next = deviation(claim, difficulty);
        BOOST_TEST(next > 0);
        BOOST_TEST(next <= last * 1.02, "difficulty " << difficulty << ": " << next << " after " << last);
        last = next;
    }
}

BOOST_DATA_TEST_CASE(show_nothing_in_white_light_where_another_light_must_find_them, data::make(hiddenClaims), claim)
{
    const DocumentInMaking forged = testing::made(testing::smallDesign(), findFamily(claim.family), 1, claim.seed);
    const LayerStack& page = forged.pages.front().stack;
    const LayerStack& genuine = testing::keptGenuine(claim.seed).pages.front().stack;
    const cv::Mat inside = alteredMask(forged);
    const double white = differenceIn(seen(page, Light::White), seen(genuine, Light::White), inside);
    BOOST_TEST(white < .01);
    BOOST_TEST(differenceIn(seen(page, claim.light), seen(genuine, claim.light), inside) > 2 * white);
}

BOOST_AUTO_TEST_CASE(a_screen_is_the_same_picture_under_the_uv_lamp_and_nothing_in_infrared)
{
    // The first seed whose copy is a screen.
    for (std::uint64_t seed = 1; seed < 40; ++seed) {
        const DocumentInMaking shown = testing::made(testing::smallDesign(), findFamily("F20"), 3, seed);
        const auto& checks = shown.truth.mustReact;
        if (std::find(checks.begin(), checks.end(), "E7") == checks.end()) {
            continue;
        }
        LayerStack page = shown.pages.front().stack;
        std::erase_if(page.layers, [](const Layer& layer) { return layer.element.starts_with("specimen"); });
        cv::Mat white;
        cv::Mat glow;
        cv::Mat infrared;
        cv::resize(seen(page, Light::White), white, {}, .1, .1, cv::INTER_AREA);
        cv::resize(seen(page, Light::Ultraviolet), glow, {}, .1, .1, cv::INTER_AREA);
        cv::resize(seen(page, Light::Infrared), infrared, {}, .1, .1, cv::INTER_AREA);
        cv::Mat likeness;
        cv::Mat white32;
        cv::Mat glow32;
        white.convertTo(white32, CV_32F);
        glow.convertTo(glow32, CV_32F);
        cv::matchTemplate(white32, glow32, likeness, cv::TM_CCOEFF_NORMED);
        BOOST_TEST(likeness.at<float>(0, 0) > .9F);
        cv::Scalar mean;
        cv::Scalar spread;
        const cv::Rect glass(10, 10, infrared.cols - 20, infrared.rows - 20);
        cv::meanStdDev(infrared(glass), mean, spread);
        BOOST_TEST(spread[0] < .04 * mean[0]);
        return;
    }
    BOOST_FAIL("no screen among forty copies");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
