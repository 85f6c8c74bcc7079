#include "ui/desktop/app/desk.h"

#include "core/casefile/inspection_folder.h"
#include "ui/desktop/app/no_source.h"
#include "ui/desktop/presenters/day_words.h"
#include "ui/desktop/report/report_pdf.h"
#include "ui/desktop/texts/error_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/setup/local_day.h"
#include "ui/setup/opened_store.h"

#include <QApplication>
#include <QDate>
#include <QPixmap>
#include <QRandomGenerator>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <iostream>
#include <utility>

namespace rahdari::ui::desktop {

namespace {

constexpr QSize designedSize(1366, 768);
constexpr int leastSeenPx = 40;  // of the window's upper edge, to take hold of it

// As `rahdari` ends.
constexpr int notReadCode = 3;
constexpr int notLoadedCode = 70;
constexpr int notWrittenCode = 74;

/// Time for pictures and faces to be painted once the judgement is there.
constexpr int settlingMs = 1200;

/// Today it is now; on any other day somebody looks at the post as of that day, and everything is dated so.
std::chrono::sys_seconds momentOfImport(std::chrono::year_month_day today)
{
    return today == setup::localDay() ? std::chrono::floor<std::chrono::seconds>(setup::localMoment().utc)
                                      : setup::timeOfChecking(today);
}

KeepingSettings keepingSettings(const DeskOptions& options, const std::shared_ptr<DeskEngine>& engine)
{
    KeepingSettings settings;
    settings.root = options.records;
    settings.software = {"Rahdari", RAHDARI_VERSION, {}};
    settings.trust = [engine] { return engine->trustState(); };
    settings.officer = options.officer;
    settings.now = setup::localMoment;
    settings.random = [] { return QRandomGenerator::system()->generate(); };
    return settings;
}

std::unique_ptr<CaptureSource> sourceOf(const std::string& uri)
{
    return uri.empty() ? std::unique_ptr<CaptureSource>(std::make_unique<NoSource>())
                       : std::make_unique<FolderSource>(uri);
}

/// A place that was kept on a larger screen, or with smaller text, may not fit any longer.
QRect fittedInto(const QRect& available, QRect place)
{
    const QSize fits = place.size().boundedTo(available.size().expandedTo(designedSize));
    if (fits != place.size()) {
        place = QRect(available.topLeft(), fits);
    }
    return place;
}

template <typename T, std::size_t size>
T following(const std::array<T, size>& all, T one)
{
    const auto found = std::find(all.begin(), all.end(), one);
    return all.at(static_cast<std::size_t>(std::distance(all.begin(), found) + 1) % size);
}

}  // namespace

Desk::Desk(QApplication& application, DeskOptions options) : application_(application), options_(std::move(options))
{
    setLanguage(options_.language);
    engine_ = std::make_shared<DeskEngine>(options_);
    source_ = sourceOf(options_.source);
    inspector_ = std::make_unique<Inspector>(engine_);
    keeper_ = std::make_unique<RecordKeeper>(keepingSettings(options_, engine_));
    presenter_ = std::make_unique<OfficerPresenter>(*source_, *inspector_, *keeper_);
    trust_ = std::make_unique<TrustPresenter>(
        std::make_shared<DeskLibrary>(options_, [today = options_.today] { return momentOfImport(today); }));
    window_ = std::make_unique<OfficerWindow>(*presenter_, *source_);
    connect(inspector_.get(), &Inspector::ready, this, &Desk::showStation);
    connect(window_.get(), &OfficerWindow::languageWanted, this, &Desk::nextLanguage);
    connect(window_.get(), &OfficerWindow::themeWanted, this, &Desk::nextTheme);
    connect(window_.get(), &OfficerWindow::textSizeWanted, this, &Desk::chooseTextSize);
    connect(window_.get(), &OfficerWindow::reportWanted, this, &Desk::writeReportOfRecord);
    connectTrust();
    arrangeWindow();
    watchPreferences();
    showStation();
}

Desk::~Desk() = default;

void Desk::connectTrust()
{
    trustScreen_ = new TrustScreen(*trust_, window_.get());
    trustScreen_->hide();
    connect(window_.get(), &OfficerWindow::trustWanted, this, [this] {
        window_->showScreen(*trustScreen_);
        trustScreen_->open();
        if (presenter_->whyNotReloaded()) {  // what was in the way may be mended
            inspector_->reload();
        }
    });
    connect(window_.get(), &OfficerWindow::screenEscaped, trustScreen_, &TrustScreen::escape);
    connect(trustScreen_, &TrustScreen::left, window_.get(), &OfficerWindow::leaveScreen);
    connect(trust_.get(), &TrustPresenter::holdingsChanged, inspector_.get(), &Inspector::reload);
    connect(inspector_.get(), &Inspector::notReloaded, trust_.get(), &TrustPresenter::putNotReloaded);
    connect(inspector_.get(), &Inspector::ready, trust_.get(), &TrustPresenter::putReloaded);
}

void Desk::arrangeWindow()
{
    window_->setLook(options_.preferences.values.look);
    window_->lock().lockAfter(std::chrono::minutes(options_.lockAfterMinutes));
}

void Desk::watchPreferences()
{
    preferences_ = std::make_unique<PreferenceKeeper>(*window_, PreferenceFile(options_.preferencesFile),
                                                      options_.preferences.values, !options_.size.isValid());
    connect(preferences_.get(), &PreferenceKeeper::notKept, this, [this] {
        window_->tell(tr("What you change in the window is not kept: %1 cannot be written. Look whether you may write "
                         "there.")
                          .arg(texts::isolated(options_.preferencesFile)));
    });
    if (options_.preferences.trouble) {
        window_->tell(tr("Not all preferences could be read, the rest is as designed. Mend or remove %1.")
                          .arg(texts::isolated(options_.preferencesFile)));
    }
}

/// Puts the window where it stood, unless that screen is gone.
bool Desk::standsWhereItWas()
{
    const QRect& place = options_.preferences.values.place;
    const auto screens = QApplication::screens();
    const auto seen = std::find_if(screens.begin(), screens.end(), [&](const QScreen* screen) {
        return screen->availableGeometry().intersects(place.adjusted(0, 0, 0, leastSeenPx - place.height()));
    });
    if (place.isNull() || options_.size.isValid() || seen == screens.end()) {
        return false;
    }
    window_->setGeometry(fittedInto((*seen)->availableGeometry(), place));
    options_.preferences.values.maximised ? window_->showMaximized() : window_->show();
    return true;
}

void Desk::show()
{
    if (!standsWhereItWas()) {
        window_->resize(options_.size.isValid() ? options_.size : designedSize);
        const QScreen* screen = window_->screen();
        const bool fills = options_.screenshot.isEmpty() && screen != nullptr &&
                           screen->availableSize().width() <= designedSize.width();
        fills && !options_.size.isValid() ? window_->showMaximized() : window_->show();
    }
    if (!options_.screenshot.isEmpty()) {
        screenshotWhenDone();
    }
    // After the first paint: the window shows at once, whatever loading takes.
    QTimer::singleShot(0, presenter_.get(), [this] {
        options_.open.empty() ? presenter_->start() : presenter_->startWithRecord(options_.open);
    });
}

void Desk::setLanguage(i18n::Language language)
{
    options_.language = language;
    language_.reset();
    QLocale::setDefault(i18n::localeOf(language));
    QApplication::setLayoutDirection(i18n::directionOf(language));
    applyTheme(application_, options_.theme, i18n::localeOf(language));
    if (window_) {
        window_->setLocale(i18n::localeOf(language));
    }
    language_ = std::make_unique<i18n::InstalledLanguage>(language);
    if (window_) {
        showStation();
    }
}

void Desk::setTheme(ThemeName theme)
{
    options_.theme = theme;
    applyTheme(application_, theme, i18n::localeOf(options_.language));
}

void Desk::nextLanguage()
{
    if (!reporting_) {
        setLanguage(following(i18n::allLanguages, options_.language));
        preferences_->choose(options_.language);
    }
}

void Desk::nextTheme()
{
    setTheme(following(allThemes, options_.theme));
    preferences_->choose(options_.theme);
}

void Desk::chooseTextSize(OfficerWindow::TextStep step)
{
    TextSize& size = options_.textSize;
    using Step = OfficerWindow::TextStep;
    window_->tell(step == Step::Larger ? size.larger() : step == Step::Smaller ? size.smaller() : size.followScreen());
    preferences_->chooseTextSize(size.chosen());
}

void Desk::showStation()
{
    StationLine station;
    const casefile::TrustState trust = engine_->trustState();
    if (inspector_->isReady()) {
        station.items.push_back(trust.source.empty() ? tr("No trust list")
                                : trust.newestImportAt.empty()
                                    ? tr("Trust list empty")
                                    : tr("Trust list of %1").arg(texts::isolated(localDayOf(trust.newestImportAt))));
    }
    if (!keeper_->writes()) {
        station.items.push_back(tr("Nothing is kept"));
    }
    if (!options_.officer.empty()) {
        station.items.push_back(texts::isolated(options_.officer));
    }
    window_->setStation(std::move(station));
}

void Desk::writeReportOfRecord()
{
    const std::filesystem::path folder = presenter_->recordFolder().toStdString();
    if (folder.empty() || reporting_) {
        return;
    }
    reporting_ = true;
    window_->tell(tr("The report is being written"));
    const std::filesystem::path file = folder.string() + ".pdf";  // beside the record, which stays as it was kept
    const QString language = i18n::codeOf(options_.language);
    // A record that is read while its decision is being written looks as if somebody had changed it.
    keeper_->whenWritten([this, folder, file, language] { writeReportOf(folder, file, language); });
}

void Desk::writeReportOf(const std::filesystem::path& folder, const std::filesystem::path& file,
                         const QString& language)
{
    reports_.run([this, folder, file, language] {
        const auto opened = casefile::readRecord(folder);
        const base::Result<void> written =
            opened ? writeReport(*opened, language, file) : base::Result<void>(opened.error());
        QMetaObject::invokeMethod(
            this, [this, file, written] { tellReport(QString::fromStdString(file.string()), written); },
            Qt::QueuedConnection);
    });
}

void Desk::tellReport(const QString& file, const base::Result<void>& written)
{
    reporting_ = false;
    window_->tell(written ? tr("Report: %1").arg(texts::isolated(file)) : texts::sentenceOfError(written.error().code));
}

void Desk::screenshotWhenDone()
{
    auto* settled = new QTimer(this);
    settled->setSingleShot(true);
    settled->setInterval(settlingMs);
    connect(settled, &QTimer::timeout, this, [this] { QCoreApplication::exit(writeScreenshot()); });
    connect(presenter_.get(), &OfficerPresenter::stateChanged, this, [this, settled] {
        const auto state = presenter_->state();
        const bool busy = state == OfficerPresenter::State::Loading || state == OfficerPresenter::State::Working;
        busy ? settled->stop() : settled->start();
    });
}

int Desk::writeScreenshot()
{
    if (!window_->grab().save(options_.screenshot)) {
        std::cerr << "rahdari-desk: " << options_.screenshot.toStdString()
                  << " could not be written. Look whether its folder is there and the disk has room\n";
        return notWrittenCode;
    }
    if (const auto trouble = presenter_->trouble()) {
        std::cerr << "rahdari-desk: " << trouble->message << ". " << trouble->advice << '\n';
        return presenter_->isNotLoaded() ? notLoadedCode : notReadCode;
    }
    return 0;
}

}  // namespace rahdari::ui::desktop
