#include "core/lds/file_examination.h"

#include "core/base/error_code.h"
#include "tests/unit/core/lds/made_up_files.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <functional>

// The encoding cases of BSI TR-03105-5.1 v1.5, units LDS_A to LDS_K, by their identifiers: each file is made right and
// then changed as the case's title says. Of those that moved to the ICAO plan only the titles are known.

using namespace rahdari::lds;
using namespace rahdari::tests;
using rahdari::base::Bytes;
using rahdari::base::ErrorCode;

namespace data = boost::unit_test::data;

namespace {

struct Case {
    std::string id;
    LdsFile file;
    Bytes bytes;
    bool conforms;

    friend std::ostream& operator<<(std::ostream& out, const Case& each) { return out << each.id; }
};

Bytes withOctet(Bytes bytes, std::size_t at, std::uint8_t octet)
{
    bytes.at(at) = octet;
    return bytes;
}

/// The length of a file stands in its second octet, or behind 81 or 82 there.
Bytes withLengthChanged(Bytes bytes, int by)
{
    const std::size_t at = bytes.at(1) < 0x80 ? 1 : 1U + (bytes[1] & 0x7FU);
    bytes.at(at) = static_cast<std::uint8_t>(bytes[at] + by);
    return bytes;
}

/// The three cases every data group has: another tag, its length too small, too large. Of a file whose length is too
/// small a reader that believes it gets only that much. (A copy: the file may stand in the cases that grow.)
void addOuterCases(std::vector<Case>& cases, const std::vector<std::string>& ids, LdsFile file, Bytes right)
{
    const Bytes tooSmall = withLengthChanged(right, -1);
    cases.push_back({ids.at(0), file, withOctet(right, 0, static_cast<std::uint8_t>(right[0] + 1)), false});
    cases.push_back({ids.at(1), file, tooSmall, false});
    cases.push_back({ids.at(1) + " as read", file, Bytes(tooSmall.begin(), tooSmall.end() - 1), false});
    cases.push_back({ids.at(2), file, withLengthChanged(right, 1), false});
}

Bytes comFile(const std::string& lds, const std::string& unicode, const std::string& tags)
{
    return encodeTlv(0x60, hex(lds + unicode + tags));
}

std::vector<Case> comCases()
{
    const std::string lds = "5F010430313037";
    const std::string unicode = "5F3606303430303030";
    const std::string list = "5C0461756F6E";
    std::vector<Case> cases{
        {"EF.COM", LdsFile::Com, comFile(lds, unicode, list), true},
        {"LDS_A_04", LdsFile::Com, comFile("5F010430333030", unicode, list), false},
        {"LDS_A_05", LdsFile::Com, comFile("", unicode, list), false},
        {"LDS_A_06", LdsFile::Com, comFile(lds, "5F3606303530303030", list), false},
        {"LDS_A_07", LdsFile::Com, comFile(lds, "", list), false},
        {"LDS_A_09", LdsFile::Com, comFile(lds, unicode, ""), false},
        {"LDS_A_10", LdsFile::Com, comFile("5F010430313038", unicode, list), true},
    };
    addOuterCases(cases, {"LDS_A_01", "LDS_A_02", "LDS_A_03"}, LdsFile::Com, cases[0].bytes);
    return cases;
}

// The specimens of ICAO Doc 9303-4 to -6.
const std::string td3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10";
const std::string td2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<D231458907UTO7408122F1204159<<<<<<<6";
const std::string td1 = "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<";

Bytes dg1(std::string mrz, std::size_t at = 0, const std::string& instead = {})
{
    mrz.replace(at, instead.size(), instead);
    return encodeTlv(0x61, encodeTlv(0x5F1F, text(mrz)));
}

std::vector<Case> dg1Cases()
{
    std::vector<Case> cases{
        {"TD3", LdsFile::Dg1, dg1(td3), true},
        {"TD2", LdsFile::Dg1, dg1(td2), true},
        {"TD1", LdsFile::Dg1, dg1(td1), true},
        {"LDS_B_03", LdsFile::Dg1, dg1(td3, 5, "ERIKSSON<<<<<<<<<<<<<<<<<"), true},
        {"LDS_B_08", LdsFile::Dg1, dg1(td3, 0, "XX"), false},
        {"LDS_B_09", LdsFile::Dg1, dg1(td3, 2, "U7O"), false},
        {"LDS_B_09 TD1", LdsFile::Dg1, dg1(td1, 2, "<<<"), false},
        {"LDS_B_09 TD2", LdsFile::Dg1, dg1(td2, 2, "U<O"), false},
        {"LDS_B_10", LdsFile::Dg1, dg1(td3, 5, std::string(39, '<')), false},
        {"LDS_B_10 TD1", LdsFile::Dg1, dg1(td1, 60, std::string(30, '<')), false},
        {"LDS_B_14", LdsFile::Dg1, dg1(td3, 54, "UT0"), false},
        {"LDS_B_14 TD1", LdsFile::Dg1, dg1(td1, 45, "UT0"), false},
        {"LDS_B_14 TD2", LdsFile::Dg1, dg1(td2, 46, "UT0"), false},
        {"LDS_B_15", LdsFile::Dg1, dg1(td3, 57, "74O812"), false},
        {"LDS_B_16", LdsFile::Dg1, dg1(td3, 57, "741312"), false},
        {"LDS_B_16 TD2", LdsFile::Dg1, dg1(td2, 49, "740832"), false},
        {"LDS_B_18", LdsFile::Dg1, dg1(td3, 64, "K"), false},
        {"LDS_B_19", LdsFile::Dg1, dg1(td3, 65, "12O415"), false},
        {"LDS_B_19 fillers", LdsFile::Dg1, dg1(td3, 65, "1204<<"), false},
        {"LDS_B_20", LdsFile::Dg1, dg1(td1, 38, "120400"), false},
        {"LDS_B_24", LdsFile::Dg1, encodeTlv(0x61, {}), false},
        {"LDS_B_25", LdsFile::Dg1, dg1(td3, 57, "7408<<"), true},
        {"LDS_B_26", LdsFile::Dg1, dg1(td3, 57, "74<<12"), true},
        {"LDS_B_27", LdsFile::Dg1, dg1(td3, 57, "<<0812"), true},
        {"LDS_B_28", LdsFile::Dg1, dg1(td3, 57, "<<<<<<"), true},
        {"lower case", LdsFile::Dg1, dg1(td3, 5, "e"), false},
    };
    addOuterCases(cases, {"LDS_B_05", "LDS_B_06", "LDS_B_07"}, LdsFile::Dg1, cases[0].bytes);
    return cases;
}

using Change = std::function<void(InstanceParts&)>;

Bytes changed(Tag tag, std::vector<InstanceParts> instances, const Change& change)
{
    change(instances.back());
    return biometricFile(tag, instances, static_cast<std::uint8_t>(instances.size()));
}

FaceParts face(const Bytes& image, std::uint8_t dataType)
{
    FaceParts parts;
    parts.image = image;
    parts.dataType = dataType;
    return parts;
}

Bytes dg2(const std::function<void(FaceParts&)>& change)
{
    FaceParts parts = face(jpegBegin(), 0);
    change(parts);
    return biometricFile(0x75, {faceInstance(parts)}, std::uint8_t{1});
}

Bytes dg2Header(const Change& change) { return changed(0x75, {faceInstance(face(jpegBegin(), 0))}, change); }

std::vector<Case> dg2Cases()
{
    const Bytes right = dg2([](FaceParts&) {});
    std::vector<Case> cases{
        {"LDS_C_01", LdsFile::Dg2, dg2([](FaceParts& it) { it = face(jp2Begin(), 1); }), true},
        {"LDS_C_02", LdsFile::Dg2, right, true},
        {"LDS_C_03", LdsFile::Dg2, dg2([](FaceParts& it) { it.featurePoints = {Bytes(8, 1)}; }), true},
        {"LDS_C_07", LdsFile::Dg2, biometricFile(0x75, {faceInstance(face(jpegBegin(), 0))}, std::nullopt), false},
        {"LDS_C_08", LdsFile::Dg2, dg2Header([](auto& it) { it.header.owner = hex("0102"); }), false},
        {"LDS_C_09", LdsFile::Dg2, dg2Header([](auto& it) { it.header.owner = std::nullopt; }), false},
        {"LDS_C_10", LdsFile::Dg2, dg2Header([](auto& it) { it.header.format = hex("0007"); }), false},
        {"LDS_C_11", LdsFile::Dg2, dg2Header([](auto& it) { it.header.format = std::nullopt; }), false},
        {"LDS_C_13", LdsFile::Dg2, dg2Header([](auto& it) { it.header.type = hex("08"); }), false},
        {"LDS_C_14", LdsFile::Dg2, dg2Header([](auto& it) { it.block->at(0) = 'G'; }), false},
        {"LDS_C_15", LdsFile::Dg2, dg2Header([](auto& it) { it.block->at(5) = '3'; }), false},
        {"LDS_C_16", LdsFile::Dg2, dg2Header([](auto& it) { it.block->at(17) = 0xFF; }), false},
        {"LDS_C_16 a point too many", LdsFile::Dg2, dg2Header([](auto& it) { it.block->at(19) = 1; }), false},
        {"LDS_C_26", LdsFile::Dg2, dg2([](FaceParts& it) { it.imageType = 3; }), false},
        {"LDS_C_27", LdsFile::Dg2, dg2([](FaceParts& it) { it.dataType = 2; }), false},
        {"LDS_C_28", LdsFile::Dg2, dg2Header([](auto& it) { it.block = std::nullopt; }), false},
        {"no image in it", LdsFile::Dg2, dg2([](FaceParts& it) { it.image = hex("00112233"); }), false},
        {"no instance", LdsFile::Dg2, biometricFile(0x75, {}, std::uint8_t{0}), false},
    };
    addOuterCases(cases, {"LDS_C_04", "LDS_C_05", "LDS_C_06"}, LdsFile::Dg2, right);
    return cases;
}

Bytes dg3(const Change& change) { return changed(0x63, {fingerInstance(), fingerInstance()}, change); }

std::vector<Case> dg3Cases()
{
    const auto fingers = [](std::uint8_t compression, std::size_t count) {
        return biometricFile(0x63, std::vector<InstanceParts>(count, fingerInstance(compression)),
                             static_cast<std::uint8_t>(count));
    };
    std::vector<Case> cases{
        {"LDS_D_01", LdsFile::Dg3, fingers(4, 2), true},
        {"LDS_D_02", LdsFile::Dg3, fingers(2, 2), true},
        {"LDS_D_03", LdsFile::Dg3, fingers(2, 3), true},
        {"LDS_D_07", LdsFile::Dg3, biometricFile(0x63, {fingerInstance(), fingerInstance()}, std::nullopt), false},
        {"LDS_D_08", LdsFile::Dg3, dg3([](auto& it) { it.header.owner = hex("0102"); }), false},
        {"LDS_D_09", LdsFile::Dg3, dg3([](auto& it) { it.header.owner = std::nullopt; }), false},
        {"LDS_D_10", LdsFile::Dg3, dg3([](auto& it) { it.header.format = hex("0008"); }), false},
        {"LDS_D_11", LdsFile::Dg3, dg3([](auto& it) { it.header.format = std::nullopt; }), false},
        {"LDS_D_12", LdsFile::Dg3, dg3([](auto& it) { it.header.subtype = hex("FF"); }), false},
        {"LDS_D_12 both sides", LdsFile::Dg3, dg3([](auto& it) { it.header.subtype = hex("07"); }), false},
        {"LDS_D_12 sixth finger", LdsFile::Dg3, dg3([](auto& it) { it.header.subtype = hex("19"); }), false},
        {"LDS_D_13", LdsFile::Dg3, dg3([](auto& it) { it.header.subtype = std::nullopt; }), false},
        {"LDS_D_14", LdsFile::Dg3, dg3([](auto& it) { it.block->at(0) = 'A'; }), false},
        {"LDS_D_15", LdsFile::Dg3, dg3([](auto& it) { it.block = std::nullopt; }), false},
        {"LDS_D_16", LdsFile::Dg3, fingers(0, 2), true},
        {"no fingers", LdsFile::Dg3, biometricFile(0x63, {}, std::uint8_t{0}), true},
        {"biometric type", LdsFile::Dg3, dg3([](auto& it) { it.header.type = hex("10"); }), false},
    };
    addOuterCases(cases, {"LDS_D_04", "LDS_D_05", "LDS_D_06"}, LdsFile::Dg3, fingers(2, 2));
    return cases;
}

Bytes dg4(const Change& change) { return changed(0x76, {irisInstance(), irisInstance()}, change); }

std::vector<Case> dg4Cases()
{
    const auto eyes = [](std::uint8_t format) {
        return biometricFile(0x76, {irisInstance(format), irisInstance(format)}, std::uint8_t{2});
    };
    std::vector<Case> cases{
        {"LDS_E_01", LdsFile::Dg4, eyes(16), true},
        {"LDS_E_02", LdsFile::Dg4, eyes(2), true},
        {"LDS_E_06", LdsFile::Dg4, biometricFile(0x76, {irisInstance(), irisInstance()}, std::nullopt), false},
        {"LDS_E_07", LdsFile::Dg4, dg4([](auto& it) { it.header.owner = hex("0001"); }), false},
        {"LDS_E_08", LdsFile::Dg4, dg4([](auto& it) { it.header.owner = std::nullopt; }), false},
        {"LDS_E_09", LdsFile::Dg4, dg4([](auto& it) { it.header.format = hex("0008"); }), false},
        {"LDS_E_10", LdsFile::Dg4, dg4([](auto& it) { it.header.format = std::nullopt; }), false},
        {"LDS_E_11", LdsFile::Dg4, dg4([](auto& it) { it.header.subtype = hex("03"); }), false},
        {"LDS_E_11 a finger", LdsFile::Dg4, dg4([](auto& it) { it.header.subtype = hex("09"); }), false},
        {"LDS_E_12", LdsFile::Dg4, dg4([](auto& it) { it.header.subtype = std::nullopt; }), false},
        {"LDS_E_13", LdsFile::Dg4, dg4([](auto& it) { it.block->at(0) = 'F'; }), false},
        {"LDS_E_14", LdsFile::Dg4, dg4([](auto& it) { it.block = std::nullopt; }), false},
    };
    addOuterCases(cases, {"LDS_E_03", "LDS_E_04", "LDS_E_05"}, LdsFile::Dg4, eyes(16));
    return cases;
}

Bytes infoOf(const std::string& oid, const std::string& parts)
{
    const Bytes protocol = oid.empty() ? Bytes() : encodeTlv(0x06, oidValue(oid));
    return encodeTlv(0x30, concatenate({protocol, hex(parts)}));
}

const std::string keyOid = "0.4.0.127.0.7.2.2.1.2";
const std::string protocolOid = "0.4.0.127.0.7.2.2.3.2.1";

Bytes dg14(const Bytes& info) { return encodeTlv(0x6E, encodeTlv(0x31, concatenate({infoOf(keyOid, "3000"), info}))); }

std::vector<Case> dg14Cases()
{
    const Bytes right = dg14(infoOf(protocolOid, "020101"));
    std::vector<Case> cases{
        {"DG14", LdsFile::Dg14, right, true},
        {"LDS_F_04 cipher", LdsFile::Dg14, dg14(infoOf("0.4.0.127.0.7.2.2.3.2.9", "020101")), false},
        {"LDS_F_04 agreement", LdsFile::Dg14, dg14(infoOf("0.4.0.127.0.7.2.2.3.7.1", "020101")), false},
        {"LDS_F_04 elsewhere", LdsFile::Dg14, dg14(infoOf("0.4.0.127.0.7.2.2.99.2.1", "020101")), false},
        {"LDS_F_05", LdsFile::Dg14, dg14(infoOf("", "020101")), false},
        {"LDS_F_06", LdsFile::Dg14, dg14(infoOf(protocolOid, "020102")), false},
        {"LDS_F_06 zero", LdsFile::Dg14, dg14(infoOf(protocolOid, "020100")), false},
        {"LDS_F_07", LdsFile::Dg14, dg14(infoOf(protocolOid, "")), false},
        {"other protocols beside", LdsFile::Dg14,
         dg14(concatenate({infoOf(protocolOid, "020101"), infoOf("1.2.3.4", "0500")})), true},
        {"a key alone", LdsFile::Dg14, dg14({}), true},
    };
    addOuterCases(cases, {"LDS_F_01", "LDS_F_02", "LDS_F_03"}, LdsFile::Dg14, right);
    return cases;
}

std::vector<Case> otherCases()
{
    const Bytes reference = encodeTlv(0x42, text("UTCVCA00001"));
    const Bytes key = hex("6F0B 3009 3003060100 0302 0000");
    std::vector<Case> cases{
        {"EF.CVCA", LdsFile::Cvca, concatenate({reference, Bytes(23, 0)}), true},
        {"EF.CVCA of two", LdsFile::Cvca, concatenate({reference, reference, Bytes(10, 0)}), true},
        {"LDS_G_01", LdsFile::Cvca, concatenate({withOctet(reference, 0, 0x43), Bytes(23, 0)}), false},
        {"LDS_G_02", LdsFile::Cvca, Bytes(36, 0), false},
        {"DG15", LdsFile::Dg15, key, true},
        {"LDS_K_01", LdsFile::AtrInfo, hex("7F6608 02020400 02020400"), true},
        {"LDS_K_02", LdsFile::AtrInfo, hex("7F660A 0203010000 0203010000"), true},
        {"LDS_K_03", LdsFile::AtrInfo, hex("7F6604 02020400"), false},
        {"LDS_K_04", LdsFile::AtrInfo, hex("7F6708 02020400 02020400"), false},
        {"EF.DIR", LdsFile::Dir, hex("61094F07A0000002471001"), true},
        {"EF.DIR without name", LdsFile::Dir, hex("6102 5000"), false},
        {"EF.DIR of others", LdsFile::Dir, hex("6202 4F00"), false},
        {"EF.CardAccess", LdsFile::CardAccess, hex("31143012060A04007F0007020204020202010202010D"), true},
        {"EF.CardAccess of others", LdsFile::CardAccess, hex("3014 3012060A04007F0007020204020202010202010D"), false},
        {"EF.CardSecurity", LdsFile::CardSecurity, hex("300D 06092A864886F70D010702 A000"), true},
        {"EF.CardSecurity of data", LdsFile::CardSecurity, hex("300D 06092A864886F70D010701 A000"), false},
        {"EF.SOD", LdsFile::Sod, hex("770F 300D 06092A864886F70D010702 A000"), true},
        {"EF.SOD of data", LdsFile::Sod, hex("770F 300D 06092A864886F70D010701 A000"), false},
        {"DG11", LdsFile::Dg11, hex("6B02 5C00"), true},
        {"DG11 without list", LdsFile::Dg11, hex("6B00"), false},
        {"DG12", LdsFile::Dg12, hex("6C02 5C00"), true},
        {"DG13", LdsFile::Dg13, hex("6D02 0400"), true},
        {"DG13 of others", LdsFile::Dg13, hex("6E02 0400"), false},
        {"DG16", LdsFile::Dg16, hex("7000"), true},
        {"DG7", LdsFile::Dg7, hex("6700"), true},
    };
    addOuterCases(cases, {"LDS_I_01", "LDS_I_02", "LDS_I_03"}, LdsFile::Dg15, key);
    addOuterCases(cases, {"LDS_H_17", "LDS_H_18", "LDS_H_19"}, LdsFile::Sod,
                  hex("770F 300D 06092A864886F70D010702 A000"));
    return cases;
}

std::vector<std::string> codesOf(LdsFile file, const Bytes& bytes)
{
    const FileExamination examination = examineFile(file, bytes);
    BOOST_TEST(!examination.nonConformance, (examination.nonConformance ? examination.nonConformance->message : ""));
    std::vector<std::string> codes;
    for (const Deviation& deviation : examination.deviations) {
        codes.push_back(deviation.code);
        BOOST_TEST(deviation.file == factsOf(file).name);
    }
    return codes;
}

using Codes = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(FileExaminationTest)

void judge(const Case& each)
{
    const auto found = examineFile(each.file, each.bytes).nonConformance;
    BOOST_TEST(!found == each.conforms, (found ? found->message : "nothing is found"));
    BOOST_TEST((!found || (found->code >= 3000 && found->code < 3100 && !found->message.empty())));
}

BOOST_DATA_TEST_CASE(EfCom, data::make(comCases())) { judge(sample); }
BOOST_DATA_TEST_CASE(DataGroup1, data::make(dg1Cases())) { judge(sample); }
BOOST_DATA_TEST_CASE(DataGroup2, data::make(dg2Cases())) { judge(sample); }
BOOST_DATA_TEST_CASE(DataGroup3, data::make(dg3Cases())) { judge(sample); }
BOOST_DATA_TEST_CASE(DataGroup4, data::make(dg4Cases())) { judge(sample); }
BOOST_DATA_TEST_CASE(DataGroup14, data::make(dg14Cases())) { judge(sample); }
BOOST_DATA_TEST_CASE(OtherFiles, data::make(otherCases())) { judge(sample); }

BOOST_AUTO_TEST_CASE(AFileThatIsAsItShouldBeHasNoDeviation)
{
    for (const auto& cases : {comCases(), dg1Cases(), dg2Cases(), dg3Cases(), dg4Cases(), dg14Cases()}) {
        BOOST_TEST(codesOf(cases[0].file, cases[0].bytes).empty());
    }
}

BOOST_AUTO_TEST_CASE(NothingIsNoFile)
{
    for (const LdsFileFacts& facts : ldsFiles()) {
        const bool mayBeEmpty = facts.file == LdsFile::Dir;
        BOOST_TEST(examineFile(facts.file, {}).nonConformance.has_value() != mayBeEmpty, facts.name);
    }
}

BOOST_AUTO_TEST_CASE(PeculiaritiesOfEfComAreTold)
{
    const auto com = [](const std::string& lds, const std::string& tags) {
        return codesOf(LdsFile::Com, encodeTlv(0x60, hex("5F0104" + lds + "5F3606303430303030" + tags)));
    };
    BOOST_TEST((com("30313034", "5C026175") == Codes{"com.lds_version"}));
    BOOST_TEST((com("30313037", "5C0175") == Codes{"com.mandatory_data_group_missing"}));  // LDS_A_08
    BOOST_TEST((com("30313037", "5C03617577") == Codes{"com.unknown_tag"}));
    BOOST_TEST((com("30313037", "5C03617561") == Codes{"com.data_group_twice"}));
}

BOOST_AUTO_TEST_CASE(LengthsThatAreNotDerAreTold)
{
    BOOST_TEST((codesOf(LdsFile::Dg13, hex("6D8100")) == Codes{"dg13.length_not_minimal"}));
    BOOST_TEST((codesOf(LdsFile::Dg13, hex("6D800000")) == Codes{"dg13.ber_indefinite_length"}));
    const Codes sod{"sod.ber_indefinite_length"};
    BOOST_TEST((codesOf(LdsFile::Sod, hex("7711 3080 06092A864886F70D010702 A000 0000")) == sod));
}

// What a record says of the person describes, and harms nobody when it is wrong (LDS_C_17 to LDS_C_25).
BOOST_AUTO_TEST_CASE(WrongDescriptionsOfTheFaceAreTold)
{
    const auto described = [](std::size_t at, std::uint8_t octet) {
        return codesOf(LdsFile::Dg2, dg2([=](FaceParts& it) { it.description.at(at) = octet; }));
    };
    BOOST_TEST((described(0, 3) == Codes{"dg2.gender"}));
    BOOST_TEST(described(0, 0xFF).empty());
    BOOST_TEST((described(1, 8) == Codes{"dg2.eye_colour"}));
    BOOST_TEST((described(2, 10) == Codes{"dg2.hair_colour"}));
    for (const std::size_t angle : {8U, 9U, 10U}) {
        BOOST_TEST((described(angle, 182) == Codes{"dg2.pose_angle"}));
        BOOST_TEST(described(angle, 181).empty());
        BOOST_TEST((described(angle + 3, 182) == Codes{"dg2.pose_uncertainty"}));
    }
}

BOOST_AUTO_TEST_CASE(PeculiaritiesOfBiometricsAreTold)
{
    BOOST_TEST((codesOf(LdsFile::Dg2, dg2([](FaceParts& it) { it.imageType = 0; })) == Codes{"dg2.image_not_frontal"}));
    BOOST_TEST((codesOf(LdsFile::Dg2, dg2([](FaceParts& it) { it.dataType = 1; })) == Codes{"dg2.image_type_differs"}));
    const Codes length{"dg2.record_length"};
    BOOST_TEST((codesOf(LdsFile::Dg2, dg2Header([](auto& it) { it.block->push_back(0); })) == length));
    BOOST_TEST((codesOf(LdsFile::Dg2, dg2Header([](auto& it) { it.header.type = hex("00"); })) ==
                Codes{"dg2.biometric_type_unspecified"}));
    BOOST_TEST((codesOf(LdsFile::Dg3, dg3([](auto& it) { it.header.subtype = hex("00"); })) ==
                Codes{"dg3.biometric_subtype_unspecified"}));
    BOOST_TEST((codesOf(LdsFile::Dg3, dg3([](auto& it) { it.block = fingerRecord(5, hex("00")); })) ==
                Codes{"dg3.image_format"}));
}

BOOST_AUTO_TEST_CASE(PeculiaritiesOfOtherFilesAreTold)
{
    BOOST_TEST((codesOf(LdsFile::Dg1, dg1(td3, 64, "X")) == Codes{"dg1.sex_x"}));
    BOOST_TEST((codesOf(LdsFile::Dg14, dg14({})) == Codes{"dg14.no_chip_authentication_info"}));
    BOOST_TEST((codesOf(LdsFile::CardAccess, hex("3100")) == Codes{"card_access.no_pace_info"}));
    BOOST_TEST((codesOf(LdsFile::CardAccess, hex("3111 300F060A04007F00070202040202020101")) ==
                Codes{"card_access.pace_version"}));
    BOOST_TEST((codesOf(LdsFile::Cvca, encodeTlv(0x42, text("UTCVCA00001"))) == Codes{"cvca.file_length"}));
}

BOOST_AUTO_TEST_CASE(TagListsAreComparedWithWhatIsThere)
{
    BOOST_TEST((codesOf(LdsFile::Dg11, hex("6B0A 5C04 5F0E5F10 5F0E0141")) == Codes{"dg11.listed_not_present"}));
    BOOST_TEST((codesOf(LdsFile::Dg11, hex("6B0A 5C02 5F0E 5F0E00 5F1000")) == Codes{"dg11.present_not_listed"}));
    BOOST_TEST(codesOf(LdsFile::Dg11, hex("6B0B 5C01 A0 A006 020100 5F0F00")).empty());
    BOOST_TEST((codesOf(LdsFile::Dg11, hex("6B08 5C02 5F2B 5F2B0141")) == Codes{"dg11.date_form"}));
    BOOST_TEST((codesOf(LdsFile::Dg12, hex("6C08 5C02 5F55 5F550131")) == Codes{"dg12.date_form"}));
    BOOST_TEST(codesOf(LdsFile::Dg12, hex("6C0B 5C02 5F26 5F2604 20020531")).empty());
}

BOOST_AUTO_TEST_SUITE_END()
