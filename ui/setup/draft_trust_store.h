#pragma once

#include "core/base/result.h"
#include "core/pki/memory_trust_store.h"
#include "core/pki/trust_store.h"

#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace rahdari::ui::setup {

/// A trust store over another one in which nothing is kept yet: files are imported into it, and what they brought is
/// put into the other one at once, or not at all. One thread.
class DraftTrustStore final : public pki::TrustStore {
public:
    /// @param kept  looked into, never written to
    /// @return Error 3110, 3111
    static base::Result<DraftTrustStore> over(std::shared_ptr<const pki::TrustStore> kept);

    base::Result<std::vector<pki::TrustItem>> find(const pki::TrustQuery& query) const override;
    base::Result<std::size_t> add(const std::vector<pki::TrustItem>& items) override;

    /// Nothing is taken out of a draft. @return Error 3110
    base::Result<bool> remove(base::ByteSpan sha256) override;

    /// Everything that was added, in that order; known items too, for where they came from.
    const std::vector<pki::TrustItem>& added() const { return added_; }

    /// What of it is not in the other store, each once, in that order.
    const std::vector<pki::TrustItem>& fresh() const { return fresh_; }

private:
    explicit DraftTrustStore(std::shared_ptr<const pki::TrustStore> kept) : kept_(std::move(kept)) {}

    std::shared_ptr<const pki::TrustStore> kept_;
    std::set<std::pair<pki::TrustKind, base::Bytes>> known_;  ///< by name: in the other store, or fresh
    pki::MemoryTrustStore drafted_;                           ///< what is fresh, to be found
    std::vector<pki::TrustItem> fresh_;
    std::vector<pki::TrustItem> added_;
};

}  // namespace rahdari::ui::setup
