#include "tests/unit/ui/desktop/widgets/drawn_capture.h"
#include "tests/unit/ui/desktop/widgets/pixel_looks.h"
#include "ui/desktop/widgets/faces_strip.h"
#include "ui/desktop/widgets/key_button.h"
#include "ui/desktop/widgets/key_hint.h"
#include "ui/desktop/widgets/margin_bar.h"
#include "ui/desktop/widgets/outcome_badge.h"
#include "ui/desktop/widgets/picture_pair.h"
#include "ui/desktop/widgets/reason_card.h"
#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"
#include "ui/desktop/widgets/verdict_panel.h"

#include <boost/test/unit_test.hpp>

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>
#include <QtTest/QTest>

using namespace rahdari;
using namespace rahdari::ui::desktop;
using namespace rahdari::ui::desktop::test;

namespace {

QImage lookOf(QWidget& widget) { return widget.grab().toImage().convertToFormat(QImage::Format_RGB32); }

const OutcomeColours& lightly(check::Outcome outcome) { return coloursOf(ThemeName::Light).of(outcome); }

}  // namespace

BOOST_AUTO_TEST_CASE(a_badge_says_its_outcome_in_colour_and_word)
{
    OutcomeBadge badge;
    badge.setOutcome(check::Outcome::Failed, "failed");
    badge.resize(badge.sizeHint());
    BOOST_TEST(badge.accessibleName().toStdString() == "failed");
    BOOST_TEST(isNear(lookOf(badge), QPointF(badge.width() / 2.0, 3.0), lightly(check::Outcome::Failed).ground, 1, 4));
    const int wide = badge.sizeHint().width();
    badge.setCompact(true);
    BOOST_TEST(badge.sizeHint().width() < wide / 2);
    badge.setPending("waiting");
    BOOST_TEST(!badge.outcome().has_value());
    BOOST_TEST(badge.accessibleName().toStdString() == "waiting");
}

BOOST_AUTO_TEST_CASE(a_badges_symbol_stands_at_the_start_side)
{
    OutcomeBadge badge;
    badge.setOutcome(check::Outcome::Aborted, "aborted");  // a full square
    badge.resize(badge.sizeHint());
    const QColor ink = lightly(check::Outcome::Aborted).ink;
    const double middle = badge.height() / 2.0;
    BOOST_TEST(isNear(lookOf(badge), {14.0, middle}, ink, 1, 8));
    badge.setLayoutDirection(Qt::RightToLeft);
    BOOST_TEST(isNear(lookOf(badge), {badge.width() - 14.0, middle}, ink, 1, 8));
}

BOOST_AUTO_TEST_CASE(a_margin_passes_on_the_end_side_of_its_limit)
{
    MarginBar bar;
    bar.resize(102, 14);  // the track is 100 px, the limit at 51
    bar.setMargin(0.6, check::Outcome::Successful, "passes by 0.6");
    const QColor green = lightly(check::Outcome::Successful).ink;
    BOOST_TEST(difference(lookOf(bar).pixelColor(70, 7), green) <= 4);
    BOOST_TEST(difference(lookOf(bar).pixelColor(88, 7), green) > 60);
    BOOST_TEST(difference(lookOf(bar).pixelColor(30, 7), green) > 60);
    bar.setLayoutDirection(Qt::RightToLeft);
    BOOST_TEST(difference(lookOf(bar).pixelColor(32, 7), green) <= 4);
    bar.setMargin(-4.0, check::Outcome::Failed, "far beyond");
    BOOST_TEST(*bar.margin() == -1.0);
    BOOST_TEST(difference(lookOf(bar).pixelColor(98, 7), lightly(check::Outcome::Failed).ink) <= 4);
    BOOST_TEST(bar.accessibleName().toStdString() == "far beyond");
    bar.setMargin(std::nullopt, check::Outcome::NotSupported, {});
    BOOST_TEST(!bar.margin().has_value());
}

