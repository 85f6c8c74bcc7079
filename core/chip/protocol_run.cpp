#include "core/chip/protocol_run.h"

#include "core/base/error_code.h"
#include "core/chip/chip_error.h"

#include <utility>

namespace rahdari::chip {

namespace {

ProtocolState stateOf(const base::Error& error)
{
    if (isMachinery(error)) {
        return ProtocolState::Aborted;
    }
    const bool missing = error.code == toInt(base::ErrorCode::AccessKeyMissing) ||
                         error.code == toInt(base::ErrorCode::AlgorithmUnsupported);
    return missing ? ProtocolState::MissingInformation : ProtocolState::Failed;
}

}  // namespace

ProtocolRun succeeded(std::string detail) { return {ProtocolState::Successful, std::move(detail), "", {}}; }

ProtocolRun endedWith(const base::Error& error, std::string detail)
{
    return {stateOf(error), std::move(detail), error.message, error};
}

ProtocolRun notOffered(std::string reason) { return {ProtocolState::NotOffered, "", std::move(reason), {}}; }

ProtocolRun notPerformed(std::string reason) { return {ProtocolState::NotPerformed, "", std::move(reason), {}}; }

}  // namespace rahdari::chip
