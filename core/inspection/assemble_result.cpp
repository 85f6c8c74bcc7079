#include "core/inspection/assemble_result.h"

#include <utility>

namespace rahdari::inspection {

using check::CheckResult;
using check::Outcome;

namespace {

CheckResult bareResult(ResultParts& parts)
{
    switch (parts.outcome) {
    case Outcome::Successful: return CheckResult::successful(std::move(parts.id), std::move(parts.reason));
    case Outcome::Failed: return CheckResult::failed(std::move(parts.id), std::move(parts.reason));
    case Outcome::Undetermined: return CheckResult::undetermined(std::move(parts.id), std::move(parts.reason));
    case Outcome::NotSupported: return CheckResult::notSupported(std::move(parts.id), std::move(parts.reason));
    case Outcome::Aborted: break;
    }
    return CheckResult::aborted(std::move(parts.id), {parts.errorCode, std::move(parts.reason), {}});
}

}  // namespace

ResultParts takeApart(const CheckResult& result)
{
    return {.id = result.id(),
            .outcome = result.outcome(),
            .reason = result.reason(),
            .margin = result.margin(),
            .errorCode = result.errorCode(),
            .regions = result.regions(),
            .findings = result.findings()};
}

CheckResult assemble(ResultParts parts)
{
    CheckResult result = bareResult(parts);
    if (parts.margin) {
        result.withMargin(*parts.margin);
    }
    for (check::Region& region : parts.regions) {
        result.withRegion(std::move(region));
    }
    for (check::Finding& finding : parts.findings) {
        result.withFinding(std::move(finding));
    }
    return result;
}

}  // namespace rahdari::inspection
