#pragma once

#include "core/inspection/runner.h"
#include "core/report/result_table.h"

#include <string>

namespace rahdari::ui::cli {

/// The overall outcome and, where it is not successful, the counted checks it comes from with their reasons; and what
/// failed though it does not count.
std::string verdictText(const inspection::Judgement& judgement, const report::TableStyle& style);

/// Which document it is and whose: one line a field, each marked where it was corrected or is in doubt.
std::string documentText(const inspection::Inspection& inspection, const report::TableStyle& style);

/// The machine-readable zone as taken, and in words what was corrected and where the readers differ.
std::string zoneText(const inspection::Judgement& judgement, const report::TableStyle& style);

/// The barcodes found, one line each.
std::string barcodeText(const inspection::Judgement& judgement, const report::TableStyle& style);

}  // namespace rahdari::ui::cli
