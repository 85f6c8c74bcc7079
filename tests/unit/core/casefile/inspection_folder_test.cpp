#include "core/casefile/inspection_folder.h"

#include "core/base/error_code.h"
#include "core/report/judgement_json.h"
#include "tests/unit/core/casefile/made_up_record.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>

#include <sys/stat.h>

using namespace rahdari;
using namespace rahdari::casefile;
using namespace rahdari::test;
namespace fs = std::filesystem;

namespace {

std::string textOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void putText(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

int codeOf(const base::Result<OpenedRecord>& result) { return result ? 0 : result.error().code; }

/// The names in a folder, but for the lock.
std::set<std::string> namesIn(const fs::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.insert(entry.path().filename().string());
    }
    names.erase(".lock");
    return names;
}

/// What sha256sum says of a file.
std::string sha256sum(const fs::path& path)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(("sha256sum " + path.string()).c_str(), "r"), ::pclose);
    std::array<char, 65> digits{};
    return std::fread(digits.data(), 1, 64, pipe.get()) == 64 ? std::string(digits.data()) : std::string();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(InspectionFolderTest)

BOOST_AUTO_TEST_CASE(ReadsBackWhatItWrote)
{
    const TestFolder root;
    for (const InspectionRecord& record : {capturedRecord("captured"), judgedRecord("judged"), fullRecord("decided")}) {
        const auto written = writeRecord(root.path() / "records", record);
        BOOST_REQUIRE_MESSAGE(written, (written ? "" : written.error().message));
        BOOST_TEST(written->folder == root.path() / "records" / record.id);
        const auto opened = readRecord(written->folder);
        BOOST_REQUIRE_MESSAGE(opened, (opened ? "" : opened.error().message));
        BOOST_TEST((opened->record == record));
        BOOST_TEST(opened->evidenceSha256 == written->evidenceSha256);
        BOOST_TEST((opened->record.stage() == record.stage()));
    }
    BOOST_TEST(namesIn(root.path() / "records") == (std::set<std::string>{"captured", "judged", "decided"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(KeepsTheJudgementByteForByte)
{
    const TestFolder root;
    const auto written = writeRecord(root.path(), fullRecord());
    BOOST_REQUIRE(written);
    BOOST_TEST(textOf(written->folder / "judgement.json") == report::writeJudgement(*fullRecord().judgement));
}

BOOST_AUTO_TEST_CASE(EvidenceHashIsWhatSha256sumSays)
{
    const TestFolder root;
    const auto written = writeRecord(root.path(), fullRecord());
    BOOST_REQUIRE(written);
    BOOST_TEST(written->evidenceSha256 == sha256sum(written->folder / recordFileName));
    // and record.json holds the hashes of all the others
    const std::string json = textOf(written->folder / recordFileName);
    for (const std::string& name : namesIn(written->folder)) {
        if (name != recordFileName) {
            BOOST_TEST_CONTEXT(name) { BOOST_TEST(json.find(sha256sum(written->folder / name)) != std::string::npos); }
        }
    }
}

BOOST_AUTO_TEST_CASE(TheSameRecordGivesTheSameHash)
{
    const TestFolder one;
    const TestFolder other;
    BOOST_TEST(writeRecord(one.path(), fullRecord())->evidenceSha256 ==
               writeRecord(other.path(), fullRecord())->evidenceSha256);
    InspectionRecord changed = fullRecord("another");
    changed.decision->reason += '.';
    BOOST_TEST(writeRecord(one.path(), fullRecord("another"))->evidenceSha256 !=
               writeRecord(other.path(), changed)->evidenceSha256);
}

BOOST_AUTO_TEST_CASE(NoticesAnyFileThatWasChanged)
{
    const TestFolder root;
    const auto written = writeRecord(root.path(), fullRecord());
    BOOST_REQUIRE(written);
    const auto names = namesIn(written->folder);
    BOOST_TEST(names.size() == 11U);  // record, judgement, 2 pages, 3 crops, 2 heat maps, 2 faces
    for (const std::string& name : names) {
        if (name == recordFileName) {
            continue;
        }
        const fs::path path = written->folder / name;
        const std::string whole = textOf(path);
        std::string flipped = whole;
        flipped[whole.size() / 2] = static_cast<char>(flipped[whole.size() / 2] ^ 1);
        for (const std::string& other : {flipped, whole.substr(0, whole.size() - 1), whole + "x", std::string()}) {
            putText(path, other);
            const auto opened = readRecord(written->folder);
            BOOST_TEST_CONTEXT(name)
            {
                BOOST_TEST(codeOf(opened) == base::toInt(base::ErrorCode::RecordAltered));
                BOOST_TEST(opened.error().message.find(name) != std::string::npos);
            }
        }
        fs::remove(path);
        BOOST_TEST(codeOf(readRecord(written->folder)) == base::toInt(base::ErrorCode::RecordAltered));
        putText(root.path() / "beside", whole);
        fs::create_symlink(root.path() / "beside", path);
        BOOST_TEST(codeOf(readRecord(written->folder)) != 0);
        fs::remove(path);
        putText(path, whole);
    }
    BOOST_TEST(codeOf(readRecord(written->folder)) == 0);
}

BOOST_AUTO_TEST_CASE(RefusesARecordThatEndsEarly)
{
    const TestFolder root;
    const auto written = writeRecord(root.path(), fullRecord());
    BOOST_REQUIRE(written);
    const fs::path path = written->folder / recordFileName;
    const std::string whole = textOf(path);
    for (std::size_t length = 0; length + 2 < whole.size(); length += 97) {
        putText(path, whole.substr(0, length));
        BOOST_TEST(codeOf(readRecord(written->folder)) == base::toInt(base::ErrorCode::RecordInvalid));
    }
    fs::remove(path);
    BOOST_TEST(codeOf(readRecord(written->folder)) == base::toInt(base::ErrorCode::RecordMissing));
    BOOST_TEST(codeOf(readRecord(root.path() / "nowhere")) == base::toInt(base::ErrorCode::RecordMissing));
}

BOOST_AUTO_TEST_CASE(IsForTheOwnersEyesOnly)
{
    const TestFolder root;
    const auto written = writeRecord(root.path() / "deep" / "records", fullRecord());
    BOOST_REQUIRE(written);
    const auto modeOf = [](const fs::path& path) {
        struct stat status = {};
        return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0777U;
    };
    BOOST_TEST(modeOf(written->folder) == 0700U);
    BOOST_TEST(modeOf(written->folder.parent_path()) == 0700U);
    for (const auto& entry : fs::directory_iterator(written->folder)) {
        BOOST_TEST(modeOf(entry.path()) == 0600U);
    }
}

BOOST_AUTO_TEST_CASE(NeverWritesOverARecord)
{
    const TestFolder root;
    BOOST_REQUIRE(writeRecord(root.path(), fullRecord()));
    BOOST_TEST(codeOf(writeRecord(root.path(), judgedRecord())) == base::toInt(base::ErrorCode::RecordExists));
    BOOST_TEST((readRecord(root.path() / fullRecord().id)->record == fullRecord()));
    BOOST_TEST(namesIn(root.path()).size() == 1U);
}

BOOST_AUTO_TEST_CASE(StopsBetweenTwoFilesAndLeavesNothing)
{
    const TestFolder root;
    std::stop_source stop;
    stop.request_stop();
    BOOST_TEST(codeOf(writeRecord(root.path(), fullRecord(), stop.get_token())) == toInt(base::ErrorCode::Cancelled));
    BOOST_TEST(namesIn(root.path()).empty());
}

BOOST_AUTO_TEST_CASE(SaysWhenThePlaceCannotBeWrittenTo)
{
    const TestFolder root;
    putText(root.path() / "file", "no folder");
    const auto written = writeRecord(root.path() / "file", fullRecord());
    BOOST_TEST(codeOf(written) == base::toInt(base::ErrorCode::RecordNotWritten));
    BOOST_TEST(!written.error().advice.empty());
}

BOOST_AUTO_TEST_CASE(RemovesDraftsThatACrashLeft)
{
    const TestFolder root;
    fs::create_directory(root.path() / ".draft-lost01");
    putText(root.path() / ".draft-lost01" / ".lock", "");
    putText(root.path() / ".draft-lost01" / "page_vi.png", "half");
    fs::create_directory(root.path() / ".draft-lost02");
    BOOST_REQUIRE(writeRecord(root.path(), fullRecord()));
    BOOST_TEST(namesIn(root.path()) == std::set<std::string>{fullRecord().id}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(DoesNotKeepWhatContradictsItself)
{
    const auto refuses = [](auto change) {
        InspectionRecord record = fullRecord();
        change(record);
        const TestFolder root;
        return codeOf(writeRecord(root.path(), record)) == base::toInt(base::ErrorCode::RecordInvalid) &&
               namesIn(root.path()).empty();
    };
    BOOST_TEST(refuses([](auto& record) { record.id = "../elsewhere"; }));
    BOOST_TEST(refuses([](auto& record) { record.id = ""; }));
    BOOST_TEST(refuses([](auto& record) { record.secondOf = "Not An Id"; }));
    BOOST_TEST(refuses([](auto& record) { record.supersedes = "Not An Id"; }));
    BOOST_TEST(refuses([](auto& record) { record.supersedes = record.id; }));
    BOOST_TEST(refuses([](auto& record) { record.judgement.reset(); }));
    BOOST_TEST(refuses([](auto& record) { record.judged.reset(); }));
    BOOST_TEST(refuses([](auto& record) { record.pictures.push_back(record.pictures.front()); }));
    BOOST_TEST(refuses([](auto& record) { record.pictures.front().picture.bytes.clear(); }));
    BOOST_TEST(refuses([](auto& record) { record.pictures.front().place->cornersPx[2].x = 0.0 / 0.0 * 1.0; }));
    BOOST_TEST(refuses([](auto& record) { record.crops.front().live.bytes.clear(); }));
    BOOST_TEST(refuses([](auto& record) { record.faces[1].kind = record.faces[0].kind; }));
    BOOST_TEST(refuses([](auto& record) { record.mrzEdits.front().line = 0; }));
    BOOST_TEST(refuses([](auto& record) { record.decision = Decision{Verdict::Accept, "", "me", record.captured}; }));
    BOOST_TEST(!refuses([](auto& record) { record.decision->reason = ""; }));  // refers: against nobody
}

BOOST_AUTO_TEST_CASE(ListsWhatIsARecord)
{
    const TestFolder root;
    BOOST_REQUIRE(writeRecord(root.path(), fullRecord("b")));
    InspectionRecord later = capturedRecord("a");
    later.captured.utc += std::chrono::seconds(5);
    BOOST_REQUIRE(writeRecord(root.path(), later));
    fs::create_directory(root.path() / "holiday");
    putText(root.path() / "notes.txt", "x");
    const auto records = listRecords(root.path());
    BOOST_REQUIRE(records);
    BOOST_REQUIRE(records->size() == 2U);
    BOOST_TEST((*records)[0].id == "b");
    BOOST_TEST(((*records)[0].stage == Stage::Decided));
    BOOST_TEST((*records)[1].id == "a");
    BOOST_TEST(((*records)[1].stage == Stage::Captured));
    BOOST_TEST(listRecords(root.path() / "nowhere").error().code == base::toInt(base::ErrorCode::RecordMissing));
}

BOOST_AUTO_TEST_CASE(OneThatWasDoneAgainWaitsForNoDecision)
{
    const TestFolder root;
    const auto write = [&](const char* id, const char* supersedes, InspectionRecord record) {
        record.id = id;
        record.supersedes = supersedes;
        BOOST_REQUIRE(writeRecord(root.path(), record));
    };
    write("a", "", judgedRecord());
    write("b", "a", capturedRecord());
    write("c", "b", judgedRecord());
    write("d", "", fullRecord());
    write("e", "gone", capturedRecord());
    const auto waiting = undecidedOf(listRecords(root.path()).value());
    BOOST_REQUIRE(waiting.size() == 2U);
    BOOST_TEST(waiting[0].id == "c");
    BOOST_TEST(waiting[1].id == "e");
    fs::remove_all(root.path() / "c");
    const auto now = undecidedOf(listRecords(root.path()).value());
    BOOST_TEST(now.front().id == "b");  // nothing stands in its place any more
}

BOOST_AUTO_TEST_CASE(IdsSayWhen)
{
    const Moment moment = momentFromText("2026-03-01T13:05:09.250+05:00").value();
    BOOST_TEST(newRecordId(moment, 0x7f3a9c21U) == "20260301-130509-7f3a9c21");
    BOOST_TEST(newRecordId(moment, 1U) == "20260301-130509-00000001");
    BOOST_TEST(isRecordId(newRecordId(moment, 1U)));
    for (const char* text : {"", "-a", "a/b", "..", "A", "a.b", "a b"}) {
        BOOST_TEST(!isRecordId(text));
    }
}

BOOST_AUTO_TEST_SUITE_END()
