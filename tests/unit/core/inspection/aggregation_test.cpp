#include "core/inspection/aggregation.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <ostream>
#include <vector>

using namespace rahdari;
using namespace rahdari::inspection;
using check::Category;
using enum check::Outcome;
using Outcomes = std::vector<check::Outcome>;

namespace {

struct Row {
    Outcomes parts;
    check::Outcome sum;
};

std::ostream& operator<<(std::ostream& out, const Row& row)
{
    for (const auto part : row.parts) {
        out << check::toString(part) << ", ";
    }
    return out << "-> " << check::toString(row.sum);
}

// Written by hand from TR-03135-1 v2.5. Table 5.44 (combined checks), and the same words in 5.9.1:
//   successful: none failed, aborted or undetermined, and at least one successful
//   failed: at least one failed
//   undetermined: none failed or aborted, and at least one undetermined
//   not supported: all not supported
//   aborted: none failed, and at least one aborted
const std::vector<Row> table544{
    {{Successful}, Successful},
    {{Successful, Successful}, Successful},
    {{Successful, NotSupported}, Successful},
    {{NotSupported, NotSupported, Successful}, Successful},
    {{Failed}, Failed},
    {{Successful, Failed}, Failed},
    {{Failed, Undetermined}, Failed},
    {{Failed, NotSupported}, Failed},
    {{Failed, Aborted}, Failed},
    {{Aborted, Failed, Undetermined, NotSupported, Successful}, Failed},
    {{Undetermined}, Undetermined},
    {{Undetermined, Successful}, Undetermined},
    {{Undetermined, NotSupported}, Undetermined},
    {{NotSupported}, NotSupported},
    {{NotSupported, NotSupported}, NotSupported},
    {{Aborted}, Aborted},
    {{Aborted, Successful}, Aborted},
    {{Aborted, Undetermined}, Aborted},
    {{Aborted, NotSupported}, Aborted},
    {{}, NotSupported},
};

struct Demand {
    Obligation obligation;
    std::optional<check::Outcome> outcome;
    std::optional<check::Outcome> counted;
};

std::ostream& operator<<(std::ostream& out, const Demand& demand)
{
    return out << toString(demand.obligation) << ' '
               << (demand.outcome ? check::toString(*demand.outcome) : "without a result");
}

// TR-03135-2 v2.5: what is mandatory counts, what is optional counts when performed, what is evaluatory never does.
const std::vector<Demand> demands{
    {Obligation::Mandatory, Successful, Successful},
    {Obligation::Mandatory, Failed, Failed},
    {Obligation::Mandatory, Undetermined, Undetermined},
    {Obligation::Mandatory, NotSupported, NotSupported},
    {Obligation::Mandatory, Aborted, Aborted},
    {Obligation::Mandatory, std::nullopt, Aborted},
    {Obligation::Optional, Successful, Successful},
    {Obligation::Optional, Failed, Failed},
    {Obligation::Optional, Undetermined, Undetermined},
    {Obligation::Optional, NotSupported, std::nullopt},
    {Obligation::Optional, Aborted, Aborted},
    {Obligation::Optional, std::nullopt, std::nullopt},
    {Obligation::Evaluatory, Successful, std::nullopt},
    {Obligation::Evaluatory, Failed, std::nullopt},
    {Obligation::Evaluatory, Undetermined, std::nullopt},
    {Obligation::Evaluatory, NotSupported, std::nullopt},
    {Obligation::Evaluatory, Aborted, std::nullopt},
    {Obligation::Evaluatory, std::nullopt, std::nullopt},
    {Obligation::Off, Failed, std::nullopt},
    {Obligation::Off, std::nullopt, std::nullopt},
};

bool any(const Outcomes& parts, check::Outcome wanted)
{
    return std::find(parts.begin(), parts.end(), wanted) != parts.end();
}

/// Calls with every sequence of up to `longest` outcomes.
template <typename Call>
void forEachSequence(std::size_t longest, Outcomes& parts, const Call& call)
{
    call(parts);
    if (parts.size() == longest) {
        return;
    }
    for (const check::Outcome outcome : check::allOutcomes) {
        parts.push_back(outcome);
        forEachSequence(longest, parts, call);
        parts.pop_back();
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Aggregation)

BOOST_DATA_TEST_CASE(FollowsTheTable, boost::unit_test::data::make(table544))
{
    BOOST_TEST((aggregate(sample.parts) == sample.sum));
}

BOOST_AUTO_TEST_CASE(HoldsForEverySequenceOfUpToFour)
{
    Outcomes parts;
    std::size_t seen = 0;
    forEachSequence(4, parts, [&seen](const Outcomes& sequence) {
        const check::Outcome sum = aggregate(sequence);
        const bool failed = any(sequence, Failed);
        const bool aborted = any(sequence, Aborted);
        const bool undetermined = any(sequence, Undetermined);
        BOOST_REQUIRE((sum == Failed) == failed);
        BOOST_REQUIRE((sum == Aborted) == (!failed && aborted));
        BOOST_REQUIRE((sum == Undetermined) == (!failed && !aborted && undetermined));
        BOOST_REQUIRE((sum == Successful) == (!failed && !aborted && !undetermined && any(sequence, Successful)));
        ++seen;
    });
    BOOST_TEST(seen == 781U);  // 1 + 5 + 25 + 125 + 625
}

BOOST_AUTO_TEST_CASE(GroupingDoesNotMatter)
{
    Outcomes parts;
    forEachSequence(4, parts, [](const Outcomes& sequence) {
        for (std::size_t cut = 0; cut <= sequence.size(); ++cut) {
            const auto middle = sequence.begin() + static_cast<std::ptrdiff_t>(cut);
            const Outcomes sums{aggregate(Outcomes(sequence.begin(), middle)),
                                aggregate(Outcomes(middle, sequence.end()))};
            BOOST_REQUIRE((aggregate(sums) == aggregate(sequence)));
        }
    });
}

BOOST_AUTO_TEST_CASE(NotSupportedNeverSpoils)
{
    // Table 5.6: the MRZ check may result in not supported, but this shall not affect the final result.
    Outcomes parts;
    forEachSequence(3, parts, [](const Outcomes& sequence) {
        Outcomes more = sequence;
        more.push_back(NotSupported);
        BOOST_REQUIRE((aggregate(more) == aggregate(sequence)));
    });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(Counting)

BOOST_DATA_TEST_CASE(ObligationDecides, boost::unit_test::data::make(demands))
{
    const ObligedOutcome obliged{Category::Optical, sample.obligation, sample.outcome};
    BOOST_TEST((countedOutcome(obliged) == sample.counted));
}

BOOST_AUTO_TEST_CASE(CategoriesAreSummedApart)
{
    const std::vector<ObligedOutcome> checks{
        {Category::Optical, Obligation::Mandatory, Successful}, {Category::Optical, Obligation::Optional, Undetermined},
        {Category::Combined, Obligation::Mandatory, Failed},    {Category::Seal, Obligation::Optional, NotSupported},
        {Category::Electronic, Obligation::Evaluatory, Failed},
    };
    const std::map<Category, check::Outcome> expected{
        {Category::Optical, Undetermined}, {Category::Combined, Failed}, {Category::Seal, NotSupported}};
    BOOST_TEST((categoryOutcomes(checks) == expected));
    BOOST_TEST((overallOutcome(expected) == Failed));
}

BOOST_AUTO_TEST_CASE(NothingThatCountsIsNotSupported)
{
    BOOST_TEST(categoryOutcomes({}).empty());
    BOOST_TEST((overallOutcome({}) == NotSupported));
}

BOOST_AUTO_TEST_CASE(EvaluatoryNeverChangesAnything)
{
    for (const check::Outcome counted : check::allOutcomes) {
        for (const check::Outcome kept : check::allOutcomes) {
            const std::vector<ObligedOutcome> without{{Category::Optical, Obligation::Mandatory, counted}};
            std::vector<ObligedOutcome> with = without;
            with.push_back({Category::Optical, Obligation::Evaluatory, kept});
            with.push_back({Category::Seal, Obligation::Evaluatory, kept});
            BOOST_TEST((categoryOutcomes(with) == categoryOutcomes(without)));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
