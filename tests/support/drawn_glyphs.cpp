#include "tests/support/drawn_glyphs.h"

#include "core/viz/spelling.h"

#include <opencv2/imgproc.hpp>

#include <utility>

namespace rahdari::tests {

viz::Glyph drawnGlyph(char character, double heightMm)
{
    static cv::RNG noise(7);  // the same in every run
    cv::Mat wide(60, 60, CV_8U, cv::Scalar(255));
    cv::putText(wide, std::string(1, character), {12, 42}, cv::FONT_HERSHEY_DUPLEX, 1.1, cv::Scalar(30), 2,
                cv::LINE_AA);
    cv::Mat ink;
    cv::threshold(wide, ink, 160, 255, cv::THRESH_BINARY_INV);
    const cv::Rect bounds = cv::boundingRect(ink);
    cv::GaussianBlur(wide, wide, {}, noise.uniform(0.5, 1.1));
    cv::Mat grain(wide.size(), CV_8U);
    noise.fill(grain, cv::RNG::UNIFORM, 0, 20);
    cv::subtract(wide, grain, wide);
    viz::Glyph glyph;
    glyph.character = static_cast<char32_t>(character);
    glyph.heightMm = heightMm;
    glyph.print = wide(bounds).clone();
    return glyph;
}

viz::VizField drawnField(std::string content, const std::string& text, const std::string& printed, double heightMm)
{
    viz::VizField made;
    made.content = std::move(content);
    made.text = text;
    made.confidence = made.weakest = 0.98;
    for (const char character : printed) {
        if (character != ' ') {
            made.glyphs.push_back(drawnGlyph(character, heightMm));
        }
    }
    const std::u32string read = viz::charactersOf(text);
    std::size_t next = 0;
    for (const char32_t character : read) {
        if (character != U' ' && next < made.glyphs.size()) {
            made.glyphs[next].character = character;
            made.glyphs[next].place = static_cast<int>(next);
            ++next;
        }
    }
    return made;
}

}  // namespace rahdari::tests
