#include "core/specimen/design/element_reader.h"

#include "core/specimen/design/body_reader.h"

namespace rahdari::specimen {

namespace {

bool needsInk(const ElementBody& body)
{
    return !std::holds_alternative<Watermark>(body) && !std::holds_alternative<Perforation>(body) &&
           !std::holds_alternative<Fibres>(body);
}

void readPlace(TableReader& reader, Element& element)
{
    reader.need("box");
    reader.box("box", element.box);
    reader.number("strength", element.strength, {0, 1});
    if (reader.has("twin_box") != reader.has("twin_ink")) {
        reader.fail("twin_ink and twin_box belong together");
    }
    reader.name("twin_ink", element.twinInk);
    if (reader.has("twin_box")) {
        reader.box("twin_box", element.twinBox.emplace());
    }
    reader.name("clip", element.clip);
}

void readInk(TableReader& reader, Element& element)
{
    if (needsInk(element.body)) {
        reader.need("ink");
    }
    reader.name("ink", element.ink);
}

}  // namespace

WrittenElement readElement(const toml::table& table, TableReader::ErrorSlot& error)
{
    WrittenElement written;
    TableReader reader(table, error);
    written.line = reader.line();
    reader.need("name");
    reader.name("name", written.element.name);
    reader.name("after", written.after);
    readBody(reader, written.element.body);
    readPlace(reader, written.element);
    readInk(reader, written.element);
    reader.finish("a " + std::string(kindOf(written.element.body)));
    return written;
}

}  // namespace rahdari::specimen
