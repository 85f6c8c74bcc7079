#include "ui/desktop/app/preferences.h"

#include "core/base/error_code.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace rahdari::ui::desktop {

using base::Error;
using base::ErrorCode;

namespace {

constexpr int mostPx = 100'000;
constexpr int mostMinutes = 24 * 60;
constexpr QLatin1StringView automaticWord("automatic");

constexpr std::array modes{std::pair(ViewerMode::Single, "single"), std::pair(ViewerMode::SideBySide, "side_by_side"),
                           std::pair(ViewerMode::Blink, "blink"), std::pair(ViewerMode::Wipe, "wipe")};

/// One line of the file: its key, its text now, and how the text is taken in. False: the text says nothing.
struct Entry {
    const char* key;
    QString (*write)(const Preferences&);
    bool (*read)(const QString&, Preferences&);
};

QString wordOf(bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); }

bool readBool(const QString& text, bool& value)
{
    value = text == u"true";
    return value || text == u"false";
}

bool readNumber(const QString& text, int least, int most, int& value)
{
    bool whole = false;
    const int number = text.toInt(&whole);
    const bool fits = whole && number >= least && number <= most;
    value = fits ? number : value;
    return fits;
}

bool readPlace(const QString& text, Preferences& preferences)
{
    const QStringList parts = text.split(u' ');
    std::array<int, 4> numbers{};
    bool fits = parts.size() == static_cast<qsizetype>(numbers.size());
    for (std::size_t i = 0; fits && i < numbers.size(); ++i) {
        fits = readNumber(parts[static_cast<qsizetype>(i)], i < 2 ? -mostPx : 1, mostPx, numbers.at(i));
    }
    preferences.place = fits ? QRect(numbers[0], numbers[1], numbers[2], numbers[3]) : QRect();
    return fits;
}

QString writePlace(const Preferences& preferences)
{
    const QRect& place = preferences.place;
    return place.isNull() ? QString()
                          : QStringLiteral("%1 %2 %3 %4")
                                .arg(QString::number(place.x()), QString::number(place.y()),
                                     QString::number(place.width()), QString::number(place.height()));
}

bool readLight(const QString& text, Preferences& preferences)
{
    preferences.look.view.light = image::lightFromShortName(text.toStdString());
    return preferences.look.view.light.has_value();
}

QString writeLight(const Preferences& preferences)
{
    const auto light = preferences.look.view.light;
    return light ? QString::fromStdString(std::string(image::shortName(*light))) : QString();
}

bool readMode(const QString& text, Preferences& preferences)
{
    const auto* found = std::find_if(modes.begin(), modes.end(),
                                     [&](const auto& mode) { return text == QLatin1StringView(mode.second); });
    if (found == modes.end()) {
        return false;
    }
    preferences.look.view.mode = found->first;
    return true;
}

QString writeMode(const Preferences& preferences)
{
    const auto* found = std::find_if(modes.begin(), modes.end(),
                                     [&](const auto& mode) { return mode.first == preferences.look.view.mode; });
    return QString::fromLatin1(found->second);
}

bool readLanguage(const QString& text, Preferences& preferences)
{
    return (preferences.language = i18n::languageFromCode(text)).has_value();
}

bool readTheme(const QString& text, Preferences& preferences)
{
    return (preferences.theme = themeFromString(text)).has_value();
}

bool readPart(const QString& text, Preferences& preferences)
{
    preferences.look.showsChip = text == u"chip";
    return preferences.look.showsChip || text == u"checks";
}

bool readTextSize(const QString& text, Preferences& preferences)
{
    const int percent = text == automaticWord ? automaticTextSize : text.toInt();
    const bool isKnown = isTextSize(percent) && (percent != automaticTextSize || text == automaticWord);
    preferences.textSize = isKnown ? percent : preferences.textSize;
    return isKnown;
}

QString writeTextSize(const Preferences& preferences)
{
    return preferences.textSize == automaticTextSize ? QString(automaticWord) : QString::number(preferences.textSize);
}

