#include "ui/cli/chip_command_line.h"

#include "ui/cli/option_checks.h"
#include "ui/setup/chip_source.h"
#include "ui/setup/local_day.h"

#include <limits>

namespace rahdari::ui::cli {

namespace {

constexpr const char* readFooter =
    R"(A URI is pcsc:NAME for a reader of this machine (rahdari chip readers lists them), pcsc: for the only one with a
chip on it, or sim:FOLDER for a simulated chip.

The key is the machine-readable zone or the card access number. A zone is given as its lines with a / between them, or
as NUMBER,BIRTH,EXPIRY with dates as YYMMDD.

Examples:
  rahdari chip read --reader pcsc: --mrz "L898902C3,740812,120415" --trust store
  rahdari chip read --reader pcsc: --can 123456 --out dump
  rahdari chip read --reader sim:samples/chip --mrz "LINE 1/LINE 2" --json

Files (--out): DIR holds EF_COM.bin, EF_SOD.bin, EF_DG1.bin and so on, put in place as a whole. An earlier dump there is
replaced; a folder that holds anything else is not touched. They are personal data.

What may go wrong: the key is wrong (2200: compare it with the document), the chip offers no protocol that is known
(2202), the reader fails or is gone (2101, 2102: connect it again), the chip was taken away (2100: lay it down again).

Exit codes: 0 successful, 1 failed, 2 left open, 3 the chip could not be read, 64 usage, 70 models, profile or trust
store, 74 not written, 130 stopped; see rahdari --help.)";

constexpr const char* checkFooter =
    R"(PATH is a folder with any of EF_COM.bin, EF_SOD.bin, EF_DG1.bin ... (also EF.SOD, SOD.bin, Datagroup1.bin), a capture
folder with such a folder chip in it, or a single file such as a security object. What is there is judged as far as it
goes; the protocols of a chip are not.

Examples:
  rahdari chip check dump --trust store
  rahdari chip check EF_SOD.bin --trust store --date 2020-06-01 --json

JSON: one object as of rahdari inspect: "checks" with "id", "outcome" and "reason", "deviations", "chip", ... with
"source" before and "timings" behind it.

Exit codes: 0 successful, 1 failed, 2 left open, 3 unreadable, 64 usage, 70 models, profile or trust store,
130 stopped; see rahdari --help.)";

constexpr const char* serveFooter =
    R"(FOLDER holds a simulated chip: EF_*.bin and chip.toml. pcscd with the driver of vpcd must run; the chip appears in the
reader "Virtual PCD 00 00". A chip that the script takes away is put back after two seconds.

Example:
  rahdari chip serve samples/chip --faults torn.toml

Exit codes: 130 stopped, 3 the chip could not go on, 64 usage, 70 chip or script missing or invalid.)";

constexpr const char* specimenFooter =
    R"(FOLDER then holds chip/ (EF_*.bin and chip.toml, for sim:FOLDER/chip and rahdari chip serve), csca.cer,
master_list.ml and crl.crl (for rahdari trust import), and terminal/ (for --terminal). The document is that of
samples/captures/td3_passport; its CAN is 402177. The same date gives the same files. Nothing of it is real.

Example:
  rahdari chip specimen utopia --date 2026-06-01
  rahdari trust import --store utopia/store.sqlite --root utopia/csca.cer utopia/master_list.ml utopia/crl.crl
  rahdari chip read --reader sim:utopia/chip --can 402177 --trust utopia/store.sqlite

Exit codes: 0 written, 64 usage, 74 not written.)";

/// Empty when the text is a TCP port, else what is wrong.
std::string complainOfPort(const std::string& text)
{
    const bool digits = !text.empty() && text.size() <= 5 && text.find_first_not_of("0123456789") == std::string::npos;
    const int port = digits ? std::stoi(text) : 0;
    return port >= 1 && port <= std::numeric_limits<std::uint16_t>::max()
               ? std::string()
               : "\"" + text + "\" is not a number from 1 to 65535";
}

}  // namespace

void ChipCommandLine::addTo(::CLI::App& app)
{
    ::CLI::App* chip = app.add_subcommand("chip", "Read, check and simulate chips");
    chip->require_subcommand(1);
    chip->footer("`rahdari chip COMMAND --help` says more about a command.");
    addRead(*chip);
    addCheck(*chip);
    addServe(*chip);
    addSpecimen(*chip);
    addReaders(*chip);
}

