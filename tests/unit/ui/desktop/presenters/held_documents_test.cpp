// What could not be written is held, tried again, and not left behind without a question.
#include "core/base/error_code.h"
#include "tests/unit/ui/desktop/presenters/made_up_counter.h"
#include "ui/desktop/presenters/open_record.h"

#include <algorithm>
#include <fstream>
#include <vector>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using casefile::Verdict;
using State = OfficerPresenter::State;

namespace {

void blockDisk(const Counter& counter) { std::ofstream(counter.records) << "a file where the folder should be"; }

/// One document that was judged and decided, and left before it came out that nothing of it could be written.
void loseOne(Counter& counter, Verdict verdict)
{
    blockDisk(counter);
    counter.slowDisk = true;
    counter.judgeOne(true);
    counter.presenter.decide(verdict);
    counter.presenter.next();
    counter.hurryUp();
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.earlierLosses().size() == 1U; }));
    counter.allWritten();
}

std::vector<casefile::InspectionRecord> recordsOf(const Counter& counter)
{
    std::vector<casefile::InspectionRecord> records;
    const auto listed = casefile::listRecords(counter.records);
    for (const auto& one : listed ? *listed : std::vector<casefile::RecordSummary>()) {
        const auto read = casefile::readRecord(one.folder);
        BOOST_REQUIRE(bool(read));
        records.push_back(read->record);
    }
    return records;
}

OpenRecord openRecord(const std::string& id, std::size_t bytes, bool isWritten)
{
    OpenRecord open;
    open.record.id = id;
    open.record.pictures.emplace_back();
    open.record.pictures.back().picture.bytes.resize(bytes);
    if (!isWritten) {
        open.whyNot = base::Error{5007, "disk full", {}};
    }
    return open;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(HeldDocumentsTest)

BOOST_AUTO_TEST_CASE(ADocumentThatNeverReachedTheDiskIsWrittenAfterTheNextOneThatDoes)
{
    Counter counter;
    loseOne(counter, Verdict::Refuse);
    BOOST_TEST(counter.presenter.notWritten() == 1);
    std::filesystem::remove(counter.records);
    counter.source.layDown("second");
    BOOST_REQUIRE(counter.reaches(State::Judged));
    counter.allWritten();
    BOOST_TEST(counter.presenter.earlierLosses().empty());
    BOOST_TEST(counter.presenter.notWritten() == 0);
    const auto records = recordsOf(counter);
    BOOST_REQUIRE(records.size() == 2U);
    const auto refused = std::count_if(records.begin(), records.end(), [](const auto& record) {
        return record.judgement && record.decision && record.decision->verdict == Verdict::Refuse;
    });
    BOOST_TEST(refused == 1);
    BOOST_TEST(!counter.presenter.decided().has_value());  // that was the first one's
    bool counted = false;
    QObject::connect(&counter.keeper, &RecordKeeper::unfinishedFound, [&](int left) { counted = left == 0; });
    counter.keeper.lookForUnfinished();
    BOOST_TEST(waitUntil([&] { return counted; }));  // the one on the screen is not left
}

BOOST_AUTO_TEST_CASE(TheOfficerHasItTriedAgainAndHearsWhatCameOfIt)
{
    Counter counter;
    loseOne(counter, Verdict::Refer);
    std::vector<int> told;
    QObject::connect(&counter.presenter, &OfficerPresenter::triedAgain, [&](int left) { told.push_back(left); });
    BOOST_TEST(counter.presenter.canTryAgain());
    counter.presenter.openUnfinished();
    BOOST_REQUIRE(waitUntil([&] { return !told.empty(); }));
    BOOST_TEST(told.back() == 1);
    BOOST_TEST(counter.presenter.earlierLosses().size() == 1U);
    std::filesystem::remove(counter.records);
    counter.presenter.openUnfinished();
    BOOST_REQUIRE(waitUntil([&] { return told.size() == 2U; }));
    BOOST_TEST(told.back() == 0);
    BOOST_TEST(counter.presenter.earlierLosses().empty());
    BOOST_TEST(!counter.presenter.canTryAgain());
    const auto records = recordsOf(counter);
    BOOST_REQUIRE(records.size() == 1U);
    BOOST_TEST((records.front().decision && records.front().decision->verdict == Verdict::Refer));
    BOOST_TEST(counter.presenter.record() == nullptr);  // nothing came onto the screen by it
}

BOOST_AUTO_TEST_CASE(ADecisionThatTheScreenTookBackIsNotWrittenLater)
{
    Counter counter;
    blockDisk(counter);
    counter.judgeOne(true);
    counter.presenter.decide(Verdict::Refuse);
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.whyNotKept() && !counter.presenter.decided(); }));
    counter.allWritten();
    counter.presenter.next();
    counter.presenter.next();  // undecided
    BOOST_REQUIRE(counter.reaches(State::Waiting));
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.earlierLosses().size() == 1U; }));
    std::filesystem::remove(counter.records);
    counter.presenter.openUnfinished();
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.earlierLosses().empty(); }));
    counter.allWritten();
    const auto records = recordsOf(counter);
    BOOST_REQUIRE(records.size() == 1U);
    BOOST_TEST(records.front().judgement.has_value());
    BOOST_TEST(!records.front().decision.has_value());
    BOOST_TEST(waitUntil([&] { return counter.presenter.unfinished() == 1; }));
    BOOST_TEST((counter.presenter.state() == State::Waiting));
}

