#pragma once

#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"
#include "core/image/light.h"
#include "core/optical/ultraviolet/uv_threads.h"

#include <optional>
#include <vector>

namespace rahdari::optical {

/// How much darker seven threads of ten are under another light than what lies around them, as a share: 0 = no trace;
/// none where the page is not known under that light. Luminescent fibres leave none, printed ones do.
std::optional<double> traceUnder(image::Light light, const document::RegisteredPage& page,
                                 const document::DocumentModel& model, const std::vector<Thread>& threads);

}  // namespace rahdari::optical
