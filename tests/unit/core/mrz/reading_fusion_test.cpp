#include "core/mrz/reading_fusion.h"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <string>
#include <string_view>

using namespace rahdari::mrz;

namespace {

constexpr double pitchPx = 26.0;
constexpr double firstX = 23.4;

/// Cells in which the network is sure of each character.
std::vector<CellOpinion> cellsOf(std::string_view text, double sure = 0.96)
{
    std::vector<CellOpinion> cells;
    for (const char character : text) {
        CellOpinion cell;
        cell.probabilities.fill((1.0 - sure) / 36.0);
        cell.probabilities[mrzAlphabet.find(character)] = sure;
        cell.presence = 0.99;
        cells.push_back(cell);
    }
    return cells;
}

std::vector<TesseractSymbol> symbolsOf(std::string_view text, double confidence = 0.9)
{
    std::vector<TesseractSymbol> symbols;
    for (std::size_t i = 0; i < text.size(); ++i) {
        symbols.push_back({text[i], confidence, firstX + pitchPx * static_cast<double>(i)});
    }
    return symbols;
}

std::string seenBy(const std::vector<std::optional<ReaderOpinion>>& opinions)
{
    std::string text;
    for (const auto& opinion : opinions) {
        text.push_back(opinion ? opinion->value : '.');
    }
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ReadingFusionTest)

BOOST_AUTO_TEST_CASE(EqualTextsFallOntoTheirCells)
{
    const auto cells = cellsOf("P<UTOERIKSSON");
    BOOST_TEST(seenBy(alignToCells(symbolsOf("P<UTOERIKSSON"), cells, firstX, pitchPx)) == "P<UTOERIKSSON");
}

BOOST_AUTO_TEST_CASE(ADroppedCharacterLeavesItsCellEmpty)
{
    const auto cells = cellsOf("P<UTOERIKSSON");
    auto symbols = symbolsOf("P<UTOERIKSSON");
    symbols.erase(symbols.begin() + 5);
    BOOST_TEST(seenBy(alignToCells(symbols, cells, firstX, pitchPx)) == "P<UTO.RIKSSON");
}

BOOST_AUTO_TEST_CASE(ADoubledCharacterIsLeftOut)
{
    const auto cells = cellsOf("<<ANNA<<<");
    auto symbols = symbolsOf("<<ANNA<<<");
    symbols.insert(symbols.begin() + 3, symbols[3]);
    symbols[3].stripX -= 0.3 * pitchPx;
    BOOST_TEST(seenBy(alignToCells(symbols, cells, firstX, pitchPx)) == "<<ANNA<<<");
}

BOOST_AUTO_TEST_CASE(NoSymbolsLeaveEveryCellEmpty)
{
    BOOST_TEST(seenBy(alignToCells({}, cellsOf("ABC"), firstX, pitchPx)) == "...");
    BOOST_TEST(seenBy(alignToCells(symbolsOf("ABC"), {}, firstX, pitchPx)).empty());
}

BOOST_AUTO_TEST_CASE(AgreementMakesSurerAndDisagreementLessSure)
{
    const auto cells = cellsOf("8", 0.7);
    const std::vector<std::optional<ReaderOpinion>> same{ReaderOpinion{'8', 0.9}};
    const std::vector<std::optional<ReaderOpinion>> other{ReaderOpinion{'B', 0.9}};
    const FusedCharacter agreed = fuse(cells, same).front();
    const FusedCharacter disputed = fuse(cells, other).front();
    BOOST_TEST(agreed.best() == '8');
    BOOST_TEST(agreed.probabilityOf('8') > 0.7);
    BOOST_TEST(disputed.probabilityOf('8') < 0.7);
    BOOST_TEST(disputed.tesseract->value == 'B');
    BOOST_TEST(disputed.cellNetwork.value == '8');
}

BOOST_AUTO_TEST_CASE(ProbabilitiesSumToOne)
{
    const auto cells = cellsOf("A<7", 0.5);
    const std::vector<std::optional<ReaderOpinion>> opinions{ReaderOpinion{'A', 1.0}, std::nullopt,
                                                             ReaderOpinion{'1', 0.0}};
    for (const FusedCharacter& character : fuse(cells, opinions)) {
        double sum = 0.0;
        for (const double p : character.probabilities) {
            sum += p;
        }
        BOOST_TEST(std::abs(sum - 1.0) < 1e-9);
    }
}

BOOST_AUTO_TEST_SUITE_END()
