#pragma once

#include "core/check/evidence.h"
#include "core/inspection/judgement.h"

namespace rahdari::inspection {

/// Adds what is printed on the page and neither its zone nor its chip says: all that a card's front tells, where the
/// zone is on the back. Fields the model gives no content are left out, and access numbers. Pure.
void addVizFields(const check::Evidence& evidence, Judgement& judgement);

}  // namespace rahdari::inspection