const std::vector<Entry>& entries()
{
    using P = Preferences;
    static const std::vector<Entry> all{
        {"language", [](const P& p) { return p.language ? i18n::codeOf(*p.language) : QString(); }, readLanguage},
        {"theme", [](const P& p) { return p.theme ? toString(*p.theme) : QString(); }, readTheme},
        {"text/size_percent", writeTextSize, readTextSize},
        {"window/place", writePlace, readPlace},
        {"window/maximised", [](const P& p) { return wordOf(p.maximised); },
         [](const QString& text, P& p) { return readBool(text, p.maximised); }},
        {"page/light", writeLight, readLight},
        {"page/mode", writeMode, readMode},
        {"page/loupe", [](const P& p) { return wordOf(p.look.view.loupe); },
         [](const QString& text, P& p) { return readBool(text, p.look.view.loupe); }},
        {"page/marks", [](const P& p) { return wordOf(p.look.view.marks); },
         [](const QString& text, P& p) { return readBool(text, p.look.view.marks); }},
        {"page/heat_map", [](const P& p) { return wordOf(p.look.view.heatMap); },
         [](const QString& text, P& p) { return readBool(text, p.look.view.heatMap); }},
        {"columns/verdict_px", [](const P& p) { return QString::number(p.look.columns.verdictPx); },
         [](const QString& text, P& p) { return readNumber(text, 0, mostPx, p.look.columns.verdictPx); }},
        {"columns/facts_px", [](const P& p) { return QString::number(p.look.columns.factsPx); },
         [](const QString& text, P& p) { return readNumber(text, 0, mostPx, p.look.columns.factsPx); }},
        {"columns/facts_show",
         [](const P& p) { return p.look.showsChip ? QStringLiteral("chip") : QStringLiteral("checks"); }, readPart},
        {"lock/after_minutes", [](const P& p) { return QString::number(p.lockAfterMinutes); },
         [](const QString& text, P& p) { return readNumber(text, 0, mostMinutes, p.lockAfterMinutes); }},
    };
    return all;
}

Error unusable(ErrorCode code, const QString& path, const QString& what)
{
    return {toInt(code), (path + QStringLiteral(": ") + what).toStdString(),
            "Mend the file or remove it; the window starts as it was designed"};
}

/// Whether the file is there and cannot be read: QSettings takes a folder, for one, for an empty file.
bool isBarred(const QString& path)
{
    QFile file(path);
    return QFileInfo::exists(path) && (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly));
}

/// Whether there is something in the file that is no line of such a file. QSettings says so only the first time it sees
/// it.
bool isDamaged(const QString& path)
{
    constexpr qint64 mostBytes = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray text = file.read(mostBytes + 1);
    const QList<QByteArray> lines = text.split('\n');
    return text.size() > mostBytes || text.contains('\0') ||
           std::any_of(lines.begin(), lines.end(), [](const QByteArray& whole) {
               const QByteArray line = whole.trimmed();
               const bool isNote = line.isEmpty() || line.startsWith(';') || line.startsWith('#');
               const bool isGroup = line.startsWith('[') && line.endsWith(']');
               return !isNote && !isGroup && line.indexOf('=') < 1;
           });
}

/// An unknown value is as if it were not there.
FoundPreferences valuesOf(const QSettings& settings, const QString& path)
{
    FoundPreferences found;
    for (const Entry& entry : entries()) {
        const QString key = QLatin1StringView(entry.key);
        if (!settings.contains(key)) {
            continue;
        }
        Preferences tried = found.values;
        if (entry.read(settings.value(key).toString(), tried)) {
            found.values = tried;
        } else {
            found.trouble = unusable(ErrorCode::FileInvalid, path, key + QStringLiteral(" says nothing known"));
        }
    }
    return found;
}

}  // namespace

QString PreferenceFile::pathOfUser()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/rahdari/desk.ini");
}

FoundPreferences PreferenceFile::read() const
{
    if (path_.isEmpty()) {
        return {};
    }
    if (isBarred(path_)) {
        return {{}, unusable(ErrorCode::FileUnreadable, path_, QStringLiteral("cannot be read"))};
    }
    const QSettings settings(path_, QSettings::IniFormat);
    FoundPreferences found = valuesOf(settings, path_);
    if (isDamaged(path_)) {
        found.trouble = unusable(ErrorCode::FileInvalid, path_, QStringLiteral("is damaged"));
    }
    return found;
}

base::Result<void> PreferenceFile::write(const Preferences& before, const Preferences& now) const
{
    if (path_.isEmpty() || before == now) {
        return {};
    }
    if (isBarred(path_)) {
        return unusable(ErrorCode::FileNotWritten, path_, QStringLiteral("cannot be written"));
    }
    if (isDamaged(path_)) {
        const QString aside = path_ + QStringLiteral(".damaged");
        QFile::remove(aside);       // a copy does not take the place of an older one
        QFile::copy(path_, aside);  // what could not be read would be gone
    }
    QSettings settings(path_, QSettings::IniFormat);
    for (const Entry& entry : entries()) {
        const QString text = entry.write(now);
        const QString key = QLatin1StringView(entry.key);
        if (text != entry.write(before)) {
            text.isEmpty() ? settings.remove(key) : settings.setValue(key, text);
        }
    }
    settings.sync();
    return settings.status() == QSettings::AccessError
               ? base::Result<void>(unusable(ErrorCode::FileNotWritten, path_, QStringLiteral("cannot be written")))
               : base::Result<void>();
}

}  // namespace rahdari::ui::desktop
