#include "core/mrz/mrz_plausibility.h"

#include "core/mrz/mrz_parser.h"
#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::mrz {

namespace {

/// The remarks on the passport example after a change.
std::vector<Remark> remarksAfter(std::size_t line, std::size_t column, const std::string& text)
{
    auto lines = specimens::td3;
    lines[line].replace(column, text.size(), text);
    return parseMrz(lines, specimens::today).value().remarks;
}

void expectOne(const std::vector<Remark>& remarks, RemarkKind kind, FieldId field, int line, int column)
{
    BOOST_REQUIRE_EQUAL(remarks.size(), 1U);
    BOOST_TEST(toString(remarks[0].kind) == toString(kind));
    BOOST_TEST(toString(remarks[0].field) == toString(field));
    BOOST_TEST(remarks[0].line == line);
    BOOST_TEST(remarks[0].column == column);
    BOOST_TEST(!remarks[0].text.empty());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Plausibility)

BOOST_AUTO_TEST_CASE(RemarksNameThePlace)
{
    expectOne(remarksAfter(1, 2, "<"), RemarkKind::FillerInside, FieldId::DocumentNumber, 1, 2);
    expectOne(remarksAfter(0, 6, "0"), RemarkKind::CharacterNotAllowed, FieldId::Names, 0, 6);
    expectOne(remarksAfter(0, 5, "<"), RemarkKind::FillerFirst, FieldId::Names, 0, 5);
    expectOne(remarksAfter(1, 0, "<"), RemarkKind::FillerFirst, FieldId::DocumentNumber, 1, 0);
    expectOne(remarksAfter(1, 10, "<<<"), RemarkKind::FieldEmpty, FieldId::Nationality, 1, 10);
    expectOne(remarksAfter(0, 20, "<"), RemarkKind::NamesMalformed, FieldId::Names, 0, 19);
    expectOne(remarksAfter(1, 20, "X"), RemarkKind::SexForVisualZoneOnly, FieldId::Sex, 1, 20);
    expectOne(remarksAfter(1, 20, "H"), RemarkKind::CharacterNotAllowed, FieldId::Sex, 1, 20);
    expectOne(remarksAfter(1, 43, "<"), RemarkKind::CharacterNotAllowed, FieldId::CompositeCheck, 1, 43);
}

BOOST_AUTO_TEST_CASE(RemarksOnDates)
{
    expectOne(remarksAfter(1, 13, "741312"), RemarkKind::DateImpossible, FieldId::BirthDate, 1, 13);
    expectOne(remarksAfter(1, 21, "120230"), RemarkKind::DateImpossible, FieldId::ExpiryDate, 1, 21);
    expectOne(remarksAfter(1, 13, "130101"), RemarkKind::DatesContradict, FieldId::ExpiryDate, 1, 21);
}

BOOST_AUTO_TEST_CASE(EmptyDocumentHasNoRemarks)
{
    BOOST_TEST(remarksOnForm(MrzDocument{}).empty());
    BOOST_TEST(remarksOnDates(MrzDocument{}).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::mrz
