#pragma once

#include <QString>
#include <QStringList>

#include <compare>
#include <filesystem>
#include <vector>

namespace rahdari::test {

/// One text of a .ts file (Qt Linguist).
struct TranslatedText {
    QString context;
    QString source;
    QString comment;
    QStringList forms;  ///< one, or as many as the language has plurals
    bool isPlural = false;
    bool isFinished = false;

    /// What names it in sources.
    QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment; }
};

/// The texts of a file; empty when it cannot be read.
std::vector<TranslatedText> readTranslationFile(const std::filesystem::path& file);

}  // namespace rahdari::test
