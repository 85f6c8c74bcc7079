#include "core/optical/portrait/measures_of_portrait.h"

#include "core/optical/portrait/frame_edges.h"
#include "core/optical/portrait/frame_ring.h"
#include "core/optical/portrait/patch_edges.h"
#include "core/optical/portrait/portrait_print.h"
#include "core/optical/portrait/surface_ridge.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::optical {

namespace {

using check::Evidence;
using check::Measured;
using check::Obstacle;
using check::QuantityRule;
using check::Sense;
using image::Light;

constexpr std::string_view areaId = "optical.photo_area";
constexpr std::string_view edgeId = "optical.photo_edge";
constexpr std::string_view printId = "optical.vi_fr_ph";
constexpr std::string_view surfaceId = "optical.surface";
constexpr std::string_view patchId = "optical.patch_edges";

/// The page, its portrait as the model has it, and what keeps it from being measured.
struct PortraitPage {
    std::optional<ComparedPage> page;
    std::optional<ComparedLight> white;
    image::RectMm box;
    FoundFrame frame;  ///< of the model: which sides its specimens show at all
    double softPx = cutEdgePx;
    Obstacle obstacle{check::Outcome::NotSupported, "the model has no portrait"};
};

/// The frame as the mean of the specimens shows it: boxes of features are good to a millimetre only.
void findFrameOfModel(PortraitPage& portrait, const image::RectMm& box)
{
    constexpr double reachMm = 1.6;
    const cv::Mat& mean = portrait.white->reference;
    portrait.softPx = softnessOf(mean, box, reachMm);
    portrait.frame = findFrame(mean, box, reachMm, portrait.softPx);
    portrait.box = boxOf(portrait.frame, box);
}

/// The frame of the page, as far as the model has one to hold it against.
FoundFrame frameOfPage(const PortraitPage& portrait)
{
    constexpr double reachMm = 1.4;
    FoundFrame frame = findFrame(portrait.white->levelled, portrait.box, reachMm, portrait.softPx);
    for (std::size_t side = 0; side < frame.size(); ++side) {
        if (!portrait.frame[side]) {
            frame[side].reset();
        }
    }
    return frame;
}

PortraitPage portraitPage(const Evidence& evidence)
{
    PortraitPage result;
    Obstacle obstacle;
    result.page = comparedPage(evidence, obstacle);
    if (!result.page) {
        result.obstacle = obstacle;
        return result;
    }
    const auto portraits = result.page->model->ofKind(document::FeatureKind::Portrait);
    if (portraits.empty()) {
        return result;
    }
    result.white = comparedUnder(*result.page, Light::White);
    if (!result.white) {
        result.obstacle.reason = "there is no white picture, or the model has none";
        return result;
    }
    findFrameOfModel(result, portraits.front()->box);
    return result;
}

/// Gathers a check's numbers.
class Numbers {
public:
    Numbers(std::string_view id, std::string feature, std::optional<image::RectMm> where)
        : id_(id), feature_(std::move(feature)), where_(where)
    {
    }
    void add(std::string_view quantity, double value, Light light = Light::White)
    {
        measured_.values.push_back({std::string(id_), feature_, std::string(quantity), value, light, where_});
    }
    void addIf(std::string_view quantity, const std::optional<double>& value, Light light = Light::White)
    {
        if (value) {
            add(quantity, *value, light);
        }
    }
    Measured take() { return std::move(measured_); }
    bool empty() const { return measured_.values.empty(); }

private:
    std::string_view id_;
    std::string feature_;
    std::optional<image::RectMm> where_;
    Measured measured_;
};

Measured measureArea(const Evidence& evidence)
{
    const PortraitPage portrait = portraitPage(evidence);
    if (!portrait.white) {
        return {{}, portrait.obstacle};
    }
    const FoundFrame frame = frameOfPage(portrait);
    const auto& [top, right, bottom, left] = frame;
    Numbers numbers(areaId, "portrait", widened(portrait.box, 1.0));
    // Where two sides lie too far apart or too close, one of them is a collar or a shadow: they tell no place then.
    constexpr double trustedMm = 0.4;
    if (left && right) {
        const double wider = right->offsetMm + left->offsetMm;
        numbers.add("width_mm", wider);
        numbers.addIf("shift_x_mm", std::abs(wider) < trustedMm ? std::optional((right->offsetMm - left->offsetMm) / 2)
                                                                : std::nullopt);
    }
    if (top && bottom && std::abs(bottom->offsetMm + top->offsetMm) < trustedMm) {
        numbers.add("shift_y_mm", (bottom->offsetMm - top->offsetMm) / 2);
    }
    if (const auto turn = turnOf(frame)) {
        numbers.add("turn_degrees", *turn * 180 / CV_PI);
    }
    return numbers.empty() ? Measured::notSupported("the portrait's sides are not seen as edges") : numbers.take();
}

Measured measureEdge(const Evidence& evidence)
{
    const PortraitPage portrait = portraitPage(evidence);
    if (!portrait.white) {
        return {{}, portrait.obstacle};
    }
    const auto white = frameRing(*portrait.white, portrait.box);
    Numbers numbers(edgeId, "portrait", white ? white->worst : widened(portrait.box, 1.7));
    if (white) {
        numbers.add("rim_step_levels", white->rimStep);
        numbers.add("near_step_levels", white->nearStep);
        numbers.addIf("pattern_loss", white->patternLoss);
        numbers.addIf("pattern_shift_mm", white->patternShiftMm);
    }
    const auto infrared = comparedUnder(*portrait.page, Light::Infrared);
    const auto ring = infrared ? frameRing(*infrared, portrait.box) : std::nullopt;
    if (ring) {
        numbers.add("ir_rim_step_levels", ring->rimStep, Light::Infrared);
        numbers.add("ir_near_step_levels", ring->nearStep, Light::Infrared);
    }
    return numbers.empty() ? Measured::notSupported("the ground around the portrait is not the same on every specimen")
                           : numbers.take();
}

Measured measurePrint(const Evidence& evidence)
{
    const PortraitPage portrait = portraitPage(evidence);
    if (!portrait.white) {
        return {{}, portrait.obstacle};
    }
    const auto print = portraitPrint(*portrait.page, portrait.box);
    if (!print) {
        return Measured::notSupported("the portrait is too small to tell how it is printed");
    }
    Numbers numbers(printId, "portrait", portrait.box);
    numbers.add("colour_share", print->colour);
    numbers.add("roughness_db", print->roughnessDb);
    numbers.add("colour_noise_db", print->colourNoiseDb);
    numbers.add("screen_db", print->screenDb);
    return numbers.take();
}

Measured measureSurface(const Evidence& evidence)
{
    const PortraitPage portrait = portraitPage(evidence);
    if (!portrait.white) {
        return {{}, portrait.obstacle};
    }
    const auto ridge = surfaceRidge(*portrait.page->page, portrait.box);
    if (!ridge) {
        return Measured::notSupported("there are no pictures under light from the left and from the right");
    }
    Numbers numbers(surfaceId, "portrait", ridge->where);
    numbers.add("ridge_contrast", ridge->contrast, Light::ObliqueLeft);
    return numbers.take();
}

Measured measurePatches(const Evidence& evidence)
{
    Obstacle obstacle;
    const auto compared = comparedPage(evidence, obstacle);
    if (!compared) {
        return {{}, obstacle};
    }
    Measured measured;
    for (const auto& [light, quantity] :
         {std::pair{Light::White, "vi_step_levels"}, std::pair{Light::Infrared, "ir_step_levels"}}) {
        if (const auto under = comparedUnder(*compared, light)) {
            const PatchEdge edge = strongestPatchEdge(*under, groundApartFromPersonal(*under, *compared->model));
            measured.values.push_back({std::string(patchId), "page", quantity, edge.stepLevels, light, edge.where});
        }
    }
    return measured.values.empty() ? Measured::notSupported("the model has no picture under white or infrared light")
                                   : measured;
}

constexpr std::string_view displaced = "the portrait lies {value} mm from where it should (limit {limit})";
constexpr std::string_view otherSize = "the portrait has another size than on genuine documents";
constexpr std::array areaQuantities{
    QuantityRule{
        .check = areaId, .quantity = "shift_x_mm", .smallestSpread = 0.1, .tooLow = displaced, .tooHigh = displaced},
    QuantityRule{
        .check = areaId, .quantity = "shift_y_mm", .smallestSpread = 0.1, .tooLow = displaced, .tooHigh = displaced},
    QuantityRule{
        .check = areaId, .quantity = "width_mm", .smallestSpread = 0.2, .tooLow = otherSize, .tooHigh = otherSize},
    QuantityRule{.check = areaId,
                 .quantity = "turn_degrees",
                 .smallestSpread = 0.1,
                 .tooLow = "the portrait is turned",
                 .tooHigh = "the portrait is turned"}};

constexpr std::string_view strange = "the ground close to the portrait differs from that further away";
constexpr std::array edgeQuantities{
    QuantityRule{.check = edgeId,
                 .quantity = "rim_step_levels",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 3.0,
                 .relativeSpread = 0.1,
                 .tooHigh = strange},
    QuantityRule{.check = edgeId,
                 .quantity = "near_step_levels",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 3.0,
                 .relativeSpread = 0.1,
                 .tooHigh = strange},
    QuantityRule{.check = edgeId,
                 .quantity = "ir_rim_step_levels",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 1.5,
                 .relativeSpread = 0.1,
                 .tooHigh = strange},
    QuantityRule{.check = edgeId,
                 .quantity = "ir_near_step_levels",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 1.0,
                 .relativeSpread = 0.1,
                 .tooHigh = strange},
    QuantityRule{.check = edgeId,
                 .quantity = "pattern_loss",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 0.1,
                 .tooHigh = "the ground's lines stop short of the portrait"},
    QuantityRule{.check = edgeId,
                 .quantity = "pattern_shift_mm",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 0.1,
                 .tooHigh = "the ground's lines do not continue at the portrait's edge: displaced by {value} mm "
                            "(limit {limit})"}};

constexpr std::array printQuantities{QuantityRule{.check = printId,
                                                  .quantity = "colour_share",
                                                  .smallestSpread = 0.02,
                                                  .tooLow = "the portrait has less colour than on genuine documents",
                                                  .tooHigh = "the portrait has more colour than on genuine documents"},
                                     QuantityRule{.check = printId,
                                                  .quantity = "roughness_db",
                                                  .sense = Sense::TooHigh,
                                                  .smallestSpread = 1.5,  // as of the ground: of sensors
                                                  .tooHigh = "the portrait consists of a printer's dots"},
                                     QuantityRule{.check = printId,
                                                  .quantity = "colour_noise_db",
                                                  .sense = Sense::TooHigh,
                                                  .smallestSpread = 1.6,
                                                  .tooHigh = "the portrait consists of coloured dots"},
                                     QuantityRule{.check = printId,
                                                  .quantity = "screen_db",
                                                  .sense = Sense::TooHigh,
                                                  .smallestSpread = 0.8,
                                                  .tooHigh = "the portrait consists of a printer's screen"}};

constexpr std::array surfaceQuantities{QuantityRule{.check = surfaceId,
                                                    .quantity = "ridge_contrast",
                                                    .sense = Sense::TooHigh,
                                                    .smallestSpread = 0.004,
                                                    .highest = 0.03,
                                                    .typical = 0.005,
                                                    .tooHigh = "a ridge runs around the portrait"}};

constexpr std::string_view straight = "a straight edge crosses the ground that genuine documents do not have";
constexpr std::array patchQuantities{QuantityRule{.check = patchId,
                                                  .quantity = "vi_step_levels",
                                                  .sense = Sense::TooHigh,
                                                  .smallestSpread = 0.6,
                                                  .relativeSpread = 0.12,
                                                  .tooHigh = straight},
                                     QuantityRule{.check = patchId,
                                                  .quantity = "ir_step_levels",
                                                  .sense = Sense::TooHigh,
                                                  .smallestSpread = 0.6,
                                                  .relativeSpread = 0.12,
                                                  .tooHigh = straight}};

const std::array<Measure, 5>& all()
{
    static const std::array<Measure, 5> measures{
        Measure{{areaId, "the portrait lies where it should", 0}, areaQuantities, measureArea},
        Measure{{edgeId, "the ground runs unbroken up to the portrait", 0}, edgeQuantities, measureEdge},
        Measure{{printId, "the portrait is printed as on genuine documents", 0}, printQuantities, measurePrint},
        Measure{{surfaceId, "the surface around the portrait is level", 0}, surfaceQuantities, measureSurface},
        Measure{{patchId, "nothing with straight edges was laid on the page", 0}, patchQuantities, measurePatches}};
    return measures;
}

}  // namespace

Measures portraitMeasures() { return {all(), nullptr}; }

}  // namespace rahdari::optical
