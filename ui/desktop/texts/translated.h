#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace rahdari::ui::desktop::texts {

/// A text before translation and what it stands for.
struct KeyedText {
    std::string_view key;
    const char* text = nullptr;
};

/// The text in the language of the installed translator; null gives an empty text.
QString translated(const char* context, const char* text);

/// The text of a key, or null.
const char* textFor(std::span<const KeyedText> table, std::string_view key);

/// The translated text of a key, or what `otherwise` is.
QString translatedFor(const char* context, std::span<const KeyedText> table, std::string_view key,
                      const QString& otherwise);

/// UTF-8 as it stands, for what has no words.
QString asItIs(std::string_view utf8);

}  // namespace rahdari::ui::desktop::texts
