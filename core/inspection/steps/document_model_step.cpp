#include "core/inspection/steps/document_model_step.h"

#include "core/base/error_code.h"
#include "core/capture/page.h"
#include "core/check/page_planes.h"
#include "core/document/page_location.h"
#include "core/document/registration/identification.h"
#include "core/mrz/mrz_reading.h"
#include "core/optical/coaxial/turning_light.h"
#include "core/optical/ultraviolet/uv_findings.h"

#include <opencv2/core.hpp>

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

/// What several checks would each work out for themselves, side by side.
void putWhatChecksShare(check::Evidence& evidence)
{
    cv::parallel_for_({0, 2}, [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            i == 0 ? optical::putUvFindings(evidence) : optical::putCoaxialSurplus(evidence);
        }
    });
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
    evidence.put(std::move(identified.identification));
    evidence.put(std::move(identified.page));
    putWhatChecksShare(evidence);
    return {};
}

}  // namespace rahdari::inspection
