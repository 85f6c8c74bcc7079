// What could not be written: the officer is told of which document, in its own line, and loses no decision.
#include "core/casefile/inspection_folder.h"
#include "tests/ui/desk_at_work.h"
#include "ui/desktop/officer/alarm_strip.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <vector>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

namespace {

std::vector<casefile::RecordSummary> recordsOf(const DeskAtWork& work)
{
    const auto listed = casefile::listRecords(work.records());
    return listed ? *listed : std::vector<casefile::RecordSummary>();
}

bool isDecided(const DeskAtWork& work)
{
    const auto records = recordsOf(work);
    return !records.empty() && records.back().stage == casefile::Stage::Decided;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(NotKeptFlow)

BOOST_AUTO_TEST_CASE(WhatIsNotKeptCannotBeOverlookedAndIsKeptOnceItCan)
{
    const auto blockRecords = [](const DeskOptions& options) { std::ofstream(options.records) << "no folder"; };
    DeskAtWork work(i18n::Language::English, ThemeName::Light, blockRecords);
    const auto* alarm = work.desk().window().findChild<AlarmStrip*>();
    BOOST_REQUIRE(alarm != nullptr);
    BOOST_TEST(!alarm->isVisible());
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    work.press(Qt::Key_F6);
    BOOST_TEST(waitUntil([&] { return alarm->isVisible(); }));
    BOOST_TEST(alarm->accessibleName().toStdString() == "Not kept");
    BOOST_TEST(alarm->accessibleDescription().contains(QStringLiteral("could not be written")));
    BOOST_TEST(waitUntil([&] { return !work.desk().presenter().decided().has_value(); }));  // it is to be made again
    work.photograph(QStringLiteral("not_kept_en_light"));
    std::filesystem::remove(work.records());
    work.press(Qt::Key_F6);
    BOOST_TEST(waitUntil([&] { return isDecided(work); }));
    BOOST_TEST(waitUntil([&] { return !alarm->isVisible(); }));
}

BOOST_AUTO_TEST_CASE(ALostDecisionIsToldOfItsDocumentAndNotOfTheNextOne)
{
    DeskAtWork work;
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_REQUIRE(waitUntil([&] { return work.desk().presenter().record() != nullptr; }));
    BOOST_REQUIRE(waitUntil([&] { return work.desk().presenter().record()->judgement.has_value(); }));
    const std::filesystem::path record = recordsOf(work).back().folder;
    const std::filesystem::path away = work.records().string() + " away";
    std::filesystem::rename(record, away);  // its disk
    work.press(Qt::Key_F6);
    work.press(Qt::Key_Space);
    BOOST_REQUIRE(work.reaches(State::Waiting));
    const auto alarms = work.desk().window().findChildren<AlarmStrip*>();
    const auto shown = [&] {
        std::vector<const AlarmStrip*> visible;
        std::copy_if(alarms.begin(), alarms.end(), std::back_inserter(visible),
                     [](const AlarmStrip* alarm) { return alarm->isVisible(); });
        return visible;
    };
    BOOST_REQUIRE(waitUntil([&] { return shown().size() == 1U; }));
    work.layDown("td3_passport");
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_REQUIRE(shown().size() == 1U);
    BOOST_TEST(shown().front()->accessibleName().toStdString() == "Earlier document not kept");
    const QString line = shown().front()->accessibleDescription();
    BOOST_TEST(line.contains(QStringLiteral("td3_altered_digit")), line.toStdString());
    BOOST_TEST(line.contains(QStringLiteral("F12")), line.toStdString());
    work.photograph(QStringLiteral("earlier_not_kept_en_light"));
    work.press(Qt::Key_F6);
    BOOST_REQUIRE(waitUntil([&] { return isDecided(work); }));

    std::filesystem::rename(away, record);
    work.press(Qt::Key_F12);
    BOOST_REQUIRE(waitUntil([&] { return shown().empty(); }));
    const auto kept = casefile::readRecord(record);
    BOOST_REQUIRE(bool(kept));
    BOOST_TEST((kept->record.decision && kept->record.decision->verdict == casefile::Verdict::Refer));
}

BOOST_AUTO_TEST_SUITE_END()
