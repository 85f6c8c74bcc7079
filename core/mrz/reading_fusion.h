#pragma once

#include "core/mrz/mrz_reading.h"
#include "core/mrz/tesseract_reader.h"
#include "core/mrz/zone_fit.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace rahdari::mrz {

/// Both readers' view of one character.
struct FusedCharacter {
    std::array<double, 37> probabilities{};  ///< both together, in the order of mrzAlphabet; sum 1
    ReaderOpinion cellNetwork;
    std::optional<ReaderOpinion> tesseract;

    char best() const;
    double probabilityOf(char character) const;
};

/// Which of Tesseract's characters belongs to which cell: the assignment that keeps the order and agrees best with the
/// places and with what the cell network saw. Tesseract may have dropped or doubled characters.
/// @param stripPitchPx, firstX  where cell i lies on Tesseract's strip: firstX + i * stripPitchPx
/// @return one entry a cell; none where Tesseract has no character
std::vector<std::optional<ReaderOpinion>> alignToCells(std::span<const TesseractSymbol> symbols,
                                                       std::span<const CellOpinion> cells, double firstX,
                                                       double stripPitchPx);

/// Joins both readers' opinions of a line: the product of their probabilities, Tesseract's weighted down because it
/// tells its best guess only.
std::vector<FusedCharacter> fuse(std::span<const CellOpinion> cells,
                                 std::span<const std::optional<ReaderOpinion>> tesseract);

}  // namespace rahdari::mrz
