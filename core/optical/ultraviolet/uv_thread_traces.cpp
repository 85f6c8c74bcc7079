#include "core/optical/ultraviolet/uv_thread_traces.h"

#include "core/optical/light_pair/grey_levels.h"
#include "core/optical/ultraviolet/threads_by_part.h"
#include "core/optical/ultraviolet/uv_comparison.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstdint>

namespace rahdari::optical {

namespace {

/// The page under another light; empty where there is none.
cv::Mat levelledUnder(image::Light light, const document::RegisteredPage& page)
{
    const document::RegisteredLight* const own = page.under(image::Light::Ultraviolet);
    const document::RegisteredLight* const other = page.under(light);
    return own == nullptr || other == nullptr || other->levelled.size() != own->raw.size() ? cv::Mat()
                                                                                           : greyOf(other->levelled);
}

/// The same as a share of what the model shows there: print that crosses a thread, or runs beside it, is on every
/// specimen and falls out.
cv::Mat againstModel(image::Light light, const document::DocumentModel& model, const cv::Mat& grey)
{
    constexpr double darkest = 8.0;
    const document::Reference* const reference = model.reference(light);
    return reference == nullptr || reference->mean.size() != grey.size()
               ? cv::Mat()
               : cv::Mat((grey + darkest) / (greyOf(reference->mean) + darkest));
}

/// How much darker seven threads of ten are than what lies around them, as a share, under another light. A stamp that
/// crosses some of them does not count, nor does one that glows and has thin rims itself.
std::optional<double> traceOf(const cv::Mat& grey, const std::vector<Thread>& threads)
{
    constexpr int around = 5;
    std::vector<Thread> seen;
    std::vector<double> traces;
    for (const Thread& thread : threads) {
        const cv::Rect own = cv::boundingRect(thread.pixels);
        const cv::Rect box = cv::Rect(own.x - around, own.y - around, own.width + 2 * around, own.height + 2 * around) &
                             cv::Rect({}, grey.size());
        cv::Mat on(box.size(), CV_8UC1, cv::Scalar(0));
        for (const cv::Point& pixel : thread.pixels) {
            on.at<std::uint8_t>(pixel - box.tl()) = 255;
        }
        cv::Mat close;
        cv::dilate(on, close, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
        const double off = cv::mean(grey(box), ~close)[0];
        if (off > 0.0) {
            seen.push_back(thread);
            traces.push_back(1.0 - cv::mean(grey(box), on)[0] / off);
        }
    }
    return traces.empty() ? std::nullopt : std::optional(quantileByPart(seen, traces, .3));
}

}  // namespace

// What shows by itself and against the model: print beside a thread deceives the one, a stamp the other. Lighter than
// the ground is no trace at all.
std::optional<double> traceUnder(image::Light light, const document::RegisteredPage& page,
                                 const document::DocumentModel& model, const std::vector<Thread>& threads)
{
    const cv::Mat grey = levelledUnder(light, page);
    const cv::Mat share = grey.empty() ? cv::Mat() : againstModel(light, model, grey);
    const auto alone = grey.empty() ? std::nullopt : traceOf(grey, threads);
    const auto compared = share.empty() ? alone : traceOf(share, threads);
    return alone && compared ? std::optional(std::max(0.0, std::min(*alone, *compared))) : std::nullopt;
}

}  // namespace rahdari::optical
