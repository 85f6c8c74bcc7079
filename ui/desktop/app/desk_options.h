#pragma once

#include "ui/desktop/app/preferences.h"
#include "ui/desktop/i18n/languages.h"
#include "ui/desktop/presenters/text_size.h"
#include "ui/desktop/widgets/theme.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace rahdari::ui::desktop {

/// What `rahdari-desk` was asked for.
struct DeskOptions {
    std::string source;  ///< URI of where documents are laid down: "folder:PATH", "sim:PATH"
    std::string
        reader;  ///< URI of the chip's reader: "pcsc:", "sim:FOLDER"; empty = the chip's files beside the pictures
    std::filesystem::path faults;           ///< script of what goes wrong with "sim:"; empty = beside the documents
    std::filesystem::path models;           ///< empty = look for them
    std::vector<std::string> modelSigners;  ///< certificates of agencies whose document models are taken
    std::filesystem::path trust;            ///< the trust store; empty = none
    std::filesystem::path records;          ///< folder of the records; empty = none are kept
    std::filesystem::path open;             ///< a record's folder to show; empty = documents are waited for
    std::string profile = "stationary_border_control";
    std::string officer;  ///< stands in decisions
    std::chrono::year_month_day today;
    i18n::Language language = i18n::Language::English;
    ThemeName theme = ThemeName::Light;
    int chosenTextSize = automaticTextSize;
    TextSize textSize;         ///< as it came out on the screen
    QString screenshot;        ///< file to write the first judged document's screen to, and then to end; empty = stay
    QSize size;                ///< of the window; empty = as it was left, else the screen's
    int lockAfterMinutes = 0;  ///< the screen hides when nothing was done for so long; 0 = never
    QString preferencesFile;   ///< where they are kept; empty = they are not
    FoundPreferences preferences;  ///< as that file had them
};

/// What is to be done instead of opening a window: said on standard output or error, and the exit code.
struct DeskAnswer {
    QString text;
    int exitCode = 0;
};

/// Reads the command line, and the user's preferences for what it does not name.
/// @param today  local calendar
/// @param preferencesFile  of the user
std::variant<DeskOptions, DeskAnswer> readDeskOptions(const QStringList& arguments, std::chrono::year_month_day today,
                                                      const QString& preferencesFile = PreferenceFile::pathOfUser());

}  // namespace rahdari::ui::desktop
