#include "tests/ui/photographer.h"

#include "ui/desktop/officer/checks_view.h"
#include "ui/desktop/widgets/page_viewer.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QScrollBar>
#include <QTest>
#include <QTreeWidget>

#include <array>
#include <fstream>
#include <iostream>

namespace rahdari::test {

namespace fs = std::filesystem;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

namespace {

constexpr int settlingMs = 250;
constexpr std::array sizes{QSize(1366, 768), QSize(2560, 1440)};

}  // namespace

/// A way the window looks.
struct Photographer::Look {
    i18n::Language language;
    ThemeName theme;
    QSize size;

    QString name() const
    {
        return QStringLiteral("%1_%2_%3").arg(i18n::codeOf(language), toString(theme)).arg(size.width());
    }
};

fs::path sourceFolder() { return RAHDARI_SOURCE_DIR; }

void Album::complain(const std::string& what)
{
    ++complaints;
    std::cerr << what << '\n';
}

Place::Place()
{
    QDir(scratch.path()).mkdir(QStringLiteral("glass"));
    options.source = "sim:" + glass().string();
    options.models = sourceFolder() / "models";
    options.records = inScratch("records");
    options.officer = "A. Khan";
    options.today = std::chrono::year(2026) / std::chrono::November / 22;
    options.size = sizes.front();
}

fs::path Place::inScratch(const char* name) const { return scratch.filePath(QString::fromLatin1(name)).toStdString(); }

fs::path Place::glass() const { return inScratch("glass"); }

Photographer::Photographer(QApplication& application, Album& album, const Place& place)
    : album_(album), glass_(place.glass()), desk_(application, place.options)
{
    desk_.show();
    QApplication::setActiveWindow(&desk_.window());
}

bool Photographer::reaches(State state)
{
    const bool reached = QTest::qWaitFor([&] { return desk_.presenter().state() == state; }, patienceMs);
    if (!reached) {
        album_.complain("the window did not get to where its picture is taken");
    }
    return reached;
}

void Photographer::layDown(const fs::path& sample, const std::string& faults) const
{
    // Prepared elsewhere, so that it comes as a whole.
    const fs::path draft = glass_.parent_path() / "draft";
    const fs::path folder = draft / sample.filename();
    fs::create_directories(draft);
    fs::copy(sourceFolder() / "samples" / sample, folder, fs::copy_options::recursive);
    if (!faults.empty()) {
        std::ofstream(folder / "faults.toml") << faults;
    }
    fs::rename(folder, glass_ / sample.filename());
}

bool Photographer::judges(const fs::path& sample)
{
    layDown(sample);
    const bool judged = reaches(State::Judged);
    settle();  // record and pictures come after the judgement
    return judged;
}

bool Photographer::takesNext()
{
    press(Qt::Key_F6);
    press(Qt::Key_Space);
    if (desk_.presenter().state() != State::Waiting) {
        press(Qt::Key_Space);  // without a decision it asks once more
    }
    return reaches(State::Waiting);
}

void Photographer::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &desk_.window(), key, with);
}

void Photographer::unfoldChecks(double share)
{
    auto* tree = desk_.window().findChild<ChecksView*>()->findChild<QTreeWidget*>();
    tree->expandAll();
    QTest::qWait(settlingMs);
    tree->verticalScrollBar()->setValue(qRound(share * tree->verticalScrollBar()->maximum()));
}

void Photographer::photograph(const QString& screen, const std::function<void()>& before)
{
    if (!album_.wanted.isEmpty() && !album_.wanted.contains(screen)) {
        return;
    }
    for (const i18n::Language language : i18n::allLanguages) {
        desk_.setLanguage(language);
        for (const ThemeName theme : allThemes) {
            desk_.setTheme(theme);
            for (const QSize& size : sizes) {
                photograph(screen, Look{language, theme, size}, before);
            }
        }
    }
}

void Photographer::settle(const std::function<bool(const ViewerPage&)>& until)
{
    QTest::qWait(settlingMs);
    if (until && !QTest::qWaitFor([&] { return until(desk_.window().viewer().page()); }, patienceMs)) {
        album_.complain("the viewer did not get what it shows");
    }
}

void Photographer::photograph(const QString& screen, const Look& look, const std::function<void()>& before)
{
    desk_.window().resize(look.size);
    if (before) {
        before();
    }
    QTest::qWait(settlingMs);
    const QString name = screen + u'_' + look.name();
    if (desk_.window().size() != look.size) {
        album_.complain(name.toStdString() + ": needs more room than the screen has, " +
                        std::to_string(desk_.window().width()) + " x " + std::to_string(desk_.window().height()));
    }
    if (!desk_.window().grab().save(album_.folder + u'/' + name + QStringLiteral(".png"))) {
        album_.complain(name.toStdString() + ": not written");
    }
}

}  // namespace rahdari::test
