#include "core/store/trust_tables.h"

#include <chrono>
#include <string_view>
#include <utility>

namespace rahdari::store {

namespace {

using pki::Provenance;
using pki::TrustItem;
using pki::TrustQuery;

/// One condition of a search. The first, most selective one that is there chooses the index; a plus sign keeps
/// SQLite from choosing another for the rest.
struct Condition {
    std::string_view column;
    base::ByteSpan octets;
    std::string_view text;
};

std::vector<Condition> conditionsOf(const TrustQuery& query, std::string_view country)
{
    std::vector<Condition> conditions;
    const auto octets = [&](std::string_view column, base::ByteSpan value) {
        if (!value.empty())
            conditions.push_back({column, value, {}});
    };
    const auto text = [&](std::string_view column, std::string_view value) {
        if (!value.empty())
            conditions.push_back({column, {}, value});
    };
    octets("subject_key_id", query.subjectKeyId);
    octets("issuer_key_id", query.issuerKeyId);
    text("holder", query.holder);
    octets("subject", query.subject);
    octets("issuer", query.issuer);
    text("country", country);
    if (query.kind)
        text("kind", pki::toString(*query.kind));
    return conditions;
}

std::string searchText(const std::vector<Condition>& conditions, bool withRemoved)
{
    std::string sql = "SELECT id, sha256, kind, removed, der FROM item WHERE ";
    sql += withRemoved ? "1" : "removed = 0";
    bool first = true;
    for (const Condition& condition : conditions) {
        sql += first ? " AND " : " AND +";
        sql += condition.column;
        sql += " = ?";
        first = false;
    }
    return sql + " ORDER BY id";
}

void bindConditions(Statement& statement, const std::vector<Condition>& conditions)
{
    int position = 1;
    for (const Condition& condition : conditions) {
        if (condition.text.empty()) {
            statement.bind(position++, condition.octets);
        } else {
            statement.bind(position++, condition.text);
        }
    }
}

std::string inUpperCase(std::string text)
{
    for (char& letter : text) {
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
    }
    return text;
}

Provenance provenanceOf(const Statement& row)
{
    return {row.text(0), row.text(1), row.bytes(2), std::chrono::sys_seconds(std::chrono::seconds(row.number(3))),
            row.text(4)};
}

}  // namespace

base::Result<std::vector<TrustRow>> trustRows(const std::vector<TrustItem>& items)
{
    std::vector<TrustRow> rows;
    rows.reserve(items.size());
    for (const TrustItem& item : items) {
        auto index = pki::trustIndexOf(item.kind, item.der);
        if (!index)
            return index.error();
        rows.push_back({&item, std::move(*index), pki::trustItemName(item.der)});
    }
    return rows;
}

base::Result<void> TrustTables::search(const TrustQuery& query, const std::function<bool(FoundItem)>& take)
{
    const std::string country = inUpperCase(query.country);
    const std::vector<Condition> conditions = conditionsOf(query, country);
    const auto rows = statement(searchText(conditions, query.withRemoved));
    if (!rows)
        return rows.error();
    bindConditions(**rows, conditions);
    for (;;) {
        const auto row = (*rows)->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        auto next = found(**rows);
        if (!next)
            return next.error();
        if (!take(std::move(*next)))
            return {};
    }
}

base::Result<std::size_t> TrustTables::keep(const std::vector<TrustRow>& rows)
{
    std::size_t added = 0;
    for (const TrustRow& row : rows) {
        const auto id = insert(row, added);
        if (!id)
            return id.error();
        for (const Provenance& provenance : row.item->provenances) {
            if (const auto done = append(*id, provenance); !done)
                return done.error();
        }
    }
    return added;
}

base::Result<bool> TrustTables::markRemoved(base::ByteSpan name)
{
    const auto change = statement("UPDATE item SET removed = 1 WHERE sha256 = ?");
    if (!change)
        return change.error();
    (*change)->bind(1, name);
    if (const auto done = (*change)->run(); !done)
        return done.error();
    return database_.changedRows() > 0;
}

std::vector<std::string> TrustTables::complaints()
{
    std::vector<std::string> complaints;
    const auto check = statement("PRAGMA integrity_check(20)");
    if (!check)
        return {check.error().message};
    for (;;) {
        const auto row = (*check)->step();
        if (!row)
            complaints.push_back(row.error().message);
        if (!row || !*row)
            return complaints;
        if (std::string complaint = (*check)->text(0); complaint != "ok")
            complaints.push_back(std::move(complaint));
    }
}

base::Result<Running> TrustTables::statement(const std::string& sql)
{
    auto known = statements_.find(sql);
    if (known == statements_.end()) {
        auto prepared = database_.prepare(sql);
        if (!prepared)
            return prepared.error();
        known = statements_.emplace(sql, std::move(*prepared)).first;
    }
    return Running(known->second);
}

base::Result<std::vector<Provenance>> TrustTables::provenances(std::int64_t id)
{
    const auto rows =
        statement("SELECT source, file, file_sha256, imported_at, voucher FROM provenance WHERE item = ? ORDER BY id");
    if (!rows)
        return rows.error();
    (*rows)->bind(1, id);
    std::vector<Provenance> provenances;
    for (;;) {
        const auto row = (*rows)->step();
        if (!row)
            return row.error();
        if (!*row)
            return provenances;
        provenances.push_back(provenanceOf(**rows));
    }
}

base::Result<FoundItem> TrustTables::found(const Statement& row)
{
    auto origins = provenances(row.number(0));
    if (!origins)
        return origins.error();
    FoundItem found;
    found.item.sha256 = row.bytes(1);
    found.item.der = row.bytes(4);
    found.item.provenances = std::move(*origins);
    found.item.removed = row.number(3) != 0;
    const auto kind = pki::trustKindFromString(row.text(2));
    if (kind)
        found.item.kind = *kind;
    found.sound = kind.has_value() && pki::trustItemName(found.item.der) == found.item.sha256;
    return found;
}

base::Result<std::int64_t> TrustTables::insert(const TrustRow& row, std::size_t& added)
{
    const auto insertion = statement("INSERT INTO item (sha256, kind, subject_key_id, issuer_key_id, country, holder, "
                                     "subject, issuer, removed, der) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sha256, kind) DO NOTHING");
    if (!insertion)
        return insertion.error();
    Statement& values = **insertion;
    values.bind(1, row.name).bind(2, pki::toString(row.item->kind)).bind(3, row.index.subjectKeyId);
    values.bind(4, row.index.issuerKeyId).bind(5, row.index.country).bind(6, row.index.holder);
    values.bind(7, row.index.subject).bind(8, row.index.issuer);
    values.bind(9, std::int64_t{row.item->removed ? 1 : 0}).bind(10, row.item->der);
    if (const auto done = values.run(); !done)
        return done.error();
    if (database_.changedRows() != 1)
        return idOf(row.name, row.item->kind);
    ++added;
    return database_.lastRow();
}

base::Result<std::int64_t> TrustTables::idOf(base::ByteSpan name, pki::TrustKind kind)
{
    const auto search = statement("SELECT id FROM item WHERE sha256 = ? AND kind = ?");
    if (!search)
        return search.error();
    (*search)->bind(1, name).bind(2, pki::toString(kind));
    const auto row = (*search)->step();
    if (!row)
        return row.error();
    return *row ? (*search)->number(0) : std::int64_t{0};
}

/// The same file once more tells nothing new, whenever it comes.
base::Result<void> TrustTables::append(std::int64_t id, const Provenance& provenance)
{
    const auto insertion =
        statement("INSERT INTO provenance (item, source, file, file_sha256, imported_at, voucher) "
                  "SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS (SELECT 1 FROM provenance WHERE item = ?1 "
                  "AND source IS ?2 AND file IS ?3 AND file_sha256 IS ?4 AND voucher IS ?6)");
    if (!insertion)
        return insertion.error();
    Statement& values = **insertion;
    values.bind(1, id).bind(2, provenance.source).bind(3, provenance.file).bind(4, provenance.fileSha256);
    values.bind(5, std::int64_t{provenance.importedAt.time_since_epoch().count()}).bind(6, provenance.voucher);
    return values.run();
}

}  // namespace rahdari::store
