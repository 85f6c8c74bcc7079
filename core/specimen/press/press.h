#pragma once

#include "core/base/result.h"
#include "core/specimen/artwork/font_shelf.h"
#include "core/specimen/press/print_job.h"

#include <cstddef>
#include <memory>

namespace rahdari::specimen {

class PlateStore;

// What others find in a printed page: a layer's `element` is the name in the design. Where a picture wants
// `lines_over`, the guilloche that lies over it has layers called "<picture>.lines". The press's own word SPECIMEN is
// the last layer, "specimen_overprint", with a feature of kind "overprint". A label in an ink that fields use too is
// printed by the personaliser and moves with the fields. Every picture of a layer is the page's own: a forger may draw
// into it.

/// Prints documents. Keeps the plates of a design once drawn (everything that is not personalised), so that the second
/// page of a set is cheap. Thread-safe.
class Press {
public:
    /// @param mostPlateBytes  the plates kept take no more than this; those not used longest go first
    explicit Press(std::shared_ptr<const FontShelf> fonts, std::size_t mostPlateBytes = std::size_t{600} << 20U);
    ~Press();
    Press(const Press&) = delete;
    Press& operator=(const Press&) = delete;

    /// Genuine variation of press and personaliser included (specimens.md section 3: register sigma .06 mm between
    /// inks, density +-4 %, line gain +-6 %; personaliser +-.4 mm, +-6 %). Lays "SPECIMEN" over every page, in every
    /// light, whatever the design says.
    /// @return Error 6000 an element that cannot be drawn: a text that does not fit, a missing portrait
    base::Result<PrintedPage> print(const PrintJob& job, std::size_t side) const;

private:
    std::shared_ptr<const FontShelf> fonts_;
    std::unique_ptr<PlateStore> plates_;
};

}  // namespace rahdari::specimen
