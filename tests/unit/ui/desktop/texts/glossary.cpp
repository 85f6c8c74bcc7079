#include "tests/unit/ui/desktop/texts/glossary.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

namespace rahdari::test {

namespace {

QStringList alternatives(const QString& cell)
{
    QStringList words;
    for (const QString& word : cell.split(QLatin1Char(';'))) {
        words << word.trimmed();
    }
    return words;
}

}  // namespace

bool GlossaryTerm::occursIn(const QString& english) const
{
    const QRegularExpression word(QStringLiteral("\\b%1s?\\b").arg(QRegularExpression::escape(term)),
                                  QRegularExpression::CaseInsensitiveOption);
    return word.match(english).hasMatch();
}

std::vector<GlossaryTerm> readGlossary(const std::filesystem::path& file)
{
    QFile in(QString::fromStdString(file.string()));
    std::vector<GlossaryTerm> terms;
    if (!in.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return terms;
    }
    bool isBinding = false;
    for (const QString& line : QString::fromUtf8(in.readAll()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("## "))) {
            isBinding = line == QStringLiteral("## Binding");
        }
        const QStringList cells = line.split(QLatin1Char('|'));
        const bool isTerm = isBinding && cells.size() >= 5 && !line.contains(QStringLiteral("---")) &&
                            cells[1].trimmed() != QStringLiteral("term");
        if (isTerm) {
            terms.push_back({cells[1].trimmed(), alternatives(cells[2]), alternatives(cells[3])});
        }
    }
    return terms;
}

}  // namespace rahdari::test
