// A day at the counter without a screen: documents come, are judged, decided, stopped; devices fail.
#include "ui/desktop/presenters/officer_presenter.h"

#include "tests/unit/ui/desktop/presenters/made_up_counter.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using casefile::Verdict;
using State = OfficerPresenter::State;

BOOST_AUTO_TEST_SUITE(OfficerPresenterTest)

BOOST_AUTO_TEST_CASE(WaitsOnceTheEngineIsLoaded)
{
    Counter counter;
    BOOST_TEST((counter.presenter.state() == State::Loading));
    counter.presenter.start();
    BOOST_TEST(counter.source.awaited == 1);
    BOOST_TEST(counter.reaches(State::Waiting));
}

BOOST_AUTO_TEST_CASE(ADocumentLaidDownIsJudgedByItself)
{
    Counter counter;
    counter.judgeOne(true);
    BOOST_TEST((counter.presenter.judgement().outcome == check::Outcome::Failed));
    BOOST_REQUIRE(counter.presenter.reasons().size() == 1U);
    BOOST_TEST(counter.presenter.reasons()[0].checkId == "mrz.consistency");
    BOOST_TEST(counter.presenter.page() != nullptr);
    BOOST_TEST(counter.presenter.seconds().has_value());
}

BOOST_AUTO_TEST_CASE(TheDecisionIsKeptWithTheInspection)
{
    Counter counter;
    counter.judgeOne(true);
    counter.presenter.decide(Verdict::Refer);
    BOOST_TEST((counter.presenter.decided() == Verdict::Refer));
    const auto record = counter.kept(casefile::Stage::Decided);
    BOOST_TEST((record.decision->verdict == Verdict::Refer));
    BOOST_TEST(record.decision->by == "A. Khan");
    BOOST_TEST((record.judgement->outcome == check::Outcome::Failed));
    BOOST_TEST(record.pictures.size() == 1U);
}

BOOST_AUTO_TEST_CASE(ADecisionAgainstTheMachineNeedsAReason)
{
    Counter counter;
    counter.judgeOne(true);
    counter.presenter.decide(Verdict::Accept);
    BOOST_TEST(!counter.presenter.decided().has_value());
    BOOST_TEST((counter.presenter.reasonWantedFor() == Verdict::Accept));
    counter.presenter.giveReason(QStringLiteral("  "));
    BOOST_TEST(!counter.presenter.decided().has_value());
    counter.presenter.giveReason(QStringLiteral("damaged by water, known to the post"));
    BOOST_TEST((counter.presenter.decided() == Verdict::Accept));
    BOOST_TEST(counter.kept(casefile::Stage::Decided).decision->reason == "damaged by water, known to the post");
}

BOOST_AUTO_TEST_CASE(ADecisionCanBeTakenBackWhileItsReasonIsMissing)
{
    Counter counter;
    counter.judgeOne(false);
    counter.presenter.decide(Verdict::Refuse);
    counter.presenter.withdrawDecision();
    BOOST_TEST(!counter.presenter.reasonWantedFor().has_value());
    counter.presenter.decide(Verdict::Accept);
    BOOST_TEST((counter.presenter.decided() == Verdict::Accept));
}

BOOST_AUTO_TEST_CASE(AnUndecidedDocumentIsLeftOnTheSecondPressOnly)
{
    Counter counter;
    counter.judgeOne(false);
    counter.presenter.next();
    BOOST_TEST((counter.presenter.state() == State::Judged));
    BOOST_TEST(counter.presenter.leavesUndecided());
    counter.presenter.next();
    BOOST_TEST((counter.presenter.state() == State::Waiting));
    BOOST_TEST(counter.source.awaited == 2);
    BOOST_TEST((counter.kept(casefile::Stage::Judged).decision == std::nullopt));
}

BOOST_AUTO_TEST_CASE(TheNextDocumentStartsFromNothing)
{
    Counter counter;
    counter.judgeOne(true);
    counter.presenter.decide(Verdict::Refuse);
    counter.presenter.next();
    BOOST_TEST(counter.presenter.reasons().empty());
    BOOST_TEST(counter.presenter.page() == nullptr);
    BOOST_TEST(counter.presenter.judgement().checks.empty());
    counter.engine->documentFails = false;
    counter.source.layDown("second");
    BOOST_REQUIRE(counter.reaches(State::Judged));
    BOOST_TEST((counter.presenter.judgement().outcome == check::Outcome::Successful));
    BOOST_TEST(!counter.presenter.decided().has_value());
}

