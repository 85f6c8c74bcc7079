#include "core/optical/infrared/measured_page.h"

#include "core/document/registration/identification.h"

#include <utility>

namespace rahdari::optical {

namespace {

using check::Obstacle;
using check::Outcome;
using image::Light;

MeasuredPage refused(Outcome outcome, std::string reason)
{
    return {nullptr, nullptr, Obstacle{outcome, std::move(reason)}};
}

bool shows(const document::RegisteredPage& page, Light light)
{
    const document::RegisteredLight* const picture = page.under(light);
    return picture != nullptr && !picture->raw.empty();
}

}  // namespace

MeasuredPage measuredPageWithoutModel(const check::Evidence& evidence)
{
    auto page = evidence.find<document::RegisteredPage>();
    if (!page || !shows(*page, Light::White) || !shows(*page, Light::Infrared)) {
        return refused(Outcome::NotSupported, "Pictures under white and infrared light are needed");
    }
    const auto identified = evidence.find<document::Identification>();
    auto model = identified && page->onModel && !page->obstacle ? identified->model : nullptr;
    return {std::move(page), std::move(model), std::nullopt};
}

MeasuredPage measuredPage(const check::Evidence& evidence)
{
    MeasuredPage of = measuredPageWithoutModel(evidence);
    if (of.obstacle) {
        return of;
    }
    const auto identified = evidence.find<document::Identification>();
    if (!identified || !identified->model) {
        return refused(Outcome::NotSupported, "No model of this document is known");
    }
    if (of.page->obstacle) {
        return refused(Outcome::Undetermined, *of.page->obstacle);
    }
    const auto* const white = identified->model->reference(Light::White);
    const auto* const infrared = identified->model->reference(Light::Infrared);
    if (white == nullptr || infrared == nullptr || white->mean.size() != infrared->mean.size() ||
        white->mean.size() != of.page->under(Light::White)->raw.size()) {
        return refused(Outcome::NotSupported, "The model was learned without infrared light");
    }
    of.model = identified->model;
    return of;
}

}  // namespace rahdari::optical
