#include "tests/unit/ui/desktop/widgets/shown_viewer.h"

#include <boost/test/unit_test.hpp>

#include <QAction>

using namespace rahdari;
using namespace rahdari::ui::desktop;
using namespace rahdari::ui::desktop::test;

namespace {

constexpr double hundredthMm = 0.011;

}  // namespace

BOOST_FIXTURE_TEST_SUITE(comparing_and_measuring, ShownViewer)

BOOST_AUTO_TEST_CASE(the_wipe_shows_the_current_light_left_of_its_line)
{
    key(Qt::Key_W);
    BOOST_TEST((viewer.mode() == ViewerMode::Wipe));
    const QPointF left(300.0, 1290.0);  // ground, left and right of the line in the middle
    const QPointF right = emptyPoint;
    BOOST_TEST(difference(at(left), whiteGround) <= 2);
    BOOST_TEST(difference(at(right), infraredGround) <= 2);
    viewer.setLayoutDirection(Qt::RightToLeft);
    BOOST_TEST(difference(at(left), whiteGround) <= 2);
    BOOST_TEST(difference(at(right), infraredGround) <= 2);
}

BOOST_AUTO_TEST_CASE(the_line_is_dragged_or_moved_by_keys)
{
    key(Qt::Key_W);
    drag({320, 300}, {128, 300});
    BOOST_TEST(viewer.wipeShare() == 0.2, boost::test_tools::tolerance(0.01));
    BOOST_TEST(difference(at({700.0, 1290.0}), infraredGround) <= 2);
    BOOST_TEST(viewer.viewWindow().isFitted());  // the page stood still
    for (int i = 0; i < 10; ++i) {
        key(Qt::Key_Right);
    }
    BOOST_TEST(viewer.wipeShare() == 0.4, boost::test_tools::tolerance(0.01));
    viewer.setWipeShare(7.0);
    BOOST_TEST(viewer.wipeShare() == 1.0);
}

