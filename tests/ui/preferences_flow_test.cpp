// What an officer changes in the window is there at the next start; a file that is of no use harms nothing.
#include "tests/ui/desk_at_work.h"
#include "ui/desktop/app/preferences.h"
#include "ui/desktop/officer/facts_column.h"
#include "ui/desktop/widgets/page_viewer.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QLabel>
#include <QScreen>

#include <algorithm>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

namespace {

/// As the program starts with these preferences and the command line that tests have.
std::function<void(DeskOptions&)> startedWith(const QString& file, const QStringList& more = {})
{
    return [file, more](DeskOptions& options) {
        const QStringList line{"rahdari-desk", "--source", QString::fromStdString(options.source), "--models",
                               QString::fromStdString(options.models.string())};
        auto read = readDeskOptions(line + more, options.today, file);
        BOOST_REQUIRE(std::holds_alternative<DeskOptions>(read));
        options = std::get<DeskOptions>(std::move(read));
    };
}

bool isSaid(const OfficerWindow& window, const QString& what)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text().contains(what); });
}

void put(const QString& path, const QByteArray& text)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(PreferencesFlow)

BOOST_AUTO_TEST_CASE(TheWindowOpensAsItWasLeft)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("config/desk.ini"));
    QRect place;
    ColumnWidths widths;
    {
        DeskAtWork work(startedWith(file));
        OfficerWindow& window = work.desk().window();
        BOOST_TEST(window.styleSheet().isEmpty());
        window.showNormal();
        window.setGeometry(20, 10, 1366, 768);
        work.press(Qt::Key_F10);  // dark
        work.press(Qt::Key_P);
        work.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        work.layDown("td3_passport");
        BOOST_REQUIRE(work.reaches(State::Judged));
        BOOST_REQUIRE(waitUntil([&] { return window.viewer().page().pictures.size() == 3; }));
        work.press(Qt::Key_B);
        work.press(Qt::Key_Left, Qt::AltModifier);
        work.press(Qt::Key_Left, Qt::AltModifier);
        widths = window.look().columns;
        BOOST_TEST(widths.factsPx == 396 + 2 * 24);
        place = window.geometry();
        window.close();
    }
    DeskAtWork work(startedWith(file));
    OfficerWindow& window = work.desk().window();
    BOOST_TEST(waitUntil([&] { return window.geometry() == place; }));
    BOOST_TEST((window.look().columns == widths));
    BOOST_TEST(window.look().showsChip);
    BOOST_TEST((window.lock().idleTime() == std::chrono::minutes(1)));
    const QColor ground = window.palette().color(QPalette::Window);
    BOOST_TEST(ground.lightness() < 100);  // dark
    work.layDown("td3_passport");
    BOOST_TEST(waitUntil([&] { return window.viewer().mode() == ViewerMode::Blink; }));
    work.photograph(QStringLiteral("as_left_en_dark"));
}

BOOST_AUTO_TEST_CASE(AnotherTextSizeIsSaidAtOnceAndThereAtTheNextStart)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desk.ini"));
    {
        DeskAtWork work([&](DeskOptions& options) {
            startedWith(file)(options);
            options.textSize = TextSize(options.chosenTextSize, {{3840, 2160}});
        });
        work.press(Qt::Key_Minus, Qt::ControlModifier);
        BOOST_TEST(isSaid(work.desk().window(), QStringLiteral("150 %")));
        work.press(Qt::Key_0, Qt::ControlModifier);
        BOOST_TEST(isSaid(work.desk().window(), QStringLiteral("as it is now")));
        work.press(Qt::Key_Minus, Qt::ControlModifier);
        work.press(Qt::Key_Minus, Qt::ControlModifier);
        work.press(Qt::Key_Plus, Qt::ControlModifier);
        work.press(Qt::Key_Equal, Qt::ControlModifier);
        BOOST_TEST(isSaid(work.desk().window(), QStringLiteral("200 %")));
        work.press(Qt::Key_Minus, Qt::ControlModifier);
        BOOST_TEST(waitUntil([&] { return PreferenceFile(file).read().values.textSize == 150; }));
    }
    const auto chosenWith = [&](const QStringList& more) {
        DeskOptions options;
        options.source = "folder:" + folder.path().toStdString();
        startedWith(file, more)(options);
        return options.chosenTextSize;
    };
    BOOST_TEST(chosenWith({}) == 150);
    BOOST_TEST(chosenWith({"--text-size", "125"}) == 125);
    BOOST_TEST(chosenWith({"--text-size", "auto"}) == automaticTextSize);
    BOOST_TEST(chosenWith({"--screenshot", "x.png"}) == 100);  // as designed
}

