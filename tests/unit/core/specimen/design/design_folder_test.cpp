#include "core/base/error_code.h"
#include "core/specimen/design/design_file.h"
#include "tests/unit/core/specimen/design/design_texts.h"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>

using namespace rahdari::specimen;
using namespace rahdari::specimen::test;
using rahdari::base::ErrorCode;
using rahdari::base::toInt;

namespace {

namespace fs = std::filesystem;

/// A folder that is gone afterwards.
struct DesignFolder {
    fs::path path = fs::temp_directory_path() / ("rahdari_designs_" + std::to_string(std::rand()));

    DesignFolder()
    {
        fs::create_directories(path);
        write("inks.toml", std::string(cabinetText()));
        write("fonts.toml", "sans = \"none.ttf\"\n");
        write("small.toml", smallDesignText());
    }
    ~DesignFolder() { fs::remove_all(path); }
    DesignFolder(const DesignFolder&) = delete;
    DesignFolder& operator=(const DesignFolder&) = delete;

    void write(const std::string& name, const std::string& text) const { std::ofstream(path / name) << text; }
};

const std::string heir = "# base = \"none\"\n  base  = \"small\"\nid = \"a_heir\"\ntitle = \"Later\"\nseries = \"B\"\n"
                         "model_id = \"UTO,P,1,2021,AO-01002\"\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(DesignFolders)

BOOST_AUTO_TEST_CASE(AllDesignsAreLoadedBasesFirst)
{
    const DesignFolder folder;
    folder.write("a_heir.toml", heir);
    const auto designs = loadDesigns(folder.path);
    BOOST_REQUIRE_MESSAGE(designs, failureOf(designs));
    BOOST_REQUIRE_EQUAL(designs->size(), 2);
    BOOST_CHECK_EQUAL(designs->front().id, "a_heir");
    BOOST_CHECK_EQUAL(findDesign(*designs, "small")->id, "small");
    const auto none = findDesign(*designs, "large");
    BOOST_REQUIRE(!none);
    BOOST_CHECK_EQUAL(none.error().code, toInt(ErrorCode::SpecimenUnknown));
    BOOST_CHECK_EQUAL(none.error().advice, "There are: a_heir, small");
}

BOOST_AUTO_TEST_CASE(MistakesNameTheirFile)
{
    const DesignFolder folder;
    folder.write("broken.toml", changed(smallDesignText(), "pitch_mm = 0.42", "pitch_mm = 0"));
    auto designs = loadDesigns(folder.path);
    BOOST_REQUIRE(!designs);
    BOOST_CHECK_MESSAGE(designs.error().message.starts_with("broken.toml, line "), designs.error().message);
    folder.write("broken.toml", smallDesignText());
    designs = loadDesigns(folder.path);
    BOOST_REQUIRE(!designs);
    BOOST_CHECK_EQUAL(designs.error().message, "broken.toml, the design is called \"small\"");
    folder.write("inks.toml", "x");
    designs = loadDesigns(folder.path);
    BOOST_REQUIRE(!designs);
    BOOST_CHECK(designs.error().message.starts_with("inks.toml, line 1"));
}

BOOST_AUTO_TEST_CASE(AMissingFolderIsTold)
{
    const auto designs = loadDesigns("/nowhere/at/all");
    BOOST_REQUIRE(!designs);
    BOOST_CHECK_EQUAL(designs.error().code, toInt(ErrorCode::FileMissing));
}

BOOST_AUTO_TEST_SUITE_END()
