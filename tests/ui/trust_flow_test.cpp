// What the counter judges by, in the real window: looked at, imported by keyboard alone, read what changed, left; and
// the next inspection goes by it.
#include "core/document/model/model_file.h"
#include "core/store/sqlite_trust_store.h"
#include "tests/support/made_up_model.h"
#include "tests/ui/desk_at_work.h"
#include "ui/desktop/trust/import_form.h"
#include "ui/desktop/trust/removal_form.h"
#include "ui/desktop/trust/rows_table.h"
#include "ui/desktop/trust/trust_screen.h"
#include "ui/desktop/widgets/page_viewer.h"

#include <boost/test/unit_test.hpp>

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <fstream>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

namespace {

const std::filesystem::path chips = std::filesystem::path(RAHDARI_SOURCE_DIR) / "samples/chips/td3_passport";

QString sampleFile(const char* name) { return QString::fromStdString((chips / name).string()); }

/// Waits for the passport of the sample with its chip on a simulated reader.
struct TrustAtWork {
    QTemporaryDir folder;
    DeskAtWork work;

    TrustAtWork()
        : work([this](DeskOptions& options) {
              options.trust = folder.filePath(QStringLiteral("trust.sqlite")).toStdString();
              options.reader = "sim:" + (chips / "chip").string();
              BOOST_REQUIRE(store::openTrustStore(options.trust, store::OpenMode::Create));
          })
    {
    }

    TrustScreen& screen() { return *work.desk().window().findChild<TrustScreen*>(); }
    ImportForm& form() { return *work.desk().window().findChild<ImportForm*>(); }

    void open()
    {
        work.press(Qt::Key_F4);
        BOOST_REQUIRE(screen().isVisible());
        BOOST_REQUIRE(waitUntil([&] { return !work.desk().trust().isLooking(); }));
    }

    /// Whether a line of the table has all these texts.
    bool shows(const QStringList& wanted)
    {
        const auto* model = screen().findChild<RowsTable*>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QString line;
            for (int column = 0; column < model->columnCount(); ++column) {
                line += model->index(row, column).data().toString() + u' ';
            }
            if (std::all_of(wanted.begin(), wanted.end(), [&](const QString& text) { return line.contains(text); })) {
                return true;
            }
        }
        return false;
    }

