#include "core/document/model/feature.h"

#include <algorithm>
#include <utility>

namespace rahdari::document {

namespace {

template <typename Kind>
struct Named {
    Kind kind;
    std::string_view name;
};

constexpr std::array<Named<FeatureKind>, 17> kinds{{
    {FeatureKind::Print, "print"},
    {FeatureKind::Blank, "blank"},
    {FeatureKind::Mrz, "mrz"},
    {FeatureKind::Portrait, "portrait"},
    {FeatureKind::Ghost, "ghost"},
    {FeatureKind::Field, "field"},
    {FeatureKind::Code, "code"},
    {FeatureKind::Personal, "personal"},
    {FeatureKind::UvPrint, "uv_print"},
    {FeatureKind::UvPersonal, "uv_personal"},
    {FeatureKind::IrVanishing, "ir_vanishing"},
    {FeatureKind::IrStaying, "ir_staying"},
    {FeatureKind::Fibres, "fibres"},
    {FeatureKind::Ovd, "ovd"},
    {FeatureKind::Retro, "retro"},
    {FeatureKind::Watermark, "watermark"},
    {FeatureKind::Perforation, "perforation"},
}};

constexpr std::array<Named<Appearance>, 4> appearances{{
    {Appearance::Invisible, "invisible"},
    {Appearance::Visible, "visible"},
    {Appearance::Coloured, "coloured"},
    {Appearance::Grey, "grey"},
}};

template <typename Kind, std::size_t Count>
std::string_view nameIn(const std::array<Named<Kind>, Count>& names, Kind kind)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [kind](const auto& named) { return named.kind == kind; });
    return found == names.end() ? std::string_view() : found->name;
}

template <typename Kind, std::size_t Count>
std::optional<Kind> kindIn(const std::array<Named<Kind>, Count>& names, std::string_view name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [name](const auto& named) { return named.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->kind);
}

}  // namespace

std::string_view toString(FeatureKind kind) { return nameIn(kinds, kind); }

std::optional<FeatureKind> featureKindFromString(std::string_view name) { return kindIn(kinds, name); }

bool isPersonal(FeatureKind kind)
{
    switch (kind) {
    case FeatureKind::Mrz:
    case FeatureKind::Portrait:
    case FeatureKind::Ghost:
    case FeatureKind::Field:
    case FeatureKind::Code:
    case FeatureKind::Personal:
    case FeatureKind::UvPersonal:
    case FeatureKind::Perforation: return true;
    case FeatureKind::Print:
    case FeatureKind::Blank:
    case FeatureKind::UvPrint:
    case FeatureKind::IrVanishing:
    case FeatureKind::IrStaying:
    case FeatureKind::Fibres:
    case FeatureKind::Ovd:
    case FeatureKind::Retro:
    case FeatureKind::Watermark: break;
    }
    return false;
}

std::string_view toString(Appearance appearance) { return nameIn(appearances, appearance); }

std::optional<Appearance> appearanceFromString(std::string_view name) { return kindIn(appearances, name); }

}  // namespace rahdari::document
