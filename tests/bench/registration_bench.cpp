// registration_bench [MODELS] [ROUNDS]: how long finding a page's model among MODELS (200) takes, and laying the page
// over it under four lights at 400 dpi. The models are drawn: eight designs of passport size, the others derived from
// them by mirroring, by swapping colours and by mixing two, which makes them harder to tell apart than documents are.
// Medians of wall time and, in brackets, of the time all processors spent. Loading the models is not in.

#include "core/document/model/model_file.h"
#include "core/document/registration/identification.h"
#include "tests/bench/times.h"
#include "tests/unit/core/document/registration/drawn_document.h"

#include <opencv2/core.hpp>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

using namespace rahdari;
namespace fs = std::filesystem;

namespace {

constexpr image::SizeMm td3{125.0, 88.0};
constexpr int designCount = 8;

test::DrawnDesign designOf(int i) { return {static_cast<std::uint64_t>(100 + i), td3, false}; }

std::string nameOf(int i) { return "model_" + std::to_string(1000 + i); }

/// The picture with its channels in another order, mirrored, and with more or less of another design shining through.
/// Variants from 1 on differ from the picture and from each other.
cv::Mat derived(const cv::Mat& picture, const cv::Mat& other, int variant)
{
    static const std::vector<std::vector<int>> orders{{0, 1, 2}, {1, 2, 0}, {2, 0, 1}, {0, 2, 1}, {2, 1, 0}, {1, 0, 2}};
    const std::vector<int>& order = orders.at(static_cast<std::size_t>(variant) % orders.size());
    cv::Mat result(picture.size(), picture.type());
    cv::mixChannels(picture, result, {0, order[0], 1, order[1], 2, order[2]});
    if (variant % 4 != 0) {
        cv::flip(result, result, variant % 4 - 2);
    }
    if (const int shining = variant / 12; shining > 0) {
        cv::addWeighted(result, 1.0 - 0.2 * shining, other, 0.2 * shining, 0.0, result);
    }
    return result;
}

/// The first models are the designs themselves.
bool saveModels(const fs::path& folder, int count)
{
    std::vector<document::DocumentModel> designs;
    for (int i = 0; i < designCount; ++i) {
        designs.push_back(modelOf(designOf(i), nameOf(i)));
    }
    for (int i = 0; i < count; ++i) {
        document::DocumentModel model = designs.at(static_cast<std::size_t>(i % designCount));
        model.name = nameOf(i);
        if (i >= designCount) {
            cv::Mat& mean = model.references.at(image::Light::White).mean;
            const auto& other = designs.at(static_cast<std::size_t>((i + 1) % designCount));
            mean = derived(mean, other.reference(image::Light::White)->mean, i / designCount);
            model.tables = document::identificationTables(model);
        }
        if (!saveModel(model, folder / model.name)) {
            return false;
        }
    }
    return true;
}

test::DrawnCapture fourLights(int i)
{
    test::Placement placement;
    placement.pxPerMm = 400.0 / image::mmPerInch;
    placement.seed = static_cast<std::uint64_t>(i + 1);
    test::DrawnCapture capture = captureOf(drawDocument(designOf(i), 5), td3, placement);
    capture.page.images[image::Light::Coaxial] = capture.page.images[image::Light::White];
    capture.page.images[image::Light::Ultraviolet] = capture.page.images[image::Light::White] * 0.2;
    return capture;
}

void measure(const document::ModelShelf& shelf, int rounds)
{
    std::vector<double> ms;
    int right = 0;
    for (int i = 0; i < designCount; ++i) {
        const test::DrawnCapture capture = fourLights(i);
        const auto planes = capture.planesOffBy(0.8, td3);
        document::IdentifiedPage found;
        const auto whole =
            bench::medianOf(rounds, [&] { found = identifyPage(capture.page, planes, capture.zone(td3), {}, shelf); });
        document::IdentifiedPage turned;
        const auto outline = bench::medianOf(
            rounds, [&] { turned = identifyPage(capture.page, {}, capture.outline(td3, 2), {}, shelf); });
        const auto model = shelf.load(nameOf(i));
        const auto alone = bench::medianOf(rounds, [&] { (void)registerPage(capture.page, planes, **model); });
        const std::string name = found.identification.model ? found.identification.model->name : "none";
        right += name == nameOf(i) ? 1 : 0;
        ms.push_back(whole.processorMs - alone.processorMs);
        std::printf("%s: found %s (%s), score %.2f, lead %.2f; with registration under four lights %.0f ms (%.0f), by "
                    "outline only %.0f ms (%.0f); registration alone %.0f ms (%.0f)\n",
                    nameOf(i).c_str(), name.c_str(), found.identification.reason.c_str(), found.identification.score,
                    found.identification.lead, whole.wallMs, whole.processorMs, outline.wallMs, outline.processorMs,
                    alone.wallMs, alone.processorMs);
    }
    std::printf("%d of %d right; what identification adds to registration: %.0f ms of processor time (median)\n", right,
                designCount, bench::median(ms));
}

}  // namespace

int main(int count, char** arguments)
{
    const int models = count > 1 ? std::max(designCount, std::atoi(arguments[1])) : 200;
    const int rounds = count > 2 ? std::max(1, std::atoi(arguments[2])) : 5;
    const fs::path folder = fs::temp_directory_path() / ("rahdari_registration_bench_" + std::to_string(::getpid()));
    const bool saved = saveModels(folder, models);
    const auto shelf = document::ModelShelf::open({folder}, {});
    for (int i = 0; saved && i < models; ++i) {
        (void)shelf->load(nameOf(i));
    }
    if (saved) {
        std::printf("%zu models\n", shelf->entries().size());
        measure(*shelf, rounds);
    }
    fs::remove_all(folder);
    return saved ? EXIT_SUCCESS : EXIT_FAILURE;
}
