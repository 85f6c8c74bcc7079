#pragma once

#include "core/pki/certificate.h"

namespace rahdari::pki {

/// Decodes what Certificate says of extensions from `Certificate::extensions`. Nothing is an error: what cannot be
/// decoded is named in `brokenExtensions`. The first of two of a kind counts.
void decodeExtensions(Certificate& certificate);

}  // namespace rahdari::pki
