#include "core/casefile/trust_state.h"

#include <algorithm>

namespace rahdari::casefile {

namespace {

/// "2026-01-31T08:00:00Z"
std::string utcText(std::chrono::sys_seconds time)
{
    return toText({time, std::chrono::minutes(0)}).substr(0, 19) + 'Z';
}

}  // namespace

base::Result<TrustState> trustStateOf(const pki::TrustStore& store, const std::string& source)
{
    const auto items = store.find({});
    if (!items) {
        return items.error();
    }
    TrustState state;
    state.source = source;
    for (const pki::TrustItem& item : *items) {
        state.anchors += item.kind == pki::TrustKind::Csca ? 1 : 0;
        state.signers += item.kind == pki::TrustKind::DocumentSigner ? 1 : 0;
        state.revocationLists += item.kind == pki::TrustKind::Crl ? 1 : 0;
        for (const pki::Provenance& provenance : item.provenances) {
            state.newestImportAt = std::max(state.newestImportAt, utcText(provenance.importedAt));
        }
    }
    return state;
}

}  // namespace rahdari::casefile
