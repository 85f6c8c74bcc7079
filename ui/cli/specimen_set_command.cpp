#include "core/report/terminal_text.h"
#include "core/specimen/collection/specimen_set.h"
#include "ui/cli/specimen_commands.h"
#include "ui/cli/specimen_workshop.h"
#include "ui/cli/terminal.h"

#include <iostream>
#include <string>
#include <unistd.h>

namespace rahdari::ui::cli {

using specimen::SetProgress;

namespace {

std::string inWords(std::chrono::milliseconds time)
{
    const auto seconds = (time.count() + 999) / 1000;
    if (seconds < 100) {
        return std::to_string(seconds) + " s";
    }
    const auto minutes = (seconds + 59) / 60;
    return minutes < 100 ? std::to_string(minutes) + " min" : std::to_string((minutes + 59) / 60) + " h";
}

/// On a terminal a line that is overwritten; else a line for each tenth.
class SetProgressTeller {
public:
    void tell(const SetProgress& progress)
    {
        const std::string text = std::to_string(progress.done) + " of " + std::to_string(progress.total) +
                                 " specimens, " + inWords(progress.remaining) + " left";
        if (terminal_) {
            line_.show(text);
            return;
        }
        const std::size_t tenth = progress.done * 10 / progress.total;
        if (tenth != told_) {
            told_ = tenth;
            std::cerr << text << std::endl;
        }
    }

    void end() { line_.clear(); }

private:
    ProgressLine line_;
    bool terminal_ = isatty(STDERR_FILENO) == 1;
    std::size_t told_ = 0;
};

/// A set that was begun on another day goes on with that day.
base::Result<void> keepDay(const SpecimenSetOptions& options, specimen::SetWish& wish)
{
    const auto begun = specimen::readSetWish(options.folder);
    if (!begun) {
        return begun.error();
    }
    if (*begun && !options.dayGiven) {
        wish.today = (*begun)->today;
    }
    return {};
}

}  // namespace

ExitCode runSpecimenSet(const SpecimenSetOptions& options, const std::stop_token& stop)
{
    specimen::SetWish wish = options.wish;
    if (const auto kept = keepDay(options, wish); !kept) {
        return endSpecimenWith(kept.error());
    }
    const auto workshop = openWorkshop(options.source);
    if (!workshop) {
        return endSpecimenWith(workshop.error());
    }
    SetProgressTeller teller;
    const auto done = specimen::makeSet(
        options.folder, wish, **workshop, [&teller](const SetProgress& progress) { teller.tell(progress); }, stop,
        addSimulatedChip);
    teller.end();
    if (!done) {
        return endSpecimenWith(done.error());
    }
    if (const auto written = writeTrustMaterial(options.folder / "trust", **workshop, wish.today); !written) {
        return endSpecimenWith(written.error());
    }
    std::cout << "Set: " << report::printable(options.folder.string()) << ", " << done->total << " specimens";
    if (done->skipped > 0) {
        std::cout << " (" << done->skipped << " were there already)";
    }
    std::cout << std::endl;
    return ExitCode::Successful;
}

}  // namespace rahdari::ui::cli
