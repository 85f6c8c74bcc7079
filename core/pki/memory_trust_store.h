#pragma once

#include "core/pki/trust_index.h"
#include "core/pki/trust_store.h"

#include <cstddef>
#include <vector>

namespace rahdari::pki {

/// A trust store that lives as long as the object: for tests, for a command with files instead of a store, and for
/// callers without one. Many threads may look; who writes is alone.
class MemoryTrustStore : public TrustStore {
public:
    MemoryTrustStore() = default;

    base::Result<std::vector<TrustItem>> find(const TrustQuery& query) const override;

    /// As TrustStore::add(), and Error 3100 or 3101 for an item whose octets cannot be read. `sha256` may be empty.
    base::Result<std::size_t> add(const std::vector<TrustItem>& items) override;

    base::Result<bool> remove(base::ByteSpan sha256) override;

private:
    struct Entry {
        TrustItem item;
        TrustIndex index;
    };

    /// The kept entry of the same kind and octets, or null.
    Entry* same(const TrustItem& item);

    std::vector<Entry> entries_;
};

}  // namespace rahdari::pki
