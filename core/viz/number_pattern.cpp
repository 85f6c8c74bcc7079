#include "core/viz/field_naming.h"
#include "core/viz/spelling.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace rahdari::viz {

namespace {

constexpr std::size_t fewestSamples = 5;

/// A letter every specimen shares may be one all of a thousand share; with fewer specimens it may be chance.
constexpr std::size_t samplesForAFixedLetter = 10;

std::string cleaned(const std::string& sample)
{
    std::string text;
    for (const char c : sample) {
        if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
            text += c;
        } else if (c != ' ' && c != '-' && c != '.' && c != '/' && c != '<') {
            return {};
        }
    }
    return text;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Whether a reader may have made a character of one of the other class that was seen in its place.
bool looksAlikeAny(char character, const std::map<char, std::size_t>& seen)
{
    return std::any_of(seen.begin(), seen.end(), [&](const auto& entry) {
        return isDigit(entry.first) != isDigit(character) &&
               looksAlike(static_cast<char32_t>(static_cast<unsigned char>(entry.first)),
                          static_cast<char32_t>(static_cast<unsigned char>(character)));
    });
}

/// What may stand at one place. A letter among digits counts unless readers take it for a digit, and the reverse.
std::string classAt(const std::vector<std::string>& samples, std::size_t place)
{
    std::map<char, std::size_t> seen;
    std::size_t digits = 0;
    for (const std::string& sample : samples) {
        digits += isDigit(sample[place]) ? 1 : 0;
        ++seen[sample[place]];
    }
    const std::size_t count = samples.size();
    const bool mostlyDigits = digits * 10 >= count * 9;
    const bool mostlyLetters = digits * 10 <= count;
    const auto most =
        std::max_element(seen.begin(), seen.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    const bool oddOnesMisread = std::all_of(seen.begin(), seen.end(), [&](const auto& entry) {
        const bool odd = isDigit(entry.first) != mostlyDigits;
        return !odd || looksAlikeAny(entry.first, seen);
    });
    if (!oddOnesMisread || (!mostlyDigits && !mostlyLetters)) {
        return "[A-Z0-9]";
    }
    if (mostlyDigits) {
        return "[0-9]";
    }
    const bool fixed = count >= samplesForAFixedLetter && most->second == count;
    return fixed ? std::string(1, most->first) : "[A-Z]";
}

/// "[0-9][0-9][0-9]" as "[0-9]{3}".
std::string joined(const std::vector<std::string>& classes)
{
    std::string pattern;
    for (std::size_t i = 0; i < classes.size();) {
        std::size_t last = i;
        while (last < classes.size() && classes[last] == classes[i]) {
            ++last;
        }
        pattern += classes[i];
        if (last - i > 1) {
            pattern += '{';
            pattern += std::to_string(last - i);
            pattern += '}';
        }
        i = last;
    }
    return pattern;
}

std::string patternOf(const std::vector<std::string>& samples)
{
    std::vector<std::string> classes;
    for (std::size_t place = 0; place < samples.front().size(); ++place) {
        classes.push_back(classAt(samples, place));
    }
    return joined(classes);
}

}  // namespace

std::string numberPatternOf(std::span<const std::string> samples)
{
    std::map<std::size_t, std::vector<std::string>> byLength;
    std::size_t usable = 0;
    for (const std::string& sample : samples) {
        if (std::string text = cleaned(sample); text.size() >= 3) {
            byLength[text.size()].push_back(std::move(text));
            ++usable;
        }
    }
    std::string pattern;
    std::size_t covered = 0;
    for (const auto& [length, group] : byLength) {
        if (group.size() >= fewestSamples && group.size() * 5 >= usable) {
            pattern.append(pattern.empty() ? "" : "|").append(patternOf(group));
            covered += group.size();
        }
    }
    return usable >= fewestSamples && covered * 10 >= usable * 9 ? pattern : std::string{};
}

}  // namespace rahdari::viz
