#include "ui/desktop/texts/quantity_texts.h"

#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/translated.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>

namespace rahdari::ui::desktop::texts {

namespace {

enum class Unit : std::uint8_t {
    Number,
    Percent,  // of a share from 0 to 1
    Millimetres,
    SquareMillimetres,
    Degrees,
    Levels,  // grey levels of 256
    Decibels,
    Dpi,
    CountOfRoot,  // the measure is the root of a count
};

struct QuantityWords {
    std::string_view name;
    const char* text = nullptr;
    Unit unit = Unit::Number;
};

constexpr std::array quantities{
    QuantityWords{"focus", QT_TRANSLATE_NOOP("Quantities", "width of printed edges"), Unit::Millimetres},
    QuantityWords{"glare", QT_TRANSLATE_NOOP("Quantities", "page hidden by glare"), Unit::Percent},
    QuantityWords{"exposure", QT_TRANSLATE_NOOP("Quantities", "ink and paper apart"), Unit::Levels},
    QuantityWords{"resolution", QT_TRANSLATE_NOOP("Quantities", "resolution"), Unit::Dpi},
    QuantityWords{"completeness", QT_TRANSLATE_NOOP("Quantities", "page beyond the picture"), Unit::Millimetres},
    QuantityWords{"blue glow", QT_TRANSLATE_NOOP("Quantities", "blue glow"), Unit::Percent},
    QuantityWords{"glow without print", QT_TRANSLATE_NOOP("Quantities", "blue glow without luminous print"),
                  Unit::Percent},
    QuantityWords{"glow over page", QT_TRANSLATE_NOOP("Quantities", "glow above that of the page"), Unit::Number},
    QuantityWords{"likeness", QT_TRANSLATE_NOOP("Quantities", "likeness"), Unit::Percent},
    QuantityWords{"usual likeness", QT_TRANSLATE_NOOP("Quantities", "likeness of most places"), Unit::Percent},
    QuantityWords{"shift x mm", QT_TRANSLATE_NOOP("Quantities", "shift sideways"), Unit::Millimetres},
    QuantityWords{"shift y mm", QT_TRANSLATE_NOOP("Quantities", "shift up or down"), Unit::Millimetres},
    QuantityWords{"blue share", QT_TRANSLATE_NOOP("Quantities", "share of blue"), Unit::Percent},
    QuantityWords{"red share", QT_TRANSLATE_NOOP("Quantities", "share of red"), Unit::Percent},
    QuantityWords{"wide blue share", QT_TRANSLATE_NOOP("Quantities", "share of blue"), Unit::Percent},
    QuantityWords{"wide red share", QT_TRANSLATE_NOOP("Quantities", "share of red"), Unit::Percent},
    QuantityWords{"energy", QT_TRANSLATE_NOOP("Quantities", "strength"), Unit::Percent},
    QuantityWords{"usual energy", QT_TRANSLATE_NOOP("Quantities", "strength of most of the print"), Unit::Percent},
    QuantityWords{"relative energy", QT_TRANSLATE_NOOP("Quantities", "strength beside the other print"), Unit::Percent},
    QuantityWords{"glow beside print", QT_TRANSLATE_NOOP("Quantities", "strength beside the other print"),
                  Unit::Number},
    QuantityWords{"mottling", QT_TRANSLATE_NOOP("Quantities", "dottedness"), Unit::Number},
    QuantityWords{"root count", QT_TRANSLATE_NOOP("Quantities", "number of fibres"), Unit::CountOfRoot},
    QuantityWords{"white trace", QT_TRANSLATE_NOOP("Quantities", "trace in white light"), Unit::Percent},
    QuantityWords{"infrared trace", QT_TRANSLATE_NOOP("Quantities", "trace in infrared light"), Unit::Percent},
    QuantityWords{"lit share", QT_TRANSLATE_NOOP("Quantities", "lit area"), Unit::Percent},
    QuantityWords{"confined area mm2", QT_TRANSLATE_NOOP("Quantities", "glowing spots"), Unit::SquareMillimetres},
    QuantityWords{"stray area mm2", QT_TRANSLATE_NOOP("Quantities", "stray glow"), Unit::SquareMillimetres},
    QuantityWords{"ir share", QT_TRANSLATE_NOOP("Quantities", "ink left under infrared light"), Unit::Percent},
    QuantityWords{"against others", QT_TRANSLATE_NOOP("Quantities", "difference from the other print"), Unit::Percent},
    QuantityWords{"palest part", QT_TRANSLATE_NOOP("Quantities", "ink left in the palest part"), Unit::Percent},
    QuantityWords{"darkest part", QT_TRANSLATE_NOOP("Quantities", "ink left in the darkest part"), Unit::Percent},
    QuantityWords{"ground share", QT_TRANSLATE_NOOP("Quantities", "background left under infrared light"),
                  Unit::Percent},
    QuantityWords{"ground likeness",
                  QT_TRANSLATE_NOOP("Quantities", "likeness of background under white and infrared light"),
                  Unit::Percent},
    QuantityWords{"ink share", QT_TRANSLATE_NOOP("Quantities", "dark print left under infrared light"), Unit::Percent},
    QuantityWords{"alike", QT_TRANSLATE_NOOP("Quantities", "likeness of the lights"), Unit::Percent},
    QuantityWords{"colour share", QT_TRANSLATE_NOOP("Quantities", "colour"), Unit::Percent},
    QuantityWords{"roughness db", QT_TRANSLATE_NOOP("Quantities", "roughness"), Unit::Decibels},
    QuantityWords{"colour noise db", QT_TRANSLATE_NOOP("Quantities", "coloured specks"), Unit::Decibels},
    QuantityWords{"screen sigmas", QT_TRANSLATE_NOOP("Quantities", "printer screen"), Unit::Number},
    QuantityWords{"colour screen sigmas", QT_TRANSLATE_NOOP("Quantities", "coloured printer screen"), Unit::Number},
    QuantityWords{"screen db", QT_TRANSLATE_NOOP("Quantities", "printer screen"), Unit::Decibels},
    QuantityWords{"departure share", QT_TRANSLATE_NOOP("Quantities", "departure from a smooth run of colours"),
                  Unit::Percent},
    QuantityWords{"font likeness", QT_TRANSLATE_NOOP("Quantities", "likeness of the typeface"), Unit::Percent},
    QuantityWords{"usual font likeness", QT_TRANSLATE_NOOP("Quantities", "likeness of the page's typeface"),
                  Unit::Percent},
    QuantityWords{"lightening levels", QT_TRANSLATE_NOOP("Quantities", "background lighter by"), Unit::Levels},
    QuantityWords{"tint levels", QT_TRANSLATE_NOOP("Quantities", "background tinted by"), Unit::Levels},
    QuantityWords{"pattern loss", QT_TRANSLATE_NOOP("Quantities", "pattern lost"), Unit::Percent},
    QuantityWords{"pattern shift mm", QT_TRANSLATE_NOOP("Quantities", "break of the lines at the edge"),
                  Unit::Millimetres},
    QuantityWords{"width mm", QT_TRANSLATE_NOOP("Quantities", "difference in width"), Unit::Millimetres},
    QuantityWords{"turn degrees", QT_TRANSLATE_NOOP("Quantities", "turned by"), Unit::Degrees},
    QuantityWords{"rim step levels", QT_TRANSLATE_NOOP("Quantities", "step at the edge"), Unit::Levels},
    QuantityWords{"near step levels", QT_TRANSLATE_NOOP("Quantities", "step close to the edge"), Unit::Levels},
    QuantityWords{"ir rim step levels", QT_TRANSLATE_NOOP("Quantities", "step at the edge under infrared light"),
                  Unit::Levels},
    QuantityWords{"ir near step levels", QT_TRANSLATE_NOOP("Quantities", "step close to the edge under infrared light"),
                  Unit::Levels},
    QuantityWords{"ridge contrast", QT_TRANSLATE_NOOP("Quantities", "ridge"), Unit::Number},
    QuantityWords{"vi step levels", QT_TRANSLATE_NOOP("Quantities", "straight edge"), Unit::Levels},
    QuantityWords{"ir step levels", QT_TRANSLATE_NOOP("Quantities", "straight edge under infrared light"),
                  Unit::Levels},
    QuantityWords{"similarity", QT_TRANSLATE_NOOP("Quantities", "likeness of the faces"), Unit::Number},
    QuantityWords{"own features", QT_TRANSLATE_NOOP("Quantities", "likeness of personal features"), Unit::Number},
    QuantityWords{"rim glow", QT_TRANSLATE_NOOP("Quantities", "glow close around the portrait"), Unit::Number},
    QuantityWords{"fine features", QT_TRANSLATE_NOOP("Quantities", "likeness of the lines of the face"), Unit::Number},
    QuantityWords{"bottom outlier mm", QT_TRANSLATE_NOOP("Quantities", "character off its line"), Unit::Millimetres},
    QuantityWords{"height mm", QT_TRANSLATE_NOOP("Quantities", "height of the print"), Unit::Millimetres},
    QuantityWords{"line mm", QT_TRANSLATE_NOOP("Quantities", "line against the other fields"), Unit::Millimetres},
    QuantityWords{"white outlier", QT_TRANSLATE_NOOP("Quantities", "difference between characters"), Unit::Percent},
    QuantityWords{"infrared outlier",
                  QT_TRANSLATE_NOOP("Quantities", "difference between characters under infrared light"), Unit::Percent},
    QuantityWords{"colour outlier", QT_TRANSLATE_NOOP("Quantities", "difference in colour between characters"),
                  Unit::Percent},
    QuantityWords{"contradiction", QT_TRANSLATE_NOOP("Quantities", "another character"), Unit::Number},
    QuantityWords{"colour", QT_TRANSLATE_NOOP("Quantities", "change of colour"), Unit::Percent},
    QuantityWords{"changed share", QT_TRANSLATE_NOOP("Quantities", "area that lights up"), Unit::Percent},
    QuantityWords{"hue variety", QT_TRANSLATE_NOOP("Quantities", "variety of colours"), Unit::Number},
    QuantityWords{"shape", QT_TRANSLATE_NOOP("Quantities", "likeness of shape"), Unit::Percent},
    QuantityWords{"red green", QT_TRANSLATE_NOOP("Quantities", "turn between red and green"), Unit::Number},
    QuantityWords{"blue yellow", QT_TRANSLATE_NOOP("Quantities", "turn between blue and yellow"), Unit::Number},
    QuantityWords{"pattern", QT_TRANSLATE_NOOP("Quantities", "pattern of the laminate"), Unit::Number},
    QuantityWords{"hole mm2", QT_TRANSLATE_NOOP("Quantities", "hole in the pattern"), Unit::SquareMillimetres},
    QuantityWords{"cut mm", QT_TRANSLATE_NOOP("Quantities", "cut through the pattern"), Unit::Millimetres},
    QuantityWords{"strength", QT_TRANSLATE_NOOP("Quantities", "strength"), Unit::Percent},
    QuantityWords{"in white", QT_TRANSLATE_NOOP("Quantities", "trace in white light"), Unit::Percent},
    QuantityWords{"holes", QT_TRANSLATE_NOOP("Quantities", "number of holes"), Unit::Number},
    QuantityWords{"pitch mm", QT_TRANSLATE_NOOP("Quantities", "distance between holes"), Unit::Millimetres},
    QuantityWords{"diameter mm", QT_TRANSLATE_NOOP("Quantities", "diameter of the holes"), Unit::Millimetres},
    QuantityWords{"lost strength", QT_TRANSLATE_NOOP("Quantities", "missing print, strongest place"), Unit::Number},
    QuantityWords{"lost mm2", QT_TRANSLATE_NOOP("Quantities", "missing print"), Unit::SquareMillimetres},
    QuantityWords{"tint strength", QT_TRANSLATE_NOOP("Quantities", "wrong colour, strongest place"), Unit::Number},
    QuantityWords{"tint mm2", QT_TRANSLATE_NOOP("Quantities", "wrong colour"), Unit::SquareMillimetres},
    QuantityWords{"lighter strength", QT_TRANSLATE_NOOP("Quantities", "too light, strongest place"), Unit::Number},
    QuantityWords{"lighter mm2", QT_TRANSLATE_NOOP("Quantities", "too light"), Unit::SquareMillimetres},
};

QString inContext(const char* text) { return translated("Quantities", text); }

const QuantityWords* find(std::string_view quantity)
{
    std::string words(quantity);
    std::replace(words.begin(), words.end(), '_', ' ');
    const auto found = std::find_if(quantities.begin(), quantities.end(),
                                    [&](const QuantityWords& each) { return each.name == words; });
    return found == quantities.end() ? nullptr : &*found;
}

Unit unitOf(std::string_view quantity)
{
    const QuantityWords* known = find(quantity);
    return known == nullptr ? Unit::Number : known->unit;
}

/// As many digits as say something; never an exponent.
QString digits(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 100.0 ? 0 : size >= 10.0 ? 1 : 2;
    QLocale latin = QLocale::c();
    latin.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = latin.toString(value, 'f', decimals);
    while (text.contains(QLatin1Char('.')) && (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char('.')))) {
        text.chop(1);
    }
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

QString withUnit(double value, Unit unit)
{
    switch (unit) {
    case Unit::Number: break;
    case Unit::Percent: return QStringLiteral("%1 %").arg(std::lround(value * 100.0));
    case Unit::Millimetres: return QStringLiteral("%1 mm").arg(digits(value));
    case Unit::SquareMillimetres: return QStringLiteral(u"%1 mm\u00B2").arg(digits(value));
    case Unit::Degrees: return QStringLiteral(u"%1\u00B0").arg(digits(value));
    case Unit::Levels: return QStringLiteral("%1/255").arg(digits(value));
    case Unit::Decibels: return QStringLiteral("%1 dB").arg(digits(value));
    case Unit::Dpi: return QStringLiteral("%1 dpi").arg(digits(value));
    case Unit::CountOfRoot: return QString::number(std::lround(std::max(0.0, value) * std::max(0.0, value)));
    }
    return digits(value);
}

std::optional<double> numberOf(std::string_view text)
{
    bool ok = false;
    const double value = asItIs(text).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace

QString quantityName(std::string_view quantity)
{
    const QuantityWords* known = find(quantity);
    return known == nullptr ? isolated(quantity) : inContext(known->text);
}

bool hasQuantityName(std::string_view quantity) { return find(quantity) != nullptr; }

QString quantityValue(std::string_view quantity, std::string_view number)
{
    const auto value = numberOf(number);
    return value ? isolated(withUnit(*value, unitOf(quantity))) : isolated(number);
}

QString quantityRange(std::string_view quantity, std::string_view range)
{
    constexpr std::string_view most = "at most ";
    constexpr std::string_view least = "at least ";
    constexpr std::string_view between = " to ";
    if (range.starts_with(most)) {
        return inContext(QT_TRANSLATE_NOOP("Quantities", "at most %1"))
            .arg(quantityValue(quantity, range.substr(most.size())));
    }
    if (range.starts_with(least)) {
        return inContext(QT_TRANSLATE_NOOP("Quantities", "at least %1"))
            .arg(quantityValue(quantity, range.substr(least.size())));
    }
    const std::size_t middle = range.find(between);
    if (middle == std::string_view::npos) {
        return quantityValue(quantity, range);
    }
    return inContext(QT_TRANSLATE_NOOP("Quantities", "%1 to %2"))
        .arg(quantityValue(quantity, range.substr(0, middle)),
             quantityValue(quantity, range.substr(middle + between.size())));
}

}  // namespace rahdari::ui::desktop::texts
