#include "ui/desktop/app/desk_options.h"

#include "scanners/simulated/fault_script.h"
#include "ui/setup/chip_source.h"
#include "ui/setup/local_day.h"
#include "ui/setup/model_folder.h"

#include <QCommandLineParser>
#include <QLocale>

namespace rahdari::ui::desktop {

namespace {

constexpr int usageCode = 64;  // as `rahdari` ends on a wrong command line

constexpr int mostLockMinutes = 24 * 60;

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral("The officer's window of Rahdari."));
    parser.addHelpOption();
    parser.addOptions({
        {"source",
         "where documents are laid down: folder:PATH (captures, new ones as they come) or sim:PATH "
         "(specimens with simulated chips)",
         "URI"},
        {"samples", "documents of a fictitious state that came with the program, in the place of --source"},
        {"reader", "where the chip is: pcsc:, pcsc:NAME or sim:FOLDER", "URI"},
        {"faults", "script of what goes wrong with the devices of sim: (README of scanners)", "FILE"},
        {"models", "folder of models", "DIR"},
        {"model-signer", "certificate of an agency whose document models are taken", "CERT"},
        {"trust", "the trust store", "FILE"},
        {"records", "folder in which each inspection is kept", "DIR"},
        {"open", "show an inspection as it was kept", "FOLDER"},
        {"profile", "which checks count: a name, or a file", "PROFILE", "stationary_border_control"},
        {"officer", "who decides, as it stands in the record", "NAME"},
        {"day", "inspect as of this day", "YYYY-MM-DD"},
        {"lang", "en, ur or bn", "LANGUAGE"},
        {"theme", "light, dark or contrast", "THEME"},
        {"size", "size of the window", "WIDTHxHEIGHT"},
        {"text-size", "auto, 100, 125, 150 or 200 percent, as far as it fits on the screen", "PERCENT"},
        {"lock-after", "hide the screen after so long without a key or the mouse; 0: never", "MINUTES"},
        {"screenshot", "write the screen of the first document to a file, and end", "FILE"},
    });
}

