#include "core/lds/face_image.h"

#include "core/base/error_code.h"
#include "core/lds/image_kind.h"
#include "tests/unit/core/lds/made_up_files.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari::lds;
using namespace rahdari::tests;
using rahdari::base::Bytes;
using rahdari::base::ErrorCode;

namespace data = boost::unit_test::data;

namespace {

FaceParts jpegFace()
{
    FaceParts face;
    face.image = jpegBegin();
    return face;
}

int codeOf(const Bytes& record)
{
    const auto read = parseFaceRecord19794(record);
    return read ? 0 : read.error().code;
}

/// An ISO/IEC 39794-5 block: version 3 of 2019 and these representations.
Bytes extensibleRecord(const Bytes& representations)
{
    const Bytes face = concatenate({hex("A007 800103 810207E3"), encodeTlv(0xA1, representations)});
    return encodeTlv(0xA1, encodeTlv(0x65, face));
}

/// @param information  inside imageInformation2DBlock
Bytes representation(const Bytes& image, const Bytes& information, const Bytes& behind = {})
{
    const Bytes picture = concatenate({encodeTlv(0x80, image), encodeTlv(0xA1, information)});
    return encodeTlv(0x30,
                     concatenate({hex("800100"), encodeTlv(0xA1, encodeTlv(0xA0, encodeTlv(0xA0, picture))), behind}));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(FaceImageTest)

BOOST_AUTO_TEST_CASE(ARecordOfFixedFieldsIsRead)
{
    FaceParts face = jpegFace();
    face.description = hex("02 03 04 000000 0000 5A5B5C 010203");
    face.featurePoints = {hex("01 2C 0064 00C8 0000"), hex("01 31 0065 01C9 0000")};
    const auto record = parseFaceRecord19794(faceRecord({face}));
    BOOST_TEST_REQUIRE(static_cast<bool>(record));
    BOOST_TEST(record.value().lengthRight);
    const FaceImage& image = record.value().images.at(0);
    BOOST_TEST((image.bytes == jpegBegin()));
    BOOST_TEST(image.mimeType == "image/jpeg");
    BOOST_TEST(image.declaredMimeType == "image/jpeg");
    BOOST_TEST(image.widthPx == 413);
    BOOST_TEST(image.heightPx == 531);
    BOOST_TEST(!image.quality);
    BOOST_TEST((image.featurePoints == std::vector<FeaturePoint>{{1, 0x2C, 100, 200}, {1, 0x31, 101, 457}}));
    BOOST_TEST((image.description == FaceDescription{2, 3, 4, {0x5A, 0x5B, 0x5C}, {1, 2, 3}, 1, 0}));
}

BOOST_AUTO_TEST_CASE(TheKindOfPictureIsDecidedByItsContent)
{
    FaceParts face;
    face.image = jp2Begin();
    face.dataType = 0;
    const auto record = parseFaceRecord19794(faceRecord({face}));
    BOOST_TEST(record.value().images.at(0).mimeType == "image/jp2");
    BOOST_TEST(record.value().images.at(0).declaredMimeType == "image/jpeg");
    BOOST_TEST(mimeTypeOf(hex("FF4FFF51002F")) == "image/j2c");
    BOOST_TEST(mimeTypeOf(hex("FFA0FFA4")) == "image/x-wsq");
    BOOST_TEST(mimeTypeOf(hex("89504E470D0A1A0A")) == "image/png");
    BOOST_TEST(mimeTypeOf(hex("FFD8")).empty());
    BOOST_TEST(mimeTypeOf({}).empty());
}

BOOST_AUTO_TEST_CASE(ARecordMayHoldSeveralFaces)
{
    BOOST_TEST(parseFaceRecord19794(faceRecord({jpegFace(), jpegFace()})).value().images.size() == 2U);
}

BOOST_AUTO_TEST_CASE(ARecordThatIsLongerThanItSaysIsReadAndTold)
{
    const Bytes record = concatenate({faceRecord({jpegFace()}), hex("00")});
    BOOST_TEST(!parseFaceRecord19794(record).value().lengthRight);
}

BOOST_AUTO_TEST_CASE(IdentifierAndVersionAreFixed)
{
    Bytes record = faceRecord({jpegFace()});
    record[0] = 'G';
    BOOST_TEST(codeOf(record) == toInt(ErrorCode::LdsFileInvalid));
    record = faceRecord({jpegFace()});
    record[5] = '2';
    BOOST_TEST(codeOf(record) == toInt(ErrorCode::LdsFileInvalid));
}

BOOST_AUTO_TEST_CASE(NoPartOfARecordIsEnough)
{
    FaceParts face = jpegFace();
    face.featurePoints = {Bytes(8, 1)};
    const Bytes record = faceRecord({face});
    for (std::size_t size = 0; size < record.size(); ++size) {
        BOOST_TEST(codeOf(Bytes(record.begin(), record.begin() + static_cast<std::ptrdiff_t>(size))) ==
                   toInt(ErrorCode::LdsFileInvalid));
    }
}

BOOST_AUTO_TEST_CASE(LengthsAndCountsThatDoNotFitAreRefused)
{
    const Bytes record = faceRecord({jpegFace()});
    for (const auto& [at, octet] :
         {std::pair<std::size_t, std::uint8_t>{14, 0xFF}, {17, 0x03}, {17, 0x00}, {18, 0xFF}, {12, 0xFF}, {13, 0x00}}) {
        Bytes changed = record;
        changed[at] = octet;
        BOOST_TEST(codeOf(changed) == toInt(ErrorCode::LdsFileInvalid));
    }
}

BOOST_AUTO_TEST_CASE(AnExtensibleBlockIsRead)
{
    const Bytes information = hex("A003800103 A7088002023C810202DB");
    const Bytes block = extensibleRecord(
        representation(jp2Begin(), information, hex("A31A 300C A003800101 A105A103800100 300A A003800101 A103800132")));
    const auto record = parseFaceRecord39794(block);
    BOOST_TEST_REQUIRE(static_cast<bool>(record));
    const FaceImage& image = record.value().images.at(0);
    BOOST_TEST((image.bytes == jp2Begin()));
    BOOST_TEST(image.mimeType == "image/jp2");
    BOOST_TEST(image.declaredMimeType == "image/jp2");
    BOOST_TEST(image.widthPx == 572);
    BOOST_TEST(image.heightPx == 731);
    BOOST_TEST(image.quality.value() == 50);
    BOOST_TEST(!image.description);
}

BOOST_AUTO_TEST_CASE(AnExtensibleBlockMayHoldLittleOrMuch)
{
    const Bytes least = representation(jpegBegin(), {});
    const auto one = parseFaceRecord39794(extensibleRecord(least));
    BOOST_TEST(one.value().images.at(0).declaredMimeType.empty());
    BOOST_TEST(one.value().images.at(0).widthPx == 0);
    BOOST_TEST(!one.value().images.at(0).quality);
    BOOST_TEST(parseFaceRecord39794(extensibleRecord(concatenate({least, least}))).value().images.size() == 2U);
}

BOOST_DATA_TEST_CASE(ExtensibleBlocksWithoutAnImageAreRefused,
                     data::make({"", "A100", "A1026500", "650BA007800103810207E3A100", "A1046402A100", "6502A102",
                                 "6506A1043002A000", "6506A1043102A000"}))
{
    BOOST_TEST(!parseFaceRecord39794(hex(sample)));
}

BOOST_AUTO_TEST_CASE(Dg2GathersTheFacesOfBothFormats)
{
    InstanceParts extensible = faceInstance(jpegFace());
    extensible.blockTag = 0x7F2E;
    extensible.block = extensibleRecord(representation(jp2Begin(), {}));
    const auto dg2 = parseDg2(biometricFile(0x75, {faceInstance(jpegFace()), extensible}, std::uint8_t{2}));
    BOOST_TEST_REQUIRE(static_cast<bool>(dg2));
    BOOST_TEST_REQUIRE(dg2.value().faces.size() == 2U);
    BOOST_TEST(dg2.value().faces[0].mimeType == "image/jpeg");
    BOOST_TEST(dg2.value().faces[1].mimeType == "image/jp2");
}

BOOST_AUTO_TEST_CASE(APictureIsFoundThoughItsHeaderIsWrong)
{
    InstanceParts face = faceInstance(jpegFace());
    face.header = {std::nullopt, std::nullopt, std::nullopt, std::nullopt};
    BOOST_TEST(parseDg2(biometricFile(0x75, {face}, std::uint8_t{1})).value().faces.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
