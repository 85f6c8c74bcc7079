#pragma once

#include "core/base/result.h"
#include "ui/desktop/i18n/languages.h"
#include "ui/desktop/officer/officer_look.h"
#include "ui/desktop/presenters/text_size.h"
#include "ui/desktop/widgets/theme.h"

#include <QRect>
#include <QString>

#include <optional>

namespace rahdari::ui::desktop {

/// What a user chose in the window; at first as it was designed.
struct Preferences {
    std::optional<i18n::Language> language;  ///< none: the system's
    std::optional<ThemeName> theme;
    int textSize = automaticTextSize;  ///< percent
    QRect place;                       ///< of the window, logical pixels; null: as designed
    bool maximised = false;
    OfficerLook look;
    int lockAfterMinutes = 0;  ///< without a key or the mouse; 0: never

    bool operator==(const Preferences&) const = default;
};

/// Preferences as they were found.
struct FoundPreferences {
    Preferences values;                  ///< as designed wherever the file says nothing that can be used
    std::optional<base::Error> trouble;  ///< why not all of it could be used
};

/// The file of one user's preferences, which several windows may use at once: a lock keeps them apart, and each writes
/// only what changed in it. Reads and writes the disk, a few milliseconds. One thread at a time an object.
class PreferenceFile {
public:
    /// @param path  empty: nothing is kept
    explicit PreferenceFile(QString path = {}) : path_(std::move(path)) {}

    /// "~/.config/rahdari/desk.ini", wherever the system has that.
    static QString pathOfUser();

    const QString& path() const { return path_; }

    FoundPreferences read() const;

    /// Writes what differs from `before`. A damaged file is first kept beside it as "desk.ini.damaged".
    /// @return Error 1003 it cannot be written
    base::Result<void> write(const Preferences& before, const Preferences& now) const;

private:
    QString path_;
};

}  // namespace rahdari::ui::desktop
