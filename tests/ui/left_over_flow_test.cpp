// What a program that was killed while it worked left: opened, inspected from its kept pictures, decided.
#include "core/casefile/inspection_folder.h"
#include "tests/ui/desk_at_work.h"
#include "tests/ui/killed_desk.h"
#include "ui/desktop/widgets/page_viewer.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

BOOST_AUTO_TEST_SUITE(LeftOverFlow)

BOOST_AUTO_TEST_CASE(WhatAProgramThatWasKilledAtWorkLeftIsInspectedAndDecided)
{
    DeskAtWork work(i18n::Language::English, ThemeName::Light,
                    [](const DeskOptions& options) { killDeskAt(casefile::Stage::Captured, options); });
    const auto records = [&] { return casefile::listRecords(work.records()).value(); };
    BOOST_REQUIRE(records().size() == 1U);
    BOOST_REQUIRE((records().front().stage == casefile::Stage::Captured));
    BOOST_TEST(waitUntil([&] { return work.desk().presenter().unfinished() == 1; }));
    work.press(Qt::Key_F12);
    BOOST_REQUIRE(work.reaches(State::Stopped));
    BOOST_REQUIRE(waitUntil([&] { return work.desk().window().viewer().page().pictures.size() == 3; }));
    work.photograph(QStringLiteral("left_over_en_light"));

    work.press(Qt::Key_F3);
    BOOST_REQUIRE(work.passes(State::Working));
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST(work.headline().toStdString() == "Failed");
    work.photograph(QStringLiteral("left_over_judged_en_light"));
    work.press(Qt::Key_F7);
    const auto isDecided = [&] { return records().front().stage == casefile::Stage::Decided; };
    BOOST_REQUIRE(waitUntil(isDecided));
    BOOST_TEST(records().size() == 1U);
    const auto record = casefile::readRecord(records().front().folder);
    BOOST_REQUIRE(bool(record));
    BOOST_TEST(record->record.pictures.size() == 3U);
    BOOST_TEST((record->record.judgement->outcome == check::Outcome::Failed));
    BOOST_TEST(waitUntil([&] { return work.desk().presenter().unfinished() == 0; }));
    work.press(Qt::Key_Space);
    BOOST_TEST(work.reaches(State::Waiting));
}

BOOST_AUTO_TEST_CASE(AReasonIsAskedForAgainstThePassportWhenTheSecondDocumentFails)
{
    DeskAtWork work;
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    work.press(Qt::Key_F8);
    BOOST_REQUIRE(work.reaches(State::Waiting));
    work.layDown("td3_passport");
    BOOST_REQUIRE(work.reaches(State::Judged));
    work.press(Qt::Key_F5);  // nothing is wrong with the second one
    BOOST_REQUIRE((work.desk().presenter().reasonWantedFor() == casefile::Verdict::Accept));
    work.photograph(QStringLiteral("asking_for_earlier_en_light"));
    work.type(QStringLiteral("known to the post"));
    work.press(Qt::Key_Return);
    const auto decided = [&] {
        const auto listed = casefile::listRecords(work.records());
        return std::count_if(listed->begin(), listed->end(),
                             [](const auto& one) { return one.stage == casefile::Stage::Decided; });
    };
    BOOST_TEST(waitUntil([&] { return decided() == 2; }));
    BOOST_TEST(!work.desk().presenter().whyNotKept().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
