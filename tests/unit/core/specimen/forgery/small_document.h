#pragma once

#include "core/specimen/forgery/forgery.h"

#include <string_view>
#include <vector>

namespace rahdari::specimen::testing {

/// A page of 60 x 40 mm with one of everything that a family may want, but the zone: as small as tests like it.
const Design& smallDesign();

/// The designs that are shipped.
const std::vector<Design>& shippedDesigns();

/// A shipped design with its front or back alone.
Design oneSideOf(std::string_view design, std::size_t side);

/// Portraits of nobody: a plain oval for every seed, quickly drawn.
const PortraitSource& ovals();

/// Press, portraits and designs.
ForgersDesk desk();

/// A document made from a seed: genuine without a family.
DocumentInMaking made(const Design& design, const Family* family, int difficulty, std::uint64_t seed = 3);

/// Made once and kept for all tests.
const DocumentInMaking& keptGenuine(std::uint64_t seed = 3);

}  // namespace rahdari::specimen::testing