void ChipCommandLine::addJudging(::CLI::App& command, ChipJudgingOptions& judging)
{
    command.add_flag("--json", judging.json, "write JSON");
    command.add_option("--trust", raw_.trust, "trust store with the certificates to judge by")->type_name("STORE");
    command.add_option("--date", raw_.day, "day of inspection (today)")->type_name("YYYY-MM-DD")->check(complainOfDay);
    command.add_option("--profile", judging.profile, "which checks count: a name or a .toml file")
        ->capture_default_str()
        ->type_name("NAME|FILE");
    command.add_option("--models", raw_.models, "folder of models (else RAHDARI_MODELS, else beside the program)")
        ->type_name("DIR");
    command.add_option("--width", raw_.width, "columns to write in (those of the terminal, else 80)")
        ->type_name("N")
        ->check(complainOfWidth);
    command.add_flag("--no-colour,--no-color", judging.noColour, "no colour, also on a terminal");
}

void ChipCommandLine::addRead(::CLI::App& chip)
{
    readCommand_ = chip.add_subcommand("read", "Read the chip on a reader and judge it");
    readCommand_->add_option("--reader", read_.reader, "where the chip is")
        ->type_name("URI")
        ->required()
        ->check(setup::complainOfReader);
    auto* key = readCommand_->add_option_group("key", "what opens the chip, at least one of");
    key->add_option("--mrz", read_.mrz, "its machine-readable zone")->type_name("TEXT");
    key->add_option("--can", read_.can, "its card access number")->type_name("CAN");
    key->require_option(1, 2);
    readCommand_->add_flag("--bac-after-pace", read_.bacAfterPace, "open by BAC when PACE fails; is shown");
    readCommand_
        ->add_option("--terminal", read_.terminal, "folder with certificates and key of this terminal, for DG3 and DG4")
        ->type_name("DIR");
    readCommand_->add_option("--out", read_.out, "write the files of the chip into this folder")->type_name("DIR");
    addJudging(*readCommand_, read_.judging);
    readCommand_->footer(readFooter);
}

void ChipCommandLine::addCheck(::CLI::App& chip)
{
    checkCommand_ = chip.add_subcommand("check", "Judge files that were read from a chip");
    checkCommand_->add_option("PATH", check_.path, "a folder of files, or one file")->type_name(" ")->required();
    addJudging(*checkCommand_, check_.judging);
    checkCommand_->footer(checkFooter);
}

void ChipCommandLine::addServe(::CLI::App& chip)
{
    serveCommand_ = chip.add_subcommand("serve", "Put a simulated chip into the virtual reader of vpcd");
    serveCommand_->add_option("FOLDER", serve_.folder, "a simulated chip")->type_name(" ")->required();
    serveCommand_->add_option("--port", serve_.port, "where vpcd waits for its card")
        ->capture_default_str()
        ->type_name("N")
        ->check(complainOfPort);
    serveCommand_->add_option("--faults", serve_.faults, "how it misbehaves")->type_name("SCRIPT");
    serveCommand_->footer(serveFooter);
}

void ChipCommandLine::addSpecimen(::CLI::App& chip)
{
    specimenCommand_ = chip.add_subcommand("specimen", "Write a simulated chip of the fictitious state of Utopia");
    specimenCommand_->add_option("FOLDER", specimen_.folder, "where to; new or empty")->type_name(" ")->required();
    specimenCommand_->add_option("--date", raw_.day, "day around which everything is valid (today)")
        ->type_name("YYYY-MM-DD")
        ->check(complainOfDay);
    specimenCommand_->footer(specimenFooter);
}

void ChipCommandLine::addReaders(::CLI::App& chip)
{
    readersCommand_ = chip.add_subcommand("readers", "List the readers of this machine");
    readersCommand_->add_flag("--json", readers_.json, "write JSON");
    readersCommand_->footer("Exit codes: 0 listed, 3 the smart-card service cannot be reached, 64 usage.");
}

ChipJudgingOptions ChipCommandLine::completed(ChipJudgingOptions judging, std::chrono::year_month_day today) const
{
    judging.today = setup::parseDay(raw_.day).value_or(today);
    judging.trust = raw_.trust;
    judging.models = raw_.models;
    judging.width = raw_.width == 0 ? std::nullopt : std::optional(raw_.width);
    return judging;
}

std::optional<ChipCommand> ChipCommandLine::command(std::chrono::year_month_day today) const
{
    if (readCommand_->parsed()) {
        ChipReadOptions options = read_;
        options.judging = completed(options.judging, today);
        return options;
    }
    if (checkCommand_->parsed()) {
        ChipCheckOptions options = check_;
        options.judging = completed(options.judging, today);
        return options;
    }
    if (serveCommand_->parsed()) {
        return serve_;
    }
    if (specimenCommand_->parsed()) {
        return ChipSpecimenOptions{specimen_.folder, setup::parseDay(raw_.day).value_or(today)};
    }
    return readersCommand_->parsed() ? std::optional<ChipCommand>(readers_) : std::nullopt;
}

}  // namespace rahdari::ui::cli
