#pragma once

#include "core/pki/import_format.h"
#include "core/pki/trust_store.h"

#include <QString>

#include <cstdint>

namespace rahdari::ui::desktop::texts {

/// How something of the trust list stands today.
enum class TrustStanding : std::uint8_t {
    Overdue,      ///< a list whose next issue should be there
    Expired,      ///< a certificate
    DueSoon,      ///< a list whose next issue comes soon
    ExpiresSoon,  ///< a certificate
    Old,          ///< a master list that was imported long ago
    NotYetValid,
    Valid,
    Replaced,  ///< by a newer list of the same issuer
    Removed,   ///< by an operator: not used any more
};

/// How a document model stands.
enum class ModelStanding : std::uint8_t { LeftOut, NotSigned, Signed };

/// What an import or a removal did with something.
enum class ImportMark : std::uint8_t {
    Refused,
    NotKept,  ///< it was right, but nothing of the import could be kept
    Replaced,
    Added,
    Known,
    LeftOut,  ///< a file of a folder that does not belong here
    Removed,  ///< not used any more
    Remark,
};

QString wordOf(TrustStanding standing);
QString wordOf(ModelStanding standing);
QString wordOf(ImportMark mark);

QString kindOf(pki::TrustKind kind);
QString formatOf(pki::ImportFormat format);

/// What it means that a changed trust list or changed models could not be loaded, why, and what to do.
/// @param code  of the error
QString notReloaded(int code);

/// Any other text of the screen of trust list and document models, in the language of now.
QString trustWord(const char* english);

}  // namespace rahdari::ui::desktop::texts
