#include "core/specimen/wear/stamp_letters.h"

#include <array>
#include <cmath>

namespace rahdari::specimen {

namespace {

/// Strokes on a grid of 4 by 6, y upwards: pairs of digits, '|' lifts the pen.
struct Letter {
    char character;
    std::string_view strokes;
};

constexpr std::array letters{
    Letter{'A', "00 26 40|12 32"},
    Letter{'B', "03 33 44 45 36 06 00 30 41 42 33"},
    Letter{'C', "45 36 16 05 01 10 30 41"},
    Letter{'D', "00 06 26 44 42 20 00"},
    Letter{'E', "46 06 00 40|03 33"},
    Letter{'F', "46 06 00|03 33"},
    Letter{'G', "45 36 16 05 01 10 30 41 43 23"},
    Letter{'H', "00 06|40 46|03 43"},
    Letter{'I', "20 26"},
    Letter{'J', "46 41 30 10 01"},
    Letter{'K', "00 06|46 02|13 40"},
    Letter{'L', "06 00 40"},
    Letter{'M', "00 06 23 46 40"},
    Letter{'N', "00 06 40 46"},
    Letter{'O', "10 01 05 16 36 45 41 30 10"},
    Letter{'P', "00 06 36 45 44 33 03"},
    Letter{'Q', "10 01 05 16 36 45 41 30 10|22 40"},
    Letter{'R', "00 06 36 45 44 33 03|23 40"},
    Letter{'S', "45 36 16 05 04 13 33 42 41 30 10 01"},
    Letter{'T', "06 46|26 20"},
    Letter{'U', "06 01 10 30 41 46"},
    Letter{'V', "06 20 46"},
    Letter{'W', "06 10 23 30 46"},
    Letter{'X', "00 46|06 40"},
    Letter{'Y', "06 23 46|23 20"},
    Letter{'Z', "06 46 00 40"},
    Letter{'0', "10 01 05 16 36 45 41 30 10"},
    Letter{'1', "15 26 20"},
    Letter{'2', "05 16 36 45 44 00 40"},
    Letter{'3', "05 16 36 45 44 33 13|33 42 41 30 10 01"},
    Letter{'4', "30 36 02 42"},
    Letter{'5', "46 06 03 33 42 41 30 10 01"},
    Letter{'6', "45 36 16 05 01 10 30 41 42 33 03"},
    Letter{'7', "06 46 10"},
    Letter{'8', "13 04 05 16 36 45 44 33 13 02 01 10 30 41 42 33"},
    Letter{'9', "01 10 30 41 45 36 16 05 04 13 43"},
    Letter{'-', "13 33"},
    Letter{'.', "20 21"},
    Letter{'/', "00 46"},
};

std::string_view strokesOf(char character)
{
    for (const Letter& letter : letters) {
        if (letter.character == character) {
            return letter.strokes;
        }
    }
    return {};
}

void append(std::vector<Stroke>& strokes, std::string_view code, double left, double unit)
{
    Stroke stroke;
    for (std::size_t i = 0; i + 1 < code.size(); i += 3) {
        stroke.push_back({left + (code[i] - '0') * unit, -(code[i + 1] - '0') * unit});
        if (i + 2 >= code.size() || code[i + 2] == '|') {
            strokes.push_back(std::move(stroke));
            stroke.clear();
        }
    }
}

}  // namespace

StampText stampText(std::string_view text, double capHeightMm)
{
    const double unit = capHeightMm / 6.0;
    const double advance = 5.8 * unit;
    StampText set;
    for (const char character : text) {
        append(set.strokes, strokesOf(character), set.widthMm, unit);
        set.widthMm += advance;
    }
    set.widthMm -= text.empty() ? 0.0 : advance - 4.0 * unit;
    return set;
}

StampText bentText(const StampText& text, double radiusMm, bool below)
{
    StampText bent = text;
    for (Stroke& stroke : bent.strokes) {
        for (image::PointMm& point : stroke) {
            const double angle = (point.x - text.widthMm / 2.0) / radiusMm;
            const double height = below ? radiusMm + point.y : radiusMm - point.y;
            point = {height * std::sin(angle), (below ? height : -height) * std::cos(angle)};
        }
    }
    return bent;
}

}  // namespace rahdari::specimen
