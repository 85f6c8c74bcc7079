#include "core/casefile/record_of_inspection.h"

#include "core/check/page_planes.h"
#include "core/chip/chip_reading.h"
#include "core/document/page_location.h"
#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/image/picture_file.h"
#include "core/lds/face_image.h"
#include "core/optical/appearance/heat_map.h"
#include "core/report/annotated_picture.h"
#include "core/viz/viz_reading.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <map>
#include <span>
#include <utility>

namespace rahdari::casefile {

namespace {

constexpr int fastCompression = 1;  ///< of PNG: a tenth larger than the default, three times as fast

std::optional<EncodedPicture> asPng(const cv::Mat& picture)
{
    std::vector<unsigned char> octets;
    try {
        if (picture.empty() || !cv::imencode(".png", picture, octets, {cv::IMWRITE_PNG_COMPRESSION, fastCompression})) {
            return std::nullopt;
        }
    } catch (const cv::Exception&) {
        return std::nullopt;
    }
    const auto bytes = std::as_bytes(std::span(octets));
    return EncodedPicture{image::PictureFormat::Png, {bytes.begin(), bytes.end()}};
}

std::optional<RecordedPicture> pictureOf(const capture::Page& page, image::Light light, const cv::Mat& pixels)
{
    if (const auto file = page.files.find(light); file != page.files.end()) {
        return RecordedPicture{page.side, light, {file->second.format, *file->second.bytes}, true, std::nullopt};
    }
    auto encoded = asPng(pixels);
    return encoded ? std::optional(RecordedPicture{page.side, light, std::move(*encoded), false, std::nullopt})
                   : std::nullopt;
}

std::optional<EncodedPicture> chipFace(const check::Evidence& evidence)
{
    const auto chip = evidence.find<chip::ChipReading>();
    const base::Bytes* file = chip ? chip->find(lds::LdsFile::Dg2) : nullptr;
    const auto group = file != nullptr ? lds::parseDg2(*file) : base::Result<lds::Dg2>(base::Error{});
    if (!group || group->faces.empty()) {
        return std::nullopt;
    }
    const auto bytes = std::as_bytes(std::span(group->faces.front().bytes));
    const auto picture = image::decodePicture(bytes);
    return picture ? std::optional(EncodedPicture{picture->format, {bytes.begin(), bytes.end()}}) : std::nullopt;
}

std::vector<RecordedFace> facesOf(const check::Evidence& evidence)
{
    std::vector<RecordedFace> faces;
    const auto add = [&](FaceKind kind, std::optional<EncodedPicture> picture) {
        if (picture) {
            faces.push_back({kind, std::move(*picture)});
        }
    };
    if (const auto onPage = evidence.find<viz::FacePictures>()) {
        add(FaceKind::Portrait, asPng(onPage->portrait));
        add(FaceKind::Ghost, asPng(onPage->ghost));
    }
    add(FaceKind::Chip, chipFace(evidence));
    return faces;
}

image::QuadPx cornersOf(const image::PagePlane& plane, image::SizeMm size)
{
    using image::PointMm;
    return {plane.toPx(PointMm{0.0, 0.0}), plane.toPx(PointMm{size.width, 0.0}),
            plane.toPx(PointMm{size.width, size.height}), plane.toPx(PointMm{0.0, size.height})};
}

/// Where the page lies under each light.
void putPlaces(std::vector<RecordedPicture>& pictures, const check::Evidence& evidence)
{
    const auto location = evidence.find<document::PageLocation>();
    const auto planes = evidence.find<check::PagePlanes>();
    if (!location || !planes || location->sizeMm == image::SizeMm{}) {
        return;
    }
    const image::SizeMm size = location->sizeMm;
    for (RecordedPicture& picture : pictures) {
        if (const image::PagePlane* plane = planes->find(picture.light)) {
            picture.place = PagePlace{cornersOf(*plane, size), size};
        }
    }
}

report::GenuineView genuineView(const check::Evidence& evidence, image::Light light)
{
    const auto identification = evidence.find<document::Identification>();
    const document::Reference* reference =
        identification && identification->model ? identification->model->reference(light) : nullptr;
    return reference != nullptr ? report::GenuineView{reference->mean, document::modelPxPerMm} : report::GenuineView{};
}

std::vector<RecordedHeatMap> heatMapsOf(const check::Evidence& evidence)
{
    std::vector<RecordedHeatMap> maps;
    const auto page = evidence.find<document::RegisteredPage>();
    for (const auto& [light, registered] : page ? page->lights : std::map<image::Light, document::RegisteredLight>()) {
        const cv::Mat cells = optical::heatCells(evidence, light);
        auto picture = asPng(cells);
        if (!picture || !registered.plane) {
            continue;
        }
        const image::SizeMm size{cells.cols * optical::heatCellMm, cells.rows * optical::heatCellMm};
        const auto at = [&light = registered](double x, double y) { return document::toPx(light, {x, y}); };
        maps.push_back(
            {light,
             std::move(*picture),
             {{at(0.0, 0.0), at(size.width, 0.0), at(size.width, size.height), at(0.0, size.height)}, size}});
    }
    return maps;
}

/// The judgement with those regions only that are cut out: the first few of what failed or stayed undetermined.
inspection::Judgement doubtsOf(const inspection::Judgement& judgement)
{
    inspection::Judgement doubts;
    for (const inspection::JudgedCheck& judged : judgement.checks) {
        const check::Outcome outcome = judged.result.outcome();
        if (outcome != check::Outcome::Failed && outcome != check::Outcome::Undetermined) {
            continue;
        }
        auto bare = check::CheckResult::failed(judged.result.id(), {});
        const auto& regions = judged.result.regions();
        for (std::size_t i = 0; i < regions.size() && i < std::size_t{maxCropsPerCheck}; ++i) {
            bare.withRegion(regions[i]);
        }
        doubts.checks.push_back({std::move(bare), {}, {}, {}, {}});
    }
    return doubts;
}

std::vector<RecordedCrop> cropsOf(const inspection::Inspection& inspection, const capture::Page& page)
{
    std::vector<RecordedCrop> crops;
    const inspection::Judgement doubts = doubtsOf(inspection.judgement);
    for (const auto& [light, picture] : page.images) {
        for (report::Crop& crop :
             report::regionCrops(picture, light, doubts, genuineView(*inspection.evidence, light))) {
            if (auto live = asPng(crop.picture); live && crops.size() < maxCrops) {
                crops.push_back(
                    {std::move(crop.checkId), std::move(crop.label), light, std::move(*live), asPng(crop.reference)});
            }
        }
    }
    return crops;
}

}  // namespace

std::vector<RecordedPicture> picturesOf(const capture::Page& page)
{
    std::vector<RecordedPicture> pictures;
    for (const auto& [light, pixels] : page.images) {
        if (auto picture = pictureOf(page, light, pixels)) {
            pictures.push_back(std::move(*picture));
        }
    }
    return pictures;
}

void putInspection(InspectionRecord& record, const inspection::Inspection& inspection, const Moment& judged)
{
    record.judged = judged;
    record.judgement = inspection.judgement;
    record.faces = facesOf(*inspection.evidence);
    record.crops.clear();
    record.heatMaps = heatMapsOf(*inspection.evidence);
    if (const auto page = inspection.evidence->find<capture::Page>()) {
        if (record.pictures.empty()) {
            record.pictures = picturesOf(*page);
        }
        record.crops = cropsOf(inspection, *page);
    }
    putPlaces(record.pictures, *inspection.evidence);
}

}  // namespace rahdari::casefile
