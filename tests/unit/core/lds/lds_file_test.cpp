#include "core/lds/lds_file.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <set>
#include <string>

using namespace rahdari::lds;

namespace data = boost::unit_test::data;

namespace {

struct NameCase {
    std::string name;
    LdsFile file;

    friend std::ostream& operator<<(std::ostream& out, const NameCase& each) { return out << each.name; }
};

const std::vector<NameCase> names{
    {"EF_DG1.bin", LdsFile::Dg1},
    {"ef_dg1", LdsFile::Dg1},
    {"EF.DG16", LdsFile::Dg16},
    {"DG1.bin", LdsFile::Dg1},
    {"Datagroup1.bin", LdsFile::Dg1},
    {"Datagroup14.BIN", LdsFile::Dg14},
    {"EF_COM.bin", LdsFile::Com},
    {"SOD.bin", LdsFile::Sod},
    {"EF_CardAccess.bin", LdsFile::CardAccess},
    {"CardSecurity.bin", LdsFile::CardSecurity},
    {"EF_CVCA.bin", LdsFile::Cvca},
    {"EF.ATR/INFO", LdsFile::AtrInfo},
    {"EF_ATR_INFO.bin", LdsFile::AtrInfo},
    {"EF_DIR.bin", LdsFile::Dir},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(LdsFileTest)

BOOST_AUTO_TEST_CASE(TheTableFollowsTheEnumeration)
{
    for (std::size_t i = 0; i < ldsFileCount; ++i) {
        BOOST_TEST(static_cast<std::size_t>(ldsFiles().at(i).file) == i);
        BOOST_TEST(factsOf(ldsFiles().at(i).file).name == ldsFiles().at(i).name);
    }
}

// ICAO Doc 9303-10, the tables of the elementary files; read there, not computed.
BOOST_AUTO_TEST_CASE(TagsAndIdentifiersAreThoseOfTheStandard)
{
    const std::array<Tag, 16> tags{0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68,
                                   0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70};
    for (int number = 1; number <= 16; ++number) {
        const LdsFileFacts& facts = factsOf(dataGroupFile(number).value());
        BOOST_TEST(facts.tag == tags.at(static_cast<std::size_t>(number) - 1));
        BOOST_TEST(facts.fileId == 0x0100 + number);
        BOOST_TEST(facts.shortFileId == number);
        BOOST_TEST(facts.dataGroup == number);
        BOOST_TEST((fileOfTag(facts.tag) == facts.file));
    }
    BOOST_TEST(factsOf(LdsFile::Com).fileId == 0x011E);
    BOOST_TEST(factsOf(LdsFile::Sod).fileId == 0x011D);
    BOOST_TEST(factsOf(LdsFile::CardAccess).fileId == 0x011C);
    BOOST_TEST(factsOf(LdsFile::CardAccess).inMasterFile);
    BOOST_TEST(factsOf(LdsFile::Cvca).fileId == 0x011C);
    BOOST_TEST(!factsOf(LdsFile::Cvca).inMasterFile);
    BOOST_TEST(factsOf(LdsFile::AtrInfo).fileId == 0x2F01);
    BOOST_TEST(factsOf(LdsFile::Dir).fileId == 0x2F00);
}

BOOST_AUTO_TEST_CASE(OtherNumbersAndTagsAreOfNoFile)
{
    BOOST_TEST(!dataGroupFile(0));
    BOOST_TEST(!dataGroupFile(17));
    BOOST_TEST(!dataGroupFile(-1));
    for (const Tag tag : {Tag{0x00}, Tag{0x30}, Tag{0x31}, Tag{0x62}, Tag{0x71}, Tag{0x5C}}) {
        BOOST_TEST(!fileOfTag(tag));
    }
    BOOST_TEST((fileOfTag(0x60) == LdsFile::Com));
    BOOST_TEST((fileOfTag(0x77) == LdsFile::Sod));
}

BOOST_DATA_TEST_CASE(NamesInDumpsAreKnown, data::make(names)) { BOOST_TEST((fileOfName(sample.name) == sample.file)); }

BOOST_AUTO_TEST_CASE(EveryFileIsFoundByItsOwnNames)
{
    for (const LdsFileFacts& facts : ldsFiles()) {
        BOOST_TEST((fileOfName(facts.name) == facts.file));
        BOOST_TEST((fileOfName(facts.fileStem) == facts.file));
        BOOST_TEST((fileOfName(std::string(facts.fileStem) + ".bin") == facts.file));
    }
}

BOOST_DATA_TEST_CASE(OtherNamesAreOfNoFile,
                     data::make({"", ".bin", "DG0.bin", "DG17.bin", "DG1.jpg", "readme.txt", "EF_DG1.bin.bak", "DG"}))
{
    BOOST_TEST(!fileOfName(sample));
}

BOOST_AUTO_TEST_SUITE_END()
