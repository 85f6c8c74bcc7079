// Every screen of the officer's window as PNG, to be looked at: `desk_screens FOLDER [SAMPLES]`. Each document is
// inspected once; languages, themes and sizes change on the living window, as an officer changes them.
#include "ui/desktop/app/desk.h"
#include "ui/desktop/i18n/languages.h"
#include "ui/desktop/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <filesystem>
#include <functional>
#include <iostream>
#include <string>

namespace fs = std::filesystem;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

namespace {

constexpr int settlingMs = 250;
constexpr std::array sizes{QSize(1366, 768), QSize(2560, 1440)};

/// A way the window looks.
struct Look {
    i18n::Language language;
    ThemeName theme;
    QSize size;
};

QString nameOf(const Look& look)
{
    return QStringLiteral("%1_%2_%3").arg(i18n::codeOf(look.language), toString(look.theme)).arg(look.size.width());
}

/// The window at work over a folder into which samples are laid.
class Photographer {
public:
    Photographer(QApplication& application, const fs::path& samples, QString folder)
        : samples_(samples), folder_(std::move(folder)), desk_(application, options())
    {
        desk_.show();
        QApplication::setActiveWindow(&desk_.window());
    }

    bool reaches(State state)
    {
        constexpr int patienceMs = 120'000;
        return QTest::qWaitFor([&] { return desk_.presenter().state() == state; }, patienceMs);
    }

    void layDown(const std::string& sample)
    {
        fs::copy(samples_ / sample, fs::path(glass().toStdString()) / sample, fs::copy_options::recursive);
    }

    void press(Qt::Key key)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &desk_.window(), key);
    }

    void photograph(const QString& screen)
    {
        for (const i18n::Language language : i18n::allLanguages) {
            desk_.setLanguage(language);
            for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
                desk_.setTheme(theme);
                for (const QSize& size : sizes) {
                    photograph(screen, {language, theme, size});
                }
            }
        }
    }

    int complaints() const { return complaints_; }

private:
    void photograph(const QString& screen, const Look& look)
    {
        desk_.window().resize(look.size);
        QTest::qWait(settlingMs);
        const QString name = screen + u'_' + nameOf(look);
        if (desk_.window().size() != look.size) {
            ++complaints_;
            std::cerr << name.toStdString() << ": needs more room than the screen has, " << desk_.window().width()
                      << " x " << desk_.window().height() << '\n';
        }
        if (!desk_.window().grab().save(folder_ + u'/' + name + QStringLiteral(".png"))) {
            ++complaints_;
            std::cerr << name.toStdString() << ": not written\n";
        }
    }

    QString glass() const { return scratch_.filePath(QStringLiteral("glass")); }

    DeskOptions options() const
    {
        QDir(scratch_.path()).mkdir(QStringLiteral("glass"));
        DeskOptions options;
        options.source = "folder:" + glass().toStdString();
        options.models = fs::path(RAHDARI_SOURCE_DIR) / "models";
        options.records = scratch_.filePath(QStringLiteral("records")).toStdString();
        options.officer = "A. Khan";
        options.today = std::chrono::year(2026) / std::chrono::November / 22;
        options.size = sizes.front();
        return options;
    }

    QTemporaryDir scratch_;
    fs::path samples_;
    QString folder_;
    Desk desk_;
    int complaints_ = 0;
};

/// Lays a sample down and takes its picture when it is judged.
bool photographJudged(Photographer& photographer, const std::string& sample)
{
    photographer.layDown(sample);
    if (!photographer.reaches(State::Judged)) {
        std::cerr << sample << ": was not judged\n";
        return false;
    }
    QTest::qWait(settlingMs);  // record and pictures come after the judgement
    photographer.photograph(QStringLiteral("judged_") + QString::fromStdString(sample));
    return true;
}

/// What is shown of one document when one asks for more, ending with the next one awaited.
void photographMore(Photographer& photographer)
{
    photographer.press(Qt::Key_1);
    photographer.photograph(QStringLiteral("reason"));
    photographer.press(Qt::Key_P);
    photographer.photograph(QStringLiteral("chip"));
    photographer.press(Qt::Key_K);
    photographer.press(Qt::Key_F1);
    photographer.photograph(QStringLiteral("keys"));
    photographer.press(Qt::Key_F1);
    photographer.press(Qt::Key_F5);
    photographer.photograph(QStringLiteral("asking"));
    photographer.press(Qt::Key_Escape);
}

bool photographAll(Photographer& photographer)
{
    if (!photographer.reaches(State::Waiting)) {
        std::cerr << "the window did not get ready\n";
        return false;
    }
    photographer.photograph(QStringLiteral("waiting"));
    for (const char* sample : {"td3_passport", "td3_ir_transparent", "td3_altered_digit"}) {
        if (!photographJudged(photographer, sample)) {
            return false;
        }
        if (std::string(sample) == "td3_altered_digit") {
            photographMore(photographer);
        }
        photographer.press(Qt::Key_F6);
        photographer.press(Qt::Key_Space);
        if (!photographer.reaches(State::Waiting)) {
            return false;
        }
    }
    return photographer.complaints() == 0;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 3) {
        std::cerr << "desk_screens FOLDER [SAMPLES]\n";
        return 64;
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    setenv("OMP_THREAD_LIMIT", "1", 0);
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    if (!QDir().mkpath(folder)) {
        std::cerr << argv[1] << ": cannot be made\n";
        return 74;
    }
    const fs::path samples = argc == 3 ? fs::path(argv[2]) : fs::path(RAHDARI_SOURCE_DIR) / "samples" / "captures";
    Photographer photographer(application, samples, folder);
    return photographAll(photographer) ? 0 : 1;
}
