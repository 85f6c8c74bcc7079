#include "core/inspection/catalogue.h"

#include "core/inspection/catalogue_parts.h"

#include <vector>

namespace rahdari::inspection {

std::span<const check::CheckEntry> catalogue()
{
    static const std::vector<check::CheckEntry> entries = [] {
        std::vector<check::CheckEntry> joined;
        for (const auto part :
             {pageChecks(), opticalChecks(), vizChecks(), chipChecks(), sealChecks(), combinedChecks()}) {
            joined.insert(joined.end(), part.begin(), part.end());
        }
        return joined;
    }();
    return entries;
}

}  // namespace rahdari::inspection
