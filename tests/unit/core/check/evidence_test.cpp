#include "core/check/evidence.h"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

using rahdari::check::Evidence;

namespace {

struct Reading {
    std::string text;
};
struct Outline {
    int corners = 0;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(EvidenceSlots)

BOOST_AUTO_TEST_CASE(WhatWasNotGatheredIsNull) { BOOST_TEST(!Evidence{}.find<Reading>()); }

BOOST_AUTO_TEST_CASE(EachTypeHasItsOwnSlot)
{
    Evidence evidence;
    BOOST_TEST(evidence.put(Reading{"abc"}));
    BOOST_TEST(evidence.put(Outline{4}));
    BOOST_TEST(evidence.find<Reading>()->text == "abc");
    BOOST_TEST(evidence.find<Outline>()->corners == 4);
}

BOOST_AUTO_TEST_CASE(TheFirstValueStays)
{
    Evidence evidence;
    BOOST_TEST(evidence.put(Reading{"first"}));
    BOOST_TEST(!evidence.put(Reading{"second"}));
    BOOST_TEST(evidence.find<Reading>()->text == "first");
}

BOOST_AUTO_TEST_CASE(AValueOutlivesTheEvidence)
{
    auto evidence = std::make_unique<Evidence>();
    evidence->put(Reading{"kept"});
    const auto reading = evidence->find<Reading>();
    evidence.reset();
    BOOST_TEST(reading->text == "kept");
}

BOOST_AUTO_TEST_CASE(OneOfManyThreadsPutsFirstAndAllSeeItsValue)
{
    Evidence evidence;
    std::atomic<int> first = 0;
    std::atomic<int> different = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&, i] {
                first += evidence.put(Outline{i}) ? 1 : 0;
                const int seen = evidence.find<Outline>()->corners;
                different += evidence.find<Outline>()->corners == seen ? 0 : 1;
            });
        }
    }
    BOOST_TEST(first == 1);
    BOOST_TEST(different == 0);
}

BOOST_AUTO_TEST_SUITE_END()
