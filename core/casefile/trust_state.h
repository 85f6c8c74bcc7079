#pragma once

#include "core/base/result.h"
#include "core/casefile/inspection_record.h"
#include "core/pki/trust_store.h"

#include <string>

namespace rahdari::casefile {

/// What a trust store holds, for the record. Looks at every item: once a process, not once a document.
/// @param source  its path or URI
/// @return Error 3110, 3111
base::Result<TrustState> trustStateOf(const pki::TrustStore& store, const std::string& source);

}  // namespace rahdari::casefile
