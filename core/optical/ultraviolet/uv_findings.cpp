#include "core/optical/ultraviolet/uv_findings.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/local_shift.h"

#include <opencv2/core.hpp>

#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

namespace rahdari::optical {

namespace {

/// What is left over explains a shift or does not; it never makes one.
double nearerHome(double shiftMm, double leftMm)
{
    return std::abs(shiftMm - leftMm) < std::abs(shiftMm) ? shiftMm - leftMm : shiftMm;
}

/// What the page's curl leaves over is no fault of the luminous print: where a print lies is told against the print
/// around it.
void placeAgainstPrint(GlowMatch& match, const document::RegisteredPage& page, const document::DocumentModel& model,
                       const image::RectMm& box)
{
    constexpr double aroundMm = 2.0;
    const image::RectMm wide{box.x - aroundMm, box.y - aroundMm, box.width + 2 * aroundMm, box.height + 2 * aroundMm};
    if (const auto left = match.isPlaced ? document::localShiftMm(page, model, wide) : std::nullopt) {
        match.shiftXMm = nearerHome(match.shiftXMm, (*left)[0]);
        match.shiftYMm = nearerHome(match.shiftYMm, (*left)[1]);
    }
}

std::optional<UvFindings> workOut(const check::Evidence& evidence)
{
    const auto page = evidence.find<document::RegisteredPage>();
    const auto identification = evidence.find<document::Identification>();
    if (page == nullptr || identification == nullptr || identification->model == nullptr) {
        return std::nullopt;
    }
    std::optional<UvComparison> both = compareUnderUv(*page, *identification->model);
    if (!both) {
        return std::nullopt;
    }
    UvFindings findings{std::move(*both), {}};
    const auto features = identification->model->ofKind(document::FeatureKind::UvPrint);
    std::vector<std::optional<GlowMatch>> matches(features.size());
    cv::parallel_for_({0, static_cast<int>(features.size())}, [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            const auto at = static_cast<std::size_t>(i);
            matches[at] = matchGlow(findings.both, *features[at]);
            if (matches[at]) {
                placeAgainstPrint(*matches[at], *page, *identification->model, features[at]->box);
            }
        }
    });
    for (std::size_t i = 0; i < features.size(); ++i) {
        if (matches[i]) {
            findings.prints.emplace_back(features[i]->name, *matches[i]);
        }
    }
    return findings;
}

}  // namespace

std::shared_ptr<const UvFindings> uvFindingsOf(const check::Evidence& evidence)
{
    if (auto known = evidence.find<UvFindings>()) {
        return known;
    }
    std::optional<UvFindings> findings = workOut(evidence);
    return findings ? std::make_shared<const UvFindings>(std::move(*findings)) : nullptr;
}

void putUvFindings(check::Evidence& evidence)
{
    if (std::optional<UvFindings> findings = workOut(evidence)) {
        evidence.put(std::move(*findings));
    }
}

}  // namespace rahdari::optical
