#pragma once

#include "core/casefile/inspection_record.h"
#include "core/check/outcome.h"
#include "core/image/geometry.h"
#include "core/image/light.h"
#include "core/mrz/mrz_format.h"
#include "core/mrz/mrz_reading.h"

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::desktop {

/// A character of the machine-readable zone, to be compared with the page.
struct ZoneCell {
    char read = '<';             ///< as the inspection took it; '\0': nothing was read
    bool doubtful = false;       ///< hard to read with nothing vouching for it, or corrected
    image::PolygonPx outlinePx;  ///< upper left, upper right, lower right, lower left; empty where it has no place

    bool operator==(const ZoneCell&) const = default;
};

/// The zone as it was read, to be typed over.
struct ZoneDraft {
    image::Light light = image::Light::White;  ///< the picture the outlines lie in
    bool complete = true;                      ///< false: typing nothing also says something, namely that it is right
    std::vector<std::vector<ZoneCell>> lines;

    bool hasShapeOf(const std::vector<std::string>& texts) const;
    std::vector<std::string> text() const;  ///< a place of which nothing was read is a filler
};

/// The draft of a reading; none where there is no zone, or not all of it is in the picture.
std::optional<ZoneDraft> zoneDraftOf(const mrz::MrzReading& reading);

/// The forms of zone that can be typed where none was read, the most frequent first.
inline constexpr std::array zoneForms{mrz::MrzFormat::Td3, mrz::MrzFormat::Td1, mrz::MrzFormat::Td2,
                                      mrz::MrzFormat::MrvA, mrz::MrzFormat::MrvB};

/// What a form is called, with its lines: "TD3 · 2 × 44". The standard's words, in every language.
QString zoneFormName(mrz::MrzFormat form);

/// A zone of which nothing was read.
ZoneDraft emptyZoneDraft(mrz::MrzFormat form);

/// A field of the zone and its check digit. Lines and columns count from 1; the last column is inclusive.
struct ZoneField {
    int line = 1;
    int firstColumn = 1;
    int lastColumn = 1;
    QString name;
    std::optional<check::Outcome> outcome;  ///< of its check digit; none: it has none, or it is not used
    QString word;                           ///< what the check digit says

    bool operator==(const ZoneField&) const = default;
};

/// The fields of a zone as it stands, in the language of now; none for lines of no known format.
std::vector<ZoneField> zoneFieldsOf(const std::vector<std::string>& lines);
/// Those of lines that have the form's shape; a zone that is not finished may not show it.
std::vector<ZoneField> zoneFieldsOf(mrz::MrzFormat form, const std::vector<std::string>& lines);

/// A whole zone that was typed where none was read; none where nothing was typed, or the lines are no zone.
std::vector<casefile::MrzEdit> editsOfWhole(const std::vector<std::string>& lines);

/// What was typed over a draft, or in its place; none: nothing that could be inspected. No edits: the draft, which was
/// in doubt, was confirmed.
std::optional<std::vector<casefile::MrzEdit>> editsToInspect(const std::optional<ZoneDraft>& draft,
                                                             const std::vector<std::string>& lines);

/// What was changed between two texts of one shape; none for other shapes.
std::vector<casefile::MrzEdit> editsBetween(const std::vector<std::string>& before,
                                            const std::vector<std::string>& after);

}  // namespace rahdari::ui::desktop
