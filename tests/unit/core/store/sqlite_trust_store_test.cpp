#include "core/base/error_code.h"
#include "core/pki/trust_index.h"
#include "core/store/sqlite_database.h"
#include "core/store/sqlite_trust_store.h"
#include "tests/support/test_authority.h"
#include "tests/unit/core/store/scratch_store.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <fstream>
#include <thread>
#include <vector>

using namespace rahdari;
using namespace rahdari::tests;
using base::ErrorCode;
using base::toInt;
using pki::TrustItem;
using pki::TrustKind;
using store::OpenMode;
using store::openTrustStore;

namespace {

std::vector<TrustItem> anchors(int count)
{
    static const Issued key = issue({});
    std::vector<TrustItem> items;
    for (int place = 0; place < count; ++place) {
        CertificatePlan plan;
        plan.serial = 1000 + place;
        plan.subject = utopian("UTO CSCA " + std::to_string(place));
        const base::Bytes der = issue(plan, nullptr, &key).der();
        items.push_back({TrustKind::Csca,
                         der,
                         pki::trustItemName(der),
                         {{"master list", "UT.ml", base::Bytes(32, 1), {}, "UTO"}},
                         false});
    }
    return items;
}

int codeOf(const std::filesystem::path& path, OpenMode mode = OpenMode::Read)
{
    const auto opened = openTrustStore(path, mode, std::chrono::milliseconds(20));
    BOOST_REQUIRE(!opened);
    return opened.error().code;
}

void runSql(const std::filesystem::path& file, const char* sql)
{
    const auto database = store::Database::open(file, SQLITE_OPEN_READWRITE, std::chrono::milliseconds(1000));
    BOOST_REQUIRE(database);
    const auto done = database->run(sql);
    BOOST_REQUIRE_MESSAGE(done, (done ? std::string() : done.error().message));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SqliteStore)

BOOST_AUTO_TEST_CASE(WhatWasKeptIsThereAfterClosing)
{
    const ScratchStore scratch;
    const auto items = anchors(3);
    BOOST_TEST(*scratch.open()->add(items) == 3U);
    const auto again = openTrustStore(scratch.file(), OpenMode::Read);
    BOOST_TEST_REQUIRE(static_cast<bool>(again));
    BOOST_TEST((*(*again)->find({}) == items));
}

BOOST_AUTO_TEST_CASE(AFolderMeansTheFileInIt)
{
    const ScratchStore scratch;
    BOOST_TEST_REQUIRE(static_cast<bool>(openTrustStore(scratch.folder(), OpenMode::Create)));
    BOOST_TEST(std::filesystem::exists(scratch.folder() / "trust.sqlite"));
}

BOOST_AUTO_TEST_CASE(MissingStoresAreNamedAndOnlyMadeWhenAskedFor)
{
    const ScratchStore scratch;
    BOOST_TEST(codeOf(scratch.file()) == toInt(ErrorCode::FileMissing));
    BOOST_TEST(codeOf(scratch.file(), OpenMode::Write) == toInt(ErrorCode::FileMissing));
    BOOST_TEST(!std::filesystem::exists(scratch.file()));
    BOOST_TEST(codeOf(scratch.folder() / "no" / "such", OpenMode::Create) == toInt(ErrorCode::FileNotWritten));
}

BOOST_AUTO_TEST_CASE(WhatIsNoStoreIsRefused)
{
    const ScratchStore scratch;
    std::ofstream(scratch.file()) << "this is a letter, not a trust store; it is long enough to be read as a header of "
                                     "a hundred octets, and more than that";
    BOOST_TEST(codeOf(scratch.file()) == toInt(ErrorCode::TrustStoreInvalid));
    BOOST_TEST(codeOf(scratch.file(), OpenMode::Create) == toInt(ErrorCode::TrustStoreInvalid));
    std::filesystem::remove(scratch.file());
    std::ofstream(scratch.file()).close();
    BOOST_TEST(codeOf(scratch.file()) == toInt(ErrorCode::TrustStoreInvalid));
    std::filesystem::remove(scratch.file());
    scratch.open();
    runSql(scratch.file(), "PRAGMA application_id = 1");
    BOOST_TEST(codeOf(scratch.file(), OpenMode::Create) == toInt(ErrorCode::TrustStoreInvalid));
}

BOOST_AUTO_TEST_CASE(StoresOfNewerProgramsAreRefused)
{
    const ScratchStore scratch;
    scratch.open();
    runSql(scratch.file(), "PRAGMA user_version = 2");
    const auto opened = openTrustStore(scratch.file(), OpenMode::Write);
    BOOST_TEST_REQUIRE(!opened);
    BOOST_TEST(opened.error().code == toInt(ErrorCode::TrustStoreInvalid));
    BOOST_TEST(opened.error().message.find("version 2") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(DamagedItemsAreNamedAndNeverHandedOut)
{
    const ScratchStore scratch;
    const auto items = anchors(3);
    BOOST_TEST_REQUIRE(static_cast<bool>(scratch.open()->add(items)));
    runSql(scratch.file(), "UPDATE item SET der = zeroblob(length(der)) WHERE id = 2");
    const auto store = scratch.open();
    const auto found = store->find({});
    BOOST_TEST_REQUIRE(!found);
    BOOST_TEST(found.error().code == toInt(ErrorCode::TrustStoreInvalid));
    pki::TrustQuery third;
    third.subject = pki::trustIndexOf(TrustKind::Csca, items[2].der)->subject;
    BOOST_TEST(store->find(third)->size() == 1U);
    const auto examination = store->examine();
    BOOST_TEST_REQUIRE(static_cast<bool>(examination));
    BOOST_TEST(examination->sound.size() == 2U);
    BOOST_TEST_REQUIRE(examination->damaged.size() == 1U);
    BOOST_TEST(base::toHex(examination->damaged.front()) == base::toHex(items[1].sha256));
    BOOST_TEST(examination->complaints.empty());
}

BOOST_AUTO_TEST_CASE(DamagedPagesAreErrorsNotCrashes)
{
    const ScratchStore scratch;
    BOOST_TEST_REQUIRE(static_cast<bool>(scratch.open()->add(anchors(40))));
    const auto size = std::filesystem::file_size(scratch.file());
    std::fstream file(scratch.file(), std::ios::in | std::ios::out | std::ios::binary);
    for (std::uintmax_t at = 4096; at + 200 < size; at += 4096) {
        file.seekp(static_cast<std::streamoff>(at));
        file << std::string(200, '\xA5');
    }
    file.close();
    const auto store = openTrustStore(scratch.file(), OpenMode::Read);
    if (!store) {
        BOOST_TEST(store.error().code == toInt(ErrorCode::TrustStoreInvalid));
        return;
    }
    const auto found = (*store)->find({});
    BOOST_TEST_REQUIRE(!found);
    BOOST_TEST(found.error().code == toInt(ErrorCode::TrustStoreInvalid));
    const auto examination = (*store)->examine();
    BOOST_TEST((!examination || !examination->complaints.empty()));
}

BOOST_AUTO_TEST_CASE(WhileAnotherProgramWritesTheStoreIsBusy)
{
    const ScratchStore scratch;
    scratch.open();
    const auto other = store::Database::open(scratch.file(), SQLITE_OPEN_READWRITE, std::chrono::milliseconds(0));
    BOOST_TEST_REQUIRE(static_cast<bool>(other));
    BOOST_TEST_REQUIRE(static_cast<bool>(other->run("BEGIN EXCLUSIVE")));
    const auto impatient = openTrustStore(scratch.file(), OpenMode::Read, std::chrono::milliseconds(10));
    BOOST_TEST_REQUIRE(!impatient);
    BOOST_TEST(impatient.error().code == toInt(ErrorCode::TrustStoreBusy));
    BOOST_TEST_REQUIRE(static_cast<bool>(other->run("ROLLBACK")));
    BOOST_TEST(static_cast<bool>(openTrustStore(scratch.file(), OpenMode::Read, std::chrono::milliseconds(10))));
}

BOOST_AUTO_TEST_CASE(ManyWritersAndReadersAtOnceLoseNothing)
{
    const ScratchStore scratch;
    const auto items = anchors(60);
    scratch.open();
    constexpr std::chrono::seconds patience{60};  // SQLite lets nobody queue: on a slow disk one may wait for long
    std::vector<std::jthread> threads;
    std::atomic<int> failures{0};
    for (std::size_t writer = 0; writer < 3; ++writer) {
        threads.emplace_back([&, writer] {
            const auto own = openTrustStore(scratch.file(), OpenMode::Create, patience);
            for (std::size_t place = writer; place < items.size(); place += 3) {
                failures += own && (*own)->add({items[place]}) ? 0 : 1;
            }
        });
        threads.emplace_back([&] {
            const auto own = openTrustStore(scratch.file(), OpenMode::Read, patience);
            for (int round = 0; round < 20; ++round) {
                failures += own && (*own)->find({}) ? 0 : 1;
            }
        });
    }
    threads.clear();
    BOOST_TEST(failures == 0);
    BOOST_TEST(scratch.open()->find({})->size() == items.size());
}

BOOST_AUTO_TEST_CASE(OneStoreServesManyThreads)
{
    const ScratchStore scratch;
    const auto store = scratch.open();
    const auto items = anchors(30);
    BOOST_TEST_REQUIRE(static_cast<bool>(store->add(items)));
    std::vector<std::jthread> threads;
    std::atomic<int> wrong{0};
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            for (const TrustItem& item : items) {
                pki::TrustQuery query;
                query.subject = pki::trustIndexOf(TrustKind::Csca, item.der)->subject;
                const auto found = store->find(query);
                wrong += found && found->size() == 1 && found->front() == item ? 0 : 1;
            }
        });
    }
    threads.clear();
    BOOST_TEST(wrong == 0);
}

