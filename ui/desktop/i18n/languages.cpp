#include "ui/desktop/i18n/languages.h"

#include <QCoreApplication>

#include <utility>

/// Qt's macro may not stand in a namespace.
static void initialiseTexts() { Q_INIT_RESOURCE(rahdari_texts); }

namespace rahdari::ui::desktop::i18n {

namespace {

/// Begins with a mark where the first letter would set the wrong direction ("MRZ ..."): labels and paragraphs take
/// theirs from it.
QString rightToLeft(QString text)
{
    constexpr QChar rightToLeftMark(0x200F);
    return text.isRightToLeft() ? text : text.prepend(rightToLeftMark);
}

/// Texts that are not in its file stay as they are in the sources, instead of coming from a language further out.
class Texts : public QTranslator {
public:
    explicit Texts(Language language) : isRightToLeft_(directionOf(language) == Qt::RightToLeft) {}

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* comment, int count) const override
    {
        QString text = QTranslator::translate(context, source, comment, count);
        if (text.isEmpty()) {
            return QString::fromUtf8(source);
        }
        return isRightToLeft_ ? rightToLeft(std::move(text)) : text;
    }

private:
    bool isRightToLeft_;
};

QString withLatinDigits(QString text)
{
    for (QChar& letter : text) {
        if (letter.isDigit()) {
            letter = QLatin1Char(static_cast<char>('0' + letter.digitValue()));
        }
    }
    return text;
}

}  // namespace

QString codeOf(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("en");
    case Language::Urdu: return QStringLiteral("ur");
    case Language::Bangla: break;
    }
    return QStringLiteral("bn");
}

std::optional<Language> languageFromCode(const QString& code)
{
    const QString beginning = code.left(2);
    const bool isWhole =
        code.size() == 2 || code.mid(2, 1) == QStringLiteral("_") || code.mid(2, 1) == QStringLiteral("-");
    for (const Language language : allLanguages) {
        if (isWhole && codeOf(language) == beginning) {
            return language;
        }
    }
    return std::nullopt;
}

QString ownName(Language language)
{
    switch (language) {
    case Language::English: return QStringLiteral("English");
    case Language::Urdu: return QStringLiteral(u"\u0627\u0631\u062F\u0648");
    case Language::Bangla: break;
    }
    return QStringLiteral(u"\u09AC\u09BE\u0982\u09B2\u09BE");
}

Qt::LayoutDirection directionOf(Language language)
{
    return language == Language::Urdu ? Qt::RightToLeft : Qt::LeftToRight;
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English: return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::Urdu: return QLocale(QLocale::Urdu, QLocale::Pakistan);
    case Language::Bangla: break;
    }
    return QLocale(QLocale::Bengali, QLocale::Bangladesh);
}

QString dayText(Language language, QDate day)
{
    return withLatinDigits(localeOf(language).toString(day, QStringLiteral("d MMM yyyy")));
}

QString momentText(Language language, const QDateTime& moment)
{
    const QString separator = language == Language::Urdu ? QStringLiteral(u"\u060C ") : QStringLiteral(", ");
    return dayText(language, moment.date()) + separator + moment.time().toString(QStringLiteral("HH:mm"));
}

InstalledLanguage::InstalledLanguage(Language language) : language_(language), texts_(std::make_unique<Texts>(language))
{
    initialiseTexts();
    loaded_ = texts_->load(QStringLiteral(":/i18n/rahdari_%1.qm").arg(codeOf(language))) &&
              QCoreApplication::installTranslator(texts_.get());
}

InstalledLanguage::~InstalledLanguage() { QCoreApplication::removeTranslator(texts_.get()); }

}  // namespace rahdari::ui::desktop::i18n
