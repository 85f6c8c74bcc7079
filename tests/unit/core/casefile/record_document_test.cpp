#include "core/base/error_code.h"
#include "core/casefile/record_document.h"

#include "core/casefile/packed_record.h"
#include "tests/unit/core/casefile/made_up_record.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using namespace rahdari::casefile;
using namespace rahdari::test;

namespace {

std::string fullJson() { return packRecord(fullRecord())->json; }

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, from);
    return text.replace(at, from.size(), to);
}

int codeOf(const std::string& json)
{
    const auto document = readRecordDocument(json);
    return document ? 0 : document.error().code;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(RecordDocumentTest)

BOOST_AUTO_TEST_CASE(ReadsWhatItWrites)
{
    for (const InspectionRecord& record : {capturedRecord(), judgedRecord(), fullRecord()}) {
        const auto packed = packRecord(record);
        BOOST_REQUIRE(packed);
        const auto read = readRecordDocument(packed->json);
        BOOST_REQUIRE_MESSAGE(read, (read ? "" : read.error().message));
        BOOST_TEST((*read == packed->document));
        BOOST_TEST(writeRecordDocument(*read) == packed->json);
    }
}

BOOST_AUTO_TEST_CASE(SaysWhereItIsWrong)
{
    const auto messageOf = [](const std::string& json) { return readRecordDocument(json).error().message; };
    BOOST_TEST(messageOf(replaced(fullJson(), "\"light\": \"ir\"", "\"light\": \"xray\"")) ==
               "pictures[1].light is none of the words allowed here");
    BOOST_TEST(messageOf(replaced(fullJson(), "\"anchors\": 512", "\"anchors\": -1")) ==
               "trust.anchors is not a whole number from 0 to 1000000");
    BOOST_TEST(messageOf("{").find("byte 2 is not JSON") == 0U);
}

BOOST_AUTO_TEST_CASE(RefusesNamesThatLeadElsewhere)
{
    for (const char* name : {"../judgement.json", "/etc/passwd", "record.json", ".lock", "a/b", ""}) {
        std::string json = fullJson();
        for (int both = 0; both < 2; ++both) {
            json = replaced(json, "\"judgement.json\"", '"' + std::string(name) + '"');
        }
        BOOST_TEST_CONTEXT(name) { BOOST_TEST(codeOf(json) == base::toInt(base::ErrorCode::RecordInvalid)); }
    }
}

BOOST_AUTO_TEST_CASE(RefusesWhatDoesNotFitTogether)
{
    const int invalid = base::toInt(base::ErrorCode::RecordInvalid);
    BOOST_TEST(codeOf(replaced(fullJson(), "\"stage\": \"decided\"", "\"stage\": \"judged\"")) == invalid);
    BOOST_TEST(codeOf(replaced(fullJson(), "\"judgement\": \"judgement.json\"", "\"judgement\": null")) == invalid);
    BOOST_TEST(codeOf(replaced(fullJson(), "\"file\": \"face_portrait.png\"", "\"file\": \"face_chip.jp2\"")) ==
               invalid);
    BOOST_TEST(codeOf(replaced(fullJson(), "\"bytes\": 5000", "\"bytes\": 99999999999")) == invalid);
    BOOST_TEST(codeOf(replaced(fullJson(), "\"verdict\": \"refer\"", "\"verdict\": \"shrug\"")) == invalid);
    BOOST_TEST(codeOf(replaced(fullJson(), "\"id\": \"2026", "\"id\": \"/2026")) == invalid);
    BOOST_TEST(codeOf(replaced(fullJson(), "+05:00", "+05:0x")) == invalid);
    BOOST_TEST(codeOf(replaced(fullJson(), "rahdari.record/1", "rahdari.judgement/1")) == invalid);
    BOOST_TEST(codeOf(std::string(9U * 1024U * 1024U, ' ')) == invalid);
}

BOOST_AUTO_TEST_CASE(KnowsLaterVersions)
{
    BOOST_TEST(codeOf(replaced(fullJson(), "rahdari.record/1", "rahdari.record/2")) ==
               base::toInt(base::ErrorCode::RecordVersionUnknown));
    BOOST_TEST(codeOf(replaced(fullJson(), "rahdari.record/1", "rahdari.record/1.3")) == 0);
    BOOST_TEST(codeOf(replaced(fullJson(), "\"heatMaps\"", "\"warmth\"")) ==
               base::toInt(base::ErrorCode::RecordInvalid));                                         // its files
    BOOST_TEST(codeOf(replaced(packRecord(capturedRecord())->json, "\"heatMaps\": [],", "")) == 0);  // as it was before
    BOOST_TEST(codeOf(replaced(fullJson(), "\"supersedes\"", "\"instead\"")) == 0);                  // likewise
    BOOST_TEST(codeOf(replaced(fullJson(), "\"stage\"", "\"later\": [1, {}], \"stage\"")) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
