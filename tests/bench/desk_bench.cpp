// How fast the officer's window is: the whole program over a folder of captures, one document after the other.
//   xvfb-run -s "-screen 0 1366x768x24" desk_bench [--models FOLDER] [CAPTURE...]            figures
//   xvfb-run -s "-screen 0 1366x768x24" desk_bench [--models FOLDER] --soak N [CAPTURE...]   N documents: memory, time
// --models names a folder of models, or what `rahdari learn` wrote. Times are to the end of the paint that shows it,
// from the key that asks for the next document. Wall times on a busy machine say little; what the screen's thread
// itself computed is beside them.

#include "tests/bench/times.h"
#include "ui/desktop/app/desk.h"
#include "ui/setup/kept_memory.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

constexpr int documentsMeasured = 20;
constexpr int startsMeasured = 5;
constexpr int patienceMs = 120'000;

double secondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

double wallMs() { return 1e3 * secondsOf(CLOCK_MONOTONIC); }
double screenThreadMs() { return 1e3 * secondsOf(CLOCK_THREAD_CPUTIME_ID); }
double processorMs() { return 1e3 * secondsOf(CLOCK_PROCESS_CPUTIME_ID); }

double residentMb()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "VmRSS:") {
            double kb = 0;
            status >> kb;
            return kb / 1024;
        }
    }
    return -1.0;
}

/// Tells when the window has painted.
class PaintedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    std::function<void()> painted;

    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool paints = event->type() == QEvent::UpdateRequest && receiver->isWidgetType();
        const bool handled = QApplication::notify(receiver, event);
        if (paints && painted) {
            painted();
        }
        return handled;
    }
};

/// A beat on the screen's thread: the longest time between two is how long a key would have waited.
class Heart {
public:
    Heart()
    {
        beat_.setTimerType(Qt::PreciseTimer);
        QObject::connect(&beat_, &QTimer::timeout, [this] { beat(); });
        restart();
        beat_.start(everyMs);
    }

    void restart()
    {
        lastMs_ = wallMs();
        lastThreadMs_ = screenThreadMs();
        longestMs_ = 0.0;
        longestThreadMs_ = 0.0;
    }

    double longestMs() const { return longestMs_; }
    double longestThreadMs() const { return longestThreadMs_; }

private:
    static constexpr int everyMs = 4;

    void beat()
    {
        const double now = wallMs();
        const double thread = screenThreadMs();
        longestMs_ = std::max(longestMs_, now - lastMs_ - everyMs);
        longestThreadMs_ = std::max(longestThreadMs_, thread - lastThreadMs_);
        lastMs_ = now;
        lastThreadMs_ = thread;
    }

    QTimer beat_;
    double lastMs_ = 0.0;
    double lastThreadMs_ = 0.0;
    double longestMs_ = 0.0;
    double longestThreadMs_ = 0.0;
};

/// Of one document, from the key that asked for it, in ms.
struct Shown {
    double zoneMs = 0.0;
    double judgedMs = 0.0;
    double processorMs = 0.0;
    double stallMs = 0.0;
    double stallThreadMs = 0.0;
};

DeskOptions optionsOver(const fs::path& folder, const fs::path& models)
{
    DeskOptions options;
    options.source = "sim:" + folder.string();
    options.models = models;
    options.officer = "bench";
    options.today = std::chrono::year(2026) / std::chrono::November / 22;
    options.size = {1366, 768};
    return options;
}

bool waitUntil(const std::function<bool()>& holds)
{
    QElapsedTimer waited;
    waited.start();
    while (!holds() && waited.elapsed() < patienceMs) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return holds();
}

/// Why the window does not go on, if it says so.
void tellTrouble(const OfficerPresenter& presenter)
{
    if (const auto trouble = presenter.trouble()) {
        std::fprintf(stderr, "%s. %s\n", trouble->message.c_str(), trouble->advice.c_str());
    }
}

/// The window over a folder, an officer who takes the next document as soon as one is judged.
class Counter {
public:
    Counter(PaintedApplication& application, const DeskOptions& options) : desk_(application, options)
    {
        application.painted = [this] { notePaint(); };
        desk_.show();
    }