BOOST_AUTO_TEST_CASE(a_verdict_is_announced_and_keeps_its_height)
{
    VerdictPanel panel;
    panel.setWaiting("Lay the document down", "Photo downwards");
    const int height = panel.heightForWidth(316);
    panel.setVerdict(check::Outcome::Failed, "Failed", "Refer to second line");
    BOOST_TEST(panel.heightForWidth(316) == height);
    BOOST_TEST(panel.accessibleName().toStdString() == "Failed");
    BOOST_TEST(panel.accessibleDescription().toStdString() == "Refer to second line");
    panel.resize(316, height);
    BOOST_TEST(difference(lookOf(panel).pixelColor(300, 12), lightly(check::Outcome::Failed).ground) <= 2);
    panel.setWorking("Reading", "Chip", 0.5);
    BOOST_TEST(!panel.outcome().has_value());
    const QColor accent = coloursOf(ThemeName::Light).accent;
    BOOST_TEST(isNear(lookOf(panel), {80.0, height - 8.0}, accent, 2, 4));
    BOOST_TEST(!isNear(lookOf(panel), {240.0, height - 8.0}, accent, 2, 60));
}

BOOST_AUTO_TEST_CASE(what_went_wrong_is_never_cut_and_what_goes_on_is_told_whole_elsewhere)
{
    const QString sentence = "A file or folder that is needed is not there. ";
    VerdictPanel panel;
    panel.setVerdict(check::Outcome::Aborted, "Not possible", sentence.repeated(2));
    const int few = panel.heightForWidth(316);
    panel.setVerdict(check::Outcome::Aborted, "Not possible", sentence.repeated(6));
    BOOST_TEST(panel.heightForWidth(316) > few + 60);  // four lines more at least
    panel.setWorking("Reading", sentence.repeated(3), 0.5);
    const int working = panel.heightForWidth(316);
    panel.setWorking("Reading", sentence.repeated(6), 0.5);
    BOOST_TEST(panel.heightForWidth(316) == working);
    BOOST_TEST((panel.toolTip() == sentence.repeated(6)));
}

BOOST_AUTO_TEST_CASE(a_reason_is_a_button_with_its_colour_at_the_start_side)
{
    ReasonCard card;
    card.setReason(check::Outcome::Failed, "failed", "The number line was printed with another ink",
                   "Characters 14 to 19 absorb no infrared", "1");
    card.resize(316, card.heightForWidth(316));
    const QColor ink = lightly(check::Outcome::Failed).ink;
    BOOST_TEST(difference(lookOf(card).pixelColor(2, card.height() / 2), ink) <= 4);
    card.setLayoutDirection(Qt::RightToLeft);
    BOOST_TEST(difference(lookOf(card).pixelColor(313, card.height() / 2), ink) <= 4);
    BOOST_TEST(card.accessibleName().toStdString() == "failed: The number line was printed with another ink");
    int clicks = 0;
    QObject::connect(&card, &ReasonCard::clicked, [&clicks] { ++clicks; });
    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::keyClick(&card, Qt::Key_Space);
    BOOST_TEST(clicks == 2);
}

BOOST_AUTO_TEST_CASE(a_card_is_as_high_as_its_words_need_in_a_layout)
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto* card = new ReasonCard;
    layout.addWidget(card);
    layout.addStretch();
    card->setReason(check::Outcome::Failed, "failed", "A sentence that is long enough to need at least two lines here",
                    "A fact that is long enough for a second line as well, and then some", "1");
    window.resize(260, 400);
    window.show();
    BOOST_TEST(QTest::qWaitFor([&] { return card->height() == card->heightForWidth(card->width()); }, 20'000));
    BOOST_TEST(card->heightForWidth(220) > card->heightForWidth(600));
}

BOOST_AUTO_TEST_CASE(two_crops_have_one_scale_and_are_not_mirrored)
{
    PicturePair pair;
    pair.resize(610, 200);
    QImage live(400, 100, QImage::Format_RGB32);
    live.fill(Qt::white);
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 50; ++x) {
            live.setPixelColor(x, y, Qt::red);  // its left eighth
        }
    }
    QImage other(200, 50, QImage::Format_RGB32);
    other.fill(Qt::blue);
    pair.setPictures({live, "live", 20.0}, {other, "other", 10.0});  // both 20 x 5 mm
    BOOST_TEST((pair.pictureRect(0).size() - pair.pictureRect(1).size()).width() == 0.0);
    BOOST_TEST(pair.pictureRect(0).width() > 250.0);
    BOOST_TEST(pair.pictureRect(0).right() < pair.pictureRect(1).left());
    pair.setLayoutDirection(Qt::RightToLeft);
    const QRectF place = pair.pictureRect(0);
    BOOST_TEST(place.left() > pair.pictureRect(1).right());
    const QImage seen = lookOf(pair);
    BOOST_TEST(difference(seen.pixelColor(QPointF(place.left() + 15.0, place.center().y()).toPoint()), Qt::red) <= 4);
    BOOST_TEST(difference(seen.pixelColor(QPointF(place.right() - 15.0, place.center().y()).toPoint()), Qt::white) <=
               4);
    pair.clear();
    BOOST_TEST(pair.pictureRect(0).isEmpty());
}

