// How large texts are on which screen, and what the officer reads when he chooses another size.
#include "ui/desktop/presenters/text_size.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>
#include <vector>

using namespace rahdari::ui::desktop;

namespace {

struct Screen {
    QSize size;
    double ratio;
    double logicalDpi;
    int automatic;  ///< percent
    int largest;
    friend std::ostream& operator<<(std::ostream& out, const Screen& screen)
    {
        return out << screen.size.width() << 'x' << screen.size.height() << " at " << screen.ratio << ", "
                   << screen.logicalDpi << " dpi";
    }
};

const std::vector<Screen> screens{
    {{1366, 768}, 1.0, 96.0, 100, 100},   {{1280, 720}, 1.0, 96.0, 100, 100},  {{1920, 1080}, 1.0, 96.0, 100, 125},
    {{2560, 1440}, 1.0, 96.0, 100, 150},  {{3200, 1800}, 1.0, 96.0, 150, 200}, {{3840, 2160}, 1.0, 96.0, 200, 200},
    {{5120, 2880}, 1.0, 96.0, 200, 200},  {{3840, 1080}, 1.0, 96.0, 100, 125},  // two screens that say they are one
    {{1920, 1080}, 2.0, 96.0, 100, 125},   // 3840x2160 that the display server enlarges
    {{3072, 1728}, 1.25, 96.0, 100, 200},  // the same, a little
    {{3840, 2160}, 1.0, 192.0, 100, 200},
};

ScreenFacts factsOf(const Screen& screen) { return {screen.size, screen.ratio, screen.logicalDpi}; }

/// Without what keeps a number in order in a sentence of the other direction.
std::string plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString(); }

const ScreenFacts large{{3840, 2160}, 1.0, 96.0};
const ScreenFacts ordinary{{1920, 1080}, 1.0, 96.0};

}  // namespace

BOOST_AUTO_TEST_SUITE(TextSizeTest)

BOOST_DATA_TEST_CASE(TheScreenDecidesUntilSomebodyDoes, boost::unit_test::data::make(screens), screen)
{
    BOOST_TEST(TextSize(automaticTextSize, factsOf(screen)).shown() == screen.automatic);
}

BOOST_DATA_TEST_CASE(WhatIsChosenIsShownAsFarAsTheWindowFits, boost::unit_test::data::make(screens), screen)
{
    BOOST_TEST(TextSize(200, factsOf(screen)).shown() == screen.largest);
    BOOST_TEST(TextSize(200, factsOf(screen)).chosen() == 200);  // kept for a larger screen
    BOOST_TEST(TextSize(100, factsOf(screen)).shown() == 100);
}

BOOST_AUTO_TEST_CASE(SizesAreChosenOneAfterTheOtherAndHoldFromTheNextStart)
{
    TextSize size(100, large);
    BOOST_TEST(plain(size.larger()) == "Text size 125 %, when the program is started the next time");
    BOOST_TEST(size.chosen() == 125);
    BOOST_TEST(size.shown() == 100);
    BOOST_TEST(size.nextShown() == 125);
    size.larger();
    size.larger();
    BOOST_TEST(size.chosen() == 200);
    BOOST_TEST(plain(size.larger()) == "Larger text does not fit on this screen");
    BOOST_TEST(size.chosen() == 200);
    size.smaller();
    size.smaller();
    BOOST_TEST(plain(size.smaller()) == "Text size 100 %, as it is now");
    BOOST_TEST(plain(size.smaller()) == "The text does not get smaller than this");
    BOOST_TEST(size.chosen() == 100);
}

BOOST_AUTO_TEST_CASE(FromAutomaticTheStepsGoFromWhatIsShown)
{
    TextSize size(automaticTextSize, large);
    size.smaller();
    BOOST_TEST(size.chosen() == 150);
    BOOST_TEST(plain(size.followScreen()) == "Text size as the screen asks for: 200 %, as it is now");
    BOOST_TEST(size.chosen() == automaticTextSize);
    BOOST_TEST(plain(TextSize(100, large).followScreen()) ==
               "Text size as the screen asks for: 200 %, when the program is started the next time");
}

BOOST_AUTO_TEST_CASE(WhatDoesNotFitIsNotChosen)
{
    TextSize size(125, ordinary);
    BOOST_TEST(plain(size.larger()) == "Larger text does not fit on this screen");
    BOOST_TEST(size.chosen() == 125);
    TextSize keptFromElsewhere(200, ordinary);
    BOOST_TEST(keptFromElsewhere.shown() == 125);
    keptFromElsewhere.smaller();
    BOOST_TEST(keptFromElsewhere.chosen() == 100);
}

BOOST_AUTO_TEST_CASE(AnUnknownSizeIsAutomatic)
{
    for (const int percent : {-1, 1, 130, 201, 100'000}) {
        BOOST_TEST(!isTextSize(percent));
        BOOST_TEST(TextSize(percent, large).chosen() == automaticTextSize);
    }
}

BOOST_AUTO_TEST_SUITE_END()
