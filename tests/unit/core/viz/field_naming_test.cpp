// Naming the fields of a model by what its specimens say, and the rules of their data.
#include "core/mrz/mrz_parser.h"
#include "core/viz/field_naming.h"

#include <boost/test/unit_test.hpp>

#include <cstdio>
#include <regex>

using namespace rahdari;

namespace {

struct Holder {
    const char* surname;
    const char* given;
    const char* number;  ///< nine characters, its check digit does not matter here
    const char* birth;   ///< printed
    const char* birthZone;
    const char* issue;
    const char* expiry;
    const char* expiryZone;
    const char* sex;
};

const Holder holders[] = {
    {"KESTRALSEN", "PERLINA", "UP5925269", "07 JUN 1991", "910607", "29 OCT 2021", "29 OCT 2031", "311029", "F"},
    {"ØSTRANSEN", "XAVER", "UP7741140", "23 SEP 1957", "570923", "20 OCT 2025", "20 OCT 2035", "351020", "M"},
    {"LORVAN", "ADIL", "UP4769924", "02 JUN 1963", "630602", "07 AUG 2023", "07 AUG 2033", "330807", "M"},
    {"SOLVINWALLA", "TOMASZ", "UP2082253", "04 APR 1999", "990404", "30 SEP 2016", "30 SEP 2026", "260930", "M"},
    {"TAMRANWALLA", "ANAHI", "UP8137117", "05 JUN 1977", "770605", "04 DEC 2019", "04 DEC 2029", "291204", "F"},
    {"GRUNDALSON", "SHIRIN", "UP2013033", "18 APR 2011", "110418", "12 SEP 2017", "12 SEP 2027", "270912", "F"},
};

mrz::MrzDocument zoneOf(const Holder& holder)
{
    std::string names = "P<UTO";
    names += std::string(holder.surname).starts_with("Ø") ? "OESTRANSEN" : holder.surname;
    names += std::string("<<") + holder.given;
    names.resize(44, '<');
    std::string data =
        std::string(holder.number) + "0UTO" + holder.birthZone + "0" + holder.sex + holder.expiryZone + "0";
    data.resize(44, '<');
    return mrz::parseMrz(std::vector<std::string>{names, data}, std::chrono::year(2026) / 6 / 1).value();
}

viz::VizField field(const char* feature, const char* text)
{
    viz::VizField made;
    made.feature = feature;
    made.text = text;
    made.confidence = made.weakest = 0.95;
    return made;
}

std::vector<viz::SpecimenTexts> specimens(bool withZones)
{
    std::vector<viz::SpecimenTexts> all;
    for (const Holder& holder : holders) {
        viz::SpecimenTexts texts;
        texts.reading.fields = {field("field_1", holder.number), field("field_2", holder.surname),
                                field("field_3", holder.given),  field("field_4", holder.birth),
                                field("field_5", holder.issue),  field("field_6", holder.expiry),
                                field("field_7", holder.sex),    field("field_8", "PASSPORT OFFICE")};
        if (withZones) {
            texts.zone = zoneOf(holder);
        }
        all.push_back(std::move(texts));
    }
    return all;
}

}  // namespace

BOOST_AUTO_TEST_CASE(fields_are_named_by_agreement_with_the_zone)
{
    const auto names = viz::nameFields(specimens(true));
    BOOST_TEST(names.at("field_1") == "document_number");
    BOOST_TEST(names.at("field_2") == "surname");
    BOOST_TEST(names.at("field_3") == "given_names");
    BOOST_TEST(names.at("field_4") == "birth_date");
    BOOST_TEST(names.at("field_5") == "issue_date");
    BOOST_TEST(names.at("field_6") == "expiry_date");
    BOOST_TEST(names.at("field_7") == "sex");
    BOOST_TEST(!names.contains("field_8"));
}

BOOST_AUTO_TEST_CASE(without_zones_dates_are_named_by_their_order)
{
    const auto names = viz::nameFields(specimens(false));
    BOOST_TEST(names.at("field_4") == "birth_date");
    BOOST_TEST(names.at("field_5") == "issue_date");
    BOOST_TEST(names.at("field_6") == "expiry_date");
    BOOST_TEST(names.at("field_7") == "sex");
    BOOST_TEST(!names.contains("field_2"));
}

BOOST_AUTO_TEST_CASE(a_date_the_zone_contradicts_is_not_named_by_its_order)
{
    std::vector<viz::SpecimenTexts> all = specimens(true);
    for (viz::SpecimenTexts& specimen : all) {
        specimen.reading.fields[5].text = "unreadable";  // the expiry
        specimen.reading.fields.push_back(field("field_9", specimen.reading.fields[4].text.c_str()));
    }
    for (const auto& [feature, content] : viz::nameFields(all)) {
        BOOST_TEST(content != "expiry_date", feature);
    }
}

