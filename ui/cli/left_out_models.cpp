#include "ui/cli/left_out_models.h"

#include "ui/cli/capture_sources.h"

#include <iostream>

namespace rahdari::ui::cli {

void tellLeftOut(const std::vector<base::Error>& complaints)
{
    for (const base::Error& complaint : complaints) {
        std::cerr << "rahdari: a document model is left out: " << toSentence(complaint) << std::endl;
    }
}

}  // namespace rahdari::ui::cli
