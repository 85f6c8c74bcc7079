// The file of preferences: what is written is read again, what is of no use does no harm, writers do not undo each
// other.
#include "ui/desktop/app/preferences.h"

#include "core/base/error_code.h"
#include "ui/desktop/app/desk_options.h"

#include <boost/test/unit_test.hpp>

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <thread>
#include <vector>

using namespace rahdari;
using namespace rahdari::ui::desktop;
using base::ErrorCode;

namespace {

constexpr std::chrono::year_month_day today = std::chrono::year(2026) / std::chrono::November / 22;

struct Kept {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("new/desk.ini"));
    PreferenceFile file{path};

    void put(const QByteArray& text)
    {
        path = folder.filePath(QStringLiteral("desk.ini"));
        file = PreferenceFile(path);
        QFile written(path);
        BOOST_REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(text);
    }
};

Preferences all()
{
    Preferences preferences;
    preferences.language = i18n::Language::Bangla;
    preferences.theme = ThemeName::Contrast;
    preferences.textSize = 150;
    preferences.place = {-5, 7, 1500, 900};
    preferences.maximised = true;
    preferences.look = {
        {image::Light::Infrared, ViewerMode::SideBySide, true, false, true}, {.verdictPx = 330, .factsPx = 450}, true};
    preferences.lockAfterMinutes = 5;
    return preferences;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(PreferencesTest)

BOOST_AUTO_TEST_CASE(WhatIsWrittenIsReadAgain)
{
    const Kept kept;
    BOOST_TEST((kept.file.read().values == Preferences()));
    BOOST_TEST(!kept.file.read().trouble.has_value());
    BOOST_REQUIRE(kept.file.write({}, all()));
    BOOST_TEST((kept.file.read().values == all()));
    QFile written(kept.path);
    BOOST_REQUIRE(written.open(QIODevice::ReadOnly));
    BOOST_TEST(written.readAll().contains("place=-5 7 1500 900"));  // for people
}

BOOST_AUTO_TEST_CASE(TheFileOfThePackageSaysAllThatMayStandThere)
{
    const QString sample = QStringLiteral(RAHDARI_SOURCE_DIR "/ui/desktop/package/desk.ini");
    const FoundPreferences found = PreferenceFile(sample).read();
    BOOST_TEST(!found.trouble.has_value());
    BOOST_TEST((found.values.theme == ThemeName::Light));
    const Kept kept;
    BOOST_REQUIRE(kept.file.write({}, all()));
    const QSettings written(kept.path, QSettings::IniFormat);
    BOOST_TEST((QSettings(sample, QSettings::IniFormat).allKeys() == written.allKeys()));
}

BOOST_AUTO_TEST_CASE(AValueThatSaysNothingIsAsIfItWereNotThere)
{
    Kept kept;
    kept.put("language=bn\ntheme=purple\n[window]\nplace=1 2 3\n[columns]\nfacts_px=-4\n[lock]\nafter_minutes=soon\n"
             "[text]\nsize_percent=130\n[page]\nlight=green\nmode=\nmarks=perhaps\n");
    const FoundPreferences found = kept.file.read();
    Preferences expected;
    expected.language = i18n::Language::Bangla;
    BOOST_TEST((found.values == expected));
    BOOST_REQUIRE(found.trouble.has_value());
    BOOST_TEST(found.trouble->code == toInt(ErrorCode::FileInvalid));
}

BOOST_AUTO_TEST_CASE(ADamagedFileIsSetAsideWhenItIsWrittenAnew)
{
    Kept kept;
    kept.put(QByteArray("\x00\x01\xFFgarbage\n[[\ntheme=dark\n", 25));
    const FoundPreferences found = kept.file.read();
    BOOST_REQUIRE(found.trouble.has_value());
    BOOST_TEST(found.trouble->message.find(kept.path.toStdString()) != std::string::npos);
    BOOST_REQUIRE(kept.file.write(found.values, all()));
    BOOST_TEST((kept.file.read().values == all()));
    QFile aside(kept.path + QStringLiteral(".damaged"));
    BOOST_REQUIRE(aside.open(QIODevice::ReadOnly));
    BOOST_TEST(aside.readAll().contains("garbage"));
}

BOOST_AUTO_TEST_CASE(WhereNothingCanBeReadOrWrittenThatIsTheResult)
{
    Kept kept;
    kept.put("");
    const PreferenceFile below(kept.path + QStringLiteral("/desk.ini"));
    const auto written = below.write({}, all());
    BOOST_REQUIRE(!written);
    BOOST_TEST(written.error().code == toInt(ErrorCode::FileNotWritten));
    const PreferenceFile folder(kept.folder.path());
    BOOST_REQUIRE(folder.read().trouble.has_value());
    BOOST_TEST(folder.read().trouble->code == toInt(ErrorCode::FileUnreadable));
    BOOST_TEST(!folder.write({}, all()));
}

BOOST_AUTO_TEST_CASE(WritersAtOnceLoseNothing)
{
    const Kept kept;
    {
        std::vector<std::jthread> writers;
        const auto writing = [&](auto change) {
            return std::jthread([&kept, change] {
                Preferences before;
                for (int i = 1; i <= 20; ++i) {
                    Preferences now = before;
                    change(now, i);
                    BOOST_CHECK(PreferenceFile(kept.path).write(before, now));
                    before = now;
                }
            });
        };
        writers.push_back(writing([](Preferences& now, int i) { now.lockAfterMinutes = i; }));
        writers.push_back(writing([](Preferences& now, int i) { now.look.columns.factsPx = 400 + i; }));
        writers.push_back(writing([](Preferences& now, int i) { now.place = {i, i, 1366, 768}; }));
    }
    Preferences expected;
    expected.lockAfterMinutes = 20;
    expected.look.columns.factsPx = 420;
    expected.place = {20, 20, 1366, 768};
    const FoundPreferences found = kept.file.read();
    BOOST_TEST(!found.trouble.has_value());
    BOOST_TEST((found.values == expected));
}

BOOST_AUTO_TEST_CASE(TheCommandLineGoesBeforeThem)
{
    const Kept kept;
    BOOST_REQUIRE(kept.file.write({}, all()));
    const auto optionsOf = [&](const QStringList& more) {
        return std::get<DeskOptions>(
            readDeskOptions(QStringList{"rahdari-desk", "--source", "folder:."} + more, today, kept.path));
    };
    const DeskOptions plain = optionsOf({});
    BOOST_TEST((plain.language == i18n::Language::Bangla));
    BOOST_TEST((plain.theme == ThemeName::Contrast));
    BOOST_TEST(plain.lockAfterMinutes == 5);
    const DeskOptions told = optionsOf({"--lang", "en", "--theme", "light", "--lock-after", "0"});
    BOOST_TEST((told.language == i18n::Language::English));
    BOOST_TEST((told.theme == ThemeName::Light));
    BOOST_TEST(told.lockAfterMinutes == 0);
    BOOST_TEST((told.preferences.values == all()));
    BOOST_TEST(optionsOf({"--screenshot", "x.png"}).preferencesFile.isEmpty());
}

BOOST_AUTO_TEST_CASE(WrongOptionsAreRefusedWithWhatIsRight)
{
    const auto answerTo = [](const QStringList& more) {
        const auto read = readDeskOptions(QStringList{"rahdari-desk", "--source", "folder:."} + more, today, {});
        const auto* answer = std::get_if<DeskAnswer>(&read);
        return answer != nullptr && answer->exitCode == 64 ? answer->text : QString();
    };
    BOOST_TEST(answerTo({"--lock-after", "soon"}).contains(QStringLiteral("minutes")));
    BOOST_TEST(answerTo({"--lock-after", "-1"}).contains(QStringLiteral("minutes")));
    BOOST_TEST(answerTo({"--faults", "x.toml"}).contains(QStringLiteral("sim:PATH")));
    BOOST_TEST(answerTo({"--source", "sim:.", "--faults", "no_such.toml"}).contains(QStringLiteral("no_such.toml")));
}

BOOST_AUTO_TEST_SUITE_END()
