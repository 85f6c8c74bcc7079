#include "core/specimen/collection/holder_file.h"

#include "core/base/error_code.h"
#include "core/base/toml_text.h"
#include "core/specimen/collection/date_text.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <utility>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::size_t mostLetters = 100;

Error invalid(const std::string& place, const std::string& what)
{
    return {toInt(ErrorCode::FileInvalid), "The holder's file, " + place + ": " + what, "Correct this line"};
}

Error invalidAt(const toml::node& node, const std::string& what)
{
    return invalid("line " + std::to_string(node.source().begin.line), what);
}

constexpr std::array<std::pair<std::string_view, std::string Holder::*>, 7> textKeys{
    {{"surname", &Holder::surname},
     {"given_names", &Holder::givenNames},
     {"surname_urdu", &Holder::surnameUrdu},
     {"given_names_urdu", &Holder::givenNamesUrdu},
     {"birth_place", &Holder::birthPlace},
     {"birth_place_urdu", &Holder::birthPlaceUrdu},
     {"personal_number", &Holder::personalNumber}}};

Result<std::string> readText(const toml::node& node)
{
    const auto text = node.value_exact<std::string>();
    const auto isControl = [](char letter) { return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f; };
    if (!text || text->size() > mostLetters || std::ranges::any_of(*text, isControl)) {
        return invalidAt(node, "must be text of one line");
    }
    return *text;
}

Result<Sex> readSex(const toml::node& node)
{
    const auto text = node.value_exact<std::string>();
    if (text == "F" || text == "M" || text == "X") {
        return *text == "F" ? Sex::Female : *text == "M" ? Sex::Male : Sex::Unspecified;
    }
    return invalidAt(node, R"(sex must be "F", "M" or "X")");
}

Result<std::chrono::year_month_day> readDate(const toml::node& node)
{
    std::ostringstream text;
    if (const auto* date = node.as_date()) {
        text << date->get();
    }
    const auto date = dateOfText(text.str());
    if (!date || date->year() < std::chrono::year(1900)) {
        return invalidAt(node, "birth_date must be a date such as 1988-03-14");
    }
    return *date;
}

Result<void> readKey(const std::string_view key, const toml::node& node, Holder& holder)
{
    const auto keep = [](auto value, auto& place) -> Result<void> {
        if (!value) {
            return value.error();
        }
        place = std::move(*value);
        return {};
    };
    const auto* const text = std::ranges::find(textKeys, key, [](const auto& entry) { return entry.first; });
    if (text != textKeys.end()) {
        return keep(readText(node), holder.*(text->second));
    }
    if (key == "sex") {
        return keep(readSex(node), holder.sex);
    }
    if (key == "birth_date") {
        return keep(readDate(node), holder.birth);
    }
    const auto face = node.value_exact<std::int64_t>();
    if (key != "face" || !face || *face < 0) {
        return invalidAt(node, key == "face" ? "face must be a whole number from 0"
                                             : "this key is not known; known are surname, given_names, sex, "
                                               "birth_date, birth_place, personal_number, face and the Urdu ones");
    }
    holder.faceSeed = static_cast<std::uint64_t>(*face);
    return {};
}

}  // namespace

Result<Holder> parseHolder(std::string_view toml, const Holder& otherwise)
{
    if (const auto checked = base::checkTomlText(toml); !checked) {
        return invalid("as a whole", checked.error().message);
    }
    try {
        Holder holder = otherwise;
        const toml::table table = toml::parse(toml);
        for (const auto& [key, value] : table) {
            if (auto read = readKey(key.str(), value, holder); !read) {
                return read.error();
            }
        }
        return holder;
    } catch (const toml::parse_error& failure) {
        return invalid("line " + std::to_string(failure.source().begin.line), std::string(failure.description()));
    }
}

}  // namespace rahdari::specimen
