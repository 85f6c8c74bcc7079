#include "core/pki/import_run.h"

#include "core/base/error_code.h"
#include "core/pki/trust_index.h"

#include <algorithm>
#include <utility>

namespace rahdari::pki {

ImportRun::ImportRun(std::string_view file, base::ByteSpan octets, const ImportContext& context)
    : context_(context), anchors_(context.store, context.roots), file_(file), fileSha256_(trustItemName(octets))
{
}

void ImportRun::keep(TrustKind kind, base::ByteSpan der, std::string source, std::string voucher)
{
    TrustItem item;
    item.kind = kind;
    item.der.assign(der.begin(), der.end());
    item.sha256 = trustItemName(der);
    item.provenances.push_back({std::move(source), file_, fileSha256_, context_.now, std::move(voucher)});
    items_.push_back(std::move(item));
}

void ImportRun::keepBeside(TrustKind kind, base::ByteSpan der, std::string source, std::string voucher)
{
    keep(kind, der, std::move(source), std::move(voucher));
    beside_.emplace(kind, base::toHex(items_.back().sha256));
}

void ImportRun::refuse(std::string what, base::Error reason)
{
    report_.refused.push_back({std::move(what), std::move(reason)});
}

base::Result<void> ImportRun::step(std::size_t done, std::size_t total)
{
    if (context_.stop.stop_requested()) {
        return base::Error{base::toInt(base::ErrorCode::Cancelled),
                           "the import was stopped; nothing of the file was kept", ""};
    }
    if (context_.progress) {
        context_.progress(done, total);
    }
    return {};
}

/// How many of the uncounted are not in the store yet.
base::Result<std::size_t> ImportRun::newBeside() const
{
    std::size_t count = 0;
    for (const auto& [kind, name] : beside_) {
        TrustQuery query;
        query.kind = kind;
        query.withRemoved = true;
        const auto known = context_.store.find(query);
        if (!known) {
            return known.error();
        }
        const bool there = std::any_of(known->begin(), known->end(), [&wanted = name](const TrustItem& item) {
            return base::toHex(item.sha256) == wanted;
        });
        count += there ? 0U : 1U;
    }
    return count;
}

base::Result<ImportReport> ImportRun::finish()
{
    std::set<std::pair<TrustKind, std::string>> counted;
    for (const TrustItem& item : items_) {
        std::pair named{item.kind, base::toHex(item.sha256)};
        if (!beside_.contains(named)) {
            counted.insert(std::move(named));
        }
    }
    const auto uncounted = newBeside();
    if (!uncounted) {
        return uncounted.error();
    }
    const auto added = context_.store.add(items_);
    if (!added) {
        return added.error();
    }
    report_.added = *added - *uncounted;
    report_.alreadyThere = counted.size() - report_.added;
    return std::move(report_);
}

}  // namespace rahdari::pki
