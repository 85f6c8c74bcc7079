#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace rahdari::chip {

// The errors of this module, each with what to do.

/// 2200. @param what  what the chip said or did
base::Error accessKeyWrong(const std::string& what);

/// 2201
base::Error accessKeyMissing();

/// 2202
base::Error protocolUnsupported(std::string message);

/// 2203
base::Error protocolFailed(std::string message);

/// 2204
base::Error answerInvalid(std::string message);

/// What a status that is no success means: 2205 for 6A82, 2206 for 6982, else 2207.
/// @param what  "reading DG2", "selecting the eMRTD application"
base::Error statusError(std::string_view what, std::uint16_t status);

/// Whether an error came from the machinery and says nothing about the document: stopped, chip removed, reader.
bool isMachinery(const base::Error& error);

}  // namespace rahdari::chip
