#include "scanners/simulated/chip_folder.h"

#include "core/base/error_code.h"
#include "core/lds/security_object.h"
#include "scanners/simulated/chip_description.h"
#include "tests/unit/core/specimen/openssl_command.h"
#include "tests/unit/scanners/simulated/raw_terminal.h"
#include "tests/unit/scanners/simulated/sample_chips.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::tests;
using namespace rahdari::scanners;
using base::Bytes;
using base::ErrorCode;
using base::toInt;

namespace {

class Folder {
public:
    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "rahdari_chip_XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path path;
};

Bytes contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::map<std::string, Bytes> everythingIn(const std::filesystem::path& folder)
{
    std::map<std::string, Bytes> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files[std::filesystem::relative(entry.path(), folder).string()] = contentOf(entry.path());
        }
    }
    return files;
}

struct Mistake {
    std::string text;
    std::string place;
    friend std::ostream& operator<<(std::ostream& out, const Mistake& mistake) { return out << mistake.text; }
};

const std::vector<Mistake> mistakes{
    {"mrz_information = 3", "line 1"},
    {"\ncan = true", "line 2"},
    {"today = \"tomorrow\"", "line 1"},
    {"trust_points = [\"XYZ\"]", "line 1"},
    {"trust_points = 1", "line 1"},
    {"cam_key = \"no key\"", "line 1"},
    {"[access]\nbac = 1", "line 2"},
    {"[access]\neac = true", "line 2"},
    {"[behaviour]\nlargest_read = -1", "line 2"},
    {"[behaviour]\nanswer_to_reset = \"3\"", "line 2"},
    {"chip_authentication = 3", "line 1"},
    {"[[chip_authentication]]\nkey = \"\"", "line 2"},
    {"[active_authentication]\ndigest = \"MD5\"", "line 2"},
    {"access = 5", "line 1"},
    {"\n\n]", "line 3"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(ChipFolders)

BOOST_AUTO_TEST_CASE(WhatIsSavedIsLoaded)
{
    specimen::ChipProfile profile = sampleProfile();
    profile.pace.front().protocol = "0.4.0.127.0.7.2.2.4.6.2";
    profile.chipAuthentication = {
        {.protocol = "0.4.0.127.0.7.2.2.3.1.2", .key = specimen::dhSpec("dh_1024_160"), .keyId = Bytes{0x01}},
        {.key = specimen::ecSpec("P-256", false), .keyId = Bytes{0x02}}};
    profile.activeAuthentication = {.key = specimen::rsaSpec(1024), .digest = crypto::DigestAlgorithm::Sha1};
    ChipFolder chip{personalised(profile, specimen::UtopianAuthority(sampleSettings())),
                    {.extendedLength = false, .largestRead = 223, .tooLongStatus = 0x6CDF, .deniesDg4 = true}};
    const Folder folder;
    BOOST_REQUIRE(saveSimulatedChip(chip, folder.path / "a" / "b"));
    const auto loaded = loadSimulatedChip(folder.path / "a" / "b");
    BOOST_REQUIRE(loaded);
    BOOST_TEST((loaded->chip.files == chip.chip.files));
    BOOST_TEST((loaded->chip.secrets == chip.chip.secrets));
    BOOST_TEST((*loaded == chip));
}

BOOST_DATA_TEST_CASE(AMistakeNamesItsLine, boost::unit_test::data::make(mistakes), mistake)
{
    const auto chip = parseChipDescription(mistake.text);
    BOOST_REQUIRE(!chip);
    BOOST_TEST(chip.error().code == toInt(ErrorCode::FileInvalid));
    BOOST_TEST(chip.error().message.find("chip.toml, " + mistake.place + ":") == 0U, chip.error().message);
}

BOOST_AUTO_TEST_CASE(AFolderWithoutAChipIsNone)
{
    const Folder folder;
    const auto chip = loadSimulatedChip(folder.path);
    BOOST_REQUIRE(!chip);
    BOOST_TEST(chip.error().code == toInt(ErrorCode::FileMissing));
    BOOST_TEST(!saveSimulatedChip({}, "/proc/none"));
}

BOOST_AUTO_TEST_CASE(TheUtopianSampleIsSmallAndRepeatable)
{
    const Folder one;
    const Folder other;
    const Bytes seed{1, 2, 3};
    const std::chrono::sys_days date = std::chrono::year(2026) / 11 / 21;
    BOOST_REQUIRE(writeUtopianSample(one.path, seed, date));
    BOOST_REQUIRE(writeUtopianSample(other.path, seed, date));
    const auto files = everythingIn(one.path);
    BOOST_TEST((files == everythingIn(other.path)));
    std::size_t octets = 0;
    for (const auto& [name, content] : files) {
        octets += content.size();
    }
    BOOST_TEST(octets < 60'000U);
    for (const char* const name : {"chip/chip.toml", "chip/EF_SOD.bin", "chip/EF_DG2.bin", "chip/EF_CardAccess.bin",
                                   "csca.cer", "crl.crl", "master_list.ml", "terminal/terminal_key.pem"}) {
        BOOST_TEST(files.contains(name), name);
    }
    OpenSslCommand openssl;
    openssl.put("csca.der", files.at("csca.cer"));
    BOOST_TEST(openssl.run("x509 -inform DER -in csca.der -noout -subject"), openssl.said);
    BOOST_TEST(openssl.said.find("CSCA Utopia 01") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(TheUtopianSampleOpens)
{
    const Folder folder;
    BOOST_REQUIRE(writeUtopianSample(folder.path, Bytes{7}, std::chrono::year(2026) / 11 / 21));
    auto loaded = loadSimulatedChip(folder.path / "chip");
    BOOST_REQUIRE(loaded);
    SimulatedChip chip(loaded->chip, loaded->settings, crypto::seededRandom(Bytes{1}));
    RawTerminal terminal(chip);
    BOOST_TEST(terminal.selectApplication() == 0x9000);
    BOOST_TEST(terminal.openWithBac("U40217783288031483106213") == 0x9000);
    BOOST_TEST(terminal.select(0x0101) == 0x9000);
    const Bytes dg1 = terminal.readSelected();
    const std::string text(dg1.begin(), dg1.end());
    BOOST_TEST(text.find("PPUTOLINDQVIST<<MIRA<SOLVEIG") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
