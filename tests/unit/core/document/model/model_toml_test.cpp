#include "core/document/model/model_file.h"
#include "tests/support/made_up_model.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>
#include <set>

using namespace rahdari;
using namespace rahdari::document;

namespace {

/// What people may write by hand; nothing in it is left to a default silently.
const std::string byHand = "format = 1\n"                          // 1
                           "name = \"uto_visa\"\n"                 // 2
                           "id = \"UTO,V,1,2017,\"\n"              // 3
                           "version = \"1\"\n"                     // 4
                           "size_mm = [120, 80.5]\n"               // 5
                           "[[feature]]\n"                         // 6
                           "name = \"mrz\"\n"                      // 7
                           "kind = \"mrz\"\n"                      // 8
                           "box_mm = [0, 60, 120, 20]\n"           // 9
                           "appearance = { vi = \"visible\" }\n";  // 10

std::string with(std::string text, const std::string& what, const std::string& instead)
{
    const auto at = text.find(what);
    BOOST_REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), instead);
}

struct Wrong {
    std::string what;
    std::string instead;
    int line;
};

std::ostream& operator<<(std::ostream& out, const Wrong& wrong) { return out << wrong.instead; }

const std::vector<Wrong> wrongs{
    {"format = 1", "format = 2", 1},
    {"format = 1", "format = \"1\"", 1},
    {"\"uto_visa\"", "\"../visa\"", 2},
    {"\"uto_visa\"", "\".visa\"", 2},
    {"\"uto_visa\"", "\"\"", 2},
    {"UTO,V,1,2017,", "UTO,V,1,2017", 3},
    {"UTO,V,1,2017,", "UTO,V,one,2017,", 3},
    {"version = \"1\"", "version = 1", 4},
    {"[120, 80.5]", "[120]", 5},
    {"[120, 80.5]", "[120, inf]", 5},
    {"[120, 80.5]", "[120, 80, 3]", 5},
    {"[120, 80.5]", "[5000, 5000]", 5},
    {"size_mm", "size", 1},
    {"name = \"mrz\"", "name = \"MRZ\"", 7},
    {"kind = \"mrz\"", "kind = \"mrs\"", 8},
    {"[0, 60, 120, 20]", "[0, 60, 120]", 9},
    {"[0, 60, 120, 20]", "[0, 60, 120, -20]", 9},
    {"[0, 60, 120, 20]", "[130, 60, 10, 20]", 9},
    {"[0, 60, 120, 20]", "[0, 60, nan, 20]", 9},
    {"vi = \"visible\"", "white = \"visible\"", 10},
    {"vi = \"visible\"", "vi = \"seen\"", 10},
    {"vi = \"visible\" }\n", "vi = \"visible\" }\nmust_be_absent = 1\n", 11},
    {"vi = \"visible\" }\n", "vi = \"visible\" }\nlayer = 1\n", 11},
    {"vi = \"visible\" }\n", "vi = \"visible\" }\n[[feature]]\nname=\"mrz\"\nkind=\"mrz\"\nbox_mm=[1,1,1,1]\n", 12},
    {"vi = \"visible\" }\n", "vi = \"visible\" }\n[rules]\npatterns.surname = \"[A-\"\n", 12},
    {"vi = \"visible\" }\n", "vi = \"visible\" }\n[rules]\nvalidity = [1]\n", 12},
    {"vi = \"visible\" }\n", "vi = \"visible\" }\n[rules]\ndate_order = \"year_first\"\n", 12},
    {"vi = \"visible\" }\n", "vi = \"visible\" }\n[provenance]\nspecimen = 1\n", 12},
    {"vi = \"visible\" }\n", "vi = \"visible\" }\n[[known_defect]]\ncheck = \"a\"\n", 11},
    {"vi = \"visible\" }\n",
     "vi = \"visible\" }\n[[known_defect]]\ncheck = \"a\"\nreason = \"b\"\nfirst_number = \"U1\"\n", 11},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(ModelToml)

BOOST_AUTO_TEST_CASE(ReadsWhatPeopleWrite)
{
    const auto model = parseModelToml(byHand);
    BOOST_REQUIRE_MESSAGE(model, (model ? "" : model.error().message));
    BOOST_TEST(model->name == "uto_visa");
    BOOST_TEST((model->id == ModelId{"UTO", "V", 1, 2017, ""}));
    BOOST_TEST((model->size == image::SizeMm{120.0, 80.5}));
    BOOST_REQUIRE(model->find("mrz") != nullptr);
    BOOST_TEST((model->find("mrz")->box == image::RectMm{0.0, 60.0, 120.0, 20.0}));
    BOOST_TEST((model->find("mrz")->appearance.at(image::Light::White) == Appearance::Visible));
    BOOST_TEST(!model->find("mrz")->mustBeAbsent);
}

BOOST_DATA_TEST_CASE(NamesTheLineOfWhatIsWrong, boost::unit_test::data::make(wrongs))
{
    const auto model = parseModelToml(with(byHand, sample.what, sample.instead));
    BOOST_REQUIRE(!model);
    BOOST_TEST(model.error().code == 1310);
    BOOST_TEST(model.error().message.starts_with("model.toml, line " + std::to_string(sample.line) + ": "),
               model.error().message);
}

BOOST_AUTO_TEST_CASE(WhatIsNotTomlIsRefused)
{
    for (const std::string& text :
         {std::string(), std::string("\xff\xfe"), std::string("a = "), std::string(70000, '#'), std::string(3000, '['),
          with(byHand, "format = 1\n", "")}) {
        const auto model = parseModelToml(text);
        BOOST_REQUIRE(!model);
        BOOST_TEST(model.error().code == 1310);
        BOOST_TEST(model.error().message.starts_with("model.toml, "));
    }
}

BOOST_AUTO_TEST_CASE(EverythingComesBack)
{
    const DocumentModel model = tests::madeUpModel();
    const auto again = parseModelToml(writeModelToml(model));
    BOOST_REQUIRE_MESSAGE(again, (again ? "" : again.error().message));
    BOOST_TEST(again->name == model.name);
    BOOST_TEST((again->id == model.id));
    BOOST_TEST(again->title == model.title);
    BOOST_TEST(again->series == model.series);
    BOOST_TEST(again->version == model.version);
    BOOST_TEST(again->side == model.side);
    BOOST_TEST((again->size == model.size));
    BOOST_TEST((again->provenance == model.provenance));
    BOOST_TEST((again->features == model.features));
    BOOST_TEST((again->rules == model.rules));
    BOOST_TEST((again->knownDefects == model.knownDefects));
}

BOOST_DATA_TEST_CASE(AnyTextComesBack, boost::unit_test::data::make({
                                           std::string("'''"),
                                           std::string("\"\"\""),
                                           std::string("a\\b\nc\td\x01\x7F"),
                                           std::string(150, '.'),
                                           std::string("\xC2\x85 \xC3\xA4 \xE2\x82\xAC \xF0\x9F\x98\x80"),
                                           std::string("# = [x]"),
                                       }))
{
    DocumentModel model = tests::madeUpModel();
    model.title = sample;
    model.provenance.devices = {sample, sample};
    model.provenance.agency = "\xC3\x84";  // a letter that may not stand behind a text of several lines
    const auto again = parseModelToml(writeModelToml(model));
    BOOST_REQUIRE_MESSAGE(again, (again ? "" : again.error().message));
    BOOST_TEST(again->title == sample);
    BOOST_TEST((again->provenance == model.provenance));
}

BOOST_AUTO_TEST_CASE(OctetsThatAreNoTextAreReplaced)
{
    DocumentModel model = tests::madeUpModel();
    model.title = "a\xFF\xC0\x80"
                  "b";
    const auto again = parseModelToml(writeModelToml(model));
    BOOST_REQUIRE_MESSAGE(again, (again ? "" : again.error().message));
    BOOST_TEST(again->title == "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
                               "b");
}

BOOST_AUTO_TEST_CASE(AModelThatCouldNotBeReadIsNotWritten)
{
    DocumentModel model = tests::madeUpModel();
    model.features.push_back(model.features.front());
    BOOST_REQUIRE(!filesOf(model));
    BOOST_TEST(filesOf(model).error().code == 1003);
    model = tests::madeUpModel();
    model.name = "a/b";
    BOOST_TEST(!filesOf(model));
    model = tests::madeUpModel();
    model.features.front().box.x = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST(!filesOf(model));
}

BOOST_AUTO_TEST_CASE(IdsAreFiveParts)
{
    const ModelId id{"UTO", "P", 1, 2015, "AO-01001"};
    BOOST_TEST(toString(id) == "UTO,P,1,2015,AO-01001");
    BOOST_TEST((parseModelId("UTO,P,1,2015,AO-01001") == id));
    BOOST_TEST((parseModelId(",,0,0,") == ModelId()));
    for (const char* wrong : {"", "UTO", "UTO,P,1,2015", "UTO,P,1,2015,a,b", "UTO,P,,2015,", "UTO,P,-1,2015,",
                              "UTO,P, 1,2015,", "UTO,P,99999999999,2015,"}) {
        BOOST_TEST(!parseModelId(wrong), wrong);
    }
}

BOOST_AUTO_TEST_CASE(KindsHaveNamesOfTheirOwn)
{
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(FeatureKind::Perforation); ++i) {
        const auto kind = static_cast<FeatureKind>(i);
        BOOST_TEST(!toString(kind).empty());
        BOOST_TEST(names.insert(toString(kind)).second);
        BOOST_TEST((featureKindFromString(toString(kind)) == kind));
    }
    BOOST_TEST(!featureKindFromString("hologram"));
    BOOST_TEST((appearanceFromString("coloured") == Appearance::Coloured));
    BOOST_TEST(!appearanceFromString("colored"));
}

BOOST_AUTO_TEST_CASE(KnowsWhatIsPersonal)
{
    const DocumentModel model = tests::madeUpModel();
    BOOST_TEST(touchesPersonal(model, {0.0, 0.0, 5.0, 5.0}));
    BOOST_TEST(!touchesPersonal(model, {0.0, 0.0, 2.0, 5.0}));  // beside the portrait
    BOOST_TEST(!touchesPersonal(model, {25.0, 10.0, 5.0, 5.0}));
    BOOST_TEST(model.ofKind(FeatureKind::Print).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
