// Signed packs come among the document models, those of unknown agencies only once somebody vouches for them.
#include "ui/setup/model_import.h"

#include "core/base/error_code.h"
#include "core/document/model/model_file.h"
#include "core/document/model/model_shelf.h"
#include "tests/support/made_up_model.h"
#include "tests/support/sealed_model.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace rahdari;
using namespace rahdari::ui::setup;
namespace fs = std::filesystem;

namespace {

/// An empty folder of models, an agency, and its pack in a file.
struct Counter {
    fs::path folder;
    tests::Issued agency = tests::modelAgency();
    ModelImportTerms terms;

    Counter()
    {
        static std::atomic<int> number{0};
        folder =
            fs::temp_directory_path() / ("rahdari_import_" + std::to_string(getpid()) + '_' + std::to_string(number++));
        fs::create_directories(folder);
        const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
        terms = {folder / "documents", folder / "signers", {}, {}, std::chrono::year_month_day(today)};
    }

    ~Counter()
    {
        std::error_code ignored;
        fs::remove_all(folder, ignored);
    }

    fs::path write(const std::string& name, const base::Bytes& octets) const
    {
        std::ofstream file(folder / name, std::ios::binary);
        file.write(reinterpret_cast<const char*>(octets.data()), static_cast<std::streamsize>(octets.size()));
        return folder / name;
    }

    fs::path pack(const std::string& version = "1") const
    {
        return write("pack_" + version + ".rahdarimodel", tests::sealedModel(agency, "utopia_card.front", version));
    }

    std::vector<std::string> filesIn(const std::string& name) const
    {
        std::vector<std::string> names;
        std::error_code failure;
        for (fs::directory_iterator file(folder / name, failure), end; !failure && file != end;
             file.increment(failure)) {
            names.push_back(file->path().filename().string());
        }
        return names;
    }

    std::shared_ptr<const document::ModelShelf> shelf() const
    {
        return document::ModelShelf::open({terms.documents}, {{agency.der()}, true, terms.day});
    }
};

template <typename T>
int codeOf(const base::Result<T>& result)
{
    return result ? 0 : result.error().code;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(ModelImport, Counter)

BOOST_AUTO_TEST_CASE(APackOfNobodyKnownIsRefusedAndNothingIsWritten)
{
    const fs::path file = pack();
    BOOST_TEST(codeOf(importModelPack(file, terms)) == toInt(base::ErrorCode::ModelUntrusted));
    terms.vouched = {tests::modelAgency("somebody else").der()};
    BOOST_TEST(codeOf(importModelPack(file, terms)) == toInt(base::ErrorCode::ModelUntrusted));
    BOOST_TEST(filesIn("documents").empty());
    BOOST_TEST(filesIn("signers").empty());
}

BOOST_AUTO_TEST_CASE(WhoSaysToHaveSignedItCanBeShown)
{
    const auto claimed = claimedSigner(pack());
    BOOST_REQUIRE(claimed.has_value());
    BOOST_TEST(claimed->signer.find("CN=UTO model agency") != std::string::npos);
    BOOST_TEST(!claimed->trusted);
    BOOST_TEST(!claimedSigner(write("text.rahdarimodel", {'n', 'o'})).has_value());
}

BOOST_AUTO_TEST_CASE(AVouchedForAgencyIsKeptWithItsModel)
{
    terms.vouched = {agency.der()};
    const auto imported = importModelPack(pack(), terms);
    BOOST_REQUIRE(imported);
    BOOST_TEST(imported->newSigner);
    BOOST_TEST(!imported->known);
    BOOST_TEST(!imported->replacedVersion.has_value());
    BOOST_TEST(shelf()->entries().size() == 1U);
    BOOST_REQUIRE(filesIn("signers").size() == 1U);
    const auto kept = signersIn(terms.signers / filesIn("signers").front());
    BOOST_REQUIRE(kept);
    BOOST_TEST((*kept == std::vector<document::SignerCertificate>{agency.der()}));
}

BOOST_AUTO_TEST_CASE(TheSamePackIsKnownAndAnotherVersionTakesItsPlace)
{
    terms.known = {agency.der()};
    BOOST_REQUIRE(importModelPack(pack(), terms));
    const auto again = importModelPack(pack(), terms);
    BOOST_REQUIRE(again);
    // ECDSA signs anew each time: the same model, not the same octets.
    BOOST_TEST(again->replacedVersion.value_or("none") == "1");
    const auto known = importModelPack(folder / "pack_1.rahdarimodel", terms);
    BOOST_REQUIRE(known);
    BOOST_TEST(known->known);
    BOOST_TEST(!known->replacedVersion.has_value());
    const auto newer = importModelPack(pack("2"), terms);
    BOOST_REQUIRE(newer);
    BOOST_TEST(newer->replacedVersion.value_or("none") == "1");
    BOOST_REQUIRE(shelf()->entries().size() == 1U);
    BOOST_TEST(shelf()->entries().front().outline.version == "2");
    BOOST_TEST(shelf()->complaints().empty());
    BOOST_TEST(filesIn("signers").empty());
}

BOOST_AUTO_TEST_CASE(AnOlderVersionDoesNotTakeThePlaceOfANewer)
{
    terms.known = {agency.der()};
    BOOST_REQUIRE(importModelPack(pack("1.10"), terms));
    const auto older = importModelPack(pack("1.9"), terms);
    BOOST_TEST(codeOf(older) == base::toInt(base::ErrorCode::ModelOlder));
    BOOST_REQUIRE(shelf()->entries().size() == 1U);
    BOOST_TEST(shelf()->entries().front().outline.version == "1.10");
}

BOOST_AUTO_TEST_CASE(AModelThatNobodySignedIsNotPushedAside)
{
    terms.known = {agency.der()};
    const fs::path own = terms.documents / "mine";
    fs::create_directories(terms.documents);
    BOOST_REQUIRE(document::saveModel(tests::madeUpModel("utopia_card.front"), own));
    BOOST_TEST(codeOf(importModelPack(pack(), terms)) == base::toInt(base::ErrorCode::ModelNameTaken));
    BOOST_REQUIRE(shelf()->entries().size() == 1U);
    BOOST_TEST(shelf()->entries().front().path == own);
    BOOST_TEST(filesIn("documents").size() == 1U);
}

BOOST_AUTO_TEST_CASE(WhereNothingCanBeWrittenTheAgencyIsNotKeptEither)
{
    terms.vouched = {agency.der()};
    terms.documents = "/proc/nowhere/documents";
    BOOST_TEST(codeOf(importModelPack(pack(), terms)) == toInt(base::ErrorCode::FileNotWritten));
    BOOST_TEST(filesIn("signers").empty());
    terms.documents = folder / "documents";
    terms.signers.clear();  // no home
    BOOST_TEST(codeOf(importModelPack(pack(), terms)) == toInt(base::ErrorCode::FileNotWritten));
    BOOST_TEST(filesIn("documents").empty());
}

BOOST_AUTO_TEST_CASE(ADamagedPackIsRefused)
{
    terms.known = {agency.der()};
    base::Bytes octets = tests::sealedModel(agency);
    octets[octets.size() / 2] ^= 1U;
    BOOST_TEST(codeOf(importModelPack(write("broken.rahdarimodel", octets), terms)) != 0);
    BOOST_TEST(codeOf(importModelPack(folder / "missing.rahdarimodel", terms)) == toInt(base::ErrorCode::FileMissing));
    BOOST_TEST(filesIn("documents").empty());
}

BOOST_AUTO_TEST_SUITE_END()
