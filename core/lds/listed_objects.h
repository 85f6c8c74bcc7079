#pragma once

#include "core/base/bytes.h"
#include "core/base/personal.h"
#include "core/base/result.h"
#include "core/lds/tlv.h"

#include <vector>

namespace rahdari::lds {

/// What DG11 and DG12 have in common: a tag list, then the objects, some of them in a group of their own (A0).
struct ListedObjects {
    std::vector<Tag> listed;
    std::vector<Tlv> objects;  ///< views; those of a group stand where the group stood, without their count

    std::vector<Tag> tags() const;
};

/// @param outer  6B or 6C. @return Error 3000, 3001, or 3010 no tag list
base::Result<ListedObjects> readListedObjects(base::ByteSpan bytes, Tag outer);

base::Personal personalText(base::ByteSpan value);

/// A date or time as digits: four or seven octets of BCD are unpacked, anything else is taken as text.
base::Personal personalDigits(base::ByteSpan value);

}  // namespace rahdari::lds
