#pragma once

#include "core/base/result.h"
#include "core/capture/page.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace rahdari::capture {

/// What a caller asks a scanner for.
struct CaptureRequest {
    std::vector<image::Light> lights;  ///< wanted lights; empty = every light the device has
    int resolutionDpi = 0;             ///< 0 = the device's own

    bool operator==(const CaptureRequest&) const = default;
};

/// How well a request fits a device.
enum class Fit : std::uint8_t {
    Exact,       ///< can be done as asked
    Adjusted,    ///< was changed to the nearest that can be done
    Impossible,  ///< nothing near it can be done
};

/// A device that takes pictures of one page: the port every scanner adapter implements.
///
/// The opened device captures; destroying it closes it. Used by one thread at a time.
class ImageScanner {
public:
    virtual ~ImageScanner() = default;

    /// Bends the request to what the device can do. Touches no hardware; validating twice changes nothing more.
    virtual Fit validate(CaptureRequest& request) const = 0;

    /// Captures the page now on the glass. Blocks; a stop request ends it within one second.
    /// @return the page with at least one picture, or Error 2001 no document, 2002 device lost, 2003 stopped,
    ///         2004 request not validated, or a 10xx/12xx error of the file behind a file adapter
    virtual base::Result<Page> capture(const CaptureRequest& request, std::stop_token stop) = 0;
};

}  // namespace rahdari::capture
