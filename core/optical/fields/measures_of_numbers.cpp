#include "core/optical/fields/measures_of_numbers.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/mrz/other_side_zone.h"
#include "core/optical/fields/number_print.h"

#include <opencv2/core.hpp>

#include <array>
#include <memory>

namespace rahdari::optical {

namespace {

using check::Measured;
using document::Feature;
using document::FeatureKind;
using image::Light;

constexpr std::string_view tablePrefix = "number_print.";
constexpr std::array views{StrokeView{Light::White, false}, StrokeView{Light::Infrared, false},
                           StrokeView{Light::Ultraviolet, true}, StrokeView{Light::Transmitted, true}};

/// A field whose text nobody could name: perhaps holes or needle dots that were taken for print.
bool isUnnamedField(const Feature& feature) { return feature.kind == FeatureKind::Field && feature.content.empty(); }

/// Personal, not read as text, and of the shape of a line.
bool mayBeNumber(const Feature& feature, const StrokeView& view)
{
    const bool kind = feature.kind == FeatureKind::Personal || feature.kind == FeatureKind::UvPersonal ||
                      feature.kind == FeatureKind::Perforation || (isUnnamedField(feature) && !view.bright);
    return kind && feature.box.height >= 1.5 && feature.box.height <= 10.0 && feature.box.width <= 70.0 &&
           feature.box.width >= 2.5 * feature.box.height;
}

/// Where a number may reach. A field ends where specimens stop to differ, before a prefix that all have.
image::RectMm numberBox(const Feature& feature)
{
    constexpr double prefixMm = 4.0;
    constexpr double aboveMm = 0.6;
    const image::RectMm& box = feature.box;
    return isUnnamedField(feature)
               ? image::RectMm{box.x - prefixMm, box.y - aboveMm, box.width + 2 * prefixMm, box.height + 2 * aboveMm}
               : box;
}

std::string observedName(const Feature& feature, const StrokeView& view)
{
    return "number." + feature.name + "." + std::to_string(static_cast<int>(view.light)) + (view.bright ? "b" : "d");
}

/// The zone's number where its check digit vouches for it; else empty.
std::string numberOf(const check::Evidence& evidence)
{
    const auto zone = mrz::zoneOfDocument(evidence);
    const mrz::CheckDigitResult* const digit = zone ? zone->findCheckDigit(mrz::FieldId::DocumentNumberCheck) : nullptr;
    return digit != nullptr && digit->state == mrz::CheckDigitState::Valid ? zone->documentNumber.reveal()
                                                                           : std::string();
}

std::optional<cv::Mat> strokesOf(const document::RegisteredPage& page, const StrokeView& view, const Feature& feature)
{
    const document::RegisteredLight* const light = page.under(view.light);
    if (light == nullptr || light->raw.empty()) {
        return std::nullopt;
    }
    const cv::Rect box = document::rasterRect(numberBox(feature), light->raw.size());
    return box.empty() ? std::nullopt : std::optional(strokesAround(light->raw, view.bright, box));
}

/// What the specimens show of a feature under a light, with their numbers.
std::vector<NumberSpecimen> shownBy(const Specimens& specimens, const Feature& feature, const StrokeView& view)
{
    std::vector<NumberSpecimen> shown;
    for (const auto& specimen : specimens) {
        const auto observation = specimen->find<Observation>();
        const document::Table* const table = observation ? observation->find(observedName(feature, view)) : nullptr;
        std::string number = numberOf(*specimen);
        if (table == nullptr || number.empty()) {
            continue;
        }
        const cv::Mat strokes(table->rows, table->columns, CV_32F, const_cast<float*>(table->values.data()));
        if (shown.empty() || shown.front().strokes.size() == strokes.size()) {
            shown.push_back({strokes.clone(), std::move(number)});
        }
    }
    return shown;
}

/// What strokes are of, without the room around.
cv::Size boxOf(const cv::Mat& strokes) { return {strokes.cols - 2 * numberRoomPx, strokes.rows - 2 * numberRoomPx}; }

struct Row {
    int topPx = 0;
    int heightPx = 0;  ///< 0 = the whole box
};

/// The rows of a box a number may stand in: where the proposals took two lines of print for one area, either.
std::vector<Row> rowsIn(int boxHeightPx)
{
    constexpr double oneLineMm = 6.0;
    constexpr double share = 0.6;
    std::vector<Row> rows{{}};
    if (boxHeightPx > oneLineMm * document::modelPxPerMm) {
        const int height = static_cast<int>(share * boxHeightPx);
        rows.push_back({0, height});
        rows.push_back({boxHeightPx - height, height});
    }
    return rows;
}

std::optional<NumberPrint> learnedIn(const Row& row, const StrokeView& view, const std::vector<NumberSpecimen>& shown,
                                     double& likeness)
{
    std::vector<NumberSpecimen> cut;
    for (const NumberSpecimen& specimen : shown) {
        cut.push_back({rowOf(specimen.strokes, row.topPx, row.heightPx), specimen.number});
    }
    auto print = learnNumberPrint(view, cut, boxOf(cut.front().strokes), likeness);
    if (print) {
        print->topPx = row.topPx;
        print->heightPx = row.heightPx;
    }
    return print;
}

}  // namespace

std::map<std::string, document::Table> observeNumbers(const check::Evidence& evidence)
{
    const auto page = evidence.find<document::RegisteredPage>();
    const auto identification = evidence.find<document::Identification>();
    std::map<std::string, document::Table> tables;
    if (!page || page->obstacle || !identification || !identification->model) {
        return tables;
    }
    for (const Feature& feature : identification->model->features) {
        for (const StrokeView& view : views) {
            const auto strokes = mayBeNumber(feature, view) ? strokesOf(*page, view, feature) : std::nullopt;
            if (strokes) {
                tables[observedName(feature, view)] = {
                    strokes->rows, strokes->cols, std::vector<float>(strokes->begin<float>(), strokes->end<float>())};
            }
        }
    }
    return tables;
}

std::map<std::string, document::Table> learnNumbers(const Specimens& specimens, const document::DocumentModel& draft)
{
    std::map<std::string, document::Table> tables;
    for (const Feature& feature : draft.features) {
        double best = 0.0;
        for (const StrokeView& view : views) {
            const auto shown =
                mayBeNumber(feature, view) ? shownBy(specimens, feature, view) : std::vector<NumberSpecimen>();
            if (shown.empty()) {
                continue;
            }
            for (const Row& row : rowsIn(boxOf(shown.front().strokes).height)) {
                double likeness = 0.0;
                auto print = learnedIn(row, view, shown, likeness);
                if (print && likeness > best) {
                    best = likeness;
                    tables[std::string(tablePrefix) + feature.name] = tableOf(*print);
                }
            }
        }
    }
    return tables;
}

Measured measureNumbers(const check::Evidence& evidence)
{
    const auto page = evidence.find<document::RegisteredPage>();
    const auto identification = evidence.find<document::Identification>();
    if (!page || !identification || !identification->model || !page->onModel) {
        return Measured::notSupported("no document model says where the number stands once more");
    }
    if (page->obstacle) {
        return Measured::undetermined(*page->obstacle);
    }
    const std::string number = numberOf(evidence);
    Measured measured;
    for (const Feature& feature : identification->model->features) {
        const auto table = identification->model->tables.find(std::string(tablePrefix) + feature.name);
        const auto print = table == identification->model->tables.end() ? std::nullopt : numberPrintOf(table->second);
        const auto strokes = print && !number.empty() ? strokesOf(*page, print->view, feature) : std::nullopt;
        if (!strokes) {
            continue;
        }
        const cv::Mat row = rowOf(*strokes, print->topPx, print->heightPx);
        if (const auto doubtful = mostDoubtful(*print, row, boxOf(row), number)) {
            const image::RectMm place = numberBox(feature);
            const double top = place.y + print->topPx / document::modelPxPerMm;
            const image::RectMm where{place.x + doubtful->where.x, top + doubtful->where.y, doubtful->where.width,
                                      doubtful->where.height};
            measured.values.push_back({"optical.repeated_number", feature.name, "contradiction",
                                       doubtful->contradiction, print->view.light, where});
        }
    }
    return measured.values.empty()
               ? Measured::notSupported(number.empty() ? "no number of the zone is vouched for by its digit"
                                                       : "the model knows of no second place of the number")
               : measured;
}

}  // namespace rahdari::optical
