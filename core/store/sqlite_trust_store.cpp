#include "core/store/sqlite_trust_store.h"

#include "core/base/error_code.h"
#include "core/store/sqlite_database.h"
#include "core/store/trust_schema.h"
#include "core/store/trust_tables.h"

#include <mutex>
#include <optional>
#include <system_error>
#include <utility>

namespace rahdari::store {

namespace {

using base::ErrorCode;
using base::toInt;
using pki::TrustItem;
using pki::TrustQuery;

base::Error damagedItem(base::ByteSpan name)
{
    return {toInt(ErrorCode::TrustStoreInvalid),
            "the item " + base::toHex(name).substr(0, 16) + " of the trust store is damaged",
            "see `rahdari trust verify`; bring the store back from a copy, or import the lists into a new one"};
}

base::Error missing(const std::filesystem::path& file)
{
    return {toInt(ErrorCode::FileMissing), "there is no trust store at '" + file.string() + "'",
            "make one with `rahdari trust import FILE --store STORE`"};
}

base::Error notMade(const std::filesystem::path& file)
{
    return {toInt(ErrorCode::FileNotWritten), "the trust store '" + file.string() + "' cannot be made",
            "look at its folder: it must be there and writable"};
}

int flagsOf(OpenMode mode)
{
    switch (mode) {
    case OpenMode::Read: return SQLITE_OPEN_READONLY;
    case OpenMode::Write: return SQLITE_OPEN_READWRITE;
    case OpenMode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

base::Result<void> prepareFile(const Database& database, OpenMode mode)
{
    if (mode == OpenMode::Create) {
        if (const auto made = makeTrustSchema(database); !made)
            return made.error();
    }
    if (const auto ours = checkTrustSchema(database); !ours)
        return ours.error();
    // A large import must not push half of itself into the file, and lock readers out, before it is whole.
    return database.run("PRAGMA cache_spill = OFF");
}

}  // namespace

struct SqliteTrustStore::Connection {
    explicit Connection(Database database) : tables(std::move(database)) {}

    TrustTables tables;
    std::mutex mutex;
};

SqliteTrustStore::SqliteTrustStore(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
SqliteTrustStore::~SqliteTrustStore() = default;

base::Result<std::vector<TrustItem>> SqliteTrustStore::find(const TrustQuery& query) const
{
    std::vector<TrustItem> items;
    std::optional<base::Error> damage;
    const std::scoped_lock lock(connection_->mutex);
    const auto searched = connection_->tables.search(query, [&](FoundItem found) {
        if (!found.sound)
            damage = damagedItem(found.item.sha256);
        items.push_back(std::move(found.item));
        return !damage;
    });
    if (!searched)
        return searched.error();
    if (damage)
        return *damage;
    return items;
}

base::Result<std::size_t> SqliteTrustStore::add(const std::vector<TrustItem>& items)
{
    const auto rows = trustRows(items);
    if (!rows)
        return rows.error();
    const std::scoped_lock lock(connection_->mutex);
    auto transaction = Transaction::begin(connection_->tables.database());
    if (!transaction)
        return transaction.error();
    const auto added = connection_->tables.keep(*rows);
    if (!added)
        return added.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return *added;
}

base::Result<bool> SqliteTrustStore::remove(base::ByteSpan sha256)
{
    const std::scoped_lock lock(connection_->mutex);
    auto transaction = Transaction::begin(connection_->tables.database());
    if (!transaction)
        return transaction.error();
    const auto there = connection_->tables.markRemoved(sha256);
    if (!there)
        return there.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return *there;
}

base::Result<StoreExamination> SqliteTrustStore::examine() const
{
    StoreExamination examination;
    const std::scoped_lock lock(connection_->mutex);
    examination.complaints = connection_->tables.complaints();
    TrustQuery everything;
    everything.withRemoved = true;
    const auto searched = connection_->tables.search(everything, [&](FoundItem found) {
        if (found.sound) {
            examination.sound.push_back(std::move(found.item));
        } else {
            examination.damaged.push_back(std::move(found.item.sha256));
        }
        return true;
    });
    if (!searched && examination.sound.empty())
        return searched.error();
    if (!searched)
        examination.complaints.push_back(searched.error().message);
    return examination;
}

std::filesystem::path trustStoreFile(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored) ? path / "trust.sqlite" : path;
}

base::Result<std::unique_ptr<SqliteTrustStore>> openTrustStore(const std::filesystem::path& path, OpenMode mode,
                                                               std::chrono::milliseconds patience)
{
    const std::filesystem::path file = trustStoreFile(path);
    std::error_code ignored;
    const bool there = std::filesystem::exists(file, ignored);
    if (!there && mode != OpenMode::Create)
        return missing(file);
    auto database = Database::open(file, flagsOf(mode), patience);
    if (!database && !there)
        return notMade(file);
    if (!database)
        return database.error();
    if (const auto prepared = prepareFile(*database, mode); !prepared)
        return prepared.error();
    return std::make_unique<SqliteTrustStore>(std::make_unique<SqliteTrustStore::Connection>(std::move(*database)));
}

}  // namespace rahdari::store
