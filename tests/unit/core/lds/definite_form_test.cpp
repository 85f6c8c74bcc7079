#include "core/lds/definite_form.h"

#include "core/lds/tlv.h"
#include "tests/unit/core/lds/made_up_files.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using rahdari::base::Bytes;
using rahdari::base::toHex;
using rahdari::lds::definiteForm;
using rahdari::tests::hex;

namespace {

// `openssl cms -data_create` and `-digest_create` of the text "Rahdari", with -stream (BER) and without (DER).
const std::string dataBer = "308006092A864886F70D010701A0802480040752616864617269000000000000";
const std::string dataDer = "301606092A864886F70D010701A009040752616864617269";
const std::string digestBer =
    "308006092A864886F70D010705A0803080020100300706052B0E03021A308006092A864886F70D010701A08024800407526168646172690000"
    "000000000414F8D789FA0E2EC565DB9F945A3C91C58FEF4A7725000000000000";
const std::string digestDer =
    "304906092A864886F70D010705A03C303A020100300706052B0E03021A301606092A864886F70D010701A0090407526168646172690414F8D7"
    "89FA0E2EC565DB9F945A3C91C58FEF4A7725";

Bytes nested(std::size_t depth)
{
    Bytes bytes;
    for (std::size_t i = 0; i < depth; ++i) {
        bytes = rahdari::lds::encodeTlv(0x30, bytes);
    }
    return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(DefiniteFormTest)

BOOST_AUTO_TEST_CASE(StreamedMessagesBecomeTheDerOfTheSameMessage)
{
    BOOST_TEST(toHex(definiteForm(hex(dataBer)).value()) == dataDer);
    BOOST_TEST(toHex(definiteForm(hex(digestBer)).value()) == digestDer);
}

BOOST_AUTO_TEST_CASE(DerStaysAsItIs)
{
    BOOST_TEST(toHex(definiteForm(hex(digestDer)).value()) == digestDer);
    BOOST_TEST(definiteForm({}).value().empty());
}

BOOST_AUTO_TEST_CASE(AnOctetStringOfPartsBecomesOne)
{
    BOOST_TEST(toHex(definiteForm(hex("2480 0402AABB 0401CC 0000")).value()) == "0403AABBCC");
    BOOST_TEST(toHex(definiteForm(hex("2407 2403040101 0400")).value()) == "040101");
    BOOST_TEST(toHex(definiteForm(hex("2400")).value()) == "0400");
}

BOOST_AUTO_TEST_CASE(WhatNeedsNoRewritingIsCopiedOctetByOctet)
{
    // The length of the inner sequence is longer than needed: a signature may cover it as it is.
    BOOST_TEST(toHex(definiteForm(hex("3080 308103020101 0000")).value()) == "3006308103020101");
}

BOOST_DATA_TEST_CASE(BrokenDataAreRefused,
                     boost::unit_test::data::make({"30", "3080", "3003020201", "2403020101", "2480020101 0000"}))
{
    BOOST_TEST(!definiteForm(hex(sample)));
}

BOOST_AUTO_TEST_CASE(ObjectsLieInEachOtherOnlySoDeep)
{
    BOOST_TEST(static_cast<bool>(definiteForm(nested(32))));
    BOOST_TEST(!definiteForm(nested(34)));
}

BOOST_AUTO_TEST_SUITE_END()
