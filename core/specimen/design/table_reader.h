#pragma once

#include "core/base/error.h"
#include "core/image/geometry.h"
#include "core/specimen/ink/ink.h"

#include <toml++/toml.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::specimen {

/// Error 1002: "line 7: what may stand there". Without a line where toml++ knows none.
base::Error invalidDesign(const toml::source_region& where, const std::string& what);
base::Error invalidDesign(const std::string& what);

/// Lowercase letters, digits and underscores, at most 60.
bool isPlainName(std::string_view name);

/// The smallest and the largest number that may stand at a key, both included.
struct Range {
    double low = 0;
    double high = 1;
};

/// Reads the members of one table of a design's file. A key that is missing leaves its value as it is. The first error
/// is kept, in the slot that all readers of a file share; once there is one, the rest does nothing of consequence.
class TableReader {
public:
    using ErrorSlot = std::optional<base::Error>;

    TableReader(const toml::table& table, ErrorSlot& error) : table_(table), error_(error) {}

    bool has(std::string_view key) const { return table_.contains(key); }
    /// The key must be there.
    void need(std::string_view key);

    /// Text of at most 500 bytes without control characters; "\n" where `lines` allows more than one.
    void text(std::string_view key, std::string& into, bool lines = false);
    /// Text as isPlainName() wants it.
    void name(std::string_view key, std::string& into);
    /// One of a list of words.
    void word(std::string_view key, std::string& into, std::span<const std::string_view> words);
    void flag(std::string_view key, bool& into);
    void number(std::string_view key, double& into, Range range);
    void number(std::string_view key, float& into, Range range);
    void whole(std::string_view key, int& into, Range range);
    void whole(std::string_view key, std::uint64_t& into);
    void numbers(std::string_view key, std::vector<double>& into, std::size_t most, Range range);
    void names(std::string_view key, std::vector<std::string>& into, std::size_t most);
    /// [blue, green, red]
    void colour(std::string_view key, Bgr& into, Range range);
    /// [x, y, width, height]
    void box(std::string_view key, image::RectMm& into);
    /// [width, height]
    void size(std::string_view key, image::SizeMm& into);

    /// One of a list of words that stand for values.
    template <typename Value, std::size_t Count>
    void choice(std::string_view key, Value& into, const std::array<std::pair<std::string_view, Value>, Count>& values);

    /// A table, or null.
    const toml::table* table(std::string_view key);
    /// An array of tables such as [[side]]; empty where there is none.
    std::vector<const toml::table*> tables(std::string_view key, std::size_t most);

    /// Refuses every key that nobody has asked for, naming those that may stand here.
    void finish(std::string_view what);

    void fail(const toml::source_region& where, const std::string& what);
    /// At the table itself.
    void fail(const std::string& what) { fail(table_.source(), what); }
    bool failed() const { return error_.has_value(); }
    int line() const { return static_cast<int>(table_.source().begin.line); }

private:
    const toml::node* find(std::string_view key);
    std::optional<std::vector<double>> list(std::string_view key, std::size_t least, std::size_t most, Range range,
                                            const std::string& what);

    const toml::table& table_;
    ErrorSlot& error_;
    std::vector<std::string_view> known_;
};

template <typename Value, std::size_t Count>
void TableReader::choice(std::string_view key, Value& into,
                         const std::array<std::pair<std::string_view, Value>, Count>& values)
{
    std::array<std::string_view, Count> words;
    for (std::size_t i = 0; i < Count; ++i) {
        words.at(i) = values.at(i).first;
    }
    std::string chosen;
    word(key, chosen, words);
    for (const auto& [name, value] : values) {
        if (name == chosen) {
            into = value;
        }
    }
}

}  // namespace rahdari::specimen
