#include "core/casefile/record_of_inspection.h"

#include "core/casefile/inspection_folder.h"

#include "core/check/page_planes.h"
#include "core/document/page_location.h"
#include "core/image/picture_file.h"
#include "core/viz/viz_reading.h"
#include "tests/unit/core/casefile/made_up_record.h"
#include "tests/unit/core/report/made_up_judgement.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

using namespace rahdari;
using namespace rahdari::casefile;
using namespace rahdari::test;
using image::Light;
namespace fs = std::filesystem;

namespace {

cv::Mat noise(int width, int height, int type, int seed)
{
    cv::Mat picture(height, width, type);
    cv::RNG(static_cast<std::uint64_t>(seed)).fill(picture, cv::RNG::UNIFORM, 0, 256);
    return picture;
}

capture::Page madeUpPage()
{
    capture::Page page;
    page.side = "data page";
    page.images = {{Light::White, noise(400, 300, CV_8UC3, 1)}, {Light::Infrared, noise(390, 310, CV_8UC1, 2)}};
    return page;
}

bool shows(const EncodedPicture& encoded, const cv::Mat& pixels)
{
    const auto decoded = image::decodePicture(encoded.bytes);
    return decoded && decoded->pixels.size() == pixels.size() && decoded->pixels.type() == pixels.type() &&
           cv::norm(decoded->pixels, pixels, cv::NORM_INF) == 0.0;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(RecordOfInspectionTest)

BOOST_AUTO_TEST_CASE(PicturesKeepEveryPixel)
{
    const capture::Page page = madeUpPage();
    const auto pictures = picturesOf(page);
    BOOST_REQUIRE(pictures.size() == 2U);
    for (const RecordedPicture& picture : pictures) {
        BOOST_TEST(picture.side == "data page");
        BOOST_TEST(!picture.asTaken);
        BOOST_TEST(shows(picture.picture, page.imageUnder(picture.light)));
    }
}

BOOST_AUTO_TEST_CASE(AFileIsKeptAsItIs)
{
    const TestFolder folder;
    cv::imwrite((folder.path() / "vi.jpg").string(), noise(400, 300, CV_8UC3, 1));
    const auto read = image::readPicture(folder.path() / "vi.jpg");
    BOOST_REQUIRE(static_cast<bool>(read));
    capture::Page page = madeUpPage();
    page.images[Light::White] = read->pixels;
    page.files[Light::White] = {read->format, read->file};
    const auto size = fs::file_size(folder.path() / "vi.jpg");
    cv::imwrite((folder.path() / "vi.jpg").string(), noise(90, 60, CV_8UC3, 77));  // changed since
    const auto pictures = picturesOf(page);
    BOOST_REQUIRE(pictures.size() == 2U);
    BOOST_TEST(pictures[0].asTaken);
    BOOST_TEST((pictures[0].picture.format == image::PictureFormat::Jpeg));
    BOOST_TEST(pictures[0].picture.bytes.size() == size);
    BOOST_TEST(shows(pictures[0].picture, page.images[Light::White]));
    BOOST_TEST(!pictures[1].asTaken);
    BOOST_TEST(shows(pictures[1].picture, page.images[Light::Infrared]));
}

BOOST_AUTO_TEST_CASE(TakesCropsFacesAndPlaces)
{
    auto evidence = std::make_shared<check::Evidence>();
    evidence->put(madeUpPage());
    viz::FacePictures faces;
    faces.portrait = noise(80, 100, CV_8UC3, 3);
    evidence->put(faces);
    document::PageLocation location;
    location.sizeMm = {125.0, 88.0};
    evidence->put(location);
    check::PagePlanes planes;
    planes.planes.emplace(
        Light::White, *image::PagePlane::fromCorners({{{10, 10}, {385, 10}, {385, 274}, {10, 274}}}, {125.0, 88.0}));
    evidence->put(planes);

    inspection::Inspection inspection;
    inspection.evidence = evidence;
    const image::PolygonPx outline{{20, 30}, {120, 30}, {120, 50}, {20, 50}};
    inspection.judgement.checks = {
        judged(check::CheckResult::failed("optical.ir_ab_mr", "x").withRegion({Light::White, outline, {}, "MRZ"}), "a"),
        judged(check::CheckResult::successful("mrz.ocr_b", "x").withRegion({Light::White, outline, {}, "MRZ"}), "b"),
        judged(check::CheckResult::undetermined("mrz.ir_readable", "x").withRegion({Light::Infrared, outline, {}, "z"}),
               "c")};

    InspectionRecord record = capturedRecord();
    record.pictures.clear();
    const Moment judgedAt = record.captured;
    putInspection(record, inspection, judgedAt);

    BOOST_TEST((record.judged == judgedAt));
    BOOST_REQUIRE(record.crops.size() == 2U);  // not of what succeeded
    BOOST_TEST(record.crops[0].checkId == "optical.ir_ab_mr");
    BOOST_TEST(record.crops[0].label == "MRZ");
    BOOST_TEST((record.crops[1].light == Light::Infrared));
    // 101 pixels and a margin of a twentieth of that on each side
    BOOST_TEST(shows(record.crops[0].live, madeUpPage().images[Light::White](cv::Rect(15, 25, 111, 31))));
    BOOST_REQUIRE(record.face(FaceKind::Portrait) != nullptr);
    BOOST_TEST(shows(record.face(FaceKind::Portrait)->picture, faces.portrait));
    BOOST_TEST(record.face(FaceKind::Chip) == nullptr);
    BOOST_REQUIRE(record.pictures.size() == 2U);
    BOOST_REQUIRE(record.pictures[0].place);
    BOOST_TEST(record.pictures[0].place->cornersPx[2].x == 385.0, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(!record.pictures[1].place);

    const TestFolder root;
    BOOST_TEST(bool(writeRecord(root.path(), record)));
}

BOOST_AUTO_TEST_SUITE_END()
