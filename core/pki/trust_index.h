#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/pki/trust_store.h"

#include <string>

namespace rahdari::pki {

/// What an item is found by: the parts of TrustQuery, taken from its octets. Parts an item does not have are empty.
struct TrustIndex {
    base::Bytes subjectKeyId;
    base::Bytes issuerKeyId;
    base::Bytes subject;  ///< canonical name
    base::Bytes issuer;   ///< canonical name
    std::string country;  ///< upper case, of the subject; of CRLs and lists: of their issuer or signer
    std::string holder;   ///< CHR

    bool operator==(const TrustIndex&) const = default;
};

/// Reads what the index needs and no more: no key is decoded. @return Error 3100, 3101 what cannot be read
base::Result<TrustIndex> trustIndexOf(TrustKind kind, base::ByteSpan der);

/// Whether an item with this index is looked for.
bool isWanted(const TrustQuery& query, TrustKind kind, const TrustIndex& index, bool removed);

/// The name of an item in the store: SHA-256 over its octets.
base::Bytes trustItemName(base::ByteSpan der);

}  // namespace rahdari::pki
