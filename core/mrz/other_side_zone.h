#pragma once

#include "core/check/evidence.h"
#include "core/mrz/mrz_document.h"

#include <optional>

namespace rahdari::mrz {

/// Evidence: what the machine-readable zone says that stands on the other side of a card. Put by the step "mrz" when
/// this side has none and the other side is at hand.
struct OtherSideZone {
    MrzDocument document;
};

/// What the document's zone says, on whichever side it stands; none when no zone was read whole.
std::optional<MrzDocument> zoneOfDocument(const check::Evidence& evidence);

}  // namespace rahdari::mrz
