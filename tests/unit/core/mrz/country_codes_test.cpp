#include "core/mrz/country_codes.h"

#include "core/base/error_code.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

namespace rahdari::mrz {

namespace {

const CountryTable& table()
{
    static const CountryTable loaded = CountryTable::load(RAHDARI_SOURCE_DIR "/models/countries/states.tsv").value();
    return loaded;
}

int errorCode(std::string_view text)
{
    const auto parsed = CountryTable::parse(text);
    return parsed ? 0 : parsed.error().code;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Countries)

// ISO 3166-1 has 249 entries; 9303-3 adds Kosovo to the states.
BOOST_AUTO_TEST_CASE(HoldsEveryCodeOfIso3166)
{
    const auto entries = table().entries();
    BOOST_TEST(std::count_if(entries.begin(), entries.end(),
                             [](const auto& entry) { return entry.kind == CountryKind::State; }) == 250);
}

BOOST_AUTO_TEST_CASE(AgreesWithDebiansIsoCodes)
{
    const std::filesystem::path path = "/usr/share/iso-codes/json/iso_3166-1.json";
    if (!std::filesystem::exists(path)) {
        BOOST_TEST_MESSAGE("package iso-codes is not installed");
        return;
    }
    std::ifstream file(path);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const std::regex pattern("\"alpha_2\": \"([A-Z]{2})\",\\s*\"alpha_3\": \"([A-Z]{3})\"");
    int compared = 0;
    for (std::sregex_iterator match(text.begin(), text.end(), pattern); match != std::sregex_iterator(); ++match) {
        const CountryEntry* entry = table().find((*match)[2].str());
        BOOST_REQUIRE(entry != nullptr);
        BOOST_TEST(entry->alpha2 == (*match)[1].str());
        ++compared;
    }
    BOOST_TEST(compared == 249);
}

// Doc 9303-3, section 5, parts A to H.
BOOST_AUTO_TEST_CASE(HoldsTheCodesOfDoc9303)
{
    const std::pair<const char*, CountryKind> codes[] = {
        {"D", CountryKind::PartOfState},    {"GBD", CountryKind::PartOfState},  {"GBN", CountryKind::PartOfState},
        {"GBO", CountryKind::PartOfState},  {"GBP", CountryKind::PartOfState},  {"GBS", CountryKind::PartOfState},
        {"RKS", CountryKind::State},        {"EUE", CountryKind::Organisation}, {"UNO", CountryKind::Organisation},
        {"UNA", CountryKind::Organisation}, {"UNK", CountryKind::Organisation}, {"XBA", CountryKind::Organisation},
        {"XIM", CountryKind::Organisation}, {"XCC", CountryKind::Organisation}, {"XCE", CountryKind::Organisation},
        {"XCO", CountryKind::Organisation}, {"XEC", CountryKind::Organisation}, {"XPO", CountryKind::Organisation},
        {"XES", CountryKind::Organisation}, {"XMP", CountryKind::Organisation}, {"XOM", CountryKind::Organisation},
        {"XDC", CountryKind::Organisation}, {"XXA", CountryKind::PersonStatus}, {"XXB", CountryKind::PersonStatus},
        {"XXC", CountryKind::PersonStatus}, {"XXX", CountryKind::PersonStatus}, {"ANT", CountryKind::Former},
        {"NTZ", CountryKind::Former},       {"UTO", CountryKind::Specimen},     {"IAO", CountryKind::Organisation}};
    for (const auto& [code, kind] : codes) {
        const CountryEntry* entry = table().find(code);
        BOOST_REQUIRE_MESSAGE(entry != nullptr, code);
        BOOST_TEST((entry->kind == kind), code);
    }
}

BOOST_AUTO_TEST_CASE(FindsWithFillersAndByTwoLetters)
{
    BOOST_TEST(table().find("D<<")->name == "Germany");
    BOOST_TEST(table().find("D<<")->alpha2 == "DE");
    BOOST_TEST(table().find("") == nullptr);
    BOOST_TEST(table().find("QQQ") == nullptr);
    BOOST_TEST(table().findByAlpha2("RO").front()->code == "ROU");
    BOOST_TEST((table().findByAlpha2("RO").back()->kind == CountryKind::Former));
    BOOST_TEST(table().findByAlpha2("").empty());
}

BOOST_AUTO_TEST_CASE(RefusesBrokenLists)
{
    const int invalid = base::toInt(base::ErrorCode::FileInvalid);
    BOOST_TEST(errorCode("") == 0);
    BOOST_TEST(errorCode("# nothing\r\n\r\nUTO\tUT\tspecimen\tUtopia\r\n") == 0);
    BOOST_TEST(errorCode("UTO\tUT\tspecimen") == invalid);
    BOOST_TEST(errorCode("UTO\tUT\tisland\tUtopia") == invalid);
    BOOST_TEST(errorCode("uto\tUT\tspecimen\tUtopia") == invalid);
    BOOST_TEST(errorCode("UTOP\tUT\tspecimen\tUtopia") == invalid);
    BOOST_TEST(errorCode("UTO\tU\tspecimen\tUtopia") == invalid);
    BOOST_TEST(errorCode("UTO\tUT\tspecimen\tUtopia\textra") == invalid);
    BOOST_TEST(errorCode("UTO\tUT\tspecimen\tUtopia\nUTO\tUT\tspecimen\tUtopia") == invalid);
    BOOST_TEST(CountryTable::load("/nowhere/states.tsv").error().code == base::toInt(base::ErrorCode::FileMissing));
    BOOST_TEST(CountryTable::load("/").error().code == base::toInt(base::ErrorCode::FileMissing));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::mrz
