#include "ui/cli/text_report.h"

#include "core/report/terminal_text.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/chip_view.h"
#include "ui/cli/document_view.h"
#include "ui/cli/terminal.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace rahdari::ui::cli {

namespace {

constexpr std::size_t verdictWidth = std::string_view("x not supported").size() + 1;

void writeBlock(std::ostream& out, const std::string& block)
{
    if (!block.empty()) {
        out << '\n' << block;
    }
}

}  // namespace

void TextReport::judged(const std::filesystem::path& source, const inspection::Inspection& inspection)
{
    const inspection::Judgement& judgement = inspection.judgement;
    if (!entries_.empty()) {
        out_ << "\n\n";
    }
    out_ << bold("== " + report::printable(source.string()), style_.colour) << '\n' << verdictText(judgement, style_);
    writeBlock(out_, documentText(inspection, style_));
    writeBlock(out_, zoneText(judgement, style_));
    writeBlock(out_, barcodeText(judgement, style_));
    writeBlock(out_, sealText(judgement, style_));
    writeBlock(out_, chipText(judgement, style_));
    writeBlock(out_, deviationText(judgement, style_));
    writeBlock(out_, report::resultTable(judgement, style_));
    out_ << std::flush;
    entries_.push_back({source, judgement.outcome});
}

void TextReport::unreadable(const std::filesystem::path& source, const base::Error& error)
{
    out_ << std::flush;
    // The URI of "any reader" ends with a colon itself.
    const std::string name = source.string();
    err_ << "rahdari: " << report::printable(name) << (name.ends_with(':') ? " " : ": ") << toSentence(error)
         << std::endl;
    entries_.push_back({source, std::nullopt});
}

void TextReport::written(const std::filesystem::path& place)
{
    out_ << "\nMarked pictures: " << report::printable(place.string()) << std::endl;
}

void TextReport::kept(const std::filesystem::path& record)
{
    out_ << "\nRecord: " << report::printable(record.string()) << std::endl;
}

void TextReport::finish()
{
    if (entries_.size() < 2) {
        return;
    }
    out_ << "\n\n" << bold("== " + std::to_string(entries_.size()) + " sources", style_.colour) << '\n';
    for (const Entry& entry : entries_) {
        const check::Outcome shown = entry.outcome.value_or(check::Outcome::Aborted);
        std::string verdict = entry.outcome ? std::string(report::symbolOf(shown, style_.unicode)) + ' ' +
                                                  std::string(check::toString(shown))
                                            : "! not read";
        verdict.resize(verdict.size() + verdictWidth - std::min(verdictWidth, report::columnsOf(verdict)), ' ');
        out_ << painted(verdict, shown, style_.colour) << report::printable(entry.source.string()) << '\n';
    }
    out_ << std::flush;
}

}  // namespace rahdari::ui::cli
