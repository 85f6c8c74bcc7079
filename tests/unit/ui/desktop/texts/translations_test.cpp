#include "tests/unit/ui/desktop/texts/glossary.h"
#include "tests/unit/ui/desktop/texts/translation_file.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <string>

using namespace rahdari::test;

namespace {

const std::filesystem::path desktop = std::filesystem::path(RAHDARI_SOURCE_DIR) / "ui/desktop";

struct TestedLanguage {
    const char* code;
    char16_t stop;         ///< ends a sentence
    char16_t firstLetter;  ///< of its script's block
    char16_t lastLetter;
    QStringList GlossaryTerm::*words;
};

const std::array languages{TestedLanguage{"ur", 0x06D4, 0x0600, 0x06FF, &GlossaryTerm::urdu},
                           TestedLanguage{"bn", 0x0964, 0x0980, 0x09FF, &GlossaryTerm::bangla}};

std::ostream& operator<<(std::ostream& out, const TestedLanguage& language) { return out << language.code; }

std::vector<TranslatedText> textsOf(const TestedLanguage& language)
{
    return readTranslationFile(desktop / "i18n" / (std::string("rahdari_") + language.code + ".ts"));
}

std::string shown(const QString& text) { return text.toStdString(); }

/// What stands in Latin letters in every language: on documents, in standards, on keys.
const QStringList& latinWords()
{
    static const QStringList words =
        QStringLiteral(
            "MRZ VIZ UV OCR B DG1 DG11 DG12 DG EF SOD COM CardAccess CardSecurity BAC PACE CAM CA TA AA DS CSCA "
            "CAN CRL CVCA LDIF PEM ICAO PNG JPEG TIFF BMP PDF X mm dpi s Esc Ctrl Alt Shift Tab Rahdari SHA UTC ID URI "
            "A4 F1 F5 F6 F7 Enter Space")
            .split(QLatin1Char(' '));
    return words;
}

QStringList matchesOf(const char* pattern, const QString& text)
{
    QStringList found;
    const QRegularExpression wanted{QLatin1String(pattern)};
    for (auto each = wanted.globalMatch(text); each.hasNext();) {
        found << each.next().captured();
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

struct Lupdate {
    QString complaints;
    std::set<QString> keys;
};

Lupdate runLupdate()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("now.ts"));
    QProcess process;
    process.start(QStringLiteral(RAHDARI_LUPDATE),
                  {QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"),
                   QStringLiteral(RAHDARI_SOURCE_DIR), QString::fromStdString(desktop.string()), QStringLiteral("-ts"),
                   file});
    BOOST_REQUIRE(process.waitForFinished(120000));
    Lupdate result{QString::fromUtf8(process.readAllStandardError()), {}};
    for (const TranslatedText& text : readTranslationFile(file.toStdString())) {
        result.keys.insert(text.key());
    }
    return result;
}

/// What lupdate finds in the desktop's sources now.
const Lupdate& lupdateNow()
{
    static const Lupdate now = runLupdate();
    return now;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(desktop_translations)

BOOST_DATA_TEST_CASE(every_text_is_translated, boost::unit_test::data::make(languages), language)
{
    const auto texts = textsOf(language);
    BOOST_TEST(texts.size() > 700U);
    for (const TranslatedText& text : texts) {
        const bool isWhole = std::all_of(text.forms.begin(), text.forms.end(),
                                         [](const QString& form) { return !form.trimmed().isEmpty(); });
        BOOST_TEST((text.isFinished && isWhole && !text.forms.isEmpty()),
                   shown(text.context) << ": not translated: " << shown(text.source));
    }
}

BOOST_DATA_TEST_CASE(every_text_of_the_sources_is_in_the_file, boost::unit_test::data::make(languages), language)
{
    const Lupdate& now = lupdateNow();
    BOOST_TEST(now.keys.size() > 700U);
    std::set<QString> known;
    for (const TranslatedText& text : textsOf(language)) {
        known.insert(text.key());
    }
    for (const QString& key : now.keys) {
        BOOST_TEST(known.contains(key), "not in the file; run the target update_texts: " << shown(key));
    }
    for (const QString& key : known) {
        BOOST_TEST(now.keys.contains(key), "no longer in the sources; run the target update_texts: " << shown(key));
    }
}

BOOST_AUTO_TEST_CASE(every_class_with_texts_can_find_them)
{
    // tr() in a class without Q_OBJECT looks under its base's name and never finds its text. lupdate says the same of
    // classes it did not understand: `enum Name : int {` before the functions is enough.
    for (const QString& line : lupdateNow().complaints.split(QLatin1Char('\n'))) {
        BOOST_TEST(!line.contains(QStringLiteral("lacks Q_OBJECT")), shown(line));
        BOOST_TEST(!line.contains(QStringLiteral("tr() cannot be called without context")), shown(line));
    }
}

BOOST_DATA_TEST_CASE(placeholders_stay, boost::unit_test::data::make(languages), language)
{
    constexpr const char* placeholder = "%(?:L?[0-9]|L?n)";
    for (const TranslatedText& text : textsOf(language)) {
        for (const QString& form : text.forms) {
            BOOST_TEST((matchesOf(placeholder, form) == matchesOf(placeholder, text.source)),
                       shown(text.source) << " -> " << shown(form));
        }
    }
}

BOOST_DATA_TEST_CASE(plurals_are_complete, boost::unit_test::data::make(languages), language)
{
    for (const TranslatedText& text : textsOf(language)) {
        BOOST_TEST(text.forms.size() == (text.isPlural ? 2 : 1), shown(text.source));
        BOOST_TEST(text.isPlural == text.source.contains(QStringLiteral("%n")), shown(text.source));
    }
}

BOOST_AUTO_TEST_CASE(english_has_its_plurals)
{
    std::set<QString> plurals;
    for (const TranslatedText& text : readTranslationFile(desktop / "i18n/rahdari_en.ts")) {
        BOOST_TEST((text.isFinished && text.forms.size() == 2), "not finished: " << shown(text.source));
        plurals.insert(text.key());
    }
    for (const TranslatedText& text : textsOf(languages.front())) {
        BOOST_TEST((!text.isPlural || plurals.contains(text.key())), "no English plural: " << shown(text.source));
    }
}

BOOST_DATA_TEST_CASE(only_known_words_stay_in_latin_letters, boost::unit_test::data::make(languages), language)
{
    for (const TranslatedText& text : textsOf(language)) {
        for (QString form : text.forms) {
            for (const QString& word : matchesOf("[A-Za-z][A-Za-z0-9]*", form.remove(QStringLiteral("%n")))) {
                BOOST_TEST(latinWords().contains(word), shown(word) << " in " << shown(form));
            }
        }
    }
}

BOOST_DATA_TEST_CASE(letters_are_of_the_language, boost::unit_test::data::make(languages), language)
{
    for (const TranslatedText& text : textsOf(language)) {
        for (const QString& form : text.forms) {
            for (const QChar letter : form) {
                const char16_t code = letter.unicode();
                const bool isOwn = code >= language.firstLetter && code <= language.lastLetter;
                // The full stop of Bangla is Devanagari's; both scripts join and part letters by U+200C and U+200D.
                const bool isShared = code < 0x0100 || code == 0x0964 || (code >= 0x2000 && code <= 0x2BFF);
                BOOST_TEST((isOwn || isShared),
                           "U+" << std::hex << static_cast<unsigned>(code) << " in " << shown(form));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(urdu_is_written_with_its_own_letters)
{
    // Arabic yeh, kaf, heh and teh marbuta look alike and are other letters.
    for (const TranslatedText& text : textsOf(languages.front())) {
        for (const QString& form : text.forms) {
            for (const char16_t foreign : {u'\u064A', u'\u0643', u'\u0647', u'\u0629', u'\u0649'}) {
                BOOST_TEST(!form.contains(QChar(foreign)), shown(form));
            }
            for (const QChar letter : form) {
                BOOST_TEST(!(letter.isDigit() && letter.unicode() > 0x39),
                           "a digit that is not Latin: " << shown(form));
            }
        }
    }
}

BOOST_DATA_TEST_CASE(sentences_end_as_the_language_ends_them, boost::unit_test::data::make(languages), language)
{
    for (const TranslatedText& text : textsOf(language)) {
        const bool isSentence = text.source.endsWith(QLatin1Char('.')) && text.source.contains(QLatin1Char(' ')) &&
                                !text.source.endsWith(QStringLiteral(" no."));
        for (const QString& form : text.forms) {
            BOOST_TEST(form.endsWith(QChar(language.stop)) == isSentence, shown(text.source) << " -> " << shown(form));
            BOOST_TEST(!form.endsWith(QLatin1Char('.')), shown(form));
            BOOST_TEST((form == form.trimmed()), "blank at an end: " << shown(form));
        }
    }
}

BOOST_DATA_TEST_CASE(terms_are_those_of_the_glossary, boost::unit_test::data::make(languages), language)
{
    const auto glossary = readGlossary(desktop / "i18n/glossary.md");
    BOOST_TEST(glossary.size() > 30U);
    int used = 0;
    for (const TranslatedText& text : textsOf(language)) {
        for (const GlossaryTerm& term : glossary) {
            if (!term.occursIn(text.source)) {
                continue;
            }
            ++used;
            for (const QString& form : text.forms) {
                const QStringList& words = term.*language.words;
                const bool found =
                    std::any_of(words.begin(), words.end(), [&](const QString& word) { return form.contains(word); });
                BOOST_TEST(found, shown(term.term) << ": " << shown(text.source) << " -> " << shown(form));
            }
        }
    }
    BOOST_TEST(used > 300);
}

BOOST_AUTO_TEST_SUITE_END()
