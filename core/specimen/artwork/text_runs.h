#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

/// A stretch of a line in one direction.
struct TextRun {
    std::size_t begin = 0;  ///< octets of the UTF-8 text
    std::size_t end = 0;
    bool rightToLeft = false;
};

/// The stretches of one line in the order in which they stand on the page, from left to right. A plain form of the
/// Unicode bidirectional algorithm, enough for names, dates and numbers: letters of the Arabic script run from the
/// right, all else that is not a blank or a sign from the left, signs with what surrounds them; the line as its first
/// letter.
std::vector<TextRun> runsOf(std::string_view text);

}  // namespace rahdari::specimen
