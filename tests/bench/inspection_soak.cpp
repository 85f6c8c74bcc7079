#include "scanners/folder/folder_scanner.h"
#include "ui/setup/inspection_setup.h"
#include "ui/setup/model_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

// inspection_soak [COUNT [FOLDER...]]: inspects what lies in the folders (the samples) over and over in one process and
// prints the resident memory every 100 inspections. What grows without end is a leak.

namespace {

namespace fs = std::filesystem;
namespace setup = rahdari::ui::setup;

/// Resident memory in MB, from /proc/self/status.
long residentMb()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "VmRSS:") {
            long kb = 0;
            status >> kb;
            return kb / 1024;
        }
    }
    return -1;
}

std::vector<fs::path> capturesIn(const std::vector<std::string>& folders)
{
    std::vector<fs::path> captures;
    for (const std::string& folder : folders) {
        if (const auto found = rahdari::scanners::listCaptures(folder)) {
            captures.insert(captures.end(), found->begin(), found->end());
        }
    }
    return captures;
}

int soak(const setup::InspectionSetup& setup, const std::vector<fs::path>& captures, int count)
{
    std::cout << "inspections\tRSS MB\n0\t" << residentMb() << std::endl;
    for (int i = 1; i <= count; ++i) {
        auto scanner = rahdari::scanners::openFolderScanner(captures[static_cast<std::size_t>(i) % captures.size()]);
        if (!scanner) {
            std::cerr << scanner.error().message << '\n';
            return EXIT_FAILURE;
        }
        const auto inspection = setup.runnerFor(std::move(scanner).value(), {}, nullptr).run();
        if (inspection.judgement.outcome == rahdari::check::Outcome::Aborted) {
            std::cerr << "inspection " << i << " was aborted\n";
        }
        if (i % 100 == 0) {
            std::cout << i << '\t' << residentMb() << std::endl;
        }
    }
    return EXIT_SUCCESS;
}

}  // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 1000;
    std::vector<std::string> folders(argv + std::min(argc, 2), argv + argc);
    if (folders.empty()) {
        folders = {RAHDARI_SOURCE_DIR "/samples/captures", RAHDARI_SOURCE_DIR "/samples/pictures"};
    }
    const std::vector<fs::path> captures = capturesIn(folders);
    const auto models = setup::findModels({});
    const auto profile = models ? setup::chooseProfile(*models, "stationary_border_control") : models.error();
    if (!profile || captures.empty()) {
        std::cerr << "no models, no profile or no captures\n";
        return EXIT_FAILURE;
    }
    using namespace std::chrono_literals;
    const auto setup = setup::InspectionSetup::load(*models, *profile, {}, 2026y / std::chrono::November / 21, {});
    if (!setup) {
        std::cerr << setup.error().message << '\n';
        return EXIT_FAILURE;
    }
    return soak(*setup, captures, count);
}