BOOST_AUTO_TEST_CASE(ADecisionWrittenLateIsNotThatOfTheNextDocument)
{
    Counter counter;
    counter.judgeOne(true);
    counter.slowDisk = true;
    counter.presenter.decide(Verdict::Refuse);
    counter.presenter.next();
    counter.hurryUp();
    counter.allWritten();
    BOOST_TEST((counter.kept(casefile::Stage::Decided).decision->verdict == Verdict::Refuse));
    BOOST_TEST(!counter.presenter.decided().has_value());
    BOOST_TEST(counter.presenter.record() == nullptr);
}

BOOST_AUTO_TEST_CASE(BothDocumentsOfATravellerAreDecidedTogether)
{
    Counter counter;
    counter.judgeOne(false);
    counter.presenter.secondDocument();
    BOOST_TEST(counter.presenter.isSecondDocument());
    counter.source.layDown("visa");
    BOOST_REQUIRE(counter.reaches(State::Judged));
    counter.presenter.decide(Verdict::Accept);
    const auto second = counter.kept(casefile::Stage::Decided);
    const auto listed = casefile::listRecords(counter.records);
    BOOST_REQUIRE(listed->size() == 2U);
    BOOST_TEST(second.secondOf == listed->front().id);
    BOOST_TEST((listed->front().stage == casefile::Stage::Decided));
}

BOOST_AUTO_TEST_CASE(StopsAtOnceAndInspectsAgain)
{
    Counter counter;
    counter.engine->hangs = true;
    counter.presenter.start();
    counter.source.layDown("first");
    BOOST_REQUIRE(counter.reaches(State::Working));
    counter.presenter.stop();
    BOOST_TEST((counter.presenter.state() == State::Stopped));
    counter.engine->hangs = false;
    counter.presenter.again();
    BOOST_TEST(counter.reaches(State::Judged));
}

BOOST_AUTO_TEST_CASE(ADeviceThatFailsIsTroubleAndNoJudgement)
{
    Counter counter;
    counter.engine->captureError = base::Error{2002, "the device is gone", "plug it in"};
    counter.presenter.start();
    counter.source.layDown("first");
    BOOST_REQUIRE(counter.reaches(State::Trouble));
    BOOST_TEST(counter.presenter.trouble()->code == 2002);
    BOOST_TEST(!counter.presenter.canDecide());
    BOOST_TEST(!counter.presenter.subline().isEmpty());
    counter.engine->captureError.reset();
    counter.presenter.again();
    BOOST_TEST(counter.reaches(State::Judged));
}

BOOST_AUTO_TEST_CASE(AnEngineThatDoesNotLoadIsSaid)
{
    Counter counter;
    counter.engine->loadError = base::Error{1000, "there are no models", "name them"};
    counter.presenter.start();
    BOOST_TEST(counter.reaches(State::Trouble));
    BOOST_TEST(counter.presenter.trouble()->code == 1000);
}

BOOST_AUTO_TEST_CASE(ARecordThatCannotBeWrittenIsSaidAndShownAllTheSame)
{
    Counter counter;
    std::filesystem::create_directories(counter.records.parent_path());
    std::fclose(std::fopen(counter.records.c_str(), "w"));  // a file where the folder should be
    std::optional<base::Error> told;
    QObject::connect(&counter.presenter, &OfficerPresenter::notKept, [&](const base::Error& error) { told = error; });
    counter.judgeOne(true);
    BOOST_TEST(waitUntil([&] { return told.has_value(); }));
    BOOST_TEST(waitUntil([&] { return counter.presenter.record() && counter.presenter.record()->judgement; }));
    BOOST_TEST(counter.presenter.recordFolder().isEmpty());
    BOOST_TEST(waitUntil([&] { return counter.presenter.whyNotKept().has_value(); }));

    // A decision that is not on the disk is none; it can be made again when there is room.
    told.reset();
    counter.presenter.decide(Verdict::Refer);
    BOOST_TEST(waitUntil([&] { return told.has_value(); }));
    BOOST_TEST(!counter.presenter.decided().has_value());
    BOOST_TEST(counter.presenter.canDecide());
    std::filesystem::remove(counter.records);
    counter.presenter.decide(Verdict::Refer);
    BOOST_TEST(waitUntil([&] { return !counter.presenter.whyNotKept(); }));
    BOOST_TEST(waitUntil([&] { return !counter.presenter.recordFolder().isEmpty(); }));
    BOOST_TEST((counter.presenter.decided() == Verdict::Refer));
    BOOST_TEST((counter.kept(casefile::Stage::Decided).decision->verdict == Verdict::Refer));
}

