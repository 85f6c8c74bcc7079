// Decisions and documents that could not be written once the next document is up.
#include "tests/unit/ui/desktop/presenters/made_up_counter.h"

#include <cstdio>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using casefile::Verdict;
using State = OfficerPresenter::State;

BOOST_AUTO_TEST_SUITE(LostDecisionTest)

BOOST_AUTO_TEST_CASE(ADecisionThatIsLostLateIsToldOfItsOwnDocumentAndWrittenOnceItCan)
{
    Counter counter;
    counter.engine->zone = {"PPUTOVARGASI<<ILDIKO<<<<<<<<<<<<<<<<<<<<<<<<",
                            "U620491776UTO8511305F3309047UT95113008<<<<24"};
    counter.judgeOne(true);
    const std::string first = counter.kept(casefile::Stage::Judged).id;
    counter.loseDecision(Verdict::Refuse);
    counter.source.layDown("second");
    BOOST_REQUIRE(counter.reaches(State::Judged));
    counter.presenter.decide(Verdict::Refer);
    counter.hurryUp();

    BOOST_REQUIRE(waitUntil([&] { return !counter.presenter.earlierLosses().empty(); }));
    const EarlierLoss& loss = counter.presenter.earlierLosses().front();
    BOOST_TEST(loss.recordId == first);
    BOOST_TEST(loss.name.toStdString() == "first");
    BOOST_TEST((loss.folder == counter.records / first));
    BOOST_TEST((counter.kept(casefile::Stage::Decided).decision->verdict == Verdict::Refer));  // the second one
    BOOST_TEST((counter.presenter.decided() == Verdict::Refer));
    BOOST_TEST(!counter.presenter.whyNotKept().has_value());

    std::filesystem::rename(counter.elsewhere(), counter.records / first);
    counter.presenter.openUnfinished();
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.earlierLosses().empty(); }));
    const auto kept = casefile::readRecord(counter.records / first);
    BOOST_REQUIRE(bool(kept));
    BOOST_REQUIRE(kept->record.decision.has_value());
    BOOST_TEST((kept->record.decision->verdict == Verdict::Refuse));
}

BOOST_AUTO_TEST_CASE(WhatWasLostBeforeItWasEverWrittenIsToldUntilSomebodyTookNote)
{
    Counter counter;
    std::fclose(std::fopen(counter.records.c_str(), "w"));  // a file where the folder should be
    counter.slowDisk = true;
    counter.judgeOne(true);
    counter.presenter.decide(Verdict::Refuse);
    counter.presenter.next();
    counter.hurryUp();
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.earlierLosses().size() == 1U; }));
    BOOST_TEST(counter.presenter.earlierLosses().front().folder.empty());
    BOOST_TEST(counter.presenter.earlierLosses().front().held);
    BOOST_TEST(!counter.presenter.whyNotKept().has_value());
    counter.presenter.noteLosses();
    BOOST_TEST(counter.presenter.earlierLosses().empty());
}

BOOST_AUTO_TEST_CASE(ADecisionForTwoDocumentsIsNoneWhereTheFirstIsNotKept)
{
    Counter counter;
    counter.judgeOne(false);
    const std::string first = counter.kept(casefile::Stage::Judged).id;
    counter.presenter.secondDocument();
    counter.source.layDown("visa");
    BOOST_REQUIRE(counter.reaches(State::Judged));
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.record() && counter.presenter.record()->judgement; }));
    std::filesystem::rename(counter.records / first, counter.elsewhere());
    counter.presenter.decide(Verdict::Accept);
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.whyNotKept().has_value(); }));
    counter.allWritten();
    BOOST_TEST(!counter.presenter.decided().has_value());
    std::filesystem::rename(counter.elsewhere(), counter.records / first);
    counter.presenter.decide(Verdict::Accept);
    BOOST_TEST(waitUntil([&] { return casefile::readRecord(counter.records / first)->record.decision.has_value(); }));
    BOOST_TEST((counter.kept(casefile::Stage::Decided).decision->verdict == Verdict::Accept));
}

BOOST_AUTO_TEST_SUITE_END()
