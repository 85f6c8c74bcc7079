// What never reached the disk is not lost while the program runs, and nobody leaves it behind without being asked.
#include "core/casefile/inspection_folder.h"
#include "tests/ui/desk_at_work.h"
#include "ui/desktop/officer/alarm_strip.h"

#include <boost/test/unit_test.hpp>

#include <QLabel>

#include <algorithm>
#include <fstream>
#include <vector>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

namespace {

void blockRecords(const DeskOptions& options) { std::ofstream(options.records) << "no folder"; }

/// The decided records, each with what stands in it.
std::vector<casefile::InspectionRecord> decidedOf(const DeskAtWork& work)
{
    std::vector<casefile::InspectionRecord> records;
    const auto listed = casefile::listRecords(work.records());
    for (const auto& one : listed ? *listed : std::vector<casefile::RecordSummary>()) {
        if (const auto read = casefile::readRecord(one.folder); read && read->record.decision) {
            records.push_back(read->record);
        }
    }
    return records;
}

const AlarmStrip* alarm(DeskAtWork& work, const QString& name)
{
    const auto alarms = work.desk().window().findChildren<AlarmStrip*>();
    const auto found = std::find_if(alarms.begin(), alarms.end(), [&](const AlarmStrip* one) {
        return one->isVisible() && one->accessibleName() == name;
    });
    return found == alarms.end() ? nullptr : *found;
}

bool isSaid(DeskAtWork& work, const QString& what)
{
    const auto labels = work.desk().window().findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text().contains(what); });
}

const QString earlier = QStringLiteral("Earlier document not kept");
const QString leaving = QStringLiteral("Leave the program?");

