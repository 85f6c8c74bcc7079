#include "ui/desktop/app/desk.h"

#include "core/casefile/inspection_folder.h"
#include "ui/desktop/app/no_source.h"
#include "ui/desktop/report/report_pdf.h"
#include "ui/desktop/texts/error_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/widgets/page_viewer.h"

#include <QApplication>
#include <QDateTime>
#include <QPixmap>
#include <QRandomGenerator>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace rahdari::ui::desktop {

namespace {

constexpr QSize designedSize(1366, 768);

/// Time for pictures and faces to be painted once the judgement is there.
constexpr int settlingMs = 1200;

casefile::Moment momentNow()
{
    const QDateTime now = QDateTime::currentDateTime();
    return {std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(now.toMSecsSinceEpoch())),
            std::chrono::minutes(now.offsetFromUtc() / 60)};
}

KeepingSettings keepingSettings(const DeskOptions& options, const std::shared_ptr<DeskEngine>& engine)
{
    KeepingSettings settings;
    settings.root = options.records;
    settings.software = {"Rahdari", RAHDARI_VERSION, {}};
    settings.trust = [engine] { return engine->trustState(); };
    settings.officer = options.officer;
    settings.now = momentNow;
    settings.random = [] { return QRandomGenerator::system()->generate(); };
    return settings;
}

std::unique_ptr<CaptureSource> sourceOf(const std::string& uri)
{
    return uri.empty() ? std::unique_ptr<CaptureSource>(std::make_unique<NoSource>())
                       : std::make_unique<FolderSource>(uri);
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
    window_ = std::make_unique<OfficerWindow>(*presenter_, *source_);
    connect(inspector_.get(), &Inspector::ready, this, &Desk::showStation);
    connect(window_.get(), &OfficerWindow::languageWanted, this, &Desk::nextLanguage);
    connect(window_.get(), &OfficerWindow::themeWanted, this, &Desk::nextTheme);
    connect(window_.get(), &OfficerWindow::reportWanted, this, &Desk::writeReportOfRecord);
    showStation();
}

Desk::~Desk() = default;

void Desk::show()
{
    window_->resize(options_.size.isValid() ? options_.size : designedSize);
    const QScreen* screen = window_->screen();
    const bool fills =
        options_.screenshot.isEmpty() && screen != nullptr && screen->availableSize().width() <= designedSize.width();
    fills && !options_.size.isValid() ? window_->showMaximized() : window_->show();
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
        keepPreferences(options_.language, options_.theme);
    }
}

void Desk::nextTheme()
{
    setTheme(following(allThemes, options_.theme));
    keepPreferences(options_.language, options_.theme);
}

void Desk::showStation()
{
    StationLine station;
    const casefile::TrustState trust = engine_->trustState();
    if (inspector_->isReady()) {
        const QDate newest = QDate::fromString(QString::fromStdString(trust.newestImportAt).left(10), Qt::ISODate);
        station.items.push_back(
            trust.source.empty() ? tr("No trust list")
            : !newest.isValid()
                ? tr("Trust list empty")
                : tr("Trust list of %1").arg(texts::isolated(i18n::dayText(options_.language, newest))));
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
    const auto grab = [this] {
        const bool saved = window_->grab().save(options_.screenshot);
        QCoreApplication::exit(saved ? 0 : 74);
    };
    connect(presenter_.get(), &OfficerPresenter::stateChanged, this, [this, grab] {
        const auto state = presenter_->state();
        if (state == OfficerPresenter::State::Judged || state == OfficerPresenter::State::Trouble ||
            state == OfficerPresenter::State::Waiting) {
            QTimer::singleShot(settlingMs, this, grab);
        }
    });
}

}  // namespace rahdari::ui::desktop
