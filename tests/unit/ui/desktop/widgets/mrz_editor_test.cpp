#include "ui/desktop/widgets/mrz_editor.h"

#include "tests/unit/ui/desktop/widgets/pixel_looks.h"

#include <boost/test/unit_test.hpp>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>
#include <QtTest/QTest>

#include <string>

using namespace rahdari;
using namespace rahdari::ui::desktop;
using namespace rahdari::ui::desktop::test;

namespace {

struct Editing {
    Editing()
    {
        editor.resize(1300, 300);
        editor.setReading({cellsOf("P<UTOERIKSSON<<ANNA"), cellsOf("L898902C36UTO740812")});
        QObject::connect(&editor, &MrzEditor::edited, [this](const QStringList& lines) { told = lines; });
        editor.show();
        editor.setFocus();
        static_cast<void>(QTest::qWaitForWindowActive(&editor));
    }

    static std::vector<MrzCell> cellsOf(const QString& line)
    {
        std::vector<MrzCell> cells;
        for (const QChar character : line) {
            cells.push_back({character, {}, character == u'O' || character == u'0'});
        }
        return cells;
    }

    std::string line(int index) const { return editor.lines().value(index).toStdString(); }

    MrzEditor editor;
    QStringList told;
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(the_mrz_editor, Editing)

BOOST_AUTO_TEST_CASE(typing_overwrites_and_steps_on)
{
    editor.setCaret(2, 3);
    QTest::keyClicks(&editor, "b7");
    BOOST_TEST(line(1) == "L8B7902C36UTO740812");
    BOOST_TEST(editor.caretColumn() == 5);
    BOOST_TEST(told.value(1).toStdString() == line(1));
    BOOST_TEST(editor.isChanged());
    BOOST_TEST(editor.readLines().value(1).toStdString() == "L898902C36UTO740812");
}

BOOST_AUTO_TEST_CASE(only_what_can_stand_in_an_mrz_is_taken)
{
    QTest::keyClicks(&editor, "*-.");
    QKeyEvent accent(QEvent::KeyPress, Qt::Key_Eacute, Qt::NoModifier, QStringLiteral("\u00e9"));
    QCoreApplication::sendEvent(&editor, &accent);
    BOOST_TEST(line(0) == "P<UTOERIKSSON<<ANNA");
    BOOST_TEST(editor.caretColumn() == 1);
    BOOST_TEST(told.isEmpty());
    QTest::keyClicks(&editor, " ");
    BOOST_TEST(line(0) == "<<UTOERIKSSON<<ANNA");
}

BOOST_AUTO_TEST_CASE(an_urdu_keyboard_types_what_its_keys_are_elsewhere)
{
    // X11 counts the key right of V as 56; under the Urdu layout it says U+0628 instead of b.
    QKeyEvent beh(QEvent::KeyPress, 0x628, Qt::NoModifier, 56, 0, 0, QStringLiteral("\u0628"));
    QCoreApplication::sendEvent(&editor, &beh);
    QKeyEvent four(QEvent::KeyPress, 0x6f4, Qt::NoModifier, 13, 0, 0, QStringLiteral("\u06f4"));
    QCoreApplication::sendEvent(&editor, &four);
    BOOST_TEST(line(0) == "B4UTOERIKSSON<<ANNA");
}

BOOST_AUTO_TEST_CASE(the_caret_moves_and_goes_over_the_ends_of_lines)
{
    editor.setCaret(1, 19);
    QTest::keyClicks(&editor, "X");
    BOOST_TEST(editor.caretLine() == 2);
    BOOST_TEST(editor.caretColumn() == 1);
    QTest::keyClick(&editor, Qt::Key_Left);
    BOOST_TEST(editor.caretLine() == 1);
    BOOST_TEST(editor.caretColumn() == 19);
    QTest::keyClick(&editor, Qt::Key_Home);
    QTest::keyClick(&editor, Qt::Key_Left);
    BOOST_TEST(editor.caretColumn() == 1);
    QTest::keyClick(&editor, Qt::Key_Down);
    QTest::keyClick(&editor, Qt::Key_Down);
    BOOST_TEST(editor.caretLine() == 2);
    QTest::keyClick(&editor, Qt::Key_End);
    QTest::keyClick(&editor, Qt::Key_Right);
    BOOST_TEST(editor.caretColumn() == 19);
}

BOOST_AUTO_TEST_CASE(the_old_reading_comes_back)
{
    editor.setCaret(2, 3);
    QTest::keyClicks(&editor, "AB");
    QTest::keyClick(&editor, Qt::Key_Backspace);
    BOOST_TEST(line(1) == "L8A8902C36UTO740812");
    BOOST_TEST(editor.caretColumn() == 4);
    editor.setCaret(2, 3);
    QTest::keyClick(&editor, Qt::Key_Delete);
    BOOST_TEST(line(1) == "L898902C36UTO740812");
    BOOST_TEST(!editor.isChanged());
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(line(1) == "L8A8902C36UTO740812");
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(!editor.isChanged());
}

BOOST_AUTO_TEST_CASE(control_and_arrows_go_from_doubt_to_doubt)
{
    QTest::keyClick(&editor, Qt::Key_Right, Qt::ControlModifier);
    BOOST_TEST(editor.caretColumn() == 5);  // the O of UTO
    QTest::keyClick(&editor, Qt::Key_Right, Qt::ControlModifier);
    BOOST_TEST(editor.caretColumn() == 12);
    QTest::keyClick(&editor, Qt::Key_Right, Qt::ControlModifier);
    BOOST_TEST(editor.caretLine() == 2);
    BOOST_TEST(editor.caretColumn() == 6);
    editor.setCaret(1, 5);
    QTest::keyClick(&editor, Qt::Key_Left, Qt::ControlModifier);
    BOOST_TEST(editor.caretLine() == 2);
    BOOST_TEST(editor.caretColumn() == 16);  // round the end to the last one
}

BOOST_AUTO_TEST_CASE(a_pasted_text_is_typed)
{
    QGuiApplication::clipboard()->setText("l8 9\n0");
    editor.setCaret(2, 15);
    QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
    BOOST_TEST(line(1) == "L898902C36UTO7L8<90");
}

BOOST_AUTO_TEST_CASE(enter_accepts_and_escape_gives_up)
{
    int accepted = 0;
    int cancelled = 0;
    QObject::connect(&editor, &MrzEditor::accepted, [&accepted] { ++accepted; });
    QObject::connect(&editor, &MrzEditor::cancelled, [&cancelled] { ++cancelled; });
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClick(&editor, Qt::Key_Escape);
    QTest::keyClick(&editor, Qt::Key_Escape);
    BOOST_TEST(accepted == 1);
    BOOST_TEST(cancelled == 2);
}

BOOST_AUTO_TEST_CASE(stays_left_to_right)
{
    const QRectF first = editor.boxRect(1, 1);
    editor.setLayoutDirection(Qt::RightToLeft);
    BOOST_TEST((editor.boxRect(1, 1) == first));
    BOOST_TEST(editor.boxRect(1, 2).left() > first.left());
    QTest::keyClick(&editor, Qt::Key_Right);
    BOOST_TEST(editor.caretColumn() == 2);
}

BOOST_AUTO_TEST_CASE(a_click_sets_the_caret)
{
    QTest::mouseClick(&editor, Qt::LeftButton, {}, editor.boxRect(2, 9).center().toPoint());
    BOOST_TEST(editor.caretLine() == 2);
    BOOST_TEST(editor.caretColumn() == 9);
}

BOOST_AUTO_TEST_CASE(the_old_reading_stands_below_what_was_changed)
{
    const auto below = [this] {
        const QRectF box = editor.boxRect(2, 3).translated(0.0, editor.boxRect(2, 3).height());
        const QImage seen = editor.grab().toImage().copy(box.toRect().adjusted(2, 2, -2, -24));
        int ink = 0;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                ink += seen.pixelColor(x, y).lightness() < 200 ? 1 : 0;
            }
        }
        return ink;
    };
    BOOST_TEST(below() == 0);
    editor.setCaret(2, 3);
    QTest::keyClicks(&editor, "A");
    BOOST_TEST(below() > 5);
}

