#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/pki/trust_store.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace rahdari::store {

enum class OpenMode : std::uint8_t {
    Read,    ///< looking only; works on write-protected media
    Write,   ///< of a store that is there
    Create,  ///< as Write, and made when it is missing
};

/// What an examination of every item found.
struct StoreExamination {
    std::vector<pki::TrustItem> sound;    ///< in the order of import, removed ones too
    std::vector<base::Bytes> damaged;     ///< names of items whose octets are no longer those that were imported
    std::vector<std::string> complaints;  ///< about the file itself, one sentence each
};

/// A trust store in one file. One object may be used by many threads, one file by many processes: who looks waits
/// while somebody else's import is being written, for a few milliseconds.
class SqliteTrustStore : public pki::TrustStore {
public:
    struct Connection;

    explicit SqliteTrustStore(std::unique_ptr<Connection> connection);
    ~SqliteTrustStore() override;
    SqliteTrustStore(const SqliteTrustStore&) = delete;
    SqliteTrustStore& operator=(const SqliteTrustStore&) = delete;

    /// Error 3110 also for an item whose octets have changed: nothing damaged is handed out.
    base::Result<std::vector<pki::TrustItem>> find(const pki::TrustQuery& query) const override;

    /// Also Error 3100 or 3101 for octets that cannot be read as what they are said to be. Items that were removed
    /// get the new provenance and stay removed.
    base::Result<std::size_t> add(const std::vector<pki::TrustItem>& items) override;

    base::Result<bool> remove(base::ByteSpan sha256) override;

    /// Looks at every octet of the store. Takes some tens of milliseconds. @return Error 3110 not even readable, 3111
    base::Result<StoreExamination> examine() const;

private:
    std::unique_ptr<Connection> connection_;
};

/// Where the store of a path is: an existing folder means `trust.sqlite` in it.
std::filesystem::path trustStoreFile(const std::filesystem::path& path);

/// Opens a store. Decodes nothing.
/// @param patience  how long another program's writing is waited for
/// @return Error 1000 missing, 1001 not readable, 1003 cannot be made or written, 3110 not a trust store, damaged or
///         written by a newer program, 3111 another program holds it
base::Result<std::unique_ptr<SqliteTrustStore>>
openTrustStore(const std::filesystem::path& path, OpenMode mode,
               std::chrono::milliseconds patience = std::chrono::milliseconds(5000));

}  // namespace rahdari::store
