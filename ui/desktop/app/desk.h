#pragma once

#include "ui/desktop/app/desk_engine.h"
#include "ui/desktop/app/desk_library.h"
#include "ui/desktop/app/desk_options.h"
#include "ui/desktop/app/folder_source.h"
#include "ui/desktop/app/preference_keeper.h"
#include "ui/desktop/i18n/languages.h"
#include "ui/desktop/officer/officer_window.h"
#include "ui/desktop/presenters/inspector.h"
#include "ui/desktop/presenters/officer_presenter.h"
#include "ui/desktop/presenters/record_keeper.h"
#include "ui/desktop/presenters/serial_thread.h"
#include "ui/desktop/presenters/trust_presenter.h"
#include "ui/desktop/trust/trust_screen.h"

#include <QObject>

#include <filesystem>
#include <memory>

class QApplication;

namespace rahdari::ui::desktop {

/// The whole program put together: source, engine, presenter, window. The window stands before anything is loaded.
class Desk : public QObject {
    Q_OBJECT
public:
    Desk(QApplication& application, DeskOptions options);
    ~Desk() override;

    void show();
    OfficerWindow& window() { return *window_; }
    OfficerPresenter& presenter() { return *presenter_; }

    TrustPresenter& trust() { return *trust_; }

    void setLanguage(i18n::Language language);
    void setTheme(ThemeName theme);

private:
    void nextLanguage();
    void nextTheme();
    void chooseTextSize(OfficerWindow::TextStep step);
    void connectTrust();
    void arrangeWindow();
    void watchPreferences();
    bool standsWhereItWas();
    void showStation();
    void writeReportOfRecord();
    void writeReportOf(const std::filesystem::path& folder, const std::filesystem::path& file, const QString& language);
    void tellReport(const QString& file, const base::Result<void>& written);
    void screenshotWhenDone();
    int writeScreenshot();  ///< @return what the program ends with

    QApplication& application_;
    DeskOptions options_;
    std::unique_ptr<i18n::InstalledLanguage> language_;
    std::shared_ptr<DeskEngine> engine_;
    std::unique_ptr<CaptureSource> source_;
    std::unique_ptr<Inspector> inspector_;
    std::unique_ptr<RecordKeeper> keeper_;
    std::unique_ptr<OfficerPresenter> presenter_;
    std::unique_ptr<TrustPresenter> trust_;
    std::unique_ptr<OfficerWindow> window_;
    TrustScreen* trustScreen_ = nullptr;  ///< a child of the window
    std::unique_ptr<PreferenceKeeper> preferences_;
    bool reporting_ = false;  ///< the language stays while a report is written
    SerialThread reports_;
};

}  // namespace rahdari::ui::desktop
