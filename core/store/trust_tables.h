#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/pki/trust_index.h"
#include "core/pki/trust_store.h"
#include "core/store/sqlite_database.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace rahdari::store {

/// An item as it will stand in the table: read before anything is locked.
struct TrustRow {
    const pki::TrustItem* item = nullptr;
    pki::TrustIndex index;
    base::Bytes name;
};

/// @return Error 3100, 3101 for the first item that cannot be read
base::Result<std::vector<TrustRow>> trustRows(const std::vector<pki::TrustItem>& items);

/// An item as the table gives it; `sound` when its octets are still those its name was made of.
struct FoundItem {
    pki::TrustItem item;
    bool sound = false;
};

/// The tables of an open trust store. One thread at a time.
class TrustTables {
public:
    explicit TrustTables(Database database) : database_(std::move(database)) {}

    const Database& database() const { return database_; }

    /// Gives every item that is looked for, in the order of import, until `take` says false.
    base::Result<void> search(const pki::TrustQuery& query, const std::function<bool(FoundItem)>& take);

    /// Within a transaction of the caller. @return how many were new
    base::Result<std::size_t> keep(const std::vector<TrustRow>& rows);

    /// Within a transaction of the caller. @return whether there was such an item
    base::Result<bool> markRemoved(base::ByteSpan name);

    /// What SQLite finds wrong with the file, a few sentences at most.
    std::vector<std::string> complaints();

private:
    base::Result<Running> statement(const std::string& sql);
    base::Result<std::vector<pki::Provenance>> provenances(std::int64_t id);
    base::Result<FoundItem> found(const Statement& row);
    base::Result<std::int64_t> insert(const TrustRow& row, std::size_t& added);
    base::Result<std::int64_t> idOf(base::ByteSpan name, pki::TrustKind kind);
    base::Result<void> append(std::int64_t id, const pki::Provenance& provenance);

    Database database_;
    std::map<std::string, Statement, std::less<>> statements_;  ///< prepared once
};

}  // namespace rahdari::store
