#include "tests/unit/core/specimen/forgery/small_document.h"

#include "core/mrz/mrz_check_digits.h"
#include "core/specimen/forgery/text_alteration.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

// Forgeries of what a document says. Only the side with the zone is printed.

namespace rahdari::specimen {

namespace {

namespace data = boost::unit_test::data;
using std::chrono::sys_days;

const std::vector<std::uint64_t> seeds{1, 2, 3, 4, 5, 6};

/// The back of the card, which carries the zone.
const Design& cardBack()
{
    static const Design kept = testing::oneSideOf("id_card_2016", 1);
    return kept;
}

/// Before print only: the press is not needed to see what the texts say.
DocumentInMaking prepared(const char* family, int difficulty, std::uint64_t seed)
{
    using namespace std::chrono_literals;
    const Design& design = testing::smallDesign();
    const Chance chance(seed);
    DocumentInMaking document;
    document.holder = inventHolder(chance.part("holder"));
    document.issue = issueDocument(design, document.holder, 2020y / std::chrono::October / 1, chance.part("issue"));
    document.job.design = design;
    document.job.texts = textsOf(design, document.holder, document.issue);
    document.job.portrait = testing::ovals().portrait(1, Sex::Female);
    document.job.chance = chance;
    const auto done = findFamily(family)->beforePrint(document, difficulty, testing::desk(), chance);
    BOOST_REQUIRE_MESSAGE(done, (done ? "" : done.error().message));
    return document;
}

bool digitsFit(const DocumentInMaking& document)
{
    const auto digits = mrz::checkDigits(zoneFormatOf(document.job.design.format), zoneLinesOf(document.job.texts));
    return !digits.empty() &&
           std::all_of(digits.begin(), digits.end(), [](const auto& digit) { return digit.agrees(); });
}

bool mustReact(const DocumentInMaking& document, const char* check)
{
    const auto& checks = document.truth.mustReact;
    return std::find(checks.begin(), checks.end(), check) != checks.end();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(forged_texts)

BOOST_DATA_TEST_CASE(altered_zones_say_whether_their_digits_fit, data::make(seeds), seed)
{
    const DocumentInMaking document = testing::made(cardBack(), findFamily("F10"), 2, seed);
    const auto cells = differences(zoneLinesOf(issuedTexts(document)), zoneLinesOf(document.job.texts));
    BOOST_TEST(cells.size() >= 1);
    BOOST_TEST(cells.size() <= 7);
    BOOST_TEST(digitsFit(document) == !mustReact(document, "F1"));
    BOOST_TEST(mustReact(document, "H1"));
}

BOOST_DATA_TEST_CASE(reprinted_zones_run_short, data::make({1, 5}), difficulty)
{
    const DocumentInMaking document = testing::made(cardBack(), findFamily("F11"), difficulty);
    const DocumentInMaking genuine = testing::made(cardBack(), nullptr, 0);
    const auto lengthOf = [](const DocumentInMaking& made) {
        const auto& features = made.pages.front().features;
        const auto zone = std::find_if(features.begin(), features.end(),
                                       [](const PrintedFeature& feature) { return feature.kind == "zone"; });
        BOOST_REQUIRE(zone != features.end());
        const auto middle = [](const image::RectMm& box) { return box.x + box.width / 2; };
        return middle(zone->glyphs.back().box) - middle(zone->glyphs.front().box);
    };
    const double missing = lengthOf(genuine) - lengthOf(document);
    // 29 steps of .04 mm at difficulty 1, of .0066 at 5; shapes of another font may sit otherwise in their cells.
    BOOST_TEST(missing > (difficulty == 1 ? .7 : .02));
    BOOST_TEST(digitsFit(document));
}

BOOST_DATA_TEST_CASE(stolen_blanks_have_a_number_of_no_series, data::make(seeds), seed)
{
    for (const int difficulty : {1, 5}) {
        const DocumentInMaking document = prepared("F14", difficulty, seed);
        const NumberRules& rules = document.job.design.numbers;
        const auto serial = serialOf(rules, document.issue.documentNumber);
        BOOST_REQUIRE(serial.has_value());
        BOOST_TEST((*serial < rules.first || *serial > rules.last));
        BOOST_TEST(document.job.texts.at("document_number") == document.issue.documentNumber);
        BOOST_TEST(mustReact(document, "H3"));
        BOOST_TEST(digitsFit(document));
        BOOST_TEST((document.chip == ChipState::None || document.chip == ChipState::ForeignSigned));
    }
}

BOOST_DATA_TEST_CASE(impossible_data_break_a_rule_of_the_model, data::make(seeds), seed)
{
    for (const int difficulty : {1, 5}) {
        const DocumentInMaking document = prepared("F23", difficulty, seed);
        const Issue& issue = document.issue;
        const NumberRules& rules = document.job.design.numbers;
        const bool order = sys_days(issue.issued) < sys_days(document.holder.birth) ||
                           sys_days(issue.expires) < sys_days(issue.issued);
        const auto longest = sys_days(issue.issued + std::chrono::years(rules.validityYears)) + std::chrono::days(2);
        const bool validity = sys_days(issue.expires) > longest;
        const bool year = static_cast<int>(issue.issued.year()) < rules.firstIssueYear;
        const bool number = !serialOf(rules, issue.documentNumber).has_value();
        BOOST_TEST((order || validity || year || number));
        BOOST_TEST(mustReact(document, number ? "H3" : "H2"));
        BOOST_TEST(digitsFit(document));
    }
}

BOOST_AUTO_TEST_CASE(conflicting_numbers_conflict_in_fewer_digits_the_harder_they_are)
{
    std::size_t last = 9;
    for (int difficulty = 1; difficulty <= 5; ++difficulty) {
        const DocumentInMaking document = prepared("F21", difficulty, 4);
        const std::string& other = document.job.texts.at("conflicting_number");
        const std::string& number = document.job.texts.at("document_number");
        BOOST_REQUIRE(other.size() == number.size());
        std::size_t differing = 0;
        for (std::size_t i = 0; i < number.size(); ++i) {
            differing += other[i] != number[i] ? 1 : 0;
        }
        BOOST_TEST(differing >= 1);
        BOOST_TEST(differing <= last);
        last = differing;
    }
    BOOST_TEST(last == 1);
}

BOOST_DATA_TEST_CASE(fantasy_zones_are_well_formed_and_name_no_known_state, data::make(seeds), seed)
{
    const DocumentInMaking document = prepared("F22", 4, seed);
    const std::vector<std::string> lines = zoneLinesOf(document.job.texts);
    BOOST_TEST(digitsFit(document));
    BOOST_TEST(lines.at(0).substr(2, 3) != "UTO");
    BOOST_TEST(lines.at(1).substr(10, 3) == lines.at(0).substr(2, 3));
    BOOST_TEST(document.job.texts.at("nationality") != "UTOPIAN");
}

BOOST_DATA_TEST_CASE(an_altered_field_contradicts_the_zone, data::make(seeds), seed)
{
    const DocumentInMaking document = prepared("F12", 3, seed);
    const DocumentTexts issued = issuedTexts(document);
    std::size_t changed = 0;
    for (const auto& [key, text] : issued) {
        changed += document.job.texts.at(key) != text ? 1 : 0;
    }
    BOOST_TEST(changed == 1);
    BOOST_TEST(document.job.texts.at("mrz") == issued.at("mrz"));
}

BOOST_DATA_TEST_CASE(a_morph_is_on_the_page_only_or_on_everything, data::make(seeds), seed)
{
    const DocumentInMaking document = prepared("F09", 1, seed);
    const bool pageOnly = cv::norm(document.job.ghost, document.job.portrait, cv::NORM_INF) > 0;
    BOOST_TEST(mustReact(document, "D4") == pageOnly);
    BOOST_TEST(document.chipPortrait.empty() == pageOnly);
}

BOOST_AUTO_TEST_CASE(a_known_defect_is_told_to_the_checks)
{
    const DocumentInMaking document = testing::made(testing::smallDesign(), findFamily("D06"), 0);
    BOOST_TEST(document.knownIssuerDefect);
    BOOST_TEST(!document.truth.alterations.empty());
}

BOOST_AUTO_TEST_CASE(bad_scans_are_ordered_from_the_scanner)
{
    BOOST_TEST(prepared("D03", 0, 1).faults.whiteExposure >= 1.5);
    BOOST_TEST(prepared("D03", 0, 1).faults.ultravioletExposure >= 1.5);
    const ScanFaults placed = prepared("D05", 0, 1).faults;
    BOOST_REQUIRE((placed.rotationDegrees && placed.ambient && placed.glare));
    BOOST_TEST(std::abs(*placed.rotationDegrees) >= 5);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
