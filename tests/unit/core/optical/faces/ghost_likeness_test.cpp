// Portrait and ghost, drawn as soft blotches behind print that every specimen has.
#include "core/optical/faces/ghost_likeness.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/faces/measures_of_faces.h"
#include "core/viz/faces/face_comparison.h"

#include <opencv2/imgproc.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>
#include <vector>

using namespace rahdari;

namespace {

const image::RectMm portraitBox{3, 3, 32, 40};
const image::RectMm ghostBox{50, 10, 15, 19};
constexpr int px = 8;

cv::Mat holder(unsigned seed)
{
    cv::Mat rough(40, 32, CV_32F);
    cv::RNG(seed).fill(rough, cv::RNG::NORMAL, 0, 1);
    cv::GaussianBlur(rough, rough, {}, 2.2);
    cv::normalize(rough, rough, -0.35, 0.35, cv::NORM_MINMAX);
    cv::Mat face(rough.size(), CV_32F, cv::Scalar(0.8));
    cv::ellipse(face, {16, 20}, {10, 14}, 0, 0, 360, cv::Scalar(0.5), cv::FILLED);
    return face + rough;
}

/// The ground all specimens share, lines through the ghost included.
cv::Mat ground()
{
    cv::Mat page(400, 560, CV_32F, cv::Scalar(220));
    for (int y = 0; y < page.rows; y += 7) {
        cv::line(page, {0, y}, {page.cols, y + 40}, cv::Scalar(140), 2, cv::LINE_AA);
    }
    return page;
}

void print(cv::Mat& page, const cv::Mat& face, const image::RectMm& box, double density)
{
    const cv::Rect rect(static_cast<int>(box.x * px), static_cast<int>(box.y * px), static_cast<int>(box.width * px),
                        static_cast<int>(box.height * px));
    cv::Mat large;
    cv::resize(face, large, rect.size(), 0, 0, cv::INTER_CUBIC);
    const cv::Mat paler = 1.0 - density * (1.0 - large);
    page(rect) = page(rect).mul(paler);
}

cv::Mat pageWith(const cv::Mat& portrait, const cv::Mat& ghost, unsigned noise)
{
    cv::Mat page = ground();
    print(page, portrait, portraitBox, 0.9);
    print(page, ghost, ghostBox, 0.4);
    cv::Mat grain(page.size(), CV_32F);
    cv::RNG(noise + 77).fill(grain, cv::RNG::NORMAL, 0, 3);
    cv::Mat levels;
    cv::Mat(page + grain).convertTo(levels, CV_8U);
    cv::cvtColor(levels, levels, cv::COLOR_GRAY2BGR);
    return levels;
}

cv::Mat pageOf(unsigned portrait, unsigned ghost, unsigned noise)
{
    return pageWith(holder(portrait), holder(ghost), noise);
}

/// Strokes where a face has its lines, beside a holder's head.
cv::Mat withLines(const cv::Mat& holder, unsigned seed)
{
    cv::Mat large;
    cv::resize(holder, large, {}, 8, 8, cv::INTER_CUBIC);
    cv::RNG chance(seed);
    for (int i = 0; i < 24; ++i) {
        const cv::Point from(chance.uniform(80, 176), chance.uniform(90, 230));
        cv::line(large, from, from + cv::Point(chance.uniform(-14, 14), chance.uniform(-8, 8)), cv::Scalar(0.15), 4,
                 cv::LINE_AA);
    }
    return large;
}

std::shared_ptr<const document::DocumentModel> model()
{
    constexpr unsigned specimens = 12;
    cv::Mat sum = cv::Mat::zeros(400, 560, CV_32FC3);
    for (unsigned i = 0; i < specimens; ++i) {
        cv::accumulate(pageOf(100 + i, 100 + i, i), sum);
    }
    auto made = std::make_shared<document::DocumentModel>();
    document::Reference reference;
    sum.convertTo(reference.mean, CV_8U, 1.0 / specimens);
    reference.spread = cv::Mat(reference.mean.size(), CV_8UC1, cv::Scalar(8));
    made->references[image::Light::White] = reference;
    made->features = {{"portrait", document::FeatureKind::Portrait, portraitBox, {}, "", false},
                      {"ghost", document::FeatureKind::Ghost, ghostBox, {}, "", false}};
    return made;
}

std::unique_ptr<check::Evidence> evidenceOf(const cv::Mat& picture,
                                            std::shared_ptr<const document::DocumentModel> known)
{
    document::RegisteredPage page;
    page.size = {70, 50};
    page.onModel = true;
    document::RegisteredLight light;
    light.raw = picture;
    light.levelled = picture;
    light.seen = cv::Mat(picture.size(), CV_8UC1, cv::Scalar(255));
    page.lights[image::Light::White] = light;
    auto evidence = std::make_unique<check::Evidence>();
    evidence->put(std::move(page));
    evidence->put(document::Identification{std::move(known), 1.0, 1.0, {}, {}, "", 0.0});
    return evidence;
}

}  // namespace

BOOST_AUTO_TEST_CASE(one_person_is_told_from_two)
{
    const auto known = model();
    for (unsigned person = 0; person < 4; ++person) {
        const auto same = optical::ghostLikeness(*evidenceOf(pageOf(person, person, 50 + person), known));
        const auto two = optical::ghostLikeness(*evidenceOf(pageOf(person, person + 20, 60 + person), known));
        BOOST_REQUIRE(same);
        BOOST_REQUIRE(two);
        BOOST_TEST(same->correlation > 0.75, "person " << person << ": " << same->correlation);
        BOOST_TEST(two->correlation < 0.6, "person " << person << ": " << two->correlation);
    }
}

