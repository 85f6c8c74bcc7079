#include "scanners/simulated/simulated_scanner.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <utility>

namespace rahdari::scanners {

using base::Error;
using base::ErrorCode;
using base::Result;
using capture::CaptureRequest;
using capture::Fit;
using capture::Page;
using image::Light;

namespace {

Error stopped() { return {toInt(ErrorCode::CaptureStopped), "The capture was stopped", ""}; }

Error nothingLaid()
{
    return {toInt(ErrorCode::NoDocument), "Nothing lies on the simulated scanner", "Lay a specimen on it"};
}

Error notValidated()
{
    return {toInt(ErrorCode::CaptureSettingsInvalid), "The request asks for what this scanner cannot do",
            "Validate the request before capturing"};
}

class SimulatedScanner final : public capture::ImageScanner {
public:
    SimulatedScanner(specimen::ScannerProfile profile, std::uint64_t device, Glass glass)
        : profile_(std::move(profile)), device_(device), glass_(std::move(glass))
    {
    }

    Fit validate(CaptureRequest& request) const override;
    Result<Page> capture(const CaptureRequest& request, std::stop_token stop) override;

private:
    Result<Page> take(const LaidPage& laid, const std::vector<Light>& lights, const std::stop_token& stop) const;
    Page pageOf(const LaidPage& laid, specimen::Scan scan) const;

    specimen::ScannerProfile profile_;
    std::uint64_t device_;
    Glass glass_;
};

Fit SimulatedScanner::validate(CaptureRequest& request) const
{
    CaptureRequest fitting;
    for (const Light light : request.lights) {
        const bool able = std::ranges::find(profile_.lights, light) != profile_.lights.end();
        if (able && std::ranges::find(fitting.lights, light) == fitting.lights.end()) {
            fitting.lights.push_back(light);
        }
    }
    if (fitting.lights.empty() && !request.lights.empty()) {
        return Fit::Impossible;
    }
    fitting.resolutionDpi = request.resolutionDpi == 0 ? 0 : static_cast<int>(std::lround(profile_.dpi));
    const Fit fit = fitting == request ? Fit::Exact : Fit::Adjusted;
    request = fitting;
    return fit;
}

Page SimulatedScanner::pageOf(const LaidPage& laid, specimen::Scan scan) const
{
    Page page;
    page.images = std::move(scan.images);
    page.declaredDpi = scan.declaredDpi;
    page.device = "simulated: " + scan.device;
    page.side = laid.page->side;
    page.source = "simulated:" + profile_.name + "/" + std::to_string(device_);
    page.preRecorded = true;
    page.notices.emplace_back("The page was made by the simulated scanner; no document lay on a device");
    return page;
}

Result<Page> SimulatedScanner::take(const LaidPage& laid, const std::vector<Light>& lights,
                                    const std::stop_token& stop) const
{
    specimen::Scan scan = specimen::scanPage(*laid.page, profile_, device_, lights, laid.faults, laid.placement, stop);
    if (stop.stop_requested()) {
        return stopped();
    }
    return pageOf(laid, std::move(scan));
}

Result<Page> SimulatedScanner::capture(const CaptureRequest& request, std::stop_token stop)
{
    if (stop.stop_requested()) {
        return stopped();
    }
    CaptureRequest validated = request;
    if (validate(validated) != Fit::Exact) {
        return notValidated();
    }
    const std::optional<LaidPage> laid = glass_ ? glass_() : std::nullopt;
    if (!laid || laid->page == nullptr) {
        return nothingLaid();
    }
    try {
        return take(*laid, request.lights, stop);
    } catch (const std::bad_alloc&) {
        return Error{toInt(ErrorCode::Unexpected), "There is not enough memory to scan the page",
                     "Close other programs and try again"};
    }
}

}  // namespace

Result<std::unique_ptr<capture::ImageScanner>> openSimulatedScanner(const specimen::ScannerProfile& profile,
                                                                    std::uint64_t device, Glass glass)
{
    constexpr double maxDpi = 500;
    const bool possible = !profile.lights.empty() && profile.dpi > 0 && profile.dpi <= maxDpi;
    if (!possible) {
        return Error{toInt(ErrorCode::FileInvalid),
                     "The scanner profile \"" + profile.name + "\" has no light or more than 500 dpi",
                     "Correct the scanner profile"};
    }
    return std::unique_ptr<capture::ImageScanner>(
        std::make_unique<SimulatedScanner>(profile, device, std::move(glass)));
}

}  // namespace rahdari::scanners
