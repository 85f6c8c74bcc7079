#pragma once

#include "core/base/bytes.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::tests {

enum class PrintedSymbology { DataMatrix, QrCode };

/// A page with one code in its middle, modules of 6 pixels. Grey.
cv::Mat pageWithCode(base::ByteSpan octets, PrintedSymbology symbology);

}  // namespace rahdari::tests
