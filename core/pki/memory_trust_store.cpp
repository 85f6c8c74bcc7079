#include "core/pki/memory_trust_store.h"

#include <algorithm>
#include <utility>

namespace rahdari::pki {

namespace {

/// The same file once more tells nothing new, whenever it comes.
bool holds(const std::vector<Provenance>& provenances, const Provenance& wanted)
{
    return std::any_of(provenances.begin(), provenances.end(), [&](const Provenance& known) {
        return known.source == wanted.source && known.file == wanted.file && known.fileSha256 == wanted.fileSha256 &&
               known.voucher == wanted.voucher;
    });
}

void appendMissing(std::vector<Provenance>& kept, const std::vector<Provenance>& more)
{
    for (const Provenance& provenance : more) {
        if (!holds(kept, provenance)) {
            kept.push_back(provenance);
        }
    }
}

}  // namespace

base::Result<std::vector<TrustItem>> MemoryTrustStore::find(const TrustQuery& query) const
{
    std::vector<TrustItem> found;
    for (const Entry& entry : entries_) {
        if (isWanted(query, entry.item.kind, entry.index, entry.item.removed)) {
            found.push_back(entry.item);
        }
    }
    return found;
}

MemoryTrustStore::Entry* MemoryTrustStore::same(const TrustItem& item)
{
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        return entry.item.kind == item.kind && entry.item.der == item.der;
    });
    return found == entries_.end() ? nullptr : &*found;
}

base::Result<std::size_t> MemoryTrustStore::add(const std::vector<TrustItem>& items)
{
    std::vector<TrustIndex> indexes;
    for (const TrustItem& item : items) {
        auto index = trustIndexOf(item.kind, item.der);
        if (!index) {
            return index.error();
        }
        indexes.push_back(std::move(*index));
    }
    std::size_t added = 0;
    for (std::size_t at = 0; at < items.size(); ++at) {
        if (Entry* kept = same(items[at])) {
            appendMissing(kept->item.provenances, items[at].provenances);
            continue;
        }
        entries_.push_back({items[at], std::move(indexes[at])});
        entries_.back().item.sha256 = trustItemName(items[at].der);
        ++added;
    }
    return added;
}

base::Result<bool> MemoryTrustStore::remove(base::ByteSpan sha256)
{
    bool found = false;
    for (Entry& entry : entries_) {
        if (std::equal(sha256.begin(), sha256.end(), entry.item.sha256.begin(), entry.item.sha256.end())) {
            entry.item.removed = true;
            found = true;
        }
    }
    return found;
}

}  // namespace rahdari::pki
