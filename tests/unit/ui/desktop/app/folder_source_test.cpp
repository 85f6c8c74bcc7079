#include "ui/desktop/app/folder_source.h"

#include "tests/unit/core/image/picture_samples.h"

#include <boost/test/unit_test.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <fstream>
#include <functional>

using namespace rahdari;
using namespace rahdari::ui::desktop;
namespace fs = std::filesystem;

namespace {

struct Watched {
    QTemporaryDir folder;
    fs::path root = fs::path(folder.path().toStdString()) / "glass";
    std::vector<std::string> laid;
    int troubles = 0;
    int recoveries = 0;
    bool onScreensThread = true;

    void watch(const FolderSource& source)
    {
        QObject::connect(&source, &CaptureSource::laidDown, [this](const LaidDocument& document) {
            laid.push_back(document.name);
            onScreensThread = onScreensThread && QThread::currentThread() == qApp->thread();
        });
        QObject::connect(&source, &CaptureSource::troubled, [this] { ++troubles; });
        QObject::connect(&source, &CaptureSource::recovered, [this] { ++recoveries; });
    }

    void write(const std::string& name, std::size_t without = 0) const
    {
        fs::create_directories(root / name);
        const tests::Bytes whole = tests::encode(".jpg", tests::quarters(60, 40));
        std::ofstream(root / name / "vi.jpg", std::ios::binary)
            .write(reinterpret_cast<const char*>(whole.data()), static_cast<std::streamsize>(whole.size() - without));
    }

    static bool within(int ms, const std::function<bool()>& holds)
    {
        QElapsedTimer waited;
        waited.start();
        while (!holds() && waited.elapsed() < ms) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        }
        return holds();
    }
};

constexpr int patienceMs = 20'000;
constexpr int quietMs = 400;  // longer than between two looks

}  // namespace

BOOST_AUTO_TEST_SUITE(FolderSources)

BOOST_FIXTURE_TEST_CASE(OneDocumentIsLaidDownForEachThatIsAwaited, Watched)
{
    write("a");
    write("b");
    FolderSource source("folder:" + root.string());
    watch(source);
    source.awaitDocument();
    BOOST_TEST(laid.empty());  // nothing was read on this thread
    BOOST_TEST(within(patienceMs, [&] { return laid.size() == 1; }));
    BOOST_TEST(source.waitingDocuments() == 1);
    BOOST_TEST(!within(quietMs, [&] { return laid.size() > 1; }));
    source.awaitDocument();
    BOOST_TEST(within(patienceMs, [&] { return laid.size() == 2; }));
    BOOST_TEST(laid == (std::vector<std::string>{"a", "b"}), boost::test_tools::per_element());
    BOOST_TEST(onScreensThread);
}

BOOST_FIXTURE_TEST_CASE(OneThatIsStillBeingCopiedComesAfterTheOthers, Watched)
{
    write("a", 200);
    write("b");
    FolderSource source("folder:" + root.string());
    watch(source);
    source.awaitDocument();
    BOOST_REQUIRE(within(patienceMs, [&] { return laid.size() == 1; }));
    source.awaitDocument();
    BOOST_TEST(!within(quietMs, [&] { return laid.size() > 1; }));
    write("a");
    BOOST_TEST(within(patienceMs, [&] { return laid.size() == 2; }));
    BOOST_TEST(laid == (std::vector<std::string>{"b", "a"}), boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(AFolderThatIsGoneIsToldOnceAndThatItIsBack, Watched)
{
    FolderSource source("folder:" + root.string());
    watch(source);
    source.awaitDocument();
    BOOST_TEST(within(patienceMs, [&] { return troubles == 1; }));
    BOOST_TEST(!within(quietMs, [&] { return troubles > 1; }));
    write("a");
    BOOST_TEST(within(patienceMs, [&] { return laid.size() == 1; }));
    BOOST_TEST(recoveries == 1);
    BOOST_TEST(troubles == 1);
}

BOOST_FIXTURE_TEST_CASE(NothingIsLaidDownOnceItIsGone, Watched)
{
    write("a");
    for (int i = 0; i < 20; ++i) {
        FolderSource source("folder:" + root.string());
        watch(source);
        source.awaitDocument();  // the look is under way when the source goes
    }
    BOOST_TEST(!within(quietMs, [&] { return !laid.empty(); }));
}

BOOST_AUTO_TEST_SUITE_END()