QSize sizeOf(const QString& text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

/// The source's URI; a path alone is a folder of captures.
std::string sourceOf(const QString& text)
{
    return text.isEmpty() || text.startsWith(u"folder:") || text.startsWith(u"sim:") ? text.toStdString()
                                                                                     : "folder:" + text.toStdString();
}

std::optional<int> minutesOf(const QString& text)
{
    bool whole = false;
    const int minutes = text.toInt(&whole);
    return whole && minutes >= 0 && minutes <= mostLockMinutes ? std::optional(minutes) : std::nullopt;
}

std::optional<int> textSizeOf(const QString& text)
{
    const int percent = text.toInt();
    const bool isAutomatic = text == u"auto";
    return isAutomatic || (percent > 0 && isTextSize(percent))
               ? std::optional(isAutomatic ? automaticTextSize : percent)
               : std::nullopt;
}

QString complaintOfFaults(const QCommandLineParser& parser)
{
    if (!parser.isSet("samples") && !parser.value("source").startsWith(u"sim:")) {
        return QStringLiteral("--faults is for simulated devices: --source sim:PATH, or --samples");
    }
    const auto script = scanners::loadFaultScript(parser.value("faults").toStdString());
    return script ? QString() : QString::fromStdString(script.error().message + ". " + script.error().advice);
}

/// What is wrong with the command line; empty: nothing.
QString complaintOf(const QCommandLineParser& parser)
{
    if (!parser.unknownOptionNames().isEmpty() || !parser.positionalArguments().isEmpty()) {
        return QStringLiteral("There is something on the command line that is no option");
    }
    const bool needsNone = parser.isSet("open") && !parser.isSet("source") && !parser.isSet("samples");
    if (parser.isSet("source") == parser.isSet("samples") && !needsNone) {
        return QStringLiteral("Say where documents are laid down: --source folder:PATH, or --samples");
    }
    if (parser.isSet("lang") && !i18n::languageFromCode(parser.value("lang"))) {
        return QStringLiteral("--lang is en, ur or bn");
    }
    if (parser.isSet("theme") && !themeFromString(parser.value("theme"))) {
        return QStringLiteral("--theme is light, dark or contrast");
    }
    if (parser.isSet("text-size") && !textSizeOf(parser.value("text-size"))) {
        return QStringLiteral("--text-size is auto, 100, 125, 150 or 200");
    }
    if (parser.isSet("lock-after") && !minutesOf(parser.value("lock-after"))) {
        return QStringLiteral("--lock-after is a number of minutes up to %1").arg(mostLockMinutes);
    }
    if (parser.isSet("day") && !setup::parseDay(parser.value("day").toStdString())) {
        return QStringLiteral("--day is a day such as 2026-03-01");
    }
    if (const QString complaint = parser.isSet("faults") ? complaintOfFaults(parser) : QString();
        !complaint.isEmpty()) {
        return complaint;
    }
    return parser.isSet("reader")
               ? QString::fromStdString(setup::complainOfReader(parser.value("reader").toStdString()))
               : QString();
}

/// Where the command line names nothing, the preferences hold.
void prefer(const QCommandLineParser& parser, const QString& preferencesFile, DeskOptions& options)
{
    options.preferences = PreferenceFile(preferencesFile).read();
    const Preferences& kept = options.preferences.values;
    options.language =
        parser.isSet("lang")
            ? i18n::languageFromCode(parser.value("lang")).value_or(options.language)
            : kept.language.value_or(i18n::languageFromCode(QLocale().name()).value_or(i18n::Language::English));
    options.theme = parser.isSet("theme") ? themeFromString(parser.value("theme")).value_or(options.theme)
                                          : kept.theme.value_or(ThemeName::Light);
    options.lockAfterMinutes = minutesOf(parser.value("lock-after")).value_or(kept.lockAfterMinutes);
    const int textSize = options.screenshot.isEmpty() ? kept.textSize : textSizes.front();
    options.chosenTextSize = textSizeOf(parser.value("text-size")).value_or(textSize);
    if (options.screenshot.isEmpty()) {  // a picture for others is taken as designed, and changes nothing
        options.preferencesFile = preferencesFile;
    } else {
        options.preferences = {};
    }
}

DeskOptions optionsOf(const QCommandLineParser& parser, std::chrono::year_month_day today,
                      const QString& preferencesFile)
{
    DeskOptions options;
    options.source = parser.isSet("samples") ? "sim:" + (setup::samplesFolder() / "captures").string()
                                             : sourceOf(parser.value("source"));
    options.reader = parser.value("reader").toStdString();
    options.faults = parser.value("faults").toStdString();
    options.models = parser.value("models").toStdString();
    for (const QString& signer : parser.values("model-signer")) {
        options.modelSigners.push_back(signer.toStdString());
    }
    options.trust = parser.value("trust").toStdString();
    options.records = parser.value("records").toStdString();
    options.open = parser.value("open").toStdString();
    options.profile = parser.value("profile").toStdString();
    options.officer = parser.value("officer").toStdString();
    options.today = setup::parseDay(parser.value("day").toStdString()).value_or(today);
    options.screenshot = parser.value("screenshot");
    options.size = sizeOf(parser.value("size"));
    prefer(parser, preferencesFile, options);
    return options;
}

}  // namespace

std::variant<DeskOptions, DeskAnswer> readDeskOptions(const QStringList& arguments, std::chrono::year_month_day today,
                                                      const QString& preferencesFile)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        return DeskAnswer{parser.errorText(), usageCode};
    }
    if (parser.isSet("help")) {
        return DeskAnswer{parser.helpText(), 0};
    }
    if (const QString complaint = complaintOf(parser); !complaint.isEmpty()) {
        return DeskAnswer{complaint, usageCode};
    }
    return optionsOf(parser, today, preferencesFile);
}

}  // namespace rahdari::ui::desktop
