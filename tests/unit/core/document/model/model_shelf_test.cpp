#include "core/document/model/model_file.h"
#include "core/document/model/model_shelf.h"
#include "tests/support/made_up_model.h"
#include "tests/support/test_authority.h"
#include "tests/unit/core/document/model/scratch.h"

#include <boost/test/unit_test.hpp>

#include <openssl/pem.h>

#include <atomic>
#include <chrono>
#include <ctime>
#include <fstream>
#include <thread>

using namespace rahdari;
using namespace rahdari::document;
namespace fs = std::filesystem;

namespace {

void save(const fs::path& folder, const std::string& name, const std::string& title = "T")
{
    DocumentModel model = tests::madeUpModel(name);
    model.title = title;
    const auto saved = saveModel(model, folder);
    BOOST_REQUIRE_MESSAGE(saved, (saved ? "" : saved.error().message));
}

void write(const fs::path& file, const std::string& text) { std::ofstream(file, std::ios::binary) << text; }

std::vector<std::string> namesOn(const ModelShelf& shelf)
{
    std::vector<std::string> names;
    for (const ShelfEntry& entry : shelf.entries()) {
        names.push_back(entry.name);
    }
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Shelf)

BOOST_AUTO_TEST_CASE(HoldsEveryFolderWithAModel)
{
    const tests::Scratch scratch;
    save(scratch / "models/b", "b");
    save(scratch / "models/uto/a", "a");
    save(scratch / "models/.a.draft_1", "hidden");
    fs::create_directories(scratch / "models/utopia");
    write(scratch / "models/utopia/passport_2015.toml", "name = \"no model\"\n");
    const auto shelf = ModelShelf::open({scratch / "models", scratch / "not there"}, {});
    BOOST_TEST((namesOn(*shelf) == std::vector<std::string>{"a", "b"}));
    BOOST_TEST(shelf->complaints().empty());
    const ShelfEntry& entry = shelf->entries().front();
    BOOST_TEST(!entry.signature);
    BOOST_TEST(entry.outline.features.size() == 4U);
    BOOST_TEST(entry.outline.references.empty());
    BOOST_TEST(entry.outline.limits.all().empty());
    BOOST_TEST((entry.outline.table("identification.index") != nullptr && entry.outline.tables.size() == 1U));
    BOOST_TEST(ModelShelf::open({}, {})->entries().empty());
}

BOOST_AUTO_TEST_CASE(AFolderMayBeTheModelItself)
{
    const tests::Scratch scratch;
    save(scratch / "a", "a");
    BOOST_TEST((namesOn(*ModelShelf::open({scratch / "a"}, {})) == std::vector<std::string>{"a"}));
}

BOOST_AUTO_TEST_CASE(ModelsAreLoadedOnceAndShared)
{
    const tests::Scratch scratch;
    save(scratch / "a", "a");
    const auto shelf = ModelShelf::open({scratch.path()}, {});
    const auto model = shelf->load("a");
    BOOST_REQUIRE(model);
    BOOST_TEST((*model)->references.size() == 3U);
    BOOST_TEST((*model)->limits.all().size() == 3U);
    BOOST_TEST((shelf->load("a")->get() == model->get()));
    BOOST_TEST(shelf->load("b").error().code == 1000);
}

BOOST_AUTO_TEST_CASE(TheFirstFolderWins)
{
    const tests::Scratch scratch;
    save(scratch / "one/a", "a", "mine");
    save(scratch / "two/a", "a", "shipped");
    save(scratch / "two/b", "b", "shipped");
    const auto shelf = ModelShelf::open({scratch / "one", scratch / "two"}, {});
    BOOST_TEST((namesOn(*shelf) == std::vector<std::string>{"a", "b"}));
    BOOST_TEST(shelf->entries().front().outline.title == "mine");
    BOOST_TEST(shelf->complaints().empty());
}

BOOST_AUTO_TEST_CASE(ComplainsOfWhatIsBrokenOrTwiceThere)
{
    const tests::Scratch scratch;
    save(scratch / "a", "a");
    save(scratch / "a2", "a");
    save(scratch / "c", "c");
    write(scratch / "c/model.toml", "nonsense");
    write(scratch / "d.rahdarimodel", "nonsense");
    const auto shelf = ModelShelf::open({scratch.path()}, {});
    BOOST_TEST((namesOn(*shelf) == std::vector<std::string>{"a"}));
    BOOST_REQUIRE(shelf->complaints().size() == 3U);
    BOOST_TEST(shelf->complaints()[0].message.find("a2") != std::string::npos);
    BOOST_TEST(shelf->complaints()[1].code == 1310);
    BOOST_TEST(shelf->complaints()[1].message.find((scratch / "c").string()) != std::string::npos);
    BOOST_TEST(shelf->complaints()[2].code == 1311);
}

BOOST_AUTO_TEST_CASE(WhatIsBrokenInsideIsSaidOnLoading)
{
    const tests::Scratch scratch;
    save(scratch / "a", "a");
    write(scratch / "a/vi.jpg", "nonsense");
    const auto shelf = ModelShelf::open({scratch.path()}, {});
    BOOST_TEST(shelf->complaints().empty());
    const auto model = shelf->load("a");
    BOOST_REQUIRE(!model);
    BOOST_TEST(model.error().code == 1310);
    BOOST_TEST(model.error().message.find("vi.jpg") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(SignedOnlyMeansSignedOnly)
{
    const tests::Scratch scratch;
    tests::CertificatePlan plan;
    plan.ca = false;
    const tests::Issued signer = tests::issue(plan);
    const crypto::Handle<BIO, BIO_free_all> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), signer.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    const auto pack = sealPack(tests::madeUpModel("signed"), {data, static_cast<std::size_t>(size)},
                               tests::toPem(signer.der(), "CERTIFICATE"));
    BOOST_REQUIRE(pack);
    write(scratch / "signed.rahdarimodel", std::string(pack->begin(), pack->end()));
    save(scratch / "plain", "plain");
    const auto production = ModelShelf::open({scratch.path()}, {{signer.der()}, false});
    BOOST_TEST((namesOn(*production) == std::vector<std::string>{"signed"}));
    BOOST_TEST(production->entries().front().signature.value().trusted);
    BOOST_REQUIRE(production->complaints().size() == 1U);
    BOOST_TEST(production->complaints().front().code == 1311);
    BOOST_CHECK(production->load("signed"));
    const auto open = ModelShelf::open({scratch.path()}, {});
    BOOST_TEST((namesOn(*open) == std::vector<std::string>{"plain"}));
    // Exchanged after the shelf was opened: verified again when it is loaded.
    write(scratch / "signed.rahdarimodel", "nonsense");
    const auto again = ModelShelf::open({scratch.path()}, {{signer.der()}, false});
    BOOST_TEST(again->entries().empty());
}

BOOST_AUTO_TEST_CASE(ManyThreadsMayAsk)
{
    const tests::Scratch scratch;
    for (int i = 0; i < 40; ++i) {
        save(scratch / ("m" + std::to_string(i)), "m" + std::to_string(i));
    }
    const auto shelf = ModelShelf::open({scratch.path()}, {});
    std::atomic<int> loaded = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&, thread] {
                for (int i = 0; i < 80; ++i) {
                    const std::string name = "m" + std::to_string((i * 7 + thread) % 40);
                    const auto model = shelf->load(name);
                    loaded += model && (*model)->name == name ? 1 : 0;
                }
            });
        }
    }
    BOOST_TEST(loaded == 320);
}

/// Two hundred outlines with tables such as identification needs are read in well under a second of one processor.
BOOST_AUTO_TEST_CASE(TwoHundredModelsAreOpenedInNoTime)
{
    const tests::Scratch scratch;
    DocumentModel model = tests::madeUpModel();
    model.tables["identification.key_points"] = {300, 36, std::vector<float>(300U * 36U, 0.5F)};
    for (int i = 0; i < 60; ++i) {
        Feature feature = model.features.front();
        feature.name = "more_" + std::to_string(i);
        model.features.push_back(feature);
    }
    for (int i = 0; i < 200; ++i) {
        model.name = "m" + std::to_string(i);
        BOOST_REQUIRE(saveModel(model, scratch / model.name));
    }
    const std::clock_t begin = std::clock();
    const auto shelf = ModelShelf::open({scratch.path()}, {});
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    BOOST_TEST(shelf->entries().size() == 200U);
    BOOST_TEST_MESSAGE("200 outlines in " << seconds << " s");
#ifdef NDEBUG
    BOOST_TEST(seconds < 1.0);
#endif
}

BOOST_AUTO_TEST_SUITE_END()
