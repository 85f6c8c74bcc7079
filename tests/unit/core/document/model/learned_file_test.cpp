#include "core/document/model/learned_file.h"
#include "tests/support/made_up_model.h"

#include <boost/test/unit_test.hpp>

#include <limits>

using namespace rahdari;
using namespace rahdari::document;

namespace {

constexpr double none = std::numeric_limits<double>::infinity();

Learned sample()
{
    const DocumentModel model = tests::madeUpModel();
    return {model.limits.all(), model.tables};
}

base::Bytes bytes(std::string_view text) { return {text.begin(), text.end()}; }

void checkRefused(const base::Bytes& octets)
{
    const auto learned = decodeLearned(octets);
    BOOST_REQUIRE(!learned);
    BOOST_TEST(learned.error().code == 1310);
    BOOST_TEST(!learned.error().message.empty());
}

Learned withLimit(const check::Limit& limit) { return {{limit}, {}}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(LearnedFile)

BOOST_AUTO_TEST_CASE(EverythingComesBackToTheBit)
{
    const Learned learned = sample();
    const auto octets = encodeLearned(learned);
    BOOST_REQUIRE(octets);
    const auto again = decodeLearned(*octets);
    BOOST_REQUIRE_MESSAGE(again, (again ? "" : again.error().message));
    BOOST_TEST((again->limits == learned.limits));
    BOOST_TEST((again->tables == learned.tables));
    BOOST_TEST((again->limits.front().upper == none || again->limits.front().lower == -none));
}

/// By the book of RFC 8949: {"format": 1, "tables": {"a.b": [1, 1, h'0000803F']}}; 3F800000 is 1.0 (IEEE 754).
BOOST_AUTO_TEST_CASE(ReadsWhatAnotherProgramWrites)
{
    const auto octets = base::fromHex("A2 66 666F726D6174 01 66 7461626C6573 A1 63 612E62 83 01 01 44 0000803F");
    BOOST_REQUIRE(octets);
    const auto learned = decodeLearned(*octets);
    BOOST_REQUIRE_MESSAGE(learned, (learned ? "" : learned.error().message));
    BOOST_TEST((learned->tables.at("a.b") == Table{1, 1, {1.0F}}));
}

BOOST_AUTO_TEST_CASE(CutShortItIsRefused)
{
    const auto octets = encodeLearned(sample());
    BOOST_REQUIRE(octets);
    for (std::size_t length = 0; length < octets->size(); ++length) {
        checkRefused({octets->begin(), octets->begin() + static_cast<std::ptrdiff_t>(length)});
    }
    base::Bytes longer = *octets;
    longer.push_back(0);
    checkRefused(longer);
}

BOOST_AUTO_TEST_CASE(NoOctetCanBreakIt)
{
    const auto octets = encodeLearned(sample());
    BOOST_REQUIRE(octets);
    for (std::size_t i = 0; i < octets->size(); ++i) {
        for (const unsigned flip : {0x01U, 0x20U, 0x80U, 0xFFU}) {
            base::Bytes other = *octets;
            other[i] = static_cast<std::uint8_t>(other[i] ^ flip);
            const auto learned = decodeLearned(other);
            BOOST_TEST((learned || learned.error().code == 1310));
        }
    }
}

BOOST_AUTO_TEST_CASE(NeitherDepthNorSizeIsBelieved)
{
    checkRefused(bytes(std::string(1'000'000, '\x81')));                          // lists in lists
    checkRefused(bytes(std::string(1'000'000, '\x7F')));                          // texts in pieces of texts in pieces
    checkRefused(bytes(std::string(1'000'000, '\x5F')));                          // the same of octets
    checkRefused(bytes(std::string(1'000'000, '\x9F')));                          // lists without an end
    checkRefused(bytes(std::string(1'000'000, '\xC0')));                          // tags of tags
    checkRefused(bytes(std::string("\x9B\x00\x00\x00\x0F\xFF\xFF\xFF\xFF", 9)));  // a list of 2^36
    checkRefused(bytes(std::string("\xBB\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 9)));
    checkRefused(bytes(std::string("\x5B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 9)));  // octets of 2^63
    std::string many("\x9A\x00\x0F\x42\x40", 5);                                  // a list of a million zeros
    checkRefused(bytes(many + std::string(1'000'000, '\0')));
}

BOOST_AUTO_TEST_CASE(WhatMakesNoSenseIsNotWritten)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    BOOST_CHECK(encodeLearned(withLimit({"a.b", "page", "c", 5, 1.0, 0.1, 0.0, 2.0})));
    BOOST_TEST(!encodeLearned(withLimit({"a.b", "page", "c", 5, nan, 0.1, 0.0, 2.0})));
    BOOST_TEST(!encodeLearned(withLimit({"a.b", "page", "c", 5, 1.0, none, 0.0, 2.0})));
    BOOST_TEST(!encodeLearned(withLimit({"a.b", "page", "c", 5, 1.0, 0.1, 3.0, 2.0})));
    BOOST_TEST(!encodeLearned(withLimit({"a.b", "page", "c", 5, 1.0, 0.1, nan, 2.0})));
    BOOST_TEST(!encodeLearned(withLimit({"a.b", "page", "c", -1, 1.0, 0.1, 0.0, 2.0})));
    BOOST_TEST(!encodeLearned(withLimit({"", "page", "c", 5, 1.0, 0.1, 0.0, 2.0})));
    BOOST_TEST(!encodeLearned({{}, {{"a", {2, 2, {1.0F}}}}}));
    BOOST_TEST(!encodeLearned({{}, {{"A/b", {1, 1, {1.0F}}}}}));
}

BOOST_AUTO_TEST_SUITE_END()
