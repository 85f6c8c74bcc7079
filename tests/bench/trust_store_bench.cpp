// How long a trust store with 1,500 anchors takes to open and to look into, and how long a master list takes to import.
//   trust_store_bench [STORE_FOLDER] [MASTER_LIST ROOT]

#include "core/pki/trust_import.h"
#include "core/pki/trust_index.h"
#include "core/store/sqlite_trust_store.h"

#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace rahdari;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int anchorCount = 1500;

double msSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

base::Bytes anchor(EVP_PKEY* key, int number)
{
    const crypto::CertificateHandle made(X509_new());
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), number + 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), 86400L * 3650);
    X509_set_pubkey(made.get(), key);
    X509_NAME* name = X509_get_subject_name(made.get());
    const std::string common = "UTO CSCA " + std::to_string(number);
    X509_NAME_add_entry_by_txt(name, "C", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("UT"), -1, -1, 0);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(common.c_str()), -1, -1,
                               0);
    X509_set_issuer_name(made.get(), name);
    X509V3_CTX context;
    X509V3_set_ctx(&context, made.get(), made.get(), nullptr, nullptr, 0);
    X509_EXTENSION* identifier = X509V3_EXT_conf_nid(nullptr, &context, NID_subject_key_identifier, "hash");
    X509_add_ext(made.get(), identifier, -1);
    X509_EXTENSION_free(identifier);
    X509_sign(made.get(), key, EVP_sha256());
    unsigned char* octets = nullptr;
    const int length = i2d_X509(made.get(), &octets);
    base::Bytes der(octets, octets + length);
    OPENSSL_free(octets);
    return der;
}

std::vector<pki::TrustItem> anchors()
{
    const crypto::KeyHandle key(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{3072}));
    std::vector<pki::TrustItem> items;
    for (int number = 0; number < anchorCount; ++number) {
        const base::Bytes der = anchor(key.get(), number);
        items.push_back(
            {pki::TrustKind::Csca, der, pki::trustItemName(der), {{"bench", "bench", {}, {}, "bench"}}, false});
    }
    return items;
}

base::Bytes readFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void measureImport(const std::string& list, const std::string& root, const std::filesystem::path& folder)
{
    const auto store = store::openTrustStore(folder / "import.sqlite", store::OpenMode::Create);
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const pki::ImportContext context{**store, {}, now, "bench", {}, {}, {}};
    static_cast<void>(pki::importFile(readFile(root), "root", context));
    const auto start = Clock::now();
    const auto report = pki::importFile(readFile(list), "list", context);
    std::printf("import of %zu certificates: %.1f ms\n", report ? report->total : 0, msSince(start));
}

}  // namespace

int main(int argc, char** argv)
{
    const std::filesystem::path folder =
        argc > 1 ? std::filesystem::path(argv[1]) : std::filesystem::temp_directory_path() / "rahdari_trust_bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const std::filesystem::path file = folder / "trust.sqlite";
    const auto items = anchors();
    auto start = Clock::now();
    static_cast<void>((*store::openTrustStore(file, store::OpenMode::Create))->add(items));
    std::printf("adding %d anchors: %.1f ms\n", anchorCount, msSince(start));

    std::vector<double> opening;
    std::vector<double> looking;
    for (int round = 0; round < 101; ++round) {
        start = Clock::now();
        const auto store = store::openTrustStore(file, store::OpenMode::Read);
        opening.push_back(msSince(start));
        pki::TrustQuery query;
        query.kind = pki::TrustKind::Csca;
        query.subject = pki::trustIndexOf(pki::TrustKind::Csca, items[static_cast<std::size_t>(round)].der)->subject;
        start = Clock::now();
        const auto found = (*store)->find(query);
        looking.push_back(msSince(start));
        if (!found || found->size() != 1) {
            std::printf("not found\n");
            return 1;
        }
    }
    std::sort(opening.begin(), opening.end());
    std::sort(looking.begin(), looking.end());
    std::printf("opening: median %.2f ms, slowest %.2f ms\n", opening[opening.size() / 2], opening.back());
    std::printf("first lookup: median %.2f ms, slowest %.2f ms\n", looking[looking.size() / 2], looking.back());
    if (argc > 3) {
        measureImport(argv[2], argv[3], folder);
    }
    std::filesystem::remove_all(folder);
    return 0;
}
