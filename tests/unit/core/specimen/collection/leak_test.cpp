#include "core/specimen/collection/specimen_set.h"
#include "tests/unit/core/specimen/collection/complaint.h"
#include "tests/unit/core/specimen/collection/leak_statistics.h"
#include "tests/unit/core/specimen/collection/utopian_document.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>
#include <string>
#include <utility>

// No leak: what is not evidence must not tell forged from genuine. A plain classifier (logistic regression, five-fold
// cross-validated, features standardised within scans of one design by one scanner) gets
//
// - the size of every file, its width and height, its JPEG quantisation tables (their sum), how many octets come before
//   its pixels, the resolution it declares,
// - the mean level under white light, where exposure is the device's business.
//
// The mean level under infrared and ultraviolet light is left out: a counterfeit on office paper glows, and that is
// what check E1 is for. It is at chance when permuted labels give as large an AUC in more than one of a hundred cases.
//
// Left out, too, are the families that print a page or a portrait anew (F01-F07, F13, F20): a halftone screen or
// another portrait makes other files, by what is seen in them and not by how they were made. Over 444 specimens of
// every family the AUC is 0.62; over the 354 that are left without these nine it is 0.52 (p 0.37).
//
// Here: 120 identity cards. All that there is to be asked of a set of 400 over every design and scanner takes some
// twenty minutes: RAHDARI_LEAK_FULL=1 core_specimen_leak_test

using namespace rahdari;
using namespace rahdari::tests;
using namespace std::chrono_literals;
using specimen::PlannedSpecimen;
using specimen::SetWish;
using specimen::Specimen;

