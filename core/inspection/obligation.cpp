#include "core/inspection/obligation.h"

namespace rahdari::inspection {

std::string_view toString(Obligation obligation)
{
    switch (obligation) {
    case Obligation::Mandatory: return "mandatory";
    case Obligation::Optional: return "optional";
    case Obligation::Evaluatory: return "evaluatory";
    case Obligation::Off: return "off";
    }
    return "off";
}

std::optional<Obligation> obligationFromString(std::string_view word)
{
    for (const Obligation obligation : allObligations) {
        if (toString(obligation) == word) {
            return obligation;
        }
    }
    return std::nullopt;
}

}  // namespace rahdari::inspection
