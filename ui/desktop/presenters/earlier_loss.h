#pragma once

#include "core/base/error.h"

#include <QString>

#include <filesystem>
#include <string>

namespace rahdari::ui::desktop {

/// A document that left the screen before it showed that something of it, a decision perhaps, could not be written.
struct EarlierLoss {
    std::string recordId;
    QString name;    ///< as it was laid down
    QString number;  ///< of the document; empty where none was read
    base::Error why;
    std::filesystem::path folder;  ///< of its judged record, to open and decide; empty: there is none on the disk

    bool operator==(const EarlierLoss&) const = default;
};

}  // namespace rahdari::ui::desktop
