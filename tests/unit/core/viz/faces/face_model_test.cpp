#include "core/viz/faces/face_comparison.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

// The fetched model on composites of faces: two pictures of each of them, NN_sex_a.jpg and NN_sex_b.jpg.

using namespace rahdari;
using viz::FacePair;

namespace {

namespace fs = std::filesystem;

const fs::path model = fs::path(RAHDARI_SOURCE_DIR) / "models/vision/faces";
const fs::path faces = fs::path(RAHDARI_SHARED_DATA) / "faces";

struct SkipWithoutData {
    SkipWithoutData()
    {
        for (const fs::path& needed : {model / "face_recognition_model.bin", faces}) {
            if (!fs::exists(needed)) {
                std::cout << "skipped, data missing: " << needed.string() << std::endl;
                std::_Exit(77);
            }
        }
    }
};

const viz::FaceReader& reader()
{
    static const auto open = viz::FaceReader::open(model);
    BOOST_REQUIRE(open);
    return **open;
}

std::vector<fs::path> pictures(char which)
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(faces)) {
        if (entry.path().stem().string().ends_with(std::string("_") + which)) {
            found.push_back(entry.path());
        }
    }
    std::sort(found.begin(), found.end());
    found.resize(std::min<std::size_t>(found.size(), 12));
    return found;
}

/// As a ghost is printed: small, pale, with lines through it.
cv::Mat ghostOf(const cv::Mat& portrait)
{
    cv::Mat ghost;
    cv::resize(portrait, ghost, {}, 0.4, 0.4, cv::INTER_AREA);
    cv::cvtColor(ghost, ghost, cv::COLOR_BGR2GRAY);
    ghost.convertTo(ghost, CV_8U, 0.35, 150);
    for (int y = 0; y < ghost.rows; y += 5) {
        ghost.row(y) -= 12;
    }
    return ghost;
}

}  // namespace

BOOST_TEST_GLOBAL_FIXTURE(SkipWithoutData);

BOOST_AUTO_TEST_SUITE(FaceModel)

BOOST_AUTO_TEST_CASE(EveryPortraitHasOneFaceWithItsEyesInside)
{
    for (const fs::path& file : pictures('a')) {
        const cv::Mat picture = cv::imread(file.string());
        const auto found = reader().find(picture);
        BOOST_REQUIRE_MESSAGE(found.size() == 1, file.filename().string() + ": " + std::to_string(found.size()));
        BOOST_REQUIRE(found[0].landmarks.size() == 68);
        for (const std::size_t eye : {36U, 45U}) {
            BOOST_TEST(found[0].box.contains(found[0].landmarks[eye]));
        }
        BOOST_TEST(found[0].landmarks[36].x < found[0].landmarks[45].x);
    }
}

BOOST_AUTO_TEST_CASE(PicturesOfOneAreNearerThanPicturesOfTwo)
{
    const auto first = pictures('a');
    const auto second = pictures('b');
    BOOST_REQUIRE(first.size() == second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        const cv::Mat one = cv::imread(first[i].string());
        const auto same = viz::compareFaces(FacePair::PortraitChip, one, cv::imread(second[i].string()), reader());
        const auto other = viz::compareFaces(FacePair::PortraitChip, one,
                                             cv::imread(second[(i + 1) % second.size()].string()), reader());
        BOOST_REQUIRE((same.distance && other.distance));
        BOOST_TEST(*same.distance < 0.4, first[i].filename().string());
        BOOST_TEST(*other.distance > 0.5, first[i].filename().string());
    }
}

BOOST_AUTO_TEST_CASE(AGhostIsKnownAgainAndAnotherOnesIsNot)
{
    const auto first = pictures('a');
    int known = 0;
    int told = 0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const cv::Mat portrait = cv::imread(first[i].string());
        const cv::Mat other = cv::imread(first[(i + 2) % first.size()].string());
        const auto own = viz::ghostSimilarity(viz::compareGhost(portrait, ghostOf(portrait), reader()));
        const auto foreign = viz::ghostSimilarity(viz::compareGhost(portrait, ghostOf(other), reader()));
        known += own && *own > 0.2 ? 1 : 0;
        told += foreign && *foreign < 0.2 ? 1 : 0;
    }
    BOOST_TEST(known >= static_cast<int>(first.size()) - 1);
    BOOST_TEST(told >= static_cast<int>(first.size()) - 1);
}

BOOST_AUTO_TEST_CASE(APictureWithoutAFaceSaysSo)
{
    const cv::Mat empty(300, 240, CV_8UC3, cv::Scalar(200, 200, 200));
    BOOST_TEST(reader().find(empty).empty());
    const auto nothing = viz::compareFaces(FacePair::PortraitChip, empty, empty, reader());
    BOOST_TEST(!nothing.distance);
    BOOST_TEST(!nothing.reason.empty());
    BOOST_TEST(!viz::compareGhost({}, empty, reader()).distance);
}

BOOST_AUTO_TEST_CASE(AFolderWithoutTheModelSaysHowToFetchIt)
{
    const auto none = viz::FaceReader::open("/nowhere/faces");
    BOOST_REQUIRE(!none);
    BOOST_TEST(none.error().code == 1700);
    BOOST_TEST(none.error().advice.find("fetch.sh") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
