#include "core/mrz/mrz_reader.h"

#include "core/mrz/mrz_locator.h"
#include "core/mrz/mrz_parser.h"
#include "core/mrz/picture_pyramid.h"
#include "core/mrz/reading_fusion.h"
#include "core/mrz/zone_fit.h"

#include <algorithm>
#include <numeric>

namespace rahdari::mrz {

namespace {

/// A character that no check digit covers and that is less sure than this makes a reading doubtful.
constexpr double sureEnough = 0.6;
constexpr double presentEnough = 0.3;

/// Tesseract's strip begins this many columns before the first character and ends as many behind the last.
constexpr double tesseractMargin = 0.9;

using FusedZone = std::vector<std::vector<FusedCharacter>>;

StripWindow tesseractWindow(std::size_t characters)
{
    const double columns = static_cast<double>(characters - 1) + 2.0 * tesseractMargin;
    return {-tesseractMargin, static_cast<int>(columns * TesseractReader::stripPitchPx), TesseractReader::stripRows,
            TesseractReader::stripPitchPx};
}

std::vector<FusedCharacter> readLine(const PicturePyramid& pyramid, const TesseractReader& tesseract,
                                     const FittedLine& line)
{
    const StripWindow window = tesseractWindow(line.cells.size());
    const std::vector<TesseractSymbol> symbols = tesseract.read(cutStrip(pyramid, line.curve, window));
    return fuse(line.cells, alignToCells(symbols, line.cells, tesseractMargin * window.pitchPx, window.pitchPx));
}

LineReading withAlternatives(const std::vector<FusedCharacter>& line)
{
    LineReading reading;
    for (const FusedCharacter& character : line) {
        CharacterReading place{character.best(), {}};
        for (std::size_t k = 0; k < mrzAlphabet.size(); ++k) {
            if (mrzAlphabet[k] != place.value && character.probabilities[k] >= alternativeFloor) {
                place.alternatives.push_back({mrzAlphabet[k], character.probabilities[k]});
            }
        }
        reading.push_back(std::move(place));
    }
    return reading;
}

std::vector<std::string> bestText(const FusedZone& zone)
{
    std::vector<std::string> lines;
    for (const auto& line : zone) {
        std::string text;
        for (const FusedCharacter& character : line) {
            text.push_back(character.best());
        }
        lines.push_back(std::move(text));
    }
    return lines;
}

/// The share of `value` among the characters the field allows.
double withinField(const FusedCharacter& character, std::string_view allowed, char value)
{
    double sum = 1e-12;
    for (const char c : allowed) {
        sum += character.probabilityOf(c);
    }
    return std::min(1.0, character.probabilityOf(value) / sum);
}

/// Upper left, lower left, lower right, upper right.
image::PolygonPx cellOutline(const LineCurve& curve, double column)
{
    constexpr double halfHeight = 0.6;
    const cv::Point2d left = curve.at(column - 0.5);
    const cv::Point2d right = curve.at(column + 0.5);
    const cv::Point2d down = curve.down(column) * halfHeight;
    return {left - down, left + down, right + down, right - down};
}

MrzLine toCharacters(const FittedLine& fitted, const std::vector<FusedCharacter>& fused)
{
    MrzLine line;
    for (std::size_t i = 0; i < fused.size(); ++i) {
        MrzCharacter character;
        character.read = fused[i].best();
        character.value = character.read;
        character.probability = fused[i].probabilityOf(character.read);
        character.presence = fitted.cells[i].presence;
        character.cellNetwork = fused[i].cellNetwork;
        character.tesseract = fused[i].tesseract;
        character.centrePx = fitted.curve.at(static_cast<double>(i));
        character.outlinePx = cellOutline(fitted.curve, static_cast<double>(i));
        line.push_back(std::move(character));
    }
    return line;
}

/// Gives the reading its format, its corrections and its document.
void settle(LightReading& reading, const FusedZone& zone, std::chrono::year_month_day today)
{
    reading.format = detectFormat(bestText(zone));
    if (!reading.format) {
        return;
    }
    std::vector<LineReading> lines;
    std::transform(zone.begin(), zone.end(), std::back_inserter(lines), withAlternatives);
    CorrectedMrz corrected = correctMrz(*reading.format, lines);
    reading.corrections = std::move(corrected.corrections);
    reading.ambiguities = std::move(corrected.ambiguities);
    for (std::size_t l = 0; l < zone.size(); ++l) {
        for (std::size_t c = 0; c < zone[l].size(); ++c) {
            MrzCharacter& character = reading.lines[l][c];
            character.value = corrected.lines[l][c];
            const std::string_view allowed = alphabetAt(*reading.format, static_cast<int>(l), static_cast<int>(c));
            character.probability = withinField(zone[l][c], allowed, character.value);
        }
    }
    if (auto document = parseMrz(*reading.format, corrected.lines, today)) {
        reading.document = std::move(document).value();
    }
}

/// Whether some check digit that is right vouches for a position.
bool isVouchedFor(const MrzDocument& document, int line, int column)
{
    return std::any_of(document.checkDigits.begin(), document.checkDigits.end(), [&](const CheckDigitResult& digit) {
        return digit.state == CheckDigitState::Valid && digit.concerns(line, column);
    });
}

ReadingState stateOf(const LightReading& reading)
{
    if (!reading.format || !reading.document) {
        return ReadingState::Incomplete;
    }
    for (std::size_t l = 0; l < reading.lines.size(); ++l) {
        for (std::size_t c = 0; c < reading.lines[l].size(); ++c) {
            const MrzCharacter& character = reading.lines[l][c];
            const bool sure = character.probability >= sureEnough && character.presence >= presentEnough;
            if (!sure && !isVouchedFor(*reading.document, static_cast<int>(l), static_cast<int>(c))) {
                return ReadingState::Doubtful;
            }
        }
    }
    return ReadingState::Complete;
}

double meanPitch(const FittedZone& zone)
{
    double sum = 0.0;
    for (const FittedLine& line : zone.lines) {
        sum += line.curve.pitchPx(static_cast<double>(line.cells.size() - 1) / 2.0);
    }
    return sum / static_cast<double>(zone.lines.size());
}

}  // namespace

base::Result<MrzReader> MrzReader::open(const std::filesystem::path& models)
{
    auto cells = CellReader::open(models / "mrz_cells.onnx");
    if (!cells) {
        return cells.error();
    }
    auto tesseract = TesseractReader::open(models / "ocrb_mrz.traineddata");
    if (!tesseract) {
        return tesseract.error();
    }
    return MrzReader(std::move(cells).value(), std::move(tesseract).value());
}

std::optional<LightReading> MrzReader::read(const cv::Mat& picture, image::Light light,
                                            std::chrono::year_month_day today, std::stop_token stop) const
{
    if (picture.empty()) {
        return std::nullopt;
    }
    const PicturePyramid pyramid(picture);
    const LocatedMrz located = locateMrz(pyramid, cells_, stop);
    if (!located.found() || stop.stop_requested()) {
        return std::nullopt;
    }
    const FittedZone zone = fitZone(pyramid, cells_, located);
    FusedZone fused;
    LightReading reading;
    reading.light = light;
    reading.pitchPx = meanPitch(zone);
    for (const FittedLine& line : zone.lines) {
        if (stop.stop_requested()) {
            return std::nullopt;
        }
        fused.push_back(readLine(pyramid, tesseract_, line));
        reading.lines.push_back(toCharacters(line, fused.back()));
    }
    if (zone.lengthSettled) {
        settle(reading, fused, today);
    }
    reading.state = stateOf(reading);
    return reading;
}

}  // namespace rahdari::mrz
