#include "core/lds/finger_record.h"
#include "core/lds/iris_record.h"
#include "tests/unit/core/lds/made_up_files.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari::lds;
using namespace rahdari::tests;
using rahdari::base::Bytes;

namespace {

const Bytes image = hex("FFA0FFA4003A");

template <typename Parser>
void everyPartIsRefused(const Bytes& record, Parser parse)
{
    for (std::size_t size = 0; size < record.size(); ++size) {
        BOOST_TEST(!parse(rahdari::base::ByteSpan(record).first(size)), size);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(BodyRecordTest)

BOOST_AUTO_TEST_CASE(AFingerRecordIsRead)
{
    const auto record = parseFingerRecord(fingerRecord(2, image));
    BOOST_TEST_REQUIRE(static_cast<bool>(record));
    BOOST_TEST((record.value() == FingerRecord{"WSQ", {{2, 100, 512, 512, image.size()}}, true}));
}

BOOST_AUTO_TEST_CASE(ImageFormatsOfFingersHaveNames)
{
    BOOST_TEST(parseFingerRecord(fingerRecord(0, image)).value().imageFormat == "raw");
    BOOST_TEST(parseFingerRecord(fingerRecord(4, image)).value().imageFormat == "JPEG 2000");
    BOOST_TEST(parseFingerRecord(fingerRecord(6, image)).value().imageFormat.empty());
}

BOOST_AUTO_TEST_CASE(AnIrisRecordIsRead)
{
    const auto record = parseIrisRecord(irisRecord(16, image));
    BOOST_TEST_REQUIRE(static_cast<bool>(record));
    BOOST_TEST((record.value() == IrisRecord{"JPEG 2000", 163, 149, {{1, 0x33, image.size()}}, true}));
    BOOST_TEST(parseIrisRecord(irisRecord(2, image)).value().imageFormat == "raw");
    BOOST_TEST(parseIrisRecord(irisRecord(3, image)).value().imageFormat.empty());
}

BOOST_AUTO_TEST_CASE(NoPartOfARecordIsEnough)
{
    everyPartIsRefused(fingerRecord(2, image), parseFingerRecord);
    everyPartIsRefused(irisRecord(16, image), parseIrisRecord);
}

BOOST_AUTO_TEST_CASE(RecordsWithoutAnImageAreRefused)
{
    BOOST_TEST(!parseFingerRecord(fingerRecord(2, {})));
    BOOST_TEST(!parseIrisRecord(irisRecord(16, {})));
}

BOOST_AUTO_TEST_CASE(ALengthThatIsNotRightIsTold)
{
    Bytes finger = fingerRecord(2, image);
    finger[13] ^= 1U;
    BOOST_TEST(!parseFingerRecord(finger).value().lengthRight);
    BOOST_TEST(!parseIrisRecord(concatenate({irisRecord(16, image), hex("00")})).value().lengthRight);
}

BOOST_AUTO_TEST_CASE(IdentifiersAreFixed)
{
    BOOST_TEST(!parseFingerRecord(irisRecord(16, image)));
    BOOST_TEST(!parseIrisRecord(fingerRecord(2, image)));
}

BOOST_AUTO_TEST_SUITE_END()
