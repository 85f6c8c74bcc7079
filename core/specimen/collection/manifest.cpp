#include "core/specimen/collection/manifest.h"

#include "core/specimen/collection/chip_maker.h"
#include "core/specimen/collection/date_text.h"
#include "core/specimen/collection/json_node.h"
#include "core/specimen/collection/specimen_folder.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

namespace {

constexpr double mmSteps = 1000;
constexpr double pxSteps = 100;

double rounded(double value, double steps) { return std::round(value * steps) / steps + 0.0; }

image::PointMm rounded(const image::PointMm& point) { return {rounded(point.x, mmSteps), rounded(point.y, mmSteps)}; }

image::RectMm rounded(const image::RectMm& box)
{
    return {rounded(box.x, mmSteps), rounded(box.y, mmSteps), rounded(box.width, mmSteps),
            rounded(box.height, mmSteps)};
}

std::string fileNameOf(image::Light light, const ScannerProfile& scanner)
{
    return std::string(shortName(light)) + (scanner.png ? ".png" : ".jpg");
}

ManifestPicture pictureOf(const Scan& scan, image::Light light, const ScannerProfile& scanner)
{
    ManifestPicture picture;
    picture.light = light;
    picture.file = fileNameOf(light, scanner);
    if (const auto pose = scan.pageToPicture.find(light); pose != scan.pageToPicture.end()) {
        std::copy_n(std::begin(pose->second.val), picture.pageToPicture.size(), picture.pageToPicture.begin());
    }
    if (const auto corners = scan.corners.find(light); corners != scan.corners.end()) {
        std::ranges::transform(corners->second, picture.corners.begin(), [](const cv::Point2d& corner) {
            return cv::Point2d(rounded(corner.x, pxSteps), rounded(corner.y, pxSteps));
        });
    }
    return picture;
}

ManifestSide sideOf(const Specimen& specimen, std::size_t number)
{
    const Scan& scan = specimen.sides[number];
    ManifestSide side;
    side.side = specimen.design.sides[number].side;
    side.folder = sideFolder(side.side, specimen.sides.size());
    side.size = {rounded(specimen.sizes[number].width, mmSteps), rounded(specimen.sizes[number].height, mmSteps)};
    side.dpi = scan.dpi;
    side.declaredDpi = scan.declaredDpi;
    for (const auto& [light, picture] : scan.images) {
        side.pictures.push_back(pictureOf(scan, light, specimen.scanner));
    }
    for (const PrintedFeature& feature : specimen.features[number]) {
        side.features.push_back({feature.element, feature.kind, rounded(feature.box), feature.text});
    }
    return side;
}

std::vector<ManifestAlteration> alterationsOf(const ForgeryTruth& truth)
{
    std::vector<ManifestAlteration> all;
    for (const Alteration& alteration : truth.alterations) {
        ManifestAlteration& one = all.emplace_back();
        one.side = alteration.side;
        one.what = alteration.what;
        for (const image::PointMm& point : alteration.outline) {
            one.outline.push_back(rounded(point));
        }
    }
    return all;
}

void describeTruth(const Specimen& specimen, Manifest& manifest)
{
    const ForgeryTruth& truth = specimen.truth;
    manifest.family = truth.family;
    manifest.familyTitle = specimen.familyTitle;
    manifest.kind = specimen.familyKind;
    manifest.difficulty = truth.difficulty;
    manifest.forged = truth.forged;
    manifest.knownIssuerDefect = specimen.knownIssuerDefect;
    manifest.alterations = alterationsOf(truth);
    manifest.mustReact = truth.mustReact;
    manifest.explanation = truth.explanation;
    manifest.chip = specimen.chipState;
}

}  // namespace

Manifest manifestOf(const Specimen& specimen)
{
    Manifest manifest;
    manifest.generator = "Rahdari " RAHDARI_VERSION;
    manifest.seed = specimen.order.seed;
    manifest.captured = dateText(specimen.order.today);
    manifest.design = specimen.design.id;
    manifest.designTitle = specimen.design.title;
    manifest.series = specimen.design.series;
    manifest.modelId = specimen.design.modelId;
    manifest.texts = specimen.texts;
    manifest.scanner = specimen.scanner.name;
    manifest.device = specimen.order.device;
    manifest.deviceName = specimen.sides.empty() ? std::string() : specimen.sides.front().device;
    manifest.heldOut = specimen.scanner.heldOut;
    for (std::size_t side = 0; side < specimen.sides.size(); ++side) {
        manifest.sides.push_back(sideOf(specimen, side));
    }
    describeTruth(specimen, manifest);
    manifest.licences = {"Documents of the fictitious State of Utopia, made by Rahdari",
                         "Portrait: " + specimen.portraitLicence};
    return manifest;
}

namespace {

Json pointsJson(const auto& points)
{
    Json list = Json::array();
    for (const auto& point : points) {
        list.push_back({point.x, point.y});
    }
    return list;
}

Json pictureJson(const ManifestPicture& picture)
{
    return {{"light", shortName(picture.light)},
            {"file", picture.file},
            {"pageToPicture", picture.pageToPicture},
            {"corners", pointsJson(picture.corners)}};
}

Json featureJson(const ManifestFeature& feature)
{
    return {{"element", feature.element},
            {"kind", feature.kind},
            {"box", {feature.box.x, feature.box.y, feature.box.width, feature.box.height}},
            {"text", feature.text}};
}

template <typename Item>
Json listJson(const std::vector<Item>& items, Json (*write)(const Item&))
{
    Json list = Json::array();
    for (const Item& item : items) {
        list.push_back(write(item));
    }
    return list;
}

Json sideJson(const ManifestSide& side)
{
    return {{"side", side.side},
            {"folder", side.folder},
            {"size", {side.size.width, side.size.height}},
            {"dpi", side.dpi},
            {"declaredDpi", side.declaredDpi},
            {"pictures", listJson(side.pictures, pictureJson)},
            {"features", listJson(side.features, featureJson)}};
}

Json alterationJson(const ManifestAlteration& alteration)
{
    return {{"side", alteration.side}, {"what", alteration.what}, {"outline", pointsJson(alteration.outline)}};
}

Json truthJson(const Manifest& manifest)
{
    return {{"forged", manifest.forged},
            {"family", manifest.family},
            {"title", manifest.familyTitle},
            {"kind", manifest.kind},
            {"difficulty", manifest.difficulty},
            {"knownIssuerDefect", manifest.knownIssuerDefect},
            {"alterations", listJson(manifest.alterations, alterationJson)},
            {"mustReact", manifest.mustReact},
            {"explanation", manifest.explanation}};
}

}  // namespace

std::string writeManifest(const Manifest& manifest)
{
    const Json json = {{"schema", manifestSchema},
                       {"specimen", true},
                       {"generator", manifest.generator},
                       {"seed", manifest.seed},
                       {"captured", manifest.captured},
                       {"design",
                        {{"id", manifest.design},
                         {"title", manifest.designTitle},
                         {"series", manifest.series},
                         {"modelId", manifest.modelId}}},
                       {"texts", manifest.texts},
                       {"scanner",
                        {{"profile", manifest.scanner},
                         {"device", manifest.device},
                         {"name", manifest.deviceName},
                         {"heldOut", manifest.heldOut}}},
                       {"sides", listJson(manifest.sides, sideJson)},
                       {"chip", toString(manifest.chip)},
                       {"truth", truthJson(manifest)},
                       {"licences", manifest.licences}};
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace rahdari::specimen
