#include "ui/desktop/i18n/languages.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

#include <boost/test/unit_test.hpp>

#include <string>

using namespace rahdari::ui::desktop::i18n;

namespace {

std::string failedWord() { return QCoreApplication::translate("Outcomes", "Failed").toStdString(); }

}  // namespace

BOOST_AUTO_TEST_SUITE(desktop_languages)

BOOST_AUTO_TEST_CASE(codes_and_languages_go_together)
{
    for (const Language language : allLanguages) {
        BOOST_REQUIRE(languageFromCode(codeOf(language)).has_value());
        BOOST_TEST((*languageFromCode(codeOf(language)) == language));
        BOOST_TEST(!ownName(language).isEmpty());
    }
    BOOST_TEST((languageFromCode(QStringLiteral("ur_PK")) == Language::Urdu));
    BOOST_TEST((languageFromCode(QStringLiteral("bn-BD")) == Language::Bangla));
    for (const char* other : {"de", "", "u", "urdu", "english"}) {
        BOOST_TEST(!languageFromCode(QLatin1String(other)).has_value(), other);
    }
}

BOOST_AUTO_TEST_CASE(urdu_alone_runs_from_right_to_left)
{
    BOOST_TEST((directionOf(Language::Urdu) == Qt::RightToLeft));
    BOOST_TEST((directionOf(Language::Bangla) == Qt::LeftToRight));
    BOOST_TEST((directionOf(Language::English) == Qt::LeftToRight));
}

BOOST_AUTO_TEST_CASE(the_innermost_language_holds)
{
    BOOST_TEST(failedWord() == "Failed");
    {
        const InstalledLanguage urdu(Language::Urdu);
        BOOST_TEST(urdu.isComplete());
        BOOST_TEST(failedWord() == "ناکام");
        {
            const InstalledLanguage bangla(Language::Bangla);
            BOOST_TEST(failedWord() == "ব্যর্থ");
            const InstalledLanguage english(Language::English);
            BOOST_TEST(english.isComplete());
            BOOST_TEST(failedWord() == "Failed");
        }
        BOOST_TEST(failedWord() == "ناکام");
    }
    BOOST_TEST(failedWord() == "Failed");
}

BOOST_AUTO_TEST_CASE(an_urdu_text_that_begins_with_latin_letters_still_runs_from_right_to_left)
{
    const InstalledLanguage urdu(Language::Urdu);
    const QString sentence = QCoreApplication::translate(
        "Checks", "The check digits of the machine-readable zone are wrong: its text was altered or made up.");
    BOOST_TEST(sentence.contains(QStringLiteral("MRZ")));
    BOOST_TEST(sentence.isRightToLeft());
}

BOOST_AUTO_TEST_CASE(days_have_latin_digits_and_the_languages_months)
{
    const QDate day(2027, 2, 28);
    BOOST_TEST(dayText(Language::English, day).toStdString() == "28 Feb 2027");
    BOOST_TEST(dayText(Language::Urdu, day).toStdString() == "28 فروری 2027");
    BOOST_TEST(dayText(Language::Bangla, day).toStdString() == "28 ফেব 2027");
    const QDateTime moment(day, QTime(14, 5), Qt::UTC);
    BOOST_TEST(momentText(Language::English, moment).toStdString() == "28 Feb 2027, 14:05");
    BOOST_TEST(momentText(Language::Urdu, moment).toStdString() == "28 فروری 2027، 14:05");
}

BOOST_AUTO_TEST_SUITE_END()
