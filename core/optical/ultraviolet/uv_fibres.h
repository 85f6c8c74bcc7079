#pragma once

#include "core/check/measurement.h"
#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/ultraviolet/uv_findings.h"

namespace rahdari::optical {

/// The luminous fibres of a page: how many for the ground that is free for them, their colours, how strongly they glow
/// beside the luminous print, and the traces they leave under other lights, which only printed ones do.
/// @return not supported where the model has no fibres; undetermined where the page hides them
check::Measured countFibres(const UvFindings& findings, const document::RegisteredPage& page,
                            const document::DocumentModel& model);

}  // namespace rahdari::optical
