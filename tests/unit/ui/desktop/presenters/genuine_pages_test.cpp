#include "ui/desktop/presenters/genuine_pages.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

using namespace rahdari;
using namespace rahdari::ui::desktop;
using image::Light;

namespace {

constexpr image::SizeMm card{80.0, 50.0};

/// A model with a reference for white light: black with one white square at (20, 10) to (30, 20) mm.
std::shared_ptr<const document::DocumentModel> model()
{
    auto model = std::make_shared<document::DocumentModel>();
    model->size = card;
    cv::Mat mean = cv::Mat::zeros(400, 640, CV_8UC3);
    mean(cv::Rect(160, 80, 80, 80)).setTo(cv::Scalar::all(255));
    model->references[Light::White] = {mean, {}};
    return model;
}

/// A card seen at 16 px/mm, 100 px from the left and 50 px from the upper side of its pictures.
std::shared_ptr<check::Evidence> evidenceOf(const std::shared_ptr<const document::DocumentModel>& known,
                                            bool registeredWell = true)
{
    const image::QuadPx corners{{{100, 50}, {1380, 50}, {1380, 850}, {100, 850}}};
    document::RegisteredPage registered;
    registered.size = card;
    registered.onModel = registeredWell;
    capture::Page page;
    for (const Light light : {Light::White, Light::Infrared}) {
        document::RegisteredLight lies;
        lies.light = light;
        lies.plane = image::PagePlane::fromCorners(corners, card);
        registered.lights.emplace(light, lies);
        page.images[light] = cv::Mat(900, 1500, CV_8UC1, cv::Scalar(90));
    }
    if (!registeredWell) {
        registered.obstacle = "the page lies elsewhere";
    }
    document::Identification identification;
    identification.model = known;
    auto evidence = std::make_shared<check::Evidence>();
    evidence->put(std::move(registered));
    evidence->put(std::move(page));
    evidence->put(std::move(identification));
    return evidence;
}

std::shared_ptr<const inspection::Inspection> inspectionOf(std::shared_ptr<check::Evidence> evidence)
{
    auto inspection = std::make_shared<inspection::Inspection>();
    inspection->evidence = std::move(evidence);
    return inspection;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(GenuinePagesTest)

BOOST_AUTO_TEST_CASE(ALightTheModelKnowsIsLaidAsThePageLies)
{
    const GenuinePages genuine = genuinePagesOf(inspectionOf(evidenceOf(model())), false);
    BOOST_TEST(!genuine.why.has_value());
    BOOST_REQUIRE(genuine.pages.size() == 1U);  // the model has no picture in infrared
    BOOST_TEST((genuine.pages.front().light == Light::White));
    const cv::Mat picture = genuine.pages.front().make();
    BOOST_REQUIRE((picture.size() == cv::Size(750, 450)));  // no finer than the reference: half of 16 px/mm
    // The square's place in the captured picture is (100 + 20 x 16, 50 + 10 x 16) to (100 + 30 x 16, 50 + 20 x 16).
    const auto at = [&](int x, int y) { return static_cast<int>(picture.at<cv::Vec3b>(y / 2, x / 2)[0]); };
    BOOST_TEST(at(430, 220) > 200);
    BOOST_TEST(at(570, 360) > 200);
    BOOST_TEST(at(412, 220) < 50);
    BOOST_TEST(at(430, 202) < 50);
    BOOST_TEST(at(588, 360) < 50);
    BOOST_TEST(at(570, 378) < 50);
}

BOOST_AUTO_TEST_CASE(SaysWhyThereIsNothingToCompareWith)
{
    const auto why = [](const std::shared_ptr<const inspection::Inspection>& inspection, bool kept) {
        const GenuinePages genuine = genuinePagesOf(inspection, kept);
        BOOST_TEST(genuine.pages.empty());
        return genuine.why;
    };
    BOOST_TEST((why(nullptr, false) == NothingGenuine::NotJudged));
    BOOST_TEST((why(inspectionOf(evidenceOf(nullptr)), false) == NothingGenuine::NoModel));
    BOOST_TEST((why(inspectionOf(std::make_shared<check::Evidence>()), false) == NothingGenuine::NoModel));
    BOOST_TEST((why(inspectionOf(std::make_shared<check::Evidence>()), true) == NothingGenuine::NotKept));
    BOOST_TEST((why(inspectionOf(evidenceOf(model(), false)), false) == NothingGenuine::NotOnModel));
}

BOOST_AUTO_TEST_SUITE_END()