BOOST_AUTO_TEST_CASE(without_millimetres_two_crops_share_their_pixels)
{
    PicturePair pair;
    pair.resize(610, 200);
    QImage picture(100, 40, QImage::Format_RGB32);
    picture.fill(Qt::white);
    pair.setPictures({picture, "live", 0.0}, {picture.copy(0, 0, 50, 40), "other", 20.0});
    BOOST_TEST(pair.pictureRect(0).width() == 2.0 * pair.pictureRect(1).width(), boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(faces_stand_in_reading_order)
{
    FacesStrip strip;
    strip.resize(316, 168);
    strip.setFaces({{drawnFace(Qt::lightGray), "Print", {}, {}},
                    {{}, "Infrared", {}, {}},
                    {drawnFace(Qt::white), "Chip", check::Outcome::Failed, "failed"}});
    BOOST_TEST(strip.pictureRect(0).right() < strip.pictureRect(2).left());
    BOOST_TEST(strip.pictureRect(1).isEmpty());
    BOOST_TEST(strip.accessibleName().toStdString() == "Print, Infrared, Chip: failed");
    // 414 x 532, never stretched.
    BOOST_TEST(strip.pictureRect(0).height() / strip.pictureRect(0).width() == 532.0 / 414.0,
               boost::test_tools::tolerance(0.01));
    strip.setLayoutDirection(Qt::RightToLeft);
    BOOST_TEST(strip.pictureRect(0).left() > strip.pictureRect(2).right());
}

BOOST_AUTO_TEST_CASE(a_key_button_follows_its_action)
{
    QAction action("Blink");
    action.setShortcut(QKeySequence("B"));
    action.setCheckable(true);
    KeyButton button;
    button.follow(&action);
    BOOST_TEST(button.text().toStdString() == "Blink");
    BOOST_TEST(button.key().toStdString() == "B");
    QTest::mouseClick(&button, Qt::LeftButton);
    BOOST_TEST(action.isChecked());
    BOOST_TEST(button.isChecked());
    action.setChecked(false);
    BOOST_TEST(!button.isChecked());
    action.setEnabled(false);
    QTest::mouseClick(&button, Qt::LeftButton);
    BOOST_TEST(!action.isChecked());
}

BOOST_AUTO_TEST_CASE(a_key_cap_has_room_for_its_key)
{
    BOOST_TEST(KeyHint("Ctrl+L").sizeHint().width() > KeyHint("1").sizeHint().width());
    BOOST_TEST(KeyHint("1").sizeHint().width() >= KeyHint("1").sizeHint().height());
    BOOST_TEST((KeyHint().sizeHint() == QSize(0, 0)));
    BOOST_TEST((KeyHint("1").focusPolicy() == Qt::NoFocus));
}

BOOST_AUTO_TEST_CASE(text_wraps_is_cut_and_keeps_isolated_values_whole)
{
    const QFont font = fontOf(TextRole::Body);
    const TextBlock text{"one two three four five six seven eight nine ten", font};
    const double line = text.heightAt(1000.0);
    BOOST_TEST(text.heightAt(120.0) >= 3.0 * line - 1.0);
    TextBlock cut = text;
    cut.maxLines = 2;
    BOOST_TEST(cut.heightAt(120.0) == 2.0 * line, boost::test_tools::tolerance(0.05));
    // At the width of everything but the year, the whole date goes to the next line: as high as with two words.
    const QString date = QStringLiteral("\u206812 AUG 1974\u2069");
    const double width = TextBlock{"born on 12 AUG", font}.widthOfOneLine() + 2.0;
    QImage picture(static_cast<int>(width), 60, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    TextBlock{QStringLiteral("born on ") + date, font}.paint(painter, QRectF(0, 0, width, 60), Qt::black);
    painter.end();
    const int afterBornOn = static_cast<int>(TextBlock{"born on ", font}.widthOfOneLine()) + 4;
    for (int x = afterBornOn; x < picture.width(); ++x) {
        for (int y = 0; y < static_cast<int>(line); ++y) {
            BOOST_REQUIRE_GT(picture.pixelColor(x, y).lightness(), 200);  // nothing of the date on the first line
        }
    }
    BOOST_TEST(isNear(picture, {20.0, line * 1.5}, Qt::black, 8, 120));
}
