#include "core/specimen/collection/set_record.h"

#include "core/base/error_code.h"
#include "core/crypto/digest.h"
#include "core/specimen/collection/date_text.h"
#include "core/specimen/collection/json_node.h"

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::string_view setSchema = "rahdari.set/1";
constexpr std::size_t mostBytes = 64'000'000;
constexpr std::size_t mostNames = 1000;
constexpr int mostOfAKind = 100'000;

Json lightsJson(const std::vector<image::Light>& lights)
{
    Json list = Json::array();
    for (const image::Light light : lights) {
        list.push_back(shortName(light));
    }
    return list;
}

Json wishJson(const SetWish& wish)
{
    return {{"seed", wish.seed},
            {"today", dateText(wish.today)},
            {"designs", wish.designs},
            {"scanners", wish.scanners},
            {"devicesPerScanner", wish.devicesPerScanner},
            {"lights", lightsJson(wish.lights)},
            {"genuinePerDesign", wish.genuinePerDesign},
            {"families", wish.families},
            {"perFamilyAndDifficulty", wish.perFamilyAndDifficulty},
            {"difficulties", wish.difficulties},
            {"decoysPerDesign", wish.decoysPerDesign}};
}

Json planJson(const std::vector<PlannedSpecimen>& plan)
{
    Json list = Json::array();
    for (const PlannedSpecimen& one : plan) {
        list.push_back({{"name", one.name},
                        {"design", one.order.design},
                        {"seed", one.order.seed},
                        {"scanner", one.order.scanner},
                        {"device", one.order.device},
                        {"family", one.order.family},
                        {"difficulty", one.order.difficulty}});
    }
    return list;
}

std::string hashOf(const std::string& text)
{
    return base::toHex(crypto::digest(crypto::DigestAlgorithm::Sha256,
                                      base::ByteSpan(reinterpret_cast<const std::uint8_t*>(text.data()), text.size())));
}

std::vector<std::string> namesOf(const JsonNode& node)
{
    std::vector<std::string> names;
    for (const JsonNode& item : node.items(mostNames)) {
        names.push_back(item.text());
    }
    return names;
}

std::vector<image::Light> lightsOf(const JsonNode& node)
{
    std::vector<image::Light> lights;
    for (const JsonNode& item : node.items(mostNames)) {
        const auto light = image::lightFromShortName(item.text());
        if (!light) {
            item.refuse("is no light");
        }
        lights.push_back(*light);
    }
    return lights;
}

SetWish wishOf(const JsonNode& node)
{
    SetWish wish;
    wish.seed = node.member("seed").natural();
    const auto today = dateOfText(node.member("today").text());
    if (!today) {
        node.member("today").refuse("is no date");
    }
    wish.today = *today;
    wish.designs = namesOf(node.member("designs"));
    wish.scanners = namesOf(node.member("scanners"));
    wish.devicesPerScanner = node.member("devicesPerScanner").integer(0, mostOfAKind);
    wish.lights = lightsOf(node.member("lights"));
    wish.genuinePerDesign = node.member("genuinePerDesign").integer(0, mostOfAKind);
    wish.families = namesOf(node.member("families"));
    wish.perFamilyAndDifficulty = node.member("perFamilyAndDifficulty").integer(0, mostOfAKind);
    wish.difficulties.clear();
    for (const JsonNode& item : node.member("difficulties").items(mostNames)) {
        wish.difficulties.push_back(item.integer(1, 5));
    }
    wish.decoysPerDesign = node.member("decoysPerDesign").integer(0, mostOfAKind);
    return wish;
}

SetRecord recordOf(const JsonNode& root)
{
    if (root.member("schema").text() != setSchema) {
        root.member("schema").refuse("is not " + std::string(setSchema));
    }
    return {root.member("hash").text(), wishOf(root.member("wish"))};
}

}  // namespace

std::string writeSetRecord(const SetWish& wish, const std::string& fingerprint,
                           const std::vector<PlannedSpecimen>& plan)
{
    Json json = {{"schema", setSchema},
                 {"generator", "Rahdari " RAHDARI_VERSION},
                 {"models", fingerprint},
                 {"wish", wishJson(wish)},
                 {"plan", planJson(plan)}};
    json["hash"] = hashOf(json.dump());
    return json.dump(1) + "\n";
}

Result<SetRecord> parseSetRecord(std::string_view json)
{
    try {
        return recordOf(JsonNode(parseJson(json, mostBytes)));
    } catch (const JsonRefusal& refusal) {
        return Error{toInt(ErrorCode::FileInvalid), "set.json is not valid: " + refusal.where + " " + refusal.what,
                     "Make the set in another folder"};
    }
}

}  // namespace rahdari::specimen
