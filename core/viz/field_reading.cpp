#include "core/viz/field_reading.h"

#include "core/viz/date_text.h"
#include "core/viz/field_match.h"
#include "core/viz/glyph_print.h"
#include "core/viz/line_picture.h"
#include "core/viz/validity.h"

#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace rahdari::viz {

namespace {

/// Fields move on the page by the personaliser's whim, and boxes are drawn close.
constexpr double aroundFieldMm = 0.7;

/// Long texts reach beyond the box that the specimens of learning gave.
constexpr double reachMm = 18.0;

/// Personalisation this deep in infrared is read there: no ground disturbs it.
constexpr double readableInfrared = 0.35;

/// A reading less sure is read again in other pictures.
constexpr double sureReading = 0.80;

struct Seen {
    std::optional<LinePicture> picture;
    std::optional<LineInk> ink;

    bool readable() const { return picture && ink; }
};

Seen look(const FieldSource& source, image::Light light, const image::RectMm& box, double sureRight)
{
    Seen seen{cutLine(source.page, source.registered, &source.model, light, box), {}};
    if (seen.picture) {
        seen.ink = findInk(*seen.picture);
    }
    if (seen.ink) {
        endAtGap(*seen.ink, (sureRight - box.x) * seen.picture->pxPerMm);
    }
    return seen;
}

/// How far right a field may be followed: to the next personalised feature in its line, or the page's margin.
double reachOf(const document::Feature& field, const document::DocumentModel& model)
{
    const double right = field.box.x + field.box.width + aroundFieldMm;
    double reach = std::min(right + reachMm, std::max(right, model.size.width - 1.0));
    for (const document::Feature& other : model.features) {
        const bool below = other.box.y > field.box.y + field.box.height;
        const bool above = other.box.y + other.box.height < field.box.y;
        if (document::isPersonal(other.kind) && !below && !above && other.box.x >= right - aroundFieldMm) {
            reach = std::min(reach, std::max(right, other.box.x - aroundFieldMm));
        }
    }
    return reach;
}

/// Dots, commas and quotes at the ends of a line are specks, not print.
LineText trimmed(LineText text)
{
    const auto isMark = [](const LineText::Symbol& symbol) {
        constexpr std::string_view marks = ".,'`\"|-_~:;*()";
        return symbol.text.size() == 1 ? marks.find(symbol.text) != std::string_view::npos
                                       : symbol.text.starts_with("\xE2\x80");
    };
    const auto cutFront = [&] {
        text.text.erase(0, text.symbols.front().text.size());
        text.text.erase(0,
                        text.text.find_first_not_of(' ') == std::string::npos ? 0 : text.text.find_first_not_of(' '));
        text.symbols.erase(text.symbols.begin());
    };
    while (!text.symbols.empty() && isMark(text.symbols.back())) {
        text.text.resize(text.text.size() - text.symbols.back().text.size());
        text.text.resize(text.text.find_last_not_of(' ') + 1);
        text.symbols.pop_back();
    }
    while (!text.symbols.empty() && isMark(text.symbols.front())) {
        cutFront();
    }
    return text;
}

const LinePicture* pictureOf(const Seen& seen) { return seen.picture ? &*seen.picture : nullptr; }

LineText readAt(const TextReader& reader, const Seen& seen, double scale)
{
    return trimmed(reader.read(stripOf(*seen.picture, *seen.ink, scale).pixels));
}

double weakestOf(const LineText& text)
{
    double weakest = text.symbols.empty() ? 0.0 : 1.0;
    for (const LineText::Symbol& symbol : text.symbols) {
        weakest = std::min(weakest, symbol.confidence);
    }
    return weakest;
}

bool needsSecondLook(const VizField& field, const mrz::MrzDocument* zone)
{
    if (field.confidence < sureReading) {
        return true;
    }
    if (zone == nullptr) {
        return false;
    }
    const Agreement agreement = matchField(field.content, field.text, *zone).agreement;
    return agreement == Agreement::Doubtful || agreement == Agreement::Different;
}

void readAgain(VizField& field, const TextReader& reader, const Seen& first, const Seen& second)
{
    const auto add = [&](const Seen& seen, double scale) {
        const LineText text = readAt(reader, seen, scale);
        field.others.push_back({text.text, seen.picture->light, text.confidence});
    };
    add(first, 0.8);
    add(first, 1.25);
    if (second.readable()) {
        add(second, 1.0);
    }
}

std::optional<VizField> readField(const FieldSource& source, const document::Feature& feature, const TextReader& reader,
                                  bool twice)
{
    image::RectMm box = feature.box;
    box = {box.x - aroundFieldMm, box.y - aroundFieldMm, box.width + 2 * aroundFieldMm, box.height + 2 * aroundFieldMm};
    const double sureRight = box.x + box.width;
    box.width = reachOf(feature, source.model) - box.x;
    const Seen infrared = look(source, image::Light::Infrared, box, sureRight);
    const Seen white = look(source, image::Light::White, box, sureRight);
    const bool inInfrared = infrared.readable() && (infrared.picture->depth >= readableInfrared || !white.readable());
    const Seen& first = inInfrared ? infrared : white;
    const Seen& second = inInfrared ? white : infrared;
    if (!first.readable()) {
        return std::nullopt;
    }
    const LineText text = readAt(reader, first, 1.0);
    VizField field;
    field.feature = feature.name;
    field.content = feature.content;
    field.text = text.text;
    field.light = first.picture->light;
    field.box = first.picture->toPage(first.ink->boundsPx);
    field.confidence = text.confidence;
    field.weakest = weakestOf(text);
    field.glyphs = measureGlyphs(*first.picture, *first.ink, text, pictureOf(white), pictureOf(infrared));
    if (twice || needsSecondLook(field, source.zone)) {
        readAgain(field, reader, first, second);
    }
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
        if (isDate && field.others.empty() && feature != fields.end()) {
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
