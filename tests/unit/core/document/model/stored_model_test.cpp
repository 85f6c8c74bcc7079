#include "core/document/model/model_file.h"
#include "tests/support/made_up_model.h"
#include "tests/unit/core/document/model/scratch.h"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>
#include <set>

using namespace rahdari;
using namespace rahdari::document;
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

void write(const fs::path& file, const std::string& text) { std::ofstream(file) << text; }

std::string read(const fs::path& file)
{
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(StoredModel)

BOOST_AUTO_TEST_CASE(ComesBackFromItsFolder)
{
    const tests::Scratch scratch;
    const DocumentModel model = tests::madeUpModel();
    BOOST_REQUIRE(saveModel(model, scratch / "new/card"));
    BOOST_TEST((namesIn(scratch / "new") == std::set<std::string>{"card"}));
    BOOST_TEST((namesIn(scratch / "new/card") ==
                std::set<std::string>{"model.toml", "learned.cbor", "identification.cbor", "vi.jpg", "vi_spread.png",
                                      "ir.jpg", "ir_spread.png", "uv.jpg", "stable.png"}));
    const auto again = loadModel(scratch / "new/card");
    BOOST_REQUIRE_MESSAGE(again, (again ? "" : again.error().message));
    BOOST_TEST(again->name == model.name);
    BOOST_TEST((again->features == model.features));
    BOOST_TEST((again->limits == model.limits));
    BOOST_TEST((again->tables == model.tables));
}

BOOST_AUTO_TEST_CASE(ReplacesAnOlderOneAndKeepsWhatIsSomebodysOwn)
{
    const tests::Scratch scratch;
    DocumentModel model = tests::madeUpModel();
    BOOST_REQUIRE(saveModel(model, scratch / "card"));
    write(scratch / "card/notes.txt", "mine");
    fs::create_directory(scratch / "card/sheets");
    model.references.clear();
    model.title = "New";
    BOOST_REQUIRE(saveModel(model, fs::path((scratch / "card").string() + "/")));
    BOOST_TEST(loadModel(scratch / "card")->title == "New");
    BOOST_TEST(!fs::exists(scratch / "card/vi.jpg"));
    BOOST_TEST(read(scratch / "card/notes.txt") == "mine");
    BOOST_TEST(fs::exists(scratch / "card/sheets"));
    BOOST_TEST((namesIn(scratch.path()) == std::set<std::string>{"card"}));
}

BOOST_AUTO_TEST_CASE(WhatIsNoModelIsNotReplaced)
{
    const tests::Scratch scratch;
    fs::create_directory(scratch / "letters");
    write(scratch / "letters/one.txt", "dear");
    write(scratch / "file", "x");
    for (const char* place : {"letters", "file"}) {
        const auto saved = saveModel(tests::madeUpModel(), scratch / place);
        BOOST_REQUIRE(!saved);
        BOOST_TEST(saved.error().code == 1003);
    }
    BOOST_TEST(read(scratch / "letters/one.txt") == "dear");
    BOOST_TEST((namesIn(scratch.path()) == std::set<std::string>{"file", "letters"}));
}

BOOST_AUTO_TEST_CASE(AModelThatCannotBeWrittenLeavesTheOlderOne)
{
    const tests::Scratch scratch;
    DocumentModel model = tests::madeUpModel();
    BOOST_REQUIRE(saveModel(model, scratch / "card"));
    model.title = "New";
    model.size.width = 50.0;  // the pictures are not of that size
    BOOST_TEST(!saveModel(model, scratch / "card"));
    BOOST_TEST(loadModel(scratch / "card")->title == tests::madeUpModel().title);
    BOOST_TEST((namesIn(scratch.path()) == std::set<std::string>{"card"}));
}

BOOST_AUTO_TEST_CASE(SaysWhatIsMissing)
{
    const tests::Scratch scratch;
    BOOST_TEST(loadModel(scratch / "nothing").error().code == 1000);
    BOOST_TEST(loadModel(scratch.path()).error().code == 1000);
    BOOST_REQUIRE(saveModel(tests::madeUpModel(), scratch / "card"));
    write(scratch / "card/learned.cbor", "nonsense");
    const auto broken = loadModel(scratch / "card");
    BOOST_REQUIRE(!broken);
    BOOST_TEST(broken.error().code == 1310);
    BOOST_TEST(broken.error().message.find("learned.cbor") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(AnOutlineNeedsTwoFilesOnly)
{
    const tests::Scratch scratch;
    BOOST_REQUIRE(saveModel(tests::madeUpModel(), scratch / "card"));
    write(scratch / "card/learned.cbor", "nonsense");
    const auto files = readOutlineFiles(scratch / "card");
    BOOST_REQUIRE(files);
    BOOST_TEST(files->size() == 2U);
    const auto outline = outlineOf(*files);
    BOOST_REQUIRE(outline);
    BOOST_TEST(outline->features.size() == 4U);
    BOOST_TEST(outline->table("identification.index") != nullptr);
    BOOST_TEST(outline->references.empty());
}

BOOST_AUTO_TEST_SUITE_END()
