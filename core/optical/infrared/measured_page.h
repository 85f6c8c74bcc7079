#pragma once

#include "core/check/evidence.h"
#include "core/check/measurement.h"
#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"

#include <memory>
#include <optional>

namespace rahdari::optical {

/// A registered page and the model it lies on, or why infrared measures cannot use them.
struct MeasuredPage {
    std::shared_ptr<const document::RegisteredPage> page;
    std::shared_ptr<const document::DocumentModel> model;
    std::optional<check::Obstacle> obstacle;
};

/// For measures that compare with a model: needs a model with white and infrared references, a registration that
/// passed its gates, and both pictures.
MeasuredPage measuredPage(const check::Evidence& evidence);

/// For measures that do without: only the pictures are needed. `model` is null where the page does not lie on one.
MeasuredPage measuredPageWithoutModel(const check::Evidence& evidence);

}  // namespace rahdari::optical