BOOST_AUTO_TEST_CASE(blinking_shows_one_and_then_the_other)
{
    const auto shows = [this](const QColor& ground) {
        return QTest::qWaitFor([this, ground] { return difference(at(emptyPoint), ground) <= 2; }, 60'000);
    };
    key(Qt::Key_B);
    BOOST_TEST(shows(infraredGround));
    BOOST_TEST(shows(whiteGround));
    BOOST_TEST(shows(infraredGround));
    key(Qt::Key_B);
    BOOST_TEST((viewer.mode() == ViewerMode::Single));
    BOOST_TEST(difference(at(emptyPoint), whiteGround) <= 2);
    QTest::qWait(700);  // longer than one turn
    BOOST_TEST(difference(at(emptyPoint), whiteGround) <= 2);
}

BOOST_AUTO_TEST_CASE(the_partner_can_be_chosen_and_is_kept_while_lights_change)
{
    viewer.setPartner(image::Light::Ultraviolet);
    key(Qt::Key_W);
    BOOST_TEST(difference(at(emptyPoint), ultravioletGround) <= 2);
    key(Qt::Key_3);  // the partner itself: they change places
    BOOST_TEST(difference(at({300.0, 1290.0}), ultravioletGround) <= 2);
    BOOST_TEST(difference(at(emptyPoint), whiteGround) <= 2);
}

BOOST_AUTO_TEST_CASE(a_reference_is_compared_in_its_place)
{
    std::vector<ViewerCommand> missed;
    QObject::connect(&viewer, &PageViewer::missing, [&missed](ViewerCommand command) { missed.push_back(command); });
    key(Qt::Key_R);  // there is none for white
    BOOST_TEST((missed == std::vector{ViewerCommand::Reference}));
    BOOST_TEST((viewer.mode() == ViewerMode::Single));
    key(Qt::Key_2);
    key(Qt::Key_R);
    BOOST_TEST((viewer.mode() == ViewerMode::Wipe));
    // The reference is the white page at half size, laid over the page by its transform.
    BOOST_TEST(difference(at({300.0, 1290.0}), infraredGround) <= 2);
    BOOST_TEST(difference(at(emptyPoint), whiteGround) <= 3);
    BOOST_TEST(difference(at({2080.0, 560.0}), QColor(150, 60, 90)) <= 6);  // the middle of the seal
    key(Qt::Key_1);  // white has no reference, so there is nothing to compare with any more
    BOOST_TEST(!viewer.action(ViewerCommand::Reference)->isChecked());
    BOOST_TEST((viewer.mode() == ViewerMode::Single));
    BOOST_TEST(missed.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_reference_that_comes_later_takes_its_lights_place)
{
    viewer.addReference({image::Light::White, "Model", PicturePyramid(drawnPage(image::Light::Ultraviolet)), {}});
    viewer.addReference({image::Light::White, "Model", PicturePyramid(drawnPage(image::Light::Infrared)), {}});
    BOOST_TEST(viewer.page().references.size() == 2U);  // infrared's and white's
    key(Qt::Key_R);
    BOOST_TEST((viewer.mode() == ViewerMode::Wipe));
    BOOST_TEST(difference(at(emptyPoint), infraredGround) <= 3);
    key(Qt::Key_H);  // the map is the live page's alone
    viewer.setWipeShare(0.0);
    const QColor reference = at({440.0, 770.0});
    key(Qt::Key_H);
    BOOST_TEST(difference(at({440.0, 770.0}), reference) <= 1);
}

BOOST_AUTO_TEST_CASE(side_by_side_shows_every_light_at_the_same_place)
{
    key(Qt::Key_C);
    BOOST_TEST(viewer.action(ViewerCommand::SideBySide)->isChecked());
    const QImage seen = look();
    // Three pages of 2500 x 1760 are largest in two columns; each cell is 318 x 233 at 0.1272 (width decides).
    const QPointF inCell(emptyPoint * 0.1272 + QPointF(0.0, (233.0 - 1760.0 * 0.1272) / 2.0));
    const auto cell = [&](double x, double y) { return seen.pixelColor((inCell + QPointF(x, y)).toPoint()); };
    BOOST_TEST(difference(cell(0, 0), whiteGround) <= 2);
    BOOST_TEST(difference(cell(322, 0), infraredGround) <= 2);
    BOOST_TEST(difference(cell(0, 237), ultravioletGround) <= 2);
    key(Qt::Key_C);
    BOOST_TEST(viewer.viewWindow().isFitted());
    BOOST_TEST(viewer.viewWindow().scale() == 0.256, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(ten_millimetres_measure_ten_millimetres)
{
    lookAt({1250.0, 880.0}, 1.0);
    key(Qt::Key_M);
    drag({200, 100}, {400, 100});  // 200 px at 20 px/mm
    BOOST_REQUIRE(viewer.measured().has_value());
    BOOST_TEST(std::abs(viewer.measured()->length - 10.0) < hundredthMm);
    BOOST_TEST(std::abs(viewer.measured()->width - 10.0) < hundredthMm);
    BOOST_TEST(viewer.measured()->height < hundredthMm);
    BOOST_TEST((viewer.viewWindow().centre() == QPointF(1250.0, 880.0)));  // no panning meanwhile
    lookAt({1250.0, 880.0}, 2.0);
    drag({400, 340}, {160, 20});  // 120 x 160 px, backwards: 6 x 8 mm
    BOOST_TEST(std::abs(viewer.measured()->length - 10.0) < hundredthMm);
    BOOST_TEST(std::abs(viewer.measured()->width - 6.0) < hundredthMm);
    BOOST_TEST(std::abs(viewer.measured()->height - 8.0) < hundredthMm);
    key(Qt::Key_M);
    BOOST_TEST(!viewer.measured().has_value());
}

BOOST_AUTO_TEST_CASE(keys_measure_too)
{
    lookAt({1250.0, 880.0}, 1.0);
    key(Qt::Key_M);
    key(Qt::Key_Return);
    for (int i = 0; i < 25; ++i) {
        key(Qt::Key_Right);  // 8 px each
    }
    for (int i = 0; i < 4; ++i) {
        key(Qt::Key_Left, Qt::ShiftModifier);  // 1 px each
    }
    key(Qt::Key_Return);
    key(Qt::Key_Down);  // the second end is set, the cross goes on alone
    BOOST_REQUIRE(viewer.measured().has_value());
    BOOST_TEST(std::abs(viewer.measured()->length - 196.0 / 20.0) < hundredthMm);
}

BOOST_AUTO_TEST_CASE(nothing_is_measured_without_a_known_scale)
{
    viewer.setPxPerMm(0.0);
    key(Qt::Key_M);
    BOOST_TEST(!viewer.action(ViewerCommand::Measure)->isChecked());
    drag({200, 100}, {400, 100});
    BOOST_TEST(!viewer.measured().has_value());
}

BOOST_AUTO_TEST_CASE(the_loupe_enlarges_what_is_under_the_pointer)
{
    // At 0.256 the loupe shows 2:1, so a point 60 px from the pointer is 30 px of the page away.
    const QPointF onPage(2080.0 + 160.0, 560.0);  // the right edge of the seal
    const QPoint pointer = onScreen(onPage).toPoint();
    QTest::mouseMove(&viewer, pointer);
    const QImage before = look();
    key(Qt::Key_L);
    const QImage after = look();
    const QPoint inside = pointer - QPoint(60, 0);
    const QPoint outside = pointer + QPoint(60, 0);
    BOOST_TEST(difference(after.pixelColor(inside), QColor(150, 60, 90)) <= 4);
    BOOST_TEST(difference(after.pixelColor(outside), QColor(150, 60, 90)) > 30);
    BOOST_TEST((before.copy(0, 300, 300, 120) == after.copy(0, 300, 300, 120)));  // only there
    key(Qt::Key_L);
    BOOST_TEST((look() == before));
}

BOOST_AUTO_TEST_SUITE_END()
