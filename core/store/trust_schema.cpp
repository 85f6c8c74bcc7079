#include "core/store/trust_schema.h"

#include "core/base/error_code.h"

#include <cstdint>
#include <string>

namespace rahdari::store {

namespace {

using base::ErrorCode;
using base::toInt;

constexpr std::int64_t applicationId = 0x52685473;  // "RhTs"
constexpr std::int64_t schemaVersion = 1;

// The octets stand last: a look at the other columns does not drag them from the disk.
constexpr const char* schema = R"(
CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL,
    kind TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    subject_key_id BLOB,
    issuer_key_id BLOB,
    country TEXT,
    holder TEXT,
    subject BLOB,
    issuer BLOB,
    der BLOB NOT NULL,
    UNIQUE (sha256, kind)
) STRICT;
CREATE INDEX item_kind ON item (kind);
CREATE INDEX item_subject_key_id ON item (subject_key_id) WHERE subject_key_id IS NOT NULL;
CREATE INDEX item_issuer_key_id ON item (issuer_key_id) WHERE issuer_key_id IS NOT NULL;
CREATE INDEX item_country ON item (country) WHERE country IS NOT NULL;
CREATE INDEX item_holder ON item (holder) WHERE holder IS NOT NULL;
CREATE INDEX item_subject ON item (subject) WHERE subject IS NOT NULL;
CREATE INDEX item_issuer ON item (issuer) WHERE issuer IS NOT NULL;
CREATE TABLE provenance (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES item (id),
    source TEXT,
    file TEXT,
    file_sha256 BLOB,
    imported_at INTEGER NOT NULL,
    voucher TEXT
) STRICT;
CREATE INDEX provenance_item ON provenance (item);
PRAGMA application_id = 1382569075;
PRAGMA user_version = 1;
)";
static_assert(applicationId == 1382569075 && schemaVersion == 1, "the pragmas above cannot take parameters");

base::Error notOurs()
{
    return {toInt(ErrorCode::TrustStoreInvalid), "the file is not a trust store", "name the file or folder of a store"};
}

base::Error newer(std::int64_t version)
{
    return {toInt(ErrorCode::TrustStoreInvalid),
            "the trust store has version " + std::to_string(version) + ", and this program knows versions up to " +
                std::to_string(schemaVersion),
            "use the newer program that wrote it"};
}

}  // namespace

base::Result<void> makeTrustSchema(const Database& database)
{
    const auto before = database.number("SELECT count(*) FROM sqlite_schema");
    if (!before)
        return before.error();
    if (*before != 0)
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto tables = database.number("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables.error();
    if (*tables != 0)
        return {};
    if (const auto made = database.run(schema); !made)
        return made.error();
    return transaction->commit();
}

base::Result<void> checkTrustSchema(const Database& database)
{
    const auto application = database.number("PRAGMA application_id");
    if (!application)
        return application.error();
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*application != applicationId)
        return notOurs();
    if (*version > schemaVersion)
        return newer(*version);
    if (*version < 1)
        return notOurs();
    return {};
}

}  // namespace rahdari::store
