// The fields side by side.
#include "ui/desktop/presenters/field_rows.h"

#include "tests/unit/ui/desktop/presenters/made_up_desk.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace rahdari;
using namespace rahdari::test;
using check::CheckResult;
using inspection::Judgement;
using ui::desktop::FieldMark;
using ui::desktop::FieldPlace;
using ui::desktop::FieldRow;
using ui::desktop::fieldRowsOf;

namespace {

const FieldRow& rowOf(const std::vector<FieldRow>& rows, const std::string& field)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const FieldRow& row) { return row.field == field; });
    BOOST_REQUIRE(found != rows.end());
    return *found;
}

std::string textAt(const std::vector<FieldRow>& rows, const std::string& field, FieldPlace place)
{
    return rowOf(rows, field).at(place).text.toStdString();
}

Judgement zone()
{
    Judgement judgement;
    judgement.fields = {field("surname", "MUSTERMANN"), field("birth_date", "1964-08-12"), field("sex", "female"),
                        field("document_number", "C01YPTNHM")};
    return judgement;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(FieldRows)

BOOST_AUTO_TEST_CASE(TheUsualSevenAreAlwaysThere)
{
    const auto rows = fieldRowsOf({});
    BOOST_TEST(rows.size() == 7U);
    BOOST_TEST(rows.front().field == "surname");
    BOOST_TEST(!hasPlace(rows, FieldPlace::Zone));
}

BOOST_AUTO_TEST_CASE(DaysAreWrittenAsDocumentsPrintThem)
{
    BOOST_TEST(textAt(fieldRowsOf(zone()), "birth_date", FieldPlace::Zone) == "12 AUG 1964");
    BOOST_TEST(textAt(fieldRowsOf(zone()), "sex", FieldPlace::Zone) == "F");
    BOOST_TEST(ui::desktop::printedDay(QStringLiteral("UTOPIA")).toStdString() == "UTOPIA");
}

BOOST_AUTO_TEST_CASE(WhereThereIsNoZoneThePrintIsShownAsPrint)
{
    Judgement front = zone();
    for (inspection::Field& field : front.fields) {
        field.source = "VIZ";
    }
    front.fields.back().doubtful = true;
    const auto rows = fieldRowsOf(front);
    BOOST_TEST(textAt(rows, "surname", FieldPlace::Print) == "MUSTERMANN");
    BOOST_TEST(textAt(rows, "birth_date", FieldPlace::Print) == "12 AUG 1964");
    BOOST_TEST(rowOf(rows, "document_number").at(FieldPlace::Print).doubtful);
    BOOST_TEST(!hasPlace(rows, FieldPlace::Zone));
}

BOOST_AUTO_TEST_CASE(AChipThatDisagreesIsMarked)
{
    Judgement judgement = zone();
    judgement.checks = {judged(CheckResult::failed("combined.mrz_dg1", "page and chip differ")
                                   .withFinding({"names", "MUSTERMANN<<ERIKA<<<", "MUSTERMANN<<ERIKA<<<", true})
                                   .withFinding({"document number", "C01YPTNHM", "C01YPTNHM", true})
                                   .withFinding({"date of birth", "740812", "640812", false}))};
    const auto rows = fieldRowsOf(judgement);
    BOOST_TEST(textAt(rows, "surname", FieldPlace::Chip) == "MUSTERMANN");
    BOOST_TEST(textAt(rows, "document_number", FieldPlace::Chip) == "C01YPTNHM");
    BOOST_TEST(textAt(rows, "birth_date", FieldPlace::Chip) == "12 AUG 1974");
    BOOST_TEST(rowOf(rows, "birth_date").disagrees);
    BOOST_TEST(!rowOf(rows, "surname").disagrees);
}

BOOST_AUTO_TEST_CASE(PrintIsShownAsItStandsOnThePage)
{
    Judgement judgement = zone();
    judgement.checks = {judged(CheckResult::successful("combined.viz_mrz", "the same")
                                   .withFinding({"birth date", "1964-08-12", "12.08.1964", true}))};
    const auto rows = fieldRowsOf(judgement);
    BOOST_TEST(textAt(rows, "birth_date", FieldPlace::Print) == "12.08.1964");
    BOOST_TEST(!rowOf(rows, "birth_date").disagrees);
    BOOST_TEST(!hasPlace(rows, FieldPlace::Chip));
}

BOOST_AUTO_TEST_CASE(PrintThatMayBeMisreadIsDoubtfulAndNoContradiction)
{
    Judgement judgement = zone();
    judgement.checks = {judged(CheckResult::undetermined("combined.viz_mrz", "hard to read")
                                   .withFinding({"surname", "MUSTERMANN", "MUSTERHANN", false}))};
    const auto rows = fieldRowsOf(judgement);
    BOOST_TEST(!rowOf(rows, "surname").disagrees);
    BOOST_TEST(rowOf(rows, "surname").at(FieldPlace::Print).doubtful);
}

BOOST_AUTO_TEST_CASE(APersonalNumberIsListedWherePlacesContradictEachOther)
{
    Judgement judgement = zone();
    judgement.fields.push_back(field("personal_number", "B79924Z", "DG11"));
    BOOST_TEST(fieldRowsOf(judgement).size() == 7U);
    judgement.checks = {judged(CheckResult::failed("combined.viz_dg1", "another number")
                                   .withFinding({"personal number", "B79924Z", "B79924X", false}))};
    BOOST_TEST(textAt(fieldRowsOf(judgement), "personal_number", FieldPlace::Print) == "B79924X");
    BOOST_TEST(textAt(fieldRowsOf(judgement), "personal_number", FieldPlace::Chip) == "B79924Z");
}

BOOST_AUTO_TEST_CASE(PlacesThatAgreeAreOneLine)
{
    Judgement judgement = zone();
    judgement.checks = {judged(CheckResult::successful("combined.viz_mrz", "the same")
                                   .withFinding({"birth date", "1964-08-12", "12.08.1964", true}))};
    const auto lines = linesOf(rowOf(fieldRowsOf(judgement), "birth_date"));
    BOOST_REQUIRE(lines.size() == 1U);
    BOOST_TEST(lines[0].value.toStdString() == "12 AUG 1964");
    BOOST_TEST((lines[0].at(FieldPlace::Zone) == FieldMark::Same));
    BOOST_TEST((lines[0].at(FieldPlace::Print) == FieldMark::Same));
    BOOST_TEST((lines[0].at(FieldPlace::Chip) == FieldMark::None));
}

BOOST_AUTO_TEST_CASE(EachValueOfADisagreementIsALine)
{
    Judgement judgement = zone();
    judgement.checks = {judged(CheckResult::failed("combined.mrz_dg1", "page and chip differ")
                                   .withFinding({"date of birth", "740812", "640812", false}))};
    const auto lines = linesOf(rowOf(fieldRowsOf(judgement), "birth_date"));
    BOOST_REQUIRE(lines.size() == 2U);
    BOOST_TEST(lines[0].value.toStdString() == "12 AUG 1964");
    BOOST_TEST((lines[0].at(FieldPlace::Zone) == FieldMark::Against));
    BOOST_TEST((lines[0].at(FieldPlace::Chip) == FieldMark::None));
    BOOST_TEST(lines[1].value.toStdString() == "12 AUG 1974");
    BOOST_TEST((lines[1].at(FieldPlace::Chip) == FieldMark::Against));
}

BOOST_AUTO_TEST_CASE(WhatMayBeMisreadStandsOnALineOfItsOwn)
{
    Judgement judgement = zone();
    judgement.checks = {judged(CheckResult::undetermined("combined.viz_mrz", "hard to read")
                                   .withFinding({"surname", "MUSTERMANN", "MUSTERHANN", false}))};
    const auto lines = linesOf(rowOf(fieldRowsOf(judgement), "surname"));
    BOOST_REQUIRE(lines.size() == 2U);
    BOOST_TEST((lines[0].at(FieldPlace::Zone) == FieldMark::Same));
    BOOST_TEST(lines[1].value.toStdString() == "MUSTERHANN");
    BOOST_TEST((lines[1].at(FieldPlace::Print) == FieldMark::Doubtful));
    BOOST_TEST(linesOf(rowOf(fieldRowsOf({}), "surname")).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
