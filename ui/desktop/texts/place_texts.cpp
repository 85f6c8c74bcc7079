#include "ui/desktop/texts/place_texts.h"

#include "ui/desktop/texts/field_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/translated.h"

#include <algorithm>
#include <array>
#include <string>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array places{
    KeyedText{"page", QT_TRANSLATE_NOOP("Places", "Page")},
    KeyedText{"mrz", QT_TRANSLATE_NOOP("Places", "MRZ")},
    KeyedText{"machine-readable zone", QT_TRANSLATE_NOOP("Places", "MRZ")},
    KeyedText{"portrait", QT_TRANSLATE_NOOP("Places", "Portrait")},
    KeyedText{"ghost", QT_TRANSLATE_NOOP("Places", "Ghost portrait")},
    KeyedText{"printed fields", QT_TRANSLATE_NOOP("Places", "Printed fields")},
    KeyedText{"field", QT_TRANSLATE_NOOP("Places", "Printed field")},
    KeyedText{"personal", QT_TRANSLATE_NOOP("Places", "Personal data")},
    KeyedText{"print", QT_TRANSLATE_NOOP("Places", "Print")},
    KeyedText{"blank", QT_TRANSLATE_NOOP("Places", "Blank place")},
    KeyedText{"uv print", QT_TRANSLATE_NOOP("Places", "UV print")},
    KeyedText{"uv fibres", QT_TRANSLATE_NOOP("Places", "UV fibres")},
    KeyedText{"uv personal", QT_TRANSLATE_NOOP("Places", "Personal data under UV")},
    KeyedText{"ir vanishing", QT_TRANSLATE_NOOP("Places", "Vanishing ink")},
    KeyedText{"ir staying", QT_TRANSLATE_NOOP("Places", "Staying ink")},
    KeyedText{"ovd", QT_TRANSLATE_NOOP("Places", "Hologram")},
    KeyedText{"ovi", QT_TRANSLATE_NOOP("Places", "Ink that turns its colour")},
    KeyedText{"retro", QT_TRANSLATE_NOOP("Places", "Laminate")},
    KeyedText{"watermark", QT_TRANSLATE_NOOP("Places", "Watermark")},
    KeyedText{"perforation", QT_TRANSLATE_NOOP("Places", "Perforation")},
    KeyedText{"microtext", QT_TRANSLATE_NOOP("Places", "Microtext")},
    KeyedText{"barcode", QT_TRANSLATE_NOOP("Places", "Barcode")},
    KeyedText{"digital seal", QT_TRANSLATE_NOOP("Places", "Digital seal")},
    KeyedText{"line", QT_TRANSLATE_NOOP("Places", "Line")},
};

/// A name without the number at its end.
struct Numbered {
    std::string base;
    std::string number;  ///< empty when there is none
};

Numbered split(std::string_view place)
{
    std::string words(place);
    std::replace(words.begin(), words.end(), '_', ' ');
    const std::size_t last = words.find_last_not_of("0123456789");
    const bool isNumbered = last != std::string::npos && last + 1 < words.size() && last > 0 && words[last] == ' ';
    return isNumbered ? Numbered{words.substr(0, last), words.substr(last + 1)} : Numbered{std::move(words), {}};
}

}  // namespace

bool hasPlaceName(std::string_view place)
{
    const Numbered name = split(place);
    return textFor(places, name.base) != nullptr || hasFieldName(name.base);
}

QString placeName(std::string_view place)
{
    const Numbered name = split(place);
    const char* known = textFor(places, name.base);
    if (known == nullptr && !hasFieldName(name.base)) {
        return isolated(place);
    }
    const QString words = known != nullptr ? translated("Places", known) : fieldName(name.base);
    return name.number.empty()
               ? words
               : translated("Places", QT_TRANSLATE_NOOP("Places", "%1 %2")).arg(words, isolated(name.number));
}

}  // namespace rahdari::ui::desktop::texts