BOOST_AUTO_TEST_CASE(check_digits_are_told_with_their_fields)
{
    editor.setFieldStates({{2, 1, 10, "Document number", check::Outcome::Failed, "failed"},
                           {9, 1, 10, "nowhere", check::Outcome::Failed, "failed"},
                           {2, 5, 99, "too long", check::Outcome::Failed, "failed"}});
    editor.setCaret(2, 4);
    BOOST_TEST(editor.accessibleDescription().toStdString() == "2:4 8, Document number failed");
    editor.setCaret(1, 1);
    BOOST_TEST(editor.accessibleDescription().toStdString() == "1:1 P");
}

BOOST_AUTO_TEST_CASE(an_empty_editor_takes_anything_quietly)
{
    editor.setReading({});
    QTest::keyClicks(&editor, "AB<");
    QTest::keyClick(&editor, Qt::Key_Backspace);
    editor.setFieldStates({{1, 1, 1, "x", std::nullopt, {}}});
    editor.grab();
    BOOST_TEST(editor.lines().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(typing_does_not_set_off_the_windows_letters)
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto* editor = new MrzEditor;
    layout.addWidget(editor);
    editor->setReading({Editing::cellsOf("P<UTO")});
    int blinked = 0;
    QShortcut blink(QKeySequence("B"), &window, [&blinked] { ++blinked; });
    int stopped = 0;
    QShortcut stop(QKeySequence("Esc"), &window, [&stopped] { ++stopped; });
    window.resize(1300, 250);
    window.show();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_B);
    BOOST_TEST(blinked == 1);  // without the editor's focus it does
    editor->setFocus();
    QTest::keyClicks(editor, "b");
    QTest::keyClick(editor, Qt::Key_Escape);
    BOOST_TEST(blinked == 1);
    BOOST_TEST(stopped == 0);
    BOOST_TEST(editor->lines().value(0).toStdString() == "B<UTO");
}

BOOST_AUTO_TEST_CASE(glyphs_are_cut_out_upright)
{
    QImage picture(400, 200, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.fillRect(100, 50, 20, 60, Qt::red);   // left half of the cell
    painter.fillRect(120, 50, 20, 60, Qt::blue);  // right half
    painter.end();
    const QPolygonF upright(QVector<QPointF>{{100, 50}, {140, 50}, {140, 110}, {100, 110}});
    const QPolygonF turned(QVector<QPointF>{{140, 110}, {100, 110}, {100, 50}, {140, 50}});  // the page upside down
    const auto glyphs = cutGlyphs(picture, {upright, turned, QPolygonF()}, {40, 60});
    BOOST_REQUIRE(glyphs.size() == 3U);
    BOOST_TEST(difference(glyphs[0].pixelColor(10, 30), Qt::red) <= 2);
    BOOST_TEST(difference(glyphs[0].pixelColor(30, 30), Qt::blue) <= 2);
    BOOST_TEST(difference(glyphs[0].pixelColor(1, 30), Qt::white) <= 2);  // a little of what is around
    BOOST_TEST(difference(glyphs[1].pixelColor(10, 30), Qt::blue) <= 2);
    BOOST_TEST(glyphs[2].isNull());
}
