#pragma once

#include "core/check/outcome.h"
#include "core/image/geometry.h"
#include "core/image/light.h"
#include "core/inspection/judgement.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::desktop {

/// Where a reason is to be seen.
struct ReasonPlace {
    image::Light light = image::Light::White;
    image::PolygonPx outlinePx;  ///< in the pixels of that light's picture
    QString label;               ///< what it is, short; may be empty

    bool operator==(const ReasonPlace&) const = default;
};

/// Why a document was not judged successful: what an officer says to the traveller.
struct Reason {
    std::string checkId;
    check::Outcome outcome = check::Outcome::Failed;
    QString sentence;
    QString fact;                     ///< what was measured; may be empty
    std::vector<ReasonPlace> places;  ///< the one to go to first; empty: nowhere on the page

    bool operator==(const Reason&) const = default;
};

/// The reasons that matter, most important first, one for each cause: only checks that count; failed before aborted
/// before undetermined; mandatory before optional; contradictions between page and chip first among their like. In the
/// language of now. Empty when the document was judged successful.
/// @param most  no more than these
std::vector<Reason> reasonsOf(const inspection::Judgement& judgement, std::size_t most = 3);

/// One check as a reason, whatever its outcome.
Reason reasonOf(const inspection::JudgedCheck& check, const inspection::Judgement& judgement);

/// How many checks speak against the document or stayed open, those of `reasonsOf` among them.
int openChecks(const inspection::Judgement& judgement);

}  // namespace rahdari::ui::desktop
