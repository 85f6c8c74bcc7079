#include "core/base/error_code.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/plate_frame.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <exception>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr double smallestModuleMm = 0.12;  // no scanner of 500 dpi reads smaller ones

Error invalid(std::string message, std::string advice)
{
    return {toInt(ErrorCode::SpecimenInvalid), std::move(message), std::move(advice)};
}

std::optional<ZXing::BarcodeFormat> formatOf(const std::string& symbology)
{
    static const std::map<std::string, ZXing::BarcodeFormat> formats{{"pdf417", ZXing::BarcodeFormat::PDF417},
                                                                     {"qr", ZXing::BarcodeFormat::QRCode},
                                                                     {"datamatrix", ZXing::BarcodeFormat::DataMatrix},
                                                                     {"aztec", ZXing::BarcodeFormat::Aztec},
                                                                     {"code128", ZXing::BarcodeFormat::Code128}};
    const auto found = formats.find(symbology);
    return found == formats.end() ? std::nullopt : std::optional(found->second);
}

/// An octet a character: what the writer turns back into octets by ISO 8859-1.
std::wstring wide(const base::Bytes& octets) { return {octets.begin(), octets.end()}; }

/// Bars run over the whole height.
bool isLinear(ZXing::BarcodeFormat format) { return format == ZXing::BarcodeFormat::Code128; }

/// Rows of PDF417 may be as high as the box wants them.
bool isSquare(ZXing::BarcodeFormat format) { return !isLinear(format) && format != ZXing::BarcodeFormat::PDF417; }

std::optional<ZXing::BitMatrix> modulesOf(ZXing::BarcodeFormat format, const base::Bytes& octets)
{
    try {
        ZXing::MultiFormatWriter writer(format);
        writer.setMargin(0).setEncoding(ZXing::CharacterSet::ISO8859_1);
        // As small as can be, and wider than high: one pixel a module.
        return writer.encode(wide(octets), 2, 1);
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

/// Where the modules come to lie: on whole pixels, so that all are alike, in the middle of the box.
struct ModuleGrid {
    int width;  ///< of a module, px
    int height;
    cv::Point origin;
};

ModuleGrid gridFor(const ZXing::BitMatrix& modules, cv::Size size, bool square)
{
    ModuleGrid grid{size.width / modules.width(), size.height / modules.height(), {}};
    if (square) {
        grid.width = grid.height = std::min(grid.width, grid.height);
    }
    grid.origin = {(size.width - grid.width * modules.width()) / 2, (size.height - grid.height * modules.height()) / 2};
    return grid;
}

cv::Mat printed(const ZXing::BitMatrix& modules, const ModuleGrid& grid, cv::Size size)
{
    cv::Mat coverage = cv::Mat::zeros(size, CV_8U);
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x) {
            if (modules.get(x, y)) {
                const cv::Point corner = grid.origin + cv::Point(x * grid.width, y * grid.height);
                coverage(cv::Rect(corner, cv::Size(grid.width, grid.height))).setTo(255);
            }
        }
    }
    return coverage;
}

}  // namespace

Result<Plate> drawBarcode(const image::RectMm& box, const std::string& ink, const Barcode& barcode,
                          const base::Bytes& octets)
{
    const auto format = formatOf(barcode.symbology);
    if (!format) {
        return invalid("There is no barcode \"" + barcode.symbology + '"',
                       "Write pdf417, qr, datamatrix, aztec or code128");
    }
    const auto modules = modulesOf(*format, octets);
    if (!modules) {
        return invalid(std::to_string(octets.size()) + " octets do not fit into a barcode " + barcode.symbology,
                       "Use a larger symbology");
    }
    const PlateFrame frame(box);
    const ModuleGrid grid = gridFor(*modules, frame.size(), isSquare(*format));
    if (grid.width < toMasterPx(smallestModuleMm) || grid.height < 1) {
        return invalid("A barcode " + barcode.symbology + " of " + std::to_string(modules->width()) + " by " +
                           std::to_string(modules->height()) + " modules is too fine for its box",
                       "Give it a larger box");
    }
    return frame.plate(ink, printed(*modules, grid, frame.size()));
}

}  // namespace rahdari::specimen
