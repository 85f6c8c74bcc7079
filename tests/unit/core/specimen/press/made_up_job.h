#pragma once

#include "core/specimen/press/press.h"

#include <memory>
#include <string>
#include <string_view>

namespace rahdari::specimen::test {

/// The fonts of models/documents/utopia.
std::shared_ptr<const FontShelf> fonts();

/// A page of TD2 with a little of everything: waves in two inks and a pair of twins, rosette, label, a label of the
/// personaliser, field, zone, portrait with lines over it, fibres, watermark, perforation, bar code.
PrintJob madeUpJob(std::uint64_t seed);

/// The job with only these elements.
PrintJob onlyWith(PrintJob job, std::initializer_list<std::string_view> names);

/// The layers of an element, in their order.
std::vector<const Layer*> layersOf(const PrintedPage& page, std::string_view element);

const PrintedFeature& featureOf(const PrintedPage& page, std::string_view element);

/// Around the pixels of a layer covered by at least a quarter, in mm of the page.
image::RectMm inkedMm(const Layer& layer);
image::RectMm united(const image::RectMm& one, const image::RectMm& other);

/// Every number of a page that a scanner could see.
bool sameBytes(const PrintedPage& one, const PrintedPage& other);

}  // namespace rahdari::specimen::test
