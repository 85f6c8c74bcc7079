#include "ui/desktop/app/desk_options.h"

#include "ui/setup/chip_source.h"
#include "ui/setup/local_day.h"
#include "ui/setup/model_folder.h"

#include <QCommandLineParser>
#include <QLocale>
#include <QSettings>

namespace rahdari::ui::desktop {

namespace {

constexpr int usageCode = 64;  // as `rahdari` ends on a wrong command line

QSettings preferences()
{
    return {QSettings::IniFormat, QSettings::UserScope, QStringLiteral("rahdari"), QStringLiteral("desk")};
}

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
    if (parser.isSet("day") && !setup::parseDay(parser.value("day").toStdString())) {
        return QStringLiteral("--day is a day such as 2026-03-01");
    }
    return parser.isSet("reader")
               ? QString::fromStdString(setup::complainOfReader(parser.value("reader").toStdString()))
               : QString();
}

DeskOptions optionsOf(const QCommandLineParser& parser, std::chrono::year_month_day today)
{
    DeskOptions options;
    options.source = parser.isSet("samples") ? "sim:" + (setup::samplesFolder() / "captures").string()
                                             : sourceOf(parser.value("source"));
    options.reader = parser.value("reader").toStdString();
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
    const QSettings kept = preferences();
    const QString language = parser.isSet("lang") ? parser.value("lang") : kept.value("language").toString();
    options.language =
        i18n::languageFromCode(language.isEmpty() ? QLocale().name() : language).value_or(i18n::Language::English);
    const QString theme = parser.isSet("theme") ? parser.value("theme") : kept.value("theme").toString();
    options.theme = themeFromString(theme).value_or(ThemeName::Light);
    options.screenshot = parser.value("screenshot");
    options.size = sizeOf(parser.value("size"));
    return options;
}

}  // namespace

std::variant<DeskOptions, DeskAnswer> readDeskOptions(const QStringList& arguments, std::chrono::year_month_day today)
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
    return optionsOf(parser, today);
}

void keepPreferences(i18n::Language language, ThemeName theme)
{
    QSettings kept = preferences();
    kept.setValue("language", i18n::codeOf(language));
    kept.setValue("theme", toString(theme));
}

}  // namespace rahdari::ui::desktop
