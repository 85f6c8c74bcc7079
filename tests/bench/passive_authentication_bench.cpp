// How long Passive Authentication of one EF.SOD takes with a store that holds the certificates of the master lists.
//     passive_authentication_bench SHARED_DATA [YYYY-MM-DD] [ROUNDS]
// prints, for each SOD, the partial results and the median time, and at the end the median over all of them.
#include "core/lds/tlv.h"
#include "core/pki/passive_authentication.h"
#include "core/pki/signed_data.h"
#include "core/store/sqlite_trust_store.h"
#include "tests/bench/times.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

using namespace rahdari;

base::Bytes contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::filesystem::path> filesOf(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// The certificates of a master list, as they stand there: the bench measures looking them up, not importing them.
std::vector<pki::TrustItem> cscasOf(const std::filesystem::path& masterList)
{
    std::vector<pki::TrustItem> items;
    const auto signedData = pki::parseSignedData(contentOf(masterList));
    const auto list = lds::readSingle(signedData.value().content.value(), 0x30);
    const auto parts = lds::readAll(list.value().value);
    const auto certificates = lds::readAll(parts.value().at(1).value);
    for (const lds::Tlv& certificate : certificates.value()) {
        items.push_back({pki::TrustKind::Csca, {certificate.encoded.begin(), certificate.encoded.end()}, {}, {}});
    }
    return items;
}

std::chrono::sys_seconds dayOf(const char* text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    std::sscanf(text, "%d-%u-%u", &year, &month, &day);
    return std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

void print(const char* part, const pki::PartialResult& result)
{
    std::printf("    %-12s %-12s %s\n", part, std::string(check::toString(result.outcome)).c_str(),
                result.reason.c_str());
}

void print(const pki::PassiveAuthentication& result)
{
    print("hash", result.sod.hash);
    print("signature", result.sod.signature);
    print("DS signature", result.sod.dsSignature);
    print("validity", result.sod.validity);
    print("revocation", result.sod.dsRevocation);
    print("trust", result.sod.trust);
    print("integrity", result.integrity);
    for (const lds::Deviation& deviation : result.deviations) {
        std::printf("    deviation    %-26s %s\n", deviation.code.c_str(), deviation.text.c_str());
    }
}

}  // namespace

int main(int count, char** arguments)
{
    if (count < 2) {
        std::fprintf(stderr, "usage: passive_authentication_bench SHARED_DATA [YYYY-MM-DD] [ROUNDS]\n");
        return 2;
    }
    const std::filesystem::path chip = std::filesystem::path(arguments[1]) / "chip";
    const auto checkedAt = dayOf(count > 2 ? arguments[2] : "2026-06-01");
    const int rounds = count > 3 ? std::atoi(arguments[3]) : 51;
    const std::filesystem::path file = std::filesystem::temp_directory_path() / "rahdari_passive_authentication_bench";
    std::filesystem::remove(file);
    const auto opened = store::openTrustStore(file, store::OpenMode::Create);
    if (!opened) {
        std::fprintf(stderr, "%s: %s\n", file.c_str(), opened.error().message.c_str());
        return 1;
    }
    pki::TrustStore& store = *opened.value();
    for (const auto& list : filesOf(chip / "masterlists")) {
        const auto added = store.add(cscasOf(list));
        std::printf("%s: %zu new certificates\n", list.filename().c_str(), added.value());
    }
    std::vector<double> medians;
    for (const auto& path : filesOf(chip / "sod")) {
        pki::PassiveAuthenticationInput input;
        input.files[lds::LdsFile::Sod] = contentOf(path);
        input.checkedAt = checkedAt;
        pki::PassiveAuthentication result;
        const bench::Times first = bench::timeOf([&] { result = pki::authenticatePassively(input, store); });
        const bench::Times times = bench::medianOf(rounds, [&] { result = pki::authenticatePassively(input, store); });
        medians.push_back(times.wallMs);
        std::printf("%s  %.2f ms (first %.2f ms)\n", path.filename().c_str(), times.wallMs, first.wallMs);
        print(result);
    }
    std::printf("median over %zu files: %.2f ms, slowest %.2f ms\n", medians.size(), bench::median(medians),
                *std::max_element(medians.begin(), medians.end()));
    return 0;
}
