#pragma once

#include "ui/desktop/app/desk.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <set>
#include <string>

namespace rahdari::test {

/// The whole program over a folder in which a test lays documents down, with what an officer does: keys, looks.
class DeskAtWork {
public:
    /// @param before          happens where the program will work, before it starts
    /// @param documentModels  folder of document models; empty: none are known
    explicit DeskAtWork(ui::desktop::i18n::Language language = ui::desktop::i18n::Language::English,
                        ui::desktop::ThemeName theme = ui::desktop::ThemeName::Light,
                        const std::function<void(const ui::desktop::DeskOptions&)>& before = {},
                        const std::filesystem::path& documentModels = {});

    /// @param change  of what the program is asked for, before it starts; with a record to open it is shown, else the
    ///                first document is waited for
    /// @param shown   happens once the window is there, before anything is loaded
    explicit DeskAtWork(const std::function<void(ui::desktop::DeskOptions&)>& change,
                        const std::function<void(const ui::desktop::OfficerWindow&)>& shown = {});

    /// Puts a sample of samples/captures into the folder that is watched; it comes there as a whole.
    void layDown(const std::string& sample);
    /// Puts any capture there, under a name of its own.
    void layDown(const std::filesystem::path& capture, const std::string& name);

    bool reaches(ui::desktop::OfficerPresenter::State state);
    /// Whether the document laid down last came through a state, which may be over when somebody looks.
    bool passes(ui::desktop::OfficerPresenter::State state);
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void type(const QString& text);
    /// A click of the left button into the window, where a widget has its middle: what lies there gets it.
    void click(const QWidget& widget);
    /// @param at  of the widget, in its own coordinates
    void click(const QWidget& widget, QPoint at);
    /// The left button goes down at one place of a widget and comes up at the other.
    void drag(const QWidget& widget, QPoint from, QPoint to);
    /// The pointer goes there, with no button down.
    void point(const QWidget& widget, QPoint at);

    /// What the verdict's place says.
    QString headline();

    /// Keeps a picture of the window where RAHDARI_SCREENSHOTS names a folder.
    void photograph(const QString& name);

    std::filesystem::path records() const;
    ui::desktop::Desk& desk() { return *desk_; }

private:
    void start(const ui::desktop::DeskOptions& options,
               const std::function<void(const ui::desktop::OfficerWindow&)>& shown = {});
    QWidget* focus();
    QPoint inWindow(const QWidget& widget, QPoint at);

    QTemporaryDir folder_;
    std::set<ui::desktop::OfficerPresenter::State> passed_;  ///< since a document was laid down
    std::unique_ptr<ui::desktop::Desk> desk_;
};

/// Runs the event loop until something holds; waits for a judgement on a busy machine. @return false: it never did
bool waitUntil(const std::function<bool()>& holds);

}  // namespace rahdari::test
