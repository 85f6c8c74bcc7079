#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace rahdari::test {

/// A binding line of ui/desktop/i18n/glossary.md: one of the words must stand where the English text has the term.
struct GlossaryTerm {
    QString term;
    QStringList urdu;
    QStringList bangla;

    /// Whether the English text has the term as a word, singular or plural.
    bool occursIn(const QString& english) const;
};

std::vector<GlossaryTerm> readGlossary(const std::filesystem::path& file);

}  // namespace rahdari::test