    check::Outcome outcomeOf(const std::string& id)
    {
        const auto* check = work.desk().presenter().judgement().find(id);
        return check == nullptr ? check::Outcome::NotSupported : check->result.outcome();
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(TrustFlow, TrustAtWork)

BOOST_AUTO_TEST_CASE(AMasterListIsImportedByKeyboardAndTheNextInspectionGoesByIt)
{
    work.layDown("td3_passport");
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((outcomeOf("chip.pa.trust") != check::Outcome::Successful));

    open();
    BOOST_TEST(!work.desk().window().viewer().isVisible());
    BOOST_TEST(work.desk().trust().advice(TrustPresenter::List::Trust).contains(QStringLiteral("empty")));
    work.photograph(QStringLiteral("trust_empty_en_light"));
    work.press(Qt::Key_F5);  // nobody decides about a document that is not seen
    BOOST_TEST(!work.desk().presenter().decided().has_value());

    work.press(Qt::Key_I, Qt::ControlModifier);
    BOOST_REQUIRE(form().isVisible());
    work.type(sampleFile("master_list.ml") + QStringLiteral("; ") + sampleFile("crl.crl"));
    for (int i = 0; i < 3; ++i) {
        work.press(Qt::Key_Tab);
    }
    work.type(sampleFile("csca.cer"));
    work.photograph(QStringLiteral("trust_form_en_light"));
    work.press(Qt::Key_Return);
    BOOST_REQUIRE(waitUntil([&] { return work.desk().trust().hasImported() && !work.desk().trust().isLooking(); }));
    BOOST_TEST(!form().isVisible());
    BOOST_TEST(shows({QStringLiteral("new"), QStringLiteral("csca.cer"), QStringLiteral("CSCA Utopia")}));
    BOOST_TEST(shows({QStringLiteral("new"), QStringLiteral("crl.crl"), QStringLiteral("Revocation list")}));
    BOOST_TEST(shows({QStringLiteral("master_list.ml"), QStringLiteral("signed by")}));
    work.photograph(QStringLiteral("trust_changes_en_light"));

    work.press(Qt::Key_1, Qt::ControlModifier);
    BOOST_TEST(shows({QStringLiteral("valid"), QStringLiteral("CSCA certificate"), QStringLiteral("16 Nov 2041")}));
    work.press(Qt::Key_F, Qt::ControlModifier);
    work.type(QStringLiteral("revocation"));
    BOOST_TEST(!shows({QStringLiteral("CSCA certificate")}));
    BOOST_TEST(shows({QStringLiteral("Revocation list")}));
    work.photograph(QStringLiteral("trust_filter_en_light"));
    work.press(Qt::Key_Escape);  // the filter
    BOOST_TEST(shows({QStringLiteral("CSCA certificate")}));
    work.press(Qt::Key_Escape);
    BOOST_TEST(!screen().isVisible());
    BOOST_TEST(work.desk().window().viewer().isVisible());

    work.press(Qt::Key_F3);
    BOOST_REQUIRE(work.reaches(State::Working));
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((outcomeOf("chip.pa.trust") == check::Outcome::Successful));
    work.press(Qt::Key_F6);  // the acts work again
    BOOST_TEST(work.desk().presenter().decided().has_value());
}

BOOST_AUTO_TEST_CASE(AWrongRootIsToldAndChangesNothing)
{
    open();
    work.press(Qt::Key_I, Qt::ControlModifier);
    work.type(sampleFile("master_list.ml"));
    for (int i = 0; i < 3; ++i) {
        work.press(Qt::Key_Tab);
    }
    work.type(sampleFile("chip/ds.cer"));
    work.press(Qt::Key_Return);
    BOOST_REQUIRE(waitUntil([&] { return work.desk().trust().hasImported() && !work.desk().trust().isLooking(); }));
    BOOST_TEST(shows({QStringLiteral("refused"), QStringLiteral("master_list.ml")}));
    work.photograph(QStringLiteral("trust_refused_en_light"));
    work.press(Qt::Key_1, Qt::ControlModifier);
    BOOST_TEST(work.desk().trust().rows(TrustPresenter::List::Trust).empty());
}

BOOST_AUTO_TEST_CASE(DroppedFilesStandInTheFormAndAreNotImportedYet)
{
    open();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(sampleFile("crl.crl"))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&screen(), &enter);
    BOOST_TEST(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&screen(), &drop);
    BOOST_TEST(form().isVisible());
    BOOST_TEST(form().findChild<QLineEdit*>()->text().toStdString() == sampleFile("crl.crl").toStdString());
    BOOST_TEST(!work.desk().trust().isImporting());
    work.press(Qt::Key_Escape);
    BOOST_TEST(!form().isVisible());
    BOOST_TEST(screen().isVisible());
}

BOOST_AUTO_TEST_CASE(ModelsAndKeysAreShownInEveryLanguage)
{
    open();
    work.press(Qt::Key_2, Qt::ControlModifier);
    BOOST_TEST(waitUntil([&] { return !work.desk().trust().isLooking(); }));
    work.desk().setLanguage(i18n::Language::Urdu);
    BOOST_TEST((screen().layoutDirection() == Qt::RightToLeft));
    BOOST_TEST(waitUntil([&] { return screen().accessibleName() != QStringLiteral("Trust and models"); }));
    work.press(Qt::Key_F1);
    work.photograph(QStringLiteral("trust_keys_ur_light"));
    work.press(Qt::Key_Escape);
    BOOST_TEST(screen().isVisible());
    work.desk().setLanguage(i18n::Language::English);
    BOOST_TEST(waitUntil([&] { return screen().accessibleName() == QStringLiteral("Trust and models"); }));
    work.press(Qt::Key_F4);  // the key that opened it closes it, too
    BOOST_TEST(!screen().isVisible());
}

BOOST_AUTO_TEST_CASE(TheRowUnderTheKeyboardShowsAllOfItsWords)
{
    open();
    const QString file = folder.filePath(QStringLiteral("notes.txt"));
    std::ofstream(file.toStdString()) << "no certificate";
    work.desk().trust().importFiles({{file.toStdString(), sampleFile("crl.crl").toStdString()}, {}});
    BOOST_REQUIRE(waitUntil([&] { return work.desk().trust().hasImported() && !work.desk().trust().isLooking(); }));
    auto* table = screen().findChild<RowsTable*>();
    const auto cut = [&](int row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex cell = table->model()->index(row, column);
            const QRect room = table->visualRect(cell);
            const QRect words = table->fontMetrics().boundingRect(QRect(0, 0, room.width(), 1000), Qt::TextWordWrap,
                                                                  cell.data().toString());
            if (words.height() > room.height()) {
                return true;
            }
        }
        return false;
    };
    BOOST_REQUIRE(table->model()->rowCount() >= 2);
    table->setCurrentIndex(table->model()->index(0, 0));
    BOOST_TEST(cut(1));  // as long as the others
    BOOST_TEST(!cut(0));
    work.press(Qt::Key_Down);
    BOOST_REQUIRE(table->currentIndex().row() == 1);
    BOOST_TEST(!cut(1));
    BOOST_TEST(cut(0));
    for (const int row : {0, 1}) {
        const QModelIndex last = table->model()->index(row, table->model()->columnCount() - 1);
        BOOST_TEST(last.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("<p>")));  // so it is wrapped
    }
    work.photograph(QStringLiteral("trust_long_row_en_light"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(TrustFlowFromNothing)

BOOST_AUTO_TEST_CASE(ADocumentModelIsRemovedByKeyboardOnceSomebodySaidYes)
{
    const QTemporaryDir models;
    const std::filesystem::path card = models.filePath(QStringLiteral("card")).toStdString();
    BOOST_REQUIRE(document::saveModel(rahdari::tests::madeUpModel("utopia_card.front"), card));
    DeskAtWork work(i18n::Language::English, ThemeName::Light, {}, models.path().toStdString());
    const auto* screen = work.desk().window().findChild<TrustScreen*>();
    const auto* form = work.desk().window().findChild<RemovalForm*>();
    const auto inUse = [&] { return work.desk().trust().rows(TrustPresenter::List::Models).size(); };
    work.press(Qt::Key_F4);
    BOOST_REQUIRE(waitUntil([&] { return !work.desk().trust().isLooking(); }));
    work.press(Qt::Key_Delete);  // the trust list is another matter
    BOOST_TEST(!form->isVisible());
    work.press(Qt::Key_2, Qt::ControlModifier);
    BOOST_REQUIRE(inUse() == 1U);

    work.press(Qt::Key_Delete);
    BOOST_REQUIRE(form->isVisible());
    for (const char* named : {"Utopian identity card", "UTO,I,2,2016", "Version", "not signed"}) {
        BOOST_TEST(form->accessibleDescription().contains(QString::fromUtf8(named)),
                   form->accessibleDescription().toStdString());
    }
    work.photograph(QStringLiteral("trust_remove_en_light"));
    work.press(Qt::Key_Escape);
    BOOST_TEST(!form->isVisible());
    BOOST_TEST(screen->isVisible());
    BOOST_TEST(inUse() == 1U);

    work.press(Qt::Key_Delete);
    work.press(Qt::Key_Return);
    BOOST_REQUIRE(waitUntil([&] { return work.desk().trust().hasImported() && !work.desk().trust().isLooking(); }));
    BOOST_TEST(inUse() == 0U);
    BOOST_TEST(!std::filesystem::exists(card));
    BOOST_TEST(std::filesystem::exists(card.parent_path() / ".removed" / "card" / "model.toml"));
    work.photograph(QStringLiteral("trust_removed_en_light"));
    work.press(Qt::Key_Escape);
    BOOST_TEST(!screen->isVisible());
    qunsetenv("RAHDARI_MODELS");
}

BOOST_AUTO_TEST_CASE(ACounterWithoutItsTrustListIsMendedByAnImport)
{
    QTemporaryDir folder;
    DeskOptions options;
    std::filesystem::create_directory(folder.filePath(QStringLiteral("glass")).toStdString());
    options.source = "folder:" + folder.filePath(QStringLiteral("glass")).toStdString();
    options.models = std::filesystem::path(RAHDARI_SOURCE_DIR) / "models";
    options.trust = folder.filePath(QStringLiteral("trust.sqlite")).toStdString();
    options.today = std::chrono::year(2026) / std::chrono::November / 22;
    options.size = {1366, 768};
    Desk desk(*qApp, options);
    desk.show();
    BOOST_REQUIRE(waitUntil([&] { return desk.presenter().state() == State::Trouble; }));
    desk.trust().importFiles({{(chips / "master_list.ml").string()}, (chips / "csca.cer").string()});
    BOOST_TEST(waitUntil([&] { return desk.trust().hasImported(); }));
    BOOST_TEST(desk.trust().advice(TrustPresenter::List::Changes).toStdString() == "");
    BOOST_TEST(waitUntil([&] { return desk.presenter().state() == State::Waiting; }));
    BOOST_TEST(!desk.presenter().trouble().has_value(),
               (desk.presenter().trouble() ? desk.presenter().trouble()->message : std::string()));
}

BOOST_AUTO_TEST_SUITE_END()
