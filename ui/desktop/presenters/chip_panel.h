#pragma once

#include "core/check/outcome.h"
#include "core/inspection/judgement.h"

#include <QString>

#include <optional>
#include <vector>

namespace rahdari::ui::desktop {

/// One line of a panel: what, how it stands, more about it.
struct PanelLine {
    QString name;
    QString value;
    QString detail;                         ///< for the tool tip and the line below; may be empty
    std::optional<check::Outcome> outcome;  ///< none: nothing is judged here

    bool operator==(const PanelLine&) const = default;
};

struct PanelSection {
    QString title;
    std::vector<PanelLine> lines;

    bool operator==(const PanelSection&) const = default;
};

/// The chip: how it was opened, its files and their integrity, the chain up to the CSCA and where its trust came from.
/// In the language of now; empty when there was no chip.
std::vector<PanelSection> chipSectionsOf(const inspection::Judgement& judgement);

/// The digital seals, one section each; empty when there are none.
std::vector<PanelSection> sealSectionsOf(const inspection::Judgement& judgement);

}  // namespace rahdari::ui::desktop
