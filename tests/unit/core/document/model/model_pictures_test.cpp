#include "core/document/model/model_file.h"
#include "core/document/model/model_pictures.h"
#include "tests/support/made_up_model.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

using namespace rahdari;
using namespace rahdari::document;
using image::Light;

namespace {

double largestDifference(const cv::Mat& one, const cv::Mat& other)
{
    BOOST_REQUIRE(one.size() == other.size());
    BOOST_REQUIRE(one.type() == other.type());
    return cv::norm(one, other, cv::NORM_INF);
}

base::Bytes encoded(const cv::Mat& picture, const std::string& end)
{
    base::Bytes file;
    BOOST_REQUIRE(cv::imencode(end, picture, file));
    return file;
}

ModelFiles files()
{
    auto made = filesOf(tests::madeUpModel());
    BOOST_REQUIRE(made);
    return *made;
}

void checkRefused(const ModelFiles& changed, const std::string& file)
{
    const auto model = modelOf(changed);
    BOOST_REQUIRE(!model);
    BOOST_TEST(model.error().code == 1310);
    BOOST_TEST(model.error().message.find(file) != std::string::npos, model.error().message);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ModelPictures)

BOOST_AUTO_TEST_CASE(PicturesComeBack)
{
    const DocumentModel model = tests::madeUpModel();
    const auto again = asStored(model);
    BOOST_REQUIRE_MESSAGE(again, (again ? "" : again.error().message));
    BOOST_TEST(again->references.size() == 3U);
    for (const auto& [light, reference] : model.references) {
        BOOST_TEST(largestDifference(again->reference(light)->mean, reference.mean) <= 4.0);
        BOOST_TEST(again->reference(light)->spread.empty() == reference.spread.empty());
    }
    BOOST_TEST(largestDifference(again->reference(Light::White)->spread, model.reference(Light::White)->spread) == 0.0);
    BOOST_TEST(largestDifference(again->stable, model.stable) == 0.0);
    BOOST_TEST((again->limits == model.limits));
    BOOST_TEST((again->tables == model.tables));
}

/// A spread is kept at half the resolution: of 3, 3, 3 and 5 the root mean square is the root of 13, nearly 3.6.
BOOST_AUTO_TEST_CASE(SpreadsAreRootMeanSquares)
{
    DocumentModel model = tests::madeUpModel();
    cv::Mat& spread = model.references.at(Light::White).spread;
    spread.setTo(3);
    for (int y = 0; y < spread.rows; y += 2) {
        for (int x = 0; x < spread.cols; x += 2) {
            spread.at<std::uint8_t>(y, x) = 5;
        }
    }
    const auto again = asStored(model);
    BOOST_REQUIRE(again);
    BOOST_TEST(largestDifference(again->reference(Light::White)->spread,
                                 cv::Mat(spread.size(), CV_8UC1, cv::Scalar(4))) == 0.0);
}

BOOST_AUTO_TEST_CASE(OddSizesComeBack)
{
    DocumentModel model = tests::madeUpModel();
    model.size = {40.125, 25.125};
    const cv::Size raster = rasterSizeOf(model.size);
    BOOST_TEST(raster.width == 321);
    model.references = {
        {Light::White, {cv::Mat(raster, CV_8UC3, cv::Scalar(1, 120, 250)), cv::Mat(raster, CV_8UC1, cv::Scalar(9))}}};
    model.stable = cv::Mat(raster, CV_8UC1, cv::Scalar(255));
    const auto again = asStored(model);
    BOOST_REQUIRE_MESSAGE(again, (again ? "" : again.error().message));
    BOOST_TEST(largestDifference(again->reference(Light::White)->spread, model.references.at(Light::White).spread) ==
               0.0);
    BOOST_TEST(largestDifference(again->stable, model.stable) == 0.0);
}

BOOST_AUTO_TEST_CASE(PicturesOfAnotherSizeOrKindAreNotWritten)
{
    DocumentModel model = tests::madeUpModel();
    model.size.width = 41.0;
    BOOST_TEST(!filesOf(model));
    model = tests::madeUpModel();
    model.references[Light::Infrared].mean = model.references[Light::White].mean;
    BOOST_TEST(!filesOf(model));
    model = tests::madeUpModel();
    model.references[Light::Coaxial].spread = model.references[Light::White].spread;
    BOOST_TEST(!filesOf(model));
}

BOOST_AUTO_TEST_CASE(PicturesOfAnotherSizeOrKindAreRefused)
{
    const cv::Size raster = rasterSizeOf(tests::madeUpModel().size);
    ModelFiles changed = files();
    changed["vi.jpg"] = encoded(cv::Mat(raster.height, raster.width + 1, CV_8UC3, cv::Scalar()), ".jpg");
    checkRefused(changed, "vi.jpg: it has 321 x 200 pixels");
    changed = files();
    changed["vi.jpg"] = encoded(cv::Mat(raster, CV_8UC3, cv::Scalar()), ".png");
    checkRefused(changed, "vi.jpg");
    changed = files();
    changed["ir.jpg"] = changed["vi.jpg"];
    checkRefused(changed, "ir.jpg");
    changed = files();
    changed["stable.png"] = encoded(cv::Mat(raster, CV_8UC3, cv::Scalar(0, 255, 0)), ".png");
    checkRefused(changed, "stable.png");
    changed = files();
    changed.erase("vi.jpg");
    checkRefused(changed, "vi.jpg");
    changed = files();
    changed["../escape.png"] = changed["stable.png"];
    checkRefused(changed, "no such file");
    changed = files();
    changed.erase("model.toml");
    checkRefused(changed, "model.toml");
    changed = files();
    std::swap(changed["learned.cbor"], changed["identification.cbor"]);
    checkRefused(changed, ".cbor");
}

/// The header of a PNG that promises 60,000 x 60,000 pixels is not believed.
BOOST_AUTO_TEST_CASE(NothingIsDecodedForAHugeHeader)
{
    ModelFiles changed = files();
    base::Bytes& png = changed["stable.png"];
    for (const std::size_t at : {std::size_t{16}, std::size_t{20}}) {
        png[at] = 0;
        png[at + 1] = 0;
        png[at + 2] = 0xEA;
        png[at + 3] = 0x60;
    }
    checkRefused(changed, "60000 x 60000");
}

BOOST_AUTO_TEST_CASE(NoOctetOfAnyFileCanBreakIt)
{
    const ModelFiles whole = files();
    for (const auto& [name, octets] : whole) {
        const std::size_t step = std::max<std::size_t>(octets.size() / 40, 1);
        for (std::size_t i = 0; i < octets.size(); i += step) {
            ModelFiles changed = whole;
            changed[name][i] = static_cast<std::uint8_t>(changed[name][i] ^ 0xA5U);
            const auto altered = modelOf(changed);
            BOOST_TEST((altered || altered.error().code == 1310));
            changed[name].resize(i);
            const auto cut = modelOf(changed);
            BOOST_TEST((cut || cut.error().code == 1310));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
