// Document models are taken out of use and kept aside, whole, where the shelf does not look.
#include "ui/setup/model_removal.h"

#include "core/base/error_code.h"
#include "core/document/model/model_file.h"
#include "core/document/model/model_shelf.h"
#include "tests/support/made_up_model.h"
#include "tests/support/write_protected.h"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

using namespace rahdari;
using namespace rahdari::ui::setup;
namespace fs = std::filesystem;

namespace {

struct Shelf {
    fs::path folder = fs::temp_directory_path() / ("rahdari_removal_" + std::to_string(getpid()));
    fs::path card = folder / "card";

    Shelf() { BOOST_REQUIRE(document::saveModel(tests::madeUpModel("utopia_card.front"), card)); }
    ~Shelf()
    {
        std::error_code ignored;
        fs::remove_all(folder, ignored);
    }

    std::size_t inUse() const { return document::ModelShelf::open({folder}, {})->entries().size(); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(ModelRemoval, Shelf)

BOOST_AUTO_TEST_CASE(WhatIsRemovedIsNotInUseAndStillThere)
{
    BOOST_TEST(inUse() == 1U);
    const auto model = document::loadModel(card);
    BOOST_REQUIRE(model);
    const auto aside = setModelAside(card);
    BOOST_REQUIRE(aside);
    BOOST_TEST(inUse() == 0U);
    BOOST_TEST(!fs::exists(card));
    const auto kept = document::loadModel(*aside);
    BOOST_REQUIRE(kept);
    BOOST_TEST(kept->title == model->title);
    fs::rename(*aside, card);
    BOOST_TEST(inUse() == 1U);
}

BOOST_AUTO_TEST_CASE(WhatWasRemovedBeforeStaysBesideIt)
{
    const fs::path pack = folder / "a.rahdarimodel";
    for (const char* content : {"first", "second"}) {
        std::ofstream(pack) << content;
        BOOST_REQUIRE(setModelAside(pack));
    }
    BOOST_TEST(fs::file_size(folder / removedModelsName / "a.rahdarimodel") == 5U);
    BOOST_TEST(fs::file_size(folder / removedModelsName / "a 2.rahdarimodel") == 6U);
}

BOOST_AUTO_TEST_CASE(WhatCannotBeMovedStaysInUse)
{
    {
        const tests::WriteProtected protectedFolder(folder);
        const auto aside = setModelAside(card);
        BOOST_REQUIRE(!aside);
        BOOST_TEST(aside.error().code == toInt(base::ErrorCode::FileNotWritten));
    }
    BOOST_TEST(inUse() == 1U);
    BOOST_TEST(!fs::exists(folder / removedModelsName));
    const auto gone = setModelAside(folder / "gone");
    BOOST_REQUIRE(!gone);
    BOOST_TEST(gone.error().code == toInt(base::ErrorCode::FileMissing));
}

BOOST_AUTO_TEST_SUITE_END()
