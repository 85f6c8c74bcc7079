#include "core/document/registration/identification.h"

#include "core/document/registration/closer_look.h"
#include "core/document/registration/page_signature.h"
#include "core/document/registration/possible_views.h"
#include "core/document/registration/registration.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <iterator>
#include <utility>

namespace rahdari::document {

namespace {

constexpr std::size_t triedNearBy = 16;    // by their likeness as they lie
constexpr std::size_t lookedAtCloser = 3;  // by their likeness in the best place
constexpr double worthCloserLook = 0.20;   // likeness from afar
constexpr double nearTheBest = 0.20;       // others this far behind are not looked at closer
constexpr double hintsWorth = 0.02;
constexpr std::size_t mostCandidates = 5;
/// Between documents of no known model (0.57 and less, another document of the same state) and screens that show one
/// (0.63 and more); genuine pages have 0.8 and more. Measured on simulated scans.
constexpr double leastScore = 0.60;

/// A model of the shelf, one way the page may lie, and how alike they are from afar.
struct Distant {
    const ShelfEntry* entry = nullptr;
    const PossibleView* view = nullptr;
    double likeness = -1.0;
    double rank = -1.0;  ///< likeness and what the hints are worth
    Signature signature;
};

double worthOf(const IdentificationHints& hints, const ShelfEntry& entry)
{
    double worth = 0.0;
    const ModelId& id = entry.outline.id;
    if (!hints.country.empty() && hints.country == id.country) {
        worth += hintsWorth;
    }
    if (!hints.type.empty() && hints.type == id.type) {
        worth += hintsWorth;
    }
    return worth;
}

void sortByRank(std::vector<Distant>& distants)
{
    std::stable_sort(distants.begin(), distants.end(),
                     [](const Distant& one, const Distant& other) { return one.rank > other.rank; });
}

/// Every model of the shelf that may be it, the likeliest first.
std::vector<Distant> fromAfar(const ModelShelf& shelf, PossibleViews& views, const IdentificationHints& hints)
{
    std::vector<Distant> distants;
    for (const ShelfEntry& entry : shelf.entries()) {
        const Table* table = entry.outline.table(signatureTable);
        const auto signature = table != nullptr ? signatureOf(*table) : std::nullopt;
        if (!signature) {
            continue;
        }
        for (const PossibleView& view : views.of(entry.outline.size)) {
            const double likeness = view.colours.likeness(*signature);
            distants.push_back({&entry, &view, likeness, likeness + worthOf(hints, entry), *signature});
        }
    }
    sortByRank(distants);
    distants.resize(std::min(distants.size(), triedNearBy));
    for (Distant& distant : distants) {
        distant.likeness = distant.view->colours.bestLikeness(distant.signature);
        distant.rank = distant.likeness + worthOf(hints, *distant.entry);
    }
    sortByRank(distants);
    return distants;
}

/// Those worth a closer look, the likeliest first.
std::vector<const Distant*> nearest(const std::vector<Distant>& distants)
{
    std::vector<const Distant*> near;
    for (const Distant& distant : distants) {
        const bool worth = distant.likeness >= worthCloserLook && distant.rank >= distants.front().rank - nearTheBest;
        if (!worth || near.size() >= lookedAtCloser) {
            break;
        }
        near.push_back(&distant);
    }
    return near;
}

/// Does something for each, side by side as far as there are processors.
template <typename Do>
void forEach(std::size_t first, std::size_t count, const Do& work)
{
    cv::parallel_for_({static_cast<int>(first), static_cast<int>(std::max(first, count))}, [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            work(static_cast<std::size_t>(i));
        }
    });
}

std::vector<CloserLook> closerLooks(const std::vector<Distant>& distants, const ModelShelf& shelf,
                                    const capture::Page& page, const std::stop_token& stop)
{
    const std::vector<const Distant*> near = nearest(distants);
    std::vector<std::shared_ptr<const DocumentModel>> models(near.size());
    forEach(0, near.size(), [&](std::size_t i) {
        if (auto model = shelf.load(near[i]->entry->name); model && !stop.stop_requested()) {
            models[i] = *std::move(model);
        }
    });
    std::vector<CloserLook> looks(near.size());
    // The others share the raster of the first.
    const auto look = [&](std::size_t i, const std::vector<CloserLook>& before) {
        if (models[i] != nullptr && !stop.stop_requested()) {
            looks[i] = lookCloser(models[i], *near[i]->view, before, page, stop);
        }
    };
    std::vector<CloserLook> first;
    if (!looks.empty()) {
        look(0, first);
        first.push_back(looks.front());
    }
    forEach(1, looks.size(), [&](std::size_t i) { look(i, first); });
    std::erase_if(looks, [](const CloserLook& one) { return one.model == nullptr; });
    return looks;
}

/// The look no other is ahead of, beginning with the highest score: leads alone may go round in a circle.
std::size_t winnerOf(const std::vector<CloserLook>& looks)
{
    const auto byScore = [](const CloserLook& one, const CloserLook& other) { return one.score < other.score; };
    const auto highest = std::max_element(looks.begin(), looks.end(), byScore);
    auto winner = static_cast<std::size_t>(std::distance(looks.begin(), highest));
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (i != winner && leadOver(looks[i], looks[winner]) > 0.0) {
            winner = i;
        }
    }
    return winner;
}