namespace {

constexpr int permutations = 199;
constexpr double chanceLevel = .01;

bool isFull() { return std::getenv("RAHDARI_LEAK_FULL") != nullptr; }

const specimen::Workshop& workshop()
{
    static const auto open = specimen::Workshop::open(utopianModels(), {});
    BOOST_REQUIRE_MESSAGE(open, complaintOf(open));
    return **open;
}

const std::vector<std::string> familiesThatPrintAsBefore{"F08", "F09", "F10", "F11", "F12", "F14", "F15", "F16",
                                                         "F17", "F18", "F19", "F21", "F22", "F23", "F24"};

SetWish wishedSet()
{
    SetWish wish;
    wish.families = familiesThatPrintAsBefore;
    wish.seed = 400;
    wish.today = 2026y / 6 / 1;
    if (isFull()) {
        const auto designs = workshop().designs().size();
        wish.genuinePerDesign = static_cast<int>((200 + designs - 1) / designs);
        wish.perFamilyAndDifficulty = 3;
        return wish;
    }
    wish.designs = {"id_card_2016"};
    wish.scanners = {"flatbed"};
    wish.devicesPerScanner = 1;
    wish.lights = {image::Light::White};
    wish.genuinePerDesign = 60;
    wish.difficulties = {1, 2, 4, 5};
    return wish;
}

/// What a file gives away without a look at its pixels.
struct FileFacts {
    double octets = 0;
    double beforePixels = 0;
    double quantisation = 0;
    double width = 0;
    double height = 0;
};

double number(const base::Bytes& file, std::size_t place, std::size_t octets)
{
    double value = 0;
    for (std::size_t i = 0; i < octets && place + i < file.size(); ++i) {
        value = value * 256 + file[place + i];
    }
    return value;
}

/// ITU-T T.81 Annex B.
void readJpeg(const base::Bytes& file, FileFacts& facts)
{
    std::size_t place = 2;
    while (place + 4 < file.size() && file[place] == 0xFF) {
        const std::uint8_t marker = file[place + 1];
        const auto length = static_cast<std::size_t>(number(file, place + 2, 2));
        if (marker == 0xDB) {
            facts.quantisation += std::accumulate(file.begin() + static_cast<std::ptrdiff_t>(place) + 4,
                                                  file.begin() + static_cast<std::ptrdiff_t>(place + 2 + length), 0.0);
        } else if (marker == 0xC0) {
            facts.height = number(file, place + 5, 2);
            facts.width = number(file, place + 7, 2);
        } else if (marker == 0xDA) {
            break;
        }
        place += 2 + length;
    }
    facts.beforePixels = static_cast<double>(place);
}

/// ISO/IEC 15948 clause 5.
void readPng(const base::Bytes& file, FileFacts& facts)
{
    std::size_t place = 8;
    while (place + 12 < file.size() && std::string(file.begin() + static_cast<std::ptrdiff_t>(place) + 4,
                                                   file.begin() + static_cast<std::ptrdiff_t>(place) + 8) != "IDAT") {
        if (place == 8) {
            facts.width = number(file, 16, 4);
            facts.height = number(file, 20, 4);
        }
        place += 12 + static_cast<std::size_t>(number(file, place, 4));
    }
    facts.beforePixels = static_cast<double>(place);
}

FileFacts factsOf(const base::Bytes& file)
{
    FileFacts facts;
    facts.octets = static_cast<double>(file.size());
    file.at(0) == 0xFF ? readJpeg(file, facts) : readPng(file, facts);
    return facts;
}

std::vector<double> featuresOf(const Specimen& specimen)
{
    std::vector<double> features;
    for (const specimen::Scan& scan : specimen.sides) {
        for (const specimen::ScanFile& file : filesOf(scan, specimen.scanner)) {
            const FileFacts facts = factsOf(file.octets);
            features.insert(features.end(),
                            {facts.octets, facts.beforePixels, facts.quantisation, facts.width, facts.height});
        }
        const cv::Scalar mean = cv::mean(scan.images.at(image::Light::White));
        features.push_back(mean[0] + mean[1] + mean[2]);
        features.push_back(scan.declaredDpi);
        features.push_back(static_cast<double>(scan.images.size()));
    }
    return features;
}

std::vector<Sighting> sightingsOf(const std::vector<PlannedSpecimen>& plan)
{
    std::vector<Sighting> sightings;
    std::map<std::string, int> groups;
    for (const PlannedSpecimen& planned : plan) {
        specimen::SpecimenOrder order = planned.order;
        order.chip = specimen::ChipState::None;  // not looked at
        const auto specimen = workshop().make(order);
        BOOST_REQUIRE_MESSAGE(specimen, complaintOf(specimen));
        const std::string key = planned.order.design + planned.order.scanner;
        const int number = groups.emplace(key, static_cast<int>(groups.size())).first->second;
        sightings.push_back({featuresOf(*specimen), number, specimen->truth.forged});
    }
    return sightings;
}

/// As many columns for all: sides and lights that are not there are nought, which tells nothing within a group.
void fillUp(std::vector<Sighting>& sightings)
{
    std::size_t most = 0;
    for (const Sighting& one : sightings) {
        most = std::max(most, one.features.size());
    }
    for (Sighting& one : sightings) {
        one.features.resize(most, 0);
    }
}

const std::vector<Sighting>& sightings()
{
    static const std::vector<Sighting> all = [] {
        const auto plan = planSet(wishedSet(), workshop());
        BOOST_REQUIRE(plan);
        std::vector<Sighting> made = sightingsOf(*plan);
        fillUp(made);
        return made;
    }();
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(LeakTest)

BOOST_AUTO_TEST_CASE(FilesDoNotTellForgedFromGenuine)
{
    const Telling telling = tellForged(sightings(), permutations, 1);
    BOOST_TEST_MESSAGE(sightings().size() << " specimens, AUC " << telling.auc << ", p " << telling.probability);
    BOOST_TEST(telling.probability > chanceLevel, "AUC " << telling.auc << ", p " << telling.probability);
}

BOOST_AUTO_TEST_CASE(ASmallLeakWouldBeSeen)
{
    std::vector<Sighting> leaking = sightings();
    for (Sighting& one : leaking) {
        one.features[0] *= one.forged ? 1.1 : 1;  // files a tenth larger
        one.features[2] += one.forged ? 0 : 1;    // another quantisation table
    }
    const Telling telling = tellForged(leaking, permutations, 1);
    BOOST_TEST(telling.auc > .95);
    BOOST_TEST(telling.probability < chanceLevel);
}

BOOST_AUTO_TEST_CASE(NoiseTellsNothing)
{
    specimen::Chance chance(3);
    std::vector<Sighting> noise(200);
    for (std::size_t i = 0; i < noise.size(); ++i) {
        noise[i] = {{chance.normal(), chance.normal(), chance.normal()}, static_cast<int>(i % 2), i % 3 == 0};
    }
    const Telling telling = tellForged(noise, permutations, 1);
    BOOST_TEST(telling.auc == .5, boost::test_tools::tolerance(.25));
    BOOST_TEST(telling.probability > chanceLevel);
}

BOOST_AUTO_TEST_CASE(TheAreaUnderTheCurveIsTheShareOfPairsInOrder)
{
    const std::vector<Sighting> truth{{{}, 0, true}, {{}, 0, false}, {{}, 0, true}, {{}, 0, false}};
    BOOST_TEST(areaUnderCurve({4, 3, 2, 1}, truth) == .75);
    BOOST_TEST(areaUnderCurve({1, 1, 1, 1}, truth) == .5);
    BOOST_TEST(areaUnderCurve({2, 1, 2, 1}, truth) == 1.0);
}

BOOST_AUTO_TEST_SUITE_END()
