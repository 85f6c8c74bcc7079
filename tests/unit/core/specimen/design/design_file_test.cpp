#include "core/base/error_code.h"
#include "core/specimen/design/design_file.h"
#include "tests/unit/core/specimen/design/design_texts.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari::specimen;
using namespace rahdari::specimen::test;
using rahdari::base::ErrorCode;
using rahdari::base::toInt;

namespace {

InkCabinet cabinet() { return parseInkCabinet(cabinetText()).value(); }

/// One place of the small design changed so that it is no longer in order.
struct Mistake {
    std::string from;
    std::string to;
    std::string wrongAt;  ///< the text whose line the message must name; empty: no line
    std::string told;     ///< part of the message
    friend std::ostream& operator<<(std::ostream& out, const Mistake& mistake) { return out << mistake.to; }
};

const std::vector<Mistake> mistakes{
    {"id = \"small\"", "id = \"Small\"", "id = \"Small", "lowercase"},
    {"id = \"small\"", "", "", "\"id\" is missing"},
    {"format = \"td3\"", "format = \"td4\"", "format", "\"td1\", \"td2\""},
    {"format = \"td3\"", "formt = \"td3\"", "", "\"format\" is missing"},
    {"format = \"td3\"", "format = \"td3\"\nsize = [125, 80]", "", "Doc 9303"},
    {"document_code = \"P<\"", "document_code = \"I<\"", "", "begin with P"},
    {"document_code = \"P<\"", "document_code = \"p<\"", "", "document_code"},
    {"series = \"A\"", "series = \"A\"\ncolour = 1", "colour", "no key \"colour\", only: base, id, title"},
    {"UTO,P,1,2015,AO-01001", "UTO,P,1", "", "model_id"},
    {"first = 10", "first = 30", "", "the last must not lie before"},
    {"first = 10", "first = -1", "first", "at least 0"},
    {"U99999999", "U-999", "", "numbers.pattern"},
    {"side = \"data page\"", "side = \"cover\"", "side = \"cover", "\"data page\", \"front\", \"back\""},
    {"substrate = \"paper\"", "substrate = \"silk\"", "", "no material \"silk\""},
    {"kind = \"line_bundle\"", "kind = \"lines\"", "kind = \"lines", "\"fountain\", \"line_bundle\""},
    {"ink = \"teal\"", "ink = \"puce\"", "[[side.element]]", "no ink \"puce\""},
    {"second_ink = \"own\"", "second_ink = \"puce\"", "[[side.element]]", "no ink \"puce\""},
    {"twin_ink = \"teal_dark\"", "twin_ink = \"carbon\"", "[[side.element]]", "same reflectance"},
    {"twin_ink = \"teal_dark\"", "", "[[side.element]]", "belong together"},
    {"box = [0, 0, 125, 60]", "box = [0, 0, 125, 91]", "[[side.element]]", "on the page"},
    {"box = [0, 0, 125, 60]", "box = [-2.5, 0, 125, 60]", "[[side.element]]", "on the page"},
    {"box = [0, 0, 125, 60]", "box = [0, 0, 125, 0]", "[[side.element]]", "on the page"},
    {"box = [0, 0, 125, 60]", "box = [0, 0, 125]", "box = [0, 0, 125]", "[x, y, width, height]"},
    {"box = [0, 0, 125, 60]", "box = [0, 0, 125, nan]", "box = [0, 0, 125, nan]", "[x, y, width, height]"},
    {"pitch_mm = 0.42", "pitch_mm = 0.19", "pitch_mm", "from 0.2 to 20"},
    {"pitch_mm = 0.42", "pitch_mm = \"0.42\"", "pitch_mm", "must be a number"},
    {"pitch_mm = 0.42", "pitch = 0.42", "pitch = 0.42", "a line_bundle has no key \"pitch\", only: name"},
    {"phases = [0.1, 0.2]", "phases = [0.1]", "[[side.element]]", "same length"},
    {"align = \"right\"", "align = \"middle\"", "align", "\"left\", \"centre\", \"right\""},
    {"text = \"SPECIMEN\"", "text = \"SAMPLE\"", "", "SPECIMEN that shows in white"},
    {"ink = \"loud\"", "ink = \"carbon\"", "", "SPECIMEN that shows in ultraviolet"},
    {"text = \"SPECIMEN\"", "text = \"\"", "[[side.element]]\nname = \"word\"", "must not be empty"},
    {"name = \"word\"", "name = \"waves\"", "[[side.element]]\nname = \"waves\"\nkind = \"label\"", "already"},
    {"name = \"word\"", "name = \"word\"\nafter = \"waves\"", "[[side.element]]\nname = \"word\"", "with a base only"},
    {"kind = \"zone\"", "kind = \"field\"\ncontent = \"sex\"", "", "exactly one element of kind zone, not 0"},
    {"id = \"small\"", "id = \"small\"\nwithout = [\"waves\"]", "", "with a base only"},
    {"id = \"small\"", "id = \"small\"\nbase = \"other\"", "", "base names \"other\""},
    {"[ink.own]", "[ink.Own]", "[ink.Own]", "lowercase"},
    {"reflectance = [0.5, 0.6, 0.7]", "reflectance = [0.5, 0.6, 1.7]", "reflectance", "[blue, green, red]"},
    {"series = \"A\"", "series = \"A", "series", ""}};

}  // namespace

BOOST_AUTO_TEST_SUITE(DesignFiles)

