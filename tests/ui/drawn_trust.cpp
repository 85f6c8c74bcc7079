#include "tests/ui/drawn_trust.h"

#include "tests/support/test_authority.h"

#include <fstream>

namespace rahdari::test {

namespace {

tests::Issued authority(const std::string& name, const std::string& country, long daysFromNow, long daysValid)
{
    tests::CertificatePlan plan;
    plan.subject = tests::utopian(name, country);
    plan.daysFromNow = daysFromNow;
    plan.daysValid = daysValid;
    return tests::issue(plan);
}

}  // namespace

std::vector<std::string> writeTrustFiles(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    std::vector<std::string> files;
    const auto write = [&](const std::string& name, const base::Bytes& octets) {
        std::ofstream file(folder / name, std::ios::binary);
        file.write(reinterpret_cast<const char*>(octets.data()), static_cast<std::streamsize>(octets.size()));
        files.push_back((folder / name).string());
    };
    const tests::Issued utopia = authority("CSCA Utopia 02", "UT", -300, 3000);
    const tests::Issued erewhon = authority("CSCA Erewhon", "XE", -3600, 3640);
    write("utopia_csca_02.cer", utopia.der());
    write("erewhon_csca.cer", erewhon.der());
    write("laputa_csca_old.cer", authority("CSCA Laputa 1", "XL", -3700, 3660).der());
    write("laputa_csca_new.cer", authority("CSCA Laputa 2", "XL", -20, 3660).der());
    write("utopia.crl", tests::makeCrl(utopia, {4, 9, 17}, 60));
    write("erewhon.crl", tests::makeCrl(erewhon, {2}, -12));
    write("unknown.crl", tests::makeCrl(authority("CSCA of nobody", "XN", -20, 3660), {1}));
    return files;
}

}  // namespace rahdari::test
