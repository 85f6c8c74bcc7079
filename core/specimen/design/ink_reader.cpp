#include "core/specimen/design/ink_reader.h"

namespace rahdari::specimen {

namespace {

constexpr Range share{0, 1};
constexpr Range reflectance{0, 1.2};  // bright materials send back a little more than the white reference
constexpr std::size_t mostTables = 200;

Ink readInk(TableReader& reader, const std::string& name)
{
    Ink ink;
    ink.name = name;
    reader.colour("reflectance", ink.reflectance, share);
    reader.number("infrared", ink.infrared, share);
    reader.number("uv_absorption", ink.uvAbsorption, share);
    reader.colour("emission", ink.emission, {0, 2});
    reader.number("gloss", ink.gloss, share);
    reader.number("retro", ink.retro, share);
    reader.number("relief_um", ink.reliefUm, {-200, 200});
    reader.number("transmission", ink.transmission, share);
    reader.flag("optically_variable", ink.opticallyVariable);
    reader.colour("turned", ink.turned, share);
    reader.flag("diffractive", ink.diffractive);
    reader.finish("an ink");
    return ink;
}

Material readMaterial(TableReader& reader, const std::string& name)
{
    Material material;
    material.name = name;
    reader.colour("reflectance", material.reflectance, reflectance);
    reader.number("infrared", material.infrared, reflectance);
    reader.colour("emission", material.emission, {0, 2});
    reader.number("gloss", material.gloss, share);
    reader.number("density", material.density, {0, 10});
    reader.number("grain", material.grain, {0, .2});
    reader.number("clouds", material.clouds, {0, .2});
    reader.finish("a material");
    return material;
}

template <typename Value, typename Read>
void readAll(TableReader& file, TableReader::ErrorSlot& error, std::string_view key, std::map<std::string, Value>& into,
             Read read)
{
    const toml::table* tables = file.table(key);
    if (tables == nullptr) {
        return;
    }
    const std::string word(key);
    if (tables->size() > mostTables) {
        file.fail(tables->source(), word + " has more than " + std::to_string(mostTables) + " tables");
        return;
    }
    for (const auto& [name, node] : *tables) {
        const toml::table* table = node.as_table();
        if (table == nullptr || !isPlainName(name.str())) {
            file.fail(name.source(), word + " may hold only tables with names of lowercase letters, digits and _");
            return;
        }
        TableReader reader(*table, error);
        const std::string plain(name.str());
        into.insert_or_assign(plain, read(reader, plain));
    }
}

}  // namespace

void readInks(TableReader& file, TableReader::ErrorSlot& error, std::map<std::string, Ink>& inks)
{
    readAll(file, error, "ink", inks, readInk);
}

void readMaterials(TableReader& file, TableReader::ErrorSlot& error, std::map<std::string, Material>& materials)
{
    readAll(file, error, "material", materials, readMaterial);
}

}  // namespace rahdari::specimen
