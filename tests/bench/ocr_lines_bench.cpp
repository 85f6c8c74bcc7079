// ocr_lines_bench TRUTH.tsv PICTURES_FOLDER CELLS.onnx MODEL.traineddata...: reads every line of the truth alone, with
// the cell network and with each Tesseract model, from the same places: those the pipeline itself finds. No reader
// helps another, no field and no check digit corrects.

#include "core/image/picture_file.h"
#include "core/mrz/cell_reader.h"
#include "core/mrz/line_curve.h"
#include "core/mrz/mrz_locator.h"
#include "core/mrz/picture_pyramid.h"
#include "core/mrz/tesseract_reader.h"
#include "core/mrz/zone_fit.h"
#include "tests/bench/times.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <numeric>
#include <sstream>
#include <string>
#include <vector>

using namespace rahdari;

namespace {

/// The pipeline's strip for Tesseract: this many columns of paper before the first character and behind the last.
constexpr double marginColumns = 0.9;

struct TruePicture {
    std::string file;
    std::vector<std::string> lines;
};

/// What one reader did with all lines.
struct Score {
    std::string name;
    int exact = 0;
    std::size_t edits = 0;
    double processorMs = 0.0;
};

std::vector<std::string> split(const std::string& text, char at)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, at);) {
        parts.push_back(part);
    }
    return parts;
}

/// The columns "file" and "mrz" of the table.
std::vector<TruePicture> readTruth(const char* path)
{
    std::ifstream table(path);
    std::string row;
    std::getline(table, row);
    const std::vector<std::string> heads = split(row, '\t');
    const auto columnOf = [&](const char* head) {
        return static_cast<std::size_t>(std::find(heads.begin(), heads.end(), head) - heads.begin());
    };
    const std::size_t file = columnOf("file");
    const std::size_t mrz = columnOf("mrz");
    std::vector<TruePicture> pictures;
    while (std::getline(table, row)) {
        const std::vector<std::string> cells = split(row, '\t');
        if (std::max(file, mrz) < cells.size()) {
            pictures.push_back({cells[file], split(cells[mrz], '|')});
        }
    }
    return pictures;
}

/// Levenshtein's.
std::size_t editDistance(const std::string& one, const std::string& other)
{
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t changed = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string bestOfCells(const mrz::FittedLine& line)
{
    std::string text;
    for (const mrz::CellOpinion& cell : line.cells) {
        const auto best = std::max_element(cell.probabilities.begin(), cell.probabilities.end());
        text.push_back(mrz::mrzAlphabet[static_cast<std::size_t>(best - cell.probabilities.begin())]);
    }
    return text;
}

cv::Mat stripOf(const mrz::PicturePyramid& pyramid, const mrz::FittedLine& line)
{
    using Reader = mrz::TesseractReader;
    const double columns = static_cast<double>(line.cells.size() - 1) + 2.0 * marginColumns;
    return cutStrip(
        pyramid, line.curve,
        {-marginColumns, static_cast<int>(columns * Reader::stripPitchPx), Reader::stripRows, Reader::stripPitchPx});
}

void note(Score& score, const std::string& truth, const std::string& read, double processorMs)
{
    score.exact += truth == read ? 1 : 0;
    score.edits += editDistance(truth, read);
    score.processorMs += processorMs;
}

/// All readers over all lines. Lines whose zone is not found, or not with the right number of lines, count for none.
class Comparison {
public:
    explicit Comparison(mrz::CellReader cells) : cells_(std::move(cells)) { scores_.push_back({"cell network"}); }

    void add(const std::string& path, mrz::TesseractReader reader)
    {
        readers_.push_back(std::move(reader));
        scores_.push_back({path});
    }

    void read(const TruePicture& truth, const cv::Mat& picture)
    {
        lines_ += truth.lines.size();
        const mrz::PicturePyramid pyramid(picture);
        const mrz::LocatedMrz located = locateMrz(pyramid, cells_, mrz::SearchEffort::Full, {}, {});
        if (!located.found()) {
            return;
        }
        mrz::FittedZone zone;
        const double fitMs = bench::timeOf([&] { zone = fitZone(pyramid, cells_, located); }).processorMs;
        if (zone.lines.size() != truth.lines.size()) {
            return;
        }
        for (std::size_t l = 0; l < zone.lines.size(); ++l) {
            found_ += 1;
            characters_ += truth.lines[l].size();
            note(scores_[0], truth.lines[l], bestOfCells(zone.lines[l]),
                 fitMs / static_cast<double>(zone.lines.size()));
            const cv::Mat strip = stripOf(pyramid, zone.lines[l]);
            for (std::size_t k = 0; k < readers_.size(); ++k) {
                std::vector<mrz::TesseractSymbol> symbols;
                const double ms = bench::timeOf([&] { symbols = readers_[k].read(strip); }).processorMs;
                std::string text;
                for (const mrz::TesseractSymbol& symbol : symbols) {
                    text.push_back(symbol.value);
                }
                note(scores_[k + 1], truth.lines[l], text, ms);
            }
        }
    }

    void print() const
    {
        std::printf("lines %zu, found %zu\n", lines_, found_);
        if (found_ == 0) {
            return;
        }
        const auto found = static_cast<double>(found_);
        for (const Score& score : scores_) {
            std::printf("exact %3d (%5.1f %%)  character error %6.2f %%  processor %5.1f ms a line  %s\n", score.exact,
                        100.0 * score.exact / found,
                        100.0 * static_cast<double>(score.edits) / static_cast<double>(characters_),
                        score.processorMs / found, score.name.c_str());
        }
    }

private:
    mrz::CellReader cells_;
    std::vector<mrz::TesseractReader> readers_;
    std::vector<Score> scores_;
    std::size_t lines_ = 0;
    std::size_t found_ = 0;
    std::size_t characters_ = 0;
};

}  // namespace

int main(int count, char** arguments)
{
    if (count < 4) {
        std::cerr << "usage: ocr_lines_bench TRUTH.tsv PICTURES_FOLDER CELLS.onnx MODEL.traineddata...\n";
        return EXIT_FAILURE;
    }
    auto cells = mrz::CellReader::open(arguments[3]);
    if (!cells) {
        std::cerr << cells.error().message << '\n';
        return EXIT_FAILURE;
    }
    Comparison comparison(std::move(cells).value());
    for (int i = 4; i < count; ++i) {
        auto reader = mrz::TesseractReader::open(arguments[i]);
        if (!reader) {
            std::cerr << reader.error().message << '\n';
            return EXIT_FAILURE;
        }
        comparison.add(arguments[i], std::move(reader).value());
    }
    for (const TruePicture& truth : readTruth(arguments[1])) {
        const auto picture = image::readPicture(std::filesystem::path(arguments[2]) / truth.file);
        if (!picture) {
            std::cerr << truth.file << ": " << picture.error().message << '\n';
            continue;
        }
        comparison.read(truth, picture->pixels);
    }
    comparison.print();
    return EXIT_SUCCESS;
}
