#include "core/inspection/steps/document_model_step.h"

#include "core/base/error_code.h"
#include "core/capture/page.h"
#include "core/check/page_planes.h"
#include "core/document/page_location.h"
#include "core/document/registration/identification.h"
#include "core/mrz/mrz_reading.h"
#include "core/viz/field_reading.h"

#include <array>
#include <utility>

namespace rahdari::inspection {

namespace {

constexpr std::array<std::string_view, 3> onLocation{"capture", "mrz", "page_location"};

/// What was gathered before; never null members.
struct Found {
    std::shared_ptr<const capture::Page> page;
    std::shared_ptr<const check::PagePlanes> planes;
    std::shared_ptr<const document::PageLocation> location;
};

document::IdentificationHints hintsOf(const mrz::MrzReading* reading)
{
    const mrz::LightReading* zone = reading != nullptr ? reading->primary() : nullptr;
    if (zone == nullptr || !zone->document) {
        return {};
    }
    return {zone->document->issuingState, zone->document->documentCode, 0};
}

document::IdentifiedPage onGivenModel(const Found& found, std::shared_ptr<const document::DocumentModel> model,
                                      std::stop_token stop)
{
    document::IdentifiedPage identified;
    identified.page = document::registerPage(*found.page, *found.planes, *model, std::move(stop));
    identified.identification.score = 1.0;
    identified.identification.lead = 1.0;
    identified.identification.reason = "The model was given";
    identified.identification.model = std::move(model);
    return identified;
}

document::IdentifiedPage withoutModels(const Found& found)
{
    document::IdentifiedPage identified;
    identified.page = document::unregisteredPage(*found.page, *found.planes, found.location->sizeMm);
    identified.identification.reason = "There are no document models";
    return identified;
}

viz::FacePictures facesOn(const capture::Page& page, const document::IdentifiedPage& identified)
{
    const document::RegisteredPage& registered = identified.page;
    const auto& model = identified.identification.model;
    const bool placed = registered.onModel && !registered.obstacle;
    return placed && model ? viz::cutFaces(page, registered, *model) : viz::FacePictures{};
}

}  // namespace

std::span<const std::string_view> DocumentModelStep::needs() const { return onLocation; }

base::Result<void> DocumentModelStep::gather(check::Evidence& evidence, std::stop_token stop)
{
    const Found found{evidence.find<capture::Page>(), evidence.find<check::PagePlanes>(),
                      evidence.find<document::PageLocation>()};
    if (!found.page || !found.planes || !found.location) {
        return base::Error{base::toInt(base::ErrorCode::EvidenceMissing), "there is no page to find a model for", ""};
    }
    const auto reading = evidence.find<mrz::MrzReading>();
    document::IdentifiedPage identified = model_ ? onGivenModel(found, model_, stop)
                                          : !shelf_ || shelf_->entries().empty()
                                              ? withoutModels(found)
                                              : document::identifyPage(*found.page, *found.planes, *found.location,
                                                                       hintsOf(reading.get()), *shelf_, stop);
    if (stop.stop_requested()) {
        return base::Error{base::toInt(base::ErrorCode::Cancelled), "looking for the model was cancelled", ""};
    }
    evidence.put(facesOn(*found.page, identified));
    evidence.put(std::move(identified.identification));
    evidence.put(std::move(identified.page));
    return {};
}

}  // namespace rahdari::inspection
