#include "core/document/model/model_file.h"
#include "tests/blackbox/program_run.h"
#include "tests/support/made_up_model.h"
#include "tests/support/test_authority.h"

#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include <openssl/pem.h>

#include <set>
#include <string>
#include <vector>

// `rahdari models` as its users see it, on small models made by the library.

using namespace rahdari::blackbox;
namespace tests = rahdari::tests;
namespace document = rahdari::document;
using Json = nlohmann::json;

namespace {

std::string text(const rahdari::base::Bytes& octets) { return {octets.begin(), octets.end()}; }

tests::Issued signer()
{
    tests::CertificatePlan plan;
    plan.subject = tests::utopian("UTO model signer");
    plan.ca = false;
    return tests::issue(plan);
}

std::string keyPem(const tests::Issued& who)
{
    const rahdari::crypto::Handle<BIO, BIO_free_all> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), who.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

/// A folder "learned" with two models, and an agency that signs.
struct Learned {
    ScratchFolder scratch;
    tests::Issued agency = signer();

    Learned()
    {
        save("learned/card", "card.front");
        save("learned/uto/pass", "pass");
        writeFile(scratch / "key.pem", keyPem(agency));
        writeFile(scratch / "agency.pem", tests::toPem(agency.der(), "CERTIFICATE"));
        writeFile(scratch / "other.cer", text(signer().der()));
    }

    void save(const std::string& folder, const std::string& name) const
    {
        BOOST_REQUIRE(document::saveModel(tests::madeUpModel(name), scratch / folder));
    }

    std::string path(const std::string& name) const { return (scratch / name).string(); }

    Ending models(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.begin(), "models");
        return run(arguments);
    }

    Ending pack(const std::string& model, const std::string& out) const
    {
        return models({"pack", model, "--models", path("learned"), "--key", path("key.pem"), "--certificate",
                       path("agency.pem"), "-o", path(out)});
    }