BOOST_AUTO_TEST_CASE(AFullDiskKeepsNothing)
{
    const ScratchStore scratch;
    const auto items = anchors(40);
    scratch.open();
    const std::vector<TrustItem> first(items.begin(), items.begin() + 1);
    BOOST_TEST_REQUIRE(static_cast<bool>(scratch.open()->add(first)));
    // SQLite's own limit of pages, kept in no file, stands in for a disk that ends.
    const auto limited = store::Database::open(scratch.file(), SQLITE_OPEN_READWRITE, std::chrono::milliseconds(100));
    BOOST_TEST_REQUIRE(static_cast<bool>(limited));
    const auto pages = limited->number("PRAGMA page_count");
    BOOST_TEST_REQUIRE(
        static_cast<bool>(limited->run(("PRAGMA max_page_count = " + std::to_string(*pages + 1)).c_str())));
    const auto filled = limited->run("INSERT INTO item (sha256, kind, der) VALUES (x'01', 'csca', zeroblob(100000))");
    BOOST_TEST_REQUIRE(!filled);
    BOOST_TEST(filled.error().code == toInt(ErrorCode::FileNotWritten));
    BOOST_TEST(scratch.open()->find({})->size() == 1U);
}

BOOST_AUTO_TEST_CASE(WriteProtectedMediaAreRead)
{
    const ScratchStore scratch;
    BOOST_TEST_REQUIRE(static_cast<bool>(scratch.open()->add(anchors(2))));
    std::filesystem::permissions(scratch.file(), std::filesystem::perms::owner_read);
    std::filesystem::permissions(scratch.folder(),
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    const auto opened = openTrustStore(scratch.file(), OpenMode::Read);
    BOOST_TEST_REQUIRE(static_cast<bool>(opened));
    BOOST_TEST((*opened)->find({})->size() == 2U);
    const auto written = (*opened)->add(anchors(3));
    BOOST_TEST_REQUIRE(!written);
    BOOST_TEST(written.error().code == toInt(ErrorCode::FileNotWritten));
}

BOOST_AUTO_TEST_SUITE_END()
