#include "core/specimen/artwork/font_shelf.h"

#include "core/base/error_code.h"
#include "core/specimen/artwork/font_face.h"
#include "core/specimen/artwork/font_list.h"
#include "core/specimen/artwork/text_runs.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;
using image::PointMm;

namespace {

constexpr char32_t alef = 0x627;

struct ShelvedFont {
    std::unique_ptr<FontFace> face;
    double capHeight = 0;  ///< units
};

std::optional<base::Bytes> octetsOf(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        return std::nullopt;
    }
    return base::Bytes(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
}

std::optional<base::Bytes> findFont(const std::string& file, const std::vector<std::filesystem::path>& roots)
{
    for (const std::filesystem::path& root : roots) {
        if (auto octets = octetsOf(root / file)) {
            return octets;
        }
    }
    return std::nullopt;
}

Error missing(const std::string& name, const std::string& file, const std::string& package)
{
    return {toInt(ErrorCode::FileMissing), "The font \"" + name + "\" (" + file + ") is not on this machine",
            package.empty() ? "Install it, or name another in fonts.toml" : "Install the package " + package};
}

Result<ShelvedFont> shelved(const std::string& name, base::Bytes file)
{
    Result<std::unique_ptr<FontFace>> face = FontFace::open(std::move(file));
    if (!face) {
        return Error{face.error().code, "The font \"" + name + "\" cannot be read", face.error().advice};
    }
    ShelvedFont font{std::move(*face), 0};
    font.capHeight = font.face->heightOf(name.starts_with("urdu") ? alef : U'H');
    if (font.capHeight <= 0) {
        return Error{toInt(ErrorCode::FileInvalid), "The font \"" + name + "\" has no letter its height is measured by",
                     "Name another in fonts.toml"};
    }
    return font;
}

Error unknownFont(const std::string& name)
{
    return {toInt(ErrorCode::SpecimenInvalid), "There is no font \"" + name + '"', "Name one of fonts.toml"};
}

/// Where the character that begins at an octet ends: where the next one of the line begins.
std::size_t clusterEnd(const std::vector<PlacedGlyph>& glyphs, std::size_t cluster, std::size_t end)
{
    for (const PlacedGlyph& glyph : glyphs) {
        if (glyph.cluster > cluster) {
            end = std::min<std::size_t>(end, glyph.cluster);
        }
    }
    return end;
}

void addContours(GlyphOutline& outline, const PlacedGlyph& glyph, double penMm, double mmPerUnit)
{
    for (const std::vector<PointMm>& contour : glyph.shape->contours) {
        std::vector<PointMm>& points = outline.contours.emplace_back();
        points.reserve(contour.size());
        for (const PointMm& point : contour) {
            points.push_back({penMm + (point.x + glyph.offsetX) * mmPerUnit, (point.y + glyph.offsetY) * mmPerUnit});
        }
    }
}

image::RectMm boundsOf(const GlyphOutline& glyph, double penMm)
{
    PointMm low{penMm, 0};
    PointMm high{penMm, 0};
    bool first = true;
    for (const std::vector<PointMm>& contour : glyph.contours) {
        for (const PointMm& point : contour) {
            low = first ? point : PointMm{std::min(low.x, point.x), std::min(low.y, point.y)};
            high = first ? point : PointMm{std::max(high.x, point.x), std::max(high.y, point.y)};
            first = false;
        }
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

/// Lays glyphs side by side, those of one character (a letter and its marks) as one.
class LineSetter {
public:
    LineSetter(std::string_view text, double mmPerUnit, double trackingMm)
        : text_(text), mmPerUnit_(mmPerUnit), trackingMm_(trackingMm)
    {
    }

    void add(const std::vector<PlacedGlyph>& glyphs, const TextRun& run)
    {
        for (std::size_t i = 0; i < glyphs.size();) {
            const std::size_t cluster = glyphs[i].cluster;
            const std::size_t end = clusterEnd(glyphs, cluster, run.end);
            GlyphOutline outline;
            outline.text = std::string(text_.substr(cluster, end - cluster));
            const double begin = penMm_;
            for (; i < glyphs.size() && glyphs[i].cluster == cluster; ++i) {
                addContours(outline, glyphs[i], penMm_, mmPerUnit_);
                penMm_ += glyphs[i].advance * mmPerUnit_;
            }
            penMm_ += trackingMm_;
            outline.advanceMm = penMm_ - begin;
            outline.box = boundsOf(outline, begin);
            line_.push_back(std::move(outline));
        }
    }

    std::vector<GlyphOutline> line() && { return std::move(line_); }

private:
    std::string_view text_;
    double mmPerUnit_;
    double trackingMm_;
    double penMm_ = 0;
    std::vector<GlyphOutline> line_;
};

}  // namespace

struct FontShelf::Faces {
    std::map<std::string, ShelvedFont, std::less<>> fonts;
};

FontShelf::FontShelf(std::unique_ptr<Faces> faces) : faces_(std::move(faces)) {}
FontShelf::~FontShelf() = default;

Result<std::shared_ptr<const FontShelf>> FontShelf::open(const std::filesystem::path& list,
                                                         const std::vector<std::filesystem::path>& roots)
{
    const auto text = octetsOf(list);
    if (!text) {
        return Error{toInt(ErrorCode::FileMissing), "There is no list of fonts " + list.string(), ""};
    }
    const Result<FontList> fonts = parseFontList({reinterpret_cast<const char*>(text->data()), text->size()});
    if (!fonts) {
        return Error{fonts.error().code, list.string() + ": " + fonts.error().message, fonts.error().advice};
    }
    auto faces = std::make_unique<Faces>();
    for (const auto& [name, file] : fonts->files) {
        auto octets = findFont(file, roots);
        if (!octets) {
            return missing(name, file, packageOf(*fonts, file));
        }
        Result<ShelvedFont> font = shelved(name, std::move(*octets));
        if (!font) {
            return font.error();
        }
        faces->fonts.emplace(name, std::move(*font));
    }
    return std::shared_ptr<const FontShelf>(new FontShelf(std::move(faces)));
}

Result<std::vector<GlyphOutline>> FontShelf::set(std::string_view text, const TextStyle& style) const
{
    const auto font = faces_->fonts.find(style.font);
    if (font == faces_->fonts.end()) {
        return unknownFont(style.font);
    }
    LineSetter setter(text, style.capHeightMm / font->second.capHeight, style.trackingMm);
    for (const TextRun& run : runsOf(text)) {
        const std::vector<PlacedGlyph> glyphs = font->second.face->shaped(text, run.begin, run.end, run.rightToLeft);
        const auto stranger = std::ranges::find(glyphs, false, &PlacedGlyph::known);
        if (stranger != glyphs.end()) {
            const std::size_t end = clusterEnd(glyphs, stranger->cluster, run.end);
            return Error{toInt(ErrorCode::SpecimenInvalid),
                         "The font \"" + style.font + "\" has no \"" +
                             std::string(text.substr(stranger->cluster, end - stranger->cluster)) + '"',
                         "Use another font, or another spelling"};
        }
        setter.add(glyphs, run);
    }
    return std::move(setter).line();
}

}  // namespace rahdari::specimen