    Json listed(const std::vector<std::string>& more) const
    {
        std::vector<std::string> arguments{"list", "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Ending ending = models(arguments);
        BOOST_TEST(ending.exitCode == 0, ending.err);
        return Json::parse(ending.out);
    }
};

std::set<std::string> namesOf(const Json& list)
{
    std::set<std::string> names;
    for (const Json& model : list.at("models")) {
        names.insert(model.at("name").get<std::string>());
    }
    return names;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(ModelsCommand, Learned)

BOOST_AUTO_TEST_CASE(ListsModelsOfAFolderBeforeTheUsualOnes)
{
    const Json list = listed({"--models", path("learned")});
    BOOST_TEST(namesOf(list).contains("card.front"));
    BOOST_TEST(namesOf(list).contains("pass"));
    BOOST_TEST(list.at("complaints").empty());
    for (const std::string& usual : namesOf(listed({}))) {
        BOOST_TEST(namesOf(list).contains(usual), usual);
    }
    const Ending ending = models({"list", "--models", path("learned")});
    BOOST_TEST(ending.exitCode == 0);
    BOOST_TEST(ending.out.find("card.front\n") != std::string::npos);
    BOOST_TEST(ending.out.find("UTO,I,2,2016,UTO-BO-01001; learned from 30 specimens (simulated scans); not signed") !=
               std::string::npos);
}

/// models/documents/utopia has designs of specimens; a folder is a model's only with a model.toml.
BOOST_AUTO_TEST_CASE(DesignsOfSpecimensAreNoModels)
{
    for (const Json& model : listed({}).at("models")) {
        BOOST_TEST(model.at("place").get<std::string>().find("documents/utopia") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(AFolderOfDocumentModelsAddsToTheOthers)
{
    // OCR models and profiles still come from the usual place.
    const Ending checks = run({"checks", "--json", "--models", path("learned")});
    BOOST_TEST(checks.exitCode == 0, checks.err);
    const Ending mrz = run({"mrz", "--json", sample("pictures/td3_expired.jpg"), "--models", path("learned")});
    BOOST_TEST(mrz.exitCode == 0, mrz.err);
    // A whole folder is taken alone.
    const std::string whole = std::string(RAHDARI_SOURCE_DIR) + "/models";
    BOOST_TEST(!namesOf(listed({"--models", whole})).contains("card.front"));
    BOOST_TEST(models({"list", "--models", path("nowhere")}).exitCode == 70);
    std::filesystem::create_directory(scratch / "empty");
    BOOST_TEST(models({"list", "--models", path("empty")}).exitCode == 70);
}

/// What `learn` wrote without --models is found without --models.
BOOST_AUTO_TEST_CASE(ModelsThisUserLearnedAreFound)
{
    const std::filesystem::path documents = scratch / "data" / "rahdari" / "documents";
    BOOST_REQUIRE(document::saveModel(tests::madeUpModel("learned_here"), documents / "learned_here"));
    Start start;
    start.arguments = {"models", "list", "--json"};
    start.environment = {"XDG_DATA_HOME=" + path("data")};
    const Ending ending = RunningProgram(start).wait();
    BOOST_REQUIRE_MESSAGE(ending.exitCode == 0, ending.err);
    BOOST_TEST(namesOf(Json::parse(ending.out)).contains("learned_here"));
}

BOOST_AUTO_TEST_CASE(ShowsAModelWholly)
{
    const Ending ending = models({"show", "card.front", "--models", path("learned"), "--json"});
    BOOST_TEST(ending.exitCode == 0, ending.err);
    const Json shown = Json::parse(ending.out);
    BOOST_TEST(shown.at("id") == "UTO,I,2,2016,UTO-BO-01001");
    BOOST_TEST(shown.at("featureList").size() == 4U);
    BOOST_TEST(shown.at("featureList").at(1).at("appearance").at("ir") == "visible");
    BOOST_TEST(shown.at("limits").size() == 3U);
    int open = 0;
    for (const Json& limit : shown.at("limits")) {
        open += limit.at("lower").is_null() || limit.at("upper").is_null() ? 1 : 0;
    }
    BOOST_TEST(open == 2);
    BOOST_TEST(shown.at("rules").at("patterns").at("document_number") == "[A-Z]{2}\\d{7}");
    BOOST_TEST(shown.at("knownDefects").at(0).at("check") == "mrz.ocr_b");
    const Ending readable = models({"show", path("learned/card")});
    BOOST_TEST(readable.exitCode == 0);
    for (const char* part : {"uv_print_1", "must be absent", "blue_share", "[A-Z]{2}\\d{7}", "60 or 120 months",
                             "2016 to 2022", "mrz.ocr_b", "desk_a", "simulated"}) {
        BOOST_TEST(readable.out.find(part) != std::string::npos, part);
    }
    BOOST_TEST(models({"show", "nobody", "--models", path("learned")}).exitCode == 3);
}

BOOST_AUTO_TEST_CASE(VerifySaysWhatIsWrong)
{
    const Ending sound = models({"verify", "card.front", "pass", "--models", path("learned")});
    BOOST_TEST(sound.exitCode == 0, sound.err);
    BOOST_TEST(sound.out.find("card.front: sound; 1 of 3 limits rest on too few") != std::string::npos, sound.out);
    writeFile(scratch / "learned/card/uv.jpg", "nonsense");
    writeFile(scratch / "learned/uto/pass/model.toml", "format = 1\nnaem = \"pass\"\n");
    const Ending wrong = models({"verify", "--models", path("learned"), "--json"});
    BOOST_TEST(wrong.exitCode == 1);
    const Json said = Json::parse(wrong.out);
    BOOST_REQUIRE(said.at("complaints").size() == 1U);
    BOOST_TEST(said.at("complaints").at(0).at("message").get<std::string>().find("model.toml, line ") !=
               std::string::npos);
    bool told = false;
    for (const Json& model : said.at("models")) {
        if (model.at("name") == "card.front") {
            told = !model.at("sound").get<bool>() &&
                   model.at("wrong").get<std::string>().find("uv.jpg") != std::string::npos;
        }
    }
    BOOST_TEST(told);
    BOOST_TEST(models({"verify", "nobody", "--models", path("learned")}).exitCode == 3);
}

BOOST_AUTO_TEST_CASE(APackIsTakenFromItsSignerOnly)
{
    BOOST_TEST(pack("card.front", "packs/card.rahdarimodel").exitCode == 74);  // there is no such folder
    std::filesystem::create_directory(scratch / "packs");
    BOOST_REQUIRE(pack("card.front", "packs/card.rahdarimodel").exitCode == 0);
    const Json trusting = listed({"--models", path("packs"), "--model-signer", path("agency.pem")});
    BOOST_TEST(namesOf(trusting).contains("card.front"));
    for (const Json& model : trusting.at("models")) {
        const bool ours = model.at("name") == "card.front";
        BOOST_TEST((!ours || model.at("signer").get<std::string>().find("UTO model signer") != std::string::npos));
    }
    const Json wary = listed({"--models", path("packs"), "--model-signer", path("other.cer")});
    BOOST_TEST(!namesOf(wary).contains("card.front"));
    BOOST_REQUIRE(wary.at("complaints").size() == 1U);
    BOOST_TEST(wary.at("complaints").at(0).at("code") == 1311);
    BOOST_TEST(models({"list", "--models", path("packs"), "--model-signer", path("key.pem")}).exitCode == 70);
}

BOOST_AUTO_TEST_CASE(UnpackingGivesBackTheFiles)
{
    BOOST_REQUIRE(pack(path("learned/card"), "card.rahdarimodel").exitCode == 0);
    const std::string file = path("card.rahdarimodel");
    const Ending refused = models({"unpack", file, "-o", path("new")});
    BOOST_TEST(refused.exitCode == 1);
    BOOST_TEST(refused.err.find("not trusted") != std::string::npos);
    BOOST_TEST(!std::filesystem::exists(scratch / "new"));
    const Ending unpacked = models({"unpack", file, "--model-signer", path("agency.pem"), "-o", path("new")});
    BOOST_TEST(unpacked.exitCode == 0, unpacked.err);
    for (const auto& entry : std::filesystem::directory_iterator(scratch / "learned/card")) {
        BOOST_TEST(readFile(entry.path()) == readFile(scratch / "new" / entry.path().filename()), entry.path());
    }
    std::string altered = readFile(scratch / "card.rahdarimodel");
    altered[altered.size() / 2] = static_cast<char>(altered[altered.size() / 2] ^ 1);
    writeFile(scratch / "altered.rahdarimodel", altered);
    BOOST_TEST(
        models({"unpack", path("altered.rahdarimodel"), "--model-signer", path("agency.pem"), "-o", path("newer")})
            .exitCode == 1);
    BOOST_TEST(
        models({"unpack", path("nothing"), "--model-signer", path("agency.pem"), "-o", path("newer")}).exitCode == 3);
    BOOST_TEST(!std::filesystem::exists(scratch / "newer"));
    const Ending shown = models({"show", file, "--model-signer", path("agency.pem")});
    BOOST_TEST(shown.out.find("signed by") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(WhatIsBrokenIsNotSigned)
{
    writeFile(scratch / "learned/card/learned.cbor", "nonsense");
    BOOST_TEST(pack("card.front", "card.rahdarimodel").exitCode == 3);
    writeFile(scratch / "key.pem", "no key");
    BOOST_TEST(pack("pass", "pass.rahdarimodel").exitCode == 3);
    BOOST_TEST(!std::filesystem::exists(scratch / "card.rahdarimodel"));
    BOOST_TEST(models({"pack", "pass"}).exitCode == 64);
    BOOST_TEST(models({}).exitCode == 64);
}

BOOST_AUTO_TEST_SUITE_END()
