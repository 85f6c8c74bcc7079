#include "core/mrz/mrz_reading.h"

#include <algorithm>

namespace rahdari::mrz {

std::string textOf(const MrzLine& line)
{
    std::string text;
    for (const MrzCharacter& character : line) {
        text.push_back(character.value);
    }
    return text;
}

std::string_view toString(ReadingState state)
{
    switch (state) {
    case ReadingState::Complete: return "complete";
    case ReadingState::Doubtful: return "doubtful";
    case ReadingState::Incomplete: return "incomplete";
    }
    return "incomplete";
}

std::vector<std::string> LightReading::text() const
{
    std::vector<std::string> texts;
    std::transform(lines.begin(), lines.end(), std::back_inserter(texts), textOf);
    return texts;
}

bool LightReading::hasPlaces() const
{
    return !lines.empty() && !lines.front().empty() && !lines.front().front().outlinePx.empty();
}

bool LightReading::isVouchedFor(int line, int column) const
{
    return document &&
           std::any_of(document->checkDigits.begin(), document->checkDigits.end(), [&](const CheckDigitResult& digit) {
               return digit.state == CheckDigitState::Valid && digit.concerns(line, column);
           });
}

bool LightReading::isInDoubt(int line, int column) const
{
    const MrzCharacter& character = lines.at(static_cast<std::size_t>(line)).at(static_cast<std::size_t>(column));
    const bool hard = character.probability < surelyRead || character.presence < surelyRead;
    return (hard || character.readersDisagree()) && !isVouchedFor(line, column);
}

int LightReading::rank() const
{
    constexpr int step = 100;
    if (state == ReadingState::Incomplete || !document) {
        return static_cast<int>(lines.size());
    }
    const auto wrong = std::count_if(document->checkDigits.begin(), document->checkDigits.end(),
                                     [](const CheckDigitResult& digit) { return !digit.agrees(); });
    return (state == ReadingState::Complete ? 2 : 1) * step - static_cast<int>(wrong);
}

const LightReading* MrzReading::primary() const
{
    const auto best = std::max_element(byLight.begin(), byLight.end(),
                                       [](const auto& a, const auto& b) { return a.rank() < b.rank(); });
    return best == byLight.end() ? nullptr : &*best;
}

bool MrzReading::hasLight(image::Light light) const { return pictures.contains(light); }

const LightReading* MrzReading::under(image::Light light) const
{
    const auto found =
        std::find_if(byLight.begin(), byLight.end(), [&](const LightReading& r) { return r.light == light; });
    return found == byLight.end() ? nullptr : &*found;
}

}  // namespace rahdari::mrz
