#include "core/learning/field_texts.h"

#include "core/document/registration/identification.h"
#include "core/learning/cross_fitting.h"
#include "core/learning/joined_fields.h"
#include "core/learning/parallel_work.h"
#include "core/viz/field_naming.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace rahdari::learning {

namespace {

using document::DocumentModel;
using document::Feature;
using document::FeatureKind;

/// The lights text is read in; the others would only fill the memory.
capture::Page forReading(const capture::Page& page)
{
    capture::Page chosen = page;
    std::erase_if(chosen.images, [](const auto& picture) {
        return picture.first != image::Light::White && picture.first != image::Light::Infrared;
    });
    return chosen;
}

/// The specimens with their pages in full resolution; those that cannot be read again are left out.
optical::Specimens withPictures(SpecimenReader& reader, const AlignedSpecimens& aligned,
                                const std::shared_ptr<const DocumentModel>& model, unsigned threads,
                                const std::stop_token& stop)
{
    const optical::Specimens known = withModel(aligned.pages, model);
    std::vector<std::shared_ptr<check::Evidence>> read(known.size());
    forEach(known.size(), threads, stop, [&](std::size_t i) {
        if (const auto page = reader.page(aligned.specimens[i], stop)) {
            read[i] = withoutPage(*known[i]);
            read[i]->put(forReading(**page));
        }
    });
    optical::Specimens specimens;
    std::copy_if(read.begin(), read.end(), std::back_inserter(specimens),
                 [](const auto& one) { return one != nullptr; });
    return specimens;
}

/// Puts described fields where the undescribed ones stood, under names nobody else has.
void replaceFields(std::vector<Feature> fields, DocumentModel& model)
{
    std::erase_if(model.features, [](const Feature& feature) { return feature.kind == FeatureKind::Field; });
    const auto after = std::find_if(model.features.begin(), model.features.end(),
                                    [](const Feature& feature) { return !document::isPersonal(feature.kind); });
    auto at = static_cast<std::ptrdiff_t>(after - model.features.begin());
    for (Feature& field : fields) {
        const std::string base = field.name;
        for (int number = 2; model.find(field.name) != nullptr; ++number) {
            field.name = base + '_' + std::to_string(number);
        }
        model.features.insert(model.features.begin() + at, std::move(field));
        ++at;
    }
}

/// The model, and after its fields those that neighbours make together.
std::shared_ptr<const DocumentModel> withJoinedFields(const DocumentModel& model, std::vector<JoinedField>& joined)
{
    auto draft = std::make_shared<DocumentModel>(model);
    std::vector<Feature> fields;
    for (const Feature* const field : model.ofKind(FeatureKind::Field)) {
        fields.push_back(*field);
    }
    const bool someoneNamedThem =
        std::any_of(fields.begin(), fields.end(), [](const Feature& field) { return !field.content.empty(); });
    if (!someoneNamedThem) {
        joined = joinNeighbours(fields);
    }
    for (const JoinedField& one : joined) {
        draft->features.push_back(one.whole);
    }
    return draft;
}

/// Rules that were found where nobody wrote any.
void complete(document::DataRules& rules, const document::DataRules& found)
{
    for (const auto& [content, pattern] : found.patterns) {
        rules.patterns.emplace(content, pattern);
    }
    if (rules.validityMonths.empty()) {
        rules.validityMonths = found.validityMonths;
    }
    if (rules.dateOrder == document::DateOrder::Unknown) {
        rules.dateOrder = found.dateOrder;
    }
}

}  // namespace

void readFieldTexts(SpecimenReader& reader, const AlignedSpecimens& aligned, const viz::TextReader& textReader,
                    unsigned threads, const std::stop_token& stop, DocumentModel& model)
{
    if (model.ofKind(FeatureKind::Field).empty()) {
        return;
    }
    std::vector<JoinedField> joined;
    const auto draft = withJoinedFields(model, joined);
    const optical::Specimens specimens = withPictures(reader, aligned, draft, threads, stop);
    if (stop.stop_requested()) {
        return;
    }
    viz::DescribedFields described = viz::describeFields(*draft, specimens, textReader);
    if (!described.fields.empty()) {
        replaceFields(withoutIdleParts(std::move(described.fields), joined), model);
    }
    complete(model.rules, described.rules);
}

}  // namespace rahdari::learning
