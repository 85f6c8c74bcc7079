#include "core/base/error_code.h"
#include "core/casefile/inspection_journal.h"

#include "tests/unit/core/casefile/made_up_record.h"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <csignal>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rahdari;
using namespace rahdari::casefile;
using namespace rahdari::test;
namespace fs = std::filesystem;

namespace {

std::set<std::string> namesIn(const fs::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        names.insert(entry.path().filename().string());
    }
    return names;
}

/// Runs something in a child process and gives its exit code, or minus the signal that ended it.
template <typename Work>
pid_t child(Work work)
{
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::_exit(work());
    }
    return pid;
}

int endOf(pid_t pid)
{
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(InspectionJournalTest)

BOOST_AUTO_TEST_CASE(GoesFromStageToStage)
{
    const TestFolder root;
    auto journal = InspectionJournal::begin(root.path(), capturedRecord());
    BOOST_REQUIRE(journal);
    const fs::path folder = journal->current().folder;
    for (const InspectionRecord& record : {capturedRecord(), judgedRecord(), fullRecord()}) {
        BOOST_REQUIRE(journal->keep(record));
        const auto opened = readRecord(folder);
        BOOST_REQUIRE(opened);
        BOOST_TEST((opened->record == record));
        BOOST_TEST(opened->evidenceSha256 == journal->current().evidenceSha256);
    }
}

BOOST_AUTO_TEST_CASE(AJudgementThatIsReplacedLeavesNothingBehind)
{
    const TestFolder root;
    auto journal = InspectionJournal::begin(root.path(), judgedRecord());
    BOOST_REQUIRE(journal);
    const auto before = namesIn(journal->current().folder);
    InspectionRecord again = judgedRecord();
    again.judgement->outcome = check::Outcome::Undetermined;
    again.crops.front().live = madeUpPicture(900, 99);
    BOOST_REQUIRE(journal->keep(again));
    BOOST_TEST((readRecord(journal->current().folder)->record == again));
    BOOST_TEST(namesIn(journal->current().folder).size() == before.size());
    BOOST_REQUIRE(journal->keep(judgedRecord()));
    BOOST_TEST(namesIn(journal->current().folder) == before, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(OneJournalAtATime)
{
    const TestFolder root;
    const fs::path folder = root.path() / capturedRecord().id;
    {
        auto journal = InspectionJournal::begin(root.path(), capturedRecord());
        BOOST_REQUIRE(journal);
        const auto second = InspectionJournal::resume(folder);
        BOOST_TEST((second ? 0 : second.error().code) == base::toInt(base::ErrorCode::RecordInUse));
        // and not from another process either
        BOOST_TEST(endOf(child([&] {
                       const auto other = InspectionJournal::resume(folder);
                       return !other && other.error().code == base::toInt(base::ErrorCode::RecordInUse) ? 7 : 1;
                   })) == 7);
    }
    auto resumed = InspectionJournal::resume(folder);
    BOOST_REQUIRE(resumed);
    BOOST_TEST((resumed->current().record == capturedRecord()));
    BOOST_REQUIRE(resumed->keep(fullRecord()));
    BOOST_TEST((readRecord(folder)->record == fullRecord()));
}

BOOST_AUTO_TEST_CASE(OfManyThatBeginTheSameRecordOneDoes)
{
    const TestFolder root;
    std::atomic<int> begun{0};
    std::atomic<int> refused{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            const auto written = writeRecord(root.path(), capturedRecord());
            begun += written ? 1 : 0;
            refused += !written && written.error().code == base::toInt(base::ErrorCode::RecordExists) ? 1 : 0;
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    BOOST_TEST(begun == 1);
    BOOST_TEST(refused == 7);
    BOOST_TEST(namesIn(root.path()).size() == 1U);
    BOOST_TEST((readRecord(root.path() / capturedRecord().id)->record == capturedRecord()));
}

BOOST_AUTO_TEST_CASE(RefusesTheRecordOfAnotherInspection)
{
    const TestFolder root;
    auto journal = InspectionJournal::begin(root.path(), capturedRecord());
    BOOST_REQUIRE(journal);
    const auto kept = journal->keep(judgedRecord("20260301-130509-00000002"));
    BOOST_TEST((kept ? 0 : kept.error().code) == base::toInt(base::ErrorCode::RecordInvalid));
}

BOOST_AUTO_TEST_CASE(AFullDiskLosesNothing)
{
    const TestFolder root;
    const pid_t pid = child([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        auto journal = InspectionJournal::begin(root.path(), capturedRecord());
        const rlimit small{20'000, 20'000};
        if (!journal || ::setrlimit(RLIMIT_FSIZE, &small) != 0) {
            return 1;
        }
        const auto before = namesIn(journal->current().folder);
        InspectionRecord record = judgedRecord();
        record.faces.front().picture = madeUpPicture(30'000, 8);
        const auto kept = journal->keep(record);
        if (kept || kept.error().code != base::toInt(base::ErrorCode::RecordDiskFull) || kept.error().advice.empty()) {
            return 2;
        }
        if (namesIn(journal->current().folder) != before ||
            !(readRecord(journal->current().folder)->record == capturedRecord())) {
            return 3;
        }
        record.id = "another";
        const auto written = writeRecord(root.path(), record);
        if (written || written.error().code != base::toInt(base::ErrorCode::RecordDiskFull) ||
            namesIn(root.path()).size() != 1) {
            return 4;
        }
        record = judgedRecord();  // smaller: room was made
        return journal->keep(record) ? 7 : 5;
    });
    BOOST_TEST(endOf(pid) == 7);
    BOOST_TEST((readRecord(root.path() / capturedRecord().id)->record == judgedRecord()));
}

// The child writes stage after stage until it is killed; whatever the moment, what is left is one of its stages.
BOOST_AUTO_TEST_CASE(ACrashLeavesAWholeStage)
{
    std::set<Stage> seen;
    for (int round = 0; round < 24; ++round) {
        const TestFolder root;
        const pid_t pid = child([&] {
            auto journal = InspectionJournal::begin(root.path(), capturedRecord());
            while (journal) {
                if (!journal->keep(judgedRecord()) || !journal->keep(fullRecord()) ||
                    !journal->keep(capturedRecord())) {
                    return 1;
                }
            }
            return 2;
        });
        const fs::path folder = root.path() / capturedRecord().id;
        for (int i = 0; round % 2 == 1 && i < 60'000 && !fs::exists(folder); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));  // half of them on a busy disk, too
        }
        std::this_thread::sleep_for(std::chrono::microseconds(500 + round * 1'700));
        ::kill(pid, SIGKILL);
        BOOST_TEST(endOf(pid) == -SIGKILL);
        if (!fs::exists(folder)) {
            continue;  // killed before the first stage was whole
        }
        const auto opened = readRecord(folder);
        BOOST_REQUIRE_MESSAGE(opened, (opened ? "" : opened.error().message));
        const Stage stage = opened->record.stage();
        seen.insert(stage);
        const InspectionRecord& expected = stage == Stage::Captured ? capturedRecord()
                                           : stage == Stage::Judged ? judgedRecord()
                                                                    : fullRecord();
        BOOST_TEST((opened->record == expected));
        auto resumed = InspectionJournal::resume(folder);
        BOOST_REQUIRE(resumed);
        BOOST_TEST(bool(resumed->keep(fullRecord())));
        BOOST_TEST((readRecord(folder)->record == fullRecord()));
    }
    BOOST_TEST(seen.size() >= 1U);
}

BOOST_AUTO_TEST_CASE(ReadersSeeOneStageOrTheOther)
{
    const TestFolder root;
    auto journal = InspectionJournal::begin(root.path(), judgedRecord());
    BOOST_REQUIRE(journal);
    const fs::path folder = journal->current().folder;
    std::atomic<bool> done{false};
    std::string trouble;
    std::thread reader([&] {
        while (!done) {
            if (const auto opened = readRecord(folder); !opened) {
                trouble = opened.error().message;
            }
        }
    });
    InspectionRecord other = judgedRecord();
    other.judgement->outcome = check::Outcome::Aborted;
    for (int i = 0; i < 40; ++i) {
        BOOST_REQUIRE(journal->keep(i % 2 == 0 ? other : judgedRecord()));
    }
    done = true;
    reader.join();
    BOOST_TEST(trouble == "");
}

BOOST_AUTO_TEST_SUITE_END()
