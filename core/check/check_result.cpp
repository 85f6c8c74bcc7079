#include "core/check/check_result.h"

#include <algorithm>
#include <cmath>

namespace rahdari::check {

cv::Rect Region::cropPx() const
{
    if (outlinePx.empty()) {
        return {};
    }
    const auto [left, right] =
        std::minmax_element(outlinePx.begin(), outlinePx.end(), [](const auto& a, const auto& b) { return a.x < b.x; });
    const auto [top, bottom] =
        std::minmax_element(outlinePx.begin(), outlinePx.end(), [](const auto& a, const auto& b) { return a.y < b.y; });
    const cv::Point first(static_cast<int>(std::floor(left->x)), static_cast<int>(std::floor(top->y)));
    const cv::Point last(static_cast<int>(std::ceil(right->x)), static_cast<int>(std::ceil(bottom->y)));
    return {first, last};
}

CheckResult CheckResult::successful(std::string id, std::string reason)
{
    return {std::move(id), Outcome::Successful, std::move(reason)};
}

CheckResult CheckResult::failed(std::string id, std::string reason)
{
    return {std::move(id), Outcome::Failed, std::move(reason)};
}

CheckResult CheckResult::undetermined(std::string id, std::string reason)
{
    return {std::move(id), Outcome::Undetermined, std::move(reason)};
}

CheckResult CheckResult::notSupported(std::string id, std::string reason)
{
    return {std::move(id), Outcome::NotSupported, std::move(reason)};
}

CheckResult CheckResult::aborted(std::string id, const base::Error& cause)
{
    std::string reason = cause.advice.empty() ? cause.message : cause.message + ": " + cause.advice;
    CheckResult result{std::move(id), Outcome::Aborted, std::move(reason)};
    result.errorCode_ = cause.code;
    return result;
}

CheckResult CheckResult::fromMargin(std::string id, double margin, std::string reason)
{
    if (std::isnan(margin)) {
        return undetermined(std::move(id), std::move(reason));
    }
    CheckResult result =
        margin >= 0.0 ? successful(std::move(id), std::move(reason)) : failed(std::move(id), std::move(reason));
    result.withMargin(margin);
    return result;
}

CheckResult& CheckResult::withMargin(double margin) &
{
    margin_ = std::clamp(margin, -1.0, 1.0);
    return *this;
}

CheckResult& CheckResult::withRegion(Region region) &
{
    regions_.push_back(std::move(region));
    return *this;
}

CheckResult& CheckResult::withFinding(Finding finding) &
{
    findings_.push_back(std::move(finding));
    return *this;
}

}  // namespace rahdari::check
