#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace rahdari::lds {

/// Rewrites data objects from BER towards DER: indefinite lengths become definite ones, and an octet string that is put
/// together of parts (tag 24) becomes one (tag 04). An object that holds neither is copied octet by octet, so what is
/// signed inside it keeps its signature. CMS structures may be BER, and EF.SODs of this kind are about.
/// @param bytes  any number of data objects
/// @return Error 3000, also where they lie more than 32 deep in each other
base::Result<base::Bytes> definiteForm(base::ByteSpan bytes);

}  // namespace rahdari::lds
