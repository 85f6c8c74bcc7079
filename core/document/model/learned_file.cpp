#include "core/document/model/learned_file.h"

#include "core/base/error_code.h"
#include "core/document/model/cbor_form.h"
#include "core/document/model/model_names.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>

namespace rahdari::document {

using base::Error;
using base::ErrorCode;
using base::Result;
using Json = nlohmann::json;

namespace {

constexpr std::size_t partsOfLimit = 8;
constexpr std::size_t partsOfTable = 3;
constexpr int mostSamples = 1'000'000;
constexpr int longestSide = 10'000'000;  ///< of a table; its octets limit it anyway

Error invalid(const std::string& what)
{
    return {toInt(ErrorCode::ModelInvalid), what, "Get the document model anew, or learn it anew"};
}

Json::binary_t octetsOf(const std::vector<float>& values)
{
    std::vector<std::uint8_t> octets;
    octets.reserve(values.size() * sizeof(float));
    for (const float value : values) {
        const auto bits = std::bit_cast<std::uint32_t>(value);
        for (unsigned shift = 0; shift < 32; shift += 8) {
            octets.push_back(static_cast<std::uint8_t>(bits >> shift));
        }
    }
    return Json::binary_t(std::move(octets));
}

std::vector<float> valuesOf(const std::vector<std::uint8_t>& octets)
{
    std::vector<float> values(octets.size() / sizeof(float));
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::uint32_t bits = 0;
        for (std::size_t octet = sizeof(float); octet > 0; --octet) {
            bits = (bits << 8U) | octets[i * sizeof(float) + octet - 1];
        }
        values[i] = std::bit_cast<float>(bits);
    }
    return values;
}

std::optional<int> wholeOf(const Json& json, int most)
{
    if (!json.is_number_unsigned() || json.get<std::uint64_t>() > static_cast<std::uint64_t>(most)) {
        return std::nullopt;
    }
    return json.get<int>();
}

std::optional<double> numberOf(const Json& json)
{
    return json.is_number() && !std::isnan(json.get<double>()) ? std::optional(json.get<double>()) : std::nullopt;
}

std::optional<std::string> nameOf(const Json& json)
{
    const auto* text = json.get_ptr<const std::string*>();
    return text != nullptr && isLimitName(*text) ? std::optional(*text) : std::nullopt;
}

bool isSensible(const check::Limit& limit)
{
    return std::isfinite(limit.centre) && std::isfinite(limit.spread) && limit.spread >= 0.0 &&
           limit.lower <= limit.upper && limit.lower < INFINITY && limit.upper > -INFINITY;
}

std::optional<check::Limit> limitOf(const Json& json)
{
    if (!json.is_array() || json.size() != partsOfLimit) {
        return std::nullopt;
    }
    const auto check = nameOf(json[0]);
    const auto feature = nameOf(json[1]);
    const auto quantity = nameOf(json[2]);
    const auto samples = wholeOf(json[3], mostSamples);
    const auto centre = numberOf(json[4]);
    const auto spread = numberOf(json[5]);
    const auto lower = numberOf(json[6]);
    const auto upper = numberOf(json[7]);
    if (!check || !feature || !quantity || !samples || !centre || !spread || !lower || !upper) {
        return std::nullopt;
    }
    const check::Limit limit{*check, *feature, *quantity, *samples, *centre, *spread, *lower, *upper};
    return isSensible(limit) ? std::optional(limit) : std::nullopt;
}

std::optional<Table> tableOf(const Json& json)
{
    if (!json.is_array() || json.size() != partsOfTable || !json[2].is_binary()) {
        return std::nullopt;
    }
    const auto rows = wholeOf(json[0], longestSide);
    const auto columns = wholeOf(json[1], longestSide);
    const Json::binary_t& octets = json[2].get_binary();
    const auto count = rows && columns ? static_cast<std::uint64_t>(*rows) * static_cast<std::uint64_t>(*columns) : 0;
    if (!rows || !columns || count * sizeof(float) != octets.size()) {
        return std::nullopt;
    }
    return Table{*rows, *columns, valuesOf(octets)};
}

std::optional<Error> readLimits(const Json& json, std::vector<check::Limit>& limits)
{
    if (!json.is_array()) {
        return invalid("its limits are no list");
    }
    for (const Json& element : json) {
        auto limit = limitOf(element);
        if (!limit) {
            return invalid("limit " + std::to_string(limits.size() + 1) + " is broken");
        }
        limits.push_back(std::move(*limit));
    }
    return std::nullopt;
}

std::optional<Error> readTables(const Json& json, std::map<std::string, Table>& tables)
{
    if (!json.is_object()) {
        return invalid("its tables are no map");
    }
    for (const auto& [name, element] : json.items()) {
        auto table = isTableName(name) ? tableOf(element) : std::nullopt;
        if (!table) {
            return invalid("table " + std::to_string(tables.size() + 1) + " is broken");
        }
        tables.emplace(name, std::move(*table));
    }
    return std::nullopt;
}

}  // namespace

Result<base::Bytes> encodeLearned(const Learned& learned)
{
    Json limits = Json::array();
    for (const check::Limit& limit : learned.limits) {
        limits.push_back({limit.check, limit.feature, limit.quantity, static_cast<std::uint64_t>(limit.samples),
                          limit.centre, limit.spread, limit.lower, limit.upper});
    }
    Json tables = Json::object();
    for (const auto& [name, table] : learned.tables) {
        tables[name] = Json::array({static_cast<std::uint64_t>(table.rows), static_cast<std::uint64_t>(table.columns),
                                    octetsOf(table.values)});
    }
    base::Bytes octets = Json::to_cbor({{"format", 1}, {"limits", limits}, {"tables", tables}});
    if (const auto again = decodeLearned(octets); !again) {
        return Error{toInt(ErrorCode::FileNotWritten), "What was learned cannot be written: " + again.error().message,
                     "Learn the model anew"};
    }
    return octets;
}

Result<Learned> decodeLearned(base::ByteSpan octets)
{
    const auto json = readCbor(octets);
    if (!json) {
        return json.error();
    }
    if (!json->is_object() || json->value("format", Json()) != 1) {
        return invalid("it is not of format 1");
    }
    Learned learned;
    for (const auto& [key, value] : json->items()) {
        std::optional<Error> wrong;
        if (key == "limits") {
            wrong = readLimits(value, learned.limits);
        } else if (key == "tables") {
            wrong = readTables(value, learned.tables);
        } else if (key != "format") {
            wrong = invalid("it has a member that is not known");
        }
        if (wrong) {
            return *wrong;
        }
    }
    return learned;
}

}  // namespace rahdari::document
