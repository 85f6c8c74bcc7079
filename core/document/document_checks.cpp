#include "core/document/document_checks.h"

#include "core/base/error_code.h"
#include "core/check/capture_gates.h"
#include "core/document/page_location.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>
#include <utility>

namespace rahdari::document {

namespace {

base::Error missing(const char* message)
{
    return {base::toInt(base::ErrorCode::EvidenceMissing), message, "gather the page before running this check"};
}

check::Region outlineOf(const PageLocation& page)
{
    check::Region region;
    region.outlinePx.assign(page.cornersPx.begin(), page.cornersPx.end());
    if (page.plane) {
        region.boundsMm = image::RectMm{0.0, 0.0, page.sizeMm.width, page.sizeMm.height};
    }
    region.label = "document page";
    return region;
}

std::string millimetres(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f mm", value);
    return text.data();
}

// The side that reaches furthest beyond what is tolerated, and by how much.
std::pair<Side, double> worstOverhang(const PageLocation& page)
{
    std::pair<Side, double> worst{Side::Top, -1e9};
    for (const Side side : {Side::Top, Side::Right, Side::Bottom, Side::Left}) {
        const double excess = page.overhangMm[static_cast<std::size_t>(side)] - toleratedOverhang(side);
        if (excess > worst.second) {
            worst = {side, excess};
        }
    }
    return worst;
}

std::string foundReason(const PageLocation& page)
{
    switch (page.method) {
    case PageLocation::Method::MrzAndEdges: {
        const auto seen = std::count(page.sideSeen.begin(), page.sideSeen.end(), true);
        return "the whole page is in the picture; placed by its MRZ and " + std::to_string(seen) +
               (seen == 1 ? " side" : " sides");
    }
    case PageLocation::Method::MrzOnly:
        return "the whole page is in the picture; placed by its MRZ alone, as no side stands out from the ground";
    case PageLocation::Method::Edges: return "a page was found by its four sides; it shows no MRZ that could be read";
    case PageLocation::Method::WholePicture: return "the picture appears to be cropped to the page";
    case PageLocation::Method::None: break;
    }
    return "no document page was found in the picture";
}

// The distance of a gate's value to its limit as a part of the larger of the two, negative when it did not pass.
double marginOf(const check::Gate& gate)
{
    const double larger = std::max(std::abs(gate.value), std::abs(gate.limit));
    const double distance = larger > 0.0 ? std::abs(gate.value - gate.limit) / larger : 0.0;
    return gate.passed ? distance : -distance;
}

std::string number(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3g", value);
    return text.data();
}

check::CheckResult qualityOutcome(const check::CaptureGates& gates)
{
    std::string reasons;
    for (const check::Gate& gate : gates.gates) {
        if (!gate.passed) {
            reasons += (reasons.empty() ? "" : "; ") + gate.reason;
        }
    }
    return reasons.empty()
               ? check::CheckResult::successful("document.quality", "the capture is good enough to be judged")
               : check::CheckResult::undetermined("document.quality", reasons);
}

}  // namespace

check::CheckResult checkDetection(const check::Evidence& evidence, const check::CheckSettings&)
{
    constexpr const char* id = "document.detection";
    const auto page = evidence.find<PageLocation>();
    if (!page) {
        return check::CheckResult::aborted(id, missing("no page was looked for"));
    }
    if (!page->found()) {
        return check::CheckResult::failed(id, foundReason(*page)).withMargin(-1.0);
    }
    constexpr double fullScaleMm = 10.0;
    const auto [side, excess] = worstOverhang(*page);
    if (excess > 0.0) {
        return check::CheckResult::failed(id, "the page reaches " + millimetres(excess + toleratedOverhang(side)) +
                                                  " beyond the picture at its " + std::string(toString(side)) +
                                                  " side; place all of it on the reader")
            .withMargin(-excess / fullScaleMm)
            .withRegion(outlineOf(*page));
    }
    return check::CheckResult::successful(id, foundReason(*page))
        .withMargin(page->confidence)
        .withRegion(outlineOf(*page));
}

check::CheckResult checkQuality(const check::Evidence& evidence, const check::CheckSettings&)
{
    const auto gates = evidence.find<check::CaptureGates>();
    if (!gates || gates->gates.empty()) {
        return check::CheckResult::aborted("document.quality", missing("the capture was not measured"));
    }
    check::CheckResult result = qualityOutcome(*gates);
    double margin = 1.0;
    for (const check::Gate& gate : gates->gates) {
        margin = std::min(margin, marginOf(gate));
        result.withFinding({gate.name, number(gate.limit), number(gate.value), gate.passed});
    }
    result.withMargin(margin);
    if (const auto page = evidence.find<PageLocation>(); page && page->found()) {
        result.withRegion(outlineOf(*page));
    }
    return result;
}

}  // namespace rahdari::document
