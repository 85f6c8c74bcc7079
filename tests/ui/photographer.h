#pragma once

#include "ui/desktop/app/desk.h"
#include "ui/desktop/i18n/languages.h"
#include "ui/desktop/widgets/theme.h"
#include "ui/desktop/widgets/view_window.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <filesystem>
#include <functional>
#include <string>

namespace rahdari::test {

inline constexpr int patienceMs = 120'000;

/// The checkout.
std::filesystem::path sourceFolder();

/// Where pictures go and which are wanted.
struct Album {
    QString folder;
    QStringList wanted;  ///< empty: all
    int complaints = 0;

    void complain(const std::string& what);
};

/// A scratch place for one window, with what of it is out of the ordinary.
struct Place {
    QTemporaryDir scratch;
    ui::desktop::DeskOptions options;

    Place();
    std::filesystem::path inScratch(const char* name) const;
    std::filesystem::path glass() const;
};

/// The window at work over a folder into which documents are laid, and who takes pictures of it.
class Photographer {
public:
    Photographer(QApplication& application, Album& album, const Place& place);

    bool reaches(ui::desktop::OfficerPresenter::State state);

    /// @param sample  below samples/
    void layDown(const std::filesystem::path& sample, const std::string& faults = {}) const;
    bool judges(const std::filesystem::path& sample);

    /// To the next document, whatever was done with this one.
    bool takesNext();

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);

    ui::desktop::TrustPresenter& trust() { return desk_.trust(); }

    /// All checks by name, scrolled to a share of the whole.
    void unfoldChecks(double share);

    /// In every language, theme and size.
    /// @param before  done before each picture, for what does not stay on the screen
    void photograph(const QString& screen, const std::function<void()>& before = {});

    void settle(const std::function<bool(const ui::desktop::ViewerPage&)>& until = {});

private:
    struct Look;
    void photograph(const QString& screen, const Look& look, const std::function<void()>& before);

    Album& album_;
    std::filesystem::path glass_;
    ui::desktop::Desk desk_;
};

}  // namespace rahdari::test
