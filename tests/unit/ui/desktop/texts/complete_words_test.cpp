// Whether everything the engine can say has words: the lists are read from the engine and its sources.
#include "core/inspection/catalogue.h"
#include "core/inspection/measure_list.h"
#include "core/optical/measure.h"
#include "ui/desktop/texts/category_texts.h"
#include "ui/desktop/texts/chip_texts.h"
#include "ui/desktop/texts/decision_texts.h"
#include "ui/desktop/texts/error_texts.h"
#include "ui/desktop/texts/field_texts.h"
#include "ui/desktop/texts/light_texts.h"
#include "ui/desktop/texts/notice_texts.h"
#include "ui/desktop/texts/outcome_texts.h"
#include "ui/desktop/texts/place_texts.h"
#include "ui/desktop/texts/quantity_texts.h"
#include "ui/desktop/texts/step_texts.h"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>

using namespace rahdari;
using namespace rahdari::ui::desktop;

namespace {

const std::filesystem::path sources = RAHDARI_SOURCE_DIR;

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// Everything the first group of a pattern matches in a file.
std::set<std::string> foundIn(const std::filesystem::path& file, const std::string& pattern)
{
    const std::string text = contentOf(file);
    const std::regex wanted(pattern);
    std::set<std::string> found;
    for (auto match = std::sregex_iterator(text.begin(), text.end(), wanted); match != std::sregex_iterator();
         ++match) {
        found.insert((*match)[1]);
    }
    return found;
}

template <typename Values, typename Word>
void requireDifferentWords(const Values& values, Word word)
{
    std::set<QString> words;
    for (const auto value : values) {
        const QString text = word(value);
        BOOST_TEST(!text.isEmpty());
        BOOST_TEST(words.insert(text).second, "twice: " << text.toStdString());
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(desktop_complete_words)

BOOST_AUTO_TEST_CASE(every_outcome_has_a_word_and_a_symbol_of_its_own)
{
    requireDifferentWords(check::allOutcomes, [](check::Outcome outcome) { return texts::wordOf(outcome); });
    requireDifferentWords(check::allOutcomes, texts::symbolOf);
    requireDifferentWords(check::allOutcomes, texts::meaningOf);
    requireDifferentWords(inspection::allObligations, [](inspection::Obligation each) { return texts::wordOf(each); });
    requireDifferentWords(image::allLights, [](image::Light light) { return texts::wordOf(light); });
    requireDifferentWords(image::allLights, texts::underLight);
    requireDifferentWords(texts::allCheckGroups, [](texts::CheckGroup group) { return texts::wordOf(group); });
}

BOOST_AUTO_TEST_CASE(every_group_has_a_check)
{
    std::set<texts::CheckGroup> used;
    for (const check::CheckEntry& entry : inspection::catalogue()) {
        used.insert(texts::groupOf(entry.id));
    }
    BOOST_TEST(used.size() == texts::allCheckGroups.size());
}

BOOST_AUTO_TEST_CASE(every_error_code_says_what_to_do)
{
    const auto codes = foundIn(sources / "core/base/error_code.h", R"(= (\d{4}),)");
    BOOST_TEST(codes.size() > 60U);
    for (const std::string& code : codes) {
        const int number = std::stoi(code);
        BOOST_TEST(texts::hasErrorTexts(number), code << " has no words");
        BOOST_TEST(!texts::errorTexts(number).what.isEmpty());
        // Only what the officer asked for needs no advice.
        const bool isWanted = number == 1010;
        BOOST_TEST(texts::errorTexts(number).advice.isEmpty() == isWanted, code << " says not what to do");
    }
    BOOST_TEST(!texts::hasErrorTexts(9999));
    BOOST_TEST(!texts::sentenceOfError(9999).isEmpty());
}

BOOST_AUTO_TEST_CASE(every_notice_has_words)
{
    // Chosen by a condition, and what is left when no case fits.
    std::set<std::string> codes{"chip.none", "chip.ended_early", "mrz.dates_contradict"};
    for (const char* file :
         {"core/inspection/runner.cpp", "core/inspection/steps/summary.cpp", "core/inspection/steps/chip_summary.cpp",
          "ui/setup/inspection_setup.cpp", "ui/setup/typed_zone.cpp"}) {
        const auto found = foundIn(sources / file, R"re(notices\.push_back\(\s*\{\s*"([a-z]+\.[a-z_]+)")re");
        BOOST_TEST(!found.empty(), "no notice found in " << file);
        codes.insert(found.begin(), found.end());
    }
    for (const std::string& remark :
         foundIn(sources / "core/mrz/mrz_document.cpp", R"re(case RemarkKind::[A-Za-z]+: return "([a-z_]+)";)re")) {
        codes.insert("mrz." + remark);
    }
    BOOST_TEST(codes.size() > 20U);
    for (const std::string& code : codes) {
        BOOST_TEST(texts::hasNoticeText(code), code << " has no words");
    }
    BOOST_TEST(texts::sentenceOf(inspection::Notice{"of.tomorrow", "Own sentence"}).contains(QStringLiteral("Own")));
}

BOOST_AUTO_TEST_CASE(every_step_a_check_waits_for_has_words)
{
    std::set<std::string> steps;
    for (const auto& entry : std::filesystem::directory_iterator(sources / "core/inspection/steps")) {
        steps.merge(foundIn(entry.path(), R"re(string_view id\(\) const override \{ return "([a-z_]+)")re"));
    }
    BOOST_TEST(steps.size() > 10U);
    for (const std::string& step : steps) {
        BOOST_TEST(texts::busyWith(step).toStdString() != "Working", step << " has no words");
        BOOST_TEST(texts::stepName(step).toStdString() != step, step << " has no name");
    }
    BOOST_TEST(texts::busyWith("of_tomorrow").toStdString() == "Working");
}

BOOST_AUTO_TEST_CASE(every_field_has_a_name)
{
    std::set<std::string> fields =
        foundIn(sources / "core/inspection/steps/chip_fields.cpp", R"re(fields\.add(?:Day|List)?\("([a-z_]+)")re");
    fields.merge(foundIn(sources / "core/inspection/steps/summary.cpp", R"re(addField\([^;"]*"([a-z_0-9]+)")re"));
    fields.merge(
        foundIn(sources / "core/mrz/mrz_format.cpp", R"re(case FieldId::[A-Za-z]+: return "((?!check)[^"]+)")re"));
    fields.merge(foundIn(sources / "core/inspection/steps/viz_fields.cpp",
                         R"re(PrintedDatum\{"[a-z_]+", "([a-z_]+)", (?:true|false)\})re"));
    BOOST_TEST(fields.size() > 25U);
    for (const std::string& field : fields) {
        BOOST_TEST(texts::hasFieldName(field), field << " has no name");
    }
    BOOST_TEST(texts::fieldName("of_tomorrow").toStdString() == "of tomorrow");
}

BOOST_AUTO_TEST_CASE(every_quantity_of_the_optical_checks_has_a_name)
{
    std::size_t quantities = 0;
    for (const optical::Measures& folder : inspection::measureList()) {
        for (const optical::Measure& measure : folder.measures) {
            for (const check::QuantityRule& rule : measure.quantities) {
                BOOST_TEST(texts::hasQuantityName(rule.quantity), rule.quantity << " of " << rule.check);
                ++quantities;
            }
        }
    }
    BOOST_TEST(quantities > 80U);
    for (const std::string& gate :
         foundIn(sources / "core/document/capture_quality.cpp", R"re((?:return|notMeasured\()\s*\{?"([a-z]+)",)re")) {
        BOOST_TEST(texts::hasQuantityName(gate), gate << " has no name");
    }
}

BOOST_AUTO_TEST_CASE(the_states_of_the_chip_have_words)
{
    const auto words = [](const QString& text) { return text.toStdString(); };
    for (const std::string& state :
         foundIn(sources / "core/chip/chip_reading.cpp", R"re(case ProtocolState::[A-Za-z]+: return "([a-z ]+)")re")) {
        BOOST_TEST(words(texts::protocolState(state)).front() <= 'Z', state << " has no words");
    }
    const auto groupStates = foundIn(sources / "core/inspection/steps/chip_summary.cpp",
                                     R"re(case pki::DataGroupState::[A-Za-z]+: return "([a-z, ]+)")re");
    BOOST_TEST(groupStates.size() == 5U);
    for (const std::string& state : groupStates) {
        BOOST_TEST(words(texts::dataGroupState(state)).front() <= 'Z', state << " has no words");
    }
    for (int number = 1; number <= 16; ++number) {
        const std::string group = "DG" + std::to_string(number);
        BOOST_TEST(words(texts::fileContent(group)).find(group) == std::string::npos, group << " has no words");
    }
    BOOST_TEST(words(texts::trustSource("")) == "Came with the document");
    BOOST_TEST(texts::trustSource("DE master list").contains(QStringLiteral("DE")));
    BOOST_TEST(words(texts::trustSource("unsigned master list")) == "Unsigned master list");
    BOOST_TEST(texts::trustSource("a shelf").contains(QStringLiteral("a shelf")));
}

BOOST_AUTO_TEST_CASE(every_decision_has_words)
{
    for (const char* decision : {"accept", "refer", "refuse"}) {
        BOOST_TEST(texts::decisionAct(decision).toStdString() != decision);
        BOOST_TEST(texts::decisionDone(decision).toStdString() != decision);
    }
}

BOOST_AUTO_TEST_CASE(places_the_learner_names_have_words)
{
    // core/learning and core/document/model name features by their kind and a running number.
    for (const char* place : {"page", "mrz", "portrait", "ghost", "printed fields", "printed_fields", "field_12",
                              "personal 3", "print 1", "blank_2", "uv_print_4", "uv fibres", "ir vanishing 10",
                              "ir_staying_1", "ovd 1", "retro 1", "surname", "birth_date", "nationality_2"}) {
        BOOST_TEST(texts::hasPlaceName(place), place << " has no words");
    }
    BOOST_TEST(texts::placeName("ir_vanishing_3").startsWith(QStringLiteral("Vanishing ink")));
    BOOST_TEST(!texts::hasPlaceName("of tomorrow"));
    BOOST_TEST(texts::placeName("of tomorrow 3").contains(QStringLiteral("of tomorrow 3")));
}

BOOST_AUTO_TEST_SUITE_END()
