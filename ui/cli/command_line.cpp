#include "ui/cli/command_line.h"

#include "ui/cli/chip_command_line.h"
#include "ui/cli/learn_command_line.h"
#include "ui/cli/model_signer_option.h"
#include "ui/cli/models_command_line.h"
#include "ui/cli/option_checks.h"
#include "ui/cli/report_command.h"
#include "ui/cli/seal_command_line.h"
#include "ui/cli/specimen_command_line.h"
#include "ui/cli/trust_command_line.h"
#include "ui/setup/chip_source.h"
#include "ui/setup/local_day.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <string>

namespace rahdari::ui::cli {

namespace {

constexpr const char* about = "Rahdari inspects travel documents: reads them, checks them, and says why.";

constexpr const char* examples = R"(Examples:
  rahdari inspect passport.jpg                 one picture, taken as white light
  rahdari inspect scans/0017                   a folder with vi.png, ir.png, uv.png: one document, three lights
  rahdari inspect scans --json --out results   every document in a folder; results as JSON and as files
  rahdari mrz --json scans/*.jpg               only the machine-readable zone, one JSON object a line
  rahdari checks                               which checks there are, and which profile demands what
  rahdari chip read --reader pcsc: --can 123456 --trust store     the chip on the reader
  rahdari chip check dump --trust store        files that were read from a chip
  rahdari specimen make passport_2015 --out scans/0001            a document of a fictitious state
  rahdari learn my_passport genuine/ --accept   make a document model of genuine specimens
  rahdari models list                          which document models there are

Exit codes (the first that applies, from the top):
   64  the command line is wrong; nothing was done
   70  models or profile are missing or invalid; nothing was done
  130  stopped by a signal; what was finished is kept
    1  at least one document failed
   74  a result could not be written
    3  at least one source could not be read
    2  at least one document is undetermined, not supported or aborted
    0  every document was judged successful

`rahdari COMMAND --help` says more about a command.)";

constexpr const char* inspectFooter =
    R"(A PATH is a picture, a capture folder (pictures named by their light: vi, ir, uv, coax, left, right, trans; or a
capture.toml that names them; a folder chip with EF_*.bin, where the chip was read), a document with a folder a side
(front, back), or a folder of any of these. Captures are inspected one after the other; one that cannot be read does not
stop the others.

Examples:
  rahdari inspect passport.jpg
  rahdari inspect scans --profile training --date 2026-03-01
  rahdari inspect scans/0017 --json | jq -r .judgement
  rahdari inspect scans/0017 --reader pcsc: --trust store

JSON: a single capture gives one object, several PATHs or a folder of captures give an array. An element is the
judgement (core/report/schema) with "source" before and "timings" behind it; the timings alone differ from run to run.
A source that could not be read has "source" and "error" {code, message, advice}.

Files (--out): DIR/NAME/ for each source, with judgement.json, annotated_LIGHT.png, crop_CHECK_LIGHT_N.png; portrait.png
where the chip has a face; where the page's model is known genuine_CHECK_LIGHT_N.png, what genuine documents have there,
and heat_LIGHT.png, where the page departs from them. Earlier results there are replaced; a folder that holds anything else is not touched.

Exit codes: 0 all successful, 1 one failed, 2 one left open, 3 one unreadable, 64 usage, 70 models or profile,
74 not written, 130 stopped; see rahdari --help.)";

constexpr const char* mrzFooter =
    R"(A FILE is a picture, a capture folder or a folder of either. Infrared is preferred where there is one.

With --json each capture is one line:
  {"file", "lines", "ms", "format", "state", "light", "wrongDigits", "corrections", "disagreements", "doubtful"}
  lines     the zone; [] when it is not complete, or doubtful though every check digit is right: the text then stands
            in "reading" with a "reason"
  ms        processor milliseconds of this process from opening the file to the text; loading the models not included
  doubtful  places [line, character], from 1, that no check digit vouches for and that are not surely read
  error     {code, message, advice} for a file that could not be read

Example:
  rahdari mrz --json scans/*.jpg | jq -r '.file + " " + (.lines | join("|"))'

Exit codes: 0 every zone read and its check digits agree, 1 a check digit is wrong, 2 a zone is missing, incomplete or
doubtful, 3 a file could not be read, 64 usage, 70 models, 130 stopped; see rahdari --help.)";

/// The options as text, where CLI11 needs a place to put them.
struct RawOptions {
    std::string day;
    std::string out;
    std::string records;
    std::string models;
    std::string trust;
    std::string set;
    std::size_t width = 0;
};

void addShared(::CLI::App& command, RawOptions& raw)
{
    command.add_option("--models", raw.models, "folder of models (else RAHDARI_MODELS, else beside the program)")
        ->type_name("DIR");
}

void addDay(::CLI::App& command, RawOptions& raw)
{
    command.add_option("--date", raw.day, "day of inspection (today)")->type_name("YYYY-MM-DD")->check(complainOfDay);
}

::CLI::App* addInspect(::CLI::App& app, InspectOptions& options, RawOptions& raw)
{
    ::CLI::App* command = app.add_subcommand("inspect", "Inspect documents and say what came out");
    command->add_option("PATH", options.paths, "pictures, capture folders, or folders of either")
        ->type_name(" ")
        ->required();
    command->add_flag("--json", options.json, "write JSON");
    command->add_option("--profile", options.profile, "which checks count: a name or a .toml file")
        ->capture_default_str()
        ->type_name("NAME|FILE");
    addDay(*command, raw);
    command->add_option("--trust", raw.trust, "trust store to judge chips and seals by")->type_name("STORE");
    command->add_option("--reader", options.reader, "read the document's chip there: pcsc:, pcsc:NAME, sim:FOLDER")
        ->type_name("URI")
        ->check(setup::complainOfReader);
    command->add_option("--can", options.can, "card access number, where the zone does not open the chip")
        ->type_name("CAN");
    command->add_option("--out", raw.out, "write judgements and marked pictures into this folder")->type_name("DIR");
    command
        ->add_option("--record", raw.records, "keep each inspection as a record in this folder, for `rahdari report`")
        ->type_name("DIR");
    addShared(*command, raw);
    addModelSigners(*command, options.modelSigners);
    command->add_option("--width", raw.width, "columns to write in (those of the terminal, else 80)")
        ->type_name("N")
        ->check(complainOfWidth);
    command->add_flag("--no-colour,--no-color", options.noColour, "no colour, also on a terminal");
    command->footer(inspectFooter);
    return command;
}

constexpr const char* evaluateFooter =
    R"(SET is a folder with captures/ and truth/, as `rahdari specimen set` makes it. Genuine documents and decoys that fail are
counted as BPCER, forgeries that do not fail as APCER, for each family and difficulty, with 95 % intervals (ISO/IEC 30107-3).
The pages alone are judged, unless --chips is given. The day of inspection is the day the set was captured.

Example:
  rahdari specimen set test --seed 7 --genuine 30 --per-family 4 --decoys 2 --scanners field_c
  rahdari evaluate test --models learned --out report

Files (--out): DIR/evaluation.json, trials.csv (a line a document), checks.csv, findings.csv, det.csv and det.png (the DET curve).

Exit codes: 0 evaluated, 3 no such set, or a capture that could not be read, 64 usage, 70 models or profile,
74 not written, 130 stopped.)";

::CLI::App* addEvaluate(::CLI::App& app, EvaluateOptions& options, RawOptions& raw)
{
    ::CLI::App* command = app.add_subcommand("evaluate", "Measure error rates on documents whose truth is known");
    command->add_option("SET", raw.set, "captures/ and truth/")->type_name("SET")->required();
    command->add_option("--profile", options.profile, "which checks count: a name or a .toml file")
        ->capture_default_str()
        ->type_name("NAME|FILE");
    addDay(*command, raw);
    command->add_flag("--chips", options.chips, "judge the chips, too");
    command->add_option("--trust", raw.trust, "trust store to judge chips by")->type_name("STORE");
    command->add_option("--out", raw.out, "write reports into this folder")->type_name("DIR");
    command->add_flag("--json", options.json, "write JSON");
    addShared(*command, raw);
    addModelSigners(*command, options.modelSigners);
    command->footer(evaluateFooter);
    return command;
}

::CLI::App* addMrz(::CLI::App& app, MrzOptions& options, RawOptions& raw)
{
    ::CLI::App* command = app.add_subcommand("mrz", "Read only the machine-readable zone");
    command->add_option("FILE", options.files, "pictures, capture folders, or folders of either")
        ->type_name(" ")
        ->required();
    command->add_flag("--json", options.json, "write one JSON object a line");
    addDay(*command, raw);
    addShared(*command, raw);
    command->footer(mrzFooter);
    return command;
}

::CLI::App* addChecks(::CLI::App& app, ChecksOptions& options, RawOptions& raw)
{
    ::CLI::App* command = app.add_subcommand("checks", "List the checks and what each profile demands of them");
    command->add_flag("--json", options.json, "write JSON");
    addShared(*command, raw);
    command->footer("Exit codes: 0 listed, 64 usage, 70 profiles missing or invalid; see rahdari --help.");
    return command;
}

}  // namespace

Command readCommandLine(int argc, const char* const* argv, std::chrono::year_month_day today)
{
    ::CLI::App app(about, "rahdari");
    app.set_version_flag("--version", "rahdari " RAHDARI_VERSION);
    app.require_subcommand(1);
    app.footer(examples);
    RawOptions raw;
    InspectOptions inspect;
    MrzOptions mrz;
    ChecksOptions checks;
    EvaluateOptions evaluate;
    const ::CLI::App* inspectCommand = addInspect(app, inspect, raw);
    const ::CLI::App* mrzCommand = addMrz(app, mrz, raw);
    const ::CLI::App* evaluateCommand = addEvaluate(app, evaluate, raw);
    addChecks(app, checks, raw);
    ChipCommandLine chip;
    chip.addTo(app);
    TrustCommandLine trust;
    trust.addTo(app);
    SealCommandLine seal;
    seal.addTo(app);
    SpecimenCommandLine specimen;
    specimen.addTo(app);
    LearnCommandLine learn;
    learn.addTo(app);
    ModelsCommandLine models;
    models.addTo(app);
    ReportCommandLine report;
    report.addTo(app);
    try {
        app.parse(argc, argv);
    } catch (const ::CLI::ParseError& end) {  // help and version end so too
        return app.exit(end, std::cout, std::cerr) == 0 ? ExitCode::Successful : ExitCode::Usage;
    }
    const std::chrono::year_month_day day = setup::parseDay(raw.day).value_or(today);
    if (inspectCommand->parsed()) {
        inspect.today = day;
        inspect.out = raw.out;
        inspect.records = raw.records;
        inspect.models = raw.models;
        inspect.trust = raw.trust;
        inspect.width = raw.width == 0 ? std::nullopt : std::optional(raw.width);
        return inspect;
    }
    if (evaluateCommand->parsed()) {
        evaluate.set = raw.set;
        evaluate.out = raw.out;
        evaluate.models = raw.models;
        evaluate.trust = raw.trust;
        evaluate.day = setup::parseDay(raw.day);
        evaluate.today = today;
        return evaluate;
    }
    if (const auto command = chip.command(today)) {
        return std::visit([](const auto& chosen) -> Command { return chosen; }, *command);
    }
    if (const auto command = trust.command()) {
        return *command;
    }
    if (const auto command = seal.command(today)) {
        return *command;
    }
    if (const auto command = learn.command(today)) {
        return *command;
    }
    if (const auto command = models.command(today)) {
        return *command;
    }
    if (const auto command = report.command()) {
        return *command;
    }
    if (const auto command = specimen.command(today)) {
        return std::visit([](const auto& chosen) -> Command { return chosen; }, *command);
    }
    if (mrzCommand->parsed()) {
        mrz.today = day;
        mrz.models = raw.models;
        return mrz;
    }
    checks.models = raw.models;
    return checks;
}

}  // namespace rahdari::ui::cli