BOOST_AUTO_TEST_CASE(EveryInkAndMaterialOfTheCabinetIsRead)
{
    const InkCabinet read = cabinet();
    BOOST_CHECK_EQUAL(read.inks.size(), 4);
    const Ink& loud = read.inks.at("loud");
    BOOST_CHECK_EQUAL(loud.name, "loud");
    BOOST_CHECK(loud.reflectance == (Bgr{.05F, .03F, .62F}));
    BOOST_CHECK(loud.emission == (Bgr{.05F, .10F, .62F}));
    BOOST_CHECK_EQUAL(loud.infrared, .45F);
    BOOST_CHECK_EQUAL(loud.uvAbsorption, .5F);
    BOOST_CHECK_EQUAL(loud.transmission, 1.F);
    BOOST_CHECK(read.materials.at("paper").reflectance == (Bgr{.90F, .91F, .90F}));
}

BOOST_AUTO_TEST_CASE(ADesignIsReadAsWritten)
{
    const auto design = parseDesign(smallDesignText(), cabinet(), {});
    BOOST_REQUIRE_MESSAGE(design, failureOf(design));
    BOOST_CHECK_EQUAL(design->id, "small");
    BOOST_CHECK(design->format == DocumentFormat::Td3);
    BOOST_CHECK(design->size == (rahdari::image::SizeMm{125, 88}));
    BOOST_CHECK_EQUAL(design->numbers.last, 20);
    BOOST_CHECK_EQUAL(design->numbers.validityYears, 10);
    BOOST_CHECK(design->inks.contains("own") && design->inks.contains("carbon"));
    BOOST_REQUIRE_EQUAL(design->sides.size(), 1);
    const SideDesign& side = design->sides.front();
    BOOST_CHECK_EQUAL(side.substrate, "paper");
    BOOST_REQUIRE_EQUAL(side.elements.size(), 3);
    const Element& waves = side.elements.front();
    BOOST_CHECK_EQUAL(waves.ink, "teal");
    BOOST_CHECK_EQUAL(waves.twinInk, "teal_dark");
    BOOST_CHECK(waves.twinBox == (rahdari::image::RectMm{60, 0, 30, 60}));
    const auto& bundle = std::get<LineBundle>(waves.body);
    BOOST_CHECK_EQUAL(bundle.pitchMm, .42);
    BOOST_CHECK_EQUAL(bundle.lineMm, .08);
    BOOST_CHECK(bundle.lengthsMm == (std::vector<double>{40, 11.5}));
    BOOST_CHECK_EQUAL(std::get<Label>(side.elements[1].body).align, "right");
    BOOST_CHECK(findElement(side, "mrz") == &side.elements[2]);
    BOOST_CHECK(findElement(side, "nothing") == nullptr);
    BOOST_CHECK_EQUAL(zoneSideOf(*design), 0);
}

BOOST_DATA_TEST_CASE(AMistakeIsRefusedWithItsLine, mistakes, mistake)
{
    const std::string text = changed(smallDesignText(), mistake.from, mistake.to);
    const auto design = parseDesign(text, cabinet(), {});
    BOOST_REQUIRE(!design);
    BOOST_CHECK_EQUAL(design.error().code, toInt(ErrorCode::FileInvalid));
    BOOST_CHECK_MESSAGE(design.error().message.find(mistake.told) != std::string::npos, design.error().message);
    if (!mistake.wrongAt.empty()) {
        const std::string line = "line " + std::to_string(lineOf(text, mistake.wrongAt)) + ": ";
        BOOST_CHECK_MESSAGE(design.error().message.starts_with(line), design.error().message << " is not " << line);
    }
}

BOOST_AUTO_TEST_CASE(AnEmptyTextIsNoDesign)
{
    BOOST_CHECK(!parseDesign("", cabinet(), {}));
    BOOST_CHECK(parseInkCabinet(""));
    BOOST_CHECK(!parseInkCabinet("ink = 3"));
    BOOST_CHECK(!parseInkCabinet("[inks.teal]\ninfrared = 1"));
}

BOOST_AUTO_TEST_CASE(EveryKindHasItsWord)
{
    BOOST_CHECK_EQUAL(kindOf(Fountain{}), "fountain");
    BOOST_CHECK_EQUAL(kindOf(LineBundle{}), "line_bundle");
    BOOST_CHECK_EQUAL(kindOf(Rosette{}), "rosette");
    BOOST_CHECK_EQUAL(kindOf(Emblem{}), "emblem");
    BOOST_CHECK_EQUAL(kindOf(Microtext{}), "microtext");
    BOOST_CHECK_EQUAL(kindOf(Label{}), "label");
    BOOST_CHECK_EQUAL(kindOf(Field{}), "field");
    BOOST_CHECK_EQUAL(kindOf(Zone{}), "zone");
    BOOST_CHECK_EQUAL(kindOf(Picture{}), "picture");
    BOOST_CHECK_EQUAL(kindOf(Fibres{}), "fibres");
    BOOST_CHECK_EQUAL(kindOf(DiffractiveDevice{}), "diffractive_device");
    BOOST_CHECK_EQUAL(kindOf(RetroLaminate{}), "retro_laminate");
    BOOST_CHECK_EQUAL(kindOf(Watermark{}), "watermark");
    BOOST_CHECK_EQUAL(kindOf(Thread{}), "thread");
    BOOST_CHECK_EQUAL(kindOf(Perforation{}), "perforation");
    BOOST_CHECK_EQUAL(kindOf(Barcode{}), "barcode");
    BOOST_CHECK(isPersonalised(Zone{}) && isPersonalised(Fibres{}) && !isPersonalised(Label{}));
}

BOOST_AUTO_TEST_SUITE_END()
