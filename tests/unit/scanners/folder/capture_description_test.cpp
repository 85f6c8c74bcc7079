#include "core/base/error_code.h"
#include "scanners/folder/capture_description.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari::scanners;
using rahdari::base::ErrorCode;
using rahdari::base::toInt;
using rahdari::image::Light;

namespace {

struct Mistake {
    std::string text;
    std::string place;
    friend std::ostream& operator<<(std::ostream& out, const Mistake& mistake) { return out << mistake.text; }
};

const std::vector<Mistake> mistakes{{"dpi = \"400\"", "line 1"},
                                    {"device = \"a\"\ndpi = -3", "line 2"},
                                    {"dpi = nan", "line 1"},
                                    {"dpi = true", "line 1"},
                                    {"device = 7", "line 1"},
                                    {"device = \"a\\nb\"", "line 1"},
                                    {"page = \"cover\"", "line 1"},
                                    {"captured = 12", "line 1"},
                                    {"pre_recorded = \"no\"", "line 1"},
                                    {"pre_recorded = 0", "line 1"},
                                    {"lights = 3", "line 1"},
                                    {"[lights]\nwhite = \"a.png\"", "line 2"},
                                    {"[lights]\nvi = \"../a.png\"", "line 2"},
                                    {"[lights]\nvi = \"/etc/passwd\"", "line 2"},
                                    {"[lights]\n\nvi = \"\"", "line 3"},
                                    {"dpi = 400\ndpi = 300", "line 2"},
                                    {"\n\nthis is no TOML", "line 3"},
                                    {"device = \"\xff\"", "line 1"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(CaptureDescriptions)

BOOST_AUTO_TEST_CASE(EveryKeyIsRead)
{
    const auto description = parseCaptureDescription("dpi = 400\n"
                                                     "device = \"desk scanner\"\n"
                                                     "page = \"data page\"\n"
                                                     "captured = 2026-03-01T10:20:30Z\n"
                                                     "pre_recorded = false\n"
                                                     "[lights]\n"
                                                     "vi = \"scan 1.png\"\n"
                                                     "trans = \"scan_2\"\n");
    BOOST_REQUIRE(description);
    BOOST_CHECK(description->dpi == 400.0);
    BOOST_CHECK_EQUAL(description->device, "desk scanner");
    BOOST_CHECK_EQUAL(description->side, "data page");
    BOOST_CHECK_EQUAL(description->captured, "2026-03-01T10:20:30Z");
    BOOST_CHECK(!description->preRecorded);
    const std::map<Light, std::string> files{{Light::White, "scan 1.png"}, {Light::Transmitted, "scan_2"}};
    BOOST_CHECK(description->files == files);
    BOOST_CHECK(description->notices.empty());
}

BOOST_AUTO_TEST_CASE(NothingSaidMeansPreRecorded)
{
    const auto description = parseCaptureDescription("");
    BOOST_REQUIRE(description);
    BOOST_CHECK(*description == CaptureDescription{});
    BOOST_CHECK(description->preRecorded);
}

BOOST_AUTO_TEST_CASE(UnknownKeysAreTold)
{
    const auto description = parseCaptureDescription("dpi = 300.5\noperator = \"x\"\n");
    BOOST_REQUIRE(description);
    BOOST_CHECK(description->dpi == 300.5);
    BOOST_REQUIRE_EQUAL(description->notices.size(), 1U);
    BOOST_CHECK(description->notices.front().find("line 2") != std::string::npos);
    BOOST_CHECK(description->notices.front().find("operator") == std::string::npos);
}

BOOST_DATA_TEST_CASE(MistakesAreToldWithTheirLine, mistakes)
{
    const auto description = parseCaptureDescription(sample.text);
    BOOST_REQUIRE(!description);
    BOOST_CHECK_EQUAL(description.error().code, toInt(ErrorCode::FileInvalid));
    BOOST_TEST_INFO(description.error().message);
    BOOST_CHECK(description.error().message.find(sample.place) != std::string::npos);
    BOOST_CHECK(!description.error().advice.empty());
}

BOOST_AUTO_TEST_CASE(NamesMayHaveLettersBeyondAsciiAndKeysMayNot)
{
    const auto description = parseCaptureDescription("device = \"Lesegerät\"\n[lights]\nuv = 'prüfung.png'\n");
    BOOST_REQUIRE(description);
    BOOST_CHECK_EQUAL(description->device, "Lesegerät");
    BOOST_CHECK(!parseCaptureDescription("gerät = 1\n"));
    BOOST_CHECK(!parseCaptureDescription("device = \"\"\"Lesegerät\"\"\"\n"));
}

BOOST_AUTO_TEST_CASE(AHugeFileIsRefused)
{
    BOOST_CHECK(!parseCaptureDescription(std::string(70'000, '#')));
    BOOST_CHECK(!parseCaptureDescription("a = " + std::string(60'000, '[')));
}

BOOST_AUTO_TEST_SUITE_END()
