#include "core/mrz/mrz_reader.h"

#include "core/mrz/mrz_parser.h"
#include "core/mrz/reading_fusion.h"
#include "core/mrz/zone_fit.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>

namespace rahdari::mrz {

namespace {

/// A character that no check digit covers and that is less sure than this makes a reading doubtful; more is asked where
/// the readers differ. Counts on held-out rendered lines stand in core/decisions/0008_two_readers.md.
constexpr double sureEnough = 0.75;
constexpr double sureEnoughDisputed = 0.85;
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

/// Side by side, as far as there are processors and engines.
FusedZone readLines(const PicturePyramid& pyramid, const TesseractReader& tesseract, const FittedZone& zone)
{
    FusedZone fused(zone.lines.size());
    cv::parallel_for_({0, static_cast<int>(fused.size())}, [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            const auto line = static_cast<std::size_t>(i);
            fused[line] = readLine(pyramid, tesseract, zone.lines[line]);
        }
    });
    return fused;
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

ReadingState stateOf(const LightReading& reading)
{
    if (!reading.format || !reading.document) {
        return ReadingState::Incomplete;
    }
    for (std::size_t l = 0; l < reading.lines.size(); ++l) {
        for (std::size_t c = 0; c < reading.lines[l].size(); ++c) {
            const MrzCharacter& character = reading.lines[l][c];
            const double wanted = character.readersDisagree() ? sureEnoughDisputed : sureEnough;
            const bool sure = character.probability >= wanted && character.presence >= presentEnough;
            if (!sure && !reading.isVouchedFor(static_cast<int>(l), static_cast<int>(c))) {
                return ReadingState::Doubtful;
            }
        }
    }
    return ReadingState::Complete;
}

/// The lines of the zone under another light, in the pixels of this light's picture.
LocatedMrz linesElsewhere(const LightReading& reading, cv::Size pictureSize)
{
    const double scaleX = static_cast<double>(pictureSize.width) / reading.pictureSize.width;
    const double scaleY = static_cast<double>(pictureSize.height) / reading.pictureSize.height;
    LocatedMrz located;
    for (const MrzLine& line : reading.lines) {
        std::vector<std::pair<double, cv::Point2d>> points;
        for (std::size_t i = 0; i < line.size(); ++i) {
            points.emplace_back(static_cast<double>(i),
                                cv::Point2d(line[i].centrePx.x * scaleX, line[i].centrePx.y * scaleY));
        }
        located.lines.push_back({LineCurve::through(points), static_cast<int>(line.size()), 0.0});
    }
    return located;
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

std::optional<LightReading> MrzReader::read(const cv::Mat& picture, const ReadRequest& request,
                                            std::stop_token stop) const
{
    if (picture.empty()) {
        return std::nullopt;
    }
    const PicturePyramid pyramid(picture);
    const LocatedMrz located = locate(pyramid, request, stop);
    if (!located.found() || stop.stop_requested()) {
        return std::nullopt;
    }
    const FittedZone zone = fitZone(pyramid, cells_, located);
    LightReading reading;
    reading.light = request.light;
    reading.pictureSize = picture.size();
    reading.pitchPx = meanPitch(zone);
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    const FusedZone fused = readLines(pyramid, tesseract_, zone);
    for (std::size_t l = 0; l < fused.size(); ++l) {
        reading.lines.push_back(toCharacters(zone.lines[l], fused[l]));
    }
    if (zone.lengthSettled) {
        settle(reading, fused, request.today);
    }
    reading.state = stateOf(reading);
    return reading;
}

LocatedMrz MrzReader::locate(const PicturePyramid& pyramid, const ReadRequest& request,
                             const std::stop_token& stop) const
{
    if (request.elsewhere != nullptr && request.elsewhere->document) {
        LocatedMrz near = locateMrzNear(pyramid, cells_, linesElsewhere(*request.elsewhere, pyramid.full().size()));
        if (near.found() || request.effort == SearchEffort::NearOnly) {
            return near;
        }
    }
    return locateMrz(pyramid, cells_, request.effort, request.findPage, stop);
}

}  // namespace rahdari::mrz
