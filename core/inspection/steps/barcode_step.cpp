#include "core/inspection/steps/barcode_step.h"

#include "core/base/error_code.h"
#include "core/capture/page.h"
#include "core/seal/barcode_reader.h"

#include <array>

namespace rahdari::inspection {

namespace {

constexpr std::array<std::string_view, 1> onCapture{"capture"};
constexpr std::array<std::string_view, 2> afterPage{"mrz", "page_location"};

}  // namespace

std::span<const std::string_view> BarcodeStep::needs() const { return onCapture; }

std::span<const std::string_view> BarcodeStep::after() const { return afterPage; }

base::Result<void> BarcodeStep::gather(check::Evidence& evidence, std::stop_token stop)
{
    const auto page = evidence.find<capture::Page>();
    if (!page) {
        return base::Error{base::toInt(base::ErrorCode::EvidenceMissing), "there is no page to search", ""};
    }
    for (const image::Light light : {image::Light::White, image::Light::Infrared}) {
        const cv::Mat picture = page->imageUnder(light);
        if (picture.empty()) {
            continue;
        }
        auto codes = seal::readBarcodes(picture, light, stop);
        if (!codes) {
            return codes.error();
        }
        evidence.put(std::move(codes).value());
        return {};
    }
    evidence.put(seal::Barcodes{});
    return {};
}

}  // namespace rahdari::inspection
