#pragma once

#include "core/base/result.h"
#include "core/capture/image_scanner.h"
#include "core/specimen/chance/chance.h"
#include "core/specimen/scan/scan.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace rahdari::scanners {

/// A page as it was laid on the glass.
struct LaidPage {
    std::shared_ptr<const specimen::LayerStack> page;
    specimen::ScanFaults faults;
    specimen::Chance placement{0};  ///< pose, exposure and noise: two captures of one laid page are the same
};

/// Gives the page that lies on the glass now, or none. Asked once a capture, on the thread that captures.
using Glass = std::function<std::optional<LaidPage>()>;

/// Opens a scanner that exists in the program only: it takes pages of Utopia as the device of a make would. Its pages
/// are marked as pre-recorded, with a notice, so that no inspection in operation takes them for a document's (ICAO Doc
/// 9303-2 C.1).
/// @param device  which device of the make
/// @return Error 1002 a profile that no device can have: no light, over 500 dpi
base::Result<std::unique_ptr<capture::ImageScanner>> openSimulatedScanner(const specimen::ScannerProfile& profile,
                                                                          std::uint64_t device, Glass glass);

}  // namespace rahdari::scanners
