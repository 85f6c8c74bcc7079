#pragma once

#include "core/capture/page.h"
#include "core/check/page_planes.h"
#include "core/document/page_location.h"
#include "core/document/reduced_picture.h"
#include "core/document/registration/page_signature.h"
#include "core/image/geometry.h"

#include <list>
#include <vector>

namespace rahdari::document {

/// One way a page may lie, and what it looks like from afar then.
struct PossibleView {
    check::PagePlanes planes;
    PageColours colours;
};

/// The ways a page may lie: one where its zone tells, up to four where only its outline is known. Made size by size
/// when first asked for. Refers to what it was made of.
class PossibleViews {
public:
    PossibleViews(const capture::Page& page, const check::PagePlanes& planes, const PageLocation& location);

    /// Views of a page of that size; empty when the page is surely not of it.
    const std::vector<PossibleView>& of(image::SizeMm size);

private:
    struct Made {
        image::SizeMm size;
        std::vector<PossibleView> views;
    };

    std::vector<check::PagePlanes> planesFor(image::SizeMm size) const;
    std::vector<check::PagePlanes> turned(image::SizeMm size) const;
    check::PagePlanes planesBy(const image::QuadPx& corners, image::SizeMm size) const;

    const capture::Page& page_;
    const check::PagePlanes& planes_;
    const PageLocation& location_;
    image::Light light_ = image::Light::White;
    ReducedPicture small_;
    std::list<Made> made_;
};

}  // namespace rahdari::document
