#pragma once

#include "core/specimen/forgery/forgery.h"

#include <span>
#include <string_view>

namespace rahdari::specimen {

/// A state that no list knows: not in ISO 3166-1 nor in Doc 9303-3.
struct FantasyState {
    std::string_view code;  ///< three letters
    std::string_view name;
    std::string_view adjective;
    std::string_view urdu;  ///< the name in Urdu
};
std::span<const FantasyState> fantasyStates();

/// Puts such a state in Utopia's place, before print: in captions, texts and zone. The easier it is to see, the more of
/// the design is another one too: its ground mirrored, its arms others, no UV print.
void foundState(DocumentInMaking& document, int difficulty, Chance chance);

/// Gives the printed pages other colours.
void recolour(DocumentInMaking& document, int difficulty, Chance chance);

}  // namespace rahdari::specimen
