#pragma once

#include "core/pki/memory_trust_store.h"
#include "core/pki/trust_import.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>

namespace rahdari::fuzzing {

/// Imports octets into an empty store: nothing unverified may get in, and the counts must fit what is there.
inline void importIntoEmptyStore(base::ByteSpan octets)
{
    pki::MemoryTrustStore store;
    const pki::ImportContext context{
        store, {}, std::chrono::sys_days(std::chrono::year(2026) / 11 / 22), "fuzzer", std::nullopt, {}, {}};
    const auto report = pki::importFile(octets, "file", context);
    pki::TrustQuery everything;
    const auto kept = store.find(everything);
    if (!kept || (!report && !kept->empty()) || (report && report->added != kept->size())) {
        std::abort();
    }
    for (const pki::TrustItem& item : *kept) {
        const bool needsAnchor = item.kind == pki::TrustKind::Crl || item.kind == pki::TrustKind::DefectList ||
                                 item.kind == pki::TrustKind::DeviationList;
        if (needsAnchor && kept->size() == 1) {
            std::abort();
        }
    }
}

}  // namespace rahdari::fuzzing
