#pragma once

#include "core/base/error.h"
#include "ui/desktop/officer/officer_look.h"
#include "ui/desktop/officer/other_screen.h"
#include "ui/desktop/presenters/officer_presenter.h"
#include "ui/desktop/presenters/privacy_lock.h"

#include <QPointer>
#include <QString>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class QAction;
class QStackedLayout;

namespace rahdari::ui::desktop {

class ActBar;
class FactsColumn;
class KeysOverlay;
struct KeyGroup;
class LockScreen;
class PageColumn;
class PageViewer;
class RoleLabel;
class VerdictColumn;
class ZoneStrip;

/// What stands in the upper line beside the document: how old the trust list is, who sits at which counter.
struct StationLine {
    std::vector<QString> items;
};

/// The officer's window: the answer, why, where, the rest, the acts. It shows what the presenter says and passes keys
/// and clicks on; it decides nothing.
class OfficerWindow : public QWidget {
    Q_OBJECT
public:
    OfficerWindow(OfficerPresenter& presenter, const CaptureSource& source, QWidget* parent = nullptr);

    enum class TextStep : std::uint8_t { Larger, Smaller, Automatic };

    void setStation(StationLine station);

    PageViewer& viewer();

    /// How it is arranged, and to arrange it so again.
    OfficerLook look() const;
    void setLook(const OfficerLook& look);

    /// Hides all that is of the traveller, by key or after some idle time.
    PrivacyLock& lock() { return lock_; }

    /// Tells something in the lower line, e.g. where a report was written.
    void tell(const QString& text);

    /// Shows a screen in the place of all this, until leaveScreen(). Its actions are its keys.
    void showScreen(QWidget& screen);
    void leaveScreen();

signals:
    void trustWanted();     ///< the screen of the trust list and the document models
    void screenEscaped();   ///< Esc on the screen that showScreen() shows
    void themeWanted();     ///< the next one
    void languageWanted();  ///< the next one
    void textSizeWanted(rahdari::ui::desktop::OfficerWindow::TextStep step);
    void reportWanted();  ///< of the record on screen
    void arranged();      ///< by a person: look() or the idle time of lock() is another one

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QAction* addAct(const QString& key, std::function<void()> act);
    void makeActions();
    void makeTextSizes();
    void layOut();
    void connectPresenter();
    void retranslate();
    void showState();
    void showHeading();
    void goToReason(int index);
    void goToCheck(const std::string& id);
    void markReasonOf(const std::string& id);
    void escape();
    void toggleKeys();
    void openZone();
    void showLock();
    KeysOverlay& keysOverlay();
    std::vector<KeyGroup> keyGroups() const;
    void nextLockTime();
    void focusViewer();

    OfficerPresenter& presenter_;
    const CaptureSource& source_;
    StationLine station_;
    QAction* accept_ = nullptr;
    QAction* refer_ = nullptr;
    QAction* refuse_ = nullptr;
    QAction* next_ = nullptr;
    QAction* second_ = nullptr;
    QAction* again_ = nullptr;
    QAction* zone_ = nullptr;
    QAction* stop_ = nullptr;
    QAction* keys_ = nullptr;
    QAction* report_ = nullptr;
    QAction* unfinished_ = nullptr;
    QAction* checks_ = nullptr;
    QAction* chip_ = nullptr;
    QAction* theme_ = nullptr;
    QAction* language_ = nullptr;
    QAction* trust_ = nullptr;
    QAction* hide_ = nullptr;
    QAction* lockTime_ = nullptr;
    QAction* leave_ = nullptr;
    std::vector<QAction*> widths_;  ///< wider and narrower columns
    PrivacyLock lock_;
    QPointer<QWidget> focusBefore_;  ///< the lock
    QStackedLayout* stack_ = nullptr;
    std::unique_ptr<OtherScreen> other_;
    QWidget* body_ = nullptr;  ///< all but the lock's screen
    LockScreen* lockScreen_ = nullptr;
    SideColumns* columns_ = nullptr;
    ChosenView* chosenView_ = nullptr;
    RoleLabel* name_ = nullptr;
    RoleLabel* heading_ = nullptr;
    RoleLabel* stationLine_ = nullptr;
    VerdictColumn* verdict_ = nullptr;
    PageColumn* page_ = nullptr;
    FactsColumn* facts_ = nullptr;
    ActBar* acts_ = nullptr;
    ZoneStrip* zoneStrip_ = nullptr;
    KeysOverlay* overlay_ = nullptr;
};

}  // namespace rahdari::ui::desktop
