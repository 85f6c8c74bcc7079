// Documents that are inspected once more, several of one traveller, and what a crash or an officer left.
#include "tests/unit/ui/desktop/presenters/made_up_counter.h"
#include "ui/desktop/presenters/open_record.h"

#include <algorithm>
#include <vector>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using casefile::Stage;
using casefile::Verdict;
using State = OfficerPresenter::State;

namespace {

void laySecond(Counter& counter, bool fails)
{
    counter.presenter.secondDocument();
    counter.engine->documentFails = fails;
    counter.source.layDown("visa");
}

/// A document that was captured, and then stopped.
void stopOnceCaptured(Counter& counter)
{
    counter.engine->hangsOnceCaptured = true;
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.record() != nullptr; }));
    counter.presenter.stop();
    counter.engine->hangsOnceCaptured = false;
    BOOST_REQUIRE((counter.presenter.state() == State::Stopped));
}

std::vector<casefile::InspectionRecord> recordsIn(const std::filesystem::path& root)
{
    std::vector<casefile::InspectionRecord> records;
    const auto listed = casefile::listRecords(root);
    BOOST_REQUIRE(bool(listed));
    for (const auto& one : *listed) {
        records.push_back(casefile::readRecord(one.folder)->record);
    }
    return records;
}

/// How many the next start would say were left.
int leftIn(const std::filesystem::path& root)
{
    return static_cast<int>(casefile::undecidedOf(casefile::listRecords(root).value()).size());
}

/// A record that a crash left before it was judged.
std::filesystem::path leaveCaptured(const Counter& counter, const std::string& id)
{
    casefile::InspectionRecord captured = recordsIn(counter.records).front();
    captured.id = id;
    captured.judged.reset();
    captured.judgement.reset();
    captured.decision.reset();
    captured.crops.clear();
    captured.faces.clear();
    const auto written = casefile::writeRecord(counter.records, captured);
    BOOST_REQUIRE(bool(written));
    return written->folder;
}

