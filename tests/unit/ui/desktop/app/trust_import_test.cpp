// The trust list's screen without the screen, over a real store on the disk: the sample of a chip's master list.
#include "ui/desktop/app/desk_library.h"
#include "ui/desktop/presenters/trust_presenter.h"

#include "core/base/error_code.h"
#include "core/document/model/model_file.h"
#include "core/store/sqlite_trust_store.h"
#include "tests/support/made_up_model.h"
#include "tests/support/sealed_model.h"
#include "tests/support/write_protected.h"

#include <boost/test/unit_test.hpp>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <csignal>
#include <fstream>
#include <sys/resource.h>

using namespace rahdari;
using namespace rahdari::ui::desktop;
namespace fs = std::filesystem;
using List = TrustPresenter::List;

namespace {

const fs::path sample = fs::path(RAHDARI_SOURCE_DIR) / "samples/chips/td3_passport";
const std::string csca = (sample / "csca.cer").string();
const std::string masterList = (sample / "master_list.ml").string();
const std::string crl = (sample / "crl.crl").string();

bool waitUntil(const std::function<bool()>& holds)
{
    QElapsedTimer waited;
    waited.start();
    while (!holds() && waited.elapsed() < 60'000) {
        QEventLoop().processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return holds();
}

/// A counter with a place for its trust list, and the presenter of the screen.
struct Counter {
    QTemporaryDir folder;
    DeskOptions options;
    std::unique_ptr<TrustPresenter> presenter;
    int changes = 0;

    Counter()
    {
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
        options.trust = (path() / "trust.sqlite");
        options.models = fs::path(RAHDARI_SOURCE_DIR) / "models";
        options.officer = "A. Khan";
        options.today = std::chrono::year(2026) / 11 / 22;
        start();
    }

    ~Counter() { qunsetenv("XDG_DATA_HOME"); }

    fs::path path() const { return folder.path().toStdString(); }

    void start()
    {
        const auto noon = std::chrono::sys_days(options.today) + std::chrono::hours(12);
        presenter = std::make_unique<TrustPresenter>(std::make_shared<DeskLibrary>(options, [noon] { return noon; }));
        QObject::connect(presenter.get(), &TrustPresenter::holdingsChanged, [this] { ++changes; });
    }

    void look()
    {
        presenter->look();
        BOOST_REQUIRE(waitUntil([&] { return !presenter->isLooking(); }));
    }

    void import(std::vector<std::string> places, std::string vouched = {})
    {
        presenter->importFiles({std::move(places), std::move(vouched)});
        BOOST_REQUIRE(waitUntil([&] { return !presenter->isImporting() && !presenter->isLooking(); }));
    }

    /// What is in the store itself.
    std::size_t kept() const
    {
        const auto store = store::openTrustStore(options.trust, store::OpenMode::Read);
        const auto items = store ? (*store)->find({}) : base::Result<std::vector<pki::TrustItem>>(store.error());
        return items ? items->size() : 0;
    }

    std::string write(const std::string& name, const base::Bytes& octets) const
    {
        std::ofstream file(path() / name, std::ios::binary);
        file.write(reinterpret_cast<const char*>(octets.data()), static_cast<std::streamsize>(octets.size()));
        return (path() / name).string();
    }

    bool shows(List list, const QString& word, const QString& cell) const
    {
        const auto& rows = presenter->rows(list);
        return std::any_of(rows.begin(), rows.end(),
                           [&](const ListRow& row) { return row.word == word && row.cells.join(u' ').contains(cell); });
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(TrustImport, Counter)

BOOST_AUTO_TEST_CASE(AMissingTrustListSaysWhatToDo)
{
    look();
    BOOST_TEST(presenter->rows(List::Trust).empty());
    BOOST_TEST(presenter->advice(List::Trust).contains(QStringLiteral("Import a master list")));
    BOOST_TEST(presenter->canImportTrust());
    BOOST_TEST(!fs::exists(options.trust));  // looking makes nothing
    options.trust.clear();
    start();
    look();
    BOOST_TEST(presenter->advice(List::Trust).contains(QStringLiteral("without a trust list")));
    import({masterList}, csca);
    BOOST_TEST(shows(List::Changes, QStringLiteral("refused"), QStringLiteral("without a trust list")));
}

BOOST_AUTO_TEST_CASE(AMasterListIsImportedWithTheCertificateThatVouchesForIt)
{
    import({crl, masterList}, csca);
    BOOST_TEST(changes == 1);
    BOOST_TEST(kept() >= 3U);
    BOOST_TEST(presenter->advice(List::Changes).toStdString() == "");
    BOOST_TEST(shows(List::Changes, QStringLiteral("new"), QStringLiteral("Revocation list")));
    BOOST_TEST(shows(List::Changes, QStringLiteral("new"), QStringLiteral("Signer of lists")));
    BOOST_TEST(presenter->rows(List::Trust).size() == kept() + 1);  // and the master list itself
    BOOST_TEST(shows(List::Trust, QStringLiteral("valid"), QStringLiteral("CSCA certificate")));
    BOOST_TEST(shows(List::Trust, QStringLiteral("valid"), QStringLiteral("18 Feb 2027")));  // as openssl crl says
    BOOST_TEST(shows(List::Trust, QStringLiteral("valid"), QStringLiteral("16 Nov 2041")));  // as openssl x509 says
    BOOST_TEST(shows(List::Trust, QStringLiteral("valid"), QStringLiteral("operator A. Khan")));

    import({crl, masterList}, csca);  // again: nothing is new
    BOOST_TEST(changes == 1);
    BOOST_TEST(presenter->advice(List::Changes).contains(QStringLiteral("Nothing was changed")));
    BOOST_TEST(shows(List::Changes, QStringLiteral("known already"), QStringLiteral("crl.crl")));
}

BOOST_AUTO_TEST_CASE(WithoutARootNothingIsKept)
{
    import({masterList, crl});
    BOOST_TEST(changes == 0);
    BOOST_TEST(!fs::exists(options.trust));
    BOOST_TEST(shows(List::Changes, QStringLiteral("refused"), QStringLiteral("Import the certificate")));
}

BOOST_AUTO_TEST_CASE(AWrongRootChangesNothing)
{
    const std::string wrong = write("wrong.cer", tests::issue({}).der());
    import({masterList, crl}, wrong);
    BOOST_TEST(changes == 0);
    BOOST_TEST(!fs::exists(options.trust));
    BOOST_TEST(shows(List::Changes, QStringLiteral("refused"), QStringLiteral("master_list.ml")));
    BOOST_TEST(shows(List::Changes, QStringLiteral("not kept"), QStringLiteral("wrong.cer")));
    BOOST_TEST(presenter->advice(List::Changes).contains(QStringLiteral("Nothing was changed")));
}

BOOST_AUTO_TEST_CASE(ANewerRevocationListTakesThePlaceOfTheOlder)
{
    const tests::Issued state = tests::issue({});
    const std::string root = write("state.cer", state.der());
    import({write("old.crl", tests::makeCrl(state, {1}, 5))}, root);
    BOOST_TEST(kept() == 2U);
    std::this_thread::sleep_for(std::chrono::milliseconds(1100));  // lists are dated by whole seconds
    import({write("new.crl", tests::makeCrl(state, {1, 2}, 30))});
    BOOST_TEST(shows(List::Changes, QStringLiteral("new, replaces an older one"), QStringLiteral("new.crl")));
    BOOST_TEST(shows(List::Trust, QStringLiteral("replaced by a newer one"), QStringLiteral("old.crl")));
}

BOOST_AUTO_TEST_CASE(AFolderIsImportedAndWhatDoesNotBelongThereIsLeftOut)
{
    fs::create_directory(path() / "lists");
    for (const std::string& file : {csca, masterList, crl}) {
        fs::copy(file, path() / "lists");
    }
    write("lists/readme.txt", {'h', 'i'});
    import({(path() / "lists").string()});
    BOOST_TEST(changes == 1);
    BOOST_TEST(shows(List::Changes, QStringLiteral("left out"), QStringLiteral("readme.txt")));
    BOOST_TEST(shows(List::Trust, QStringLiteral("valid"), QStringLiteral("Revocation list")));
    import({(path() / "missing.crl").string()});
    BOOST_TEST(shows(List::Changes, QStringLiteral("refused"), QStringLiteral("missing.crl")));
}

BOOST_AUTO_TEST_CASE(AFolderOfTooManyFilesIsRefusedAsAWhole)
{
    fs::create_directory(path() / "home");
    fs::copy(masterList, path() / "home");
    for (int i = 0; i < 5000; ++i) {
        std::ofstream(path() / "home" / (std::to_string(i) + ".txt")) << i;
    }
    import({(path() / "home").string()}, csca);
    BOOST_TEST(changes == 0);
    BOOST_TEST(!fs::exists(options.trust));
    BOOST_TEST(shows(List::Changes, QStringLiteral("refused"), QStringLiteral("too many files in the folder")));
}

BOOST_AUTO_TEST_CASE(AFullDiskAndAMissingFolderChangeNothing)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{4096, before.rlim_max};
    BOOST_REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    import({masterList, crl}, csca);
    ::setrlimit(RLIMIT_FSIZE, &before);
    BOOST_TEST(changes == 0);
    BOOST_TEST(kept() == 0U);
    BOOST_TEST(!fs::exists(options.trust));
    BOOST_TEST(shows(List::Changes, QStringLiteral("not kept"), QStringLiteral("crl.crl")));
    BOOST_TEST(presenter->advice(List::Changes).contains(QStringLiteral("disk is full")));

    options.trust = path() / "nowhere" / "trust.sqlite";
    start();
    import({masterList, crl}, csca);
    BOOST_TEST(presenter->advice(List::Changes).contains(QStringLiteral("Nothing was changed")));
    BOOST_TEST(!fs::exists(path() / "nowhere"));

    options.trust = path() / "trust.sqlite";
    start();
    import({masterList, crl}, csca);  // there is room again
    BOOST_TEST(changes == 1);
}

BOOST_AUTO_TEST_CASE(AWriteProtectedTrustListStaysAsItIsAndIsSaid)
{
    import({crl}, csca);
    const std::size_t before = kept();
    fs::permissions(options.trust, fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    {
        const tests::WriteProtected folderOfList(path());
        import({masterList});
        look();
        BOOST_TEST(!presenter->rows(List::Trust).empty());  // it is still shown
    }
    BOOST_TEST(changes == 1);
    BOOST_TEST(kept() == before);
    BOOST_TEST(shows(List::Changes, QStringLiteral("not kept"), QStringLiteral("master_list.ml")));
    const QString advice = presenter->advice(List::Changes);
    BOOST_TEST(advice.contains(QStringLiteral("Nothing was changed")));
    BOOST_TEST(advice.contains(QStringLiteral("write-protected")), advice.toStdString());
    BOOST_TEST(advice.contains(QStringLiteral("full or protected")), advice.toStdString());
}

BOOST_AUTO_TEST_CASE(AStoppedImportKeepsNothing)
{
    std::vector<std::string> many(1000, masterList);  // seconds, so that the stop comes before the end
    many.push_back(crl);
    presenter->importFiles({std::move(many), csca});
    presenter->stop();
    BOOST_REQUIRE(waitUntil([&] { return !presenter->isImporting(); }));
    BOOST_TEST(!fs::exists(options.trust));
    BOOST_TEST(changes == 0);
}

BOOST_AUTO_TEST_CASE(ADamagedTrustListIsToldAndLeftAsItIs)
{
    write("trust.sqlite", base::Bytes(5000, 0x41));
    look();
    BOOST_TEST(presenter->advice(List::Trust).contains(QStringLiteral("The trust list is damaged")));
    import({crl}, csca);
    BOOST_TEST(shows(List::Changes, QStringLiteral("refused"), QStringLiteral("crl.crl")));
    BOOST_TEST(fs::file_size(options.trust) == 5000U);
}

BOOST_AUTO_TEST_CASE(AModelOfAnUnknownAgencyIsTakenOnceSomebodyVouchesForIt)
{
    qputenv("RAHDARI_MODELS", options.models.string().c_str());
    options.models.clear();
    options.today =
        std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    start();
    const tests::Issued agency = tests::modelAgency("UTO Agency");
    const std::string pack = write("card.rahdarimodel", tests::sealedModel(agency));
    import({pack});
    BOOST_TEST(changes == 0);
    BOOST_TEST(shows(List::Changes, QStringLiteral("refused"), QStringLiteral("CN=UTO Agency")));
    import({pack}, write("agency.cer", agency.der()));
    BOOST_TEST(changes == 1);
    BOOST_TEST(shows(List::Changes, QStringLiteral("new"), QStringLiteral("Document model")));
    BOOST_TEST(shows(List::Models, QStringLiteral("signature holds"), QStringLiteral("UTO Agency")));
    start();  // the agency is known from now on
    look();
    BOOST_TEST(shows(List::Models, QStringLiteral("signature holds"), QStringLiteral("UTO Agency")));
    qunsetenv("RAHDARI_MODELS");
}

BOOST_AUTO_TEST_CASE(AModelIsRemovedOnceItsFolderMayBeWrittenAndComesBackWithItsPack)
{
    qputenv("RAHDARI_MODELS", options.models.string().c_str());
    options.models.clear();
    options.today =
        std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    start();
    const tests::Issued agency = tests::modelAgency("UTO Agency");
    const std::string newer = write("newer.rahdarimodel", tests::sealedModel(agency, "utopia_card.front", "2"));
    const std::string older = write("older.rahdarimodel", tests::sealedModel(agency, "utopia_card.front", "1"));
    import({newer}, write("agency.cer", agency.der()));
    import({older});
    BOOST_TEST(shows(List::Changes, QStringLiteral("refused"), QStringLiteral("remove the newer one first")));

    const auto& models = presenter->rows(List::Models);
    const auto row = std::find_if(models.begin(), models.end(),
                                  [](const ListRow& each) { return each.word == QStringLiteral("signature holds"); });
    BOOST_REQUIRE((row != models.end()));
    const auto question = presenter->removalQuestion(row->source);
    BOOST_REQUIRE(question.has_value());
    BOOST_TEST(question->refused.isEmpty());
    QString asked;
    for (const DetailLine& line : question->lines) {
        asked += line.value + u'\n';
    }
    BOOST_TEST(asked.contains(QStringLiteral("UTO Agency")), asked.toStdString());
    BOOST_TEST(asked.contains(QStringLiteral("UTO,")), asked.toStdString());  // its number
    BOOST_TEST(asked.contains(QStringLiteral("\u2068"
                                             "2\u2069")),
               asked.toStdString());
    const std::size_t source = row->source;
    fs::permissions(path(), fs::perms(0755));  // whoever may not write may look
    const fs::path documents = path() / "data/rahdari/documents";
    {
        const tests::WriteProtected modelFolder(documents);
        presenter->removeModel(source);
        BOOST_REQUIRE(waitUntil([&] { return !presenter->isImporting() && !presenter->isLooking(); }));
    }
    BOOST_TEST(changes == 1);
    BOOST_TEST(shows(List::Changes, QStringLiteral("refused"), QStringLiteral("could not be moved aside")));
    look();
    BOOST_TEST(presenter->advice(List::Changes).contains(QStringLiteral("Nothing was changed")));
    BOOST_TEST(shows(List::Models, QStringLiteral("signature holds"), QStringLiteral("UTO Agency")));

    presenter->removeModel(source);
    BOOST_REQUIRE(waitUntil([&] { return !presenter->isImporting() && !presenter->isLooking(); }));
    BOOST_TEST(changes == 2);
    BOOST_TEST(shows(List::Changes, QStringLiteral("removed"), QStringLiteral(".removed")));
    BOOST_TEST(!shows(List::Models, QStringLiteral("signature holds"), QStringLiteral("UTO Agency")));
    BOOST_TEST(fs::exists(documents / ".removed" / "utopia_card.front.rahdarimodel"));
    import({older});
    BOOST_TEST(changes == 3);
    BOOST_TEST(shows(List::Models, QStringLiteral("signature holds"), QStringLiteral("UTO Agency")));
    qunsetenv("RAHDARI_MODELS");
}

BOOST_AUTO_TEST_CASE(WhatCameWithTheProgramOrIsNotInUseIsNotRemoved)
{
    const fs::path shipped = path() / "shipped";
    fs::create_directories(shipped / "profiles");
    fs::create_directories(shipped / "documents");
    fs::copy(options.models / "profiles", shipped / "profiles", fs::copy_options::recursive);
    BOOST_REQUIRE(document::saveModel(tests::madeUpModel("utopia_card.front"), shipped / "documents" / "card"));
    std::ofstream(shipped / "documents" / "broken.rahdarimodel") << "nothing";
    qputenv("RAHDARI_MODELS", shipped.string().c_str());
    for (const fs::path& named : {fs::path(), shipped}) {
        options.models = named;
        start();
        look();
        const std::vector<ListRow> rows = presenter->rows(List::Models);
        BOOST_REQUIRE(rows.size() == 2U);
        for (const ListRow& row : rows) {
            BOOST_TEST(!presenter->removalQuestion(row.source)->refused.isEmpty());
            presenter->removeModel(row.source);
            BOOST_TEST(!presenter->isImporting());
        }
        BOOST_TEST(!presenter->removalQuestion(rows.size()).has_value());
    }
    BOOST_TEST(changes == 0);
    qunsetenv("RAHDARI_MODELS");
}

BOOST_AUTO_TEST_SUITE_END()
