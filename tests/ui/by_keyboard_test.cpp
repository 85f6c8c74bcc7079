// What a pointer would bring up is there for the keyboard and for a screen reader too.
#include "tests/ui/desk_at_work.h"
#include "ui/desktop/officer/act_bar.h"
#include "ui/desktop/officer/details_pane.h"
#include "ui/desktop/officer/panel_view.h"
#include "ui/desktop/officer/verdict_column.h"
#include "ui/desktop/widgets/mrz_editor.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/reason_card.h"
#include "ui/desktop/widgets/role_label.h"

#include <boost/test/unit_test.hpp>

#include <QAccessible>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <vector>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

namespace {

/// Everything the keyboard can come to now has a name.
void checkNames(DeskAtWork& work, const std::string& where)
{
    int met = 0;
    for (QWidget* widget : work.desk().window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr) {
            continue;
        }
        ++met;
        const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
        const bool named = told != nullptr && !told->text(QAccessible::Name).isEmpty();
        BOOST_TEST(named, where << ": no name for a " << widget->metaObject()->className());
    }
    BOOST_TEST(met > 0, where);
}

/// The cards of reasons that are shown, from the top.
std::vector<const ReasonCard*> cardsOf(DeskAtWork& work)
{
    std::vector<const ReasonCard*> cards;
    for (const ReasonCard* card : work.desk().window().findChildren<ReasonCard*>()) {
        if (card->isVisible()) {
            cards.push_back(card);
        }
    }
    std::sort(cards.begin(), cards.end(), [](const auto* one, const auto* other) { return one->y() < other->y(); });
    return cards;
}

QPoint middleOf(const PageViewer& viewer, int overlay)
{
    const ViewerPage& page = viewer.page();
    const ViewerOverlay& place = page.overlays.at(static_cast<std::size_t>(overlay));
    const auto picture = std::find_if(page.pictures.begin(), page.pictures.end(),
                                      [&](const ViewerPicture& one) { return one.light == place.light; });
    BOOST_REQUIRE((picture != page.pictures.end()));
    const QPointF middle = picture->toPage.map(place.outlinePx).boundingRect().center();
    return (viewer.viewWindow().toScreen(middle) / viewer.devicePixelRatioF()).toPoint();
}

const RoleLabel* lineOfNotices(DeskAtWork& work)
{
    const auto labels = work.desk().window().findChild<ActBar*>()->findChildren<RoleLabel*>();
    const auto found = std::find_if(labels.begin(), labels.end(), [](const RoleLabel* label) {
        return label->isVisible() && (label->focusPolicy() & Qt::TabFocus) != 0;
    });
    return found == labels.end() ? nullptr : *found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ByKeyboard)

BOOST_AUTO_TEST_CASE(WhateverTheKeyboardComesToHasAName)
{
    DeskAtWork work;
    checkNames(work, "waiting");
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    QWidget& window = work.desk().window();
    work.press(Qt::Key_K);
    for (QTreeWidget* tree : window.findChildren<QTreeWidget*>()) {
        if (tree->isVisible() && tree->topLevelItemCount() > 0) {
            tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        }
    }
    const auto panes = window.findChildren<DetailsPane*>();
    BOOST_TEST(std::any_of(panes.begin(), panes.end(), [](const DetailsPane* pane) { return pane->isVisible(); }));
    checkNames(work, "a check in detail");
    work.press(Qt::Key_P);
    checkNames(work, "chip and seal");
    work.press(Qt::Key_E);
    BOOST_REQUIRE(window.findChild<MrzEditor*>()->isVisible());
    checkNames(work, "the zone");
    work.press(Qt::Key_Escape);
    work.press(Qt::Key_F5);
    checkNames(work, "a reason");
    work.press(Qt::Key_Escape);
    work.press(Qt::Key_F4);
    checkNames(work, "trust and models");
}

