// The way of a document through the window in each of its languages, by mouse and keys: laid down, read, followed to
// the place of its first reason, looked into, its zone typed, decided; then the next one. The words of the judgements
// and of the reason stand here as people read them; those of labels are the catalogue's.
#include "core/casefile/inspection_folder.h"
#include "tests/ui/desk_at_work.h"
#include "ui/desktop/officer/checks_view.h"
#include "ui/desktop/officer/fields_table.h"
#include "ui/desktop/officer/panel_view.h"
#include "ui/desktop/officer/zone_strip.h"
#include "ui/desktop/widgets/key_button.h"
#include "ui/desktop/widgets/mrz_editor.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/reason_card.h"
#include "ui/desktop/widgets/role_label.h"
#include "ui/desktop/widgets/verdict_panel.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>
#include <array>
#include <ostream>

namespace fs = std::filesystem;
using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

namespace {

/// What an officer must read in a language.
struct Spoken {
    i18n::Language language;
    bool isMirrored;
    const char* ready;
    const char* failed;
    const char* successful;
    const char* wrongDigits;  ///< the first reason
    const char* refused;
};

constexpr std::array spoken{
    Spoken{i18n::Language::English, false, "Ready", "Failed", "Successful",
           "The check digits of the machine-readable zone are wrong", "Refused"},
    Spoken{i18n::Language::Urdu, true, "تیار", "ناکام", "کامیاب", "MRZ کے چیک ڈیجٹ غلط ہیں", "مسترد کی گئی"},
    Spoken{i18n::Language::Bangla, false, "প্রস্তুত", "ব্যর্থ", "সফল", "MRZ-এর চেক ডিজিট ভুল", "প্রত্যাখ্যাত"},
};
static_assert(spoken.size() == i18n::allLanguages.size());

std::ostream& operator<<(std::ostream& out, const Spoken& words)
{
    return out << i18n::codeOf(words.language).toStdString();
}

/// Without the marks that keep values and long words in shape.
QString plain(QString text)
{
    for (const char16_t mark : {u'\u200b', u'\u200e', u'\u200f', u'\u2066', u'\u2067', u'\u2068', u'\u2069'}) {
        text.remove(QChar(mark));
    }
    return text;
}

/// A text of the catalogue.
struct Entry {
    const char* context;
    const char* text;
};

class Officer {
public:
    explicit Officer(const Spoken& words)
        : work_([&words](DeskOptions& options) {
              options.source.replace(0, options.source.find(':'), "sim");
              options.language = words.language;
          }),
          words_(words)
    {
    }

    /// A word of the catalogue, which must have one of its own in another language.
    QString word(const char* context, const char* text) const
    {
        QString found = QCoreApplication::translate(context, text);
        BOOST_TEST((found == QLatin1String(text)) == (words_.language == i18n::Language::English), text);
        return found;
    }

    void isAddressedInHisDirection();
    void judges(const char* sample, const char* name);
    void readsTheReason();
    void looksIntoTheChecks();
    void readsTheFields(const char* title, const char* text);
    bool reads(const char* section, const char* row, const Entry& value);
    void typesTheZone();
    void refusesAgainstTheMachine();
    void takesTheNext();

    DeskAtWork& work() { return work_; }

private:
    OfficerWindow& window() { return work_.desk().window(); }
    OfficerPresenter& presenter() { return work_.desk().presenter(); }

    template <typename Widget>
    Widget& the()
    {
        auto* found = window().findChild<Widget*>();
        BOOST_REQUIRE(found != nullptr);
        return *found;
    }

    KeyButton& button(const char* key);
    ReasonCard& firstCard();
    bool says(const QString& text);  ///< whether a line that is seen has it
    void clickRow(QTreeWidget& tree, QTreeWidgetItem& item);
    void unfold(QTreeWidget& tree, QTreeWidgetItem& group);

    DeskAtWork work_;
    const Spoken& words_;
};

KeyButton& Officer::button(const char* key)
{
    const auto buttons = window().findChildren<KeyButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [key](const KeyButton* each) {
        return each->isVisible() && each->key() == QLatin1String(key);
    });
    BOOST_REQUIRE_MESSAGE(found != buttons.end(), key);
    return **found;
}

ReasonCard& Officer::firstCard()
{
    const auto cards = window().findChildren<ReasonCard*>();
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [](const ReasonCard* card) { return card->isVisible() && card->key() == u"1"; });
    BOOST_REQUIRE(found != cards.end());
    return **found;
}

bool Officer::says(const QString& text)
{
    const auto labels = window().findChildren<RoleLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const RoleLabel* label) {
        return label->isVisible() && plain(label->text()).contains(plain(text));
    });
}

