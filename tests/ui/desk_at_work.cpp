#include "tests/ui/desk_at_work.h"

#include "ui/desktop/widgets/verdict_panel.h"

#include <boost/test/unit_test.hpp>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTest>
#include <QWindow>

namespace rahdari::test {

namespace fs = std::filesystem;
using namespace rahdari::ui::desktop;

namespace {

struct Application {
    int count = 1;
    char name[13] = "rahdari-desk";
    char* arguments[2] = {name, nullptr};
    QApplication application{count, arguments};
};

BOOST_TEST_GLOBAL_FIXTURE(Application);

DeskOptions optionsIn(const QTemporaryDir& folder, i18n::Language language, ThemeName theme)
{
    DeskOptions options;
    options.source = "folder:" + folder.filePath(QStringLiteral("glass")).toStdString();
    options.models = fs::path(RAHDARI_SOURCE_DIR) / "models";
    options.records = folder.filePath(QStringLiteral("records")).toStdString();
    options.officer = "A. Khan";
    options.today = std::chrono::year(2026) / std::chrono::November / 22;
    options.language = language;
    options.theme = theme;
    options.size = {1366, 768};
    return options;
}

}  // namespace

bool waitUntil(const std::function<bool()>& holds)
{
    constexpr int patienceMs = 300'000;
    QElapsedTimer waited;
    waited.start();
    while (!holds() && waited.elapsed() < patienceMs) {
        QTest::qWait(10);
    }
    return holds();
}

DeskAtWork::DeskAtWork(i18n::Language language, ThemeName theme, const std::function<void(const DeskOptions&)>& before,
                       const fs::path& documentModels)
{
    QDir(folder_.path()).mkdir(QStringLiteral("glass"));
    DeskOptions options = optionsIn(folder_, language, theme);
    if (!documentModels.empty()) {
        qputenv("RAHDARI_MODELS", options.models.c_str());  // where all other models come from
        options.models = documentModels;
    }
    if (before) {
        before(options);
    }
    start(options);
}

DeskAtWork::DeskAtWork(const std::function<void(DeskOptions&)>& change,
                       const std::function<void(const OfficerWindow&)>& shown)
{
    QDir(folder_.path()).mkdir(QStringLiteral("glass"));
    DeskOptions options = optionsIn(folder_, i18n::Language::English, ThemeName::Light);
    change(options);
    start(options, shown);
}

void DeskAtWork::start(const DeskOptions& options, const std::function<void(const OfficerWindow&)>& shown)
{
    desk_ = std::make_unique<Desk>(*qApp, options);
    OfficerPresenter& presenter = desk_->presenter();
    QObject::connect(&presenter, &OfficerPresenter::stateChanged, [&] { passed_.insert(presenter.state()); });
    desk_->show();
    if (shown) {
        shown(desk_->window());
    }
    QApplication::setActiveWindow(&desk_->window());  // no window manager does it on a bare X server
    BOOST_REQUIRE(reaches(options.open.empty() ? OfficerPresenter::State::Waiting : OfficerPresenter::State::Judged));
}

void DeskAtWork::layDown(const std::string& sample)
{
    layDown(fs::path(RAHDARI_SOURCE_DIR) / "samples" / "captures" / sample, sample);
}

void DeskAtWork::layDown(const fs::path& capture, const std::string& name)
{
    // The program takes what lies there at its first look as whole, and that look may be under way now.
    const fs::path whole = folder_.filePath(QStringLiteral("whole")).toStdString();
    fs::copy(capture, whole, fs::copy_options::recursive);
    passed_.clear();
    fs::rename(whole, fs::path(folder_.filePath(QStringLiteral("glass")).toStdString()) / name);
}

bool DeskAtWork::reaches(OfficerPresenter::State state)
{
    return waitUntil([&] { return desk_->presenter().state() == state; });
}

bool DeskAtWork::passes(OfficerPresenter::State state)
{
    return waitUntil([&] { return passed_.contains(state); });
}

/// Where keys go to. A bare X server takes the focus from a window when another one goes, and nothing gives it back.
QWidget* DeskAtWork::focus()
{
    if (QApplication::activeWindow() == nullptr) {
        QApplication::setActiveWindow(&desk_->window());
    }
    QWidget* focus = QApplication::focusWidget();
    return focus != nullptr ? focus : &desk_->window();
}

void DeskAtWork::press(Qt::Key key, Qt::KeyboardModifiers with) { QTest::keyClick(focus(), key, with); }

void DeskAtWork::type(const QString& text) { QTest::keyClicks(focus(), text); }

QPoint DeskAtWork::inWindow(const QWidget& widget, QPoint at)
{
    BOOST_REQUIRE(widget.isVisible());
    BOOST_REQUIRE(widget.window() == &desk_->window());
    return widget.mapTo(&desk_->window(), at);
}

void DeskAtWork::click(const QWidget& widget) { click(widget, widget.rect().center()); }

void DeskAtWork::click(const QWidget& widget, QPoint at)
{
    QTest::mouseClick(desk_->window().windowHandle(), Qt::LeftButton, Qt::NoModifier, inWindow(widget, at));
}

void DeskAtWork::drag(const QWidget& widget, QPoint from, QPoint to)
{
    QWindow* window = desk_->window().windowHandle();
    QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, inWindow(widget, from));
    QTest::mouseMove(window, inWindow(widget, (from + to) / 2));
    QTest::mouseMove(window, inWindow(widget, to));
    QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, inWindow(widget, to));
}

void DeskAtWork::point(const QWidget& widget, QPoint at)
{
    QTest::mouseMove(desk_->window().windowHandle(), inWindow(widget, at));
}

QString DeskAtWork::headline() { return desk_->window().findChild<VerdictPanel*>()->title(); }

void DeskAtWork::photograph(const QString& name)
{
    constexpr int settlingMs = 600;
    const QString folder = qEnvironmentVariable("RAHDARI_SCREENSHOTS");
    if (!folder.isEmpty()) {
        QTest::qWait(settlingMs);
        BOOST_TEST(desk_->window().grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }
}

fs::path DeskAtWork::records() const { return folder_.filePath(QStringLiteral("records")).toStdString(); }

}  // namespace rahdari::test
