#include "core/mrz/reading_fusion.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rahdari::mrz {

namespace {

constexpr double leastProbability = 1e-4;
// On held-out rendered lines (core/decisions/0008_two_readers.md) the network is right in 84 of 100 cells where the two
// differ and Tesseract in 5, and the network knows when it is unsure: Tesseract tips the scales only where it is nearly
// undecided.
constexpr double tesseractWeight = 0.1;
constexpr double mostConfidence = 0.97;  // a reader that is never wrong does not exist
constexpr double skipCost = 4.0;         // of a Tesseract character without a cell, or a cell without one

std::size_t classOf(char character) { return mrzAlphabet.find(character); }

ReaderOpinion bestOf(const CellOpinion& cell)
{
    const auto best = std::max_element(cell.probabilities.begin(), cell.probabilities.end());
    return {mrzAlphabet[static_cast<std::size_t>(best - cell.probabilities.begin())], *best};
}

/// Cost of giving a symbol to a cell: how unlikely its value is there, and how far away it is, in pitches.
double cost(const TesseractSymbol& symbol, const CellOpinion& cell, double distancePitches)
{
    const double likely = std::max(leastProbability, cell.probabilities[classOf(symbol.value)]);
    const double beyond = std::max(0.0, distancePitches - 0.4);
    return -0.3 * std::log(likely) + 4.0 * beyond * beyond;
}

}  // namespace

char FusedCharacter::best() const
{
    const auto place = std::max_element(probabilities.begin(), probabilities.end());
    return mrzAlphabet[static_cast<std::size_t>(place - probabilities.begin())];
}

double FusedCharacter::probabilityOf(char character) const
{
    const std::size_t index = classOf(character);
    return index < probabilities.size() ? probabilities[index] : 0.0;
}

std::vector<std::optional<ReaderOpinion>> alignToCells(std::span<const TesseractSymbol> symbols,
                                                       std::span<const CellOpinion> cells, double firstX,
                                                       double stripPitchPx)
{
    enum class Step : char { Match, SkipSymbol, SkipCell };
    const std::size_t rows = symbols.size() + 1;
    const std::size_t columns = cells.size() + 1;
    std::vector<double> costs(rows * columns, std::numeric_limits<double>::infinity());
    std::vector<Step> steps(rows * columns, Step::Match);
    const auto at = [&](std::size_t s, std::size_t c) { return s * columns + c; };
    costs[0] = 0.0;
    for (std::size_t s = 0; s < rows; ++s) {
        for (std::size_t c = 0; c < columns; ++c) {
            const auto offer = [&](double total, Step step) {
                if (total < costs[at(s, c)]) {
                    costs[at(s, c)] = total;
                    steps[at(s, c)] = step;
                }
            };
            if (s > 0 && c > 0) {
                const double place = firstX + stripPitchPx * static_cast<double>(c - 1);
                const double distance = std::abs(symbols[s - 1].stripX - place) / stripPitchPx;
                offer(costs[at(s - 1, c - 1)] + cost(symbols[s - 1], cells[c - 1], distance), Step::Match);
            }
            if (s > 0) {
                offer(costs[at(s - 1, c)] + skipCost, Step::SkipSymbol);
            }
            if (c > 0) {
                offer(costs[at(s, c - 1)] + skipCost, Step::SkipCell);
            }
        }
    }
    std::vector<std::optional<ReaderOpinion>> assigned(cells.size());
    std::size_t s = symbols.size();
    std::size_t c = cells.size();
    while (s > 0 || c > 0) {
        const Step step = steps[at(s, c)];
        if (step == Step::Match) {
            --s;
            --c;
            assigned[c] = ReaderOpinion{symbols[s].value, symbols[s].confidence};
        } else if (step == Step::SkipSymbol) {
            --s;
        } else {
            --c;
        }
    }
    return assigned;
}

std::vector<FusedCharacter> fuse(std::span<const CellOpinion> cells,
                                 std::span<const std::optional<ReaderOpinion>> tesseract)
{
    std::vector<FusedCharacter> fused(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        FusedCharacter& character = fused[i];
        character.cellNetwork = bestOf(cells[i]);
        character.tesseract = tesseract[i];
        double sum = 0.0;
        for (std::size_t k = 0; k < character.probabilities.size(); ++k) {
            double score = std::log(std::max(leastProbability, cells[i].probabilities[k]));
            if (tesseract[i]) {
                const double sure = std::clamp(tesseract[i]->probability, 0.1, mostConfidence);
                const double others = static_cast<double>(character.probabilities.size() - 1);
                score +=
                    tesseractWeight * std::log(mrzAlphabet[k] == tesseract[i]->value ? sure : (1.0 - sure) / others);
            }
            character.probabilities[k] = std::exp(score);
            sum += character.probabilities[k];
        }
        for (double& p : character.probabilities) {
            p /= sum;
        }
    }
    return fused;
}

}  // namespace rahdari::mrz
