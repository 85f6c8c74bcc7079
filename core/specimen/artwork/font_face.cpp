#include "core/specimen/artwork/font_face.h"

#include "core/base/error_code.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include <hb.h>

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;
using image::PointMm;

struct FontFace::Engines {
    base::Bytes file;
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    hb_font_t* font = nullptr;

    Engines() = default;
    Engines(const Engines&) = delete;
    Engines& operator=(const Engines&) = delete;
    ~Engines()
    {
        hb_font_destroy(font);
        if (face != nullptr) {
            FT_Done_Face(face);
        }
        if (library != nullptr) {
            FT_Done_FreeType(library);
        }
    }
};

namespace {

/// Takes FreeType's outline apart into lines no further off than a four-thousandth of the em.
class Flattening {
public:
    Flattening(GlyphShape& shape, double em) : shape_(shape), tolerance_(em / 4000) {}

    void take(FT_Outline& outline)
    {
        const FT_Outline_Funcs calls{moveTo, lineTo, quadraticTo, cubicTo, 0, 0};
        FT_Outline_Decompose(&outline, &calls, this);
    }

private:
    static Flattening& self(void* user) { return *static_cast<Flattening*>(user); }
    static PointMm pointOf(const FT_Vector* v) { return {static_cast<double>(v->x), -static_cast<double>(v->y)}; }

    static int moveTo(const FT_Vector* to, void* user)
    {
        self(user).shape_.contours.push_back({pointOf(to)});
        return 0;
    }

    static int lineTo(const FT_Vector* to, void* user)
    {
        self(user).contour().push_back(pointOf(to));
        return 0;
    }

    static int quadraticTo(const FT_Vector* control, const FT_Vector* to, void* user)
    {
        self(user).quadratic(pointOf(control), pointOf(to));
        return 0;
    }

    static int cubicTo(const FT_Vector* one, const FT_Vector* two, const FT_Vector* to, void* user)
    {
        self(user).cubic(pointOf(one), pointOf(two), pointOf(to));
        return 0;
    }

    std::vector<PointMm>& contour() { return shape_.contours.back(); }

    int piecesFor(double bend) const
    {
        return std::clamp(static_cast<int>(std::ceil(std::sqrt(bend / tolerance_))), 1, 32);
    }

    static double bendOf(const PointMm& a, const PointMm& b, const PointMm& c)
    {
        const double x = a.x - 2 * b.x + c.x;
        const double y = a.y - 2 * b.y + c.y;
        return std::sqrt(x * x + y * y);
    }

    void quadratic(const PointMm& b, const PointMm& c)
    {
        const PointMm a = contour().back();
        const int pieces = piecesFor(bendOf(a, b, c) / 4);
        for (int i = 1; i <= pieces; ++i) {
            const double t = static_cast<double>(i) / pieces;
            const double s = 1 - t;
            contour().push_back(
                {s * s * a.x + 2 * s * t * b.x + t * t * c.x, s * s * a.y + 2 * s * t * b.y + t * t * c.y});
        }
    }

    void cubic(const PointMm& b, const PointMm& c, const PointMm& d)
    {
        const PointMm a = contour().back();
        const int pieces = piecesFor(std::max(bendOf(a, b, c), bendOf(b, c, d)) * 0.75);
        for (int i = 1; i <= pieces; ++i) {
            const double t = static_cast<double>(i) / pieces;
            const double s = 1 - t;
            const double wa = s * s * s;
            const double wb = 3 * s * s * t;
            const double wc = 3 * s * t * t;
            const double wd = t * t * t;
            contour().push_back({wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y});
        }
    }

