// Facts from results as core/check makes them, so that a change of its findings is seen here.
#include "core/check/limit.h"
#include "ui/desktop/i18n/languages.h"
#include "ui/desktop/texts/fact_texts.h"
#include "ui/desktop/texts/quantity_texts.h"

#include <boost/test/unit_test.hpp>

#include <array>
#include <limits>
#include <string>

using namespace rahdari;
using namespace rahdari::ui::desktop;
using check::CheckResult;
using check::Finding;

namespace {

constexpr double none = std::numeric_limits<double>::infinity();

/// The text with its isolates made visible.
std::string shown(QString text)
{
    text.replace(QChar(0x2068), QLatin1Char('['));
    text.replace(QChar(0x2069), QLatin1Char(']'));
    return text.toStdString();
}

CheckResult judged(const std::string& id, const std::vector<check::Measurement>& values,
                   const std::vector<check::Limit>& limits)
{
    const check::LimitTable table(limits);
    return check::judgeMeasured({.check = id, .passed = "fine"}, {}, {values, {}}, &table, {});
}

check::Measurement measured(const std::string& id, const std::string& place, const std::string& quantity, double value)
{
    return {id, place, quantity, value, image::Light::White, {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(desktop_fact_texts)

BOOST_AUTO_TEST_CASE(a_measured_fact_names_place_quantity_value_and_what_is_usual)
{
    const std::string id = "optical.photo_area";
    const auto result = judged(id, {measured(id, "portrait", "shift_x_mm", 1.2)},
                               {{id, "portrait", "shift_x_mm", 30, 0.0, 0.1, -0.3, 0.3}});
    BOOST_REQUIRE(result.outcome() == check::Outcome::Failed);
    BOOST_TEST(shown(texts::factOf(result)) == "Portrait, shift sideways: [1.2 mm]; genuine: [-0.3 mm] to [0.3 mm]");
}

BOOST_AUTO_TEST_CASE(shares_are_read_as_percent_and_limits_on_one_side_as_such)
{
    const std::string id = "optical.ir_tr_is";
    const auto result = judged(id, {measured(id, "ir_vanishing_2", "ir_share", 0.914)},
                               {{id, "ir_vanishing_2", "ir_share", 30, 0.05, 0.02, -none, 0.24}});
    BOOST_TEST(shown(texts::factOf(result)) ==
               "Vanishing ink [2], ink left under infrared light: [91 %]; genuine: at most [24 %]");
}

BOOST_AUTO_TEST_CASE(a_root_of_a_count_is_read_as_the_count)
{
    BOOST_TEST(shown(texts::quantityValue("root count", "3")) == "[9]");
    BOOST_TEST(shown(texts::quantityRange("root_count", "at least 5")) == "at least [25]");
}

BOOST_AUTO_TEST_CASE(numbers_have_no_exponent_and_no_needless_digits)
{
    BOOST_TEST(shown(texts::quantityValue("lost mm2", "1.23e+03")) == "[1230 mm²]");
    BOOST_TEST(shown(texts::quantityValue("likeness", "-0.001")) == "[0 %]");
    BOOST_TEST(shown(texts::quantityValue("shift x mm", "-0.001")) == "[0 mm]");
    BOOST_TEST(shown(texts::quantityValue("shift x mm", "0.30")) == "[0.3 mm]");
    BOOST_TEST(shown(texts::quantityValue("turn degrees", "12.34")) == "[12.3°]");
    BOOST_TEST(shown(texts::quantityValue("shift x mm", "unknown")) == "[unknown]");
}

BOOST_AUTO_TEST_CASE(two_facts_are_shown_and_the_others_counted)
{
    const std::string id = "mrz.consistency";
    auto result = CheckResult::failed(id, "x")
                      .withFinding({"document number", "5", "6", false})
                      .withFinding({"date of birth", "9", "9", true})
                      .withFinding({"date of expiry", "4", "2", false})
                      .withFinding({"composite", "1", "9", false})
                      .withFinding({"optional data", "1", "", false});
    BOOST_TEST(shown(texts::factOf(result)) == "Document number: check digit [6], should be [5] · "
                                               "Date of expiry: check digit [2], should be [4] · 2 more");
}

BOOST_AUTO_TEST_CASE(what_the_result_points_at_comes_first)
{
    const std::string id = "combined.mrz_dg1";
    auto result = CheckResult::failed(id, "x")
                      .withFinding({"document number", "A1", "A2", false})
                      .withFinding({"date of birth", "740812", "640812", false})
                      .withRegion({image::Light::White, {{0, 0}, {1, 0}, {1, 1}}, {}, "date of birth"});
    BOOST_TEST(shown(texts::factOf(result)) == "Date of birth: page [640812], chip [740812] · "
                                               "Document number: page [A2], chip [A1]");
}

BOOST_AUTO_TEST_CASE(fillers_are_shown_only_where_they_are_what_differs)
{
    const std::string id = "combined.mrz_dg1";
    const auto names =
        CheckResult::failed(id, "x").withFinding({"names", "ERIKSSON<<ANNA<<", "ERIKSSON<<ANNE<<", false});
    BOOST_TEST(shown(texts::factOf(names)) == "Names: page [ERIKSSON<<ANNE], chip [ERIKSSON<<ANNA]");
    const auto fillers = CheckResult::failed(id, "x").withFinding({"optional data", "<<", "<", false});
    BOOST_TEST(shown(texts::factOf(fillers)) == "Optional data: page [<], chip [<<]");
}

BOOST_AUTO_TEST_CASE(every_kind_of_comparison_says_which_side_is_which)
{
    const auto fact = [](const std::string& id, Finding finding) {
        return shown(texts::factOf(CheckResult::failed(id, "x").withFinding(std::move(finding))));
    };
    BOOST_TEST(fact("combined.viz_mrz", {"surname", "ERIKSSON", "ERIKSEN", false}) ==
               "Surname: print [ERIKSEN], MRZ [ERIKSSON]");
    BOOST_TEST(fact("combined.viz_dg1", {"birth date", "1974-08-12", "1964-08-12", false}) ==
               "Date of birth: print [1964-08-12], chip [1974-08-12]");
    BOOST_TEST(fact("combined.mrz_seal", {"line 1", "ABC", "ABD", false}) ==
               "Line [1]: page [ABD], digital seal [ABC]");
    BOOST_TEST(fact("combined.document_dates", {"birth before expiry", "1984-07-02", "1983-09-06", false}) ==
               "Born [1984-07-02], expires [1983-09-06]");
    BOOST_TEST(fact("combined.document_dates", {"months of validity", "60 or 120", "61", false}) ==
               "Valid for [61] months, this document for [60] or [120]");
    BOOST_TEST(fact("mrz.country_codes", {"issuing state", "UTX", "not in the table", false}) ==
               "Issuing state: the code [UTX] does not exist");
    BOOST_TEST(fact("chip.pa.dg_integrity", {"DG2", "identical", "not identical: its hash is another", false}) ==
               "Face ([DG2]): Altered after signing");
    BOOST_TEST(fact("chip.lds", {"DG1", "conforms", "a tag is missing", false}) ==
               "Machine-readable zone ([DG1]): not as the standard wants");
    BOOST_TEST(fact("chip.authenticity", {"Active Authentication", "successful", "failed", false}) ==
               "Active Authentication (AA): Failed");
    BOOST_TEST(fact("document.quality", {"focus", "0.32", "0.5", false}) ==
               "Width of printed edges: [0.5 mm]; at most [0.32 mm] is allowed");
    BOOST_TEST(fact("document.quality", {"resolution", "150", "96", false}) ==
               "Resolution: [96 dpi]; at least [150 dpi] is needed");
}

BOOST_AUTO_TEST_CASE(nothing_against_the_document_is_no_fact)
{
    BOOST_TEST(texts::factOf(CheckResult::successful("mrz.consistency", "x").withFinding({"composite", "1", "1", true}))
                   .isEmpty());
    BOOST_TEST(texts::factOf(CheckResult::failed("chip.aa", "x")).isEmpty());
}

BOOST_AUTO_TEST_CASE(values_stay_as_on_the_document_in_every_language)
{
    const auto result =
        CheckResult::failed("combined.mrz_dg1", "x").withFinding({"date of birth", "740812", "640812", false});
    for (const i18n::Language language : {i18n::Language::Urdu, i18n::Language::Bangla}) {
        const i18n::InstalledLanguage installed(language);
        const QString fact = texts::factOf(result);
        BOOST_TEST(fact.contains(QStringLiteral(u"\u2068640812\u2069")));
        BOOST_TEST(fact.contains(QStringLiteral(u"\u2068740812\u2069")));
        BOOST_TEST(!fact.contains(QStringLiteral("chip")));
    }
}

BOOST_AUTO_TEST_CASE(plurals_follow_the_language)
{
    auto result = CheckResult::failed("mrz.consistency", "x");
    for (const char* name : {"document number", "date of birth", "date of expiry"}) {
        result.withFinding({name, "1", "2", false});
    }
    const i18n::InstalledLanguage english(i18n::Language::English);
    BOOST_TEST(texts::factOf(result).endsWith(QStringLiteral("1 more")));
    const i18n::InstalledLanguage bangla(i18n::Language::Bangla);
    BOOST_TEST(texts::factOf(result).contains(QStringLiteral("1")));
    BOOST_TEST(!texts::factOf(result).contains(QStringLiteral("more")));
}

BOOST_AUTO_TEST_CASE(regions_are_labelled_in_words)
{
    BOOST_TEST(shown(texts::labelOf("check digit: date of birth")) == "Check digit: Date of birth");
    BOOST_TEST(shown(texts::labelOf("check digit of the document number")) == "Check digit: Document number");
    BOOST_TEST(shown(texts::labelOf("uv print 2")) == "UV print [2]");
    BOOST_TEST(shown(texts::labelOf("a stain")) == "[a stain]");
}

BOOST_AUTO_TEST_CASE(a_finding_as_a_row_has_three_columns)
{
    const auto row = texts::textsOf("optical.ir_tr_is", {"ir vanishing 1: ir share", "at most 0.24", "0.08", true});
    BOOST_TEST(shown(row.name) == "Vanishing ink [1], ink left under infrared light");
    BOOST_TEST(shown(row.expected) == "at most [24 %]");
    BOOST_TEST(shown(row.found) == "[8 %]");
}

BOOST_AUTO_TEST_SUITE_END()
