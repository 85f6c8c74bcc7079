#include "core/document/registration/registered_page.h"
#include "core/learning/face_areas.h"
#include "core/learning/ground_blocks.h"
#include "core/learning/robust_pictures.h"
#include "tests/unit/core/learning/box_distance.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <memory>
#include <string>

using namespace rahdari;
using document::FeatureKind;
using test::farthestSide;

namespace {

constexpr image::SizeMm size{86.0, 54.0};
const image::RectMm portrait{6.0, 10.0, 22.0, 28.0};
const image::RectMm ghost{66.0, 12.0, 11.0, 14.0};

cv::Rect px(const image::RectMm& box) { return document::rasterRect(box, {688, 432}); }

/// A head on a plain ground, each with its own hair, skin and clothes.
cv::Mat face(cv::RNG& random)
{
    cv::Mat picture(112, 88, CV_8UC3, cv::Scalar::all(205));
    const auto shade = [&](int low, int high) { return cv::Scalar::all(random.uniform(low, high)); };
    cv::ellipse(picture, {44, 112}, {42, 36}, 0, 0, 360, shade(20, 230), cv::FILLED);
    cv::ellipse(picture, {44, 48}, {30, 38}, 0, 0, 360, shade(20, 190), cv::FILLED);
    cv::ellipse(picture, {44 + random.uniform(-3, 4), 56}, {22, 30}, 0, 0, 360, shade(90, 220), cv::FILLED);
    return picture;
}

struct Made {
    document::DocumentModel draft;
    learning::SpecimenEvidence specimens;
};

/// Twelve cards with a portrait, its ghost, and lines of text.
Made makeCards(bool withGhost)
{
    cv::RNG random(21);
    Made made;
    learning::Pages pages;
    for (int i = 0; i < 12; ++i) {
        cv::Mat card(432, 688, CV_8UC3, cv::Scalar(225, 230, 222));
        const cv::Mat head = face(random);
        cv::resize(head, card(px(portrait)), px(portrait).size());
        if (withGhost) {
            cv::Mat pale;
            cv::resize(head, pale, px(ghost).size(), 0.0, 0.0, cv::INTER_AREA);
            cv::addWeighted(pale, 0.35, card(px(ghost)), 0.65, 0.0, card(px(ghost)));
        }
        for (int line = 0; line < 4; ++line) {
            std::string text;
            for (int letter = 0; letter < 10; ++letter) {
                text += static_cast<char>('A' + random.uniform(0, 26));
            }
            cv::putText(card, text, {260, 130 + 60 * line}, cv::FONT_HERSHEY_SIMPLEX, 0.7, {20, 20, 20}, 2,
                        cv::LINE_AA);
        }
        document::RegisteredPage page;
        page.size = size;
        document::RegisteredLight& light = page.lights[image::Light::White];
        light.raw = card;
        light.levelled = card;
        light.seen = cv::Mat(card.size(), CV_8UC1, cv::Scalar(255));
        pages.push_back(std::make_shared<const document::RegisteredPage>(page));
        auto evidence = std::make_shared<check::Evidence>();
        evidence->put(page);
        made.specimens.push_back(evidence);
    }
    made.draft.size = size;
    made.draft.references = learning::referencesOf(pages, learning::PictureKind::Levelled, 2);
    made.draft.stable = cv::Mat(432, 688, CV_8UC1, cv::Scalar(255));
    return made;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(FaceAreas)

BOOST_AUTO_TEST_CASE(PortraitAndGhostAreFoundAndTextIsNeither)
{
    const Made made = makeCards(true);
    const auto faces = learning::proposeFaces(made.draft, made.specimens);
    BOOST_REQUIRE_EQUAL(faces.size(), 2U);
    BOOST_CHECK(faces[0].kind == FeatureKind::Portrait);
    BOOST_TEST_INFO("portrait " << faces[0].box.x << " " << faces[0].box.y << " " << faces[0].box.width << " "
                                << faces[0].box.height);
    BOOST_CHECK_LT(farthestSide(faces[0].box, portrait), 2.0);
    BOOST_CHECK(faces[1].kind == FeatureKind::Ghost);
    BOOST_TEST_INFO("ghost " << faces[1].box.x << " " << faces[1].box.y << " " << faces[1].box.width << " "
                             << faces[1].box.height);
    BOOST_CHECK_LT(farthestSide(faces[1].box, ghost), 2.5);
}

BOOST_AUTO_TEST_CASE(WithoutAGhostThereIsNone)
{
    const Made made = makeCards(false);
    const auto faces = learning::proposeFaces(made.draft, made.specimens);
    BOOST_REQUIRE_EQUAL(faces.size(), 1U);
    BOOST_CHECK(faces[0].kind == FeatureKind::Portrait);
}

BOOST_AUTO_TEST_CASE(ABoxIsMovedToTheEdgesNearIt)
{
    cv::Mat mean(432, 688, CV_8UC1, cv::Scalar(220));
    mean(px(portrait)).setTo(120);
    const auto box = learning::fittedToEdges({7.2, 8.9, 20.0, 30.5}, mean, {3.0, 3.0}).box;
    BOOST_CHECK_LT(farthestSide(box, portrait), 0.2);
}

BOOST_AUTO_TEST_CASE(GroundAndPrintKeepClearOfWhatIsPersonalisedAndOfEachOther)
{
    document::DocumentModel draft;
    draft.size = size;
    cv::Mat mean(432, 688, CV_8UC3, cv::Scalar::all(220));
    for (int x = 344; x < 688; x += 6) {
        cv::line(mean, {x, 0}, {x, 432}, cv::Scalar::all(150), 2);
    }
    draft.references[image::Light::White] = {mean, cv::Mat(mean.size(), CV_8UC1, cv::Scalar(4))};
    draft.stable = cv::Mat(mean.size(), CV_8UC1, cv::Scalar(255));
    draft.stable(px(portrait)).setTo(0);
    const auto blocks = learning::proposeGround(draft);
    int print = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const cv::Rect rect = px(blocks[i].box);
        print += blocks[i].kind == FeatureKind::Print ? 1 : 0;
        BOOST_CHECK_EQUAL((rect & px(portrait)).area(), 0);
        BOOST_CHECK_EQUAL(blocks[i].kind == FeatureKind::Print, blocks[i].box.x + blocks[i].box.width > 43.5);
        for (std::size_t other = 0; other < i; ++other) {
            BOOST_CHECK_EQUAL((rect & px(blocks[other].box)).area(), 0);
        }
    }
    BOOST_CHECK_GE(print, 6);
    BOOST_CHECK_GE(static_cast<int>(blocks.size()) - print, 3);
}

BOOST_AUTO_TEST_SUITE_END()
