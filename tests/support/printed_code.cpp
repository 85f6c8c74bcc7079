#include "tests/support/printed_code.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>
#include <opencv2/imgproc.hpp>

#include <string>

namespace rahdari::tests {

namespace {

ZXing::BitMatrix modulesOf(base::ByteSpan octets, PrintedSymbology symbology)
{
    const bool matrix = symbology == PrintedSymbology::DataMatrix;
    ZXing::MultiFormatWriter writer(matrix ? ZXing::BarcodeFormat::DataMatrix : ZXing::BarcodeFormat::QRCode);
    writer.setMargin(2).setEncoding(ZXing::CharacterSet::ISO8859_1);
    // Each octet as the character of that number in ISO 8859-1.
    return writer.encode(std::wstring(octets.begin(), octets.end()), 0, 0);
}

}  // namespace

cv::Mat pageWithCode(base::ByteSpan octets, PrintedSymbology symbology)
{
    const ZXing::BitMatrix modules = modulesOf(octets, symbology);
    cv::Mat code(modules.height(), modules.width(), CV_8U);
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x) {
            code.at<std::uint8_t>(y, x) = modules.get(x, y) ? 20 : 250;
        }
    }
    constexpr int modulePx = 6;
    cv::resize(code, code, {}, modulePx, modulePx, cv::INTER_NEAREST);
    cv::Mat page(code.rows + 400, code.cols + 600, CV_8U, cv::Scalar(235));
    code.copyTo(page(cv::Rect(300, 200, code.cols, code.rows)));
    return page;
}

}  // namespace rahdari::tests
