#pragma once

#include "core/inspection/judgement.h"
#include "core/report/result_table.h"

#include <string>

namespace rahdari::ui::cli {

/// How the chip was opened, what was read of it, and who signed it. Empty when there was none.
std::string chipText(const inspection::Judgement& judgement, const report::TableStyle& style);

/// The digital seals: kind, signer, outcome. Empty when there is none.
std::string sealText(const inspection::Judgement& judgement, const report::TableStyle& style);

/// What is not as the standards want it and makes no document false by itself.
std::string deviationText(const inspection::Judgement& judgement, const report::TableStyle& style);

}  // namespace rahdari::ui::cli
