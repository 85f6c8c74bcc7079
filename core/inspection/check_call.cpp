#include "core/inspection/check_call.h"

#include "core/base/error_code.h"
#include "core/check/capture_gates.h"
#include "core/check/page_planes.h"
#include "core/inspection/assemble_result.h"
#include "core/inspection/known_defects.h"

#include <exception>
#include <string>
#include <utility>

namespace rahdari::inspection {

using check::CheckEntry;
using check::CheckResult;
using check::Evidence;
using check::Outcome;

namespace {

CheckResult broken(const CheckEntry& entry, std::string message)
{
    return CheckResult::aborted(std::string(entry.id),
                                {toInt(base::ErrorCode::CheckBroken), std::move(message), "Report this defect"});
}

const check::Gate* failedGate(const CheckEntry& entry, const check::CaptureGates& gates)
{
    for (const std::string_view name : entry.gates) {
        const check::Gate* gate = gates.find(name);
        if (gate != nullptr && !gate->passed) {
            return gate;
        }
    }
    return nullptr;
}

/// Holds a check to what its entry promises.
CheckResult verified(const CheckEntry& entry, CheckResult result)
{
    if (result.id() != entry.id) {
        return broken(entry, "The check answered under the id \"" + result.id() + "\"");
    }
    if (result.outcome() != Outcome::Aborted && !entry.possible.contains(result.outcome())) {
        return broken(entry, "The check answered \"" + std::string(toString(result.outcome())) +
                                 "\", which its table does not allow");
    }
    return result;
}

}  // namespace

CheckResult performCheck(const CheckEntry& entry, const Evidence& evidence, const check::CheckSettings& settings)
{
    if (entry.run == nullptr) {
        return broken(entry, "The check has no function");
    }
    try {
        if (const auto gates = evidence.find<check::CaptureGates>()) {
            if (const check::Gate* gate = failedGate(entry, *gates)) {
                return CheckResult::undetermined(std::string(entry.id), gate->reason);
            }
        }
        return excused(verified(entry, entry.run(evidence, settings)), evidence);
    } catch (const std::exception& exception) {
        return broken(entry, std::string("The check broke off: ") + exception.what());
    } catch (...) {
        return broken(entry, "The check broke off");
    }
}

CheckResult withBoundsMm(const CheckResult& result, const Evidence& evidence)
{
    const auto planes = evidence.find<check::PagePlanes>();
    if (!planes) {
        return result;
    }
    ResultParts parts = takeApart(result);
    for (check::Region& region : parts.regions) {
        const image::PagePlane* plane = planes->find(region.light);
        if (!region.boundsMm && plane != nullptr && !region.outlinePx.empty()) {
            region.boundsMm = plane->boundsMm(region.outlinePx);
        }
    }
    return assemble(std::move(parts));
}

}  // namespace rahdari::inspection
