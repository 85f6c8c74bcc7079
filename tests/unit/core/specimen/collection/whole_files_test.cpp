#include "core/base/error_code.h"
#include "core/specimen/collection/whole_files.h"
#include "tests/unit/core/specimen/collection/scratch_folder.h"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>

using namespace rahdari;
using base::Error;
using base::ErrorCode;
using base::Result;
using rahdari::tests::namesIn;
using rahdari::tests::ScratchFolder;
namespace fs = std::filesystem;

namespace {

const Error full{toInt(ErrorCode::FileNotWritten), "The disk is full", ""};

Result<void> writeNote(const fs::path& folder) { return specimen::writePlainFile(folder / "note", base::Bytes{1, 2}); }

}  // namespace

BOOST_AUTO_TEST_SUITE(WholeFilesTest)

BOOST_AUTO_TEST_CASE(AFolderIsThereWholly)
{
    const ScratchFolder scratch;
    BOOST_REQUIRE(specimen::writeWholeFolder(scratch / "capture", writeNote));
    BOOST_TEST((namesIn(scratch.path()) == std::vector<std::string>{"capture"}));
    BOOST_TEST(fs::file_size(scratch / "capture" / "note") == 2U);
}

BOOST_AUTO_TEST_CASE(OrNotAtAll)
{
    const ScratchFolder scratch;
    const auto written = specimen::writeWholeFolder(scratch / "capture", [](const fs::path& folder) {
        BOOST_TEST((folder.filename().string().front() == '.'));
        BOOST_REQUIRE(writeNote(folder));
        return Result<void>(full);
    });
    BOOST_REQUIRE(!written);
    BOOST_TEST(written.error().code == toInt(ErrorCode::FileNotWritten));
    BOOST_TEST(namesIn(scratch.path()).empty());
}

BOOST_AUTO_TEST_CASE(WhatIsThereIsLeftAlone)
{
    const ScratchFolder scratch;
    BOOST_REQUIRE(specimen::writeWholeFolder(scratch / "capture", writeNote));
    const auto again = specimen::writeWholeFolder(scratch / "capture", [](const fs::path&) { return Result<void>(); });
    BOOST_REQUIRE(!again);
    BOOST_TEST(again.error().message.find("capture") != std::string::npos);
    BOOST_TEST(fs::exists(scratch / "capture" / "note"));
}

BOOST_AUTO_TEST_CASE(AnEmptyFolderIsFilled)
{
    const ScratchFolder scratch;
    fs::create_directory(scratch / "capture");
    BOOST_TEST(bool(specimen::writeWholeFolder(scratch / "capture", writeNote)));
    BOOST_TEST(fs::exists(scratch / "capture" / "note"));
}

BOOST_AUTO_TEST_CASE(AFileThatCannotBeWrittenIsNamed)
{
    const ScratchFolder scratch;
    const auto written = specimen::writeWholeFile(scratch / "nowhere" / "a.json", std::string_view("{}"));
    BOOST_REQUIRE(!written);
    BOOST_TEST(written.error().code == toInt(ErrorCode::FileNotWritten));
    BOOST_TEST(written.error().message.find("a.json") != std::string::npos);
}

/// /dev/full takes nothing: as a disk without room.
BOOST_AUTO_TEST_CASE(AFullDiskIsAnError)
{
    const auto written = specimen::writePlainFile("/dev/full", base::Bytes(100'000));
    BOOST_REQUIRE(!written);
    BOOST_TEST(written.error().code == toInt(ErrorCode::FileNotWritten));
}

BOOST_AUTO_TEST_CASE(DraftsOfAnEarlierRunAreCleared)
{
    const ScratchFolder scratch;
    fs::create_directories(scratch / ".draft_s_000001" / "chip");
    fs::create_directory(scratch / "s_000002");
    specimen::clearDrafts(scratch.path());
    BOOST_TEST((namesIn(scratch.path()) == std::vector<std::string>{"s_000002"}));
}

BOOST_AUTO_TEST_SUITE_END()
