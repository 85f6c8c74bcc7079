// How the officer looked at one page is how the next one is shown.
#include "tests/ui/desk_at_work.h"
#include "ui/desktop/officer/chosen_view.h"

#include <boost/test/unit_test.hpp>

#include <QAction>
#include <QTest>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using image::Light;

namespace {

ViewerPicture grey(Light light)
{
    QImage image(60, 40, QImage::Format_Grayscale8);
    image.fill(Qt::gray);
    ViewerPicture picture;
    picture.light = light;
    picture.name = QStringLiteral("picture");
    picture.picture = PicturePyramid(image);
    return picture;
}

/// A page whose pictures come one after the other.
void showPage(PageViewer& viewer)
{
    viewer.clear();
    for (const Light light : {Light::White, Light::Infrared, Light::Ultraviolet}) {
        viewer.addPicture(grey(light));
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ChosenViewTest)

BOOST_AUTO_TEST_CASE(TheNextPageIsShownAsTheLastOneWasLookedAt)
{
    PageViewer viewer;
    viewer.show();
    ChosenView chosen(viewer);
    showPage(viewer);
    BOOST_TEST((viewer.light() == Light::White));
    viewer.lightAction(2)->trigger();
    viewer.action(ViewerCommand::Wipe)->trigger();
    BOOST_TEST((chosen.choices() == ViewChoices{Light::Ultraviolet, ViewerMode::Wipe, false, true, false}));

    showPage(viewer);
    BOOST_TEST(waitUntil([&] { return viewer.light() == Light::Ultraviolet && viewer.mode() == ViewerMode::Wipe; }));
    viewer.action(ViewerCommand::Wipe)->trigger();
    showPage(viewer);
    QTest::qWait(50);
    BOOST_TEST((viewer.mode() == ViewerMode::Single));  // ended by a person, so it stays so
}

BOOST_AUTO_TEST_CASE(AReasonsLightGoesBeforeTheHabit)
{
    PageViewer viewer;
    viewer.show();
    ChosenView chosen(viewer);
    chosen.choose({Light::Ultraviolet, ViewerMode::Single, false, true, false});
    viewer.clear();
    viewer.addPicture(grey(Light::White));
    ViewerOverlay place;
    place.light = Light::White;
    place.outlinePx = QPolygonF(QRectF(5, 5, 20, 20));
    viewer.setOverlays({place});
    viewer.addPicture(grey(Light::Ultraviolet));
    QTest::qWait(50);
    BOOST_TEST((viewer.light() == Light::White));
}

BOOST_AUTO_TEST_CASE(WhatAPageCannotShowIsStillWanted)
{
    PageViewer viewer;
    viewer.show();
    ChosenView chosen(viewer);
    chosen.choose({Light::Infrared, ViewerMode::Blink, false, false, false});
    viewer.clear();
    viewer.addPicture(grey(Light::White));
    QTest::qWait(50);
    viewer.action(ViewerCommand::Loupe)->trigger();  // the loupe is a choice, and the only one made here
    BOOST_TEST((chosen.choices() == ViewChoices{Light::White, ViewerMode::Blink, true, false, false}));
}

BOOST_AUTO_TEST_SUITE_END()
