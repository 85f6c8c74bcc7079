#pragma once

#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"

#include <memory>
#include <vector>

namespace rahdari::optical {

/// Registered pages of genuine specimens of one document; nulls are passed over.
using SpecimenPages = std::vector<std::shared_ptr<const document::RegisteredPage>>;

/// What glows on a page nobody has described: UvPrint (lit at the same place on every specimen, 4 x 4 mm at least),
/// UvPersonal (lit on every specimen, each time otherwise: ghost, number) and one page-wide Fibres where every specimen
/// shows thin lit threads at places of its own. Named "uv_print_1", "uv_personal_1", "uv_fibres"; at most some dozen.
/// Empty without at least three specimens under ultraviolet light.
///
/// @param draft  size, references; features only to keep clear of what is known already (none is needed)
std::vector<document::Feature> proposeUvFeatures(const document::DocumentModel& draft, const SpecimenPages& specimens);

}  // namespace rahdari::optical
