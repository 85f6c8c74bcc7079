#include "core/base/error_code.h"
#include "core/base/result.h"

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>

using namespace rahdari::base;

BOOST_AUTO_TEST_SUITE(ResultTest)

const Error missing{toInt(ErrorCode::FileMissing), "There is no file a.png", "Check the name"};

BOOST_AUTO_TEST_CASE(AValueIsHeld)
{
    Result<std::string> result = std::string("text");
    BOOST_REQUIRE(result);
    BOOST_TEST(*result == "text");
    BOOST_TEST(result->size() == 4U);
    result.value() += "s";
    BOOST_TEST(result.value() == "texts");
    BOOST_CHECK_THROW(result.error(), std::bad_variant_access);
}

BOOST_AUTO_TEST_CASE(AnErrorIsHeld)
{
    const Result<std::string> result = missing;
    BOOST_REQUIRE(!result);
    BOOST_TEST((result.error() == missing));
    BOOST_CHECK_THROW(result.value(), std::bad_variant_access);
}

BOOST_AUTO_TEST_CASE(AValueThatConvertsToFalseIsAValue)
{
    const Result<int> zero = 0;
    BOOST_TEST(static_cast<bool>(zero));
}

BOOST_AUTO_TEST_CASE(ValuesThatOnlyMoveMoveOut)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = std::move(result).value();
    BOOST_TEST(*taken == 7);
}

BOOST_AUTO_TEST_CASE(SuccessWithoutAValue)
{
    const Result<void> fine;
    BOOST_TEST(static_cast<bool>(fine));
    BOOST_CHECK_THROW(fine.error(), std::bad_optional_access);
    const Result<void> failed = missing;
    BOOST_REQUIRE(!failed);
    BOOST_TEST((failed.error() == missing));
}

BOOST_AUTO_TEST_CASE(NumbersOfCodesStay)
{
    BOOST_TEST(toInt(ErrorCode::FileMissing) == 1000);
    BOOST_TEST(toInt(ErrorCode::ProfileInvalid) == 1500);
    BOOST_TEST(toInt(ErrorCode::NoDocument) == 2001);
}

BOOST_AUTO_TEST_SUITE_END()
