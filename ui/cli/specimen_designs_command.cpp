#include "core/specimen/forgery/forgery.h"
#include "ui/cli/specimen_commands.h"
#include "ui/cli/specimen_workshop.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

using Json = nlohmann::ordered_json;
using specimen::Design;
using specimen::Family;
using specimen::ScannerProfile;
using specimen::Workshop;

namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

std::vector<std::string> sidesOf(const Design& design)
{
    std::vector<std::string> sides;
    for (const specimen::SideDesign& side : design.sides) {
        sides.push_back(side.side);
    }
    return sides;
}

std::vector<std::string> lightsOf(const ScannerProfile& scanner)
{
    std::vector<std::string> lights;
    for (const image::Light light : scanner.lights) {
        lights.emplace_back(shortName(light));
    }
    return lights;
}

/// Designs a family cannot be on.
std::vector<std::string> barredDesigns(const Family& family, const std::vector<Design>& designs)
{
    std::vector<std::string> ids;
    for (const Design& design : designs) {
        if (!family.appliesTo(design)) {
            ids.push_back(design.id);
        }
    }
    return ids;
}

std::string formatWord(specimen::DocumentFormat format)
{
    switch (format) {
    case specimen::DocumentFormat::Td1: return "TD1";
    case specimen::DocumentFormat::Td2: return "TD2";
    case specimen::DocumentFormat::Td3: return "TD3";
    case specimen::DocumentFormat::MrvA: return "MRV-A";
    case specimen::DocumentFormat::MrvB: return "MRV-B";
    }
    return {};
}

void writeJson(const Workshop& workshop)
{
    Json designs = Json::array();
    for (const Design& design : workshop.designs()) {
        designs.push_back({{"id", design.id},
                           {"title", design.title},
                           {"family", design.family},
                           {"series", design.series},
                           {"modelId", design.modelId},
                           {"format", formatWord(design.format)},
                           {"size", {design.size.width, design.size.height}},
                           {"sides", sidesOf(design)},
                           {"chip", design.chip},
                           {"note", design.note}});
    }
    Json scanners = Json::array();
    for (const ScannerProfile& scanner : workshop.scanners()) {
        scanners.push_back({{"name", scanner.name},
                            {"title", scanner.title},
                            {"lights", lightsOf(scanner)},
                            {"dpi", scanner.dpi},
                            {"heldOut", scanner.heldOut}});
    }
    Json families = Json::array();
    for (const Family& family : specimen::families()) {
        families.push_back({{"id", family.id},
                            {"title", family.title},
                            {"kind", family.kind},
                            {"forged", family.forged},
                            {"mustReact", family.mustReact},
                            {"notOn", barredDesigns(family, workshop.designs())}});
    }
    const Json all = {{"designs", designs}, {"scanners", scanners}, {"families", families}};
    std::cout << all.dump(2, ' ', false, Json::error_handler_t::replace) << std::endl;
}

void writeText(const Workshop& workshop)
{
    std::cout << "Designs:\n";
    for (const Design& design : workshop.designs()) {
        std::cout << "  " << design.id << "\n      " << design.title << "\n      " << formatWord(design.format) << ", "
                  << joined(sidesOf(design)) << (design.chip ? ", with chip" : "") << '\n';
    }
    std::cout << "\nScanners:\n";
    for (const ScannerProfile& scanner : workshop.scanners()) {
        std::cout << "  " << scanner.name << "\n      " << scanner.title << "\n      " << joined(lightsOf(scanner))
                  << (scanner.heldOut ? "; held out for tests" : "") << '\n';
    }
    for (const bool forged : {true, false}) {
        std::cout << (forged ? "\nForgeries:\n" : "\nDecoys (genuine, and not as usual):\n");
        for (const Family& family : specimen::families()) {
            if (family.forged == forged) {
                const auto barred = barredDesigns(family, workshop.designs());
                std::cout << "  " << family.id << "  " << family.title
                          << (barred.empty() ? "" : " (not on " + joined(barred) + ")") << '\n';
            }
        }
    }
    std::cout << std::flush;
}

}  // namespace

ExitCode runSpecimenDesigns(const SpecimenDesignsOptions& options)
{
    const auto workshop = openWorkshop(options.source);
    if (!workshop) {
        return endSpecimenWith(workshop.error());
    }
    options.json ? writeJson(**workshop) : writeText(**workshop);
    return ExitCode::Successful;
}

}  // namespace rahdari::ui::cli
