#include "core/specimen/design/table_reader.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

using base::Error;

namespace {

constexpr std::size_t mostBytes = 500;
constexpr std::size_t mostNameBytes = 60;

std::string inQuotes(std::string_view text) { return '"' + std::string(text.substr(0, mostNameBytes)) + '"'; }

/// 0.2, 12, 1.5: as a person would write it.
std::string written(double number)
{
    std::string text = std::to_string(number);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text;
}

std::string fromTo(Range range) { return "from " + written(range.low) + " to " + written(range.high); }

std::string oneOf(std::span<const std::string_view> words)
{
    std::string text = "one of ";
    for (const std::string_view word : words) {
        text += (word == words.front() ? "" : ", ") + inQuotes(word);
    }
    return text;
}

bool isText(std::string_view text, bool lines)
{
    return text.size() <= mostBytes && std::ranges::none_of(text, [lines](char letter) {
               const auto code = static_cast<unsigned char>(letter);
               return (code < 0x20 || code == 0x7F) && !(lines && letter == '\n');
           });
}

std::optional<double> numberOf(const toml::node& node, Range range)
{
    const auto value = node.is_number() ? node.value<double>() : std::nullopt;
    if (!value || !std::isfinite(*value) || *value < range.low || *value > range.high) {
        return std::nullopt;
    }
    return value;
}

}  // namespace

Error invalidDesign(const toml::source_region& where, const std::string& what)
{
    const std::string place = where.begin ? "line " + std::to_string(where.begin.line) + ": " : "";
    return {toInt(base::ErrorCode::FileInvalid), place + what, "Correct the file"};
}

Error invalidDesign(const std::string& what) { return invalidDesign({}, what); }

bool isPlainName(std::string_view name)
{
    return !name.empty() && name.size() <= mostNameBytes && std::ranges::all_of(name, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
    });
}

const toml::node* TableReader::find(std::string_view key)
{
    known_.push_back(key);
    return table_.get(key);
}

void TableReader::need(std::string_view key)
{
    if (!has(key)) {
        fail(inQuotes(key) + " is missing");
    }
}

void TableReader::text(std::string_view key, std::string& into, bool lines)
{
    const toml::node* node = find(key);
    if (node == nullptr) {
        return;
    }
    const auto value = node->value_exact<std::string>();
    if (!value || !isText(*value, lines)) {
        fail(node->source(), std::string(key) + " must be text of at most " + std::to_string(mostBytes) + " bytes" +
                                 (lines ? "" : " in one line"));
        return;
    }
    into = *value;
}

void TableReader::name(std::string_view key, std::string& into)
{
    const toml::node* node = find(key);
    if (node == nullptr) {
        return;
    }
    const auto value = node->value_exact<std::string>();
    if (!value || !isPlainName(*value)) {
        fail(node->source(), std::string(key) + " must be a name of lowercase letters, digits and underscores");
        return;
    }
    into = *value;
}

void TableReader::word(std::string_view key, std::string& into, std::span<const std::string_view> words)
{
    const toml::node* node = find(key);
    if (node == nullptr) {
        return;
    }
    const auto value = node->value_exact<std::string>();
    if (!value || std::ranges::find(words, *value) == words.end()) {
        fail(node->source(), std::string(key) + " must be " + oneOf(words));
        return;
    }
    into = *value;
}

void TableReader::flag(std::string_view key, bool& into)
{
    const toml::node* node = find(key);
    if (node == nullptr) {
        return;
    }
    const auto value = node->value_exact<bool>();
    if (!value) {
        fail(node->source(), std::string(key) + " must be true or false");
        return;
    }
    into = *value;
}

void TableReader::number(std::string_view key, double& into, Range range)
{
    const toml::node* node = find(key);
    if (node == nullptr) {
        return;
    }
    const auto value = numberOf(*node, range);
    if (!value) {
        fail(node->source(), std::string(key) + " must be a number " + fromTo(range));
        return;
    }
    into = *value;
}

void TableReader::number(std::string_view key, float& into, Range range)
{
    double value = into;
    number(key, value, range);
    into = static_cast<float>(value);
}

void TableReader::whole(std::string_view key, int& into, Range range)
{
    const toml::node* node = find(key);
    if (node == nullptr) {
        return;
    }
    const auto value = node->is_integer() ? numberOf(*node, range) : std::nullopt;
    if (!value) {
        fail(node->source(), std::string(key) + " must be a whole number " + fromTo(range));
        return;
    }
    into = static_cast<int>(*value);
}

