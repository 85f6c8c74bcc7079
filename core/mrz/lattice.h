#pragma once

#include "core/mrz/cell_reader.h"

#include <optional>
#include <vector>

namespace rahdari::mrz {

/// One character's middle found on a strip.
struct LatticeNode {
    int index = 0;          ///< its number along the line; 0 is arbitrary
    double stripX = 0.0;    ///< pixels
    double presence = 0.0;  ///< how sure the network is that a character stands there, 0..1
};

/// The row of evenly spaced characters found on a strip.
struct Lattice {
    std::vector<LatticeNode> nodes;  ///< in order of index; indices may have gaps
    double pitchPx = 0.0;            ///< mean distance of neighbours, strip pixels
    double presence = 0.0;           ///< mean over all indices between first and last, gaps counting 0

    int span() const { return nodes.empty() ? 0 : nodes.back().index - nodes.front().index + 1; }
};

/// Finds the longest evenly spaced row of characters.
/// @return none when there are fewer than `leastNodes` characters in a row
std::optional<Lattice> findLattice(const CellMap& map, int leastNodes);

}  // namespace rahdari::mrz
