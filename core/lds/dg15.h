#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace rahdari::lds {

/// DG15: the public key for Active Authentication, a DER SubjectPublicKeyInfo, copied as it stands there. The key in it
/// is read by core/crypto.
/// @return Error 3000, 3001, or 3010 it is no SubjectPublicKeyInfo
base::Result<base::Bytes> parseDg15(base::ByteSpan bytes);

}  // namespace rahdari::lds