BOOST_AUTO_TEST_CASE(AWindowKeptOnALargerScreenFitsOnThisOne)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desk.ini"));
    put(file, "[window]\nplace=100 50 9000 7000\n");
    DeskAtWork work(startedWith(file));
    const OfficerWindow& window = work.desk().window();
    const QSize screen = window.screen()->availableSize();
    BOOST_TEST(window.width() <= std::max(screen.width(), 1366));
    BOOST_TEST(window.height() <= std::max(screen.height(), 768));
}

BOOST_AUTO_TEST_CASE(TheCommandLineGoesBeforeThePreferencesAndLeavesThemAlone)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desk.ini"));
    put(file, "theme=dark\nlanguage=ur\n[window]\nplace=5 5 1366 768\n");
    {
        DeskAtWork work(startedWith(file, {"--theme", "light", "--lang", "en", "--size", "1400x800"}));
        OfficerWindow& window = work.desk().window();
        BOOST_TEST((window.layoutDirection() == Qt::LeftToRight));
        BOOST_TEST(window.palette().color(QPalette::Window).lightness() > 200);
        BOOST_TEST((window.size() == QSize(1400, 800)));
        window.close();
    }
    const Preferences kept = PreferenceFile(file).read().values;
    BOOST_TEST((kept.theme == ThemeName::Dark));
    BOOST_TEST((kept.language == i18n::Language::Urdu));
    BOOST_TEST((kept.place == QRect(5, 5, 1366, 768)));
}

BOOST_AUTO_TEST_CASE(TwoWindowsKeepWhatEachOfThemChanged)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desk.ini"));
    {
        DeskAtWork first(startedWith(file));
        DeskAtWork second(startedWith(file));
        emit first.desk().window().themeWanted();
        emit second.desk().window().languageWanted();
        BOOST_TEST(waitUntil([&] {  // both have written
            const Preferences written = PreferenceFile(file).read().values;
            return written.theme == ThemeName::Dark && written.language == i18n::Language::Urdu;
        }));
        emit first.desk().window().themeWanted();
    }
    const FoundPreferences found = PreferenceFile(file).read();
    BOOST_TEST(!found.trouble.has_value());
    BOOST_TEST((found.values.theme == ThemeName::Contrast));
    BOOST_TEST((found.values.language == i18n::Language::Urdu));
}

BOOST_AUTO_TEST_CASE(ADamagedFileIsSaidAndNothingOfItIsLost)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desk.ini"));
    put(file, "theme=dark\n\x01\x02 no line of such a file\n[[[\n");
    bool said = false;  // for twelve seconds, which a busy machine may need to load
    DeskAtWork work(startedWith(file), [&](const OfficerWindow& window) { said = isSaid(window, file); });
    BOOST_TEST(said);
    work.photograph(QStringLiteral("damaged_preferences_en_dark"));
    work.press(Qt::Key_F10);
    BOOST_TEST(waitUntil([&] { return PreferenceFile(file).read().values.theme == ThemeName::Contrast; }));
    QFile kept(file + QStringLiteral(".damaged"));
    BOOST_REQUIRE(kept.open(QIODevice::ReadOnly));
    BOOST_TEST(kept.readAll().contains("no line of such a file"));
}

BOOST_AUTO_TEST_CASE(AFileThatCannotBeWrittenIsSaid)
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("file")), "");
    const QString below = folder.filePath(QStringLiteral("file/desk.ini"));
    DeskAtWork work(startedWith(below));
    work.press(Qt::Key_F10);
    BOOST_TEST(waitUntil([&] { return isSaid(work.desk().window(), below); }));
}

BOOST_AUTO_TEST_SUITE_END()
