#include "core/viz/line_study.h"

#include "core/viz/field_match.h"
#include "core/viz/spelling.h"

#include <algorithm>
#include <array>
#include <string>

namespace rahdari::viz {

namespace {

/// A reading less sure is read again in other pictures.
constexpr double readAgainBelow = 0.80;

struct Look {
    StripForm form;
    LineSearch search = LineSearch::None;
};
constexpr std::array<Look, LineStudy::ways> looks{{
    {{30.0, 0.15, false}, LineSearch::None},
    {{24.0, 0.5, false}, LineSearch::Layout},
    {{30.0, 0.3, true}, LineSearch::None},
    {{44.0, 0.25, false}, LineSearch::None},
}};

/// Dots, commas and quotes at the ends of a line are specks, not print.
LineText trimmed(LineText text)
{
    const auto isMark = [](const LineText::Symbol& symbol) {
        constexpr std::string_view marks = ".,'`\"|-_~:;*()";
        return symbol.text.size() == 1 ? marks.find(symbol.text) != std::string_view::npos
                                       : symbol.text.starts_with("\xE2\x80");
    };
    const auto cutFront = [&] {
        text.text.erase(0, text.symbols.front().text.size());
        text.text.erase(0,
                        text.text.find_first_not_of(' ') == std::string::npos ? 0 : text.text.find_first_not_of(' '));
        text.symbols.erase(text.symbols.begin());
    };
    while (!text.symbols.empty() && isMark(text.symbols.back())) {
        text.text.resize(text.text.size() - text.symbols.back().text.size());
        text.text.resize(text.text.find_last_not_of(' ') + 1);
        text.symbols.pop_back();
    }
    while (!text.symbols.empty() && isMark(text.symbols.front())) {
        cutFront();
    }
    return text;
}

/// With its symbols' places in the line picture.
LineText placedOn(const Strip& strip, LineText text)
{
    for (LineText::Symbol& symbol : text.symbols) {
        symbol.leftPx = strip.originPx.x + symbol.leftPx / strip.pxPerLinePx;
        symbol.rightPx = strip.originPx.x + symbol.rightPx / strip.pxPerLinePx;
    }
    return text;
}

}  // namespace

LineStudy::LineStudy(const TextReader& reader, const SeenLine& first, const SeenLine& second)
    : reader_(reader), first_(first), second_(second)
{
    add(first_, 0);
}

void LineStudy::readThoroughly()
{
    while (readOnce()) {}
}

void LineStudy::readFor(std::string_view content, const mrz::MrzDocument* zone)
{
    const auto agreement = [&](const LineText& text) {
        return zone == nullptr ? Agreement::NotComparable : matchField(content, text.text, *zone).agreement;
    };
    const Agreement atFirst = agreement(texts_.front());
    if (atFirst == Agreement::Different) {
        readThoroughly();
    } else if (atFirst == Agreement::Doubtful) {
        while (readOnce() && agreement(texts_.back()) != Agreement::Same) {}
    } else if (atFirst == Agreement::NotComparable && texts_.front().confidence < readAgainBelow) {
        readThoroughly();
    }
}

std::size_t LineStudy::best() const
{
    std::vector<std::u32string> essences;
    for (const LineText& text : texts_) {
        essences.push_back(essenceOf(text.text));
    }
    std::size_t best = 0;
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        const std::ptrdiff_t alike = std::count(essences.begin(), essences.end(), essences[i]);
        if (alike > most && !essences[i].empty() && lights_[i] == lights_.front()) {
            most = alike;
            best = i;
        }
    }
    return best;
}

std::vector<OtherReading> LineStudy::allBut(std::size_t one) const
{
    std::vector<OtherReading> others;
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        if (i != one) {
            others.push_back({texts_[i].text, lights_[i], texts_[i].confidence});
        }
    }
    return others;
}

void LineStudy::add(const SeenLine& seen, std::size_t way)
{
    const Strip strip = stripOf(*seen.picture, *seen.ink, looks.at(way).form);
    texts_.push_back(placedOn(strip, trimmed(reader_.read(strip.pixels, looks.at(way).search))));
    lights_.push_back(seen.picture->light);
}

bool LineStudy::readOnce()
{
    if (texts_.size() < ways) {
        add(first_, texts_.size());
        return true;
    }
    if (texts_.size() < 2 * ways && second_.readable()) {
        add(second_, texts_.size() - ways);
        return true;
    }
    return false;
}

}  // namespace rahdari::viz
