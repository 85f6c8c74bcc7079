#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::specimen {

using Json = nlohmann::ordered_json;

/// Why a document is not taken. Thrown and caught inside the module, never across its edge.
struct JsonRefusal {
    std::string where;  ///< "sides[2].dpi", or "byte 17"
    std::string what;   ///< without a full stop
};

/// A value of a JSON document and its place in it. Every question throws `JsonRefusal` where the value is not what was
/// asked for.
class JsonNode {
public:
    explicit JsonNode(const Json& json, std::string path = {}) : json_(&json), path_(std::move(path)) {}

    JsonNode member(const std::string& key) const;
    std::optional<JsonNode> find(const std::string& key) const;
    std::vector<JsonNode> items(std::size_t most) const;
    std::vector<std::pair<std::string, JsonNode>> members(std::size_t most) const;
    const std::string& text() const;
    bool flag() const;
    double number() const;  ///< within +-1e9
    std::vector<double> numbers(std::size_t count) const;
    std::uint64_t natural() const;
    int integer(int least, int greatest) const;
    bool isNull() const { return json_->is_null(); }
    [[noreturn]] void refuse(const std::string& what) const;

private:
    const Json* json_;
    std::string path_;
};

/// Parses a document of at most `mostBytes` and 16 levels.
Json parseJson(std::string_view text, std::size_t mostBytes);

}  // namespace rahdari::specimen
