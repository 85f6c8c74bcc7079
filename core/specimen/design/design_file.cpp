#include "core/specimen/design/design_file.h"

#include "core/base/error_code.h"
#include "core/base/toml_text.h"
#include "core/specimen/design/design_rules.h"
#include "core/specimen/design/ink_reader.h"

#include <toml++/toml.h>

namespace rahdari::specimen {

using base::Result;

namespace {

Result<toml::table> parseToml(std::string_view text)
{
    if (const auto checked = base::checkTomlText(text); !checked) {
        return checked.error();
    }
    try {
        return toml::table(toml::parse(text));
    } catch (const toml::parse_error& failure) {
        return invalidDesign(failure.source(), std::string(failure.description()));
    }
}

}  // namespace

Result<InkCabinet> parseInkCabinet(std::string_view toml)
{
    const auto table = parseToml(toml);
    if (!table) {
        return table.error();
    }
    TableReader::ErrorSlot error;
    TableReader file(*table, error);
    InkCabinet cabinet;
    readInks(file, error, cabinet.inks);
    readMaterials(file, error, cabinet.materials);
    file.finish("the ink cabinet");
    if (error) {
        return *error;
    }
    return cabinet;
}

Result<Design> parseDesign(std::string_view toml, const InkCabinet& cabinet, const std::vector<Design>& bases)
{
    const auto table = parseToml(toml);
    if (!table) {
        return table.error();
    }
    TableReader::ErrorSlot error;
    WrittenDesign written = readDesign(*table, cabinet, bases, error);
    if (!error) {
        error = brokenRule(written);
    }
    if (error) {
        return *error;
    }
    return std::move(written.design);
}

}  // namespace rahdari::specimen
