#pragma once

#include "core/base/error.h"
#include "ui/desktop/app/preferences.h"
#include "ui/desktop/officer/officer_window.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace rahdari::ui::desktop {

/// Writes what a user chooses in the window, a moment after it was chosen and at the end. GUI thread only.
class PreferenceKeeper : public QObject {
    Q_OBJECT
public:
    /// @param window  borrowed; outlives this
    /// @param found   what the file says
    /// @param keepsPlace  whether where the window stands is the user's choice, and not that of the command line
    PreferenceKeeper(OfficerWindow& window, PreferenceFile file, Preferences found, bool keepsPlace);
    ~PreferenceKeeper() override;  ///< writes what is left to be written

    void choose(i18n::Language language);
    void choose(ThemeName theme);
    void chooseTextSize(int percent);

signals:
    void notKept(const rahdari::base::Error& error);  ///< the first time only

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Preferences now() const;
    void keep();

    OfficerWindow& window_;
    PreferenceFile file_;
    Preferences kept_;  ///< as they are in the file, as far as this window knows
    Preferences chosen_;
    std::chrono::milliseconds idleAtStart_;  ///< before the lock; perhaps the command line's
    bool keepsPlace_;
    bool arranged_ = false;  ///< before that the window still stands where it was put
    bool failed_ = false;
    QTimer soon_;
};

}  // namespace rahdari::ui::desktop
