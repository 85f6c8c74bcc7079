#pragma once

#include "core/image/light.h"
#include "core/mrz/mrz_document.h"
#include "core/viz/line_picture.h"
#include "core/viz/text_reader.h"
#include "core/viz/viz_reading.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace rahdari::viz {

/// A field under one light, and its ink where it shows any.
struct SeenLine {
    std::optional<LinePicture> picture;
    std::optional<LineInk> ink;

    bool readable() const { return picture && ink; }
};

/// Reads a line in one way after the other, until there is no need for more.
class LineStudy {
public:
    /// In each light, the surest first; the others err elsewhere.
    static constexpr std::size_t ways = 4;

    /// Reads the first light in the first way. All three must outlive this.
    /// @param first  readable
    LineStudy(const TextReader& reader, const SeenLine& first, const SeenLine& second);

    /// All ways there are.
    void readThoroughly();

    /// What the zone contradicts is read in all ways, what the reader may have misread until one way suits the zone.
    /// Without a zone to hold it against, what is unsure is read in all ways.
    void readFor(std::string_view content, const mrz::MrzDocument* zone);

    /// What most ways give, the first of them where no two give the same.
    std::size_t best() const;

    const LineText& text(std::size_t i) const { return texts_[i]; }
    std::vector<OtherReading> allBut(std::size_t one) const;

private:
    void add(const SeenLine& seen, std::size_t way);

    /// @return whether there was a way left
    bool readOnce();

    const TextReader& reader_;
    const SeenLine& first_;
    const SeenLine& second_;
    std::vector<LineText> texts_;
    std::vector<image::Light> lights_;
};

}  // namespace rahdari::viz
