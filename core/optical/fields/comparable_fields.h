#pragma once

#include "core/check/evidence.h"
#include "core/check/measurement.h"
#include "core/document/model/document_model.h"
#include "core/viz/viz_reading.h"

#include <memory>
#include <optional>
#include <vector>

namespace rahdari::optical {

/// The fields whose print can be compared glyph by glyph, or the reason why there are none.
struct ComparableFields {
    std::shared_ptr<const viz::VizReading> reading;
    std::shared_ptr<const document::DocumentModel> model;
    std::vector<const viz::VizField*> fields;
    std::optional<check::Measured> obstacle;
};

ComparableFields comparableFields(const check::Evidence& evidence);

}  // namespace rahdari::optical
