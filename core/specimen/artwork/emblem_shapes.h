#pragma once

#include "core/specimen/artwork/emblem.h"

#include <vector>

namespace rahdari::specimen {

// What the drawings are built of. In units of the drawing; angles in degrees, clockwise from the right as y runs down.

image::PointMm onCircle(const image::PointMm& centre, double radius, double degrees);

/// A smooth curve through points (Catmull and Rom's).
Path curveThrough(const Path& points, bool closed);
Path ellipse(const image::PointMm& centre, double rx, double ry);
/// A piece of a circle's line.
Path arc(const image::PointMm& centre, double radius, double fromDegrees, double toDegrees);
Path rectangle(double left, double top, double right, double bottom);
Path star(const image::PointMm& centre, double outer, double inner, int points, double degrees = -90);
/// A leaf or a feather from its foot to its tip; bent to its right by a share of its length.
Path leaf(const image::PointMm& foot, const image::PointMm& tip, double width, double bend = 0);
/// A row of sea waves from left to right, crests sharper than troughs.
Path seaLine(double left, double right, double y, double height, double length, double phase);

/// Where a smaller drawing stands in a larger one.
struct Standing {
    image::PointMm at;  ///< of its upper left corner
    double scale = 1;
    bool mirrored = false;  ///< left and right changed, within its width
    double degrees = 0;     ///< turned about the middle of its frame
};

/// Collects the parts of a drawing.
class ArtMaker {
public:
    ArtMaker(double width, double height) : art_{width, height, {}} {}

    /// An area of an even tone.
    ArtMaker& area(const Path& border, double tone, double hatchDegrees = 45);
    /// An area whose tone runs from one to another.
    ArtMaker& shaded(const Path& border, double tone, double toneEnd, double shadeDegrees, double hatchDegrees = 45);
    /// An area with a hole.
    ArtMaker& ring(const Path& border, const Path& hole, double tone);
    ArtMaker& line(const Path& path, double width, double tone = 1);
    /// Closed.
    ArtMaker& loop(const Path& path, double width, double tone = 1);
    /// Thin at the ends.
    ArtMaker& tapered(const Path& path, double width, double tone = 1);
    ArtMaker& dot(const image::PointMm& centre, double radius, double tone = 1);
    ArtMaker& drawing(const EmblemArt& other, const Standing& standing);

    EmblemArt art() && { return std::move(art_); }

private:
    ArtMaker& lineOf(std::vector<Path> outlines, double tone);

    EmblemArt art_;
};

/// A path moved, scaled, mirrored and turned as the standing says; the frame's width and height are needed for the
/// latter two.
Path stood(const Path& path, const Standing& standing, double width, double height);

}  // namespace rahdari::specimen
