#include "core/check/outcome.h"

namespace rahdari::check {

std::string_view toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Successful: return "successful";
    case Outcome::Failed: return "failed";
    case Outcome::Undetermined: return "undetermined";
    case Outcome::NotSupported: return "not supported";
    case Outcome::Aborted: return "aborted";
    }
    return "aborted";
}

std::optional<Outcome> outcomeFromString(std::string_view word)
{
    for (const Outcome outcome : allOutcomes) {
        if (toString(outcome) == word) {
            return outcome;
        }
    }
    return std::nullopt;
}

}  // namespace rahdari::check
