#include "core/base/error_code.h"
#include "core/specimen/collection/manifest.h"
#include "core/specimen/collection/specimen_folder.h"
#include "core/specimen/collection/workshop.h"
#include "tests/unit/core/specimen/collection/complaint.h"
#include "tests/unit/core/specimen/collection/scratch_folder.h"
#include "tests/unit/core/specimen/collection/utopian_document.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

using namespace rahdari;
using namespace rahdari::tests;
using namespace std::chrono_literals;
using base::ErrorCode;
using specimen::SpecimenOrder;

namespace {

const specimen::Workshop& workshop()
{
    static const auto open = specimen::Workshop::open(utopianModels(), {});
    BOOST_REQUIRE_MESSAGE(open, complaintOf(open));
    return **open;
}

SpecimenOrder orderOf(const std::string& design, std::uint64_t seed = 5)
{
    SpecimenOrder order;
    order.design = design;
    order.seed = seed;
    order.today = 2026y / 6 / 1;
    order.scanner = "flatbed";
    order.lights = {image::Light::White};
    return order;
}

specimen::Specimen made(const SpecimenOrder& order)
{
    auto specimen = workshop().make(order);
    BOOST_REQUIRE_MESSAGE(specimen, complaintOf(specimen));
    return *specimen;
}

int codeOf(const SpecimenOrder& order)
{
    const auto specimen = workshop().make(order);
    return specimen ? 0 : specimen.error().code;
}

/// Every byte that is written of a specimen.
std::map<std::string, std::string> bytesOf(const specimen::Specimen& specimen)
{
    const ScratchFolder scratch;
    BOOST_REQUIRE(specimen::writeCapture(scratch / "capture", specimen));
    auto bytes = bytesBelow(scratch / "capture");
    bytes["manifest"] = specimen::manifestJson(specimen);
    return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(WorkshopTest)

BOOST_AUTO_TEST_CASE(TheSameOrderGivesTheSameBytes)
{
    SpecimenOrder order = orderOf("id_card_2016");
    const auto bytes = bytesOf(made(order));
    BOOST_TEST(bytes.size() > 8U);
    BOOST_TEST((bytesOf(made(order)) == bytes));
    order.seed = 6;
    BOOST_TEST((bytesOf(made(order)) != bytes));
}

BOOST_AUTO_TEST_CASE(AGenuineAndAForgedSpecimenOfASeedAreComparable)
{
    SpecimenOrder order = orderOf("passport_2015");
    const auto genuine = made(order);
    order.family = "F10";
    order.difficulty = 1;
    const auto forged = made(order);
    BOOST_TEST(genuine.texts.at("surname") == forged.texts.at("surname"));
    BOOST_TEST(genuine.texts.at("issue_date") == forged.texts.at("issue_date"));
    const auto light = image::Light::White;
    BOOST_TEST((genuine.sides[0].pageToPicture.at(light) == forged.sides[0].pageToPicture.at(light)));
    BOOST_TEST((genuine.sides[0].corners.at(light) == forged.sides[0].corners.at(light)));
    cv::Mat difference;
    cv::absdiff(genuine.sides[0].images.at(light), forged.sides[0].images.at(light), difference);
    const double changed =
        static_cast<double>(cv::countNonZero(difference.reshape(1) > 2)) / static_cast<double>(difference.total() * 3);
    BOOST_TEST(changed > 0);
    BOOST_TEST(changed < .05);  // a few glyphs; all else is the same page, the same press, the same noise
}

BOOST_AUTO_TEST_CASE(GenuineSpecimensTellNothingOfForgery)
{
    const auto manifest = manifestOf(made(orderOf("visa_2017")));
    BOOST_TEST(!manifest.forged);
    BOOST_TEST(manifest.family == "");
    BOOST_TEST(manifest.difficulty == 0);
    BOOST_TEST(manifest.alterations.empty());
    BOOST_TEST(manifest.mustReact.empty());
}

BOOST_AUTO_TEST_CASE(TheCaptureDoesNotKnowWhatItIs)
{
    SpecimenOrder order = orderOf("passport_2015");
    const auto genuine = bytesOf(made(order));
    order.family = "F12";
    order.difficulty = 2;
    const auto forged = bytesOf(made(order));
    BOOST_REQUIRE_EQUAL(genuine.size(), forged.size());
    for (const auto& [name, bytes] : genuine) {
        BOOST_REQUIRE_MESSAGE(forged.contains(name), name);
        if (name.find("capture.toml") != std::string::npos) {
            BOOST_TEST(forged.at(name) == bytes);
            BOOST_TEST(bytes.find("pre_recorded = true") != std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(AHolderMayBeGiven)
{
    SpecimenOrder order = orderOf("passport_2015");
    order.holder = specimen::inventedHolder(order.seed);
    order.holder->surname = "LINDQVIST";
    BOOST_TEST(made(order).texts.at("mrz_1").starts_with("P<UTOLINDQVIST<<"));
}

BOOST_AUTO_TEST_CASE(EveryDocumentWithAChipHasOneThatFits)
{
    SpecimenOrder order = orderOf("passport_2015");
    const auto genuine = made(order);
    BOOST_TEST((genuine.chipState == specimen::ChipState::Genuine));
    BOOST_REQUIRE(genuine.chip);
    order.chip = specimen::ChipState::None;
    BOOST_TEST(!made(order).chip);
    order = orderOf("visa_2017");
    order.chip = specimen::ChipState::Genuine;
    BOOST_TEST(codeOf(order) == toInt(ErrorCode::SpecimenImpossible));
}

BOOST_AUTO_TEST_CASE(WrongOrdersAreRefused)
{
    BOOST_TEST(codeOf(orderOf("passport_1900")) == toInt(ErrorCode::SpecimenUnknown));
    SpecimenOrder order = orderOf("passport_2015");
    order.scanner = "fax";
    BOOST_TEST(codeOf(order) == toInt(ErrorCode::SpecimenUnknown));
    order = orderOf("passport_2015");
    order.family = "F99";
    BOOST_TEST(codeOf(order) == toInt(ErrorCode::SpecimenUnknown));
    order.family = "F10";
    order.difficulty = 6;
    BOOST_TEST(codeOf(order) == toInt(ErrorCode::SpecimenImpossible));
    order = orderOf("passport_2015");
    order.lights = {image::Light::Transmitted};
    BOOST_TEST(codeOf(order) == toInt(ErrorCode::SpecimenImpossible));
}

BOOST_AUTO_TEST_CASE(NoPictureIsFineEnoughToPrintFrom)
{
    for (const auto& scanner : workshop().scanners()) {
        BOOST_TEST(scanner.dpi <= 500);
    }
}

BOOST_AUTO_TEST_CASE(AFolderWithoutModelsIsRefused)
{
    const ScratchFolder scratch;
    BOOST_TEST(!specimen::Workshop::open(scratch.path(), {}));
    BOOST_TEST(!specimen::Workshop::open(utopianModels(), scratch / "no portraits"));
}

BOOST_AUTO_TEST_SUITE_END()
