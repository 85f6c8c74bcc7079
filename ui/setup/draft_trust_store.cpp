#include "ui/setup/draft_trust_store.h"

#include "core/base/error_code.h"

#include <iterator>
#include <utility>

namespace rahdari::ui::setup {

using base::Result;
using pki::TrustItem;

Result<DraftTrustStore> DraftTrustStore::over(std::shared_ptr<const pki::TrustStore> kept)
{
    DraftTrustStore draft(std::move(kept));
    pki::TrustQuery everything;
    everything.withRemoved = true;
    const auto items = draft.kept_->find(everything);
    if (!items) {
        return items.error();
    }
    for (const TrustItem& item : *items) {
        draft.known_.emplace(item.kind, item.sha256);
    }
    return draft;
}

Result<std::vector<TrustItem>> DraftTrustStore::find(const pki::TrustQuery& query) const
{
    auto items = kept_->find(query);
    auto more = drafted_.find(query);
    if (!items || !more) {
        return items ? more : items;
    }
    std::move(more->begin(), more->end(), std::back_inserter(*items));
    return items;
}

Result<std::size_t> DraftTrustStore::add(const std::vector<TrustItem>& items)
{
    auto known = known_;
    std::vector<TrustItem> fresh;
    for (const TrustItem& item : items) {
        if (known.emplace(item.kind, item.sha256).second) {
            fresh.push_back(item);
        }
    }
    if (const auto drafted = drafted_.add(fresh); !drafted) {
        return drafted.error();
    }
    known_ = std::move(known);
    fresh_.insert(fresh_.end(), fresh.begin(), fresh.end());
    added_.insert(added_.end(), items.begin(), items.end());
    return fresh.size();
}

Result<bool> DraftTrustStore::remove(base::ByteSpan /*sha256*/)
{
    return base::Error{toInt(base::ErrorCode::TrustStoreInvalid), "nothing is taken out of a draft", ""};
}

}  // namespace rahdari::ui::setup
