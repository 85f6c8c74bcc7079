#pragma once

#include "ui/desktop/i18n/languages.h"
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
    QString screenshot;  ///< file to write the first judged document's screen to, and then to end; empty = stay
    QSize size;          ///< of the window; empty = the screen's
};

/// What is to be done instead of opening a window: said on standard output or error, and the exit code.
struct DeskAnswer {
    QString text;
    int exitCode = 0;
};

/// Reads the command line. Language and theme come from the preferences where it does not name them.
/// @param today  local calendar
std::variant<DeskOptions, DeskAnswer> readDeskOptions(const QStringList& arguments, std::chrono::year_month_day today);

/// Keeps language and theme for the next start.
void keepPreferences(i18n::Language language, ThemeName theme);

}  // namespace rahdari::ui::desktop
