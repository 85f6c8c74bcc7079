#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/seal/barcode.h"

#include <string>

namespace rahdari::ui::cli {

/// The seals of a source as codes: those found in a picture, or a single one without a symbology whose octets were
/// given. Text around octets (hexadecimal) is taken off.
/// @param source  a file, or octets in hexadecimal
/// @return at least one code that looks like a seal; or Error 1000, 1001, those of decodePicture(), 1401 no seal in it
base::Result<seal::Barcodes> readSealSource(const std::string& source);

/// At most 16 MB of a file. @return Error 1000, 1001, 1002 longer
base::Result<base::Bytes> readSmallFile(const std::string& path);

}  // namespace rahdari::ui::cli