void decideOne(Counter& counter)
{
    counter.judgeOne(true);
    counter.presenter.decide(Verdict::Refer);
    counter.kept(Stage::Decided);
    counter.presenter.next();
    BOOST_REQUIRE(counter.reaches(State::Waiting));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(InspectedAgainTest)

BOOST_AUTO_TEST_CASE(ADecisionAgainstEitherDocumentOfATravellerNeedsAReason)
{
    Counter counter;
    counter.judgeOne(false);
    laySecond(counter, true);
    BOOST_REQUIRE(counter.reaches(State::Judged));
    counter.presenter.decide(Verdict::Accept);
    BOOST_TEST((counter.presenter.reasonWantedFor() == Verdict::Accept));
    BOOST_TEST(!counter.presenter.isReasonForEarlier());
    counter.presenter.withdrawDecision();

    counter.presenter.decide(Verdict::Refuse);  // the passport was right
    BOOST_REQUIRE((counter.presenter.reasonWantedFor() == Verdict::Refuse));
    BOOST_TEST(counter.presenter.isReasonForEarlier());
    counter.presenter.giveReason(QStringLiteral("the visa is forged"));
    counter.allWritten();
    BOOST_TEST(!counter.presenter.whyNotKept().has_value());
    BOOST_TEST((counter.presenter.decided() == Verdict::Refuse));
    for (const auto& record : recordsIn(counter.records)) {
        BOOST_REQUIRE(record.decision.has_value());
        BOOST_TEST(record.decision->reason == "the visa is forged");
    }

    counter.presenter.next();
    counter.source.layDown("another traveller's");
    BOOST_REQUIRE(counter.reaches(State::Judged));
    counter.presenter.decide(Verdict::Refuse);
    BOOST_TEST(!counter.presenter.reasonWantedFor().has_value());
}

BOOST_AUTO_TEST_CASE(ASecondDocumentThatWasStoppedIsDoneAgainAndDecided)
{
    Counter counter;
    counter.judgeOne(false);
    counter.engine->hangsOnceCaptured = true;
    laySecond(counter, false);
    stopOnceCaptured(counter);
    counter.presenter.again();
    BOOST_REQUIRE(counter.reaches(State::Judged));
    counter.presenter.decide(Verdict::Accept);
    counter.allWritten();
    BOOST_TEST(!counter.presenter.whyNotKept().has_value());
    BOOST_TEST((counter.presenter.decided() == Verdict::Accept));
    const auto records = recordsIn(counter.records);
    BOOST_REQUIRE(records.size() == 3U);
    BOOST_TEST((records[0].stage() == Stage::Decided));
    BOOST_TEST((records[1].stage() == Stage::Captured));
    BOOST_TEST(records[1].pictures.size() == 1U);  // what was taken at the first try is still there
    BOOST_TEST((records[2].stage() == Stage::Decided));
    BOOST_TEST(records[2].supersedes == records[1].id);
    BOOST_TEST(records[2].secondOf == records[0].id);
    BOOST_TEST(leftIn(counter.records) == 0);
}

BOOST_AUTO_TEST_CASE(WhatWasNeverJudgedIsLeftOutOfTheDecision)
{
    Counter counter;
    counter.judgeOne(false);
    counter.engine->hangsOnceCaptured = true;
    laySecond(counter, false);
    stopOnceCaptured(counter);
    emit counter.source.troubled(base::Error{2002, "the device is gone", {}});
    emit counter.source.recovered();
    counter.source.layDown("the traveller's third");
    BOOST_REQUIRE(counter.reaches(State::Judged));
    counter.presenter.decide(Verdict::Accept);
    counter.allWritten();
    BOOST_TEST(!counter.presenter.whyNotKept().has_value());
    const auto records = recordsIn(counter.records);
    BOOST_REQUIRE(records.size() == 3U);
    BOOST_TEST((records[0].stage() == Stage::Decided));
    BOOST_TEST((records[1].stage() == Stage::Captured));
    BOOST_TEST((records[2].stage() == Stage::Decided));
    BOOST_TEST(leftIn(counter.records) == 1);
}

BOOST_AUTO_TEST_CASE(AJudgedDocumentThatIsDoneAgainLeavesNothingUndecided)
{
    Counter counter;
    counter.judgeOne(true);
    const auto first = counter.kept(Stage::Judged);
    counter.engine->hangs = true;
    counter.presenter.again();
    counter.presenter.stop();  // before it was captured: there is no second record
    counter.engine->hangs = false;
    counter.presenter.again();
    BOOST_REQUIRE(counter.reaches(State::Judged));
    counter.presenter.decide(Verdict::Refuse);
    counter.allWritten();
    const auto records = recordsIn(counter.records);
    BOOST_REQUIRE(records.size() == 2U);
    BOOST_TEST((records[0] == first));
    BOOST_TEST(records[1].supersedes == first.id);
    BOOST_TEST(records[1].secondOf == "");
    BOOST_TEST(leftIn(counter.records) == 0);
}

BOOST_AUTO_TEST_CASE(ALeftOverThatWasNeverJudgedIsInspectedFromItsPicturesInItsRecord)
{
    Counter counter;
    decideOne(counter);
    const auto folder = leaveCaptured(counter, "20260101-000000-captured");
    Counter later;
    later.engine->documentFails = true;
    later.presenter.startWithRecord(folder);
    BOOST_REQUIRE(later.reaches(State::Stopped));
    BOOST_TEST(later.presenter.canInspectAgain());
    later.engine->hangsOnceCaptured = true;
    later.presenter.again();
    BOOST_TEST(!later.presenter.isKept());
    later.presenter.stop();
    later.engine->hangsOnceCaptured = false;
    BOOST_TEST((later.presenter.state() == State::Stopped));
    later.presenter.again();
    BOOST_REQUIRE(later.reaches(State::Judged));
    BOOST_REQUIRE(later.engine->held != nullptr);
    BOOST_TEST(later.engine->held->preRecorded);
    BOOST_TEST((later.presenter.page() == later.engine->held));
    BOOST_TEST(later.presenter.subline().contains(QStringLiteral("from the kept pictures")));
    BOOST_TEST(!later.presenter.canInspectAgain());  // its judgement stays
    later.presenter.decide(Verdict::Refuse);
    later.allWritten();
    BOOST_TEST(!later.presenter.whyNotKept().has_value());
    const auto kept = casefile::readRecord(folder);
    BOOST_REQUIRE(bool(kept));
    BOOST_REQUIRE(kept->record.decision.has_value());
    BOOST_TEST((kept->record.decision->verdict == Verdict::Refuse));
    BOOST_TEST(kept->record.pictures.size() == 1U);
    BOOST_TEST(leftIn(counter.records) == 0);
    BOOST_TEST(!std::filesystem::exists(later.records));  // no other record was made
}

BOOST_AUTO_TEST_CASE(NoneOfThoseThatWereLeftHidesTheOthers)
{
    Counter counter;
    decideOne(counter);
    const std::vector<std::string> ids{"19990101-000000-a", "19990101-000000-b", "19990101-000000-c"};
    for (const std::string& id : ids) {
        leaveCaptured(counter, id);
    }
    const auto openNext = [&](const std::string& expected) {
        counter.presenter.openUnfinished();
        BOOST_TEST(!counter.presenter.canInspectAgain());  // which one would it be
        BOOST_TEST(waitUntil([&] {
            return counter.presenter.canOpen() && counter.presenter.record() &&
                   counter.presenter.record()->id == expected;
        }));
        BOOST_TEST((counter.presenter.state() == State::Stopped));
    };
    openNext(ids[2]);
    openNext(ids[1]);
    counter.presenter.again();
    BOOST_REQUIRE(counter.reaches(State::Judged));
    counter.presenter.decide(Verdict::Refer);
    counter.allWritten();
    openNext(ids[0]);
    openNext(ids[2]);  // from the beginning
    openNext(ids[0]);
    BOOST_TEST(leftIn(counter.records) == 2);
}

BOOST_AUTO_TEST_CASE(OneThatStandsOnTheScreenIsNotOpenedOverItself)
{
    Counter counter;
    counter.engine->hangsOnceCaptured = true;
    counter.presenter.start();
    counter.source.layDown("first");
    stopOnceCaptured(counter);
    counter.presenter.openUnfinished();
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.canInspectAgain(); }));
    BOOST_TEST(!counter.presenter.isKept());
    counter.presenter.next();
    BOOST_TEST(waitUntil([&] { return counter.presenter.unfinished() == 1; }));
    counter.presenter.openUnfinished();
    BOOST_TEST(waitUntil([&] { return counter.presenter.isKept(); }));
}

