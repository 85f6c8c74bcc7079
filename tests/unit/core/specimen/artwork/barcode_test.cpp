#include "core/base/error_code.h"
#include "tests/unit/core/specimen/artwork/opened_shelf.h"

#include <ZXing/DecodeHints.h>
#include <ZXing/ReadBarcode.h>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>

using namespace rahdari;
using namespace rahdari::specimen;
using namespace rahdari::tests;
namespace data = boost::unit_test::data;

namespace {

/// What a reader finds in the print, on white with a quiet zone, at the resolution of a scan.
base::Bytes readBack(const cv::Mat& coverage)
{
    cv::Mat scan;
    cv::resize(255 - coverage, scan, {}, 0.5, 0.5, cv::INTER_AREA);
    cv::copyMakeBorder(scan, scan, 60, 60, 60, 60, cv::BORDER_CONSTANT, cv::Scalar(255));
    const ZXing::ImageView view(scan.data, scan.cols, scan.rows, ZXing::ImageFormat::Lum);
    ZXing::DecodeHints hints;
    hints.setTryHarder(true);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    return {result.bytes().begin(), result.bytes().end()};
}

/// Every octet there is, and none that is text only.
base::Bytes everyOctet(std::size_t count)
{
    base::Bytes octets;
    for (std::size_t i = 0; i < count; ++i) {
        octets.push_back(static_cast<std::uint8_t>(i * 59 + 7));
    }
    return octets;
}

base::Bytes textOf(const std::string& text) { return {text.begin(), text.end()}; }

const std::vector<std::string> matrixCodes{"pdf417", "qr", "datamatrix", "aztec"};

image::RectMm boxFor(const std::string& symbology)
{
    return symbology == "pdf417" || symbology == "code128" ? image::RectMm{5, 5, 62, 14} : image::RectMm{5, 5, 22, 22};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(barcode)

BOOST_DATA_TEST_CASE(binary_octets_are_read_back, data::make(matrixCodes))
{
    const base::Bytes octets = everyOctet(130);
    const auto plate = drawBarcode(boxFor(sample), "black", {sample, "seal"}, octets);
    BOOST_REQUIRE_MESSAGE(plate, sample + ": " + (plate ? "" : plate.error().message));
    BOOST_CHECK_EQUAL(plate->ink, "black");
    BOOST_CHECK(readBack(plate->coverage) == octets);
}

BOOST_DATA_TEST_CASE(the_text_of_an_mrz_is_read_back, data::make(matrixCodes))
{
    const base::Bytes mrz =
        textOf("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    const auto plate = drawBarcode(boxFor(sample), "black", {sample, "mrz"}, mrz);
    BOOST_REQUIRE(plate);
    BOOST_CHECK(readBack(plate->coverage) == mrz);
}

BOOST_AUTO_TEST_CASE(bars_of_code_128_are_read_back)
{
    const base::Bytes number = textOf("U12345678");
    const auto plate = drawBarcode(boxFor("code128"), "black", {"code128", "document_number"}, number);
    BOOST_REQUIRE(plate);
    BOOST_CHECK(readBack(plate->coverage) == number);
    BOOST_CHECK_EQUAL(coveredRows(plate->coverage).size(), plate->coverage.rows);
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_said)
{
    const auto check = [](const base::Result<Plate>& plate) {
        BOOST_REQUIRE(!plate);
        BOOST_CHECK_EQUAL(plate.error().code, toInt(base::ErrorCode::SpecimenInvalid));
    };
    check(drawBarcode(boxFor("qr"), "black", {"maxicode", "mrz"}, textOf("A")));
    check(drawBarcode(boxFor("qr"), "black", {"qr", "mrz"}, everyOctet(8000)));
    check(drawBarcode({0, 0, 4, 4}, "black", {"qr", "mrz"}, everyOctet(130)));
    check(drawBarcode(boxFor("qr"), "black", {"qr", "mrz"}, {}));
}

BOOST_AUTO_TEST_SUITE_END()
