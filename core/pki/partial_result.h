#pragma once

#include "core/check/outcome.h"

#include <string>
#include <utility>

namespace rahdari::pki {

/// One partial result: an outcome with its sentence.
struct PartialResult {
    check::Outcome outcome = check::Outcome::Undetermined;
    std::string reason;

    bool operator==(const PartialResult&) const = default;

    bool isSuccessful() const { return outcome == check::Outcome::Successful; }
    bool isFailed() const { return outcome == check::Outcome::Failed; }
};

inline PartialResult successful(std::string reason) { return {check::Outcome::Successful, std::move(reason)}; }
inline PartialResult failed(std::string reason) { return {check::Outcome::Failed, std::move(reason)}; }
inline PartialResult undetermined(std::string reason) { return {check::Outcome::Undetermined, std::move(reason)}; }
inline PartialResult notSupported(std::string reason) { return {check::Outcome::NotSupported, std::move(reason)}; }
inline PartialResult aborted(std::string reason) { return {check::Outcome::Aborted, std::move(reason)}; }

}  // namespace rahdari::pki
