#include "core/specimen/forgery/forgers_stock.h"

#include "core/specimen/forgery/forgery.h"
#include "core/specimen/forgery/layer_surgery.h"

#include <algorithm>
#include <array>
#include <string>

namespace rahdari::specimen {

namespace {

struct MaterialOfRecipe {
    std::string_view name;
    Bgr reflectance;
    Bgr emission;
    float gloss;
    float grain;
};

constexpr std::array materials{
    MaterialOfRecipe{"office_paper", {.93F, .91F, .90F}, {.85F, .45F, .35F}, .04F, .012F},
    MaterialOfRecipe{"office_paper_dull", {.87F, .90F, .90F}, {.075F, .055F, .040F}, .03F, .013F},
    MaterialOfRecipe{"photo_paper", {.94F, .93F, .92F}, {.62F, .38F, .30F}, .25F, .003F},
    MaterialOfRecipe{"pvc", {.92F, .91F, .90F}, {.42F, .27F, .22F}, .24F, .003F},
    MaterialOfRecipe{"erased_paper", {.87F, .89F, .90F}, {.105F, .080F, .055F}, .01F, .030F},
};

struct InkOfRecipe {
    std::string_view name;
    Bgr reflectance;
    float infrared;
    float uvAbsorption;
};

constexpr std::array inks{
    InkOfRecipe{"inkjet", {.10F, .09F, .10F}, .90F, .8F},   InkOfRecipe{"inkjet_c", {.72F, .36F, .05F}, .93F, .6F},
    InkOfRecipe{"inkjet_m", {.30F, .08F, .72F}, .94F, .6F}, InkOfRecipe{"inkjet_y", {.06F, .82F, .90F}, .95F, .8F},
    InkOfRecipe{"inkjet_k", {.10F, .09F, .10F}, .90F, .8F}, InkOfRecipe{"toner", {.08F, .08F, .08F}, .08F, .9F},
    InkOfRecipe{"toner_c", {.68F, .30F, .04F}, .90F, .6F},  InkOfRecipe{"toner_m", {.26F, .07F, .68F}, .92F, .6F},
    InkOfRecipe{"toner_y", {.05F, .80F, .88F}, .93F, .8F},  InkOfRecipe{"toner_k", {.08F, .08F, .08F}, .08F, .9F},
    InkOfRecipe{"laser", {.08F, .08F, .08F}, .08F, .9F},    InkOfRecipe{"dye_diffusion", {.10F, .10F, .10F}, .88F, .6F},
};

template <typename Map, typename Key>
const typename Map::mapped_type* find(const Map& map, const Key& key)
{
    const auto found = map.find(std::string(key));
    return found == map.end() ? nullptr : &found->second;
}

}  // namespace

Material stockMaterial(const Design& design, std::string_view name)
{
    if (const Material* const known = find(design.materials, name)) {
        return *known;
    }
    const auto* const recipe = std::find_if(materials.begin(), materials.end(),
                                            [&](const MaterialOfRecipe& entry) { return entry.name == name; });
    Material material;
    material.name = name;
    if (recipe != materials.end()) {
        material.reflectance = recipe->reflectance;
        material.emission = recipe->emission;
        material.gloss = recipe->gloss;
        material.grain = recipe->grain;
    }
    return material;
}

Ink stockInk(const Design& design, std::string_view name)
{
    if (const Ink* const known = find(design.inks, name)) {
        return *known;
    }
    const auto* const recipe =
        std::find_if(inks.begin(), inks.end(), [&](const InkOfRecipe& entry) { return entry.name == name; });
    Ink ink;
    ink.name = name;
    if (recipe != inks.end()) {
        ink.reflectance = recipe->reflectance;
        ink.infrared = recipe->infrared;
        ink.uvAbsorption = recipe->uvAbsorption;
    }
    return ink;
}

Material dullStock(const Design& design)
{
    const std::string& own = design.sides.front().substrate;
    const Material* const genuine = find(design.materials, own);
    if (design.card && genuine != nullptr) {
        // Blank cards without brighteners are sold to everybody; only the grain gives them away.
        Material card = *genuine;
        card.name = "blank card";
        card.grain *= 1.5F;
        return card;
    }
    return stockMaterial(design, "office_paper_dull");
}

Material brightStock(const Design& design, int difficulty)
{
    constexpr double sigma = .065;
    const Material dull = dullStock(design);
    const Material office = stockMaterial(design, "office_paper");
    Material bright = stockMaterial(design, design.card ? "pvc" : "office_paper");
    bright.emission = between(dull.emission, office.emission, deviationAt(difficulty, sigma) / deviationAt(1, sigma));
    return bright;
}

}  // namespace rahdari::specimen
