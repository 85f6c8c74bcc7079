#include "ui/cli/seal_signer_files.h"

#include "core/base/error_code.h"
#include "core/pki/certificate.h"
#include "core/pki/memory_trust_store.h"
#include "core/pki/pem.h"
#include "ui/cli/seal_source.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Bytes;
using base::Error;
using base::ErrorCode;
using base::Result;
using pki::TrustItem;

namespace {

/// Two stores, looked into one after the other.
class JoinedStore final : public pki::TrustStore {
public:
    JoinedStore(pki::MemoryTrustStore first, std::shared_ptr<const pki::TrustStore> second)
        : first_(std::move(first)), second_(std::move(second))
    {
    }

    Result<std::vector<TrustItem>> find(const pki::TrustQuery& query) const override
    {
        auto items = first_.find(query);
        auto more = second_->find(query);
        if (!items || !more) {
            return items ? more : items;
        }
        std::move(more->begin(), more->end(), std::back_inserter(*items));
        return items;
    }

    Result<std::size_t> add(const std::vector<TrustItem>&) override { return forLookingOnly(); }
    Result<bool> remove(base::ByteSpan) override { return forLookingOnly(); }

private:
    static Error forLookingOnly()
    {
        return {toInt(ErrorCode::TrustStoreInvalid), "This store is for looking only", ""};
    }

    pki::MemoryTrustStore first_;
    std::shared_ptr<const pki::TrustStore> second_;
};

std::vector<Bytes> certificatesIn(const Bytes& file)
{
    std::vector<Bytes> certificates;
    const std::string_view text(reinterpret_cast<const char*>(file.data()), file.size());
    for (pki::PemBlock& block : pki::readPem(text)) {
        certificates.push_back(std::move(block.octets));
    }
    if (certificates.empty()) {
        certificates.push_back(file);
    }
    return certificates;
}

std::vector<TrustItem> itemsIn(const fs::path& path, const Bytes& file)
{
    std::vector<TrustItem> items;
    for (Bytes& der : certificatesIn(file)) {
        if (const auto certificate = pki::parseCertificate(der)) {
            const bool authority = certificate->basicConstraints && certificate->basicConstraints->ca;
            TrustItem item;
            item.kind = authority ? pki::TrustKind::SealCa : pki::TrustKind::SealSigner;
            item.der = std::move(der);
            item.provenances = {{"command line", path.filename().string(), {}, {}, "operator"}};
            items.push_back(std::move(item));
        }
    }
    return items;
}

std::vector<fs::path> filesOf(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code failure;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, failure)) {
        if (entry.is_regular_file(failure)) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

Result<void> addFile(const fs::path& path, bool demanded, pki::MemoryTrustStore& store)
{
    const auto file = readSmallFile(path.string());
    if (!file) {
        return demanded ? Result<void>(file.error()) : Result<void>();
    }
    const std::vector<TrustItem> items = itemsIn(path, *file);
    if (items.empty() && demanded) {
        return Error{toInt(ErrorCode::FileInvalid), path.string() + " holds no certificate",
                     "Give X.509 certificates in DER or PEM"};
    }
    const auto added = store.add(items);
    return added ? Result<void>() : Result<void>(added.error());
}

}  // namespace

Result<std::shared_ptr<const pki::TrustStore>> storeWithSigners(const std::vector<std::string>& paths,
                                                                std::shared_ptr<const pki::TrustStore> store)
{
    pki::MemoryTrustStore signers;
    for (const std::string& path : paths) {
        std::error_code failure;
        const bool folder = fs::is_directory(path, failure);
        for (const fs::path& file : folder ? filesOf(path) : std::vector<fs::path>{path}) {
            if (auto added = addFile(file, !folder, signers); !added) {
                return added.error();
            }
        }
    }
    return std::shared_ptr<const pki::TrustStore>(
        std::make_shared<const JoinedStore>(std::move(signers), std::move(store)));
}

}  // namespace rahdari::ui::cli
