#include "core/base/error_code.h"
#include "core/inspection/catalogue.h"
#include "ui/desktop/i18n/languages.h"
#include "ui/desktop/texts/category_texts.h"
#include "ui/desktop/texts/check_texts.h"
#include "ui/desktop/texts/check_words.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <set>
#include <string>
#include <utility>

using namespace rahdari;
using namespace rahdari::ui::desktop;
using check::Outcome;
using texts::CheckTexts;

namespace {

constexpr std::array languageCodes{"en", "ur", "bn"};

i18n::Language languageOf(const char* code) { return *i18n::languageFromCode(QLatin1String(code)); }

std::string shown(const QString& text) { return text.toStdString(); }

/// How a sentence ends in the language.
QString stopOf(i18n::Language language)
{
    switch (language) {
    case i18n::Language::English: return QStringLiteral(".");
    case i18n::Language::Urdu: return QString(QChar(0x06D4));
    case i18n::Language::Bangla: break;
    }
    return QString(QChar(0x0964));
}

void requireSentence(const QString& text, i18n::Language language, const std::string& what)
{
    BOOST_TEST_CONTEXT(what << ": " << shown(text))
    {
        BOOST_TEST(!text.isEmpty());
        BOOST_TEST(text.endsWith(stopOf(language)));
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(desktop_check_texts)

BOOST_DATA_TEST_CASE(every_check_of_the_catalogue_has_words, boost::unit_test::data::make(languageCodes), code)
{
    const i18n::Language language = languageOf(code);
    const i18n::InstalledLanguage installed(language);
    for (const check::CheckEntry& entry : inspection::catalogue()) {
        const std::string id(entry.id);
        BOOST_TEST_CONTEXT(id) { BOOST_TEST(texts::hasTexts(entry.id)); }
        const CheckTexts words = texts::textsOf(entry.id);
        BOOST_TEST_CONTEXT(id)
        {
            BOOST_TEST(!words.title.isEmpty());
            BOOST_TEST(words.title.size() <= 36, "too long for a row: " << shown(words.title));
            BOOST_TEST(!words.title.endsWith(stopOf(language)));
        }
        requireSentence(words.looksAt, language, id + " looks at");
        if (entry.possible.contains(Outcome::Failed)) {
            requireSentence(words.failed, language, id + " failed");
        }
        if (entry.possible.contains(Outcome::Undetermined)) {
            requireSentence(words.undetermined, language, id + " undetermined");
        }
    }
}

BOOST_AUTO_TEST_CASE(there_are_no_words_for_checks_that_do_not_exist)
{
    std::set<std::string_view> ids;
    for (const check::CheckEntry& entry : inspection::catalogue()) {
        ids.insert(entry.id);
    }
    for (const auto table : {texts::pageWords(), texts::zoneWords(), texts::infraredWords(), texts::ultravioletWords(),
                             texts::printWords(), texts::portraitWords(), texts::fieldsWords(), texts::variableWords(),
                             texts::chipWords(), texts::comparisonWords(), texts::sealWords()}) {
        for (const texts::CheckWords& words : table) {
            BOOST_TEST(ids.contains(words.id), words.id << " is no check");
        }
    }
}

BOOST_DATA_TEST_CASE(what_a_traveller_hears_has_no_jargon, boost::unit_test::data::make(languageCodes), code)
{
    const i18n::Language language = languageOf(code);
    const i18n::InstalledLanguage installed(language);
    for (const check::CheckEntry& entry : inspection::catalogue()) {
        const QString said = texts::textsOf(entry.id).failed;
        for (const char* jargon : {"DG", "EF.", "SOD", "CSCA", "LDS", "hash", "TR-0", "9303", "OCR", "optical."}) {
            BOOST_TEST(!said.contains(QLatin1String(jargon)), entry.id << " says " << jargon);
        }
    }
}

BOOST_AUTO_TEST_CASE(titles_of_one_group_differ)
{
    for (const i18n::Language language : i18n::allLanguages) {
        const i18n::InstalledLanguage installed(language);
        std::set<std::pair<texts::CheckGroup, QString>> titles;
        for (const check::CheckEntry& entry : inspection::catalogue()) {
            const QString title = texts::textsOf(entry.id).title;
            BOOST_TEST(titles.emplace(texts::groupOf(entry.id), title).second, "twice: " << shown(title));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_unknown_check_shows_its_id_and_plain_sentences)
{
    const CheckTexts words = texts::textsOf("optical.of_tomorrow");
    BOOST_TEST(shown(words.title) == "optical.of_tomorrow");
    BOOST_TEST(!texts::hasTexts("optical.of_tomorrow"));
    requireSentence(words.failed, i18n::Language::English, "failed");
    requireSentence(words.undetermined, i18n::Language::English, "undetermined");
    BOOST_TEST(static_cast<int>(texts::groupOf("chip.of_tomorrow")) == static_cast<int>(texts::CheckGroup::Chip));
    BOOST_TEST(static_cast<int>(texts::groupOf("of_tomorrow")) == static_cast<int>(texts::CheckGroup::Page));
}

BOOST_AUTO_TEST_CASE(the_sentence_follows_the_outcome)
{
    const std::string id = "mrz.consistency";
    const CheckTexts words = texts::textsOf(id);
    BOOST_TEST(shown(texts::sentenceOf(check::CheckResult::failed(id, "x"))) == shown(words.failed));
    BOOST_TEST(shown(texts::sentenceOf(check::CheckResult::undetermined(id, "x"))) == shown(words.undetermined));
    const auto torn = check::CheckResult::aborted(id, {toInt(base::ErrorCode::ChipRemoved), "x", ""});
    BOOST_TEST(texts::sentenceOf(torn).contains(QStringLiteral("taken off the chip reader")));
}

BOOST_AUTO_TEST_CASE(what_lies_close_to_a_limit_is_left_to_the_eye)
{
    auto near = check::CheckResult::undetermined("optical.ir_tr_is", "x").withMargin(-0.1);
    BOOST_TEST(!texts::sentenceOf(near).contains(QStringLiteral("Look at the place shown")));
    near.withRegion({image::Light::Infrared, {{1, 1}, {2, 1}, {2, 2}}, {}, "ir vanishing 1"});
    BOOST_TEST(texts::sentenceOf(near).contains(QStringLiteral("Look at the place shown")));
}

BOOST_AUTO_TEST_CASE(nobody_is_sent_to_a_zone_that_the_document_has_not)
{
    auto open = check::CheckResult::undetermined("document.expiration", "x");
    BOOST_TEST(!texts::sentenceOf(open).contains(QStringLiteral("zone")));
    BOOST_TEST(shown(texts::cardTextsOf(open).rest) == "Look for the date of expiry on the document.");
    open.withRegion({image::Light::Infrared, {{1, 1}, {2, 1}, {2, 2}}, {}, "machine-readable zone"});
    BOOST_TEST(texts::cardTextsOf(open).rest.startsWith(QStringLiteral("Compare the machine-readable zone")));
}

BOOST_DATA_TEST_CASE(what_was_never_compared_is_not_said_to_disagree,
                     boost::unit_test::data::make({"combined.mrz_dg1", "combined.mrz_seal", "combined.viz_mrz",
                                                   "combined.viz_dg1"}),
                     id)
{
    auto result = check::CheckResult::undetermined(id, "DG1 was not read");
    BOOST_TEST(texts::sentenceOf(result).contains(QStringLiteral("could not be compared")));
    BOOST_TEST(texts::cardTextsOf(result).matter.contains(QStringLiteral("could not be compared")));
    BOOST_TEST(!texts::cardTextsOf(result).rest.isEmpty());
    result.withFinding({"surname", "SMITH", "SM1TH", false});
    BOOST_TEST(texts::cardTextsOf(result).matter.contains(QStringLiteral("hard to read")));
}

BOOST_DATA_TEST_CASE(a_card_says_what_is_the_matter_in_few_words, boost::unit_test::data::make(languageCodes), code)
{
    const i18n::InstalledLanguage installed(languageOf(code));
    constexpr qsizetype mostLetters = 100;  // four lines of a card
    for (const check::CheckEntry& entry : inspection::catalogue()) {
        for (const auto& result : {check::CheckResult::failed(std::string(entry.id), "x"),
                                   check::CheckResult::undetermined(std::string(entry.id), "x")}) {
            const texts::CardTexts card = texts::cardTextsOf(result);
            BOOST_TEST(card.matter.size() <= mostLetters, entry.id << ": " << shown(card.matter));
            BOOST_TEST(texts::sentenceOf(result).startsWith(card.matter));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_card_says_what_to_do_apart_from_what_is_the_matter)
{
    const auto open = texts::cardTextsOf(check::CheckResult::undetermined("chip.pa.ds_signature", "x"));
    BOOST_TEST(shown(open.matter) == "The state's certificate that vouches for the document signer is not at hand.");
    BOOST_TEST(open.rest.startsWith(QStringLiteral("Ask for")));
    const auto failed = texts::cardTextsOf(check::CheckResult::failed("mrz.consistency", "x"));
    BOOST_TEST(shown(failed.matter) == "The check digits of the machine-readable zone are wrong");
    BOOST_TEST(shown(failed.rest) == "Its text was altered or made up.");
}

BOOST_AUTO_TEST_SUITE_END()
