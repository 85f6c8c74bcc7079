// specimen_bench [MODELS [ROUNDS]]: how long a specimen takes from the order to the files: a TD3 page in four lights
// with its chip, the first one cold (models, plates and all), the others as in a set; and the most memory it took.

#include "core/specimen/collection/specimen_folder.h"
#include "core/specimen/collection/workshop.h"
#include "tests/bench/times.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>

using namespace rahdari;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;

/// The most memory the process ever held, in MB.
long peakMb()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "VmHWM:") {
            long kb = 0;
            status >> kb;
            return kb / 1024;
        }
    }
    return -1;
}

/// Ends the program where something fails.
template <typename Value>
Value orEnd(base::Result<Value> result)
{
    if (!result) {
        std::cerr << result.error().message << '\n';
        std::exit(EXIT_FAILURE);
    }
    return std::move(result).value();
}

void makeAndWrite(const specimen::Workshop& workshop, std::uint64_t seed, const fs::path& folder)
{
    specimen::SpecimenOrder order;
    order.design = "passport_2015";
    order.seed = seed;
    order.today = 2026y / 6 / 1;
    order.scanner = "desk_a";
    const specimen::Specimen specimen = orEnd(workshop.make(order));
    fs::remove_all(folder);
    if (const auto written = specimen::writeCapture(folder, specimen); !written) {
        std::cerr << written.error().message << '\n';
        std::exit(EXIT_FAILURE);
    }
}

void print(const char* what, const bench::Times& times)
{
    std::printf("  %-28s %7.0f ms (%.0f)\n", what, times.wallMs, times.processorMs);
}

}  // namespace

int main(int count, char** arguments)
{
    const fs::path models = count > 1 ? arguments[1] : "models";
    const int rounds = count > 2 ? std::max(1, std::atoi(arguments[2])) : 5;
    const fs::path folder = fs::temp_directory_path() / "rahdari_specimen_bench";
    std::unique_ptr<const specimen::Workshop> workshop;
    std::uint64_t seed = 1;
    print("cold: open, make, write", bench::timeOf([&] {
              workshop = orEnd(specimen::Workshop::open(models / "documents" / "utopia", {}));
              makeAndWrite(*workshop, seed, folder);
          }));
    print("each further one", bench::medianOf(rounds, [&] { makeAndWrite(*workshop, ++seed, folder); }));
    std::printf("  most memory %ld MB\n", peakMb());
    fs::remove_all(folder);
    return EXIT_SUCCESS;
}
