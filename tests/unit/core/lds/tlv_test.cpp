#include "core/base/error_code.h"
#include "core/lds/tlv.h"
#include "tests/unit/core/lds/made_up_files.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <stdexcept>

using namespace rahdari::lds;
using rahdari::base::Bytes;
using rahdari::base::ErrorCode;
using rahdari::base::toHex;
using rahdari::tests::hex;

namespace data = boost::unit_test::data;

namespace {

struct ReadCase {
    const char* encoded;
    Tag tag;
    const char* value;
    bool constructed;
    bool indefinite;
    bool longer;

    friend std::ostream& operator<<(std::ostream& out, const ReadCase& each) { return out << each.encoded; }
};

const std::vector<ReadCase> readable{
    {"0400", 0x04, "", false, false, false},
    {"3003020101", 0x30, "020101", true, false, false},
    {"5F1F0141", 0x5F1F, "41", false, false, false},
    {"7F610302 0100", 0x7F61, "020100", true, false, false},
    {"5F818100 00", 0x5F818100, "", false, false, false},
    {"048101AA", 0x04, "AA", false, false, true},
    {"04820001AA", 0x04, "AA", false, false, true},
    {"0484000000 01AA", 0x04, "AA", false, false, true},
    {"3080 0000", 0x30, "", true, true, false},
    {"3080 040100 0000", 0x30, "040100", true, true, false},
    {"3080 3080 0000 0400 0000", 0x30, "308000000400", true, true, false},
    {"3080 04020000 0000", 0x30, "04020000", true, true, false},  // zeros that are no end marker
};

const std::vector<const char*> unreadable{
    "",            // nothing
    "00",          // no tag
    "0000",        // an end marker without a beginning
    "1F",          // a tag cut off
    "1F81",        //
    "1F81818100",  // a tag of five octets
    "04",          // no length
    "0401",        // no value
    "0481",        // a length cut off
    "0482FF",      //
    "048180",      // a value cut off
    "0485 0000000001AA",
    "04FF",
    "0484FFFFFFFF00",
    "0480 0000",       // primitive of indefinite length
    "3080",            // no end marker
    "3080 00",         //
    "3080 0401",       //
    "3080 3080 0000",  // one end marker for two
};

int codeOf(const Bytes& bytes)
{
    const auto read = TlvReader(bytes).next();
    return read ? 0 : read.error().code;
}

Bytes nested(std::size_t depth)
{
    Bytes bytes;
    for (std::size_t i = 0; i < depth; ++i) {
        bytes.insert(bytes.end(), {0x30, 0x80});
    }
    bytes.insert(bytes.end(), 2 * depth, 0x00);
    return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(TlvTest)

BOOST_DATA_TEST_CASE(AnObjectIsRead, data::make(readable))
{
    const Bytes bytes = rahdari::lds::concatenate({hex(sample.encoded), hex("0400")});
    TlvReader reader(bytes);
    BOOST_TEST(reader.peekTag().value() == sample.tag);
    const auto object = reader.next();
    BOOST_TEST_REQUIRE(static_cast<bool>(object));
    BOOST_TEST(object.value().tag == sample.tag);
    BOOST_TEST(toHex(object.value().value) == toHex(hex(sample.value)));
    BOOST_TEST(toHex(object.value().encoded) == toHex(hex(sample.encoded)));
    BOOST_TEST(object.value().isConstructed() == sample.constructed);
    BOOST_TEST(object.value().indefiniteLength == sample.indefinite);
    BOOST_TEST(object.value().longerThanNeeded == sample.longer);
    BOOST_TEST(toHex(reader.rest()) == "0400");
}

BOOST_DATA_TEST_CASE(OctetsThatAreNoObjectAreRefused, data::make(unreadable))
{
    BOOST_TEST(codeOf(hex(sample)) == toInt(ErrorCode::TlvInvalid));
}

BOOST_AUTO_TEST_CASE(ALengthOf128IsEncodedInTwoOctetsWithoutBeingTooLong)
{
    const Bytes bytes = encodeTlv(0x04, Bytes(128, 7));
    BOOST_TEST(toHex(rahdari::base::ByteSpan(bytes).first(3)) == "048180");
    BOOST_TEST(!readSingle(bytes, 0x04).value().longerThanNeeded);
}

BOOST_AUTO_TEST_CASE(IndefiniteLengthsLieInEachOtherOnlySoDeep)
{
    BOOST_TEST(codeOf(nested(16)) == 0);
    BOOST_TEST(codeOf(nested(17)) == toInt(ErrorCode::TlvInvalid));
    BOOST_TEST(codeOf(nested(1'000'000)) == toInt(ErrorCode::TlvInvalid));
}

BOOST_AUTO_TEST_CASE(AnotherTagIsToldAndNotRead)
{
    const Bytes bytes = hex("0401AA 020101");
    TlvReader reader(bytes);
    const auto refused = reader.expect(0x02);
    BOOST_TEST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == toInt(ErrorCode::TlvTagUnexpected));
    BOOST_TEST(refused.error().message == "tag 04 stands where 02 is expected");
    BOOST_TEST(!reader.optional(0x02).value().has_value());
    BOOST_TEST(reader.optional(0x04).value().has_value());
    BOOST_TEST(static_cast<bool>(reader.expect(0x02)));
    BOOST_TEST(reader.atEnd());
    BOOST_TEST(!reader.optional(0x02).value().has_value());
    BOOST_TEST(reader.expect(0x02).error().code == toInt(ErrorCode::TlvInvalid));
}

BOOST_AUTO_TEST_CASE(AnOptionalObjectThatIsBrokenIsAnError)
{
    const Bytes bytes = hex("0405AA");
    TlvReader reader(bytes);
    BOOST_TEST(!reader.optional(0x04));
}

BOOST_AUTO_TEST_CASE(AllObjectsAreReadToTheEnd)
{
    BOOST_TEST(readAll({}).value().empty());
    BOOST_TEST(readAll(hex("0400 020101 7F6100")).value().size() == 3U);
    BOOST_TEST(!readAll(hex("0400 0201")));
    BOOST_TEST(!readAll(hex("0400 00")));
}

BOOST_AUTO_TEST_CASE(ASingleObjectIsAlone)
{
    BOOST_TEST(static_cast<bool>(readSingle(hex("0401AA"), 0x04)));
    BOOST_TEST(readSingle(hex("0401AA00"), 0x04).error().code == toInt(ErrorCode::TlvInvalid));
    BOOST_TEST(readSingle(hex("0401AA"), 0x05).error().code == toInt(ErrorCode::TlvTagUnexpected));
}

BOOST_AUTO_TEST_CASE(TheHeadOfAFileTellsItsLength)
{
    BOOST_TEST(encodedLength(hex("60145F01")).value() == 22U);
    BOOST_TEST(encodedLength(hex("75823AE77F61")).value() == 15083U);
    BOOST_TEST(encodedLength(hex("7584FFFFFFFF")).value() == 0x100000005U);
    BOOST_TEST(encodedLength(hex("7F6100")).value() == 3U);
    BOOST_TEST(!encodedLength(hex("3080")));
    BOOST_TEST(!encodedLength(hex("7582")));
    BOOST_TEST(!encodedLength({}));
}

BOOST_AUTO_TEST_CASE(TagsAndLengthsAreEncodedShortest)
{
    BOOST_TEST(toHex(encodeTlv(0x04, {})) == "0400");
    BOOST_TEST(toHex(encodeTlv(0x7F61, hex("020100"))) == "7F6103020100");
    BOOST_TEST(toHex(encodeTlv(0x5F818100, {})) == "5F81810000");
    BOOST_TEST(encodeTlv(0x04, Bytes(127)).size() == 129U);
    BOOST_TEST(encodeTlv(0x04, Bytes(255)).size() == 258U);
    BOOST_TEST(encodeTlv(0x04, Bytes(256)).size() == 260U);
    BOOST_TEST(encodeTlv(0x04, Bytes(65536)).size() == 65541U);
}

// Made with `openssl asn1parse -genstr OID:...`
BOOST_AUTO_TEST_CASE(ObjectIdentifiersGoBothWays)
{
    const std::vector<std::pair<std::string, std::string>> known{
        {"2.999.1234567", "8837CBAD07"},
        {"0.4.0.127.0.7.2.2.4.2.2", "04007F00070202040202"},
        {"1.2.840.113549.1.7.2", "2A864886F70D010702"},
        {"2.23.136.1.1.1", "6781080101 01"},
        {"0.0", "00"},
        {"1.39", "4F"},
        {"2.40", "78"},
    };
    for (const auto& [dotted, encoded] : known) {
        BOOST_TEST(toHex(oidValue(dotted)) == toHex(hex(encoded)));
        BOOST_TEST(oidText(hex(encoded)).value() == dotted);
    }
}

BOOST_DATA_TEST_CASE(BrokenObjectIdentifiersAreRefused,
                     data::make({"", "2A86", "2A8001", "80", "2AFFFFFFFFFFFFFFFFFF7F"}))
{
    BOOST_TEST(oidText(hex(sample)).error().code == toInt(ErrorCode::TlvInvalid));
}

BOOST_DATA_TEST_CASE(ABrokenConstantIsADefectOfTheCaller,
                     data::make({"", "1", "1.", "1..2", "3.1", "1.40", "1.a", "-1.2"}))
{
    BOOST_CHECK_THROW(oidValue(sample), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(SmallIntegersAreRead)
{
    BOOST_TEST(smallInteger(hex("00")).value() == 0U);
    BOOST_TEST(smallInteger(hex("7F")).value() == 127U);
    BOOST_TEST(smallInteger(hex("0080")).value() == 128U);
    BOOST_TEST(smallInteger(hex("00FFFFFFFF")).value() == 0xFFFFFFFFU);
    for (const char* refused : {"", "80", "FF", "0100000000"}) {
        BOOST_TEST(smallInteger(hex(refused)).error().code == toInt(ErrorCode::TlvInvalid));
    }
}

BOOST_AUTO_TEST_SUITE_END()