BOOST_AUTO_TEST_CASE(a_height_in_metres_is_no_sex)
{
    std::vector<viz::SpecimenTexts> all = specimens(true);
    for (viz::SpecimenTexts& specimen : all) {
        specimen.reading.fields[6].text = "1.80 m";
    }
    BOOST_TEST(!viz::nameFields(all).contains("field_7"));
}

BOOST_AUTO_TEST_CASE(a_letter_that_is_right_by_chance_is_no_sex)
{
    std::vector<viz::SpecimenTexts> all = specimens(true);
    all.push_back(all[1]);
    for (viz::SpecimenTexts& specimen : all) {
        specimen.reading.fields[6].text = "M";  // of four men and three women
    }
    BOOST_TEST(!viz::nameFields(all).contains("field_7"));
}

BOOST_AUTO_TEST_CASE(dates_with_a_number_above_twelve_show_the_order_of_all)
{
    const auto of = [](std::initializer_list<const char*> dates) {
        std::vector<viz::SpecimenTexts> all;
        for (const char* const date : dates) {
            all.emplace_back().reading.fields = {field("expiry", date)};
            all.back().reading.fields.front().content = "expiry_date";
        }
        return viz::dateOrderOf(all);
    };
    BOOST_TEST((of({"25.08.2027", "05.08.2027", "13.01.2030", "30.11.2031"}) == document::DateOrder::DayFirst));
    BOOST_TEST((of({"08/25/2027", "05/08/2027", "01/13/2030", "11/30/2031"}) == document::DateOrder::MonthFirst));
    BOOST_TEST((of({"05.08.2027", "06.08.2027", "25.08.2027", "11.12.2031"}) == document::DateOrder::Unknown));
    BOOST_TEST((of({"25.08.2027", "08.25.2027", "13.01.2030", "30.11.2031"}) == document::DateOrder::Unknown));
}

BOOST_AUTO_TEST_CASE(a_number_pattern_allows_no_more_than_it_must)
{
    std::vector<std::string> samples;
    for (int i = 0; i < 20; ++i) {
        char text[16];
        std::snprintf(text, sizeof text, "U%c%06d", 'A' + i, 100003 + i * 41117);
        samples.emplace_back(text);
    }
    BOOST_TEST(viz::numberPatternOf(samples) == "U[A-Z][0-9]{6}");
    samples.front()[5] = 'O';  // misread zero, where zeros were seen
    samples[1][5] = '0';
    BOOST_TEST(viz::numberPatternOf(samples) == "U[A-Z][0-9]{6}");
    BOOST_TEST(viz::numberPatternOf(std::vector<std::string>{"A1", "B2"}).empty());
    BOOST_TEST(viz::numberPatternOf(std::vector<std::string>{"ABC", "1234", "A1B2C", "Z", "QWERTYU", "77"}).empty());
}

BOOST_AUTO_TEST_CASE(numbers_of_two_lengths_are_alternatives)
{
    std::vector<std::string> samples;
    for (int i = 0; i < 12; ++i) {
        samples.push_back(std::to_string(1000 + i * 77));
        samples.push_back("X" + std::to_string(10000 + i * 771));
    }
    const std::string pattern = viz::numberPatternOf(samples);
    BOOST_TEST(std::regex_match("4711", std::regex(pattern)));
    BOOST_TEST(std::regex_match("X47110", std::regex(pattern)));
    BOOST_TEST(!std::regex_match("47110", std::regex(pattern)));
}

BOOST_AUTO_TEST_CASE(periods_of_validity_are_learned_when_they_are_a_rule)
{
    auto all = specimens(true);
    for (auto& specimen : all) {
        specimen.reading.fields[4].content = "issue_date";
        specimen.reading.fields[5].content = "expiry_date";
    }
    BOOST_TEST((viz::validityMonthsOf(all) == std::vector<int>{120}));
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].reading.fields[5].text = std::to_string(10 + i * 2) + " NOV 2027";
    }
    BOOST_TEST(viz::validityMonthsOf(all).empty());
}

BOOST_AUTO_TEST_CASE(a_period_met_once_is_learned_only_when_surely_read)
{
    auto all = specimens(true);
    const auto others = specimens(true);
    all.insert(all.end(), others.begin(), others.end());
    for (auto& specimen : all) {
        specimen.reading.fields[4].content = "issue_date";
        specimen.reading.fields[5].content = "expiry_date";
    }
    viz::VizField& issue = all.front().reading.fields[4];
    issue.text = "29 OCT 2026";
    BOOST_TEST((viz::validityMonthsOf(all) == std::vector<int>{60, 120}));
    issue.weakest = 0.3;
    BOOST_TEST((viz::validityMonthsOf(all) == std::vector<int>{120}));
}
