#include "tests/blackbox/program_run.h"

#include <boost/test/unit_test.hpp>

// `rahdari inspect --record` and `rahdari report`.

using namespace rahdari::blackbox;
namespace fs = std::filesystem;

namespace {

/// A record of a sample, made once.
const fs::path& record()
{
    static const ScratchFolder scratch;
    static const fs::path made = [] {
        const Ending ending = run({"inspect", "--date", sampleDay, "--record", (scratch / "records").string(),
                                   sample("captures/td3_altered_digit")});
        BOOST_REQUIRE_MESSAGE(ending.exitCode == 1, ending.err);
        BOOST_REQUIRE(ending.out.find("Record: ") != std::string::npos);
        return fs::directory_iterator(scratch / "records")->path();
    }();
    return made;
}

Ending report(const fs::path& folder, const fs::path& pdf, const std::string& language = "en")
{
    return run({"report", folder.string(), "--pdf", pdf.string(), "--lang", language});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Report)

BOOST_AUTO_TEST_CASE(ARecordKeepsThePicturesAsTheyWere)
{
    for (const std::string light : {"vi", "ir", "uv"}) {
        BOOST_TEST(readFile(record() / ("page_data-page_" + light + ".jpg")) ==
                   readFile(sample("captures/td3_altered_digit/" + light + ".jpg")));
    }
}

BOOST_AUTO_TEST_CASE(WritesAPdfInEachLanguage)
{
    const ScratchFolder scratch;
    for (const std::string language : {"en", "ur", "bn"}) {
        const fs::path pdf = scratch / (language + ".pdf");
        const Ending ending = report(record(), pdf, language);
        BOOST_TEST(ending.exitCode == 0, ending.err);
        BOOST_TEST(ending.err == "");
        BOOST_TEST(readFile(pdf).starts_with("%PDF-"));
    }
}

BOOST_AUTO_TEST_CASE(RefusesARecordThatWasChanged)
{
    const ScratchFolder scratch;
    const fs::path copy = scratch / "copy";
    fs::copy(record(), copy);
    std::string judgement = readFile(copy / "judgement.json");
    judgement.replace(judgement.find("failed"), 6, "passed");
    writeFile(copy / "judgement.json", judgement);
    const Ending ending = report(copy, scratch / "out.pdf");
    BOOST_TEST(ending.exitCode == 3);
    BOOST_TEST(ending.err.find("judgement.json was changed") != std::string::npos, ending.err);
    BOOST_TEST(!fs::exists(scratch / "out.pdf"));
}

BOOST_AUTO_TEST_CASE(SaysWhatIsWrong)
{
    const ScratchFolder scratch;
    const Ending nothing = report(scratch.path(), scratch / "out.pdf");
    BOOST_TEST(nothing.exitCode == 3);
    BOOST_TEST(nothing.err.find("There is no record in") != std::string::npos, nothing.err);
    const Ending nowhere = report(record(), scratch / "no/such/folder/out.pdf");
    BOOST_TEST(nowhere.exitCode == 74);
    BOOST_TEST(nowhere.err.find("could not be written") != std::string::npos, nowhere.err);
    BOOST_TEST(report(record(), scratch / "out.pdf", "tlh").exitCode == 64);
    BOOST_TEST(run({"report", record().string()}).exitCode == 64);
}

BOOST_AUTO_TEST_CASE(AnUnwritableFolderOfRecordsIsTold)
{
    const ScratchFolder scratch;
    writeFile(scratch / "file", "no folder");
    const Ending ending = run({"inspect", "--date", sampleDay, "--record", (scratch / "file").string(),
                               sample("captures/td3_altered_digit")});
    BOOST_TEST(ending.exitCode == 1);  // the document failed, which is graver
    BOOST_TEST(ending.err.find("Nothing can be written to") != std::string::npos, ending.err);
}

BOOST_AUTO_TEST_SUITE_END()