/// The first document is judged, decided and gone before it is known that nothing of it is on the disk.
void leaveOneUnwritten(DeskAtWork& work)
{
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    work.press(Qt::Key_F6);
    BOOST_REQUIRE(waitUntil([&] { return !work.desk().presenter().decided(); }));  // "Not kept"
    work.press(Qt::Key_Space);
    work.press(Qt::Key_Space);  // without a decision it asks once more
    BOOST_REQUIRE(work.reaches(State::Waiting));
    BOOST_REQUIRE(waitUntil([&] { return alarm(work, earlier) != nullptr; }));
    BOOST_TEST(alarm(work, earlier)->accessibleDescription().contains(QStringLiteral("td3_altered_digit")));
    BOOST_TEST(alarm(work, earlier)->accessibleDescription().contains(QStringLiteral("F12")));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(HeldFlow)

BOOST_AUTO_TEST_CASE(WhatNeverReachedTheDiskIsWrittenWithTheNextDocument)
{
    DeskAtWork work(i18n::Language::English, ThemeName::Light, blockRecords);
    leaveOneUnwritten(work);
    work.photograph(QStringLiteral("held_en_light"));
    std::filesystem::remove(work.records());
    work.layDown("td3_passport");
    BOOST_REQUIRE(work.reaches(State::Judged));
    work.press(Qt::Key_F5);
    BOOST_TEST(waitUntil([&] { return decidedOf(work).size() == 1U; }));
    BOOST_TEST(waitUntil([&] { return alarm(work, earlier) == nullptr; }));
    const auto listed = casefile::listRecords(work.records());
    BOOST_REQUIRE((listed && listed->size() == 2U));
    const auto first = std::find_if(listed->begin(), listed->end(),
                                    [](const auto& one) { return one.stage == casefile::Stage::Judged; });
    BOOST_REQUIRE((first != listed->end()));  // as the officer left it: without a decision

    work.press(Qt::Key_Space);
    BOOST_REQUIRE(work.reaches(State::Waiting));
    BOOST_TEST(waitUntil([&] { return isSaid(work, QStringLiteral("Left without a decision: 1")); }));
    work.press(Qt::Key_F12);
    BOOST_REQUIRE(waitUntil([&] { return work.desk().presenter().isKept(); }));
    work.press(Qt::Key_F7);
    BOOST_TEST(waitUntil([&] { return decidedOf(work).size() == 2U; }));
}

BOOST_AUTO_TEST_CASE(TheOfficerHasItTriedAgainByKey)
{
    DeskAtWork work(i18n::Language::English, ThemeName::Light, blockRecords);
    leaveOneUnwritten(work);
    work.press(Qt::Key_F12);
    BOOST_TEST(waitUntil([&] { return isSaid(work, QStringLiteral("still cannot be written")); }));
    BOOST_TEST(alarm(work, earlier) != nullptr);
    std::filesystem::remove(work.records());
    work.press(Qt::Key_F12);
    BOOST_TEST(waitUntil([&] { return alarm(work, earlier) == nullptr; }));
    const auto listed = casefile::listRecords(work.records());
    BOOST_REQUIRE((listed && listed->size() == 1U));
    BOOST_TEST(waitUntil([&] { return isSaid(work, QStringLiteral("Everything is on the disk now")); }));
}

BOOST_AUTO_TEST_CASE(ARecordThatWasDeletedIsWrittenAgainByKeyAndTheOfficerReadsWhere)
{
    DeskAtWork work;
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    const auto isJudged = [&] {
        const auto record = work.desk().presenter().record();
        return record && record->judgement;
    };
    BOOST_REQUIRE(waitUntil(isJudged));
    const auto before = casefile::listRecords(work.records());
    BOOST_REQUIRE((before && before->size() == 1U));
    std::filesystem::remove_all(before->front().folder);
    work.press(Qt::Key_F6);
    BOOST_REQUIRE(waitUntil([&] { return !work.desk().presenter().decided(); }));
    work.press(Qt::Key_Space);
    work.press(Qt::Key_Space);  // without a decision it asks once more
    BOOST_REQUIRE(waitUntil([&] { return alarm(work, earlier) != nullptr; }));
    const QString line = alarm(work, earlier)->accessibleDescription();
    BOOST_TEST(line.contains(QString::fromStdString(work.records().string())), line.toStdString());
    work.photograph(QStringLiteral("deleted_en_light"));
    work.press(Qt::Key_F12);
    BOOST_TEST(waitUntil([&] { return isSaid(work, QStringLiteral("written again to")); }));
    work.photograph(QStringLiteral("written_again_en_light"));
    BOOST_TEST(alarm(work, earlier) == nullptr);
    const auto after = casefile::readRecord(before->front().folder);
    BOOST_REQUIRE(bool(after));
    BOOST_TEST((after->record.stage() == casefile::Stage::Judged));
}

BOOST_AUTO_TEST_CASE(NobodyLeavesWhatIsHeldWithoutBeingAsked)
{
    DeskAtWork work(i18n::Language::English, ThemeName::Light, blockRecords);
    OfficerWindow& window = work.desk().window();
    leaveOneUnwritten(work);
    window.close();
    BOOST_REQUIRE(waitUntil([&] { return alarm(work, leaving) != nullptr; }));
    BOOST_TEST(window.isVisible());
    BOOST_TEST(alarm(work, leaving)->accessibleDescription().contains(QStringLiteral("not on the disk")));
    work.photograph(QStringLiteral("leaving_en_light"));
    work.press(Qt::Key_Escape);
    BOOST_TEST(waitUntil([&] { return alarm(work, leaving) == nullptr; }));
    BOOST_TEST(window.isVisible());

    work.press(Qt::Key_F4);  // what would be lost stands on the other screen
    work.press(Qt::Key_Q, Qt::ControlModifier);
    BOOST_REQUIRE(waitUntil([&] { return alarm(work, leaving) != nullptr; }));
    work.press(Qt::Key_L, Qt::ControlModifier);
    window.close();
    BOOST_TEST(window.isVisible());  // nobody saw what he would lose
    work.press(Qt::Key_L, Qt::ControlModifier);
    work.press(Qt::Key_Q, Qt::ControlModifier);
    BOOST_TEST(!window.isVisible());
}

BOOST_AUTO_TEST_CASE(LeavingWritesWhatCanBeWrittenMeanwhile)
{
    DeskAtWork work(i18n::Language::English, ThemeName::Light, blockRecords);
    OfficerWindow& window = work.desk().window();
    leaveOneUnwritten(work);
    std::filesystem::remove(work.records());
    work.press(Qt::Key_Q, Qt::ControlModifier);
    BOOST_TEST(waitUntil([&] { return !window.isVisible(); }));
    const auto listed = casefile::listRecords(work.records());
    BOOST_REQUIRE((listed && listed->size() == 1U));
    BOOST_TEST((listed->front().stage == casefile::Stage::Judged));
}

BOOST_AUTO_TEST_SUITE_END()
