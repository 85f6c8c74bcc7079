#pragma once

#include <QImage>
#include <QSize>
#include <QTransform>

#include <vector>

namespace cv {
class Mat;
}

namespace rahdari::ui::desktop {

/// A picture of OpenCV's (8 bit grey or BGR, or 16 bit grey) as one of Qt's; null for anything else. Copies. Any
/// thread.
QImage toImage(const cv::Mat& picture);

/// A picture in halving sizes, so that any zoom paints from about as many pixels as it shows. Levels are opaque 32 bit,
/// the form the raster engine is fastest with. A value: copies share the pixels. Building takes some 10 ms for
/// 2500 x 1800, so do it on a thread of its own (or let PicturePreparation do it); reading is for any thread.
class PicturePyramid {
public:
    PicturePyramid() = default;
    explicit PicturePyramid(const QImage& picture);

    bool isNull() const { return levels_.empty(); }
    QSize size() const { return isNull() ? QSize() : levels_.front().size(); }
    const QImage& full() const { return levels_.front(); }

    /// A level and what brings its pixels to those of the full picture.
    struct Level {
        const QImage& picture;
        QTransform toFull;
    };

    /// The smallest level that still has a pixel for each pixel on screen. Not for a null pyramid.
    /// @param scale  screen pixels for one of the full picture
    Level levelFor(double scale) const;

private:
    std::vector<QImage> levels_;  ///< full size first
};

}  // namespace rahdari::ui::desktop
