#include "core/document/registration/registration.h"

#include "core/document/registration/glare.h"
#include "core/document/registration/levelling.h"
#include "core/document/registration/light_shift.h"
#include "core/document/registration/page_lights.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace rahdari::document {

namespace {

using image::Light;

/// The lights a page may be registered by, best first: those that show its print.
constexpr std::array registeringLights{Light::White, Light::Coaxial, Light::Infrared};

RegisteredPage notRegistered(const capture::Page& page, const check::PagePlanes& planes, const DocumentModel& model,
                             std::string why)
{
    RegisteredPage located = unregisteredPage(page, planes, model.size);
    located.obstacle = std::move(why);
    return located;
}

/// The pose of a light's page moved by a shift in the model's millimetres.
PagePose movedBy(const PagePose& pose, const cv::Vec2d& shiftMm, image::SizeMm size)
{
    PageFit shift;
    shift.matrix(0, 2) = shiftMm[0];
    shift.matrix(1, 2) = shiftMm[1];
    const auto moved = poseOf(pose.plane, shift, size);
    return moved ? PagePose{moved->plane, pose.bend} : pose;
}

/// Leaves out what a reflection or too much light hides, and levels the rest. What shines under ultraviolet or coaxial
/// light may be meant.
void level(RegisteredLight& light, const DocumentModel& model)
{
    const Reference* const reference = model.reference(light.light);
    if (reference != nullptr && (light.light == Light::White || light.light == Light::Infrared)) {
        const int shown = cv::countNonZero(light.seen);
        const cv::Mat glare = glareOn(light.raw, light.seen, reference->mean,
                                      model.stable.size() == light.raw.size() ? model.stable : cv::Mat());
        const cv::Mat burntOut = burntOutOn(light.raw, reference->mean);
        if (!burntOut.empty()) {
            light.burntOutShare = cv::countNonZero(burntOut & light.seen) / std::max(1.0, static_cast<double>(shown));
        }
        for (const cv::Mat& hidden : {glare, burntOut}) {
            if (!hidden.empty()) {
                light.seen &= ~hidden;
            }
        }
    }
    light.levelled = levelled(light.light, light.raw, light.seen, model);
}

/// Registers one light after another on the pose of the leading one.
class LightRegistrar {
public:
    LightRegistrar(const DocumentModel& model, const PageFit& fit, const RegisteredLight& leading)
        : model_(model), fit_(fit), leading_(leading)
    {
    }

    RegisteredLight registered(Light light, const cv::Mat& picture, const image::PagePlane& plane) const
    {
        const auto pose = poseOf(plane, fit_, model_.size);
        if (!pose) {
            return {};
        }
        const auto shift = shiftAgainstLeading(light, picture, *pose);
        RegisteredLight done =
            rasteriseLight(light, picture, shift ? movedBy(*pose, shift->mm, model_.size) : *pose, model_.size);
        done.shiftMm = shift ? cv::norm(shift->mm) : 0.0;
        done.residualMm = shift ? shift->residualMm : fit_.residualMm;
        level(done, model_);
        return done;
    }

private:
    /// By the page's own print where both lights show it, else by what the model has under this light: foils and
    /// laminates, seen in coaxial light, are laid on with a register of their own.
    std::optional<LightShift> shiftAgainstLeading(Light light, const cv::Mat& picture, const PagePose& pose) const
    {
        const PageRaster raster = rasterise(greyPicture(light, picture), pose,
                                            {0.0, 0.0, model_.size.width, model_.size.height}, modelPxPerMm);
        const cv::Mat page = raster.pixels.empty() ? cv::Mat{} : greyOf(light, raster.pixels);
        if (page.size() != leading_.raw.size()) {
            return std::nullopt;
        }
        if (light != Light::Ultraviolet) {
            const PrintRaster own{greyOf(leading_.light, leading_.raw), leading_.seen, modelPxPerMm};
            if (const auto shift = shiftOf(light, own, page)) {
                return shift;
            }
        }
        const auto print = stablePrintOf(model_, light);
        return print && print->grey.size() == page.size() ? shiftOf(light, *print, page) : std::nullopt;
    }

    const DocumentModel& model_;
    const PageFit& fit_;
    const RegisteredLight& leading_;
};

/// Every light on its own thread, as far as there are processors.
void registerOthers(RegisteredPage& registered, const capture::Page& page, const check::PagePlanes& planes,
                    const LightRegistrar& registrar, Light leading)
{
    std::vector<Light> others;
    for (const auto& [light, picture] : page.images) {
        if (light != leading && planes.find(light) != nullptr) {
            others.push_back(light);
        }
    }
    std::vector<RegisteredLight> done(others.size());
    cv::parallel_for_({0, static_cast<int>(others.size())}, [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            const auto at = static_cast<std::size_t>(i);
            done[at] = registrar.registered(others[at], page.imageUnder(others[at]), *planes.find(others[at]));
        }
    });
    for (RegisteredLight& light : done) {
        if (!light.raw.empty()) {
            registered.lights.emplace(light.light, std::move(light));
        }
    }
}

}  // namespace

std::optional<LeadingLight> leadingLight(const capture::Page& page, const check::PagePlanes& planes,
                                         const DocumentModel& model, const LeadingLight* before)
{
    for (const Light light : registeringLights) {
        const cv::Mat picture = page.imageUnder(light);
        const image::PagePlane* plane = planes.find(light);
        if (picture.empty() || plane == nullptr) {
            continue;
        }
        if (auto print = stablePrintOf(model, light)) {
            const bool same = before != nullptr && before->light == light && before->look.size == model.size;
            return LeadingLight{light, *std::move(print), *plane,
                                same ? before->look : firstLook(light, picture, *plane, model.size)};
        }
    }
    return std::nullopt;
}

RegisteredPage registerAt(const PlaceFound& found, const LeadingLight& leading, const capture::Page& page,
                          const check::PagePlanes& planes, const DocumentModel& model)
{
    const auto pose = found.fit ? poseOf(leading.plane, *found.fit, model.size) : std::nullopt;
    if (!pose) {
        return notRegistered(page, planes, model, found.obstacle);
    }
    RegisteredPage registered;
    registered.size = model.size;
    registered.onModel = true;
    RegisteredLight first = rasteriseLight(leading.light, page.imageUnder(leading.light), *pose, model.size);
    first.residualMm = found.fit->residualMm;
    level(first, model);
    registerOthers(registered, page, planes, LightRegistrar(model, *found.fit, first), leading.light);
    registered.lights.emplace(leading.light, std::move(first));
    return registered;
}

RegisteredPage registerPage(const capture::Page& page, const check::PagePlanes& planes, const DocumentModel& model,
                            std::stop_token stop)
{
    try {
        const auto leading = leadingLight(page, planes, model);
        if (!leading) {
            return notRegistered(page, planes, model, "no picture of the page can be compared with its model");
        }
        return registerAt(findPlace(leading->print, leading->look, stop), *leading, page, planes, model);
    } catch (const cv::Exception&) {
        return notRegistered(page, planes, model, "the page could not be compared with its model");
    }
}

}  // namespace rahdari::document
