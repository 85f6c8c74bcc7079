#pragma once

#include <QString>

#include <string_view>

namespace rahdari::ui::desktop::texts {

/// What is going on, for a place that is still empty: "Reading the machine-readable zone". Steps of the inspection by
/// id: capture, mrz, mrz_print, page_location, capture_quality, document_model, viz, faces, chip, chip_face,
/// passive_authentication, barcodes, seals. An unknown id gives a plain "Working".
QString busyWith(std::string_view stepId);

/// The step's name in a list: "Machine-readable zone". An unknown id gives the id.
QString stepName(std::string_view stepId);

}  // namespace rahdari::ui::desktop::texts
