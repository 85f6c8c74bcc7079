#include "core/check/check_entry.h"
#include "core/check/outcome.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari::check;

BOOST_AUTO_TEST_SUITE(OutcomeWords)

BOOST_AUTO_TEST_CASE(WordsAreThoseOfTheStandard)
{
    // TR-03135-1 v2.5, 3.5.2
    BOOST_TEST(toString(Outcome::Successful) == "successful");
    BOOST_TEST(toString(Outcome::Failed) == "failed");
    BOOST_TEST(toString(Outcome::Undetermined) == "undetermined");
    BOOST_TEST(toString(Outcome::NotSupported) == "not supported");
    BOOST_TEST(toString(Outcome::Aborted) == "aborted");
}

BOOST_AUTO_TEST_CASE(EveryWordReadsBack)
{
    for (const Outcome outcome : allOutcomes) {
        BOOST_TEST((outcomeFromString(toString(outcome)) == outcome));
    }
}

BOOST_DATA_TEST_CASE(OtherWordsAreNone,
                     boost::unit_test::data::make({"", "Failed", "failed ", "passed", "unsupported"}))
{
    BOOST_TEST(!outcomeFromString(sample).has_value());
}

BOOST_AUTO_TEST_CASE(CategoriesHaveTheirWords)
{
    BOOST_TEST(toString(Category::Optical) == "optical");
    BOOST_TEST(toString(Category::Electronic) == "electronic");
    BOOST_TEST(toString(Category::Combined) == "combined");
    BOOST_TEST(toString(Category::Seal) == "seal");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(OutcomeSets)

BOOST_AUTO_TEST_CASE(HoldsWhatWasPutInAndNothingElse)
{
    constexpr OutcomeSet set{Outcome::Successful, Outcome::Aborted};
    for (const Outcome outcome : allOutcomes) {
        BOOST_TEST(set.contains(outcome) == (outcome == Outcome::Successful || outcome == Outcome::Aborted));
    }
    BOOST_TEST(!set.empty());
    BOOST_TEST(OutcomeSet{}.empty());
}

BOOST_AUTO_TEST_CASE(OrderAndRepetitionDoNotMatter)
{
    BOOST_TEST((OutcomeSet{Outcome::Failed, Outcome::Aborted, Outcome::Failed} ==
                OutcomeSet{Outcome::Aborted, Outcome::Failed}));
}

BOOST_AUTO_TEST_SUITE_END()
