#include "core/lds/com_file.h"
#include "core/lds/definite_form.h"
#include "core/lds/dg1.h"
#include "core/lds/dg15.h"
#include "core/lds/face/face_picture.h"
#include "core/lds/face_image.h"
#include "core/lds/file_examination.h"
#include "core/lds/finger_record.h"
#include "core/lds/iris_record.h"
#include "core/lds/security_infos.h"
#include "core/lds/security_object.h"

#include <boost/test/unit_test.hpp>

#include <openssl/evp.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

// Files that others wrote: a whole specimen chip, security objects of issued documents, face containers of both
// standards. They lie beside the checkout; without them the test is skipped.

using namespace rahdari::lds;
using rahdari::base::Bytes;
using rahdari::base::ByteSpan;
namespace fs = std::filesystem;

namespace {

const fs::path shared = fs::path(RAHDARI_SHARED_DATA) / "chip";
const fs::path specimen = shared / "chips" / "bsi2008";

struct SkipWithoutData {
    SkipWithoutData()
    {
        if (!fs::exists(specimen)) {
            std::cout << "skipped, data missing: " << shared.string() << std::endl;
            std::_Exit(77);
        }
    }
};

Bytes read(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    BOOST_TEST_REQUIRE(file.is_open(), path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

Bytes sha1(ByteSpan bytes)
{
    Bytes digest(20);
    BOOST_REQUIRE(EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha1(), nullptr) == 1);
    return digest;
}

/// LDSSecurityObject inside the signed data, found by its place: there is no CMS here.
Bytes securityObjectOf(const Bytes& sod)
{
    const Bytes content = definiteForm(contentOfSodFile(sod).value()).value();
    TlvReader contentInfo(readSingle(content, 0x30).value().value);
    BOOST_REQUIRE(contentInfo.expect(0x06));
    TlvReader signedData(readSingle(contentInfo.expect(0xA0).value().value, 0x30).value().value);
    BOOST_REQUIRE(signedData.expect(0x02));
    BOOST_REQUIRE(signedData.expect(0x31));
    TlvReader encapsulated(signedData.expect(0x30).value().value);
    BOOST_REQUIRE(encapsulated.expect(0x06));
    const Tlv octets = readSingle(encapsulated.expect(0xA0).value().value, 0x04).value();
    return {octets.value.begin(), octets.value.end()};
}

void checkConforms(LdsFile file, const Bytes& bytes)
{
    const FileExamination examination = examineFile(file, bytes);
    BOOST_TEST(!examination.nonConformance, (examination.nonConformance ? examination.nonConformance->message : ""));
    BOOST_TEST(examination.deviations.empty());
}

void checkPicture(const FaceImage& face, int widthPx, int heightPx)
{
    const auto picture = decodeFace(face);
    BOOST_TEST_REQUIRE(static_cast<bool>(picture));
    BOOST_TEST(picture.value().pixels.cols == widthPx);
    BOOST_TEST(picture.value().pixels.rows == heightPx);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(RealFilesTest, SkipWithoutData)

BOOST_AUTO_TEST_CASE(EveryFileOfTheSpecimenChipConforms)
{
    std::size_t files = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(specimen)) {
        const auto file = fileOfName(entry.path().filename().string());
        BOOST_TEST_REQUIRE(file.has_value(), entry.path().filename().string());
        checkConforms(*file, read(entry.path()));
        ++files;
    }
    BOOST_TEST(files == 8U);
}

BOOST_AUTO_TEST_CASE(NoFileConformsWithoutItsLastOctetOrWithOneMore)
{
    for (const fs::directory_entry& entry : fs::directory_iterator(specimen)) {
        const LdsFile file = fileOfName(entry.path().filename().string()).value();
        Bytes bytes = read(entry.path());
        bytes.pop_back();
        BOOST_TEST(examineFile(file, bytes).nonConformance.has_value());
        bytes.resize(bytes.size() + 2);
        BOOST_TEST(examineFile(file, bytes).nonConformance.has_value());
    }
}

BOOST_AUTO_TEST_CASE(TheSpecimenChipSaysWhatItIs)
{
    const auto com = parseComFile(read(specimen / "EF_COM.bin"));
    BOOST_TEST((com.value().dataGroups == std::vector{LdsFile::Dg1, LdsFile::Dg2, LdsFile::Dg3, LdsFile::Dg14}));
    const auto dg1 = parseDg1(read(specimen / "Datagroup1.bin"));
    BOOST_TEST(dg1.value().mrz.reveal().starts_with("P<D<<MUSTERMANN<<ERIKA<"));
    const auto infos = parseDg14(read(specimen / "Datagroup14.bin"));
    BOOST_TEST(infos.value().all.size() == 3U);
    BOOST_TEST(infos.value().chipAuthentication.at(0).protocol == "0.4.0.127.0.7.2.2.3.2.1");
    BOOST_TEST(infos.value().chipAuthenticationKeys.at(0).protocol == "0.4.0.127.0.7.2.2.1.2");
    BOOST_TEST(infos.value().terminalAuthentication.at(0).version == 1);
    BOOST_TEST(parseDg15(read(specimen / "Datagroup15.bin")).value().size() == 161U);
}

BOOST_AUTO_TEST_CASE(TheHashesInTheSecurityObjectAreThoseOfTheFiles)
{
    const auto object = parseSecurityObject(securityObjectOf(read(specimen / "EF_SOD.bin")));
    BOOST_TEST_REQUIRE(static_cast<bool>(object));
    BOOST_TEST(object.value().digestAlgorithm == "1.3.14.3.2.26");
    BOOST_TEST(object.value().hashes.size() == 4U);
    for (const auto& [number, hash] : object.value().hashes) {
        BOOST_TEST((hash == sha1(read(specimen / ("Datagroup" + std::to_string(number) + ".bin")))), number);
    }
}

BOOST_AUTO_TEST_CASE(SecurityObjectsOfIssuedDocumentsAreRead)
{
    std::size_t files = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(shared / "sod")) {
        const Bytes sod = read(entry.path());
        checkConforms(LdsFile::Sod, sod);
        const bool altered = entry.path().filename() == "GB_3fb0edfc.bin";  // its content was, on purpose
        const auto object = parseSecurityObject(securityObjectOf(sod));
        BOOST_TEST_REQUIRE(static_cast<bool>(object) != altered, entry.path().filename().string());
        ++files;
        if (altered) {
            continue;
        }
        BOOST_TEST(object.value().hashes.contains(1));
        BOOST_TEST(object.value().hashes.contains(2));
    }
    BOOST_TEST(files == 9U);
}

BOOST_AUTO_TEST_CASE(CardSecurityConforms)
{
    checkConforms(LdsFile::CardSecurity, read(shared / "lds/efcardsecurity.dump"));
}

BOOST_AUTO_TEST_CASE(FacesInFilesAreFoundAndDecoded)
{
    const std::array<fs::path, 3> files{specimen / "Datagroup2.bin", shared / "lds/dg2/dg2_silver_mandatory_fields.bin",
                                        shared / "lds/dg2/dg2_silver_all_fields.bin"};
    for (const fs::path& file : files) {
        checkConforms(LdsFile::Dg2, read(file));
        const auto dg2 = parseDg2(read(file));
        BOOST_TEST_REQUIRE(static_cast<bool>(dg2));
        BOOST_TEST_REQUIRE(dg2.value().faces.size() == 1U);
        BOOST_TEST(dg2.value().faces[0].mimeType == "image/jp2");
        checkPicture(dg2.value().faces[0], 413, 531);
    }
    const auto full = parseDg2(read(files[2]));
    BOOST_TEST(full.value().faces[0].quality.value() == 99);
    BOOST_TEST(full.value().faces[0].widthPx == 572);  // as its container says; the picture is smaller
}

BOOST_AUTO_TEST_CASE(TheFaceIsThePictureThatWasPutIn)
{
    const auto record = parseFaceRecord19794(read(shared / "lds/iso19794/ISO19794_Test1_Data.bin"));
    BOOST_TEST((record.value().images.at(0).bytes == read(shared / "lds/iso19794/ISO19794_Test1_Face.jpg")));
    BOOST_TEST(record.value().images.at(0).widthPx == 148);
    BOOST_TEST(record.value().images.at(0).heightPx == 70);
    for (const char* name : {"ICAO_39794_5_AP_MandFields.dat", "ICAO_39794_5_AP_AllFields.dat"}) {
        const auto block = parseFaceRecord39794(read(shared / "lds/iso39794" / name));
        BOOST_TEST((block.value().images.at(0).bytes == read(shared / "lds/iso39794/ICAO_39794_5_AP_Face.jpg")));
    }
    const auto large = parseFaceRecord39794(read(shared / "lds/dg2/iso39794/sample-39794-5-ed-1-v1.der"));
    BOOST_TEST(large.value().images.at(0).mimeType == "image/jpeg");
    BOOST_TEST(large.value().images.at(0).bytes.size() == 893557U);
    BOOST_TEST(static_cast<bool>(decodeFace(large.value().images.at(0))));
}

BOOST_AUTO_TEST_CASE(ABrokenPictureInASoundContainerIsFoundAndNotDecoded)
{
    const auto fixed = parseFaceRecord19794(read(shared / "lds/iso19794/ISO19794_Test2_Data_InvalidImage.bin"));
    BOOST_TEST_REQUIRE(static_cast<bool>(fixed));
    BOOST_TEST(!decodeFace(fixed.value().images.at(0)));
    const auto block = parseFaceRecord39794(read(shared / "lds/iso39794/ICAO_39794_5_AP_MandFields_InvalidImage.dat"));
    BOOST_TEST_REQUIRE(static_cast<bool>(block));
    BOOST_TEST(!decodeFace(block.value().images.at(0)));
}

BOOST_AUTO_TEST_CASE(FingersAndIrisesAreFound)
{
    const Bytes dg3 = read(specimen / "Datagroup3.bin");
    const auto fingers = parseBiometricGroup(LdsFile::Dg3, dg3);
    BOOST_TEST_REQUIRE(fingers.value().size() == 2U);
    const auto finger = parseFingerRecord(fingers.value()[0].block);
    BOOST_TEST((finger.value() == FingerRecord{"WSQ", {{2, 100, 620, 620, 16389}}, true}));
    const Bytes dg4 = read(specimen / "Datagroup4.bin");
    const auto irises = parseBiometricGroup(LdsFile::Dg4, dg4);
    BOOST_TEST_REQUIRE(irises.value().size() == 2U);
    const auto iris = parseIrisRecord(irises.value()[1].block);
    BOOST_TEST(iris.value().imageFormat == "JPEG 2000");
    BOOST_TEST(iris.value().lengthRight);
}

BOOST_AUTO_TEST_SUITE_END()
