#include "core/base/error_code.h"
#include "core/base/toml_text.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <toml++/toml.h>

#include <string>

using namespace rahdari::base;
namespace data = boost::unit_test::data;

namespace {

const std::string dots(32, '.');

const char* const fine[] = {
    "",
    "\n",
    "a = 1\r\nb = \"two\"\r\n",
    "a = \"Gerät\"\r\n",
    "a-1='Gerät'# prüfen \"",
    "\t# prüfen\n",
    "a = [1,\n# prüfen\n2]\n",
    "a = \"رهداری 証\"\n",
    "a = \"\\\"ä\\\\\" # ö",
    "a = 'C:\\ä\\' # ä",
    "a = \"\"\"plain\n\"\"\"",
};

const char* const refusedTexts[] = {
    "ä = 1",
    "\"ä\" = 1",
    "a = ä",
    "a = \"b\"ä",
    "a = 1 \u00a0 # no-break space",
    "[ä]",
    "a = [\"ä\"]",
    "a = 'b\\'ä'",
    "a = \"\\\\\"ä\"",
    "a = 07:32:0\"ä\"",
    "a = [\n1=\"ä\"",
    "a = \"\"\"ä\"\"\"",
    "a = '''\nä'''",
    "a = '''\nb = 'ä'\n'''",
    "\xef\xbb\xbf# a",
    "a = \"not closed\nä",
    "a = 'b' \"\" ä",
};

}  // namespace

BOOST_AUTO_TEST_SUITE(TomlTextTest)

BOOST_DATA_TEST_CASE(WhatPassesParses, data::make(fine))
{
    BOOST_TEST(static_cast<bool>(checkTomlText(sample)));
    BOOST_CHECK_NO_THROW(static_cast<void>(toml::parse(sample)));
}

BOOST_DATA_TEST_CASE(LettersBeyondAsciiAreRefusedWhereTheyMayNotStand, data::make(refusedTexts))
{
    const auto checked = checkTomlText(sample);
    BOOST_REQUIRE(!checked);
    BOOST_TEST(checked.error().code == toInt(ErrorCode::FileInvalid));
    BOOST_TEST(checked.error().message.starts_with("line "));
    BOOST_TEST(!checked.error().advice.empty());
}

BOOST_AUTO_TEST_CASE(DotsAreCountedByTheLine)
{
    BOOST_TEST(static_cast<bool>(checkTomlText("# " + dots + "\n# " + dots)));
    const auto checked = checkTomlText("\n\n" + dots + '.');
    BOOST_REQUIRE(!checked);
    BOOST_TEST(checked.error().message == "line 3: there are too many dots in it");
}

BOOST_AUTO_TEST_CASE(SizeIsLimited)
{
    BOOST_TEST(static_cast<bool>(checkTomlText(std::string(65'536, '#'))));
    BOOST_TEST(!checkTomlText(std::string(65'537, '#')));
}

BOOST_AUTO_TEST_SUITE_END()
