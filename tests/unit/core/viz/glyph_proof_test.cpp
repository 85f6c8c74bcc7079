// What a page's own glyphs say where a reading of print differs from the zone.
#include "core/viz/glyph_proof.h"

#include "tests/support/drawn_glyphs.h"
#include "tests/unit/core/viz/specimen_zone.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using Says = viz::GlyphWord::Says;
using tests::drawnField;
using tests::drawnGlyph;

namespace {

viz::VizReading page()
{
    viz::VizReading reading;
    reading.fields = {drawnField("surname", "ERIKSSON", "ERIKSSON"),
                      drawnField("given_names", "ANNA MARIA", "ANNA MARIA"),
                      drawnField("document_number", "L898902C3", "L898902C3"),
                      drawnField("expiry_date", "15 APR 2012", "15 APR 2012")};
    return reading;
}

viz::GlyphWord ask(const viz::VizField& disputed)
{
    return viz::askGlyphs(disputed, test::specimenZone(), viz::GlyphGallery(page(), test::specimenZone()));
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_same_character_is_alike_and_another_is_not)
{
    BOOST_TEST(viz::likenessOf(drawnGlyph('A').print, drawnGlyph('A').print) > 0.9);
    BOOST_TEST(viz::likenessOf(drawnGlyph('A').print, drawnGlyph('M').print) < 0.6);
    BOOST_TEST(viz::likenessOf(drawnGlyph('1').print, drawnGlyph('M').print) < 0.6);
    BOOST_TEST(viz::likenessOf({}, drawnGlyph('M').print) == -1.0);
}

BOOST_AUTO_TEST_CASE(a_misread_character_is_the_zones)
{
    const viz::GlyphWord word = ask(drawnField("given_names", "ANMA MARIA", "ANNA MARIA"));
    BOOST_TEST((word.says == Says::Zones));
    BOOST_TEST(word.text == "ANNA MARIA");
}

BOOST_AUTO_TEST_CASE(an_altered_character_is_anothers)
{
    BOOST_TEST((ask(drawnField("birth_date", "12 AUG 1975", "12 AUG 1975")).says == Says::Nothing),
               "no 4 to compare with");
    BOOST_TEST((ask(drawnField("birth_date", "15 AUG 1974", "15 AUG 1974")).says == Says::Others));
    BOOST_TEST((ask(drawnField("document_number", "L808902C3", "L808902C3")).says == Says::Others));
}

BOOST_AUTO_TEST_CASE(several_letters_of_a_name_may_differ)
{
    BOOST_TEST(ask(drawnField("surname", "KRIKSSOM", "ERIKSSON")).text == "ERIKSSON");
    BOOST_TEST((ask(drawnField("surname", "KRIKSSOM", "KRIKSSOM")).says == Says::Others));
    BOOST_TEST((ask(drawnField("surname", "KRIKSSOM", "ERIKSSOM")).says == Says::Others),
               "one is altered, one misread");
}

BOOST_AUTO_TEST_CASE(two_digits_of_a_date_may_differ)
{
    BOOST_TEST((ask(drawnField("expiry_date", "15 APR 2021", "15 APR 2012")).says == Says::Zones));
    BOOST_TEST((ask(drawnField("expiry_date", "15 APR 2021", "15 APR 2021")).says == Says::Others));
}

BOOST_AUTO_TEST_CASE(letters_are_replaced_by_letters_first)
{
    // "ER1KSSON" would say the same as the zone, too: print does not tell 1 and I apart.
    BOOST_TEST(ask(drawnField("surname", "ERAKSSON", "ERIKSSON")).text == "ERIKSSON");
}

BOOST_AUTO_TEST_CASE(glyphs_that_cannot_be_told_apart_say_nothing)
{
    viz::VizField touching = drawnField("given_names", "ANMA MARIA", "ANNA MARIA");
    touching.glyphs[2].character = 0;
    touching.glyphs[2].place = -1;
    BOOST_TEST((ask(touching).says == Says::Nothing));
    viz::VizField elsewhere = drawnField("given_names", "ANMA MARIA", "ANNA MARIA");
    elsewhere.glyphs[5].place = -1;
    BOOST_TEST((ask(elsewhere).says == Says::Zones));
}

BOOST_AUTO_TEST_CASE(a_character_without_ink_was_not_printed)
{
    BOOST_TEST(ask(drawnField("expiry_date", "15 APR 20124", "15 APR 2012")).text == "15 APR 2012");
    BOOST_TEST((ask(drawnField("expiry_date", "15 APR 20124", "15 APR 20124")).says == Says::Nothing));
    // Two were read in the ink of one.
    viz::VizField both = drawnField("expiry_date", "15 APR 20129", "15 APR 2012");
    both.glyphs.back().character = U'9';
    BOOST_TEST(ask(both).text == "15 APR 2012");
    viz::VizField altered = drawnField("expiry_date", "15 APR 20129", "15 APR 2019");
    altered.glyphs.back().character = U'9';
    BOOST_TEST(ask(altered).text.empty());
}

BOOST_AUTO_TEST_CASE(print_of_another_size_proves_nothing)
{
    BOOST_TEST((ask(drawnField("document_number", "K898902C3", "K898902C3")).says == Says::Others));
    BOOST_TEST((ask(drawnField("document_number", "K898902C3", "K898902C3", 4.0)).says == Says::Nothing));
}

BOOST_AUTO_TEST_CASE(a_glyph_like_neither_says_nothing)
{
    BOOST_TEST((ask(drawnField("document_number", "L808902C3", "L8M8902C3")).says == Says::Nothing));
}
