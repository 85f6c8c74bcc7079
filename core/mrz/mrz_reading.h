#pragma once

#include "core/image/geometry.h"
#include "core/image/light.h"
#include "core/mrz/mrz_correction.h"
#include "core/mrz/mrz_document.h"
#include "core/mrz/mrz_format.h"

#include <opencv2/core/types.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::mrz {

/// The two readers, built and trained independently of each other.
enum class CharacterReader : std::uint8_t { CellNetwork, Tesseract };

/// What one reader took a character for, whatever its field allows.
struct ReaderOpinion {
    char value = '<';
    double probability = 0.0;  ///< [0, 1], the reader's own

    bool operator==(const ReaderOpinion&) const = default;
};

/// One character of the zone: what it is taken for, and everything that was thought of it.
struct MrzCharacter {
    char value = '<';          ///< as accepted: both readers together, within the field, after correction
    char read = '<';           ///< as read: both readers together, before the field and check digits had a say
    double probability = 0.0;  ///< of `value` among what the field allows, [0, 1]
    double presence = 0.0;     ///< how surely a character of the MRZ stands there at all, [0, 1]
    ReaderOpinion cellNetwork;
    std::optional<ReaderOpinion> tesseract;  ///< none where Tesseract saw no character
    cv::Point2d centrePx;
    image::PolygonPx outlinePx;  ///< its cell, one pitch wide: upper left, lower left, lower right, upper right

    /// The two readers differ, or one of them saw nothing.
    bool readersDisagree() const { return !tesseract || tesseract->value != cellNetwork.value; }

    bool operator==(const MrzCharacter&) const = default;
};

using MrzLine = std::vector<MrzCharacter>;

/// A character less sure than this was hard to read.
inline constexpr double surelyRead = 0.9;

/// The text of the accepted characters.
std::string textOf(const MrzLine& line);

/// Why a reading is not taken for the text of the zone.
enum class ReadingState : std::uint8_t {
    Complete,    ///< every character was seen; doubts are marked
    Doubtful,    ///< a character that no check digit protects could as well be another: shown, never relied on
    Incomplete,  ///< lines or characters are missing: the page is cropped or covered
};

/// "complete", "doubtful", "incomplete".
std::string_view toString(ReadingState state);

/// The zone as read under one light.
struct LightReading {
    image::Light light = image::Light::White;
    ReadingState state = ReadingState::Complete;
    std::optional<MrzFormat> format;  ///< none when incomplete
    std::vector<MrzLine> lines;
    std::vector<Correction> corrections;
    std::vector<Ambiguity> ambiguities;
    std::optional<MrzDocument> document;  ///< none when incomplete
    double pitchPx = 0.0;                 ///< mean distance of characters in the picture
    cv::Size pictureSize;                 ///< of the picture all places lie in

    std::vector<std::string> text() const;

    /// Whether it stands somewhere in the picture: what was typed or swiped does not.
    bool hasPlaces() const;

    /// Whether a check digit that is right vouches for a character.
    bool isVouchedFor(int line, int column) const;

    /// Whether a character was hard to read or taken differently by the readers, and nothing vouches for it.
    bool isInDoubt(int line, int column) const;

    /// Larger is better: complete before doubtful before incomplete, then fewer wrong check digits.
    int rank() const;
};

/// Evidence: the machine-readable zone of a page, under each light in which one was looked for.
struct MrzReading {
    std::vector<LightReading> byLight;          ///< those in which something was found; infrared first
    std::map<image::Light, cv::Size> pictures;  ///< those in which a zone was looked for, with their sizes

    /// The reading to use: the best ranked, infrared before white among equals; null when no zone was found.
    const LightReading* primary() const;

    /// Whether a zone was looked for under a light.
    bool hasLight(image::Light light) const;

    /// The reading under a light, or null.
    const LightReading* under(image::Light light) const;
};

}  // namespace rahdari::mrz
