#pragma once

#include "core/capture/page.h"
#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"
#include "core/mrz/mrz_document.h"
#include "core/viz/text_reader.h"
#include "core/viz/viz_reading.h"

#include <span>
#include <stop_token>

namespace rahdari::viz {

/// What fields are read from.
struct FieldSource {
    const capture::Page& page;
    const document::RegisteredPage& registered;
    const document::DocumentModel& model;    ///< its references free the text of its ground
    const mrz::MrzDocument* zone = nullptr;  ///< null: none; only decides which fields are read more than once
};

/// Reads printed fields: infrared first where the field is seen in it, else white (TR-03135-1 5.7.5). Fields whose
/// reading is unsure or differs from the zone are read again in other pictures. Lines in other than Latin script come
/// out as whatever the reader makes of them, with little confidence.
VizReading readFields(const FieldSource& source, std::span<const document::Feature> fields, const TextReader& reader,
                      const std::stop_token& stop = {});

/// Portrait and ghost, cut from the capture by the model's features.
FacePictures cutFaces(const capture::Page& page, const document::RegisteredPage& registered,
                      const document::DocumentModel& model);

}  // namespace rahdari::viz