void Officer::clickRow(QTreeWidget& tree, QTreeWidgetItem& item)
{
    tree.scrollToItem(&item);
    work_.click(*tree.viewport(), tree.visualItemRect(&item).center());
}

/// By its arrow, which stands before it; what leads to a check may have unfolded its group.
void Officer::unfold(QTreeWidget& tree, QTreeWidgetItem& group)
{
    if (group.isExpanded()) {
        return;
    }
    tree.scrollToItem(&group);
    const QRect row = tree.visualItemRect(&group);
    const int half = tree.indentation() / 2;
    work_.click(*tree.viewport(), {words_.isMirrored ? row.right() + half : row.left() - half, row.center().y()});
    BOOST_TEST(group.isExpanded());
}

void Officer::isAddressedInHisDirection()
{
    BOOST_TEST(work_.headline().toStdString() == words_.ready);
    BOOST_TEST((window().layoutDirection() == Qt::RightToLeft) == words_.isMirrored);
    const auto left = [this](QWidget& widget) { return widget.mapTo(&window(), QPoint()).x(); };
    BOOST_TEST((left(the<VerdictPanel>()) > left(window().viewer())) == words_.isMirrored);
    BOOST_TEST((left(the<FieldsTable>()) < left(window().viewer())) == words_.isMirrored);
}

void Officer::judges(const char* sample, const char* name)
{
    work_.layDown(fs::path(RAHDARI_SOURCE_DIR) / "samples" / sample, name);
    BOOST_REQUIRE(work_.reaches(State::Judged));
    BOOST_REQUIRE(
        waitUntil([&] { return window().viewer().page().pictures.size() == presenter().page()->images.size(); }));
}

/// The card leads to the place it speaks of.
void Officer::readsTheReason()
{
    BOOST_TEST(work_.headline().toStdString() == words_.failed);
    ReasonCard& card = firstCard();
    BOOST_TEST(plain(card.sentence()).toStdString() == words_.wrongDigits);
    PageViewer& viewer = window().viewer();
    BOOST_TEST(viewer.viewWindow().isFitted());
    work_.click(card);
    BOOST_TEST(viewer.selectedOverlay() == 0);
    BOOST_TEST(card.isChecked());
    BOOST_TEST(waitUntil([&] { return !viewer.viewWindow().isFitted(); }));
    const QRectF place = viewer.page().overlays.at(0).outlinePx.boundingRect();
    BOOST_TEST(waitUntil([&] { return viewer.viewWindow().visiblePart().contains(place); }));
}

void Officer::looksIntoTheChecks()
{
    work_.click(button("K"));
    auto& view = the<ChecksView>();
    auto& tree = *view.findChild<QTreeWidget*>();
    BOOST_REQUIRE(tree.isVisible());
    const QString title = word("Checks", "Check digits");
    const auto rows = tree.findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
    BOOST_REQUIRE(rows.size() == 1);
    auto& details = *view.findChild<QTextBrowser*>();
    unfold(tree, *rows.front()->parent());
    clickRow(tree, *rows.front());
    BOOST_REQUIRE(details.isVisible());
    const QString text = plain(details.toPlainText());
    BOOST_TEST(text.contains(title));
    BOOST_TEST(text.contains(QString::fromUtf8(words_.failed)));
    BOOST_TEST(text.contains(QString::fromUtf8(words_.wrongDigits)));
}

/// @param title  of the row, in English
void Officer::readsTheFields(const char* title, const char* text)
{
    const auto& table = the<FieldsTable>();
    BOOST_REQUIRE(table.isVisible());
    const QString name = word("Fields", title);
    bool found = false;
    for (int row = 0; row < table.rowCount(); ++row) {
        found = found || (plain(table.item(row, 0)->text()).contains(name) &&
                          plain(table.item(row, 1)->text()).contains(QString::fromUtf8(text)));
    }
    BOOST_TEST(found, title);
    QStringList headers;
    for (int column = 2; column < table.columnCount(); ++column) {
        headers.push_back(table.horizontalHeaderItem(column)->text());
    }
    BOOST_TEST(headers.contains(word("Fields", "Print")));
    BOOST_TEST(headers.contains(word("Fields", "Chip")));
}

/// In the panel of the chip, by its tab: whether a section has a row with a value. Section and value in English.
bool Officer::reads(const char* section, const char* row, const Entry& value)
{
    work_.click(button("P"));
    auto& panel = the<PanelView>();
    BOOST_REQUIRE(panel.isVisible());
    const auto sections = panel.findItems(word("ChipPanel", section), Qt::MatchExactly);
    for (int i = 0; !sections.empty() && i < sections.front()->childCount(); ++i) {
        const QTreeWidgetItem& line = *sections.front()->child(i);
        if (plain(line.text(0)).contains(QLatin1String(row))) {
            return line.text(1) == word(value.context, value.text) && panel.visualItemRect(&line).isValid();
        }
    }
    return false;
}