BOOST_AUTO_TEST_CASE(two_persons_with_one_outline_are_told_by_the_lines_of_their_faces)
{
    const auto known = model();
    for (unsigned person = 0; person < 4; ++person) {
        const cv::Mat own = withLines(holder(person), person);
        const cv::Mat other = withLines(holder(person), person + 30);
        const auto same = optical::ghostLikeness(*evidenceOf(pageWith(own, own, 50 + person), known));
        const auto two = optical::ghostLikeness(*evidenceOf(pageWith(own, other, 60 + person), known));
        BOOST_REQUIRE(same);
        BOOST_REQUIRE(two);
        BOOST_TEST(two->correlation > 0.65, "person " << person << ": " << two->correlation);
        BOOST_TEST(same->fineCorrelation > 0.8, "person " << person << ": " << same->fineCorrelation);
        BOOST_TEST(two->fineCorrelation < same->fineCorrelation - 0.25,
                   "person " << person << ": " << two->fineCorrelation);
    }
}

BOOST_AUTO_TEST_CASE(faces_are_not_told_apart_in_an_overexposed_picture)
{
    const auto evidence = evidenceOf(pageOf(0, 20, 50), model());
    document::RegisteredPage page = *evidence->find<document::RegisteredPage>();
    page.lights.at(image::Light::White).burntOutShare = 0.3;
    check::Evidence tooBright;
    tooBright.put(std::move(page));
    tooBright.put(*evidence->find<document::Identification>());
    viz::PageFaces faces;
    faces.portraitGhost = viz::FaceComparison{viz::FacePair::PortraitGhost, 0.9, 0.4, ""};
    tooBright.put(faces);
    const auto measured = optical::facesMeasures().measures.front().measure(tooBright);
    BOOST_TEST(measured.values.empty());
    BOOST_REQUIRE(measured.obstacle);
    BOOST_TEST((measured.obstacle->outcome == check::Outcome::Undetermined));
    BOOST_TEST(measured.obstacle->reason.find("overexposed") != std::string::npos);
    auto backs = std::make_shared<document::DocumentModel>(*model());
    backs->features.clear();
    check::Evidence back;
    back.put(*tooBright.find<document::RegisteredPage>());
    back.put(document::Identification{backs, 1.0, 1.0, {}, {}, "", 0.0});
    back.put(viz::PageFaces{});
    const auto nothing = optical::facesMeasures().measures.front().measure(back);
    BOOST_REQUIRE(nothing.obstacle);
    BOOST_TEST((nothing.obstacle->outcome == check::Outcome::NotSupported));
}

BOOST_AUTO_TEST_CASE(a_reflection_on_a_portrait_makes_nobody_another)
{
    const auto known = model();
    cv::Mat picture = pageOf(2, 2, 70);
    const cv::Rect shine(static_cast<int>((portraitBox.x + 0.4 * portraitBox.width) * px),
                         static_cast<int>((portraitBox.y + 0.25 * portraitBox.height) * px),
                         static_cast<int>(0.3 * portraitBox.width * px),
                         static_cast<int>(0.2 * portraitBox.height * px));
    picture(shine).setTo(cv::Scalar::all(250));
    const auto shining = evidenceOf(picture, known);
    const auto page = shining->find<document::RegisteredPage>();
    document::RegisteredPage masked = *page;
    masked.lights.at(image::Light::White).seen = page->lights.at(image::Light::White).seen.clone();
    masked.lights.at(image::Light::White).seen(shine).setTo(0);
    check::Evidence leftOut;
    leftOut.put(masked);
    leftOut.put(document::Identification{known, 1.0, 1.0, {}, {}, "", 0.0});
    const auto likely = optical::ghostLikeness(leftOut);
    const auto misled = optical::ghostLikeness(*shining);
    BOOST_REQUIRE(likely);
    BOOST_REQUIRE(misled);
    BOOST_TEST(likely->correlation > 0.7);
    BOOST_TEST(likely->correlation > misled->correlation + 0.1);
}

BOOST_AUTO_TEST_CASE(a_face_model_that_sees_two_persons_counts_only_where_the_features_differ)
{
    const auto known = model();
    const auto quantities = [&](unsigned portrait, unsigned ghost) {
        const auto evidence = evidenceOf(pageOf(portrait, ghost, 50), known);
        viz::PageFaces faces;
        faces.portraitGhost = viz::FaceComparison{viz::FacePair::PortraitGhost, 0.9, 0.4, ""};
        evidence->put(faces);
        std::vector<std::string> names;
        for (const auto& value : optical::facesMeasures().measures.front().measure(*evidence).values) {
            names.push_back(value.quantity);
        }
        return names;
    };
    const std::vector<std::string> both{"similarity", "own_features", "fine_features"};
    const std::vector<std::string> one{"own_features", "fine_features"};
    BOOST_TEST(optical::ghostLikeness(*evidenceOf(pageOf(0, 0, 50), known))->correlation > 0.8);
    BOOST_TEST(quantities(0, 0) == one, boost::test_tools::per_element());
    BOOST_TEST(quantities(0, 20) == both, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(without_a_ghost_there_is_nothing_to_compare)
{
    auto known = std::make_shared<document::DocumentModel>(*model());
    known->features.pop_back();
    BOOST_TEST(!optical::ghostLikeness(*evidenceOf(pageOf(1, 1, 1), known)));
    BOOST_TEST(!optical::ghostLikeness(check::Evidence{}));
}