BOOST_AUTO_TEST_CASE(ALineOfTheChipsPanelIsToldInFullBelowIt)
{
    DeskAtWork work([](DeskOptions& options) { options.source.replace(0, options.source.find(':'), "sim"); });
    work.layDown(std::filesystem::path(RAHDARI_SOURCE_DIR) / "samples/specimens/visa_a", "visa");
    BOOST_REQUIRE(work.reaches(State::Judged));
    work.press(Qt::Key_P);
    auto* panel = work.desk().window().findChild<PanelView*>();
    BOOST_REQUIRE(panel->isVisible());
    panel->setFocus();
    auto* pane = panel->parentWidget()->findChild<DetailsPane*>();
    BOOST_REQUIRE(pane != nullptr);
    BOOST_TEST(!pane->isVisible());
    work.press(Qt::Key_Home);
    work.press(Qt::Key_Down);
    BOOST_REQUIRE(panel->currentItem() != nullptr);
    const QTreeWidgetItem& line = *panel->currentItem();
    const QString detail = line.toolTip(0);
    BOOST_REQUIRE(!detail.isEmpty());
    BOOST_TEST(pane->isVisible());
    BOOST_TEST(pane->toPlainText().contains(detail), pane->toPlainText().toStdString());
    BOOST_TEST(pane->toPlainText().contains(line.text(1)));
    BOOST_TEST(line.data(0, Qt::AccessibleDescriptionRole).toString().toStdString() == detail.toStdString());
    BOOST_TEST(line.data(0, Qt::AccessibleTextRole).toString().contains(line.text(1)));
    const int row = panel->currentIndex().row();
    work.photograph(QStringLiteral("chip_detail_en_light"));
    work.press(Qt::Key_F11);  // another language leaves the reader at his row
    BOOST_TEST(panel->currentIndex().row() == row);
    BOOST_TEST(panel->currentIndex().parent().isValid());
    BOOST_TEST(pane->isVisible());
    work.photograph(QStringLiteral("chip_detail_ur_light"));
}

BOOST_AUTO_TEST_CASE(AllNoticesStandInTheBarOnceTheKeyboardIsThere)
{
    DeskAtWork work;
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    const auto notices = work.desk().presenter().judgement().notices.size();
    BOOST_TEST_REQUIRE(notices >= 2U);
    work.press(Qt::Key_F6);  // what was decided stands in their place
    const RoleLabel* line = lineOfNotices(work);
    BOOST_REQUIRE(line != nullptr);
    const QString decided = line->text();
    BOOST_TEST(decided.toStdString() == "Referred to the second line");
    const int low = line->height();
    for (int tabs = 0; tabs < 60 && !line->hasFocus(); ++tabs) {
        work.press(Qt::Key_Tab);
    }
    BOOST_REQUIRE(line->hasFocus());
    BOOST_TEST(line->text().toStdString() == line->toolTip().toStdString());
    BOOST_TEST(static_cast<std::size_t>(line->text().count(u'\n')) >= notices);
    BOOST_TEST(line->accessibleName().toStdString() == line->text().toStdString());
    BOOST_TEST(
        waitUntil([&] { return line->height() > low && line->height() >= line->heightForWidth(line->width()); }));
    work.photograph(QStringLiteral("notices_en_light"));
    work.press(Qt::Key_Tab);
    BOOST_TEST(line->text().toStdString() == decided.toStdString());
    BOOST_TEST(waitUntil([&] { return line->height() == low; }));
}

BOOST_AUTO_TEST_CASE(AClickOnAPlaceOfThePictureMarksItsReason)
{
    DeskAtWork work;
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    PageViewer& viewer = work.desk().window().viewer();
    viewer.setAnimated(false);
    BOOST_REQUIRE(waitUntil([&] { return viewer.page().pictures.size() == 3; }));
    const auto& reasons = work.desk().presenter().reasons();
    const auto reason = std::find_if(reasons.begin(), reasons.end(), [](const Reason& r) { return !r.places.empty(); });
    BOOST_REQUIRE((reason != reasons.end()));
    const ReasonCard* card = cardsOf(work).at(static_cast<std::size_t>(reason - reasons.begin()));
    viewer.goToOverlay(0);
    work.desk().window().findChild<VerdictColumn*>()->markReason(-1);
    BOOST_REQUIRE(!card->isChecked());
    const ViewWindow before = viewer.viewWindow();
    work.click(viewer, middleOf(viewer, 0));
    BOOST_TEST(card->isChecked());
    BOOST_TEST((viewer.viewWindow() == before));
}

BOOST_AUTO_TEST_SUITE_END()
