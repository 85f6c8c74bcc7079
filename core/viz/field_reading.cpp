#include "core/viz/field_reading.h"

#include "core/viz/date_text.h"
#include "core/viz/field_match.h"
#include "core/viz/glyph_print.h"
#include "core/viz/line_picture.h"
#include "core/viz/line_study.h"
#include "core/viz/validity.h"

#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

namespace rahdari::viz {

namespace {

/// Fields move on the page by the personaliser's whim, and boxes are drawn close.
constexpr double aroundFieldMm = 0.7;

/// Print may begin left of the box: half of the specimens of learning did not reach its rim, and no page lies exactly.
constexpr double leftOfFieldMm = 1.6;

/// Long texts reach beyond the box that the specimens of learning gave.
constexpr double reachMm = 25.0;
constexpr double narrowestFieldMm = 2.0;

/// Personalisation this deep in infrared is read there: most grounds vanish.
constexpr double readableInfrared = 0.35;

/// A ground this restless disturbs the reader.
constexpr double restlessGround = 0.05;

/// Infrared is the better light for it; where a dark ink of the ground stays under infrared, and white light shows it
/// paler than the personaliser's ink, white is.
bool isReadInInfrared(const SeenLine& infrared, const SeenLine& white)
{
    if (!infrared.readable() || !white.readable()) {
        return infrared.readable();
    }
    const double restless = std::max(restlessGround, 1.3 * white.ink->unrest);
    return infrared.picture->depth >= readableInfrared && infrared.ink->unrest <= restless;
}

SeenLine lookAt(const FieldSource& source, image::Light light, const image::RectMm& box)
{
    SeenLine seen{cutLine(source.page, source.registered, &source.model, light, box), {}};
    if (seen.picture) {
        seen.ink = findInk(*seen.picture);
    }
    return seen;
}

/// @param box   as far as the field may reach
/// @param sure  where it lies in any case: what begins behind it is another's, a barcode's in the same line perhaps
SeenLine look(const FieldSource& source, image::Light light, const image::RectMm& box, const image::RectMm& sure)
{
    SeenLine seen = lookAt(source, light, box);
    const double end = sure.x + sure.width;
    if (seen.ink && seen.ink->boundsPx.x > (end - box.x) * seen.picture->pxPerMm) {
        seen = lookAt(source, light, {box.x, sure.y, end - box.x, sure.height});
    }
    if (seen.ink) {
        const double pxPerMm = seen.picture->pxPerMm;
        endAtGaps(*seen.ink, (sure.x - box.x) * pxPerMm, (end - box.x) * pxPerMm);
    }
    return seen;
}

/// Where a field's box ends, or the next field in its line begins: boxes of fields of varied length may run into it.
double endOf(const document::Feature& field, const document::DocumentModel& model)
{
    double end = field.box.x + field.box.width + aroundFieldMm;
    for (const document::Feature& other : model.features) {
        const double shared = std::min(field.box.y + field.box.height, other.box.y + other.box.height) -
                              std::max(field.box.y, other.box.y);
        const bool inLine = 2.0 * shared > std::min(field.box.height, other.box.height);
        const bool behind = other.box.x > field.box.x + narrowestFieldMm &&
                            other.box.x + other.box.width > field.box.x + field.box.width;
        if (other.kind == document::FeatureKind::Field && inLine && behind) {
            end = std::min(end, other.box.x - aroundFieldMm / 2);
        }
    }
    return end;
}

bool isInvisible(const document::Feature& feature, image::Light light)
{
    const auto found = feature.appearance.find(light);
    return found != feature.appearance.end() && found->second == document::Appearance::Invisible;
}

/// How far right a field may be followed under a light: to the next personalised feature in its line that shows there,
/// or the page's margin.
double reachOf(const document::Feature& field, const document::DocumentModel& model, image::Light light)
{
    const double right = endOf(field, model);
    double reach = std::min(right + reachMm, std::max(right, model.size.width - 1.0));
    for (const document::Feature& other : model.features) {
        const bool below = other.box.y > field.box.y + field.box.height;
        const bool above = other.box.y + other.box.height < field.box.y;
        const bool inLine = document::isPersonal(other.kind) && !below && !above && !isInvisible(other, light);
        if (inLine && other.box.x >= right - aroundFieldMm) {
            reach = std::min(reach, std::max(right, other.box.x - aroundFieldMm));
        }
    }
    return reach;
}

/// Where a field may begin at the earliest: behind the personalised feature left of it.
double beginOf(const document::Feature& field, const document::DocumentModel& model)
{
    const double sure = field.box.x - aroundFieldMm;
    double begin = std::min(sure, std::max(0.0, field.box.x - leftOfFieldMm));
    for (const document::Feature& other : model.features) {
        const bool below = other.box.y > field.box.y + field.box.height;
        const bool above = other.box.y + other.box.height < field.box.y;
        const double end = other.box.x + other.box.width;
        if (document::isPersonal(other.kind) && !below && !above && end <= field.box.x) {
            begin = std::max(begin, std::min(sure, end + aroundFieldMm));
        }
    }
    return begin;
}

const LinePicture* pictureOf(const SeenLine& seen) { return seen.picture ? &*seen.picture : nullptr; }

double weakestOf(const LineText& text)
{
    double weakest = text.symbols.empty() ? 0.0 : 1.0;
    for (const LineText::Symbol& symbol : text.symbols) {
        weakest = std::min(weakest, symbol.confidence);
    }
    return weakest;
}

std::optional<VizField> readField(const FieldSource& source, const document::Feature& feature, const TextReader& reader,
                                  bool thoroughly)
{
    const double left = feature.box.x - aroundFieldMm;
    const image::RectMm sure{left, feature.box.y - aroundFieldMm, endOf(feature, source.model) - left,
                             feature.box.height + 2 * aroundFieldMm};
    const double begin = beginOf(feature, source.model);
    const auto seenAsFarAs = [&](image::Light reach) {
        const image::RectMm box{begin, sure.y, reachOf(feature, source.model, reach) - begin, sure.height};
        return std::pair(look(source, image::Light::Infrared, box, sure), look(source, image::Light::White, box, sure));
    };
    auto [infrared, white] = seenAsFarAs(image::Light::Infrared);
    const bool inInfrared = isReadInInfrared(infrared, white);
    if (!inInfrared) {
        std::tie(infrared, white) = seenAsFarAs(image::Light::White);
    }
    const SeenLine& first = inInfrared ? infrared : white;
    const SeenLine& second = inInfrared ? white : infrared;
    if (!first.readable()) {
        return std::nullopt;
    }
    LineStudy study(reader, first, second);
    if (thoroughly) {
        study.readThoroughly();
    } else if (source.zone == nullptr || !feature.content.empty()) {
        study.readFor(feature.content, source.zone);
    }
    const std::size_t best = study.best();
    const LineText& text = study.text(best);
    VizField field;
    field.feature = feature.name;
    field.content = feature.content;
    field.text = text.text;
    field.light = first.picture->light;
    field.box = first.picture->toPage(first.ink->boundsPx);
    field.confidence = text.confidence;
    field.weakest = weakestOf(text);
    field.glyphs = measureGlyphs(*first.picture, *first.ink, text, pictureOf(white), pictureOf(infrared));
    field.others = study.allBut(best);
    return field.text.empty() ? std::nullopt : std::optional(std::move(field));
}

/// Whether the dates follow the model's periods of validity, as far as both can be had.
bool breaksValidity(const VizReading& reading, const document::DataRules& rules)
{
    const VizField* issue = reading.find("issue_date");
    const VizField* expiry = reading.find("expiry_date");
    const auto from = issue != nullptr ? parsePrintedDate(issue->text) : std::nullopt;
    const auto until = expiry != nullptr ? parsePrintedDate(expiry->text) : std::nullopt;
    if (rules.validityMonths.empty() || !from || !from->date() || !until || !until->date()) {
        return issue != nullptr && (!from || !from->date());
    }
    const auto months = wholeMonths(*from->date(), *until->date());
    return !months ||
           std::find(rules.validityMonths.begin(), rules.validityMonths.end(), *months) == rules.validityMonths.end();
}

/// A picture of a box in white light, or in another when it is to be found there.
cv::Mat cutPicture(const capture::Page& page, const document::RegisteredPage& registered, image::Light light,
                   const image::RectMm& box)
{
    const document::RegisteredLight* seen = registered.under(light);
    const cv::Mat picture = page.imageUnder(light);
    if (seen == nullptr || !seen->plane || picture.empty()) {
        return {};
    }
    const double pxPerMm = seen->plane->pxPerMmAt({box.x + box.width / 2, box.y + box.height / 2});
    cv::Mat cut = document::cutOut(picture, *seen, box, std::clamp(pxPerMm, 4.0, 24.0));
    if (!cut.empty() && cut.channels() == 1) {
        cv::cvtColor(cut, cut, cv::COLOR_GRAY2BGR);
    }
    return cut;
}

/// How much a picture shows: the spread of its tone.
double contrastOf(const cv::Mat& picture)
{
    if (picture.empty()) {
        return 0.0;
    }
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(picture, mean, spread);
    return spread[1] / std::max(20.0, mean[1]);
}

void readDatesAgain(VizReading& reading, const FieldSource& source, std::span<const document::Feature> fields,
                    const TextReader& reader)
{
    for (VizField& field : reading.fields) {
        const bool isDate = field.content == "issue_date" || field.content == "expiry_date";
        const auto feature =
            std::find_if(fields.begin(), fields.end(), [&](const auto& one) { return one.name == field.feature; });
        if (isDate && field.others.size() + 1 < LineStudy::ways && feature != fields.end()) {
            if (auto again = readField(source, *feature, reader, true)) {
                field = std::move(*again);
            }
        }
    }
}

}  // namespace

const VizField* VizReading::find(std::string_view content) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const VizField& field) { return field.content == content; });
    return found == fields.end() ? nullptr : &*found;
}

