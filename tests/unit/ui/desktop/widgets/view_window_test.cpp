#include "ui/desktop/widgets/view_window.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using rahdari::ui::desktop::ViewWindow;

namespace {

const ViewWindow start({2500.0, 1760.0}, {625.0, 470.0});
constexpr double tiny = 1e-6;

}  // namespace

BOOST_AUTO_TEST_CASE(the_whole_page_is_seen_at_first)
{
    BOOST_TEST(start.scale() == 0.25);  // 625 / 2500, less than 470 / 1760
    BOOST_TEST(start.isFitted());
    BOOST_TEST(start.toScreen(QPointF(0.0, 0.0)).x() == 0.0);
    BOOST_TEST(start.toScreen(QPointF(0.0, 0.0)).y() == 15.0);  // (470 - 440) / 2
    BOOST_TEST(start.toScreen(QPointF(2500.0, 1760.0)).y() == 455.0);
}

BOOST_AUTO_TEST_CASE(what_is_under_the_pointer_stays_there)
{
    const QPointF anchor(200.0, 300.0);
    const QPointF held = start.toPage(anchor);
    ViewWindow window = start;
    for (int i = 0; i < 10; ++i) {
        window = window.zoomed(1.4, anchor);
        BOOST_TEST((window.toPage(anchor) - held).manhattanLength() < tiny);
    }
    BOOST_TEST(!window.isFitted());
}

BOOST_AUTO_TEST_CASE(zoom_ends_at_the_whole_page_and_at_eight_to_one)
{
    BOOST_TEST(start.zoomed(1000.0, {10.0, 10.0}).scale() == 8.0);
    BOOST_TEST((start.zoomed(1000.0, {10.0, 10.0}).zoomed(0.0001, {600.0, 10.0}) == start.fitted()));
}

BOOST_AUTO_TEST_CASE(the_page_is_not_pushed_out_of_sight)
{
    const ViewWindow window = start.at({1250.0, 880.0}, 1.0).panned({100000.0, -100000.0});
    BOOST_TEST(window.visiblePart().left() == 0.0);
    BOOST_TEST(window.visiblePart().bottom() == 1760.0);
    BOOST_TEST((start.panned({50.0, 50.0}) == start));
}

BOOST_AUTO_TEST_CASE(panning_moves_the_page_with_the_hand)
{
    const ViewWindow window = start.at({1250.0, 880.0}, 2.0);
    const QPointF point(1200.0, 900.0);
    const QPointF way = window.panned({30.0, -12.0}).toScreen(point) - window.toScreen(point);
    BOOST_TEST((way - QPointF(30.0, -12.0)).manhattanLength() < tiny);
}

BOOST_AUTO_TEST_CASE(a_place_is_shown_whole_with_room_around_it)
{
    for (const QRectF& place : {QRectF(100, 1500, 700, 90), QRectF(2300, 20, 30, 30), QRectF(0, 0, 2500, 1760)}) {
        const ViewWindow window = start.showing(place);
        BOOST_TEST(window.visiblePart().adjusted(-tiny, -tiny, tiny, tiny).contains(place));
    }
    BOOST_TEST(start.showing({1000, 800, 100, 60}).scale() > 3.0 * start.scale());
}

BOOST_AUTO_TEST_CASE(a_flight_begins_here_ends_there_and_never_jumps)
{
    const ViewWindow there = start.showing({2000, 1500, 100, 60});
    BOOST_TEST((start.towards(there, 0.0).centre() - start.centre()).manhattanLength() < tiny);
    BOOST_TEST(start.towards(there, 1.0).scale() == there.scale(), boost::test_tools::tolerance(1e-9));
    double before = start.visiblePart().left();
    for (int i = 1; i <= 20; ++i) {
        const double left = start.towards(there, i / 20.0).visiblePart().left();
        BOOST_TEST(left >= before - tiny);
        BOOST_TEST(left - before < 400.0);
        before = left;
    }
}

BOOST_AUTO_TEST_CASE(a_new_size_keeps_what_one_looks_at)
{
    BOOST_TEST(start.resized({1250.0, 940.0}).scale() == 0.5);
    const ViewWindow near = start.at({1300.0, 700.0}, 2.0).resized({900.0, 300.0});
    BOOST_TEST(near.scale() == 2.0);
    BOOST_TEST((near.centre() - QPointF(1300.0, 700.0)).manhattanLength() < tiny);
}
