#include "ui/desktop/presenters/trust_rows.h"

#include "ui/desktop/presenters/day_words.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/translated.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace rahdari::ui::desktop {

using check::Outcome;
using pki::TrustItemView;
using pki::TrustKind;
using std::chrono::sys_seconds;
using texts::TrustStanding;

namespace {

constexpr std::chrono::days soon{90};

/// Revocation lists are issued anew every 90 days at the latest (Doc 9303-12), so that 90 days before the end each of
/// them would be near it.
constexpr std::chrono::days dueSoon{14};

bool isList(TrustKind kind)
{
    return kind == TrustKind::Crl || kind == TrustKind::DefectList || kind == TrustKind::DeviationList;
}

/// Lists of one issuer: of these only the newest counts.
using Series = std::tuple<TrustKind, std::string, std::string>;

Series seriesOf(const TrustItemView& item) { return {item.kind, item.subject, item.authorityKeyId}; }

std::map<Series, sys_seconds> newestIssues(const Holdings& holdings)
{
    std::map<Series, sys_seconds> newest;
    for (const TrustItemView& item : holdings.items) {
        if (isList(item.kind) && !item.removed && item.notBefore) {
            sys_seconds& issued = newest.try_emplace(seriesOf(item), *item.notBefore).first->second;
            issued = std::max(issued, *item.notBefore);
        }
    }
    return newest;
}

TrustStanding standingOf(const TrustItemView& item, sys_seconds now, const std::map<Series, sys_seconds>& newest)
{
    const bool list = isList(item.kind);
    if (item.removed) {
        return TrustStanding::Removed;
    }
    if (list && item.notBefore && *item.notBefore < newest.at(seriesOf(item))) {
        return TrustStanding::Replaced;
    }
    if (item.notAfter && *item.notAfter < now) {
        return list ? TrustStanding::Overdue : TrustStanding::Expired;
    }
    if (!list && item.notBefore && *item.notBefore > now) {
        return TrustStanding::NotYetValid;
    }
    if (item.notAfter && *item.notAfter <= now + (list ? dueSoon : soon)) {
        return list ? TrustStanding::DueSoon : TrustStanding::ExpiresSoon;
    }
    return TrustStanding::Valid;
}

/// The master lists that certificates came from, newest first.
std::vector<MasterListRecord> masterListsOf(const Holdings& holdings)
{
    std::map<std::pair<std::string, base::Bytes>, MasterListRecord> lists;
    for (const TrustItemView& item : holdings.items) {
        for (const pki::Provenance& provenance : item.provenances) {
            if (item.kind != TrustKind::Csca || !provenance.source.ends_with("master list")) {
                continue;
            }
            MasterListRecord& list = lists[{provenance.source, provenance.fileSha256}];
            list.source = provenance.source;
            list.file = provenance.file;
            list.voucher = provenance.voucher;
            list.importedAt = std::max(list.importedAt, provenance.importedAt);
            ++list.certificates;
        }
    }
    std::vector<MasterListRecord> sorted;
    for (auto& [key, list] : lists) {
        sorted.push_back(std::move(list));
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const MasterListRecord& one, const MasterListRecord& other) {
        return one.importedAt > other.importedAt;
    });
    return sorted;
}

std::vector<TrustEntry> masterListEntries(const Holdings& holdings)
{
    std::vector<TrustEntry> entries;
    std::map<std::string, bool> seen;
    for (MasterListRecord& list : masterListsOf(holdings)) {
        const bool older = std::exchange(seen[list.source], true);
        const TrustStanding standing = older                                   ? TrustStanding::Replaced
                                       : list.importedAt + soon < holdings.now ? TrustStanding::Old
                                                                               : TrustStanding::Valid;
        entries.push_back({standing, 0, std::move(list)});
    }
    return entries;
}

/// What comes first among the entries.
auto orderOf(const TrustEntry& entry, const Holdings& holdings)
{
    const TrustItemView* item = entry.masterList ? nullptr : &holdings.items[entry.item];
    const bool urgent = wantsAttention(entry.standing);
    const bool unused = entry.standing == TrustStanding::Replaced || entry.standing == TrustStanding::Removed;
    const bool list = item == nullptr || isList(item->kind);
    const sys_seconds end = item != nullptr && item->notAfter ? *item->notAfter : holdings.now;
    const auto distance = urgent ? std::chrono::abs(end - holdings.now) : std::chrono::seconds(0);
    QString country = item != nullptr ? texts::asItIs(item->country).toUpper() : QString();
    QString name = item != nullptr ? texts::asItIs(item->name) : texts::asItIs(entry.masterList->source);
    return std::make_tuple(urgent ? 0 : unused ? 2 : 1, list ? 0 : 1, distance, std::move(country), std::move(name));
}

QString dayIfThere(const std::optional<sys_seconds>& day) { return day ? dayOfValidity(*day) : QString(); }

QString importedText(sys_seconds moment, const std::string& voucher)
{
    return texts::trustWord(QT_TRANSLATE_NOOP("Trust", "%1, vouched for by %2"))
        .arg(texts::isolated(localMoment(moment)), texts::isolated(voucher));
}