/// The year of birth as it was before it was altered, clicked at and typed over; then the chip opens.
void Officer::typesTheZone()
{
    work_.press(Qt::Key_E);
    auto& editor = the<MrzEditor>();
    BOOST_REQUIRE(editor.isVisible());
    BOOST_TEST(says(word("rahdari::ui::desktop::ZoneStrip", "Compare the zone with the page and type what differs")));
    work_.click(editor, editor.boxRect(2, 14).center().toPoint());
    BOOST_TEST(editor.caretLine() == 2);
    BOOST_TEST(editor.caretColumn() == 14);
    work_.type(QStringLiteral("73"));
    BOOST_TEST(editor.lines().at(1).mid(13, 6).toStdString() == "730814");
    work_.click(button("Enter"));
    BOOST_TEST(!editor.isVisible());
    BOOST_REQUIRE(work_.reaches(State::Working));
    BOOST_REQUIRE(work_.reaches(State::Judged));
    BOOST_TEST(plain(firstCard().sentence()).toStdString() != words_.wrongDigits);
}

void Officer::refusesAgainstTheMachine()
{
    BOOST_TEST(work_.headline().toStdString() == words_.successful);
    work_.click(button("F7"));
    BOOST_TEST(!presenter().decided().has_value());
    BOOST_TEST(says(word("Decisions", "This differs from what the machine found. Say why.")));
    const auto lines = window().findChildren<QLineEdit*>();
    const auto reason =
        std::find_if(lines.begin(), lines.end(), [](const QLineEdit* line) { return line->isVisible(); });
    BOOST_REQUIRE(reason != lines.end());
    window().viewer().setFocus();
    work_.click(**reason);
    BOOST_TEST(QApplication::focusWidget() == *reason);
    work_.type(QStringLiteral("not his face"));
    work_.press(Qt::Key_Return);
    BOOST_TEST((presenter().decided() == casefile::Verdict::Refuse));
    BOOST_TEST(says(QString::fromUtf8(words_.refused)));
}

void Officer::takesTheNext()
{
    work_.click(button("Space"));
    BOOST_REQUIRE(work_.reaches(State::Waiting));
    BOOST_TEST(work_.headline().toStdString() == words_.ready);
}

/// Why the newest documents were refused, as it was kept; one without a reason counts as empty.
std::vector<std::string> keptReasons(const DeskAtWork& work)
{
    std::vector<std::string> reasons;
    waitUntil([&] {
        reasons.clear();
        const auto listed = casefile::listRecords(work.records());
        for (const casefile::RecordSummary& summary : listed ? *listed : std::vector<casefile::RecordSummary>()) {
            const auto record = casefile::readRecord(summary.folder);
            if (record && record->record.decision && record->record.decision->verdict == casefile::Verdict::Refuse) {
                reasons.push_back(record->record.decision->reason);
            }
        }
        return reasons.size() == 2;
    });
    std::sort(reasons.begin(), reasons.end());
    return reasons;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ThreeLanguages)

BOOST_DATA_TEST_CASE(ADocumentGoesItsWayByMouseAndKeysAndTheNextOneFollows, boost::unit_test::data::make(spoken), words)
{
    Officer officer(words);
    officer.isAddressedInHisDirection();
    officer.judges("specimens/passport_e", "altered");
    officer.readsTheReason();
    officer.looksIntoTheChecks();
    officer.readsTheFields("Surname", "PENAVARWALLA");
    officer.readsTheFields("Date of birth", "14 AUG 1992");
    // The chip opens for the true date of birth alone.
    BOOST_TEST(officer.reads("Opening and authenticity", "(PACE)", {"Chip", "Failed"}));
    BOOST_TEST(!officer.reads("Files", "DG1", {"Chip", "As it was signed"}));
    officer.typesTheZone();
    officer.readsTheFields("Date of birth", "14 AUG 1973");
    BOOST_TEST(officer.reads("Opening and authenticity", "(PACE)", {"Chip", "Successful"}));
    BOOST_TEST(officer.reads("Files", "DG1", {"Chip", "As it was signed"}));
    BOOST_TEST(officer.reads("Who signed it", "(CSCA)", {"ChipPanel", "not in the trust store"}));
    officer.work().press(Qt::Key_F7);
    officer.takesTheNext();

    officer.judges("captures/td3_passport", "genuine");
    officer.refusesAgainstTheMachine();
    officer.takesTheNext();
    const std::vector<std::string> expected{"", "not his face"};
    BOOST_TEST(keptReasons(officer.work()) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