double leadOf(const std::vector<CloserLook>& looks, const std::vector<Distant>& distants, std::size_t winner)
{
    double lead = looks[winner].score;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (i != winner && looks[i].model->name != looks[winner].model->name) {
            lead = std::min(lead, leadOver(looks[winner], looks[i]));
        }
    }
    // Those not looked at closer count by what they lack from afar.
    double own = 0.0;
    for (const Distant& distant : distants) {
        own = distant.entry->name == looks[winner].model->name ? std::max(own, distant.likeness) : own;
    }
    for (std::size_t i = looks.size(); i < distants.size(); ++i) {
        if (distants[i].entry->name != looks[winner].model->name) {
            lead = std::min(lead, std::max(0.0, own - distants[i].likeness));
        }
    }
    return std::clamp(lead, 0.0, 1.0);
}

std::vector<Identification::Candidate> candidatesOf(const std::vector<CloserLook>& looks,
                                                    const std::vector<Distant>& distants)
{
    std::vector<Identification::Candidate> candidates;
    const auto add = [&](const std::string& name, double score) {
        const auto same = [&](const Identification::Candidate& one) { return one.model == name; };
        if (std::none_of(candidates.begin(), candidates.end(), same)) {
            candidates.push_back({name, std::clamp(score, 0.0, 1.0)});
        }
    };
    for (const CloserLook& look : looks) {
        add(look.model->name, look.score);
    }
    // From afar alone, nothing is told by more than this share of its likeness.
    constexpr double afarShare = 0.4;
    for (const Distant& distant : distants) {
        add(distant.entry->name, afarShare * distant.likeness);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& one, const auto& other) { return one.score > other.score; });
    candidates.resize(std::min(candidates.size(), mostCandidates));
    return candidates;
}

IdentifiedPage unknown(const capture::Page& page, const check::PagePlanes& planes, const PageLocation& location,
                       std::string reason)
{
    IdentifiedPage result;
    result.identification.reason = std::move(reason);
    result.page = unregisteredPage(page, planes, location.sizeMm);
    return result;
}

/// What was found, before the page is laid over its model.
struct Found {
    Identification identification;
    std::vector<CloserLook> looks;
    std::size_t winner = 0;
};

std::optional<PackSignature> signatureOn(const ModelShelf& shelf, const std::string& name)
{
    for (const ShelfEntry& entry : shelf.entries()) {
        if (entry.name == name) {
            return entry.signature;
        }
    }
    return std::nullopt;
}

Found find(const capture::Page& page, PossibleViews& views, const IdentificationHints& hints, const ModelShelf& shelf,
           const std::stop_token& stop)
{
    Found found;
    const std::vector<Distant> distants = fromAfar(shelf, views, hints);
    found.looks = closerLooks(distants, shelf, page, stop);
    found.identification.candidates = candidatesOf(found.looks, distants);
    if (found.looks.empty()) {
        found.identification.reason = "no model on the shelf looks like the page";
        return found;
    }
    found.winner = winnerOf(found.looks);
    const CloserLook& best = found.looks[found.winner];
    found.identification.score = best.score;
    if (best.score < leastScore) {
        found.identification.reason = "the model most like the page is not like enough";
        return found;
    }
    found.identification.model = best.model;
    found.identification.lead = leadOf(found.looks, distants, found.winner);
    found.identification.signature = signatureOn(shelf, best.model->name);
    found.identification.reason = "its print agrees with this model's";
    return found;
}

}  // namespace

std::map<std::string, Table> identificationTables(const DocumentModel& model)
{
    const auto signature = signatureOf(model);
    return signature ? std::map<std::string, Table>{{signatureTable, tableOf(*signature)}}
                     : std::map<std::string, Table>{};
}

IdentifiedPage identifyPage(const capture::Page& page, const check::PagePlanes& planes, const PageLocation& location,
                            const IdentificationHints& hints, const ModelShelf& shelf, std::stop_token stop)
{
    try {
        const auto start = std::chrono::steady_clock::now();
        PossibleViews views(page, planes, location);
        Found found = find(page, views, hints, shelf, stop);
        found.identification.ms =
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        if (!found.identification.model) {
            IdentifiedPage result = unknown(page, planes, location, {});
            result.identification = std::move(found.identification);
            return result;
        }
        const CloserLook& best = found.looks[found.winner];
        const PlaceFound place =
            refineThoroughly(best.place, best.score, best.leading->print, best.leading->look, stop);
        RegisteredPage registered = registerAt(place, *best.leading, page, best.view->planes, *best.model);
        return {std::move(found.identification), std::move(registered)};
    } catch (const cv::Exception&) {
        return unknown(page, planes, location, "the page could not be compared with the models");
    }
}

}  // namespace rahdari::document
