#include "core/specimen/design/design_file.h"
#include "tests/unit/core/specimen/design/design_texts.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari::specimen;
using namespace rahdari::specimen::test;

namespace {

const std::string later = R"(base = "small"
id = "small_b"
title = "Passport, made up, later"
series = "B"
model_id = "UTO,P,1,2021,AO-01002"
[numbers]
first = 15
[[side]]
side = "data page"
[[side.element]]
name = "waves"
kind = "rosette"
ink = "own"
box = [10, 10, 40, 40]
[[side.element]]
name = "crest"
kind = "emblem"
ink = "teal"
box = [1, 1, 9, 9]
drawing = "crest"
after = "waves"
[[side.element]]
name = "sex"
kind = "field"
ink = "carbon"
box = [50, 40, 9, 3]
content = "sex"
)";

InkCabinet cabinet() { return parseInkCabinet(cabinetText()).value(); }

std::vector<Design> bases() { return {parseDesign(smallDesignText(), cabinet(), {}).value()}; }

std::vector<std::string> namesOf(const SideDesign& side)
{
    std::vector<std::string> names;
    for (const Element& element : side.elements) {
        names.push_back(element.name);
    }
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(DesignInheritance)

BOOST_AUTO_TEST_CASE(ElementsAreReplacedPlacedAndAppended)
{
    const auto design = parseDesign(later, cabinet(), bases());
    BOOST_REQUIRE_MESSAGE(design, failureOf(design));
    const SideDesign& side = design->sides.front();
    BOOST_CHECK(namesOf(side) == (std::vector<std::string>{"waves", "crest", "word", "mrz", "sex"}));
    BOOST_CHECK_EQUAL(kindOf(side.elements[0].body), "rosette");
    BOOST_CHECK(side.elements[0].twinInk.empty());
    BOOST_CHECK_EQUAL(side.substrate, "paper");
}

BOOST_AUTO_TEST_CASE(WhatIsNotSaidStays)
{
    const auto design = parseDesign(later, cabinet(), bases());
    BOOST_REQUIRE(design);
    BOOST_CHECK_EQUAL(design->family, "passport");
    BOOST_CHECK_EQUAL(design->documentCode, "P<");
    BOOST_CHECK_EQUAL(design->numbers.first, 15);
    BOOST_CHECK_EQUAL(design->numbers.last, 20);
    BOOST_CHECK(design->inks.contains("own"));
}

BOOST_AUTO_TEST_CASE(ElementsAreDropped)
{
    for (const char* name : {"waves", "data page/waves"}) {
        const std::string text =
            std::string("without = [\"") + name + "\"]\n" +
            changed(changed(later, "name = \"waves\"", "name = \"star\""), "after = \"waves\"", "");
        const auto design = parseDesign(text, cabinet(), bases());
        BOOST_REQUIRE_MESSAGE(design, failureOf(design));
        BOOST_CHECK(namesOf(design->sides.front()) ==
                    (std::vector<std::string>{"word", "mrz", "star", "crest", "sex"}));
    }
}

BOOST_AUTO_TEST_CASE(WhatTheBaseLacksCannotBeNamed)
{
    const auto refused = [](const std::string& text, const std::string& told) {
        const auto design = parseDesign(text, cabinet(), bases());
        return !design && design.error().message.find(told) != std::string::npos;
    };
    BOOST_CHECK(refused("without = [\"star\"]\n" + later, "\"star\", which the base does not have"));
    BOOST_CHECK(refused("without = [\"back/waves\"]\n" + later, "which the base does not have"));
    BOOST_CHECK(
        refused(changed(later, "after = \"waves\"", "after = \"star\""), "\"star\", which is not on this side"));
    BOOST_CHECK(refused(changed(later, "name = \"sex\"", "name = \"crest\""), "already, in line 15"));
    BOOST_CHECK(refused("without = [\"mrz\"]\n" + later, "exactly one"));
    BOOST_CHECK(refused("without = [\"word\"]\n" + later, "SPECIMEN"));
}

BOOST_AUTO_TEST_CASE(ABaseIsNotChangedByItsHeirs)
{
    const auto before = bases();
    const auto design = parseDesign(later, cabinet(), before);
    BOOST_REQUIRE(design);
    BOOST_CHECK(before.front().sides.front().elements == bases().front().sides.front().elements);
}

BOOST_AUTO_TEST_SUITE_END()
