#include "core/specimen/chance/chance.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cmath>
#include <cstdint>
#include <ostream>
#include <set>
#include <vector>

using rahdari::specimen::Chance;

namespace {

struct KnownStream {
    std::uint64_t seed;
    std::array<std::uint64_t, 4> bits;
};

std::ostream& operator<<(std::ostream& out, const KnownStream& stream) { return out << stream.seed; }

// By another implementation of the published xoshiro256** and SplitMix64, itself held against the authors' vectors
// (state 1, 2, 3, 4: 11520, 0, 1509978240 ...; SplitMix64 of 0: E220A8397B1DCDAF ...).
const std::vector<KnownStream> knownStreams{
    {0, {0x99EC'5F36'CB75'F2B4, 0xBF6E'1F78'4956'452A, 0x1A5F'849D'4933'E6E0, 0x6AA5'94F1'262D'2D2C}},
    {42, {0x1578'0B2E'0C2E'C716, 0x6104'D986'6D11'3A7E, 0xAE17'5332'39E4'99A1, 0xECB8'AD47'03B3'60A1}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(ChanceTest)

BOOST_DATA_TEST_CASE(gives_the_published_numbers, boost::unit_test::data::make(knownStreams), stream)
{
    Chance chance(stream.seed);
    for (const std::uint64_t bits : stream.bits) {
        BOOST_TEST(chance.bits() == bits);
    }
}

BOOST_AUTO_TEST_CASE(uniform_takes_the_upper_53_bits)
{
    // 0x99EC5F36CB75F2B4 >> 11, over 2 to the 53rd.
    BOOST_TEST(Chance(0).uniform() == static_cast<double>(0x99EC'5F36'CB75'F2B4U >> 11U) / 9007199254740992.0);
}

BOOST_AUTO_TEST_CASE(a_part_does_not_depend_on_what_was_drawn_before)
{
    Chance drawn(7);
    const Chance fresh = drawn.part("ink");
    for (int i = 0; i < 100; ++i) {
        drawn.bits();
    }
    BOOST_TEST(drawn.part("ink").bits() == Chance(fresh).bits());
}

BOOST_AUTO_TEST_CASE(parts_differ_by_name_number_and_seed)
{
    std::set<std::uint64_t> firsts;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Chance whole(seed);
        firsts.insert(whole.bits());
        for (const char* name : {"a", "b", "ab", "ba", ""}) {
            firsts.insert(Chance(seed).part(name).bits());
            for (std::uint64_t number = 0; number < 20; ++number) {
                firsts.insert(Chance(seed).part(name, number).bits());
            }
        }
    }
    // Number 0 of a part is a stream of its own too.
    BOOST_TEST(firsts.size() == 20U * (1U + 5U + 100U));
}

BOOST_AUTO_TEST_CASE(uniform_fills_its_range_evenly)
{
    Chance chance(3);
    std::array<int, 10> counts{};
    for (int i = 0; i < 100'000; ++i) {
        const double value = chance.uniform(2.0, 4.0);
        BOOST_REQUIRE(value >= 2.0);
        BOOST_REQUIRE(value < 4.0);
        ++counts.at(static_cast<std::size_t>((value - 2.0) * 5.0));
    }
    for (const int count : counts) {
        // Five deviations of a binomial: sqrt(100000 * .1 * .9) = 95.
        BOOST_TEST(std::abs(count - 10'000) < 475);
    }
}

BOOST_AUTO_TEST_CASE(index_reaches_every_place_and_none_beyond)
{
    Chance chance(4);
    std::set<std::size_t> seen;
    for (int i = 0; i < 1000; ++i) {
        seen.insert(chance.index(7));
    }
    BOOST_TEST(seen.size() == 7U);
    BOOST_TEST(*seen.rbegin() == 6U);
    BOOST_TEST(chance.index(1) == 0U);
}

BOOST_AUTO_TEST_CASE(normal_has_its_mean_and_deviation_and_no_far_outliers)
{
    Chance chance(5);
    double sum = 0;
    double squares = 0;
    constexpr int count = 100'000;
    for (int i = 0; i < count; ++i) {
        const double value = chance.normal(10.0, 2.0);
        BOOST_REQUIRE(std::abs(value - 10.0) <= 12.0);
        sum += value - 10.0;
        squares += (value - 10.0) * (value - 10.0);
    }
    BOOST_TEST(std::abs(sum / count) < 5.0 * 2.0 / std::sqrt(count));
    BOOST_TEST(std::abs(std::sqrt(squares / count) - 2.0) < .03);
}

BOOST_AUTO_TEST_CASE(happens_as_often_as_asked)
{
    Chance chance(6);
    int happened = 0;
    for (int i = 0; i < 10'000; ++i) {
        happened += chance.happens(.3) ? 1 : 0;
        BOOST_REQUIRE(!chance.happens(0.0));
        BOOST_REQUIRE(chance.happens(1.0));
    }
    BOOST_TEST(std::abs(happened - 3000) < 5 * 46);
}

BOOST_AUTO_TEST_SUITE_END()
