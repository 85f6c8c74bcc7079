#include "ui/cli/checks_command.h"

#include "core/inspection/catalogue.h"
#include "core/inspection/profile.h"
#include "ui/cli/capture_sources.h"
#include "ui/setup/model_folder.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::ui::cli {

using Json = nlohmann::ordered_json;
using check::CheckEntry;
using inspection::Profile;

namespace {

base::Result<std::vector<Profile>> loadProfiles(const std::filesystem::path& asked)
{
    const auto models = setup::findModels(asked);
    if (!models) {
        return models.error();
    }
    const auto files = setup::listProfiles(*models);
    if (!files) {
        return files.error();
    }
    std::vector<Profile> profiles;
    for (const std::filesystem::path& file : *files) {
        auto profile = inspection::loadProfile(file, inspection::catalogue());
        if (!profile) {
            return profile.error();
        }
        profiles.push_back(std::move(profile).value());
    }
    return profiles;
}

std::vector<std::string> possibleOutcomes(const CheckEntry& entry)
{
    std::vector<std::string> words;
    for (const check::Outcome outcome : check::allOutcomes) {
        if (entry.possible.contains(outcome)) {
            words.emplace_back(check::toString(outcome));
        }
    }
    return words;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

Json checkJson(const CheckEntry& entry, const std::vector<Profile>& profiles)
{
    Json obligations = Json::object();
    for (const Profile& profile : profiles) {
        obligations[profile.name] = inspection::toString(profile.obligationOf(entry.id));
    }
    return {{"id", entry.id},
            {"category", check::toString(entry.category)},
            {"clause", entry.clause},
            {"title", entry.title},
            {"outcomes", possibleOutcomes(entry)},
            {"gates", std::vector<std::string>(entry.gates.begin(), entry.gates.end())},
            {"obligations", obligations}};
}

void writeJson(const std::vector<Profile>& profiles)
{
    Json list = Json::array();
    for (const CheckEntry& entry : inspection::catalogue()) {
        list.push_back(checkJson(entry, profiles));
    }
    std::cout << list.dump(2) << std::endl;
}

/// What the profiles demand: one word when they all demand the same, else the profiles under each word.
void writeObligations(const CheckEntry& entry, const std::vector<Profile>& profiles)
{
    for (const inspection::Obligation obligation : inspection::allObligations) {
        std::vector<std::string> names;
        for (const Profile& profile : profiles) {
            if (profile.obligationOf(entry.id) == obligation) {
                names.push_back(profile.name);
            }
        }
        if (!names.empty()) {
            const std::string whose = names.size() == profiles.size() ? "in every profile" : "in " + joined(names);
            std::cout << "    " << inspection::toString(obligation) << ' ' << whose << '\n';
        }
    }
}

void writeText(const std::vector<Profile>& profiles)
{
    for (const CheckEntry& entry : inspection::catalogue()) {
        std::cout << entry.id << "  (" << check::toString(entry.category) << ", " << entry.clause << ")\n    "
                  << entry.title << "\n    " << joined(possibleOutcomes(entry)) << '\n';
        writeObligations(entry, profiles);
        std::cout << '\n';
    }
    std::cout << "Profiles:\n";
    for (const Profile& profile : profiles) {
        std::cout << "  " << profile.name << ' ' << profile.version << "  " << profile.title
                  << (profile.refusePreRecorded ? "; refuses pictures from files\n" : "\n");
    }
    std::cout << std::flush;
}

}  // namespace

ExitCode runChecks(const ChecksOptions& options)
{
    const auto profiles = loadProfiles(options.models);
    if (!profiles) {
        std::cerr << "rahdari: " << toSentence(profiles.error()) << std::endl;
        return ExitCode::Setup;
    }
    options.json ? writeJson(*profiles) : writeText(*profiles);
    return ExitCode::Successful;
}

}  // namespace rahdari::ui::cli
