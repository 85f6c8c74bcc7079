#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTranslator>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

namespace rahdari::ui::desktop::i18n {

enum class Language : std::uint8_t { English, Urdu, Bangla };

inline constexpr std::array allLanguages{Language::English, Language::Urdu, Language::Bangla};

/// "en", "ur", "bn".
QString codeOf(Language language);

/// The language of a code; also of a locale's name such as "ur_PK". None for any other.
std::optional<Language> languageFromCode(const QString& code);

/// The language's own name, for a list to choose from: "English", "اردو", "বাংলা".
QString ownName(Language language);

Qt::LayoutDirection directionOf(Language language);

/// A day as people write it, the month as a word: "28 Feb 2027". Digits are Latin in every language, as on the
/// document.
QString dayText(Language language, QDate day);

/// A day with hour and minute: "28 Feb 2027, 14:05", in the time zone of `moment`.
QString momentText(Language language, const QDateTime& moment);

/// Names of months, order of dates and the like. Its digits are the language's own: use dayText() for what people read.
QLocale localeOf(Language language);

/// Puts a language's texts into the application as long as it lives: QCoreApplication sends LanguageChange to every
/// widget at both ends. Main thread, after the application object was made. May be nested; the innermost holds.
class InstalledLanguage {
public:
    explicit InstalledLanguage(Language language);
    ~InstalledLanguage();
    InstalledLanguage(const InstalledLanguage&) = delete;
    InstalledLanguage& operator=(const InstalledLanguage&) = delete;

    Language language() const { return language_; }

    /// False only when the program was built without the language's texts.
    bool isComplete() const { return loaded_; }

private:
    Language language_;
    bool loaded_ = false;
    std::unique_ptr<QTranslator> texts_;
};

}  // namespace rahdari::ui::desktop::i18n
