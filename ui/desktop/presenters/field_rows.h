#pragma once

#include "core/inspection/judgement.h"

#include <QString>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace rahdari::ui::desktop {

/// Where a datum of the document stands.
enum class FieldPlace : std::uint8_t { Zone, Print, Chip, Barcode };

inline constexpr std::array allFieldPlaces{FieldPlace::Zone, FieldPlace::Print, FieldPlace::Chip, FieldPlace::Barcode};

/// A datum at one place.
struct FieldCell {
    QString text;           ///< as an officer reads it: "12 AUG 1964"; empty when it does not stand there
    bool doubtful = false;  ///< hard to read, or a check digit over it is wrong

    bool operator==(const FieldCell&) const = default;
};

/// A datum at all places.
struct FieldRow {
    std::string field;  ///< inspection::Field::name
    QString name;
    std::array<FieldCell, allFieldPlaces.size()> cells;  ///< by FieldPlace
    bool disagrees = false;                              ///< a check says that places contradict each other

    const FieldCell& at(FieldPlace place) const { return cells.at(static_cast<std::size_t>(place)); }
    FieldCell& at(FieldPlace place) { return cells.at(static_cast<std::size_t>(place)); }

    bool operator==(const FieldRow&) const = default;
};

/// How a place stands to a value.
enum class FieldMark : std::uint8_t {
    None,      ///< it is not there
    Same,      ///< it is there, or stands there in another spelling that the checks take for the same
    Doubtful,  ///< it is there, and hard to read
    Against,   ///< it is there, and another place says otherwise
};

/// One value of a datum and where it stands.
struct FieldLine {
    QString value;
    std::array<FieldMark, allFieldPlaces.size()> marks{};  ///< by FieldPlace

    FieldMark at(FieldPlace place) const { return marks.at(static_cast<std::size_t>(place)); }

    bool operator==(const FieldLine&) const = default;
};

/// The values of a datum, each once: one line where the places agree, else one for each that is said. At least one
/// line.
std::vector<FieldLine> linesOf(const FieldRow& row);

/// The data an officer compares, in the order of a passport's page: always the usual seven, then what else
/// places contradict each other in. A function of the judgement alone, so a record opened years later shows the same.
std::vector<FieldRow> fieldRowsOf(const inspection::Judgement& judgement);

/// Whether any row has something at a place.
bool hasPlace(const std::vector<FieldRow>& rows, FieldPlace place);

/// A day as documents print it: "1964-08-12" gives "12 AUG 1964"; anything else stays as it is.
QString printedDay(const QString& text);

}  // namespace rahdari::ui::desktop
