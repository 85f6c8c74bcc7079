#include "core/base/error_code.h"
#include "core/specimen/collection/manifest.h"
#include "tests/unit/core/specimen/collection/utopian_document.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <utility>
#include <vector>

using namespace rahdari;
using namespace rahdari::tests;
using nlohmann::ordered_json;
using specimen::parseManifest;
using specimen::writeManifest;

namespace {

ordered_json fullJson() { return ordered_json::parse(writeManifest(fullManifest())); }

/// The message with which a changed manifest is refused; empty when it is taken.
std::string refusalOf(const std::function<void(ordered_json&)>& change)
{
    ordered_json json = fullJson();
    change(json);
    const auto manifest = parseManifest(json.dump());
    if (manifest) {
        return {};
    }
    BOOST_TEST(manifest.error().code == toInt(base::ErrorCode::FileInvalid));
    return manifest.error().message;
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(ManifestTest)

BOOST_AUTO_TEST_CASE(WhatIsWrittenIsReadBackEqual)
{
    const auto read = parseManifest(writeManifest(fullManifest()));
    BOOST_REQUIRE(read);
    BOOST_TEST((*read == fullManifest()));
    BOOST_TEST(writeManifest(*read) == writeManifest(fullManifest()));
}

BOOST_AUTO_TEST_CASE(ItSaysThatItIsASpecimen)
{
    BOOST_TEST(fullJson().at("specimen") == true);
    BOOST_TEST(writeManifest(fullManifest()).back() == '\n');
    BOOST_TEST(contains(refusalOf([](ordered_json& json) { json["specimen"] = false; }), "specimen"));
}

BOOST_AUTO_TEST_CASE(MembersOfLaterEditionsArePassedOver)
{
    BOOST_TEST(refusalOf([](ordered_json& json) {
                   json["schema"] = "rahdari.manifest/1.3";
                   json["mood"] = "good";
                   json["sides"][0]["pictures"][0]["lens"] = 4;
               }) == "");
}

BOOST_AUTO_TEST_CASE(AnotherVersionIsRefused)
{
    for (const char* schema : {"rahdari.manifest/2", "rahdari.manifest/10", "rahdari.judgement/1", ""}) {
        BOOST_TEST(contains(refusalOf([&](ordered_json& json) { json["schema"] = schema; }), "schema"));
    }
}

BOOST_AUTO_TEST_CASE(EveryMemberIsNeeded)
{
    const ordered_json json = fullJson();
    for (const auto& [key, value] : json.items()) {
        BOOST_TEST_CONTEXT(key)
        {
            BOOST_TEST(contains(refusalOf([&](ordered_json& changed) { changed.erase(key); }), key));
        }
    }
}

BOOST_AUTO_TEST_CASE(ARefusalNamesThePlace)
{
    using Change = std::function<void(ordered_json&)>;
    const std::vector<std::pair<std::string, Change>> cases{
        {"sides[0].pictures[0].light", [](auto& json) { json["sides"][0]["pictures"][0]["light"] = "green"; }},
        {"sides[0].pictures[0].pageToPicture",
         [](auto& json) { json["sides"][0]["pictures"][0]["pageToPicture"].erase(8); }},
        {"sides[0].pictures[0].corners", [](auto& json) { json["sides"][0]["pictures"][0]["corners"].erase(3); }},
        {"truth.difficulty", [](auto& json) { json["truth"]["difficulty"] = 6; }},
        {"truth.alterations[0].outline[1]", [](auto& json) { json["truth"]["alterations"][0]["outline"][1] = {1}; }},
        {"seed", [](auto& json) { json["seed"] = -1; }},
        {"chip", [](auto& json) { json["chip"] = "broken"; }},
        {"texts.surname", [](auto& json) { json["texts"]["surname"] = 7; }},
        {"sides[0].dpi", [](auto& json) { json["sides"][0]["dpi"] = 1e300; }},
    };
    for (const auto& [place, change] : cases) {
        BOOST_TEST_CONTEXT(place) { BOOST_TEST(contains(refusalOf(change), place)); }
    }
}

BOOST_AUTO_TEST_CASE(NoFileOutsideTheCaptureCanBeNamed)
{
    for (const char* name : {"../vi.jpg", "/etc/passwd", "", ".hidden", "a\\b"}) {
        BOOST_TEST(
            contains(refusalOf([&](ordered_json& json) { json["sides"][0]["pictures"][0]["file"] = name; }), "file"));
    }
    for (const char* name : {"..", "a/b", "/"}) {
        BOOST_TEST(contains(refusalOf([&](ordered_json& json) { json["sides"][0]["folder"] = name; }), "folder"));
    }
}

BOOST_AUTO_TEST_CASE(WhatIsNoJsonIsRefused)
{
    for (const std::string& text : {std::string(), std::string("{"), std::string("[]"), std::string("null"),
                                    std::string(1'000'000, '['), std::string("{\"schema\": 1e999}")}) {
        const auto manifest = parseManifest(text);
        BOOST_REQUIRE(!manifest);
        BOOST_TEST(manifest.error().code == toInt(base::ErrorCode::FileInvalid));
    }
}

BOOST_AUTO_TEST_SUITE_END()
