#include "core/capture/page.h"
#include "core/document/page_location.h"
#include "core/inspection/steps/mrz_step.h"
#include "core/inspection/steps/page_steps.h"
#include "core/mrz/mrz_reading.h"
#include "core/specimen/collection/workshop.h"
#include "tests/unit/core/specimen/collection/complaint.h"
#include "tests/unit/core/specimen/collection/utopian_document.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>
#include <vector>

// Every genuine specimen is read exactly by the steps of an inspection, and its page is found where it lies: each
// design and each scanner several times, in turn. RAHDARI_READING_ROUNDS says how often; more than two take minutes.

using namespace rahdari;
using namespace rahdari::tests;
using namespace std::chrono_literals;
using image::Light;
using specimen::Specimen;
using specimen::SpecimenOrder;

namespace {

constexpr auto today = 2026y / 6 / 1;

const specimen::Workshop& workshop()
{
    static const auto open = specimen::Workshop::open(utopianModels(), {});
    BOOST_REQUIRE_MESSAGE(open, complaintOf(open));
    return **open;
}

std::shared_ptr<const mrz::MrzReader> reader()
{
    static const auto open = [] {
        auto made = mrz::MrzReader::open(std::filesystem::path(RAHDARI_SOURCE_DIR) / "models" / "ocr");
        BOOST_REQUIRE_MESSAGE(made, complaintOf(made));
        return std::make_shared<const mrz::MrzReader>(std::move(made).value());
    }();
    return open;
}

std::size_t rounds()
{
    const char* asked = std::getenv("RAHDARI_READING_ROUNDS");
    return asked == nullptr ? 2 : static_cast<std::size_t>(std::max(1, std::atoi(asked)));
}

/// Every design in each round, the scanners taken in turn.
std::vector<SpecimenOrder> orders()
{
    std::vector<SpecimenOrder> all;
    const auto& scanners = workshop().scanners();
    for (std::size_t round = 0; round < rounds(); ++round) {
        for (const specimen::Design& design : workshop().designs()) {
            SpecimenOrder order;
            order.design = design.id;
            order.seed = 1000 + all.size();
            order.today = today;
            order.scanner = scanners[(all.size() + round) % scanners.size()].name;
            order.device = 1 + round % 3;
            order.lights = {Light::White, Light::Infrared};
            order.chip = specimen::ChipState::None;
            all.push_back(order);
        }
    }
    return all;
}

capture::Page pageOf(const specimen::Scan& scan)
{
    capture::Page page;
    page.images = scan.images;
    page.declaredDpi = scan.declaredDpi;
    page.device = scan.device;
    return page;
}

void inspect(const specimen::Scan& scan, check::Evidence& evidence)
{
    evidence.put(pageOf(scan));
    inspection::MrzStep zone(reader(), std::make_shared<mrz::CountryTable>(), today);
    inspection::PageLocationStep location;
    BOOST_REQUIRE(zone.gather(evidence, {}));
    BOOST_REQUIRE(location.gather(evidence, {}));
}

std::vector<std::string> zoneOf(const Specimen& specimen)
{
    std::vector<std::string> lines;
    for (const char* key : {"mrz_1", "mrz_2", "mrz_3"}) {
        const auto line = specimen.texts.find(key);
        if (line != specimen.texts.end() && !line->second.empty()) {
            lines.push_back(line->second);
        }
    }
    return lines;
}

/// The farthest a corner was found from where it is, in mm.
double cornerErrorMm(const document::PageLocation& found, const image::QuadPx& truth, double dpi)
{
    double worst = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        worst = std::max(worst, std::hypot(found.cornersPx[i].x - truth[i].x, found.cornersPx[i].y - truth[i].y));
    }
    return worst / dpi * image::mmPerInch;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(GenuineReadingTest)

BOOST_AUTO_TEST_CASE(EveryZoneIsReadExactlyAndEveryPageIsFound)
{
    constexpr double mostMm = 2.5;  // of pages bent at the spine; flat ones are good to 1 mm
    for (const SpecimenOrder& order : orders()) {
        BOOST_TEST_CONTEXT(order.design << ", " << order.scanner << ", seed " << order.seed)
        {
            const auto specimen = workshop().make(order);
            BOOST_REQUIRE_MESSAGE(specimen, complaintOf(specimen));
            const specimen::Scan& scan = specimen->sides[zoneSideOf(specimen->design)];
            check::Evidence evidence;
            inspect(scan, evidence);
            const auto reading = evidence.find<mrz::MrzReading>();
            BOOST_REQUIRE(reading != nullptr);
            BOOST_REQUIRE(reading->primary() != nullptr);
            BOOST_TEST(reading->primary()->text() == zoneOf(*specimen), boost::test_tools::per_element());
            const auto page = evidence.find<document::PageLocation>();
            BOOST_REQUIRE(page != nullptr);
            BOOST_REQUIRE(page->found());
            const double error = cornerErrorMm(*page, scan.corners.at(Light::White), scan.dpi);
            BOOST_TEST(error < mostMm);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
