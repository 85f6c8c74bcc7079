#pragma once

#include "ui/desktop/presenters/list_row.h"
#include "ui/desktop/presenters/trust_library.h"
#include "ui/desktop/texts/trust_texts.h"

#include <QStringList>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::desktop {

/// A master list that was imported. It is not kept itself; its certificates remember it.
struct MasterListRecord {
    std::string source;  ///< "DE master list"
    std::string file;
    std::string voucher;  ///< who signed it
    std::chrono::sys_seconds importedAt;
    std::size_t certificates = 0;

    bool operator==(const MasterListRecord&) const = default;
};

/// Something of the trust list: an item of the store, or a master list that items came from.
struct TrustEntry {
    texts::TrustStanding standing = texts::TrustStanding::Valid;
    std::size_t item = 0;                        ///< place in Holdings::items, where there is no master list
    std::optional<MasterListRecord> masterList;  ///< of a master list
};

/// Everything in the trust list, what wants attention first: lists, then certificates, those nearest to their end on
/// either side first. What has expired or does so within 90 days wants it, a list whose next issue is due within 14
/// days or past, a master list imported more than 90 days ago.
std::vector<TrustEntry> trustEntriesOf(const Holdings& holdings);

/// How a standing is coloured.
check::Outcome markOf(texts::TrustStanding standing);

/// Whether somebody should do something about it.
bool wantsAttention(texts::TrustStanding standing);

QStringList trustHeaders();
ListRow rowOf(const TrustEntry& entry, const Holdings& holdings);
std::vector<DetailLine> detailsOf(const TrustEntry& entry, const Holdings& holdings);

/// Adds a line to what is known of something, unless there is nothing to say. @param name  a text of trustWord()
void addIfThere(std::vector<DetailLine>& lines, const char* name, const QString& value);

/// The common name of "C=DE, O=bund, CN=csca-germany"; the whole text where it has none.
std::string commonNameOf(const std::string& subject);

}  // namespace rahdari::ui::desktop
