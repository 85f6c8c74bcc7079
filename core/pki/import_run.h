#pragma once

#include "core/pki/anchor_search.h"
#include "core/pki/trust_import.h"

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::pki {

/// The import of one file under way: collects what will be kept, and what is said about it. Nothing reaches the store
/// before finish().
class ImportRun {
public:
    ImportRun(std::string_view file, base::ByteSpan octets, const ImportContext& context);

    const ImportContext& context() const { return context_; }
    AnchorSearch& anchors() { return anchors_; }
    ImportReport& report() { return report_; }

    /// To be kept. @param source  what it stood in. @param voucher  who vouched for it
    void keep(TrustKind kind, base::ByteSpan der, std::string source, std::string voucher);

    /// Likewise, but not counted: the signers of lists.
    void keepBeside(TrustKind kind, base::ByteSpan der, std::string source, std::string voucher);

    void refuse(std::string what, base::Error reason);

    /// Tells how far it is. @return Error 1010 when it is to stop
    base::Result<void> step(std::size_t done, std::size_t total);

    /// What was collected so far.
    const std::vector<TrustItem>& items() const { return items_; }

    /// Puts everything into the store at once.
    base::Result<ImportReport> finish();

private:
    base::Result<std::size_t> newBeside() const;

    const ImportContext& context_;
    AnchorSearch anchors_;
    ImportReport report_;
    std::string file_;
    base::Bytes fileSha256_;
    std::vector<TrustItem> items_;
    std::set<std::pair<TrustKind, std::string>> beside_;  ///< by the names' hexadecimals
};

/// One X.509 certificate for which the operator vouches.
base::Result<void> importCertificate(base::ByteSpan der, ImportRun& run);

/// Card-verifiable certificates, one after the other.
base::Result<void> importCvCertificates(base::ByteSpan octets, ImportRun& run);

/// A signed list. @param source  what it stood in, when not by itself: "LDIF"
base::Result<void> importMasterList(base::ByteSpan octets, ImportRun& run);
base::Result<void> importDefectList(base::ByteSpan octets, ImportRun& run);
base::Result<void> importDeviationList(base::ByteSpan octets, ImportRun& run);
base::Result<void> importCrl(base::ByteSpan octets, ImportRun& run);

/// The entries of a PKD.
base::Result<void> importLdif(base::ByteSpan file, ImportRun& run);

}  // namespace rahdari::pki