std::vector<DetailLine> detailsOf(const MasterListRecord& list)
{
    std::vector<DetailLine> lines;
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "From file"), texts::isolated(list.file));
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Certificates"), QString::number(list.certificates));
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Imported"), importedText(list.importedAt, list.voucher));
    return lines;
}

ListRow rowOf(const MasterListRecord& list)
{
    ListRow row;
    row.cells = {texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Master list")),
                 texts::asItIs(list.source).section(u' ', 0, 0).left(2).toUpper(),
                 texts::isolated(commonNameOf(list.voucher)),
                 QStringLiteral("–"),
                 texts::isolated(list.file),
                 texts::isolated(commonNameOf(list.voucher)),
                 localDayOf(list.importedAt)};
    return row;
}

}  // namespace

void addIfThere(std::vector<DetailLine>& lines, const char* name, const QString& value)
{
    if (!value.isEmpty()) {
        lines.push_back({texts::trustWord(name), value});
    }
}

std::string commonNameOf(const std::string& subject)
{
    const std::size_t begin = subject.find("CN=");
    if (begin == std::string::npos) {
        return subject;
    }
    return subject.substr(begin + 3, subject.find(", ", begin) - begin - 3);
}

Outcome markOf(TrustStanding standing)
{
    switch (standing) {
    case TrustStanding::Overdue:
    case TrustStanding::Expired: return Outcome::Failed;
    case TrustStanding::DueSoon:
    case TrustStanding::ExpiresSoon:
    case TrustStanding::Old:
    case TrustStanding::NotYetValid: return Outcome::Undetermined;
    case TrustStanding::Valid: return Outcome::Successful;
    case TrustStanding::Replaced:
    case TrustStanding::Removed: break;
    }
    return Outcome::NotSupported;
}

bool wantsAttention(TrustStanding standing)
{
    const Outcome mark = markOf(standing);
    return mark == Outcome::Failed || mark == Outcome::Undetermined;
}

std::vector<TrustEntry> trustEntriesOf(const Holdings& holdings)
{
    const auto newest = newestIssues(holdings);
    std::vector<TrustEntry> entries = masterListEntries(holdings);
    for (std::size_t place = 0; place < holdings.items.size(); ++place) {
        entries.push_back({standingOf(holdings.items[place], holdings.now, newest), place, std::nullopt});
    }
    using Order = decltype(orderOf(entries.front(), holdings));
    std::vector<std::pair<Order, TrustEntry>> sorted;
    sorted.reserve(entries.size());
    for (TrustEntry& entry : entries) {
        Order order = orderOf(entry, holdings);
        sorted.emplace_back(std::move(order), std::move(entry));
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    std::transform(sorted.begin(), sorted.end(), entries.begin(), [](auto& pair) { return std::move(pair.second); });
    return entries;
}

QStringList trustHeaders()
{
    return {texts::trustWord(QT_TRANSLATE_NOOP("Trust", "State")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Kind")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Country")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Name")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Valid until")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "From file")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Vouched for by")),
            texts::trustWord(QT_TRANSLATE_NOOP("Trust", "Imported"))};
}

ListRow rowOf(const TrustEntry& entry, const Holdings& holdings)
{
    ListRow row;
    if (entry.masterList) {
        row = rowOf(*entry.masterList);
    } else {
        const TrustItemView& item = holdings.items[entry.item];
        const pki::Provenance from = item.provenances.empty() ? pki::Provenance() : item.provenances.front();
        row.cells = {texts::kindOf(item.kind),
                     texts::asItIs(item.country).toUpper(),
                     texts::isolated(item.name),
                     item.notAfter ? dayOfValidity(*item.notAfter) : QStringLiteral("–"),
                     texts::isolated(from.file),
                     texts::isolated(commonNameOf(from.voucher)),
                     item.provenances.empty() ? QString() : localDayOf(from.importedAt)};
    }
    row.mark = markOf(entry.standing);
    row.word = texts::wordOf(entry.standing);
    return row;
}

std::vector<DetailLine> detailsOf(const TrustEntry& entry, const Holdings& holdings)
{
    if (entry.masterList) {
        return detailsOf(*entry.masterList);
    }
    const TrustItemView& item = holdings.items[entry.item];
    std::vector<DetailLine> lines;
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Subject"), texts::isolated(item.subject));
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Issuer"), texts::isolated(item.issuer));
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Serial number"), texts::isolated(item.serial));
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Signed with"), texts::isolated(item.algorithm));
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Entries"), item.entries ? QString::number(*item.entries) : QString());
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Valid from"), dayIfThere(item.notBefore));
    addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Valid until"), dayIfThere(item.notAfter));
    for (const pki::Provenance& provenance : item.provenances) {
        addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "From file"), texts::isolated(provenance.file));
        addIfThere(lines, QT_TRANSLATE_NOOP("Trust", "Imported"),
                   importedText(provenance.importedAt, provenance.voucher));
    }
    addIfThere(lines, "SHA-256", texts::isolated(item.sha256));
    return lines;
}

}  // namespace rahdari::ui::desktop
