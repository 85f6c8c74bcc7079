// Print against zone and chip, dates and numbers: every outcome the catalogue allows.
#include "core/combined/document_dates.h"
#include "core/combined/viz_mrz.h"
#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/mrz/other_side_zone.h"
#include "core/viz/viz_reading.h"

#include "tests/support/drawn_glyphs.h"
#include "tests/unit/core/combined/made_up_zone.h"

#include <boost/test/unit_test.hpp>

#include <memory>
#include <utility>

using namespace rahdari;
using check::Outcome;

namespace {

constexpr check::CheckSettings settings{std::chrono::year(2026) / 6 / 1};

/// The specimen of Doc 9303-4 appendix B.
const test::Lines lines{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"};

viz::VizField field(std::string content, std::string text, bool certain = true)
{
    viz::VizField made;
    made.feature = made.content = std::move(content);
    made.text = std::move(text);
    made.confidence = made.weakest = certain ? 0.98 : 0.5;
    made.others = {{made.text, image::Light::White, 0.9}, {made.text, image::Light::White, 0.9}};
    return made;
}

struct Page {
    std::shared_ptr<document::DocumentModel> model = std::make_shared<document::DocumentModel>();
    check::Evidence evidence;

    explicit Page(std::vector<viz::VizField> fields, const test::Lines& zone = lines, const test::Lines& chip = {})
    {
        model->features.push_back({"surname", document::FeatureKind::Field, {}, {}, "surname", false});
        test::put(evidence, zone, chip, settings.today);
        viz::VizReading reading;
        reading.fields = std::move(fields);
        evidence.put(std::move(reading));
        evidence.put(document::RegisteredPage{});
        evidence.put(document::Identification{model, 1.0, 1.0, {}, {}, "", 0.0});
    }
};

}  // namespace

BOOST_AUTO_TEST_CASE(print_that_says_the_same_passes_with_a_finding_a_field)
{
    const Page page({field("surname", "ERIKSSON"), field("birth_date", "12 AUG 1974"), field("authority", "OFFICE")});
    const auto result = combined::checkVizAgainstMrz(page.evidence, settings);
    BOOST_TEST((result.outcome() == Outcome::Successful));
    BOOST_TEST(result.findings().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_date_altered_in_print_fails)
{
    const Page page({field("surname", "ERIKSSON"), field("birth_date", "12 AUG 1984")});
    const auto result = combined::checkVizAgainstMrz(page.evidence, settings);
    BOOST_TEST((result.outcome() == Outcome::Failed));
    BOOST_TEST(result.reason().find("birth date") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_unsure_reading_is_undetermined)
{
    const Page page({field("birth_date", "12 AUG 1984", false)});
    BOOST_TEST((combined::checkVizAgainstMrz(page.evidence, settings).outcome() == Outcome::Undetermined));
}

BOOST_AUTO_TEST_CASE(the_pages_own_glyphs_settle_what_was_hard_to_read)
{
    const auto known = tests::drawnField("expiry_date", "15 APR 2012", "15 APR 2012");
    const auto names = tests::drawnField("given_names", "ANNA MARIA", "ANNA MARIA");
    const auto judged = [&](viz::VizField disputed) {
        disputed.confidence = disputed.weakest = 0.5;
        return combined::checkVizAgainstMrz(Page({known, names, std::move(disputed)}).evidence, settings);
    };
    const auto misread = judged(tests::drawnField("surname", "ERIKSSOM", "ERIKSSON"));
    BOOST_TEST((misread.outcome() == Outcome::Successful));
    BOOST_TEST(misread.findings().back().found == "ERIKSSON");
    const auto altered = judged(tests::drawnField("surname", "ERIKSSOM", "ERIKSSOM"));
    BOOST_TEST((altered.outcome() == Outcome::Failed));
    BOOST_TEST(altered.findings().back().found == "ERIKSSOM");
}

BOOST_AUTO_TEST_CASE(without_model_zone_or_reading_nothing_is_said)
{
    check::Evidence empty;
    BOOST_TEST((combined::checkVizAgainstMrz(empty, settings).outcome() == Outcome::NotSupported));
    const Page noZone({field("surname", "ERIKSSON")}, {});
    BOOST_TEST((combined::checkVizAgainstMrz(noZone.evidence, settings).outcome() == Outcome::NotSupported));
    BOOST_TEST((combined::checkVizAgainstDg1(noZone.evidence, settings).outcome() == Outcome::NotSupported));
    const Page nothingRead(std::vector<viz::VizField>{});
    BOOST_TEST((combined::checkVizAgainstMrz(nothingRead.evidence, settings).outcome() == Outcome::Undetermined));
}

BOOST_AUTO_TEST_CASE(the_chip_is_compared_as_the_zone_is)
{
    const Page same({field("surname", "ERIKSSON")}, {}, lines);
    BOOST_TEST((combined::checkVizAgainstDg1(same.evidence, settings).outcome() == Outcome::Successful));
    const Page other({field("surname", "ERIKSTON")}, {}, lines);
    BOOST_TEST((combined::checkVizAgainstDg1(other.evidence, settings).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(dates_must_follow_one_another)
{
    const Page right({field("issue_date", "16 APR 2007")});
    BOOST_TEST((combined::checkDocumentDates(right.evidence, settings).outcome() == Outcome::Successful));
    const Page beforeBirth({field("issue_date", "16 APR 1970")});
    BOOST_TEST((combined::checkDocumentDates(beforeBirth.evidence, settings).outcome() == Outcome::Failed));
    const Page afterExpiry({field("issue_date", "16 APR 2013")});
    BOOST_TEST((combined::checkDocumentDates(afterExpiry.evidence, settings).outcome() == Outcome::Failed));
    const Page unsure({field("issue_date", "16 APR 2013", false)});
    BOOST_TEST((combined::checkDocumentDates(unsure.evidence, settings).outcome() == Outcome::Undetermined));
    const Page noDate({}, {});
    BOOST_TEST((combined::checkDocumentDates(noDate.evidence, settings).outcome() == Outcome::NotSupported));
}

BOOST_AUTO_TEST_CASE(the_period_of_validity_is_the_models)
{
    const Page page({field("issue_date", "16 APR 2007")});
    page.model->rules.validityMonths = {60, 120};  // 16 April 2007 to 15 April 2012: five years
    BOOST_TEST((combined::checkDocumentDates(page.evidence, settings).outcome() == Outcome::Successful));
    page.model->rules.validityMonths = {36};
    BOOST_TEST((combined::checkDocumentDates(page.evidence, settings).outcome() == Outcome::Failed));
    // Whole years fewer than any specimen had: a child's, perhaps.
    page.model->rules.validityMonths = {120};
    BOOST_TEST((combined::checkDocumentDates(page.evidence, settings).outcome() == Outcome::Undetermined));
    page.model->rules = {};
    page.model->rules.firstIssueYear = 2015;
    BOOST_TEST((combined::checkDocumentDates(page.evidence, settings).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(the_number_has_the_models_form)
{
    const Page page({field("document_number", "L898902C3")});
    BOOST_TEST((combined::checkDocumentNumber(page.evidence, settings).outcome() == Outcome::NotSupported));
    page.model->rules.patterns["document_number"] = "L[0-9]{6}C[0-9]";
    BOOST_TEST((combined::checkDocumentNumber(page.evidence, settings).outcome() == Outcome::Successful));
    page.model->rules.patterns["document_number"] = "[A-Z]{2}[0-9]{7}";
    BOOST_TEST((combined::checkDocumentNumber(page.evidence, settings).outcome() == Outcome::Failed));
    page.model->rules.patterns["document_number"] = "([";
    BOOST_TEST((combined::checkDocumentNumber(page.evidence, settings).outcome() == Outcome::NotSupported));
    const Page printOnly({field("document_number", "XX")}, {});
    printOnly.model->rules.patterns["document_number"] = "[A-Z]{2}[0-9]{7}";
    BOOST_TEST((combined::checkDocumentNumber(printOnly.evidence, settings).outcome() == Outcome::Undetermined));
}

BOOST_AUTO_TEST_CASE(the_zone_of_a_cards_other_side_vouches_for_the_number)
{
    Page front({field("document_number", "L8989O2C3", false)}, {});
    front.evidence.put(mrz::OtherSideZone{*test::zoneOf(lines, settings.today).document});
    front.model->rules.patterns["document_number"] = "L[0-9]{6}C[0-9]";
    BOOST_TEST((combined::checkDocumentNumber(front.evidence, settings).outcome() == Outcome::Successful));
    front.model->rules.patterns["document_number"] = "[A-Z]{2}[0-9]{7}";
    BOOST_TEST((combined::checkDocumentNumber(front.evidence, settings).outcome() == Outcome::Failed));
}
