#include "core/base/error_code.h"
#include "core/specimen/collection/holder_file.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <string>
#include <utility>

using namespace rahdari;
using specimen::Holder;
using specimen::parseHolder;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(HolderFileTest)

BOOST_AUTO_TEST_CASE(EveryKeyIsRead)
{
    const auto holder = parseHolder("surname = \"M\xc3\x9cLLER\"\ngiven_names = \"ANNA\"\nsex = \"X\"\n"
                                    "birth_date = 1988-03-14\nbirth_place = \"AMAUROT\"\npersonal_number = \"12\"\n"
                                    "face = 17\nsurname_urdu = \"a\"\ngiven_names_urdu = \"b\"\n"
                                    "birth_place_urdu = \"c\"\n",
                                    {});
    BOOST_REQUIRE(holder);
    BOOST_TEST(holder->surname == "M\xc3\x9cLLER");
    BOOST_TEST(holder->givenNames == "ANNA");
    BOOST_TEST((holder->sex == specimen::Sex::Unspecified));
    BOOST_TEST((holder->birth == 1988y / 3 / 14));
    BOOST_TEST(holder->birthPlace == "AMAUROT");
    BOOST_TEST(holder->personalNumber == "12");
    BOOST_TEST(holder->faceSeed == 17U);
    BOOST_TEST(holder->surnameUrdu + holder->givenNamesUrdu + holder->birthPlaceUrdu == "abc");
}

BOOST_AUTO_TEST_CASE(WhatIsLeftOutStays)
{
    Holder otherwise;
    otherwise.surname = "LINDQVIST";
    otherwise.faceSeed = 5;
    const auto holder = parseHolder("sex = \"M\"\n", otherwise);
    BOOST_REQUIRE(holder);
    BOOST_TEST(holder->surname == "LINDQVIST");
    BOOST_TEST(holder->faceSeed == 5U);
    BOOST_TEST((holder->sex == specimen::Sex::Male));
}

const std::array<std::pair<std::string, std::string>, 8> wrong{{{"surname = 7", "line 1"},
                                                                {"\nsex = \"W\"", "line 2"},
                                                                {"birth_date = \"1988-03-14\"", "birth_date"},
                                                                {"birth_date = 0001-03-14", "birth_date"},
                                                                {"face = -1", "face"},
                                                                {"shoe_size = 44", "not known"},
                                                                {"surname = \"A\\nB\"", "one line"},
                                                                {"surname = ", "line 1"}}};

BOOST_AUTO_TEST_CASE(WhatIsWrongIsNamed)
{
    for (const auto& [toml, named] : wrong) {
        const auto holder = parseHolder(toml, {});
        BOOST_REQUIRE_MESSAGE(!holder, toml);
        BOOST_TEST(holder.error().code == toInt(base::ErrorCode::FileInvalid));
        BOOST_TEST(holder.error().message.find(named) != std::string::npos, holder.error().message);
    }
}

BOOST_AUTO_TEST_SUITE_END()
