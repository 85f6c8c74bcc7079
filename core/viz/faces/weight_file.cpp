#include "core/viz/faces/weight_file.h"

#include "core/base/error_code.h"

#include <nlohmann/json.hpp>

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <utility>

namespace rahdari::viz {

using base::Error;
using base::Result;
using Json = nlohmann::json;

namespace {

constexpr std::size_t mostNumbers = 64'000'000;

Error broken(std::string what)
{
    return {toInt(base::ErrorCode::FaceModelInvalid), "The face model cannot be used: " + std::move(what),
            "Fetch it again with models/vision/faces/fetch.sh"};
}

/// How the numbers of one entry are kept.
struct Form {
    std::string name;
    std::vector<int> shape;
    std::size_t count = 1;
    bool octets = false;
    float scale = 1.0F;
    float least = 0.0F;
};

std::optional<Form> formOf(const Json& entry)
{
    Form form;
    form.name = entry.at("name").get<std::string>();
    for (const Json& length : entry.at("shape")) {
        const int value = length.get<int>();
        if (value < 1 || form.count > mostNumbers / static_cast<std::size_t>(value)) {
            return std::nullopt;
        }
        form.shape.push_back(value);
        form.count *= static_cast<std::size_t>(value);
    }
    if (const auto quantization = entry.find("quantization"); quantization != entry.end()) {
        if (quantization->value("dtype", "") != "uint8") {
            return std::nullopt;
        }
        form.octets = true;
        form.scale = quantization->at("scale").get<float>();
        form.least = quantization->at("min").get<float>();
    } else if (entry.at("dtype").get<std::string>() != "float32") {
        return std::nullopt;
    }
    return form;
}

Weights numbersOf(const Form& form, base::ByteSpan bytes)
{
    Weights weights{form.shape, std::vector<float>(form.count)};
    if (form.octets) {
        for (std::size_t i = 0; i < form.count; ++i) {
            weights.values[i] = static_cast<float>(bytes[i]) * form.scale + form.least;
        }
    } else {
        static_assert(std::endian::native == std::endian::little);
        std::memcpy(weights.values.data(), bytes.data(), form.count * sizeof(float));
    }
    return weights;
}

Result<WeightMap> readAll(const Json& manifest, base::ByteSpan numbers)
{
    WeightMap map;
    std::size_t place = 0;
    for (const Json& group : manifest) {
        for (const Json& entry : group.at("weights")) {
            const std::optional<Form> form = formOf(entry);
            if (!form) {
                return broken("its manifest describes numbers of a kind that is not known");
            }
            const std::size_t size = form->count * (form->octets ? 1 : sizeof(float));
            if (size > numbers.size() - place) {
                return broken("its numbers end before " + form->name);
            }
            map[form->name] = numbersOf(*form, numbers.subspan(place, size));
            place += size;
        }
    }
    return map;
}

}  // namespace

Result<WeightMap> readWeights(std::string_view manifest, base::ByteSpan numbers)
{
    try {
        return readAll(Json::parse(manifest), numbers);
    } catch (const Json::exception&) {
        return broken("its manifest is not what it should be");
    }
}

}  // namespace rahdari::viz
