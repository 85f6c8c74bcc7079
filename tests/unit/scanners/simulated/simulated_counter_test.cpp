// The devices of a simulated counter: what is gone stays gone or comes back, document after document.
#include "scanners/simulated/simulated_counter.h"

#include "core/base/error_code.h"
#include "tests/unit/scanners/simulated/sample_chips.h"

#include <opencv2/core.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using namespace rahdari;
using namespace rahdari::scanners;
using base::ErrorCode;
using base::toInt;
using image::Light;

namespace {

/// Gives the same page each time.
class OnePage final : public capture::ImageScanner {
public:
    capture::Fit validate(capture::CaptureRequest& /*request*/) const override { return capture::Fit::Exact; }
    base::Result<capture::Page> capture(const capture::CaptureRequest& /*request*/, std::stop_token /*stop*/) override
    {
        capture::Page page;
        for (const Light light : {Light::White, Light::Infrared}) {
            page.images[light] = cv::Mat(4, 6, CV_8UC1, cv::Scalar(9));
        }
        return page;
    }
};

/// A counter with a clock that the test turns.
struct Turned {
    explicit Turned(const std::string& toml)
    {
        auto script = parseFaultScript(toml, "faults.toml");
        BOOST_REQUIRE_MESSAGE(script, toml);
        counter = std::make_unique<SimulatedCounter>(std::move(*script), [this] { return now; });
    }

    /// 0, or the error's code.
    int capture(const std::string& document)
    {
        counter->lay(document);
        const auto scanner = counter->scannerOver(std::make_shared<OnePage>());
        auto taken = scanner->capture({}, {});
        page = taken ? *taken : capture::Page();
        return taken ? 0 : taken.error().code;
    }

    /// 0, or the error's code, of connecting and sending one command.
    int ask(const std::string& document)
    {
        counter->lay(document);
        auto chip = counter->connect([] { return base::Result(tests::sampleChip()); });
        if (!chip) {
            return chip.error().code;
        }
        const auto answer = (*chip)->transceive(base::Bytes{0x00, 0x84, 0x00, 0x00, 0x08}, {});
        return answer ? 0 : answer.error().code;
    }

    std::chrono::steady_clock::time_point now;
    capture::Page page;
    std::unique_ptr<SimulatedCounter> counter;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(SimulatedCounterTest)

BOOST_AUTO_TEST_CASE(AScannerIsGoneFromADocumentOn)
{
    Turned counter("[[fault]]\nevent = \"scanner_gone\"\ndocument = 2");
    BOOST_TEST(counter.capture("a") == 0);
    BOOST_TEST(counter.capture("a") == 0);  // the same one: it counts once
    BOOST_TEST(counter.capture("b") == toInt(ErrorCode::DeviceLost));
    BOOST_TEST(counter.capture("b") == toInt(ErrorCode::DeviceLost));
    BOOST_TEST(counter.capture("c") == toInt(ErrorCode::DeviceLost));
}

BOOST_AUTO_TEST_CASE(AScannerComesBackAfterItsTime)
{
    Turned counter("[[fault]]\nevent = \"scanner_gone\"\ndocument = 1\nback_after_ms = 3000");
    BOOST_TEST(counter.capture("a") == toInt(ErrorCode::DeviceLost));
    counter.now += std::chrono::milliseconds(2999);
    BOOST_TEST(counter.capture("a") == toInt(ErrorCode::DeviceLost));
    counter.now += std::chrono::milliseconds(1);
    BOOST_TEST(counter.capture("a") == 0);
    BOOST_TEST(counter.capture("b") == 0);
}

BOOST_AUTO_TEST_CASE(LightsThatDoNotComeAreNamed)
{
    Turned counter("[[fault]]\nevent = \"light_missing\"\nlight = \"ir\"\ntimes = 1");
    BOOST_TEST(counter.capture("a") == 0);
    BOOST_TEST(!counter.page.images.contains(Light::Infrared));
    BOOST_REQUIRE(counter.page.notices.size() == 1U);
    BOOST_TEST(counter.page.notices.front() == "ir: the lamp gave no light");
    BOOST_TEST(counter.capture("a") == 0);
    BOOST_TEST(counter.page.images.contains(Light::Infrared));
}

BOOST_AUTO_TEST_CASE(APageWithoutAnyPictureIsAnError)
{
    Turned counter("[[fault]]\nevent = \"light_missing\"\nlight = \"ir\"\n"
                   "[[fault]]\nevent = \"picture_unreadable\"\nlight = \"vi\"");
    BOOST_TEST(counter.capture("a") == toInt(ErrorCode::ImageCorrupt));
}

BOOST_AUTO_TEST_CASE(ACardThatIsGoneIsNotThereAndTheNextDocumentHasItsOwn)
{
    Turned counter("[[fault]]\nevent = \"card_removed\"\nafter_apdu = 1\ndocument = 1");
    BOOST_TEST(counter.ask("a") == 0);
    BOOST_TEST(counter.ask("a") == toInt(ErrorCode::ChipRemoved));
    BOOST_TEST(counter.ask("a") == toInt(ErrorCode::NoDocument));
    BOOST_TEST(counter.ask("b") == 0);
    BOOST_TEST(counter.ask("b") == 0);
}

BOOST_AUTO_TEST_CASE(ACardThatComesBackAnswersAndIsNotTornAgain)
{
    Turned counter("[[fault]]\nevent = \"card_removed\"\nafter_apdu = 0\nback_after_ms = 500");
    BOOST_TEST(counter.ask("a") == toInt(ErrorCode::ChipRemoved));
    BOOST_TEST(counter.ask("a") == toInt(ErrorCode::NoDocument));
    counter.now += std::chrono::milliseconds(500);
    BOOST_TEST(counter.ask("a") == 0);
    BOOST_TEST(counter.ask("a") == 0);
}

BOOST_AUTO_TEST_CASE(AReaderThatIsGoneIsGoneForTheNextDocumentToo)
{
    Turned counter("[[fault]]\nevent = \"reader_gone\"\nback_after_ms = 500\ndocument = 1");
    BOOST_TEST(counter.ask("a") == toInt(ErrorCode::ReaderGone));
    BOOST_TEST(counter.ask("b") == toInt(ErrorCode::ReaderGone));
    counter.now += std::chrono::milliseconds(500);
    BOOST_TEST(counter.ask("b") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
