#include "core/specimen/portrait/portrait_source.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <iostream>

namespace rahdari::specimen {

namespace {

const std::filesystem::path faces = std::filesystem::path(RAHDARI_SHARED_DATA) / "faces";

/// A folder of one's own, gone with the object.
class Folder {
public:
    explicit Folder(const std::string& name) : path_(std::filesystem::temp_directory_path() / name)
    {
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_);
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    void paint(const std::string& name, const cv::Scalar& colour) const
    {
        cv::imwrite((path_ / name).string(), cv::Mat(515, 413, CV_8UC3, colour));
    }

private:
    std::filesystem::path path_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(composite_portraits)

BOOST_AUTO_TEST_CASE(no_folder_or_no_faces)
{
    const auto missing = portraitsFrom("/nowhere/faces");
    BOOST_REQUIRE(!missing);
    BOOST_TEST(missing.error().code == 1000);
    const Folder empty("rahdari_no_faces");
    BOOST_TEST(!portraitsFrom(empty.path()));
    empty.paint("00_male_a.jpg", {0, 0, 255});  // its second photograph is missing
    BOOST_TEST(!portraitsFrom(empty.path()));
}

BOOST_AUTO_TEST_CASE(picks_within_the_sex_and_pads_at_the_top)
{
    const Folder folder("rahdari_two_faces");
    folder.paint("00_female_a.jpg", {0, 0, 250});
    folder.paint("00_female_b.jpg", {0, 0, 120});
    folder.paint("01_male_a.jpg", {250, 0, 0});
    folder.paint("01_male_b.jpg", {120, 0, 0});
    const auto source = portraitsFrom(folder.path());
    BOOST_REQUIRE(source);
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const cv::Mat female = (*source)->portrait(seed, Sex::Female);
        const cv::Mat male = (*source)->secondPortrait(seed, Sex::Male);
        BOOST_TEST((female.size() == cv::Size(413, 531)));
        BOOST_TEST(female.at<cv::Vec3b>(0, 200)[2] > 200);
        BOOST_TEST(female.at<cv::Vec3b>(530, 200)[2] > 200);
        BOOST_TEST(male.at<cv::Vec3b>(300, 200)[0] > 90);
        BOOST_TEST(male.at<cv::Vec3b>(300, 200)[0] < 150);
    }
}

BOOST_AUTO_TEST_CASE(composites_of_the_shared_folder)
{
    if (!std::filesystem::exists(faces)) {
        std::cout << "skipped, data missing: " << faces.string() << std::endl;
        return;
    }
    const auto source = portraitsFrom(faces);
    BOOST_REQUIRE(source);
    BOOST_TEST((*source)->licence().find("CC BY 4.0") != std::string::npos);
    const cv::Mat one = (*source)->portrait(5, Sex::Female);
    const cv::Mat again = (*source)->portrait(5, Sex::Female);
    BOOST_TEST((one.size() == cv::Size(413, 531)));
    BOOST_TEST(cv::norm(one, again, cv::NORM_INF) == 0.0);
    int different = 0;
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        different += cv::norm(one, (*source)->portrait(seed, Sex::Unspecified), cv::NORM_INF) > 0.0 ? 1 : 0;
    }
    BOOST_TEST(different > 5);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