    /// Takes the next document to its judgement on screen. @return none: it did not come to one
    std::optional<Shown> next()
    {
        OfficerPresenter& presenter = desk_.presenter();
        shown_ = {};
        heart_.restart();
        const double processor = processorMs();
        askedMs_ = wallMs();
        presenter.next();
        if (presenter.state() == State::Judged) {
            presenter.next();  // undecided: it warns once
        }
        if (!waitUntil([&] { return shown_.judgedMs > 0.0 || presenter.state() == State::Trouble; })) {
            std::fprintf(stderr, "no judgement within %d s\n", patienceMs / 1000);
            hangs_ = true;
            return std::nullopt;
        }
        if (presenter.state() == State::Trouble) {
            tellTrouble(presenter);
            return std::nullopt;
        }
        shown_.processorMs = processorMs() - processor;
        shown_.stallMs = heart_.longestMs();
        shown_.stallThreadMs = heart_.longestThreadMs();
        return shown_;
    }

    /// Waits for the first document, which came without a key.
    bool first()
    {
        const OfficerPresenter& presenter = desk_.presenter();
        waitUntil([&] { return presenter.state() == State::Judged || presenter.state() == State::Trouble; });
        if (presenter.state() != State::Judged) {
            std::fputs("no first document\n", stderr);
            tellTrouble(presenter);
        }
        return presenter.state() == State::Judged;
    }

    /// A document did not come to an end, so none after it will.
    bool hangs() const { return hangs_; }

private:
    void notePaint()
    {
        const OfficerPresenter& presenter = desk_.presenter();
        const double sinceMs = wallMs() - askedMs_;
        if (shown_.zoneMs == 0.0 && !presenter.judgement().fields.empty()) {
            shown_.zoneMs = sinceMs;
        }
        if (shown_.judgedMs == 0.0 && presenter.state() == State::Judged) {
            shown_.judgedMs = sinceMs;
        }
    }

    Desk desk_;
    Heart heart_;
    Shown shown_;
    double askedMs_ = 0.0;
    bool hangs_ = false;
};

/// A folder with so many documents, which are links to the captures in turn.
void layDown(const fs::path& glass, const std::vector<fs::path>& captures, int count)
{
    for (int i = 0; i < count; ++i) {
        char name[32];
        std::snprintf(name, sizeof name, "%06d", i);
        fs::create_directory_symlink(fs::absolute(captures[static_cast<std::size_t>(i) % captures.size()]),
                                     glass / name);
    }
}

void print(const char* name, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    std::printf("%-44s %10.0f %10.0f %10.0f\n", name, values[values.size() / 2], values[values.size() * 99 / 100],
                values.back());
}

std::vector<double> each(const std::vector<Shown>& all, double Shown::*what)
{
    std::vector<double> values;
    std::transform(all.begin(), all.end(), std::back_inserter(values), [&](const Shown& one) { return one.*what; });
    return values;
}

int measure(PaintedApplication& application, const DeskOptions& options)
{
    Counter counter(application, options);
    if (!counter.first()) {
        return EXIT_FAILURE;
    }
    std::vector<Shown> all;
    for (int i = 0; i < documentsMeasured && !counter.hangs(); ++i) {
        if (const auto shown = counter.next()) {
            all.push_back(*shown);
        }
    }
    if (all.empty()) {
        std::fputs("no document was judged\n", stderr);
        return EXIT_FAILURE;
    }
    std::printf("%zu documents of %d judged\n", all.size(), documentsMeasured);
    std::printf("%-44s %10s %10s %10s\n", "ms", "median", "99 %", "most");
    print("asked for to MRZ on screen", each(all, &Shown::zoneMs));
    print("asked for to judgement on screen", each(all, &Shown::judgedMs));
    print("processor, all threads", each(all, &Shown::processorMs));
    print("longest stall of the event loop", each(all, &Shown::stallMs));
    print("longest computing of its thread between beats", each(all, &Shown::stallThreadMs));
    return EXIT_SUCCESS;
}

