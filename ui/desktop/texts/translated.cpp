#include "ui/desktop/texts/translated.h"

#include <QCoreApplication>

#include <algorithm>

namespace rahdari::ui::desktop::texts {

QString translated(const char* context, const char* text)
{
    return text == nullptr ? QString() : QCoreApplication::translate(context, text);
}

const char* textFor(std::span<const KeyedText> table, std::string_view key)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const KeyedText& each) { return each.key == key; });
    return found == table.end() ? nullptr : found->text;
}

QString translatedFor(const char* context, std::span<const KeyedText> table, std::string_view key,
                      const QString& otherwise)
{
    const char* text = textFor(table, key);
    return text == nullptr ? otherwise : translated(context, text);
}

QString asItIs(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

}  // namespace rahdari::ui::desktop::texts
