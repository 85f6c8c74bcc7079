#include "ui/desktop/presenters/kept_inspection.h"

#include "core/check/page_planes.h"
#include "core/image/picture_file.h"

#include <utility>

namespace rahdari::ui::desktop {

using casefile::InspectionRecord;
using casefile::RecordedPicture;

namespace {

base::Result<capture::Page> pageOf(const InspectionRecord& record)
{
    capture::Page page;
    page.source = record.sourceUri;
    page.device = "record";
    page.preRecorded = true;  // whatever took the pictures, a judgement of now would be one of files
    page.side = record.pictures.empty() ? std::string() : record.pictures.front().side;
    for (const RecordedPicture& picture : record.pictures) {
        if (picture.side != page.side) {
            continue;
        }
        auto decoded = image::decodePicture(picture.picture.bytes);
        if (!decoded) {
            return decoded.error();
        }
        page.images[picture.light] = decoded->pixels;
        if (picture.asTaken && decoded->exifOrientation != 1) {
            page.orientationHints[picture.light] = decoded->exifOrientation;
        }
        page.declaredDpi = picture.asTaken && !page.declaredDpi ? decoded->declaredDpi : page.declaredDpi;
    }
    return page;
}

check::PagePlanes planesOf(const InspectionRecord& record, const std::string& side)
{
    check::PagePlanes planes;
    for (const RecordedPicture& picture : record.pictures) {
        const auto plane = picture.place && picture.side == side
                               ? image::PagePlane::fromCorners(picture.place->cornersPx, picture.place->sizeMm)
                               : std::nullopt;
        if (plane) {
            planes.planes.emplace(picture.light, *plane);
        }
    }
    return planes;
}

}  // namespace

base::Result<KeptInspection> keptInspectionOf(const casefile::OpenedRecord& opened)
{
    auto page = pageOf(opened.record);
    if (!page) {
        return page.error();
    }
    KeptInspection kept;
    kept.record = std::make_shared<const InspectionRecord>(opened.record);
    kept.folder = QString::fromStdString(opened.folder.string());
    kept.page = std::make_shared<const capture::Page>(std::move(page).value());
    if (opened.record.judgement) {
        auto evidence = std::make_shared<check::Evidence>();
        evidence->put(*kept.page);
        evidence->put(planesOf(opened.record, kept.page->side));
        auto inspection = std::make_shared<inspection::Inspection>();
        inspection->judgement = *opened.record.judgement;
        inspection->evidence = std::move(evidence);
        kept.inspection = std::move(inspection);
    }
    return kept;
}

}  // namespace rahdari::ui::desktop
