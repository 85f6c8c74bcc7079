#pragma once

#include "core/check/outcome.h"
#include "core/image/light.h"
#include "ui/desktop/widgets/picture_pyramid.h"

#include <QImage>
#include <QPolygonF>
#include <QString>
#include <QTransform>

#include <vector>

namespace rahdari::ui::desktop {

/// The page under one light.
struct ViewerPicture {
    image::Light light = image::Light::White;
    QString name;  ///< translated, e.g. "Infrared"
    PicturePyramid picture;
    QTransform toPage;  ///< its pixels to those of the page's first picture; identity when they are registered
};

/// What the page should look like under a light, e.g. the document model's mean.
struct ViewerReference {
    image::Light light = image::Light::White;
    QString name;  ///< translated, e.g. "Model"
    PicturePyramid picture;
    QTransform toPage;  ///< its pixels to those of the page's first picture
};

/// Something to look at on the page.
struct ViewerOverlay {
    image::Light light = image::Light::White;  ///< whose picture shows it
    QPolygonF outlinePx;                       ///< in pixels of that light's picture
    check::Outcome outcome = check::Outcome::Undetermined;
    QString label;  ///< translated, short; may be empty
};

/// Where the page departs from what it should look like under a light.
struct ViewerHeat {
    image::Light light = image::Light::White;
    QImage picture;      ///< see heat_colours.h; alpha counts
    QTransform toLight;  ///< its pixels to those of that light's picture
};

/// All the viewer shows.
struct ViewerPage {
    std::vector<ViewerPicture> pictures;  ///< in the order of their keys; at most one a light
    double pxPerMm = 0.0;                 ///< of the first picture; 0: not known, nothing can be measured
    std::vector<ViewerReference> references;
    std::vector<ViewerOverlay> overlays;
    std::vector<ViewerHeat> heatMaps;  ///< at most one a light
};

}  // namespace rahdari::ui::desktop
