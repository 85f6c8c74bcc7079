#include "tests/blackbox/program_run.h"
#include "tests/support/printed_code.h"
#include "tests/unit/core/seal/made_up_seal.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

// rahdari seal verify.

using namespace rahdari::blackbox;
using namespace rahdari::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

std::string textOf(const rahdari::base::Bytes& octets) { return {octets.begin(), octets.end()}; }

/// A folder with the certificates of a signer of seals and of his authority.
struct SignerFolder {
    SignerFolder()
    {
        writeFile(folder / "csca.cer", textOf(world.cscaCertificate()));
        writeFile(folder / "signer.cer", textOf(world.signerCertificate()));
        writeFile(folder / "note.txt", "not a certificate");
    }

    Ending verify(const std::string& seal, std::vector<std::string> more = {}) const
    {
        std::vector<std::string> arguments{"seal", "verify", seal, "--signers", folder.path(), "--date", "2026-06-01"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(arguments);
    }

    SealWorld world;
    ScratchFolder folder;
    rahdari::base::Bytes good = makeSeal(SealDraft(), sealSignerKey());
};

std::string outcomeOf(const json& result, const std::string& id)
{
    for (const json& check : result.at("checks")) {
        if (check.at("id") == id) {
            return check.at("outcome");
        }
    }
    return "(none)";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SealCommand)

BOOST_AUTO_TEST_CASE(VerifiesOctetsInHexadecimal)
{
    const SignerFolder signers;
    const Ending ending = signers.verify(rahdari::base::toHex(signers.good), {"--json"});
    BOOST_TEST(ending.exitCode == 0, ending.err);
    const json result = json::parse(ending.out);
    BOOST_TEST(result.at("outcome") == "successful");
    BOOST_TEST(result.at("checks").size() == 15U);
    BOOST_TEST(outcomeOf(result, "seal.signature") == "successful");
    const json& seal = result.at("seals").at(0);
    BOOST_TEST(seal.at("kind") == "residence permit");
    BOOST_TEST(seal.at("signerId") == "UTSG");
    BOOST_TEST(seal.at("issuedOn") == "2020-01-01");
    BOOST_TEST(seal.at("mrz").at(1) == "D231458907UTO7408122F1204159<<<<<<<6");
    BOOST_TEST(seal.at("certificates").size() == 2U);
}

BOOST_AUTO_TEST_CASE(VerifiesFilesAndPictures)
{
    const SignerFolder signers;
    const ScratchFolder folder;
    writeFile(folder / "raw.bin", textOf(signers.good));
    writeFile(folder / "hex.txt", rahdari::base::toHex(signers.good) + "\n");
    const fs::path picture = folder / "page.png";
    cv::imwrite(picture.string(), pageWithCode(signers.good, PrintedSymbology::DataMatrix));
    for (const char* name : {"raw.bin", "hex.txt", "page.png"}) {
        const Ending ending = signers.verify(folder / name);
        BOOST_TEST(ending.exitCode == 0, name << ": " << ending.err);
        BOOST_TEST(ending.out.find("UFO001979") != std::string::npos, name);
    }
}

BOOST_AUTO_TEST_CASE(TellsAForgeryAndAnUnknownSigner)
{
    const SignerFolder signers;
    const Ending forged = signers.verify(rahdari::base::toHex(makeSeal(SealDraft(), strangersKey())), {"--json"});
    BOOST_TEST(forged.exitCode == 1);
    BOOST_TEST(outcomeOf(json::parse(forged.out), "seal.signature") == "failed");
    const Ending unknown = run({"seal", "verify", rahdari::base::toHex(signers.good), "--date", "2026-06-01"});
    BOOST_TEST(unknown.exitCode == 2);
}

BOOST_AUTO_TEST_CASE(SaysWhatCouldNotBeRead)
{
    const SignerFolder signers;
    const ScratchFolder folder;
    writeFile(folder / "text.txt", "P<UTO");
    for (const std::string& source :
         {std::string("4142"), std::string("no/such/file"), (folder / "text.txt").string()}) {
        const Ending ending = signers.verify(source, {"--json"});
        BOOST_TEST(ending.exitCode == 3, source);
        BOOST_TEST(json::parse(ending.out).at("error").at("code").get<int>() >= 1000);
    }
    BOOST_TEST(run({"seal", "verify"}).exitCode == 64);
    BOOST_TEST(run({"seal", "verify", "DC03", "--signers", folder / "text.txt"}).exitCode == 70);
    BOOST_TEST(run({"seal", "verify", "DC03", "--signers", folder / "missing"}).exitCode == 70);
}

BOOST_AUTO_TEST_SUITE_END()
