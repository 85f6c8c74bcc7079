#include "tests/unit/core/pki/shared_chip_data.h"

#include "core/lds/tlv.h"
#include "core/pki/signed_data.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace rahdari::tests {

namespace {

const std::filesystem::path chipFolder = std::filesystem::path(RAHDARI_SHARED_DATA) / "chip";

void appendCertificates(const base::Bytes& masterList, std::vector<base::Bytes>& all)
{
    const auto data = pki::parseSignedData(masterList);
    const auto list = lds::readSingle(data.value().content.value(), 0x30);
    const auto parts = lds::readAll(list.value().value);
    const auto certificates = lds::readAll(parts.value().at(1).value);
    for (const lds::Tlv& certificate : certificates.value()) {
        all.emplace_back(certificate.encoded.begin(), certificate.encoded.end());
    }
}

}  // namespace

boost::test_tools::assertion_result hasSharedChipData(boost::unit_test::test_unit_id)
{
    boost::test_tools::assertion_result there(std::filesystem::exists(chipFolder / "masterlists"));
    there.message() << "skipped, data missing: " << chipFolder.string();
    return there;
}

base::Bytes sharedChipFile(const std::string& path)
{
    std::ifstream file(chipFolder / path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("there is no file " + path);
    }
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<base::Bytes> allListedCertificates()
{
    std::vector<base::Bytes> all;
    for (const char* list : {"masterlists/DE_ML_2024-12-19-10-09-11.ml", "masterlists/DE_ML_2026-01-08-12-20-54.ml",
                             "masterlists/NL_ML_2025-07-29.ml"}) {
        appendCertificates(sharedChipFile(list), all);
    }
    return all;
}

}  // namespace rahdari::tests