VizReading readFields(const FieldSource& source, std::span<const document::Feature> fields, const TextReader& reader,
                      const std::stop_token& stop)
{
    std::vector<std::optional<VizField>> read(fields.size());
    const auto readSome = [&](const cv::Range& range) {
        for (int i = range.start; i < range.end && !stop.stop_requested(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (fields[at].kind == document::FeatureKind::Field) {
                read[at] = readField(source, fields[at], reader, false);
            }
        }
    };
    cv::parallel_for_(cv::Range(0, static_cast<int>(fields.size())), readSome, static_cast<double>(fields.size()));
    VizReading reading;
    reading.dateOrder = source.model.rules.dateOrder;
    for (std::optional<VizField>& field : read) {
        if (field) {
            reading.fields.push_back(std::move(*field));
        }
    }
    if (breaksValidity(reading, source.model.rules)) {
        readDatesAgain(reading, source, fields, reader);
    }
    return reading;
}

FacePictures cutFaces(const capture::Page& page, const document::RegisteredPage& registered,
                      const document::DocumentModel& model)
{
    FacePictures faces;
    if (const auto portraits = model.ofKind(document::FeatureKind::Portrait); !portraits.empty()) {
        faces.portraitBox = portraits.front()->box;
        faces.portrait = cutPicture(page, registered, image::Light::White, *faces.portraitBox);
    }
    const auto ghosts = model.ofKind(document::FeatureKind::Ghost);
    if (ghosts.empty()) {
        return faces;
    }
    faces.ghostBox = ghosts.front()->box;
    const auto& appearance = ghosts.front()->appearance;
    const auto inUv = appearance.find(image::Light::Ultraviolet);
    const cv::Mat white = cutPicture(page, registered, image::Light::White, *faces.ghostBox);
    const cv::Mat ultraviolet = cutPicture(page, registered, image::Light::Ultraviolet, *faces.ghostBox);
    const bool lit = inUv != appearance.end() && inUv->second != document::Appearance::Invisible;
    const bool byUv = !ultraviolet.empty() && lit && contrastOf(ultraviolet) > 2.0 * contrastOf(white);
    faces.ghost = byUv ? ultraviolet : white;
    faces.ghostLight = byUv ? image::Light::Ultraviolet : image::Light::White;
    return faces;
}

}  // namespace rahdari::viz
