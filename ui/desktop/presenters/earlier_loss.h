#pragma once

#include "core/base/error.h"

#include <QString>

#include <filesystem>
#include <string>

namespace rahdari::ui::desktop {

/// A document that left the screen while something of it, a decision perhaps, was not on the disk.
struct EarlierLoss {
    std::string recordId;
    QString name;    ///< as it was laid down
    QString number;  ///< of the document; empty where none was read
    base::Error why;
    std::filesystem::path folder;  ///< of its judged record, to open and decide; empty: there is none on the disk
    /// Its record waits in memory, whole and with its decision, and is tried again. False: there was no room for it.
    bool held = true;
    /// The folder of its record is gone, moved or deleted: where all of it is written again when somebody says so.
    /// Empty: it is not gone.
    std::filesystem::path anewIn = {};

    bool operator==(const EarlierLoss&) const = default;
};

}  // namespace rahdari::ui::desktop
