#include "ui/desktop/presenters/day_words.h"

#include "ui/desktop/i18n/languages.h"

#include <QLocale>

namespace rahdari::ui::desktop {

namespace {

i18n::Language languageOfNow() { return i18n::languageFromCode(QLocale().name()).value_or(i18n::Language::English); }

QDateTime utcOf(std::chrono::sys_seconds moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC);
}

}  // namespace

QString dayOfValidity(std::chrono::sys_seconds moment) { return i18n::dayText(languageOfNow(), utcOf(moment).date()); }

QString localMoment(std::chrono::sys_seconds moment)
{
    return i18n::momentText(languageOfNow(), utcOf(moment).toLocalTime());
}

QString localDayOf(std::chrono::sys_seconds moment)
{
    return i18n::dayText(languageOfNow(), utcOf(moment).toLocalTime().date());
}

QString dayOfValidity(const std::string& moment)
{
    const QString text = QString::fromStdString(moment);
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    return day.isValid() ? i18n::dayText(languageOfNow(), day) : text;
}

QString localDayOf(const std::string& moment)
{
    const QString text = QString::fromStdString(moment);
    const QDateTime when = QDateTime::fromString(text, Qt::ISODate);
    return when.isValid() ? i18n::dayText(languageOfNow(), when.toLocalTime().date()) : text;
}

}  // namespace rahdari::ui::desktop
