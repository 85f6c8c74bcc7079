#include "core/inspection/steps/capture_step.h"

#include "core/base/error_code.h"

namespace rahdari::inspection {

base::Result<void> CaptureStep::gather(check::Evidence& evidence, std::stop_token stop)
{
    capture::CaptureRequest request = request_;
    if (scanner_->validate(request) == capture::Fit::Impossible) {
        return base::Error{base::toInt(base::ErrorCode::CaptureSettingsInvalid),
                           "the scanner cannot capture what was asked for", "choose lights the device has"};
    }
    auto page = scanner_->capture(request, std::move(stop));
    if (!page) {
        return page.error();
    }
    evidence.put(std::move(page).value());
    return {};
}

}  // namespace rahdari::inspection
