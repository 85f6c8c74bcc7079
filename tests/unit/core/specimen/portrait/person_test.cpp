#include "core/specimen/portrait/person.h"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <set>

namespace rahdari::specimen {

BOOST_AUTO_TEST_SUITE(person)

// Farkas, Anthropometry of the Head and Face (2nd edition, 1994), adults: ranges of mean -4 to +4 deviations.
BOOST_AUTO_TEST_CASE(proportions_are_human)
{
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const Person person = inventPerson(seed * 31U, seed % 2 == 0 ? Sex::Female : Sex::Male);
        BOOST_TEST_CONTEXT("seed " << seed)
        {
            const Skull& skull = person.skull;
            BOOST_TEST(2 * person.eyes.halfDistance > 52);  // between the pupils
            BOOST_TEST(2 * person.eyes.halfDistance < 76);
            BOOST_TEST(2 * skull.cheekHalf > 112);  // zygion to zygion
            BOOST_TEST(2 * skull.cheekHalf < 158);
            BOOST_TEST(2 * skull.jawHalf > 80);  // gonion to gonion
            BOOST_TEST(2 * skull.jawHalf < 134);
            BOOST_TEST(skull.jawHalf < skull.cheekHalf);
            BOOST_TEST(2 * person.nose.wingHalf > 22);  // ala to ala
            BOOST_TEST(2 * person.nose.wingHalf < 52);
            BOOST_TEST(2 * person.mouth.half > 38);  // cheilion to cheilion
            BOOST_TEST(2 * person.mouth.half < 68);
            BOOST_TEST(skull.chinY - skull.crownY > 195);  // vertex to gnathion
            BOOST_TEST(skull.chinY - skull.crownY < 262);
            BOOST_TEST(person.mouth.y - person.nose.baseY > 14);  // subnasale to stomion
            BOOST_TEST(skull.chinY - person.mouth.y > 30);        // stomion to gnathion
        }
    }
}

BOOST_AUTO_TEST_CASE(every_seed_is_somebody_else)
{
    std::set<std::pair<int, int>> met;
    constexpr std::uint64_t people = 3000;
    for (std::uint64_t seed = 0; seed < people; ++seed) {
        const Person person = inventPerson(seed, Sex::Female);
        met.emplace(std::lround(person.skull.jawHalf * 1e4F), std::lround(person.eyes.halfDistance * 1e4F));
    }
    BOOST_TEST(met.size() == people);
}

BOOST_AUTO_TEST_CASE(age_is_that_of_the_holder)
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Person person = inventPerson(seed, Sex::Male);
        BOOST_TEST(std::lround(person.age) == faceAgeOf(seed));
    }
}

BOOST_AUTO_TEST_CASE(sexes_differ_as_they_do)
{
    double jaws[2]{};
    double brows[2]{};
    int bearded[2]{};
    constexpr int people = 600;
    for (std::uint64_t seed = 0; seed < people; ++seed) {
        for (const Sex sex : {Sex::Female, Sex::Male}) {
            const Person person = inventPerson(seed, sex);
            const std::size_t index = sex == Sex::Male ? 1 : 0;
            jaws[index] += static_cast<double>(person.skull.jawHalf);
            brows[index] += static_cast<double>(person.skull.browRidge);
            bearded[index] += person.hair.beard != BeardStyle::Shaven ? 1 : 0;
        }
    }
    BOOST_TEST(jaws[1] > jaws[0] + 4.0 * people);
    BOOST_TEST(brows[1] > brows[0] + people);
    BOOST_TEST(bearded[0] == 0);
    BOOST_TEST(bearded[1] > people / 4);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
