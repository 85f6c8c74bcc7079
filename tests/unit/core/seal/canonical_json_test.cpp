#include "core/seal/canonical_json.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <bit>
#include <cstdint>

using namespace rahdari;
namespace data = boost::unit_test::data;

namespace {

// RFC 8785 Appendix B.
const std::vector<std::tuple<std::uint64_t, std::string>> numbers{
    {0x0000000000000000, "0"},
    {0x8000000000000000, "0"},
    {0x0000000000000001, "5e-324"},
    {0x8000000000000001, "-5e-324"},
    {0x7fefffffffffffff, "1.7976931348623157e+308"},
    {0x4340000000000000, "9007199254740992"},
    {0xc340000000000000, "-9007199254740992"},
    {0x4430000000000000, "295147905179352830000"},
    {0x44b52d02c7e14af5, "9.999999999999997e+22"},
    {0x44b52d02c7e14af6, "1e+23"},
    {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
    {0x444b1ae4d6e2ef4e, "999999999999999700000"},
    {0x444b1ae4d6e2ef4f, "999999999999999900000"},
    {0x444b1ae4d6e2ef50, "1e+21"},
    {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
    {0x3eb0c6f7a0b5ed8d, "0.000001"},
    {0x41b3de4355555553, "333333333.3333332"},
    {0x41b3de4355555557, "333333333.33333343"},
    {0xbecbf647612f3696, "-0.0000033333333333333333"},
    {0x43143ff3c1cb0959, "1424953923781206.2"},
};

std::string canonical(const std::string& text) { return seal::canonicalJson(nlohmann::json::parse(text)); }

}  // namespace

BOOST_AUTO_TEST_SUITE(CanonicalJsonTest)

BOOST_DATA_TEST_CASE(WritesNumbersAsEcmaScriptDoes, data::make(numbers), bits, text)
{
    BOOST_TEST(seal::canonicalJson(std::bit_cast<double>(bits)) == text);
}

BOOST_AUTO_TEST_CASE(WritesTheExampleOfTheStandard)
{
    // RFC 8785 3.2.2 and 3.2.3.
    const std::string input = R"({ "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] })";
    BOOST_TEST(canonical(input) ==
               "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
               "\"string\":\"\xE2\x82\xAC$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
}

BOOST_AUTO_TEST_CASE(SortsByCodeUnitsOfUtf16)
{
    // RFC 8785 3.2.3: U+1F600 (D83D DE00) comes before U+FB33, though its UTF-8 comes after.
    const std::string input =
        R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",
        "1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"})";
    const std::string output = canonical(input);
    std::size_t last = 0;
    for (const char* value : {"Carriage Return", "One", "Control", "Latin Small", "Euro Sign", "Emoji", "Hebrew"}) {
        const std::size_t at = output.find(value);
        BOOST_REQUIRE(at != std::string::npos);
        BOOST_TEST(at > last, value);
        last = at;
    }
}

BOOST_AUTO_TEST_CASE(EmptyThingsStayEmpty) { BOOST_TEST(canonical(R"({"b":{},"a":[]})") == R"({"a":[],"b":{}})"); }

BOOST_AUTO_TEST_SUITE_END()