BOOST_AUTO_TEST_CASE(AKeptRecordIsShownAsItWas)
{
    Counter counter;
    counter.judgeOne(true);
    counter.presenter.decide(Verdict::Refer);
    const auto record = counter.kept(casefile::Stage::Decided);
    Counter later;
    later.presenter.startWithRecord(casefile::listRecords(counter.records)->back().folder);
    BOOST_REQUIRE(later.reaches(State::Judged));
    BOOST_TEST(later.presenter.isKept());
    BOOST_TEST((later.presenter.judgement() == *record.judgement));
    BOOST_TEST(later.presenter.reasons().size() == 1U);
    BOOST_TEST((later.presenter.decided() == Verdict::Refer));
    BOOST_TEST(!later.presenter.canDecide());
    BOOST_REQUIRE(later.presenter.page() != nullptr);
    BOOST_TEST(later.presenter.page()->imageUnder(image::Light::White).cols == 90);
    BOOST_TEST(!later.presenter.seconds().has_value());
    BOOST_TEST(later.source.awaited == 0);
    later.presenter.next();
    BOOST_TEST(later.source.awaited == 1);
    BOOST_TEST((counter.kept(casefile::Stage::Decided) == record));  // looking changed nothing
}

BOOST_AUTO_TEST_CASE(WhatWasLeftUndecidedIsOpenedAndDecidedInItsRecord)
{
    Counter counter;
    counter.judgeOne(true);
    counter.presenter.next();
    counter.presenter.next();
    BOOST_REQUIRE(counter.reaches(State::Waiting));
    BOOST_TEST(counter.presenter.canOpen());
    counter.presenter.openUnfinished();
    BOOST_REQUIRE(counter.reaches(State::Judged));
    BOOST_TEST(counter.presenter.isKept());
    counter.presenter.openUnfinished();          // the same once more, for there is no other
    BOOST_TEST(!counter.presenter.canDecide());  // not about the one that is about to go
    BOOST_REQUIRE(waitUntil([&] { return counter.presenter.canDecide(); }));
    counter.presenter.decide(Verdict::Refuse);
    BOOST_TEST((counter.kept(casefile::Stage::Decided).decision->verdict == Verdict::Refuse));
    BOOST_TEST(casefile::listRecords(counter.records)->size() == 1U);
}

BOOST_AUTO_TEST_CASE(ARecordThatWasNeverJudgedShowsItsPictures)
{
    Counter counter;
    counter.judgeOne(true);
    casefile::InspectionRecord captured = counter.kept(casefile::Stage::Judged);
    captured.id = "20260101-000000-captured";
    captured.judged.reset();
    captured.judgement.reset();
    captured.crops.clear();
    captured.faces.clear();
    const auto written = casefile::writeRecord(counter.records, captured);
    BOOST_REQUIRE(written);
    Counter later;
    later.presenter.startWithRecord(written->folder);
    BOOST_REQUIRE(later.reaches(State::Stopped));
    BOOST_TEST(later.presenter.page() != nullptr);
    BOOST_TEST(!later.presenter.canDecide());
}

BOOST_AUTO_TEST_CASE(ARecordThatIsNotThereIsSaid)
{
    Counter counter;
    counter.presenter.startWithRecord(counter.records / "none");
    BOOST_REQUIRE(counter.reaches(State::Trouble));
    BOOST_TEST(counter.presenter.trouble()->code == 5000);
}

