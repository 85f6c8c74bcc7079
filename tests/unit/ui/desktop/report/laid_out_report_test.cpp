#include "ui/desktop/report/laid_out_report.h"

#include "tests/unit/ui/desktop/report/drawn_record.h"
#include "ui/desktop/report/report_context.h"
#include "ui/desktop/report/sheet_units.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <ostream>
#include <stdexcept>
#include <string>

using namespace rahdari;
using namespace rahdari::ui::desktop;
using namespace rahdari::ui::desktop::sheet;

namespace rahdari::ui::desktop::i18n {

std::ostream& operator<<(std::ostream& out, Language language) { return out << codeOf(language).toStdString(); }

}  // namespace rahdari::ui::desktop::i18n

namespace {

std::string described(const Item& item)
{
    const QRectF& rect = item.rect;
    return '"' + item.text.left(40).toStdString() + "\" at " + std::to_string(rect.x()) + ", " +
           std::to_string(rect.y()) + ", " + std::to_string(rect.width()) + " x " + std::to_string(rect.height());
}

bool isContent(const Item& item) { return item.kind == ItemKind::Text || item.kind == ItemKind::Picture; }

/// A hair's breadth, for what touches.
constexpr double hair = mm(0.05);

bool overlap(const Item& one, const Item& other)
{
    const QRectF common = one.rect.intersected(other.rect);
    return common.width() > hair && common.height() > hair;
}

void checkPage(const Page& page)
{
    const QRectF paper(sideMargin, mm(8.0), contentWidth, pageHeight - mm(14.0));
    for (std::size_t i = 0; i < page.items.size(); ++i) {
        const Item& item = page.items[i];
        if (!paper.adjusted(-hair, -hair, hair, hair).contains(item.rect)) {
            BOOST_ERROR(described(item) + " leaves the page");
        }
        for (std::size_t j = i + 1; isContent(item) && j < page.items.size(); ++j) {
            const Item& other = page.items[j];
            if (isContent(other) && overlap(item, other)) {
                BOOST_ERROR(described(item) + " overlaps " + described(other));
            }
        }
    }
}

std::vector<Page> laidOut(const casefile::OpenedRecord& opened, i18n::Language language)
{
    const i18n::InstalledLanguage installed(language);
    return layOutReport(opened, language);
}

const Item& firstPicture(const Page& page)
{
    for (const Item& item : page.items) {
        if (item.kind == ItemKind::Picture) {
            return item;
        }
    }
    throw std::runtime_error("no picture on the page");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(LaidOutReportTest)

BOOST_DATA_TEST_CASE(NothingIsCutAndNothingOverlaps, boost::unit_test::data::make(i18n::allLanguages), language)
{
    const auto pages = laidOut(test::drawnRecord(), language);
    BOOST_TEST(pages.size() >= 3U);
    std::for_each(pages.begin(), pages.end(), checkPage);
}

BOOST_DATA_TEST_CASE(NorWithUnreasonableTexts, boost::unit_test::data::make(i18n::allLanguages), language)
{
    const auto pages = laidOut(test::unreasonableRecord(), language);
    BOOST_TEST(pages.size() >= 5U);
    std::for_each(pages.begin(), pages.end(), checkPage);
}

BOOST_AUTO_TEST_CASE(FacesStandWhereReadingBegins)
{
    const double middle = pageWidth / 2.0;
    const auto faceX = [](i18n::Language language) {
        return firstPicture(laidOut(test::drawnRecord(), language).front()).rect.center().x();
    };
    BOOST_TEST(faceX(i18n::Language::English) < middle);
    BOOST_TEST(faceX(i18n::Language::Bangla) < middle);
    BOOST_TEST(faceX(i18n::Language::Urdu) > middle);
}

BOOST_AUTO_TEST_CASE(AMomentIsThatOfThePostsClockWithTheMonthInTheReadersLanguage)
{
    const casefile::Moment moment = casefile::momentFromText("2026-03-01T01:05:09.250+05:00").value();
    const auto without = [](QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString(); };
    BOOST_TEST(without(shownMoment(moment, i18n::Language::English)) == "1 Mar 2026, 01:05:09 +05:00");
    BOOST_TEST(without(shownMoment(moment, i18n::Language::Urdu)) == "1 مارچ 2026، 01:05:09 +05:00");
    BOOST_TEST(without(shownMoment(moment, i18n::Language::Bangla)).ends_with(" 2026, 01:05:09 +05:00"));
    BOOST_TEST(without(shownMoment(moment, i18n::Language::Bangla)).find("Mar") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(TheNewestImportIsToldByTheClockOfThePost)
{
    casefile::OpenedRecord opened = test::drawnRecord();
    opened.record.captured = casefile::momentFromText("2026-03-01T13:05:09.250+05:00").value();
    opened.record.trust = {"test store", 3, 0, 0, "2026-01-31T20:00:00Z"};
    QString printed;
    for (const Page& page : laidOut(opened, i18n::Language::English)) {
        for (const Item& item : page.items) {
            printed += item.text + u' ';
        }
    }
    BOOST_TEST(printed.contains(QStringLiteral("1 Feb 2026, 01:00:00")));
    BOOST_TEST(!printed.contains(QStringLiteral("2026-01-31T")));
}

BOOST_AUTO_TEST_CASE(EveryLanguageSaysItInItsOwnWords)
{
    const auto has = [](const std::vector<Page>& pages, const char* text) {
        for (const Page& page : pages) {
            for (const Item& item : page.items) {
                if (item.text == QString::fromUtf8(text)) {
                    return true;
                }
            }
        }
        return false;
    };
    const auto english = laidOut(test::drawnRecord(), i18n::Language::English);
    BOOST_TEST(has(english, "All checks"));
    for (const i18n::Language language : {i18n::Language::Urdu, i18n::Language::Bangla}) {
        BOOST_TEST(!has(laidOut(test::drawnRecord(), language), "All checks"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
