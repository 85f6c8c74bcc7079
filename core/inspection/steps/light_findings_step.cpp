#include "core/inspection/steps/light_findings_step.h"

#include "core/base/error_code.h"
#include "core/optical/appearance/page_departure.h"
#include "core/optical/coaxial/turning_light.h"
#include "core/optical/ultraviolet/uv_findings.h"

#include <array>

namespace rahdari::inspection {

namespace {

constexpr std::array<std::string_view, 1> onRegisteredPage{"document_model"};

}  // namespace

std::span<const std::string_view> LightFindingsStep::needs() const { return onRegisteredPage; }

base::Result<void> LightFindingsStep::gather(check::Evidence& evidence, std::stop_token stop)
{
    for (const auto& put : {optical::putCoaxialSurplus, optical::putUvFindings, optical::putPageDepartures}) {
        if (stop.stop_requested()) {
            return base::Error{base::toInt(base::ErrorCode::Cancelled), "comparing the lights was cancelled", ""};
        }
        put(evidence);
    }
    return {};
}

}  // namespace rahdari::inspection
