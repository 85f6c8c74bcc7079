#pragma once

#include "ui/desktop/widgets/viewer_scene.h"

#include <QFont>

class QPainter;

namespace rahdari::ui::desktop {

struct ThemeColours;

/// What painting a scene needs beside the scene.
struct SceneLook {
    const ThemeColours& colours;
    QFont font;   ///< of tags and figures
    QSizeF view;  ///< in device pixels
    double devicePixelRatio = 1.0;
    Qt::LayoutDirection direction = Qt::LeftToRight;  ///< of texts only
};

/// Paints the scene over the whole view. The painter is in logical pixels.
void paintScene(QPainter& painter, const ViewerScene& scene, const SceneLook& look);

/// Room around the wipe's line in which it can be taken hold of, in logical pixels.
inline constexpr double wipeReach = 12.0;

}  // namespace rahdari::ui::desktop
