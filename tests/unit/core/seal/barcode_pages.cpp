#include "tests/unit/core/seal/barcode_pages.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numbers>
#include <span>
#include <stdexcept>

namespace rahdari::tests {

namespace {

std::filesystem::path fixture(const std::string& file)
{
    return std::filesystem::path(RAHDARI_SOURCE_DIR) / "tests/fixtures/barcodes" / file;
}

void printGuilloches(cv::Mat& page)
{
    constexpr int waves = 40;
    for (int k = 0; k < waves; ++k) {
        std::vector<cv::Point> line;
        for (int x = 0; x < page.cols; x += 6) {
            line.emplace_back(x, static_cast<int>(page.rows * (k + 0.5) / waves + 18.0 * std::sin(x * 0.02 + k)));
        }
        cv::polylines(page, line, false, cv::Scalar(190), 1, cv::LINE_AA);
    }
}

}  // namespace

const std::vector<Fixture> barcodeFixtures{
    {"pdf417", "PDF417"},          {"qr", "QR Code"},       {"qr_utf8", "QR Code"}, {"aztec", "Aztec"},
    {"datamatrix", "Data Matrix"}, {"code128", "Code 128"}, {"code39", "Code 39"}};

std::vector<std::byte> contentOf(const std::string& name)
{
    const auto binary = fixture(name + ".bin");
    std::ifstream file(std::filesystem::exists(binary) ? binary : fixture(name + ".txt"), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (text.empty()) {
        throw std::runtime_error("fixture missing: " + name);
    }
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

cv::Mat printedPage()
{
    cv::RNG random(5);
    cv::Mat page(1400, 2000, CV_8UC1, cv::Scalar(225));
    printGuilloches(page);
    for (int i = 0; i < 14; ++i) {
        cv::putText(page, "SURNAME ERIKSSON ANNA " + std::to_string(i), {660, 100 + 70 * i}, cv::FONT_HERSHEY_SIMPLEX,
                    1.2, cv::Scalar(40), 2, cv::LINE_AA);
    }
    for (int i = 0; i < 2; ++i) {
        cv::putText(page, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", {80, 1250 + 70 * i}, cv::FONT_HERSHEY_PLAIN,
                    3.4, cv::Scalar(20), 4, cv::LINE_AA);
    }
    cv::Mat photo = page(cv::Rect(80, 150, 450, 600));
    random.fill(photo, cv::RNG::NORMAL, 120, 30);
    cv::GaussianBlur(photo, photo, {0, 0}, 3.0);
    cv::Mat noise(page.size(), CV_8SC1);
    random.fill(noise, cv::RNG::NORMAL, 0, 4);
    cv::add(page, noise, page, cv::noArray(), CV_8U);
    return page;
}

void printCode(cv::Mat& page, const std::string& name, const Placement& placement)
{
    cv::Mat code = cv::imread(fixture(name + ".png").string(), cv::IMREAD_GRAYSCALE);
    if (code.empty()) {
        throw std::runtime_error("fixture missing: " + name);
    }
    cv::resize(code, code, {}, placement.modulePx / 2.0, placement.modulePx / 2.0, cv::INTER_LINEAR);
    cv::copyMakeBorder(code, code, 20, 20, 20, 20, cv::BORDER_CONSTANT, cv::Scalar(255));
    if (placement.inverted) {
        cv::bitwise_not(code, code);
    }
    const double radians = placement.turnDeg * std::numbers::pi / 180.0;
    const double c = std::cos(radians);
    const double s = std::sin(radians);
    const cv::Point2d half(code.cols / 2.0, code.rows / 2.0);
    const cv::Matx23d toPage(c, -s, placement.centre.x - c * half.x + s * half.y,  //
                             s, c, placement.centre.y - s * half.x - c * half.y);
    cv::Mat printed;
    cv::Mat field;
    cv::warpAffine(code, printed, toPage, page.size());
    cv::warpAffine(cv::Mat(code.size(), CV_8U, cv::Scalar(255)), field, toPage, page.size());
    printed.copyTo(page, field > 128);
    cv::GaussianBlur(page, page, {0, 0}, 0.7);
}

}  // namespace rahdari::tests
