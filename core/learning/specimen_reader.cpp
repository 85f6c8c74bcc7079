#include "core/learning/specimen_reader.h"

#include "core/base/error_code.h"
#include "core/check/capture_gates.h"
#include "core/check/page_planes.h"
#include "core/document/page_location.h"
#include "core/document/rectified_page.h"
#include "core/document/registration/identification.h"
#include "core/learning/page_size.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/other_side_zone.h"
#include "core/mrz/state_codes.h"
#include "core/mrz/zone_print.h"
#include "core/optical/measure.h"
#include "core/viz/viz_reading.h"

#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>
#include <string_view>
#include <utility>

namespace rahdari::learning {

namespace {

constexpr std::size_t mostKeptBytes = 200'000'000;

/// What the first reading has done for good; the others are done by a model.
constexpr std::array<std::string_view, 4> doneAtFirst{"mrz", "page_location", "capture_quality", "mrz_print"};

template <typename... Kinds>
void copyKinds(const check::Evidence& from, check::Evidence& to)
{
    const auto copy = [&]<typename Kind>(const Kind*) {
        if (const auto value = from.find<Kind>()) {
            to.put(*value);
        }
    };
    (copy(static_cast<const Kinds*>(nullptr)), ...);
}

std::size_t bytesOf(const capture::Page& page)
{
    std::size_t bytes = 0;
    for (const auto& [light, picture] : page.images) {
        bytes += picture.total() * picture.elemSize();
    }
    return bytes;
}

/// Under white light, or the first light there is.
image::Light lightToLookAt(const capture::Page& page)
{
    return page.images.empty() ? image::Light::White : page.images.begin()->first;
}

/// Everything but the pictures, and a scale for a page that has none of its own.
std::shared_ptr<check::Evidence> knownOf(const check::Evidence& evidence)
{
    auto known = std::make_shared<check::Evidence>();
    const auto page = evidence.find<capture::Page>();
    const auto planes = evidence.find<check::PagePlanes>();
    const auto location = evidence.find<document::PageLocation>();
    if (page && planes && location && !location->plane) {
        document::PageLocation completed = *location;
        check::PagePlanes completedPlanes = *planes;
        completeLocation(*page, lightToLookAt(*page), completed, completedPlanes);
        known->put(completed);
        known->put(completedPlanes);
    }
    copyMissing(evidence, *known);
    return known;
}

cv::Mat overviewOf(const capture::Page& page, const check::Evidence& known)
{
    const auto planes = known.find<check::PagePlanes>();
    const auto location = known.find<document::PageLocation>();
    const image::Light light = lightToLookAt(page);
    const image::PagePlane* plane = planes ? planes->find(light) : nullptr;
    if (plane == nullptr || !location || location->sizeMm.width <= 0.0) {
        return {};
    }
    cv::Mat overview = document::rectify(page.imageUnder(light), *plane, location->sizeMm, overviewPxPerMm);
    if (overview.channels() == 3) {
        cv::cvtColor(overview, overview, cv::COLOR_BGR2GRAY);
    }
    if (!overview.empty()) {
        constexpr double blurMm = 1.0;  // a page located by its zone alone is off by more at the far end
        cv::GaussianBlur(overview, overview, {}, blurMm * overviewPxPerMm);
    }
    return overview;
}

}  // namespace

std::shared_ptr<check::Evidence> withoutPage(const check::Evidence& evidence)
{
    auto known = std::make_shared<check::Evidence>();
    copyMissing(evidence, *known);
    return known;
}

void copyMissing(const check::Evidence& from, check::Evidence& to)
{
    copyKinds<mrz::MrzReading, mrz::OtherSideZone, mrz::StateCodes, mrz::MrzPrint, check::PagePlanes,
              document::PageLocation, check::CaptureGates, document::RegisteredPage, document::Identification,
              optical::Observation>(from, to);
}

void SpecimenReader::keep(std::size_t index, const std::shared_ptr<const capture::Page>& page)
{
    const std::size_t bytes = bytesOf(*page);
    const std::lock_guard lock(mutex_);
    if (keptBytes_ + bytes <= mostKeptBytes && kept_.emplace(index, page).second) {
        keptBytes_ += bytes;
    }
}

std::shared_ptr<capture::ImageScanner> SpecimenReader::otherSideOf(std::size_t index) const
{
    return index < wish_.otherSides.size() ? wish_.otherSides[index] : nullptr;
}

base::Result<Specimen> SpecimenReader::read(std::size_t index, const std::stop_token& stop)
{
    check::Evidence evidence;
    for (const auto& step : stepsFor_(wish_.specimens[index], otherSideOf(index), nullptr)) {
        if (const auto gathered = step->gather(evidence, stop); !gathered) {
            return gathered.error();
        }
    }
    const auto page = evidence.find<capture::Page>();
    if (!page) {
        return base::Error{base::toInt(base::ErrorCode::EvidenceMissing), "no page was captured", ""};
    }
    keep(index, page);
    Specimen specimen;
    specimen.index = index;
    specimen.source = index < wish_.sources.size() ? wish_.sources[index] : page->source;
    specimen.device = page->device;
    specimen.side = page->side;
    specimen.preRecorded = page->preRecorded;
    for (const auto& [light, picture] : page->images) {
        specimen.lights.insert(light);
    }
    specimen.known = knownOf(evidence);
    specimen.overview = overviewOf(*page, *specimen.known);
    return specimen;
}

base::Result<std::shared_ptr<const capture::Page>> SpecimenReader::page(const Specimen& specimen,
                                                                        const std::stop_token& stop)
{
    {
        const std::lock_guard lock(mutex_);
        if (const auto found = kept_.find(specimen.index); found != kept_.end()) {
            return found->second;
        }
    }
    auto captured = wish_.specimens[specimen.index]->capture({}, stop);
    if (!captured) {
        return captured.error();
    }
    return std::make_shared<const capture::Page>(std::move(captured).value());
}

base::Result<std::shared_ptr<check::Evidence>>
SpecimenReader::evidenceBy(const Specimen& specimen, std::shared_ptr<const document::DocumentModel> model,
                           const std::stop_token& stop)
{
    const auto pictures = page(specimen, stop);
    if (!pictures) {
        return pictures.error();
    }
    auto evidence = withoutPage(*specimen.known);
    evidence->put(capture::Page(**pictures));
    for (const auto& step : stepsFor_(wish_.specimens[specimen.index], nullptr, std::move(model))) {
        if (step->id() == "capture" || std::ranges::find(doneAtFirst, step->id()) != doneAtFirst.end()) {
            continue;
        }
        if (const auto gathered = step->gather(*evidence, stop); !gathered) {
            return gathered.error();
        }
    }
    return evidence;
}

void SpecimenReader::readFields(const Specimen& specimen, std::shared_ptr<const document::DocumentModel> model,
                                check::Evidence& evidence, const std::stop_token& stop)
{
    for (const auto& step : stepsFor_(wish_.specimens[specimen.index], nullptr, std::move(model))) {
        if (step->id() == "viz" && !evidence.find<viz::VizReading>()) {
            [[maybe_unused]] const auto gathered = step->gather(evidence, stop);
        }
    }
}

}  // namespace rahdari::learning
