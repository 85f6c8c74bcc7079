// What `cmake --install` puts in place is what the package holds: everything a bare machine needs, and programs that
// find it from there.
#include "tests/blackbox/program_run.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <filesystem>

using namespace rahdari::blackbox;
namespace fs = std::filesystem;
namespace data = boost::unit_test::data;

namespace {

/// Installed once for all cases.
struct Installed {
    ScratchFolder prefix;

    Installed()
    {
        Start install;
        install.program = RAHDARI_CMAKE;
        install.arguments = {"--install", RAHDARI_BUILD_DIR, "--prefix", prefix.path().string()};
        const Ending ending = RunningProgram(install).wait();
        BOOST_REQUIRE_MESSAGE(ending.exitCode == 0, ending.err);
    }

    Ending run(const char* program, std::vector<std::string> arguments) const
    {
        Start start;
        start.program = (prefix / program).string();
        start.arguments = std::move(arguments);
        return RunningProgram(start).wait();
    }
};

const Installed& installed()
{
    static const Installed once;
    return once;
}

constexpr std::array<const char*, 16> held{"bin/rahdari",
                                           "bin/rahdari-desk",
                                           "libexec/rahdari/rahdari-report",
                                           "share/rahdari/models/ocr/mrz_cells.onnx",
                                           "share/rahdari/models/profiles/stationary_border_control.toml",
                                           "share/rahdari/samples/captures/td3_altered_digit/vi.jpg",
                                           "share/rahdari/samples/chips/td3_passport/csca.cer",
                                           "share/rahdari/samples/specimens/passport_a/chip/EF_SOD.bin",
                                           "share/applications/rahdari-desk.desktop",
                                           "share/icons/hicolor/scalable/apps/rahdari.svg",
                                           "share/man/man1/rahdari.1.gz",
                                           "share/man/man1/rahdari-desk.1.gz",
                                           "share/bash-completion/completions/rahdari",
                                           "share/doc/rahdari/copyright",
                                           "share/doc/rahdari/changelog.gz",
                                           "share/doc/rahdari/NOTICE"};

/// What bash offers for the last word, one a line.
std::string completed(const std::string& words)
{
    Start bash;
    bash.program = "/bin/bash";
    bash.arguments = {"-c",
                      "source \"$0\"; COMP_WORDS=($1 \"$2\"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _rahdari; "
                      "printf '%s\\n' \"${COMPREPLY[@]}\"",
                      (installed().prefix / "share/bash-completion/completions/rahdari").string(),
                      (installed().prefix / "bin/rahdari").string() + words.substr(0, words.rfind(' ')),
                      words.substr(words.rfind(' ') + 1)};
    return RunningProgram(bash).wait().out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(InstalledFiles)

BOOST_DATA_TEST_CASE(TheyAreThere, data::make(held), path)
{
    BOOST_TEST(fs::is_regular_file(installed().prefix / path));
    BOOST_TEST(fs::file_size(installed().prefix / path) > 100U);
}

BOOST_AUTO_TEST_CASE(TheDeskOpensOnTheSamplesWithoutADisplay)
{
    const fs::path picture = installed().prefix / "window.png";
    const Ending ending = installed().run(
        "bin/rahdari-desk", {"--samples", "--day", "2026-11-21", "--lang", "en", "--screenshot", picture.string()});
    BOOST_TEST(ending.exitCode == 0, ending.err);
    BOOST_TEST(fs::file_size(picture) > 100'000U);  // with the pages in it; a window that tells of trouble has half
}

BOOST_AUTO_TEST_CASE(TheDeskIsToldWhereDocumentsAreLaidDownOnce)
{
    BOOST_TEST(installed().run("bin/rahdari-desk", {}).exitCode == 64);
    BOOST_TEST(installed().run("bin/rahdari-desk", {"--samples", "--source", "folder:."}).exitCode == 64);
}

BOOST_AUTO_TEST_CASE(BashCompletesCommandsAndOptions)
{
    BOOST_TEST(completed(" ins") == "inspect\n");
    BOOST_TEST(completed(" chip re") == "read\nreaders\n");
    BOOST_TEST(completed(" inspect --rec") == "--record\n");
    BOOST_TEST(completed(" chip read --ca") == "--can\n");
}

BOOST_AUTO_TEST_SUITE_END()
