#include "core/base/error_code.h"
#include "core/specimen/collection/chip_maker.h"
#include "core/specimen/collection/json_node.h"
#include "core/specimen/collection/manifest.h"

#include <algorithm>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::size_t mostBytes = 8'000'000;
constexpr std::size_t mostItems = 20'000;
constexpr std::size_t mostSides = 8;

void checkSchema(const JsonNode& root)
{
    const JsonNode node = root.member("schema");
    const std::string& schema = node.text();
    if (schema != manifestSchema && !schema.starts_with(std::string(manifestSchema) + ".")) {
        node.refuse("is not " + std::string(manifestSchema));
    }
    if (!root.member("specimen").flag()) {
        root.member("specimen").refuse("is not true");
    }
}

image::PointMm pointOf(const JsonNode& node)
{
    const auto numbers = node.numbers(2);
    return {numbers[0], numbers[1]};
}

ManifestPicture pictureOf(const JsonNode& node)
{
    ManifestPicture picture;
    const JsonNode light = node.member("light");
    const auto named = image::lightFromShortName(light.text());
    if (!named) {
        light.refuse("is no light");
    }
    picture.light = *named;
    const JsonNode file = node.member("file");
    picture.file = file.text();
    if (picture.file.empty() || picture.file.front() == '.' || picture.file.find_first_of("/\\") != std::string::npos) {
        file.refuse("is not the plain name of a file");
    }
    std::ranges::copy(node.member("pageToPicture").numbers(picture.pageToPicture.size()),
                      picture.pageToPicture.begin());
    const auto corners = node.member("corners").items(picture.corners.size());
    if (corners.size() != picture.corners.size()) {
        node.member("corners").refuse("has not four corners");
    }
    std::ranges::transform(corners, picture.corners.begin(), [](const JsonNode& corner) {
        const image::PointMm point = pointOf(corner);
        return cv::Point2d(point.x, point.y);
    });
    return picture;
}

ManifestFeature featureOf(const JsonNode& node)
{
    const auto box = node.member("box").numbers(4);
    return {node.member("element").text(),
            node.member("kind").text(),
            {box[0], box[1], box[2], box[3]},
            node.member("text").text()};
}

ManifestAlteration alterationOf(const JsonNode& node)
{
    ManifestAlteration alteration{node.member("side").text(), {}, node.member("what").text()};
    for (const JsonNode& point : node.member("outline").items(mostItems)) {
        alteration.outline.push_back(pointOf(point));
    }
    return alteration;
}

template <typename Item>
std::vector<Item> listOf(const JsonNode& node, std::size_t most, Item (*read)(const JsonNode&))
{
    std::vector<Item> all;
    for (const JsonNode& item : node.items(most)) {
        all.push_back(read(item));
    }
    return all;
}

std::string textOf(const JsonNode& node) { return node.text(); }

bool isFolderName(const std::string& name)
{
    return std::ranges::all_of(name, [](char letter) { return (letter >= 'a' && letter <= 'z') || letter == '_'; });
}

ManifestSide sideOf(const JsonNode& node)
{
    ManifestSide side;
    side.side = node.member("side").text();
    side.folder = node.member("folder").text();
    if (!isFolderName(side.folder)) {
        node.member("folder").refuse("is not the name of a side's folder");
    }
    const auto size = node.member("size").numbers(2);
    side.size = {size[0], size[1]};
    side.dpi = node.member("dpi").number();
    side.declaredDpi = node.member("declaredDpi").number();
    side.pictures = listOf(node.member("pictures"), image::allLights.size(), pictureOf);
    side.features = listOf(node.member("features"), mostItems, featureOf);
    return side;
}

void readTruth(const JsonNode& node, Manifest& manifest)
{
    manifest.forged = node.member("forged").flag();
    manifest.family = node.member("family").text();
    manifest.familyTitle = node.member("title").text();
    manifest.kind = node.member("kind").text();
    manifest.difficulty = node.member("difficulty").integer(0, 5);
    manifest.knownIssuerDefect = node.member("knownIssuerDefect").flag();
    manifest.alterations = listOf(node.member("alterations"), mostItems, alterationOf);
    manifest.mustReact = listOf(node.member("mustReact"), mostItems, textOf);
    manifest.explanation = node.member("explanation").text();
}

void readDesign(const JsonNode& node, Manifest& manifest)
{
    manifest.design = node.member("id").text();
    manifest.designTitle = node.member("title").text();
    manifest.series = node.member("series").text();
    manifest.modelId = node.member("modelId").text();
}

void readScanner(const JsonNode& node, Manifest& manifest)
{
    manifest.scanner = node.member("profile").text();
    manifest.device = node.member("device").natural();
    manifest.deviceName = node.member("name").text();
    manifest.heldOut = node.member("heldOut").flag();
}

ChipState chipOf(const JsonNode& node)
{
    const auto state = chipStateFromString(node.text());
    if (!state) {
        node.refuse("is no state of a chip");
    }
    return *state;
}

Manifest readManifest(const JsonNode& root)
{
    checkSchema(root);
    Manifest manifest;
    manifest.generator = root.member("generator").text();
    manifest.seed = root.member("seed").natural();
    manifest.captured = root.member("captured").text();
    readDesign(root.member("design"), manifest);
    for (const auto& [key, text] : root.member("texts").members(mostItems)) {
        manifest.texts[key] = text.text();
    }
    readScanner(root.member("scanner"), manifest);
    manifest.sides = listOf(root.member("sides"), mostSides, sideOf);
    manifest.chip = chipOf(root.member("chip"));
    readTruth(root.member("truth"), manifest);
    manifest.licences = listOf(root.member("licences"), mostItems, textOf);
    return manifest;
}

}  // namespace

Result<Manifest> parseManifest(std::string_view json)
{
    try {
        return readManifest(JsonNode(parseJson(json, mostBytes)));
    } catch (const JsonRefusal& refusal) {
        return Error{toInt(ErrorCode::FileInvalid), "The manifest is not valid: " + refusal.where + " " + refusal.what,
                     "Make the specimen again"};
    }
}

}  // namespace rahdari::specimen
