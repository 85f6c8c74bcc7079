#include "ui/desktop/presenters/genuine_pages.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/reference_in_picture.h"
#include "core/document/registration/registered_page.h"

#include <algorithm>

namespace rahdari::ui::desktop {

using document::Identification;
using document::RegisteredPage;

namespace {

/// What one light's picture is made of.
struct Ingredients {
    std::shared_ptr<const RegisteredPage> page;
    std::shared_ptr<const document::DocumentModel> model;
    image::Light light;
    cv::Size picture;
};

/// No finer than the reference is.
double scaleOf(const document::RegisteredLight& light, image::SizeMm page)
{
    const double pxPerMm = light.plane->pxPerMmAt({page.width / 2.0, page.height / 2.0});
    return pxPerMm > document::modelPxPerMm ? document::modelPxPerMm / pxPerMm : 1.0;
}

cv::Mat made(const Ingredients& from)
{
    const document::RegisteredLight& light = *from.page->under(from.light);
    return document::referenceInPicture(from.model->reference(from.light)->mean, light, from.picture,
                                        scaleOf(light, from.page->size));
}

}  // namespace

GenuinePages genuinePagesOf(const std::shared_ptr<const inspection::Inspection>& inspection, bool kept)
{
    if (!inspection) {
        return {{}, NothingGenuine::NotJudged};
    }
    const auto identification = inspection->evidence->find<Identification>();
    const auto registered = inspection->evidence->find<RegisteredPage>();
    const auto captured = inspection->evidence->find<capture::Page>();
    if (!identification || !identification->model || !registered || !captured) {
        return {{}, kept ? NothingGenuine::NotKept : NothingGenuine::NoModel};
    }
    if (!registered->onModel || registered->obstacle) {
        return {{}, NothingGenuine::NotOnModel};
    }
    GenuinePages genuine;
    for (const auto& [light, place] : registered->lights) {
        const cv::Mat picture = captured->imageUnder(light);
        if (place.plane && !picture.empty() && identification->model->reference(light) != nullptr) {
            genuine.pages.push_back({light, [from = Ingredients{registered, identification->model, light,
                                                                picture.size()}] { return made(from); }});
        }
    }
    return genuine;
}

}  // namespace rahdari::ui::desktop