int soak(PaintedApplication& application, const DeskOptions& options, int count)
{
    Counter counter(application, options);
    if (!counter.first()) {
        return EXIT_FAILURE;
    }
    std::printf("%10s %10s\n%10d %10.0f\n", "documents", "RSS MB", 1, residentMb());
    std::vector<Shown> all;
    for (int i = 1; i < count && !counter.hangs(); ++i) {
        if (const auto shown = counter.next()) {
            all.push_back(*shown);
        }
        if ((i + 1) % 100 == 0 || i + 1 == count || (count < 100 && (i + 1) % 10 == 0)) {
            std::printf("%10d %10.0f\n", i + 1, residentMb());
            std::fflush(stdout);
        }
    }
    const auto part = static_cast<std::ptrdiff_t>(std::min<std::size_t>(100, all.size() / 2));
    const auto head = std::vector<Shown>(all.begin(), all.begin() + part);
    const auto tail = std::vector<Shown>(all.end() - part, all.end());
    std::printf("%zu judged; ms\n%-44s %10s %10s %10s\n", all.size(), "", "median", "99 %", "most");
    for (const auto& [name, what] : {std::pair("to judgement on screen", &Shown::judgedMs),
                                     std::pair("processor, all threads", &Shown::processorMs)}) {
        print((std::string(name) + ", first " + std::to_string(part)).c_str(), each(head, what));
        print((std::string(name) + ", last " + std::to_string(part)).c_str(), each(tail, what));
    }
    return static_cast<int>(all.size()) + 1 == count ? EXIT_SUCCESS : EXIT_FAILURE;
}

/// A start of its own, told when it was asked for: says when "Ready" was painted, and what that took.
int startOnce(PaintedApplication& application, const DeskOptions& options, double askedMs)
{
    Desk desk(application, options);
    const OfficerPresenter& presenter = desk.presenter();
    bool painted = false;
    application.painted = [&] { painted = presenter.state() == State::Waiting; };
    desk.show();
    waitUntil([&] { return painted || presenter.state() == State::Trouble; });
    if (!painted) {
        tellTrouble(presenter);
        return EXIT_FAILURE;
    }
    std::printf("%.1f %.1f\n", wallMs() - askedMs, processorMs());
    return EXIT_SUCCESS;
}

/// @return whether the window starts at all
bool measureStarts(const fs::path& emptyGlass, const fs::path& models)
{
    std::vector<double> wall;
    std::vector<double> processor;
    for (int i = 0; i <= startsMeasured; ++i) {
        QProcess start;
        start.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        start.start(QApplication::applicationFilePath(),
                    {QStringLiteral("--start"), QString::number(wallMs(), 'f', 3),
                     QString::fromStdString(emptyGlass.string()), QString::fromStdString(models.string())});
        if (!start.waitForFinished(patienceMs) || start.exitCode() != EXIT_SUCCESS) {
            std::fputs("the window does not start\n", stderr);
            return false;
        }
        const QStringList said = QString::fromLatin1(start.readAllStandardOutput()).split(u' ');
        if (i > 0 && said.size() == 2) {  // the first one warms
            wall.push_back(said[0].toDouble());
            processor.push_back(said[1].toDouble());
        }
    }
    if (!wall.empty()) {
        std::printf("start to ready, warm: median %.0f ms, processor %.0f ms\n",
                    rahdari::bench::median(std::move(wall)), rahdari::bench::median(std::move(processor)));
    }
    return true;
}

std::vector<fs::path> capturesOr(std::vector<fs::path> named)
{
    const fs::path samples = RAHDARI_SOURCE_DIR "/samples/specimens";
    return !named.empty() ? named
                          : std::vector<fs::path>{samples / "passport_a", samples / "passport_b",
                                                  samples / "passport_d", samples / "passport_e"};
}

}  // namespace

int main(int argc, char** argv)
{
    rahdari::ui::setup::keepMemory();  // as rahdari-desk does
    PaintedApplication application(argc, argv);
    std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 4 && words[0] == "--start") {
        return startOnce(application, optionsOver(words[2], words[3]), std::stod(words[1]));
    }
    fs::path models;
    if (words.size() >= 2 && words[0] == "--models") {
        models = fs::absolute(words[1]);
        words.erase(words.begin(), words.begin() + 2);
    }
    const bool soaks = words.size() >= 2 && words[0] == "--soak";
    const int count = soaks ? std::max(3, std::atoi(words[1].c_str())) : documentsMeasured + 1;
    const std::vector<fs::path> captures = capturesOr({words.begin() + (soaks ? 2 : 0), words.end()});
    const QTemporaryDir folder;
    const fs::path glass = folder.filePath(QStringLiteral("glass")).toStdString();
    const fs::path empty = folder.filePath(QStringLiteral("empty")).toStdString();
    fs::create_directory(glass);
    fs::create_directory(empty);
    layDown(glass, captures, count);
    const DeskOptions options = optionsOver(glass, models);
    if (soaks) {
        return soak(application, options, count);
    }
    return measureStarts(empty, models) ? measure(application, options) : EXIT_FAILURE;
}
