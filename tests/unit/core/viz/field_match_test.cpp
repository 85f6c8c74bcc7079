// Printed fields against a zone: what each content is compared with.
#include "core/viz/field_match.h"

#include "tests/unit/core/viz/specimen_zone.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using viz::Agreement;

BOOST_AUTO_TEST_CASE(every_content_is_compared_with_its_place_in_the_zone)
{
    const mrz::MrzDocument document = test::specimenZone();
    BOOST_TEST((viz::matchField("surname", "ERIKSSON", document).agreement == Agreement::Same));
    BOOST_TEST((viz::matchField("given_names", "Anna Maria", document).agreement == Agreement::Same));
    BOOST_TEST((viz::matchField("full_name", "ANNA MARIA ERIKSSON", document).agreement == Agreement::Same));
    BOOST_TEST((viz::matchField("document_number", "L898902C3", document).agreement == Agreement::Same));
    BOOST_TEST((viz::matchField("personal_number", "ZE184226B", document).agreement == Agreement::Same));
    BOOST_TEST((viz::matchField("birth_date", "12 AUG/AOÛ 1974", document).agreement == Agreement::Same));
    BOOST_TEST((viz::matchField("expiry_date", "15.04.2012", document).agreement == Agreement::Same));
    BOOST_TEST((viz::matchField("sex", "F/F", document).agreement == Agreement::Same));
    BOOST_TEST((viz::matchField("nationality", "UTOPIAN", document).agreement == Agreement::Same));
    BOOST_TEST((viz::matchField("authority", "PASSPORT OFFICE", document).agreement == Agreement::NotComparable));
}

BOOST_AUTO_TEST_CASE(another_date_is_different_and_what_is_no_date_doubtful)
{
    BOOST_TEST((viz::matchField("birth_date", "12 AUG 1984", test::specimenZone()).agreement == Agreement::Different));
    BOOST_TEST((viz::matchField("birth_date", "12 A 98", test::specimenZone()).agreement == Agreement::Doubtful));
}