BOOST_AUTO_TEST_CASE(NobodyLeavesWhatIsHeldWithoutBeingAskedOnce)
{
    Counter counter;
    int released = 0;
    QObject::connect(&counter.presenter, &OfficerPresenter::mayLeave, [&] {
        ++released;
        BOOST_TEST(counter.presenter.leave());  // as the window does at once
    });
    loseOne(counter, Verdict::Refuse);
    BOOST_TEST(!counter.presenter.leave());
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.asksToLeave(); }));
    counter.presenter.stay();
    BOOST_TEST(!counter.presenter.asksToLeave());
    BOOST_TEST(!counter.presenter.leave());
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.asksToLeave(); }));
    BOOST_TEST(counter.presenter.leave());
    BOOST_TEST(released == 0);

    counter.presenter.stay();
    std::filesystem::remove(counter.records);
    BOOST_TEST(!counter.presenter.leave());  // tried once more: the disk is back
    BOOST_REQUIRE(waitUntil([&] { return released == 1; }));
    BOOST_TEST(counter.presenter.leave());
    BOOST_TEST(recordsOf(counter).size() == 1U);
}

BOOST_AUTO_TEST_CASE(LeavingWaitsForWhatIsBeingWritten)
{
    Counter counter;
    int released = 0;
    QObject::connect(&counter.presenter, &OfficerPresenter::mayLeave, [&] { ++released; });
    counter.judgeOne(true);
    counter.kept(casefile::Stage::Judged);
    counter.allWritten();
    BOOST_TEST(counter.presenter.leave());
    counter.slowDisk = true;
    counter.presenter.decide(Verdict::Refuse);
    BOOST_TEST(!counter.presenter.leave());
    BOOST_TEST(!counter.presenter.asksToLeave());
    BOOST_TEST(!counter.presenter.leave());  // a disk that does not answer keeps nobody
    BOOST_TEST(counter.presenter.asksToLeave());
    counter.presenter.stay();
    BOOST_TEST(!counter.presenter.leave());
    counter.hurryUp();
    BOOST_REQUIRE(waitUntil([&] { return released == 1; }));
    BOOST_TEST(!counter.presenter.asksToLeave());
    BOOST_TEST((counter.kept(casefile::Stage::Decided).decision->verdict == Verdict::Refuse));
}

