#pragma once

#include "core/specimen/forgery/forgery.h"

namespace rahdari::specimen {

/// What a forger decides on a document. Part of the document's own chance, so that both halves of a family decide
/// alike, and a forgery of a seed differs in size only from difficulty to difficulty.
inline Chance forgersChance(const DocumentInMaking& document) { return document.job.chance.part("forger"); }

/// Share of a change that can be made wholly or in part: all of it is twelve genuine sigmas, a sixth is two.
inline double shareAt(int difficulty) { return deviationAt(difficulty, 1.0 / 12); }

/// To the one side or the other.
inline double eitherWay(double value, Chance& chance) { return chance.happens(.5) ? value : -value; }

}  // namespace rahdari::specimen
