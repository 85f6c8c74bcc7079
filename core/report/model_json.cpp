#include "core/report/model_json.h"

#include "core/report/json_numbers.h"

namespace rahdari::report {

using inspection::ModelCandidate;
using inspection::ModelTranscript;
using Json = nlohmann::ordered_json;

namespace {

constexpr int mostSpecimens = 1'000'000;

Json scoreJson(double score)
{
    const auto value = rounded(score, marginSteps);
    return value ? Json(*value) : Json(0.0);
}

Json candidatesJson(const std::vector<ModelCandidate>& candidates)
{
    Json list = Json::array();
    for (const ModelCandidate& candidate : candidates) {
        list.push_back({{"model", candidate.model}, {"score", scoreJson(candidate.score)}});
    }
    return list;
}

}  // namespace

Json modelJson(const std::optional<ModelTranscript>& model)
{
    if (!model) {
        return nullptr;
    }
    return {{"name", model->name},
            {"id", model->id},
            {"title", model->title},
            {"side", model->side},
            {"version", model->version},
            {"agency", model->agency},
            {"specimens", model->specimens},
            {"signer", model->signer},
            {"score", scoreJson(model->score)},
            {"lead", scoreJson(model->lead)},
            {"reason", model->reason},
            {"candidates", candidatesJson(model->candidates)},
            {"registered", model->registered}};
}

std::optional<ModelTranscript> modelOf(const JsonNode& node)
{
    if (node.isNull()) {
        return std::nullopt;
    }
    ModelTranscript model;
    model.name = node.member("name").text();
    model.id = node.member("id").text();
    model.title = node.member("title").text();
    model.side = node.member("side").text();
    model.version = node.member("version").text();
    model.agency = node.member("agency").text();
    model.specimens = node.member("specimens").integer(0, mostSpecimens);
    model.signer = node.member("signer").text();
    model.score = node.member("score").number();
    model.lead = node.member("lead").number();
    model.reason = node.member("reason").text();
    for (const JsonNode& candidate : node.member("candidates").items()) {
        model.candidates.push_back({candidate.member("model").text(), candidate.member("score").number()});
    }
    model.registered = node.member("registered").flag();
    return model;
}

}  // namespace rahdari::report
