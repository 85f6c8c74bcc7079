#include "ui/desktop/widgets/page_viewer.h"

#include "tests/unit/ui/desktop/widgets/shown_viewer.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <QAction>
#include <QWheelEvent>

#include <cmath>

using namespace rahdari;
using namespace rahdari::ui::desktop;
using namespace rahdari::ui::desktop::test;
namespace data = boost::unit_test::data;

namespace {

const QColor failed = overlayColour(check::Outcome::Failed);

void wheel(PageViewer& viewer, QPointF at, int angle)
{
    QWheelEvent event(at, viewer.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&viewer, &event);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(the_page_viewer, ShownViewer)

BOOST_AUTO_TEST_CASE(shows_the_whole_page_under_the_first_light)
{
    BOOST_TEST((viewer.light() == image::Light::White));
    BOOST_TEST(difference(at(emptyPoint), whiteGround) <= 2);
    // 2500 x 1760 into 640 x 470: the corners of the page lie at (0, 9.7) and (640, 460.3).
    const QImage seen = look();
    BOOST_TEST(difference(seen.pixelColor(3, 15), Qt::red) <= 2);
    BOOST_TEST(difference(seen.pixelColor(636, 15), Qt::green) <= 2);
    BOOST_TEST(difference(seen.pixelColor(320, 4), coloursOf(ThemeName::Light).picture) <= 2);
}

BOOST_AUTO_TEST_CASE(is_never_mirrored)
{
    const QImage before = look();
    viewer.setLayoutDirection(Qt::RightToLeft);
    const QImage after = look();
    BOOST_TEST(difference(after.pixelColor(3, 15), Qt::red) <= 2);
    BOOST_TEST(difference(after.pixelColor(636, 15), Qt::green) <= 2);
    BOOST_TEST((before.copy(40, 130, 560, 290) == after.copy(40, 130, 560, 290)));
}

BOOST_DATA_TEST_CASE_F(ShownViewer, marks_a_place_where_it_is_at_every_zoom, data::make({0.3, 0.5, 1.0, 2.0, 5.0, 8.0}),
                       scale)
{
    const QRectF place(1250.0, 880.0, 400.0, 100.0);
    viewer.setOverlays({{image::Light::White, QPolygonF(place), check::Outcome::Failed, {}}});
    lookAt(place.topLeft(), scale);  // its upper left corner in the middle of the view
    const QImage seen = look();
    const QPointF along(std::min(30.0, 200.0 * scale), 0.0);
    const QPointF down(0.0, std::min(20.0, 50.0 * scale));
    const QPointF middle(320.0, 235.0);
    BOOST_TEST(isNear(seen, middle + along, failed, 1, 50));
    BOOST_TEST(isNear(seen, middle + down, failed, 1, 50));
    BOOST_TEST(!isNear(seen, middle - along, failed, 4, 50));
    BOOST_TEST(!isNear(seen, middle - along - down, failed, 4, 50));
    if (scale <= 2.0) {  // the lower side is in sight
        BOOST_TEST(isNear(seen, middle + along + QPointF(0.0, 100.0 * scale), failed, 1, 50));
    }
    viewer.run(ViewerCommand::Overlays);
    BOOST_TEST(!isNear(look(), middle + down, failed, 4, 50));
}

BOOST_AUTO_TEST_CASE(marks_a_place_only_under_its_light)
{
    // In infrared: (36, 77) to (56, 82) mm at 20 px/mm.
    lookAt({920.0, 1500.0}, 1.0);
    BOOST_TEST(!isNear(look(), onScreen({720.0, 1590.0}), failed, 4, 50));
    viewer.showLight(image::Light::Infrared);
    BOOST_TEST(isNear(look(), onScreen({720.0, 1590.0}), failed, 1, 50));
}

BOOST_AUTO_TEST_CASE(follows_a_light_that_was_taken_at_another_size)
{
    // Ultraviolet at half the resolution: its pixels (x, y) lie at (2 x, 2 y) of the page.
    viewer.addPicture({image::Light::Ultraviolet, "Ultraviolet",
                       PicturePyramid(drawnPage(image::Light::Ultraviolet).scaled(1250, 880)),
                       QTransform::fromScale(2.0, 2.0)});
    viewer.setOverlays(
        {{image::Light::Ultraviolet, QPolygonF(QRectF(500, 400, 100, 100)), check::Outcome::Failed, {}}});
    viewer.showLight(image::Light::Ultraviolet);
    lookAt({1100.0, 900.0}, 1.0);
    BOOST_TEST(isNear(look(), onScreen({1000.0, 900.0}), failed, 1, 50));
    lookAt({2000.0, 600.0}, 1.0);
    BOOST_TEST(difference(at({2080.0, 560.0}), QColor(250, 210, 60)) <= 6);  // the middle of the seal
}

BOOST_AUTO_TEST_CASE(digits_show_lights)
{
    std::vector<image::Light> told;
    QObject::connect(&viewer, &PageViewer::lightChanged, [&told](image::Light light) { told.push_back(light); });
    key(Qt::Key_3);
    BOOST_TEST((viewer.light() == image::Light::Ultraviolet));
    BOOST_TEST(difference(at(emptyPoint), ultravioletGround) <= 2);
    key(Qt::Key_4);  // there is no fourth
    key(Qt::Key_2);
    BOOST_TEST(difference(at(emptyPoint), infraredGround) <= 2);
    BOOST_TEST((told == std::vector{image::Light::Ultraviolet, image::Light::Infrared}));
}

BOOST_AUTO_TEST_CASE(digits_can_begin_after_those_of_the_reasons)
{
    viewer.setFirstLightDigit(4);
    key(Qt::Key_2);
    BOOST_TEST((viewer.light() == image::Light::White));
    key(Qt::Key_5);
    BOOST_TEST((viewer.light() == image::Light::Infrared));
    BOOST_TEST(viewer.lightAction(1)->shortcut().toString().toStdString() == "5");
    viewer.setFirstLightDigit(0);
    key(Qt::Key_4);
    BOOST_TEST((viewer.light() == image::Light::Infrared));
}

BOOST_AUTO_TEST_CASE(comma_and_full_stop_step_through_the_lights)
{
    key(Qt::Key_Period);
    BOOST_TEST((viewer.light() == image::Light::Infrared));
    key(Qt::Key_Comma);
    key(Qt::Key_Comma);
    BOOST_TEST((viewer.light() == image::Light::Ultraviolet));
}

BOOST_AUTO_TEST_CASE(keys_zoom)
{
    const double fitted = viewer.viewWindow().scale();
    key(Qt::Key_Plus);
    key(Qt::Key_Plus);
    BOOST_TEST(viewer.viewWindow().scale() == 2.0 * fitted, boost::test_tools::tolerance(1e-9));
    key(Qt::Key_Minus);
    BOOST_TEST(viewer.viewWindow().scale() == std::sqrt(2.0) * fitted, boost::test_tools::tolerance(1e-9));
    key(Qt::Key_Z);
    BOOST_TEST(viewer.viewWindow().scale() == 1.0);
    for (int i = 0; i < 12; ++i) {
        key(Qt::Key_Plus);
    }
    BOOST_TEST(viewer.viewWindow().scale() == 8.0);
    key(Qt::Key_0);
    BOOST_TEST(viewer.viewWindow().scale() == fitted);
}

BOOST_AUTO_TEST_CASE(the_wheel_zooms_about_the_pointer)
{
    const QPointF pointer(500.0, 120.0);
    const QPointF under = viewer.viewWindow().toPage(pointer);
    wheel(viewer, pointer, 480);
    BOOST_TEST(viewer.viewWindow().scale() == 2.0 * 0.256, boost::test_tools::tolerance(1e-9));
    wheel(viewer, pointer, 480);
    BOOST_TEST((viewer.viewWindow().toPage(pointer) - under).manhattanLength() < 1.0);
    wheel(viewer, pointer, -2000);
    BOOST_TEST(viewer.viewWindow().isFitted());
}

BOOST_AUTO_TEST_CASE(a_drag_and_the_arrows_pan)
{
    lookAt({1250.0, 880.0}, 1.0);
    drag({300, 200}, {340, 230});
    BOOST_TEST((viewer.viewWindow().centre() - QPointF(1210.0, 850.0)).manhattanLength() < 1.0);
    key(Qt::Key_Right);
    BOOST_TEST((viewer.viewWindow().centre() - QPointF(1290.0, 850.0)).manhattanLength() < 1.0);  // an eighth of 640
    key(Qt::Key_Up);
    BOOST_TEST(viewer.viewWindow().centre().y() < 800.0);
    QTest::mouseDClick(&viewer, Qt::LeftButton, {}, {100, 100});
    BOOST_TEST(viewer.viewWindow().isFitted());
}

BOOST_AUTO_TEST_CASE(goes_to_a_marked_place_and_its_light)
{
    std::vector<int> selected;
    QObject::connect(&viewer, &PageViewer::overlaySelected, [&selected](int index) { selected.push_back(index); });
    key(Qt::Key_N);
    BOOST_TEST(viewer.selectedOverlay() == 0);
    BOOST_TEST((viewer.light() == image::Light::Infrared));
    BOOST_TEST(std::abs(viewer.viewWindow().centre().x() - 920.0) < 60.0);
    BOOST_TEST(viewer.viewWindow().visiblePart().contains(QRectF(720, 1540, 400, 100)));
    BOOST_TEST(viewer.viewWindow().scale() > 0.5);
    key(Qt::Key_N);
    BOOST_TEST((viewer.light() == image::Light::White));
    key(Qt::Key_N, Qt::ShiftModifier);
    key(Qt::Key_N, Qt::ShiftModifier);
    BOOST_TEST((selected == std::vector{0, 1, 0, 2}));
    viewer.goToOverlay(77);
    BOOST_TEST(viewer.selectedOverlay() == -1);
}

BOOST_AUTO_TEST_CASE(flies_there_when_animated)
{
    viewer.setAnimated(true);
    viewer.goToOverlay(0);
    BOOST_TEST(viewer.viewWindow().scale() < 0.5);
    BOOST_TEST(QTest::qWaitFor(
        [this] {
            return std::abs(viewer.viewWindow().centre().x() - 920.0) < 60.0 && viewer.viewWindow().scale() > 0.5;
        },
        60'000));
}

BOOST_AUTO_TEST_CASE(a_click_on_a_marked_place_tells_which)
{
    std::vector<int> clicked;
    QObject::connect(&viewer, &PageViewer::overlayActivated, [&clicked](int index) { clicked.push_back(index); });
    const QPoint portrait = onScreen({440.0, 770.0}).toPoint();  // in the middle of (6, 18) to (38, 59) mm
    QTest::mouseClick(&viewer, Qt::LeftButton, {}, portrait);
    QTest::mouseClick(&viewer, Qt::LeftButton, {}, onScreen(emptyPoint).toPoint());
    drag(portrait, portrait + QPoint(30, 30));
    BOOST_TEST((clicked == std::vector{1}));
}

BOOST_AUTO_TEST_CASE(the_heat_map_is_shown_on_demand)
{
    const QPointF middle(440.0, 770.0);
    const QColor before = at(middle);
    key(Qt::Key_H);
    BOOST_TEST(at(middle).red() > before.red());
    BOOST_TEST(difference(at(middle), before) > 30);
    key(Qt::Key_H);
    BOOST_TEST(difference(at(middle), before) <= 1);
}

BOOST_AUTO_TEST_CASE(a_light_without_a_heat_map_stays_as_it_is_and_says_so)
{
    key(Qt::Key_2);
    const QImage before = look();
    key(Qt::Key_H);
    const QImage after = look();
    BOOST_TEST((after.copy(0, 0, 640, 420) == before.copy(0, 0, 640, 420)));
    BOOST_TEST((after.copy(320, 420, 320, 50) != before.copy(320, 420, 320, 50)));  // in the legend's place
}

BOOST_AUTO_TEST_CASE(a_page_without_heat_maps_says_so_and_shows_none)
{
    std::vector<ViewerCommand> missed;
    QObject::connect(&viewer, &PageViewer::missing, [&missed](ViewerCommand command) { missed.push_back(command); });
    viewer.setHeatMaps({});
    const QImage before = look();
    key(Qt::Key_H);
    BOOST_TEST((missed == std::vector{ViewerCommand::HeatMap}));
    BOOST_TEST(!viewer.action(ViewerCommand::HeatMap)->isChecked());
    BOOST_TEST((look() == before));
}

BOOST_AUTO_TEST_CASE(what_is_told_stands_over_the_picture_until_one_looks_elsewhere)
{
    const QImage before = look();
    viewer.tell("There is no reference");
    BOOST_TEST((look() != before));
    BOOST_TEST(viewer.accessibleDescription().contains("no reference"));
    key(Qt::Key_Plus);
    BOOST_TEST(viewer.told().isEmpty());
    viewer.tell("There is no reference");
    BOOST_TEST(QTest::qWaitFor([this] { return viewer.told().isEmpty(); }, 60'000));
    viewer.tell("There is no reference");
    viewer.setPage(drawnCapture());
    BOOST_TEST(viewer.told().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_late_picture_keeps_place_and_light)
{
    viewer.showLight(image::Light::Infrared);
    lookAt({1000.0, 800.0}, 2.0);
    viewer.addPicture({image::Light::Coaxial, "Coaxial", PicturePyramid(drawnPage(image::Light::Coaxial)), {}});
    BOOST_TEST((viewer.light() == image::Light::Infrared));
    BOOST_TEST(viewer.viewWindow().scale() == 2.0);
    key(Qt::Key_4);
    BOOST_TEST((viewer.light() == image::Light::Coaxial));
}

BOOST_AUTO_TEST_CASE(another_page_starts_over)
{
    key(Qt::Key_W);
    key(Qt::Key_Plus);
    viewer.setPage(drawnCapture());
    BOOST_TEST((viewer.mode() == ViewerMode::Single));
    BOOST_TEST(viewer.viewWindow().isFitted());
    viewer.clear();
    BOOST_TEST(!viewer.light().has_value());
    for (const ViewerCommandEntry& entry : viewerCommands()) {
        BOOST_TEST(!viewer.action(entry.command)->isEnabled());
        viewer.run(entry.command);  // nothing to do, nothing breaks
    }
    QTest::mouseClick(&viewer, Qt::LeftButton, {}, {10, 10});
    wheel(viewer, {10, 10}, 120);
    BOOST_TEST(difference(look().pixelColor(100, 100), coloursOf(ThemeName::Light).picture) <= 1);
}

BOOST_AUTO_TEST_CASE(a_screen_reader_hears_what_is_shown)
{
    BOOST_TEST(viewer.accessibleDescription().toStdString() == "White");
    key(Qt::Key_2);
    BOOST_TEST(viewer.accessibleDescription().toStdString() == "Infrared");
    for (const ViewerCommandEntry& entry : viewerCommands()) {
        BOOST_TEST(!entry.caption.isEmpty());
        BOOST_TEST(!entry.key.isEmpty());
        BOOST_TEST((viewer.action(entry.command)->shortcut() == entry.key));
    }
}

BOOST_AUTO_TEST_SUITE_END()