BOOST_AUTO_TEST_CASE(TheZoneIsTypedOverOnTheSamePageInTheSameRecord)
{
    Counter counter;
    counter.engine->zone = {"PPUTOVARGASI<<ILDIKO<<<<<<<<<<<<<<<<<<<<<<<<",
                            "U620491776UTO8511305F3309047UT95113008<<<<24"};
    counter.judgeOne(true);
    const auto page = counter.presenter.page();
    const auto draft = counter.presenter.zoneDraft();
    BOOST_REQUIRE(draft.has_value());
    std::vector<std::string> lines = draft->text();
    lines[1][13] = '9';
    counter.engine->documentFails = false;
    counter.presenter.typeZone(lines);
    BOOST_TEST((counter.presenter.state() == State::Working));
    BOOST_TEST(!counter.presenter.canDecide());
    BOOST_REQUIRE(counter.reaches(State::Judged));
    BOOST_TEST(counter.engine->typed == lines, boost::test_tools::per_element());
    BOOST_TEST((counter.presenter.judgement().outcome == check::Outcome::Successful));
    BOOST_TEST((counter.presenter.page() == page));
    counter.presenter.decide(Verdict::Accept);
    const auto record = counter.kept(casefile::Stage::Decided);
    const std::vector<casefile::MrzEdit> expected{{2, 14, '8', '9'}};
    BOOST_TEST((record.mrzEdits == expected));
    BOOST_TEST((record.judgement->outcome == check::Outcome::Successful));
    BOOST_TEST(casefile::listRecords(counter.records)->size() == 1U);
    BOOST_TEST(!counter.presenter.zoneDraft().has_value());  // decided
}

BOOST_AUTO_TEST_CASE(TypingThatIsStoppedLeavesTheFirstJudgement)
{
    Counter counter;
    counter.engine->zone = {"PPUTOVARGASI<<ILDIKO<<<<<<<<<<<<<<<<<<<<<<<<",
                            "U620491776UTO8511305F3309047UT95113008<<<<24"};
    counter.judgeOne(true);
    std::vector<std::string> lines = counter.presenter.zoneDraft()->text();
    lines[1][13] = '9';
    counter.engine->hangs = true;
    counter.presenter.typeZone(lines);
    counter.presenter.stop();
    BOOST_TEST((counter.presenter.state() == State::Judged));
    BOOST_TEST((counter.presenter.judgement().outcome == check::Outcome::Failed));
    BOOST_TEST(counter.presenter.reasons().size() == 1U);
    BOOST_TEST(counter.presenter.canDecide());
    counter.presenter.decide(Verdict::Refuse);
    BOOST_TEST(counter.kept(casefile::Stage::Decided).mrzEdits.empty());
}

BOOST_AUTO_TEST_CASE(AZoneThatIsLeftAsItIsIsNotInspectedAgain)
{
    Counter counter;
    counter.engine->zone = {"PPUTOVARGASI<<ILDIKO<<<<<<<<<<<<<<<<<<<<<<<<",
                            "U620491776UTO8511305F3309047UT95113008<<<<24"};
    counter.judgeOne(true);
    const std::vector<std::string> lines = counter.presenter.zoneDraft()->text();
    counter.presenter.typeZone(lines);
    counter.presenter.typeZone({lines[0]});
    BOOST_TEST((counter.presenter.state() == State::Judged));
    BOOST_TEST(counter.engine->typed.empty());
}

BOOST_AUTO_TEST_CASE(APageWithoutAZoneTakesAWholeOneAndNothingLess)
{
    Counter counter;
    BOOST_TEST(!counter.presenter.canTypeZone());
    counter.judgeOne(true);
    BOOST_TEST(!counter.presenter.zoneDraft().has_value());
    BOOST_TEST(counter.presenter.canTypeZone());
    counter.presenter.typeZone({"PPUTOVARGASI"});
    counter.presenter.typeZone({std::string(44, '<'), std::string(44, '<')});
    BOOST_TEST((counter.presenter.state() == State::Judged));
    BOOST_TEST(counter.engine->typed.empty());
    const std::vector<std::string> zone{"PPUTOVARGASI<<ILDIKO<<<<<<<<<<<<<<<<<<<<<<<<",
                                        "U620491776UTO8511305F3309047UT95113008<<<<24"};
    counter.presenter.typeZone(zone);
    BOOST_REQUIRE(counter.reaches(State::Judged));
    BOOST_TEST(counter.engine->typed == zone, boost::test_tools::per_element());
    counter.presenter.decide(Verdict::Refuse);
    const auto record = counter.kept(casefile::Stage::Decided);
    BOOST_REQUIRE(record.mrzEdits.size() == 88U);
    BOOST_TEST((record.mrzEdits[45] == casefile::MrzEdit{2, 2, '\0', '6'}));
    BOOST_TEST(!counter.presenter.canTypeZone());
}

BOOST_AUTO_TEST_SUITE_END()
