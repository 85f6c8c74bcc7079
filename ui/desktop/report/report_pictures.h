#pragma once

#include "core/casefile/inspection_record.h"
#include "core/check/outcome.h"
#include "ui/desktop/report/typesetter.h"

#include <QImage>
#include <QPolygonF>

#include <vector>

namespace rahdari::ui::desktop::sheet {

/// A picture for paper: decoded and reduced to what can be seen there (250 dpi). Null where it cannot be decoded.
QImage printable(const casefile::EncodedPicture& picture, double widthUnits);

/// A place to mark on a page's picture.
struct Mark {
    int number = 0;  ///< 1-99; 0: without a number
    check::Outcome outcome = check::Outcome::Failed;
    QPolygonF outlinePx;  ///< in the pixels of the whole picture
};

/// A page's picture with its marks: outlines in the colours of the outcomes with white around them, so that they are
/// seen on any ground, and numbers. The printed part is the page with a little around it, where its place is known.
Piece markedPicture(const Typesetter& typesetter, const casefile::RecordedPicture& picture,
                    const std::vector<Mark>& marks, double width, double maxHeight);

}  // namespace rahdari::ui::desktop::sheet
