#include "core/chip/chip_reading.h"

namespace rahdari::chip {

std::string_view toString(ProtocolState state)
{
    switch (state) {
    case ProtocolState::NotOffered: return "not offered";
    case ProtocolState::NotPerformed: return "not performed";
    case ProtocolState::Successful: return "successful";
    case ProtocolState::Failed: return "failed";
    case ProtocolState::MissingInformation: return "missing information";
    case ProtocolState::Aborted: return "aborted";
    }
    return "";
}

}  // namespace rahdari::chip