BOOST_AUTO_TEST_CASE(WhatCouldNotBeLoadedAnewIsSaidUntilItCan)
{
    Counter counter;
    counter.presenter.start();
    BOOST_REQUIRE(counter.reaches(State::Waiting));
    counter.engine->loadError = base::Error{1000, "a file is missing", {}};
    counter.inspector.reload();
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.whyNotReloaded().has_value(); }));
    BOOST_TEST(counter.presenter.whyNotReloaded()->code == 1000);
    BOOST_TEST((counter.presenter.state() == State::Waiting));  // as good as before
    counter.engine->loadError.reset();
    counter.inspector.reload();
    BOOST_TEST(waitUntil([&] { return !counter.presenter.whyNotReloaded(); }));
}

BOOST_AUTO_TEST_CASE(WhereNothingWasEverLoadedThatIsTheTrouble)
{
    Counter counter;
    counter.engine->loadError = base::Error{1000, "a file is missing", {}};
    counter.presenter.start();
    BOOST_REQUIRE(counter.reaches(State::Trouble));
    counter.engine->loadError = base::Error{1001, "a file is no such file", {}};
    counter.inspector.reload();
    BOOST_TEST(waitUntil([&] { return counter.presenter.trouble()->code == 1001; }));
    BOOST_TEST(!counter.presenter.whyNotReloaded().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
