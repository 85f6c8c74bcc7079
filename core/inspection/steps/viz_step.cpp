#include "core/inspection/steps/viz_step.h"

#include "core/capture/page.h"
#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/mrz/other_side_zone.h"
#include "core/viz/field_reading.h"

#include <array>

namespace rahdari::inspection {

namespace {

constexpr std::array<std::string_view, 3> onModel{"capture", "mrz", "document_model"};

}  // namespace

std::span<const std::string_view> VizStep::needs() const { return onModel; }

base::Result<void> VizStep::gather(check::Evidence& evidence, std::stop_token stop)
{
    const auto page = evidence.find<capture::Page>();
    const auto registered = evidence.find<document::RegisteredPage>();
    const auto identification = evidence.find<document::Identification>();
    viz::VizReading reading;
    reading.readerMissing = reader_ == nullptr;
    const bool placed = registered && registered->onModel && !registered->obstacle;
    if (page && placed && identification && identification->model) {
        const document::DocumentModel& model = *identification->model;
        const auto zone = mrz::zoneOfDocument(evidence);
        if (reader_) {
            reading =
                viz::readFields({*page, *registered, model, zone ? &*zone : nullptr}, model.features, *reader_, stop);
        }
    }
    evidence.put(std::move(reading));
    return {};
}

}  // namespace rahdari::inspection
