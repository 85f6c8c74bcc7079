#pragma once

#include "core/check/outcome.h"
#include "core/inspection/judgement.h"
#include "ui/desktop/texts/category_texts.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::desktop {

/// One finding of a check, for its details.
struct CheckFinding {
    QString name;
    QString expected;
    QString found;
    bool agrees = false;
};

/// A check as the tree and its details show it.
struct CheckRow {
    std::string id;
    QString title;
    check::Outcome outcome = check::Outcome::NotSupported;
    bool counted = false;          ///< mandatory, or optional and performed
    std::optional<double> margin;  ///< [-1, +1]
    QString sentence;              ///< what came out
    QString fact;                  ///< what was measured; may be empty
    QString looksAt;               ///< what the check is about
    QString obligation;
    QString clause;        ///< of the standard
    QString engineReason;  ///< the engine's own English sentence
    std::vector<CheckFinding> findings;
};

/// The checks of one part of the document.
struct CheckGroupRow {
    texts::CheckGroup group = texts::CheckGroup::Page;
    QString title;
    check::Outcome outcome = check::Outcome::NotSupported;  ///< over those that count
    int performed = 0;                                      ///< with an outcome other than not supported
    int open = 0;                                           ///< of these: counted, and failed, aborted or undetermined
    std::vector<CheckRow> checks;
};

/// The checks by what is looked at, in the language of now; groups without a check are left out.
/// @param judgement  may hold no more than the checks finished so far
std::vector<CheckGroupRow> checkTreeOf(const inspection::Judgement& judgement);

}  // namespace rahdari::ui::desktop
