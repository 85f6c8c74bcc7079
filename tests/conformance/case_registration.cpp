#include "tests/conformance/case_registration.h"

#include "tests/conformance/utopia.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <sstream>

namespace rahdari::conformance {

namespace test = boost::unit_test;
using check::CheckResult;
using check::Outcome;

namespace {

std::string_view toString(Signal signal) { return signal == Signal::Successful ? "successful" : "failed"; }

bool isUnspoiled(Outcome outcome) { return outcome == Outcome::Successful || outcome == Outcome::NotSupported; }

/// The reason, and what its findings add.
std::string wordsOf(const CheckResult& result)
{
    std::string words = result.reason();
    for (const check::Finding& finding : result.findings()) {
        if (!finding.agrees) {
            words += "; " + finding.name + ": " + finding.found;
        }
    }
    return words;
}

/// For whoever has to find out why a case disagrees.
std::string storyOf(const Inspection& inspection)
{
    std::ostringstream story;
    if (inspection.reading.ended) {
        story << "\n  reading ended: " << inspection.reading.ended->code << ' ' << inspection.reading.ended->message;
    }
    for (const CheckResult& result : inspection.checks) {
        story << "\n  " << result.id() << ": " << check::toString(result.outcome()) << " - " << wordsOf(result);
    }
    return story.str();
}

void compareNamed(const ExpectedCheck& expected, const Inspection& inspection, const std::string& story)
{
    const CheckResult* result = inspection.find(expected.id);
    BOOST_TEST_REQUIRE(result != nullptr, "no check is called " << expected.id);
    BOOST_TEST(check::toString(result->outcome()) == check::toString(expected.outcome), expected.id << story);
    BOOST_TEST(wordsOf(*result).find(expected.reason) != std::string::npos,
               expected.id << " does not say \"" << expected.reason << '"' << story);
}

/// A case must not come out as it should for a reason it is not about.
void compareOthers(const Case& expected, const Inspection& inspection, const std::string& story)
{
    for (const CheckResult& result : inspection.checks) {
        if (std::ranges::find(expected.checks, result.id(), &ExpectedCheck::id) == expected.checks.end()) {
            BOOST_TEST(isUnspoiled(result.outcome()), result.id() << " is not what the case is about" << story);
        }
    }
}

/// Gives Boost.Test one test case after the other.
class CaseGenerator final : public test::test_unit_generator {
public:
    CaseGenerator(std::vector<Case> (*cases)(), Transport& (*transport)()) : make_(cases), transport_(transport) {}

    test::test_unit* next() const override
    {
        if (given_ == 0) {
            cases_ = make_();
        }
        if (given_ == cases_.size()) {
            return nullptr;
        }
        const Case& one = cases_[given_++];
        return test::make_test_case([one, transport = transport_] { prove(one, transport()); }, one.id, __FILE__,
                                    __LINE__);
    }

private:
    std::vector<Case> (*make_)();
    Transport& (*transport_)();
    mutable std::vector<Case> cases_;
    mutable std::size_t given_ = 0;
};

}  // namespace

void prove(const Case& expected, Transport& transport)
{
    const Inspection inspection = inspect(expected.setup(), transport);
    const std::string story = storyOf(inspection);
    BOOST_TEST_REQUIRE(!inspection.checks.empty());
    BOOST_TEST(toString(inspection.signal()) == toString(expected.signal), "signal" << story);
    for (const ExpectedCheck& check : expected.checks) {
        compareNamed(check, inspection, story);
    }
    compareOthers(expected, inspection, story);
    if (expected.also) {
        expected.also(inspection);
    }
    if (expected.thenOrdinary) {
        BOOST_TEST(toString(inspect(extendedSetup(), transport).signal()) == toString(Signal::Successful));
    }
}

RegisteredCases::RegisteredCases(const std::string& suite, std::vector<Case> (*cases)(), Transport& (*transport)())
{
    auto* registered = BOOST_TEST_SUITE(suite);
    registered->add(boost::shared_ptr<test::test_unit_generator>(new CaseGenerator(cases, transport)),
                    test::decorator::collector_t::instance());
    test::framework::master_test_suite().add(registered);
}

}  // namespace rahdari::conformance
