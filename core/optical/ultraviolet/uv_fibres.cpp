#include "core/optical/ultraviolet/uv_fibres.h"

#include "core/image/light.h"
#include "core/optical/ultraviolet/threads_by_part.h"
#include "core/optical/ultraviolet/uv_comparison.h"
#include "core/optical/ultraviolet/uv_rules.h"
#include "core/optical/ultraviolet/uv_thread_traces.h"
#include "core/optical/ultraviolet/uv_threads.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::optical {

namespace {

using check::Measured;
using check::Measurement;
using document::Feature;

/// Rims of patches are taken for threads, and fibres under them are not seen, before the patches hide larger print.
constexpr double patchyForFibres = .2;

/// Of the ground that is free on other pages. On less, too few fibres are left to stand for the page.
constexpr double leastFreeShare = .4;

constexpr std::size_t enoughForColour = 8;
constexpr std::size_t enoughForTraces = 10;  // of fewer, most may be the rim of a stamp that glows
constexpr std::size_t enoughPrints = 3;
constexpr std::string_view glowQuantity = "glow_beside_print";

/// The threads of a page and the share of the usual ground they could be seen on.
struct Sheet {
    std::vector<Thread> threads;
    double freeShare = 0.0;
};

Sheet readSheet(const UvComparison& both, const Feature& place)
{
    const cv::Mat page = overGround(both.page, both.pageTiles);
    cv::Mat inside(page.size(), CV_8UC1, cv::Scalar(0));
    inside(document::rasterRect(place.box, page.size())).setTo(255);
    const cv::Mat usual = usualThreadGround(both) & inside;
    const cv::Mat ground = threadGround(both, usual, page);
    Sheet sheet;
    sheet.threads = findThreads(page, ground);
    sheet.freeShare = static_cast<double>(cv::countNonZero(ground)) / std::max(1, cv::countNonZero(usual));
    return sheet;
}

/// How strongly most of the luminous print glows, as a multiple of the model's; 0 = too little of it to say.
double glowOfPrint(const UvFindings& findings)
{
    std::vector<float> energies;
    for (const auto& [name, match] : findings.prints) {
        energies.push_back(static_cast<float>(match.energy));
    }
    return energies.size() < enoughPrints ? 0.0 : std::max(0.0, quantileOf(energies, .5));
}

/// Light along a millimetre of a thread, for luminous print as strong as the model's: neither the lamp nor stray light
/// on the ground changes it, nor how finely the scanner sees.
double glowBesidePrint(const Thread& thread, double level, double print)
{
    return thread.strength * thread.widthMm * level / print;
}

/// What three threads of four glow at least: a luminous stamp has thin rims too, and outshines fibres.
double commonGlowOf(const std::vector<Thread>& threads, double level, double print)
{
    std::vector<double> glows;
    for (const Thread& thread : threads) {
        glows.push_back(glowBesidePrint(thread, level, print));
    }
    return quantileByPart(threads, glows, .25);
}

/// What glows much less than the model's fibres is none: noise and shimmer on paper that has no fibres. While a model
/// is learned, the page's own tell how strongly they glow.
void dropFaint(std::vector<Thread>& threads, const check::Limit* usual, double level, double print)
{
    constexpr double faintest = .4;
    const double glow = usual != nullptr ? usual->centre : commonGlowOf(threads, level, print);
    std::erase_if(threads,
                  [&](const Thread& thread) { return glowBesidePrint(thread, level, print) < faintest * glow; });
}

}  // namespace

Measured countFibres(const UvFindings& findings, const document::RegisteredPage& page,
                     const document::DocumentModel& model)
{
    const std::vector<const Feature*> places = model.ofKind(document::FeatureKind::Fibres);
    if (places.empty()) {
        return Measured::notSupported("The model knows of no luminous fibres");
    }
    if (findings.both.patchiness > patchyForFibres) {
        return Measured::undetermined("The page glows in patches, as after washing: fibres cannot be counted");
    }
    const Feature& place = *places.front();
    auto [threads, freeShare] = readSheet(findings.both, place);
    if (freeShare < leastFreeShare) {
        return Measured::undetermined("Dirt, stamps or glare leave too little of the paper to count its fibres");
    }
    const double level = findings.both.level;
    const double print = glowOfPrint(findings);
    if (print > 0.0) {
        dropFaint(threads, model.limits.find(uv::fibres, place.name, glowQuantity), level, print);
    }
    Measured measured;
    const auto add = [&](std::string_view quantity, double value) {
        measured.values.push_back(
            {std::string(uv::fibres), place.name, std::string(quantity), value, image::Light::Ultraviolet, place.box});
    };
    const auto count = static_cast<double>(threads.size());
    add("root_count", std::sqrt(count / freeShare));
    if (threads.size() >= enoughForColour) {
        add("blue_share", meanByPart(threads, &Thread::blueShare));
        add("red_share", meanByPart(threads, &Thread::redShare));
        if (print > 0.0) {
            add(glowQuantity, commonGlowOf(threads, level, print));
        }
    }
    const std::pair<image::Light, std::string_view> others[] = {{image::Light::White, "white_trace"},
                                                                {image::Light::Infrared, "infrared_trace"}};
    for (const auto& [light, quantity] : others) {
        const auto trace = threads.size() >= enoughForTraces ? traceUnder(light, page, model, threads) : std::nullopt;
        if (trace) {
            add(quantity, *trace);
        }
    }
    return measured;
}

}  // namespace rahdari::optical
