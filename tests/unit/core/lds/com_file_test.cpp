#include "core/lds/com_file.h"

#include "core/base/error_code.h"
#include "tests/unit/core/lds/made_up_files.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari::lds;
using rahdari::base::ErrorCode;
using rahdari::tests::hex;

BOOST_AUTO_TEST_SUITE(ComFileTest)

// ICAO Doc 9303-10 4.6.1, the example: LDS 1.7, Unicode 4.0.0, DG1, DG2, DG4 and DG12.
BOOST_AUTO_TEST_CASE(TheExampleOfTheStandardIsRead)
{
    const auto com = parseComFile(hex("60165F0104303130375F36063034303030305C0461757 66C"));
    BOOST_TEST_REQUIRE(static_cast<bool>(com));
    BOOST_TEST(com.value().ldsVersion == "0107");
    BOOST_TEST(com.value().unicodeVersion == "040000");
    BOOST_TEST((com.value().dataGroups == std::vector{LdsFile::Dg1, LdsFile::Dg2, LdsFile::Dg4, LdsFile::Dg12}));
    BOOST_TEST(com.value().unknownTags.empty());
}

BOOST_AUTO_TEST_CASE(TagsOfNoDataGroupAreKept)
{
    const auto com = parseComFile(hex("60155F0104303130375F36063034303030305C03617742"));
    BOOST_TEST((com.value().dataGroups == std::vector{LdsFile::Dg1}));
    BOOST_TEST((com.value().unknownTags == std::vector<Tag>{0x77, 0x42}));
}

BOOST_DATA_TEST_CASE(MissingAndMalformedPartsAreToldApart,
                     boost::unit_test::data::make({
                         "600F5F36063034303030305C0461757 66C",                   // no LDS version
                         "600D5F0104303130375C0461757 66C",                       // no Unicode version
                         "60105F0104303130375F3606303430303030",                  // no list
                         "60155F01033130375F36063034303030305C0461757 66C",       // three digits
                         "60165F01043031306 15F36063034303030305C0461757 66C",    // a letter
                         "60185F0104303130375F36063034303030305C0461757 66C0400"  // more
                     }))
{
    BOOST_TEST(parseComFile(hex(sample)).error().code == toInt(ErrorCode::LdsFileInvalid));
}

BOOST_AUTO_TEST_CASE(AnotherFileIsRefused)
{
    BOOST_TEST(parseComFile(hex("6100")).error().code == toInt(ErrorCode::TlvTagUnexpected));
    BOOST_TEST(parseComFile({}).error().code == toInt(ErrorCode::TlvInvalid));
}

BOOST_AUTO_TEST_SUITE_END()
