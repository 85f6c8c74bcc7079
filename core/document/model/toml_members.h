#pragma once

#include "core/base/error.h"

#include <toml++/toml.h>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::document {

/// Bounds of a number in a model's file, both included.
struct Bounds {
    double least = 0.0;
    double most = 0.0;
};

/// Keeps the first thing that is wrong with a file.
class FirstError {
public:
    /// @param what  one sentence; the line is put before it
    void fail(const toml::source_region& where, const std::string& what);
    const std::optional<base::Error>& error() const { return error_; }

private:
    std::optional<base::Error> error_;
};

/// Reads the members of one table. What is missing gives the default where it is not required; what is of another kind
/// or out of bounds is an error, and so is, in the end, every member that was not asked for.
class TomlMembers {
public:
    TomlMembers(const toml::table& table, FirstError& first) : table_(table), first_(first) {}

    std::string text(std::string_view key, std::size_t maxBytes, bool required = false);
    int whole(std::string_view key, int otherwise, Bounds bounds);
    bool flag(std::string_view key);
    std::vector<double> numbers(std::string_view key, std::size_t count, Bounds bounds);  ///< required
    std::vector<int> wholes(std::string_view key, std::size_t most, Bounds bounds);
    std::vector<std::string> texts(std::string_view key, std::size_t most, std::size_t maxBytes);
    const toml::table* table(std::string_view key);
    std::vector<const toml::table*> tables(std::string_view key, std::size_t most);

    /// A mistyped member must not silently leave its default.
    void refuseOthers(std::string_view whose);

    /// Where a member stands, else the table.
    const toml::source_region& place(std::string_view key) const;
    void fail(std::string_view key, const std::string& what) { first_.fail(place(key), what); }

private:
    const toml::node* ask(std::string_view key);
    const toml::array* array(std::string_view key, std::size_t most, const std::string& what);

    const toml::table& table_;
    FirstError& first_;
    std::set<std::string, std::less<>> asked_;
};

}  // namespace rahdari::document