    GlyphShape& shape_;
    double tolerance_;
};

/// All fonts' outlines turn the same way as the pen's strokes, holes the other.
void turnLikeStrokes(GlyphShape& shape, FT_Orientation orientation)
{
    if (orientation == FT_ORIENTATION_FILL_RIGHT) {
        for (std::vector<PointMm>& contour : shape.contours) {
            std::ranges::reverse(contour);
        }
    }
}

/// Every character of a Latin line keeps a glyph of its own.
const std::vector<hb_feature_t>& latinFeatures()
{
    static const std::vector<hb_feature_t> features{
        {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
        {HB_TAG('c', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}};
    return features;
}

hb_buffer_t* bufferOf(std::string_view text, std::size_t begin, std::size_t end, bool rightToLeft)
{
    hb_buffer_t* buffer = hb_buffer_create();
    hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), static_cast<unsigned>(begin),
                       static_cast<int>(end - begin));
    hb_buffer_set_direction(buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(buffer);
    // The language the machine is set to must not show.
    hb_buffer_set_language(buffer, hb_language_from_string(rightToLeft ? "ur" : "en", -1));
    return buffer;
}

}  // namespace

FontFace::FontFace(std::unique_ptr<Engines> engines) : engines_(std::move(engines)) {}
FontFace::~FontFace() = default;

Result<std::unique_ptr<FontFace>> FontFace::open(base::Bytes file)
{
    const Error noFont{toInt(ErrorCode::FileUnreadable), "The file is no font", "Install the font's package again"};
    auto engines = std::make_unique<Engines>();
    engines->file = std::move(file);
    if (FT_Init_FreeType(&engines->library) != 0 ||
        FT_New_Memory_Face(engines->library, engines->file.data(), static_cast<FT_Long>(engines->file.size()), 0,
                           &engines->face) != 0 ||
        FT_IS_SCALABLE(engines->face) == 0) {
        return noFont;
    }
    hb_blob_t* blob =
        hb_blob_create(reinterpret_cast<const char*>(engines->file.data()), static_cast<unsigned>(engines->file.size()),
                       HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t* face = hb_face_create(blob, 0);
    engines->font = hb_font_create(face);
    const int em = static_cast<int>(hb_face_get_upem(face));
    hb_font_set_scale(engines->font, em, em);
    hb_font_make_immutable(engines->font);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    return std::unique_ptr<FontFace>(new FontFace(std::move(engines)));
}

const GlyphShape& FontFace::shapeOf(std::uint32_t glyph) const
{
    const std::lock_guard lock(mutex_);
    const auto [entry, fresh] = shapes_.try_emplace(glyph);
    FT_Face face = engines_->face;
    if (fresh && FT_Load_Glyph(face, glyph, FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING) == 0 &&
        face->glyph->format == FT_GLYPH_FORMAT_OUTLINE) {
        Flattening(entry->second, face->units_per_EM).take(face->glyph->outline);
        turnLikeStrokes(entry->second, FT_Outline_Get_Orientation(&face->glyph->outline));
    }
    return entry->second;
}

std::vector<PlacedGlyph> FontFace::shaped(std::string_view text, std::size_t begin, std::size_t end,
                                          bool rightToLeft) const
{
    hb_buffer_t* buffer = bufferOf(text, begin, end, rightToLeft);
    const std::vector<hb_feature_t>& features = latinFeatures();
    hb_shape(engines_->font, buffer, features.data(), rightToLeft ? 0 : static_cast<unsigned>(features.size()));
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer, &count);
    std::vector<PlacedGlyph> glyphs;
    glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        glyphs.push_back({&shapeOf(infos[i].codepoint), infos[i].cluster, static_cast<double>(places[i].x_offset),
                          -static_cast<double>(places[i].y_offset), static_cast<double>(places[i].x_advance),
                          infos[i].codepoint != 0});
    }
    hb_buffer_destroy(buffer);
    return glyphs;
}

double FontFace::heightOf(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    if (hb_font_get_nominal_glyph(engines_->font, character, &glyph) == 0) {
        return 0;
    }
    double height = 0;
    for (const std::vector<PointMm>& contour : shapeOf(glyph).contours) {
        for (const PointMm& point : contour) {
            height = std::max(height, -point.y);
        }
    }
    return height;
}

}  // namespace rahdari::specimen
