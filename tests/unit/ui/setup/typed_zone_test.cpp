// A zone typed over what was read. The zone is the specimen of Doc 9303-4, appendix B, whose check digits are printed
// there.
#include "ui/setup/typed_zone.h"

#include "core/capture/page.h"
#include "core/inspection/steps/chip_step.h"
#include "core/inspection/steps/given_zone_step.h"
#include "core/inspection/steps/summary.h"
#include "core/mrz/mrz_checks.h"
#include "ui/setup/held_page.h"

#include <opencv2/core.hpp>

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using namespace rahdari::ui::setup;
using image::Light;

namespace {

constexpr std::chrono::year_month_day today = std::chrono::year(2026) / std::chrono::November / 22;

const std::vector<std::string> printed{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                                       "L898902C36UTO7408122F1204159ZE184226B<<<<<10"};

/// The zone with one character read otherwise.
std::vector<std::string> withCharacter(std::size_t line, std::size_t column, char value)
{
    std::vector<std::string> lines = printed;
    lines.at(line).at(column) = value;
    return lines;
}

mrz::LightReading readUnder(Light light, const std::vector<std::string>& lines)
{
    auto reading = inspection::readingOfText(lines, today);
    BOOST_REQUIRE(reading.has_value());
    reading->light = light;
    return std::move(*reading);
}

const std::vector<std::string> misread = withCharacter(1, 0, 'I');  // of the document number

/// Reads what it was told; needs nothing.
class ToldStep final : public inspection::EvidenceStep {
public:
    explicit ToldStep(mrz::MrzReading reading) : reading_(std::move(reading)) {}
    std::string_view id() const override { return "mrz"; }
    std::span<const std::string_view> needs() const override { return {}; }
    base::Result<void> gather(check::Evidence& evidence, std::stop_token /*stop*/) override
    {
        evidence.put(reading_);
        return {};
    }

private:
    mrz::MrzReading reading_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(TypedZoneTest)

BOOST_AUTO_TEST_CASE(WhatWasTypedIsReadAnewAndItsCheckDigitsFit)
{
    const mrz::MrzReading read{{readUnder(Light::Infrared, misread), readUnder(Light::White, misread)}, {}};
    BOOST_TEST(!read.primary()->document->checkDigitsAgree());
    const mrz::MrzReading typed = withTyped(read, printed, today);
    BOOST_TEST(typed.primary()->text() == printed, boost::test_tools::per_element());
    BOOST_TEST(typed.primary()->document->documentNumber.reveal() == "L898902C3");
    BOOST_TEST(typed.primary()->document->checkDigitsAgree());
    BOOST_TEST(typed.primary()->lines[1][0].read == 'I');  // what was read stays known
    BOOST_TEST(typed.under(Light::White)->text() == printed, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(WhatTheLightsShowDifferentlyStaysDifferent)
{
    const auto otherwise = withCharacter(1, 0, 'X');
    const mrz::MrzReading read{{readUnder(Light::Infrared, misread), readUnder(Light::White, otherwise)}, {}};
    const mrz::MrzReading typed = withTyped(read, printed, today);
    BOOST_TEST((typed.primary()->light == Light::Infrared));
    BOOST_TEST(typed.under(Light::Infrared)->text()[1][0] == 'L');
    BOOST_TEST(typed.under(Light::White)->text()[1][0] == 'X');
}

BOOST_AUTO_TEST_CASE(WhatWasTypedCountsEvenWhereAnotherLightFitsBetter)
{
    const auto fitsToo = withCharacter(1, 0, 'B');  // counts like the L, ten less; what is typed does not go there
    const mrz::MrzReading read{{readUnder(Light::Infrared, printed), readUnder(Light::White, fitsToo)}, {}};
    BOOST_TEST(read.under(Light::White)->document->checkDigitsAgree());
    const mrz::MrzReading typed = withTyped(read, misread, today);
    BOOST_TEST(typed.primary()->text() == misread, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(ATypedCharacterIsInDoubtNoMore)
{
    mrz::MrzReading read{{readUnder(Light::White, misread)}, {}};
    read.byLight[0].state = mrz::ReadingState::Doubtful;
    read.byLight[0].lines[1][0].probability = 0.3;
    read.byLight[0].lines[1][0].tesseract = mrz::ReaderOpinion{'L', 0.5};
    const mrz::MrzReading typed = withTyped(read, printed, today);
    BOOST_TEST(!typed.primary()->isInDoubt(1, 0));
    BOOST_TEST((typed.primary()->state == mrz::ReadingState::Complete));
}

BOOST_AUTO_TEST_CASE(LinesOfAnotherShapeChangeNothing)
{
    const mrz::MrzReading read{{readUnder(Light::White, misread)}, {}};
    BOOST_TEST(withTyped(read, {printed[0]}, today).primary()->text() == misread, boost::test_tools::per_element());
    BOOST_TEST(withTyped({}, {printed[0]}, today).primary() == nullptr);
}

BOOST_AUTO_TEST_CASE(AZoneThatWasNotReadIsTypedWholeAndStandsNowhere)
{
    mrz::LightReading part = readUnder(Light::Infrared, misread);  // the page is covered
    part.state = mrz::ReadingState::Incomplete;
    part.document.reset();
    part.format.reset();
    part.lines.resize(1);
    const mrz::MrzReading read{{part}, {{Light::Infrared, {600, 400}}, {Light::White, {600, 400}}}};
    for (const mrz::MrzReading& before : {mrz::MrzReading{}, read}) {
        const mrz::MrzReading typed = withTyped(before, printed, today);
        BOOST_REQUIRE(typed.primary() != nullptr);
        BOOST_TEST(typed.primary()->text() == printed, boost::test_tools::per_element());
        BOOST_TEST(!typed.primary()->hasPlaces());
        BOOST_TEST((typed.pictures == before.pictures));
        BOOST_TEST(typedIn(typed, before).whole);
        const auto keys = inspection::accessKeysOf(typed);
        BOOST_REQUIRE(keys.size() == 1U);
        BOOST_TEST(keys[0].documentNumber.reveal() == "L898902C3");
    }
    // That no light shows it whole is the covering's doing, not the document's.
    check::Evidence evidence;
    evidence.put(withTyped(read, printed, today));
    BOOST_TEST((mrz::checkIrReadable(evidence, {}).outcome() == check::Outcome::Undetermined));
    BOOST_TEST((mrz::checkOcrB(evidence, {}).outcome() == check::Outcome::Undetermined));
    BOOST_TEST((mrz::checkConsistency(evidence, {}).outcome() == check::Outcome::Successful));
    BOOST_TEST(!typedIn(read, read).whole);
}

BOOST_AUTO_TEST_CASE(AWholeZoneOfAnotherFormTakesThePlaceOfWhatWasRead)
{
    const std::vector<std::string> card{"I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
                                        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"};
    const mrz::MrzReading read{{readUnder(Light::Infrared, misread), readUnder(Light::White, misread)}, {}};
    const mrz::MrzReading typed = withTyped(read, card, today);
    BOOST_TEST(typed.primary()->text() == card, boost::test_tools::per_element());
    BOOST_TEST(inspection::accessKeysOf(typed).size() == 1U);
}

BOOST_AUTO_TEST_CASE(TheChipIsTriedWithTheTypedKeyFirst)
{
    const mrz::MrzReading read{{readUnder(Light::Infrared, misread), readUnder(Light::White, misread)}, {}};
    const auto keys = inspection::accessKeysOf(withTyped(read, printed, today));
    BOOST_REQUIRE(keys.size() == 1U);
    BOOST_TEST(keys[0].documentNumber.reveal() == "L898902C3");
}

BOOST_AUTO_TEST_CASE(TheStepTellsWhatWasTypedAndTheJudgementSaysSo)
{
    const auto states = std::make_shared<const mrz::CountryTable>(
        mrz::CountryTable::load(std::filesystem::path(RAHDARI_SOURCE_DIR) / "models/countries/states.tsv").value());
    TypedZoneStep step(std::make_unique<ToldStep>(mrz::MrzReading{{readUnder(Light::White, misread)}, {}}), printed,
                       states, today);
    BOOST_TEST(step.id() == "mrz");
    check::Evidence evidence;
    evidence.put(capture::Page{});
    BOOST_REQUIRE(step.gather(evidence, {}));
    BOOST_TEST((mrz::checkConsistency(evidence, {}).outcome() == check::Outcome::Successful));

    inspection::Judgement judgement;
    tellingTyped([](const check::Evidence& gathered, inspection::Judgement& said) {
        inspection::summarise(gathered, today, said);
    })(evidence, judgement);
    const std::vector<inspection::MrzCorrection> expected{{2, 1, 'I', 'L', "typed by the officer"}};
    BOOST_TEST((judgement.mrz.corrections == expected));
    BOOST_REQUIRE(!judgement.notices.empty());
    BOOST_TEST(judgement.notices.front().code == "mrz.typed");
}

BOOST_AUTO_TEST_CASE(AHeldPageIsGivenAgain)
{
    auto page = std::make_shared<capture::Page>();
    page->images[Light::White] = cv::Mat(4, 6, CV_8UC1, cv::Scalar(9));
    page->device = "made up";
    const auto scanner = scannerOf(page);
    capture::CaptureRequest request;
    BOOST_TEST((scanner->validate(request) == capture::Fit::Exact));
    for (int time = 0; time < 2; ++time) {
        const auto captured = scanner->capture(request, {});
        BOOST_REQUIRE(captured);
        BOOST_TEST(captured->device == "made up");
        BOOST_TEST(captured->imageUnder(Light::White).cols == 6);
    }
}

BOOST_AUTO_TEST_SUITE_END()