void TableReader::whole(std::string_view key, std::uint64_t& into)
{
    const toml::node* node = find(key);
    if (node == nullptr) {
        return;
    }
    const auto value = node->value_exact<std::int64_t>();
    if (!value || *value < 0) {
        fail(node->source(), std::string(key) + " must be a whole number of at least 0");
        return;
    }
    into = static_cast<std::uint64_t>(*value);
}

std::optional<std::vector<double>> TableReader::list(std::string_view key, std::size_t least, std::size_t most,
                                                     Range range, const std::string& what)
{
    const toml::node* node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    std::vector<double> values;
    const toml::array* array = node->as_array();
    bool fine = array != nullptr && array->size() >= least && array->size() <= most;
    for (std::size_t i = 0; fine && i < array->size(); ++i) {
        const auto value = numberOf(*array->get(i), range);
        fine = value.has_value();
        values.push_back(value.value_or(0));
    }
    if (!fine) {
        fail(node->source(), std::string(key) + " must be " + what + ", each " + fromTo(range));
        return std::nullopt;
    }
    return values;
}

void TableReader::numbers(std::string_view key, std::vector<double>& into, std::size_t most, Range range)
{
    if (auto values = list(key, 0, most, range, "a list of at most " + std::to_string(most) + " numbers")) {
        into = std::move(*values);
    }
}

void TableReader::names(std::string_view key, std::vector<std::string>& into, std::size_t most)
{
    const toml::node* node = find(key);
    if (node == nullptr) {
        return;
    }
    std::vector<std::string> values;
    const toml::array* array = node->as_array();
    bool fine = array != nullptr && array->size() <= most;
    for (std::size_t i = 0; fine && i < array->size(); ++i) {
        const auto value = array->get(i)->value_exact<std::string>();
        fine = value && !value->empty() && isText(*value, false);
        values.push_back(value.value_or(""));
    }
    if (!fine) {
        fail(node->source(), std::string(key) + " must be a list of at most " + std::to_string(most) + " names");
        return;
    }
    into = std::move(values);
}

void TableReader::colour(std::string_view key, Bgr& into, Range range)
{
    if (const auto values = list(key, 3, 3, range, "[blue, green, red]")) {
        std::ranges::transform(*values, into.begin(), [](double value) { return static_cast<float>(value); });
    }
}

void TableReader::box(std::string_view key, image::RectMm& into)
{
    constexpr Range onAnyPage{-10, 200};
    if (const auto values = list(key, 4, 4, onAnyPage, "[x, y, width, height] in mm")) {
        into = {values->at(0), values->at(1), values->at(2), values->at(3)};
    }
}

void TableReader::size(std::string_view key, image::SizeMm& into)
{
    if (const auto values = list(key, 2, 2, {10, 200}, "[width, height] in mm")) {
        into = {values->at(0), values->at(1)};
    }
}

const toml::table* TableReader::table(std::string_view key)
{
    const toml::node* node = find(key);
    if (node != nullptr && !node->is_table()) {
        fail(node->source(), std::string(key) + " must be a table");
    }
    return node == nullptr ? nullptr : node->as_table();
}

std::vector<const toml::table*> TableReader::tables(std::string_view key, std::size_t most)
{
    std::vector<const toml::table*> tables;
    const toml::node* node = find(key);
    if (node == nullptr) {
        return tables;
    }
    const toml::array* array = node->as_array();
    bool fine = array != nullptr && array->size() <= most;
    for (std::size_t i = 0; fine && i < array->size(); ++i) {
        tables.push_back(array->get(i)->as_table());
        fine = tables.back() != nullptr;
    }
    if (!fine) {
        fail(node->source(),
             std::string(key) + " must be tables, [[...]], of which there are at most " + std::to_string(most));
        tables.clear();
    }
    return tables;
}

void TableReader::finish(std::string_view what)
{
    for (const auto& [key, node] : table_) {
        if (std::ranges::find(known_, key.str()) == known_.end()) {
            std::string may;
            for (const std::string_view known : known_) {
                may += (may.empty() ? "" : ", ") + std::string(known);
            }
            fail(key.source(), std::string(what) + " has no key " + inQuotes(key.str()) + ", only: " + may);
            return;
        }
    }
}

void TableReader::fail(const toml::source_region& where, const std::string& what)
{
    if (!error_) {
        error_ = invalidDesign(where, what);
    }
}

}  // namespace rahdari::specimen