BOOST_AUTO_TEST_CASE(WhatWasDeletedIsWrittenAgainWhenTheOfficerSaysSo)
{
    Counter counter;
    counter.judgeOne(true);
    const std::string first = counter.kept(casefile::Stage::Judged).id;
    counter.loseDecision(Verdict::Refuse);
    std::filesystem::remove_all(counter.elsewhere());  // nobody will bring it back
    counter.hurryUp();
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.earlierLosses().size() == 1U; }));
    const EarlierLoss loss = counter.presenter.earlierLosses().front();
    BOOST_TEST((loss.anewIn == counter.records));
    BOOST_TEST(loss.why.code == base::toInt(base::ErrorCode::RecordMissing));

    counter.source.layDown("second");
    BOOST_REQUIRE(counter.reaches(State::Judged));
    counter.allWritten();
    BOOST_TEST(!counter.presenter.leave());
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.asksToLeave(); }));
    BOOST_TEST(!std::filesystem::exists(counter.records / first));  // nobody said so
    counter.presenter.stay();

    std::vector<QString> places;
    QObject::connect(&counter.presenter, &OfficerPresenter::triedAgain,
                     [&](int left, const QString& anewIn) { places.push_back(left == 0 ? anewIn : QString()); });
    counter.presenter.openUnfinished();
    BOOST_REQUIRE(waitUntil([&] { return !places.empty(); }));
    BOOST_TEST(places.front().toStdString() == counter.records.string());
    BOOST_TEST(counter.presenter.earlierLosses().empty());
    const auto kept = casefile::readRecord(counter.records / first);
    BOOST_REQUIRE(bool(kept));
    BOOST_TEST(kept->record.judgement.has_value());
    BOOST_TEST((kept->record.decision && kept->record.decision->verdict == Verdict::Refuse));
    BOOST_TEST(counter.presenter.notWritten() == 0);
}

BOOST_AUTO_TEST_CASE(WhereTheWholeFolderOfRecordsIsAwayNothingIsTakenForDeleted)
{
    Counter counter;
    counter.judgeOne(true);
    const std::string first = counter.kept(casefile::Stage::Judged).id;
    counter.slowDisk = true;
    counter.presenter.decide(Verdict::Refuse);
    counter.presenter.next();
    std::filesystem::rename(counter.records, counter.elsewhere());  // its disk
    counter.hurryUp();
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.earlierLosses().size() == 1U; }));
    BOOST_TEST(counter.presenter.earlierLosses().front().anewIn.empty());
    bool tried = false;
    QObject::connect(&counter.presenter, &OfficerPresenter::triedAgain, [&] { tried = true; });
    counter.presenter.openUnfinished();
    BOOST_REQUIRE(waitUntil([&] { return tried; }));
    BOOST_TEST(!std::filesystem::exists(counter.records));

    std::filesystem::create_directory(counter.records);  // somebody made it again: first it is told, then written
    counter.presenter.openUnfinished();
    BOOST_REQUIRE(waitUntil([&] { return !counter.presenter.earlierLosses().front().anewIn.empty(); }));
    BOOST_TEST(!std::filesystem::exists(counter.records / first));
    counter.presenter.openUnfinished();
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.earlierLosses().empty(); }));
    BOOST_TEST(bool(casefile::readRecord(counter.records / first)));
}

BOOST_AUTO_TEST_CASE(OnlyWhatIsNotOnTheDiskIsHeldAndOnlyAsMuchAsThereIsRoomFor)
{
    HeldRecords held(100);
    std::vector<OpenRecord> records;
    records.push_back(openRecord("a", 60, false));
    records.push_back(openRecord("b", 90, true));
    records.push_back(openRecord("c", 60, false));
    records.push_back(openRecord("d", 40, false));
    const auto lost = held.take(std::move(records));
    BOOST_REQUIRE(lost.size() == 1U);
    BOOST_TEST(lost.front().recordId == "c");
    BOOST_TEST(!lost.front().held);
    BOOST_TEST(lost.front().why.code == 5007);
    BOOST_TEST(held.contains("a"));
    BOOST_TEST(!held.contains("b"));
    BOOST_TEST(held.contains("d"));
    held.records().front().whyNot.reset();
    held.letGoOfWritten();
    BOOST_TEST(!held.contains("a"));
    BOOST_TEST(held.contains("d"));
}

BOOST_AUTO_TEST_SUITE_END()
