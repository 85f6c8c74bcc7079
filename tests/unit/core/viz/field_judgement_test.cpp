// Readings of printed fields against a zone: what agrees, what is doubtful, what is held against a document.
#include "core/viz/field_judgement.h"

#include "tests/unit/core/viz/specimen_zone.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using viz::Agreement;

namespace {

viz::VizField field(std::string content, std::string text, std::vector<std::string> others = {})
{
    viz::VizField made;
    made.content = std::move(content);
    made.text = std::move(text);
    made.confidence = made.weakest = 0.98;
    for (std::string& other : others) {
        made.others.push_back({std::move(other), image::Light::White, 0.98});
    }
    return made;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_difference_counts_only_when_read_alike_more_than_once)
{
    BOOST_TEST(
        (viz::judgeField(field("birth_date", "12 AUG 1984"), test::specimenZone()).agreement == Agreement::Doubtful));
    BOOST_TEST(
        (viz::judgeField(field("birth_date", "12 AUG 1984", {"12 AUG 1984", "12 AUG 1984"}), test::specimenZone())
             .agreement == Agreement::Different));
    BOOST_TEST(
        (viz::judgeField(field("birth_date", "12 AUG 1984", {"12 AUG 1934", "12 AUG 1984"}), test::specimenZone())
             .agreement == Agreement::Doubtful));
    BOOST_TEST(
        (viz::judgeField(field("surname", "ERIKSTON", {"ERIKSTON", "ERIKSTON"}), test::specimenZone()).agreement ==
         Agreement::Different));
}

BOOST_AUTO_TEST_CASE(characters_that_one_light_does_not_show_are_read_in_the_other)
{
    viz::VizField altered = field("expiry_date", "15 APR 20", {"15 APR 20", "15 APR 20", "15 APR 20"});
    altered.light = image::Light::Infrared;
    for (viz::OtherReading& other : altered.others) {
        other.light = image::Light::Infrared;
    }
    const auto withWhite = [&](const std::vector<std::string>& texts) {
        viz::VizField read = altered;
        for (const std::string& text : texts) {
            read.others.push_back({text, image::Light::White, 0.97});
        }
        return viz::judgeField(read, test::specimenZone());
    };
    const auto judged = withWhite({"15 APR 2018", "15 APR 2018", "15 APR 2018", "15 APR 2018"});
    BOOST_TEST((judged.agreement == Agreement::Different));
    BOOST_TEST(judged.printed == "15 APR 2018");
    BOOST_TEST(
        (withWhite({"15 APR 2018", "15 APR 2019", "15 APR 20 8", "15 APR 2018"}).agreement == Agreement::Doubtful));
    BOOST_TEST((withWhite({"15 APR 2012", "15 APR 2012", "15 APR 2012"}).agreement == Agreement::Same));
    BOOST_TEST((withWhite({}).agreement == Agreement::Doubtful));
}

BOOST_AUTO_TEST_CASE(what_the_other_light_lacks_makes_no_reading_doubtful)
{
    // The last digit is of an ink that fades under infrared light.
    const auto withInfrared = [](std::vector<std::string> white, const std::vector<std::string>& infrared) {
        viz::VizField read = field("expiry_date", "15 APR 2018", std::move(white));
        for (const std::string& text : infrared) {
            read.others.push_back({text, image::Light::Infrared, 0.99});
        }
        return viz::judgeField(read, test::specimenZone()).agreement;
    };
    const std::vector<std::string> white{"15 APR 2018", "15 APR 2018", "15 APR 2018"};
    const std::vector<std::string> faded{"15 APR 201 >", "15 APR 201>", "15 APR 201>", "15 APR 201>"};
    BOOST_TEST((withInfrared(white, faded) == Agreement::Different));
    BOOST_TEST((withInfrared({"15 APR 2018", "15 APR 2013", "15 APR 2019"}, faded) == Agreement::Doubtful));
    BOOST_TEST((withInfrared(white, {"15 APR 2012", "15 APR 201>"}) != Agreement::Same));
    BOOST_TEST((withInfrared({"15 APR 2012"}, faded) == Agreement::Same));
}

// "eng" has no sharp s, and reads Straußmer as STRAURMER, every time.
BOOST_AUTO_TEST_CASE(a_letter_the_reader_does_not_know_is_no_alteration)
{
    const auto read = [](const std::string& text) {
        return viz::judgeField(field("surname", text, {text, text}), test::specimenZone()).agreement;
    };
    BOOST_TEST((read("ERIKRON") == Agreement::Same));
    BOOST_TEST((read("ERIKSTON") == Agreement::Different));
    BOOST_TEST((read("ERITSSON") == Agreement::Different));
    BOOST_TEST((read("ERIKSSO") == Agreement::Doubtful));  // nothing was replaced
}

BOOST_AUTO_TEST_CASE(the_end_of_a_long_name_may_be_cut_or_stamped_over)
{
    const std::vector<std::string> lines{"P<UTOSATTAYAWANDEJTHAM<WOLLENSTEINHAUSE<<ANN",
                                         "L898902C36UTO7408122F1204159ZE184226B<<<<<10"};
    const mrz::MrzDocument longZone = mrz::parseMrz(lines, std::chrono::year(2026) / 6 / 1).value();
    const auto read = [&](const std::string& text) {
        return viz::judgeField(field("surname", text, {text, text}), longZone).agreement;
    };
    BOOST_TEST((read("SATTAYAWANDEJTHAM-WOLLENXTEINHAUSE") == Agreement::Doubtful));
    BOOST_TEST((read("MOTTAYAWANDEJTHAM-WOLLENSTEINHAUSE") == Agreement::Different));
}

BOOST_AUTO_TEST_CASE(a_misreading_is_made_good_by_a_second_look)
{
    viz::VizField misread = field("birth_date", "12 AUG 1914", {"12 AUG 1974"});
    misread.confidence = 0.6;
    BOOST_TEST((viz::judgeField(misread, test::specimenZone()).agreement == Agreement::Same));
}

BOOST_AUTO_TEST_CASE(a_day_of_no_calendar_says_nothing_of_the_document)
{
    const auto judged = [](std::string text, std::vector<std::string> others = {}) {
        return viz::judgeField(field("birth_date", std::move(text), std::move(others)), test::specimenZone()).agreement;
    };
    BOOST_TEST((judged("42 AUG 1974") == Agreement::NotComparable));
    BOOST_TEST((judged("OF AUG 1974") == Agreement::NotComparable));
    BOOST_TEST((judged("42 AUG 1974", {"12 AUG 1974"}) == Agreement::Same));
    BOOST_TEST((judged("42 AUG 1974", {"13 AUG 1974"}) == Agreement::Doubtful));
    BOOST_TEST((judged("42 AUG 1984") == Agreement::Doubtful));
    BOOST_TEST((judged("42 APR 1974") == Agreement::Doubtful));
    BOOST_TEST((judged("13 AUG 1974") == Agreement::Doubtful));
}

BOOST_AUTO_TEST_CASE(what_is_no_sex_says_nothing_of_the_document)
{
    const auto judged = [](std::string text, std::vector<std::string> others = {}) {
        return viz::judgeField(field("sex", std::move(text), std::move(others)), test::specimenZone()).agreement;
    };
    BOOST_TEST((judged("WE", {"snr", "GAw~n"}) == Agreement::NotComparable));
    BOOST_TEST((judged("WE", {"F"}) == Agreement::Same));
    BOOST_TEST((judged("WE", {"M"}) == Agreement::Doubtful));
    BOOST_TEST((judged("M", {"M", "M", "M"}) == Agreement::Different));
}

BOOST_AUTO_TEST_CASE(digits_in_a_name_are_misread_letters)
{
    const auto judged = [](std::string text) {
        return viz::judgeField(field("surname", text, {text, text, text}), test::specimenZone()).agreement;
    };
    BOOST_TEST((judged("ERI4SSON") == Agreement::NotComparable));
    BOOST_TEST((judged("ERI4SSEN") == Agreement::Doubtful));
    BOOST_TEST((judged("ERIKSSEN") == Agreement::Different));
}

BOOST_AUTO_TEST_CASE(ink_seen_in_one_light_only_is_not_read_away)
{
    viz::VizField field1 = field("birth_date", "12 AUG 1984", {"12 AUG 1984"});
    field1.others.push_back({"12 AUG 1974", image::Light::Infrared, 0.9});
    BOOST_TEST((viz::judgeField(field1, test::specimenZone()).agreement != Agreement::Different));
}

BOOST_AUTO_TEST_CASE(characters_readers_confuse_are_never_held_against_a_document)
{
    const viz::FieldMatch match =
        viz::judgeField(field("document_number", "L8989O2C3", {"L8989O2C3", "L8989O2C3"}), test::specimenZone());
    BOOST_TEST((match.agreement == Agreement::Same));
    BOOST_TEST(match.rules.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_reading_that_suits_the_zone_is_shown_unless_most_readings_say_otherwise)
{
    const viz::FieldMatch lost =
        viz::judgeField(field("surname", "RIKSSON", {"RIKSSON", "ERIKSSON"}), test::specimenZone());
    BOOST_TEST((lost.agreement == Agreement::Same));
    BOOST_TEST(lost.printed == "ERIKSSON");
    const viz::FieldMatch altered = viz::judgeField(
        field("birth_date", "12 AUG 1984", {"12 AUG 1984", "12 AUG 1984", "12 AUG 1974"}), test::specimenZone());
    BOOST_TEST((altered.agreement == Agreement::Doubtful));
    BOOST_TEST(altered.printed == "12 AUG 1984");
}

BOOST_AUTO_TEST_CASE(most_readings_settle_an_alteration)
{
    const viz::FieldMatch altered =
        viz::judgeField(field("given_names", "ANNA MARKA", {"ANNA MARKA", "NNA MARKA", "ANNA MARKA", "ANNA MARKA"}),
                        test::specimenZone());
    BOOST_TEST((altered.agreement == Agreement::Different));
    BOOST_TEST(altered.expected == "ANNA MARIA");
}

BOOST_AUTO_TEST_CASE(what_a_stamp_covers_is_not_held_against_a_document)
{
    const std::string covered = "12 AUG 19\u00B0%";
    BOOST_TEST((viz::judgeField(field("birth_date", covered, {covered, covered}), test::specimenZone()).agreement ==
                Agreement::Doubtful));
    BOOST_TEST((
        viz::judgeField(field("birth_date", "12 AUG 19", {"12 AUG 19", "12 AUG 19"}), test::specimenZone()).agreement ==
        Agreement::Doubtful));
    BOOST_TEST((viz::judgeField(field("document_number", "L89B9%2C3", {"L89B9%2C3", "L89B9%2C3"}), test::specimenZone())
                    .agreement == Agreement::Doubtful));
}
