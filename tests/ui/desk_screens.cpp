// Every screen of the officer's window as PNG, to be looked at: `desk_screens FOLDER [SCREEN...]`, all of them where
// none is named. Each document is inspected once; languages, themes and sizes change on the living window, as an
// officer changes them.
#include "core/store/sqlite_trust_store.h"
#include "tests/ui/drawn_trust.h"
#include "tests/ui/model_of_sample.h"
#include "tests/ui/photographer.h"
#include "ui/setup/local_day.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace fs = std::filesystem;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

namespace {

/// What is shown of one document when one asks for more.
void photographMore(Photographer& photographer)
{
    photographer.press(Qt::Key_1);
    photographer.photograph(QStringLiteral("reason"));
    photographer.press(Qt::Key_P);
    photographer.photograph(QStringLiteral("chip_none"));
    photographer.press(Qt::Key_K);
    photographer.press(Qt::Key_F1);
    photographer.photograph(QStringLiteral("keys"));
    photographer.press(Qt::Key_F1);
    photographer.press(Qt::Key_F5);
    photographer.photograph(QStringLiteral("asking"));
    photographer.press(Qt::Key_Escape);
}

void photographCaptures(QApplication& application, Album& album)
{
    const Place place;
    Photographer photographer(application, album, place);
    if (!photographer.reaches(State::Waiting)) {
        return;
    }
    photographer.photograph(QStringLiteral("waiting"));
    for (const char* sample : {"td3_passport", "td3_ir_transparent", "td3_altered_digit"}) {
        if (!photographer.judges(fs::path("captures") / sample)) {
            return;
        }
        photographer.photograph(QStringLiteral("judged_") + QLatin1String(sample));
        if (std::string(sample) == "td3_altered_digit") {
            photographMore(photographer);
        }
        if (!photographer.takesNext()) {
            return;
        }
    }
}

/// Documents with chips and faces, with two sides, and one whose chip takes its time.
void photographSpecimens(QApplication& application, Album& album)
{
    Place place;
    place.options.models = place.inScratch("documents");
    qputenv("RAHDARI_MODELS", (sourceFolder() / "models").c_str());
    // Where the design of the specimen has its two faces.
    const std::string trouble = writeModelOfSample(
        "specimens/passport_a", place.options.models,
        {{"portrait", rahdari::document::FeatureKind::Portrait, {4.5, 17.0, 36.0, 47.0}, {}, "", false},
         {"ghost", rahdari::document::FeatureKind::Ghost, {101.5, 31.0, 15.0, 21.0}, {}, "", false}});
    if (!trouble.empty()) {
        album.complain(trouble);
        return;
    }
    Photographer photographer(application, album, place);
    if (!photographer.reaches(State::Waiting)) {
        return;
    }
    photographer.layDown("specimens/passport_d",
                         "[[fault]]\nevent = \"slow\"\nms = 2500\nfor_command = \"read_binary\"\n");
    photographer.reaches(State::Working);
    photographer.settle([](const ViewerPage& page) { return page.pictures.size() == 3; });
    photographer.photograph(QStringLiteral("working"));
    photographer.press(Qt::Key_Escape);
    photographer.photograph(QStringLiteral("stopped"));
    photographer.takesNext();

    photographer.judges("specimens/passport_a");
    photographer.photograph(QStringLiteral("faces"));
    photographer.photograph(QStringLiteral("checks"), [&photographer] { photographer.unfoldChecks(0.0); });
    photographer.photograph(QStringLiteral("checks_middle"), [&photographer] { photographer.unfoldChecks(0.5); });
    photographer.photograph(QStringLiteral("checks_end"), [&photographer] { photographer.unfoldChecks(1.0); });
    photographer.press(Qt::Key_P);
    photographer.photograph(QStringLiteral("chip"));
    photographer.press(Qt::Key_K);
    photographer.press(Qt::Key_F8);
    photographer.reaches(State::Waiting);
    photographer.photograph(QStringLiteral("second_waiting"));
    photographer.judges("specimens/visa_a");
    photographer.photograph(QStringLiteral("second_visa"));
    photographer.photograph(QStringLiteral("no_reference"), [&photographer] { photographer.press(Qt::Key_R); });
    photographer.takesNext();

    photographer.judges("specimens/card_a");  // its back comes first by name
    photographer.photograph(QStringLiteral("card_back"));
    photographer.takesNext();
    photographer.reaches(State::Judged);
    photographer.settle();
    photographer.photograph(QStringLiteral("card_front"));
}

/// A counter that knows one document: that of a sample.
bool knowsSample(Place& place, Album& album)
{
    place.options.models = place.inScratch("documents");
    qputenv("RAHDARI_MODELS", (sourceFolder() / "models").c_str());
    const std::string trouble = writeModelOfSample("captures/td3_passport", place.options.models);
    if (!trouble.empty()) {
        album.complain(trouble);
    }
    return trouble.empty();
}

/// A page against genuine documents.
void photographComparison(QApplication& application, Album& album)
{
    Place place;
    if (!knowsSample(place, album)) {
        return;
    }
    Photographer photographer(application, album, place);
    if (!photographer.reaches(State::Waiting) || !photographer.judges("captures/td3_altered_digit")) {
        return;
    }
    photographer.settle(
        [](const ViewerPage& page) { return page.references.size() == 3 && page.heatMaps.size() == 3; });
    photographer.press(Qt::Key_4);
    photographer.press(Qt::Key_R);
    photographer.photograph(QStringLiteral("wipe_reference"));
    photographer.press(Qt::Key_C);
    photographer.photograph(QStringLiteral("beside_reference"));
    photographer.press(Qt::Key_C);
    photographer.press(Qt::Key_R);
    photographer.press(Qt::Key_H);
    photographer.photograph(QStringLiteral("heat_white"));
    photographer.press(Qt::Key_C);
    photographer.photograph(QStringLiteral("heat_side_by_side"));
}

void photographTrouble(QApplication& application, Album& album)
{
    Place gone;
    gone.options.source = "folder:" + gone.inScratch("gone").string();
    Photographer nothing(application, album, gone);
    if (nothing.reaches(State::Trouble)) {
        nothing.photograph(QStringLiteral("no_folder"));
    }
}

/// The folder of the records is a file.
void photographLoss(QApplication& application, Album& album)
{
    Place place;
    std::ofstream(place.inScratch("file")) << "no folder";
    place.options.records = place.inScratch("file") / "records";
    Photographer photographer(application, album, place);
    if (photographer.reaches(State::Waiting) && photographer.judges("captures/td3_altered_digit")) {
        photographer.press(Qt::Key_F6);
        photographer.settle();
        photographer.photograph(QStringLiteral("not_kept"));
        photographer.press(Qt::Key_F6);
        photographer.press(Qt::Key_Space);  // before it is known that nothing could be written
        if (photographer.reaches(State::Waiting) && photographer.judges("captures/td3_passport")) {
            photographer.photograph(QStringLiteral("earlier_not_kept"));
            photographer.press(Qt::Key_Q, Qt::ControlModifier);
            photographer.settle();
            photographer.photograph(QStringLiteral("leaving"));
        }
    }
}

/// The trust list and the document models: with nothing, with an import, after it.
void photographTrust(QApplication& application, Album& album)
{
    Place place;
    place.options.trust = place.inScratch("trust.sqlite");
    place.options.today = rahdari::ui::setup::localDay();
    if (!knowsSample(place, album)) {
        return;
    }
    std::ofstream(place.options.models / "broken.rahdarimodel") << "no model";
    if (!rahdari::store::openTrustStore(place.options.trust, rahdari::store::OpenMode::Create)) {
        album.complain("no trust list could be made");
        return;
    }
    Photographer photographer(application, album, place);
    if (!photographer.reaches(State::Waiting)) {
        return;
    }
    photographer.press(Qt::Key_F4);
    photographer.settle();
    photographer.photograph(QStringLiteral("trust_empty"));
    photographer.press(Qt::Key_I, Qt::ControlModifier);
    photographer.photograph(QStringLiteral("trust_form"));
    photographer.trust().importFiles({writeTrustFiles(place.inScratch("lists")), {}});
    if (!QTest::qWaitFor([&] { return photographer.trust().hasImported(); }, patienceMs)) {
        album.complain("the import did not end");
    }
    photographer.settle();
    photographer.photograph(QStringLiteral("trust_changes"));
    photographer.press(Qt::Key_1, Qt::ControlModifier);
    photographer.photograph(QStringLiteral("trust_list"));
    photographer.press(Qt::Key_2, Qt::ControlModifier);
    photographer.photograph(QStringLiteral("trust_models"));
    photographer.press(Qt::Key_Down);  // behind the one that was left out
    photographer.photograph(QStringLiteral("trust_remove"), [&] { photographer.press(Qt::Key_Delete); });
    photographer.press(Qt::Key_Escape);
    photographer.press(Qt::Key_F1);
    photographer.photograph(QStringLiteral("trust_keys"));
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::cerr << "desk_screens FOLDER [SCREEN...]\n";
        return 64;
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    setenv("OMP_THREAD_LIMIT", "1", 0);
    QApplication application(argc, argv);
    Album album{QString::fromLocal8Bit(argv[1]), QApplication::arguments().mid(2)};
    if (!QDir().mkpath(album.folder)) {
        std::cerr << argv[1] << ": cannot be made\n";
        return 74;
    }
    photographCaptures(application, album);
    photographSpecimens(application, album);
    photographComparison(application, album);
    photographTrouble(application, album);
    photographLoss(application, album);
    photographTrust(application, album);
    return album.complaints == 0 ? 0 : 1;
}
