#include "ui/cli/specimen_command_line.h"

#include "core/specimen/collection/chip_maker.h"
#include "ui/cli/option_checks.h"
#include "ui/setup/local_day.h"

#include <utility>

namespace rahdari::ui::cli {

namespace {

constexpr const char* about =
    R"(Utopia is a fictitious state. Its documents are drawn from layers of ink, seen by simulated scanners under every
light, and forged in known ways, for training and for tests. Every page says SPECIMEN; nothing is written in a
resolution that could be printed from.

`rahdari specimen COMMAND --help` says more about a command.)";

constexpr const char* designsFooter = R"(Examples:
  rahdari specimen designs
  rahdari specimen designs --json | jq -r '.families[] | .id + " " + .title'

JSON: {"designs": [...], "scanners": [...], "families": [...]}.

Exit codes: 0 listed, 64 usage, 70 models missing or invalid.)";

constexpr const char* makeFooter =
    R"(DIR is a capture folder as `rahdari inspect` reads it: a picture a light, capture.toml, and chip/ with the chip's files
and chip.toml (for --reader sim:DIR/chip). A document of two sides gives a folder a side. The truth stands in the
manifest, DIR.truth.json where --manifest names no other file, never in DIR. The same order and day give the same bytes.

The holder is invented; FILE.toml may say otherwise, every key left out being as the seed has it:
  surname, given_names, birth_place, personal_number, surname_urdu, given_names_urdu, birth_place_urdu = "..."
  sex = "F" | "M" | "X"      birth_date = 1988-03-14      face = 17

Chips: none, genuine, cloned (without the keys), altered (another face than was signed), mismatching (of another
document), foreign (signed by somebody else), dead. --write-trust writes what judges them:
  rahdari trust import --store T --root DIR/csca.cer DIR/master_list.ml DIR/crl.crl
  rahdari trust import --store T --kind seal-signer DIR/seal_signer.cer

Examples:
  rahdari specimen make passport_2015 --out scans/0017 --seed 17
  rahdari specimen make passport_2015 --out scans/0018 --lights vi,ir,uv --chip cloned --write-trust trust
  rahdari inspect scans/0017

Exit codes: 0 made, 64 usage, or an unknown design, scanner or family, 70 models, portraits or the holder's file,
74 not written.)";

constexpr const char* forgeFooter =
    R"(FAMILY is one of those that `rahdari specimen designs` lists; a decoy (D01 ...) is genuine and looks suspicious. The
forgery is of the very document that `make` gives for the same seed: same holder, portrait, press, wear and scan.
Difficulty is the size of the deviation: 1 = at least 12 times what genuine documents vary by, 2 = 8, 3 = 5, 4 = 3,
5 = 2. Everything else is as for `rahdari specimen make`.

Example:
  rahdari specimen forge passport_2015 F06 --difficulty 2 --out scans/0019 --seed 17

Exit codes: 0 made, 64 usage, or a family that cannot be on this design, 70 models, portraits or the holder's file,
74 not written.)";

constexpr const char* setFooter =
    R"(DIR then holds captures/NAME (capture folders whose names tell nothing), truth/NAME.json (manifests), trust/ (what judges
the chips), and set.json (what was wished for and what came of it: truth, too). --genuine and --decoys count for each
design; --per-family counts for each family and difficulty in the whole set, the designs taken in turn.

Stopped by Ctrl-C or by a full disk, the same command goes on where it was and ends with the same bytes. Another wish
in the same folder is refused.

Examples:
  rahdari specimen set training --seed 2026
  rahdari specimen set test --seed 7 --designs passport_2015,id_card_2016 --genuine 30 --per-family 4 --decoys 2

Exit codes: 0 complete, 64 usage, or an unknown design, scanner or family, 70 models or portraits, 74 not written, or
another set in the folder, 130 stopped.)";

constexpr const char* sheetFooter =
    R"(A sheet shows every light of a specimen side by side, upright, with altered areas outlined in red. SET/NAME is a
specimen of a set, SET/s_000001. With --design specimens are made for the sheet alone: one for each combination of
designs, families ("genuine" for none), difficulties and seeds.

Examples:
  rahdari specimen sheet sheet.png training/s_000001 training/s_000002
  rahdari specimen sheet sheet.png --design passport_2015 --family genuine,F06,F10 --difficulty 1,3

Exit codes: 0 written, 3 a specimen of a set cannot be read, 64 usage, 70 models or portraits, 74 not written,
130 stopped.)";

std::string complainOfChip(const std::string& word)
{
    return specimen::chipStateFromString(word)
               ? std::string()
               : "\"" + word + "\" is none of none, genuine, cloned, altered, mismatching, foreign, dead";
}

std::string complainOfLight(const std::string& word)
{
    return image::lightFromShortName(word) ? std::string()
                                           : "\"" + word + "\" is none of vi, ir, uv, coax, left, right, trans";
}

std::vector<image::Light> lightsOf(const std::vector<std::string>& words)
{
    std::vector<image::Light> lights;
    for (const std::string& word : words) {
        if (const auto light = image::lightFromShortName(word)) {
            lights.push_back(*light);
        }
    }
    return lights;
}

}  // namespace

void SpecimenCommandLine::addTo(::CLI::App& app)
{
    ::CLI::App* specimen = app.add_subcommand("specimen", "Make documents of the fictitious state of Utopia");
    specimen->require_subcommand(1);
    specimen->footer(about);
    addMake(*specimen);
    addForge(*specimen);
    addSet(*specimen);
    addSheet(*specimen);
    addDesigns(*specimen);
}

void SpecimenCommandLine::addSource(::CLI::App& command)
{
    command.add_option("--models", models_, "folder of models (else RAHDARI_MODELS, else beside the program)")
        ->type_name("DIR");
}

void SpecimenCommandLine::addScan(::CLI::App& command)
{
    addSource(command);
    command.add_option("--portraits", portraits_, "folder of composite faces (else faces are drawn)")->type_name("DIR");
    command.add_option("--today", day_, "day of the capture (today)")->type_name("YYYY-MM-DD")->check(complainOfDay);
    command.add_option("--lights", lights_, "only these of the scanner's lights")
        ->type_name("vi,ir,uv,coax,left,right,trans")
        ->delimiter(',')
        ->check(complainOfLight);
}

void SpecimenCommandLine::addDesigns(::CLI::App& specimen)
{
    designsCommand_ = specimen.add_subcommand("designs", "List designs, scanners and families of forgeries");
    designsCommand_->add_flag("--json", json_, "write JSON");
    addSource(*designsCommand_);
    designsCommand_->footer(designsFooter);
}

void SpecimenCommandLine::addOneSpecimen(::CLI::App& command)
{
    command.add_option("--out", out_, "capture folder to write; new or empty")->type_name("DIR")->required();
    command.add_option("--manifest", manifest_, "where the truth goes (DIR.truth.json)")->type_name("FILE");
    command.add_option("--seed", seed_, "decides the document and its scan")->capture_default_str()->type_name("N");
    command.add_option("--scanner", scanner_, "simulated scanner (the first)")->type_name("NAME");
    command.add_option("--device", device_, "which device of that make")->capture_default_str()->type_name("N");
    command.add_option("--chip", chip_, "state of its chip")->type_name("STATE")->check(complainOfChip);
    command.add_option("--holder", holder_, "whom the document is for")->type_name("FILE");
    command.add_option("--write-trust", trust_, "write certificates that judge the chip and the seal")
        ->type_name("DIR");
    command.add_flag("--json", json_, "write JSON");
    addScan(command);
}

void SpecimenCommandLine::addMake(::CLI::App& specimen)
{
    makeCommand_ = specimen.add_subcommand("make", "Make a genuine specimen");
    makeCommand_->add_option("DESIGN", design_, "of which design")->type_name(" ")->required();
    addOneSpecimen(*makeCommand_);
    makeCommand_->footer(makeFooter);
}

void SpecimenCommandLine::addForge(::CLI::App& specimen)
{
    forgeCommand_ = specimen.add_subcommand("forge", "Make a forgery of a specimen, or a decoy");
    forgeCommand_->add_option("DESIGN", design_, "of which design")->type_name(" ")->required();
    forgeCommand_->add_option("FAMILY", family_, "which forgery")->type_name(" ")->required();
    forgeCommand_->add_option("--difficulty", difficulty_, "1 easily seen - 5 hardly")
        ->default_val(1)
        ->type_name("D")
        ->check(::CLI::Range(1, 5));
    addOneSpecimen(*forgeCommand_);
    forgeCommand_->footer(forgeFooter);
}

void SpecimenCommandLine::addSet(::CLI::App& specimen)
{
    const ::CLI::Range count(0, 100'000);
    setCommand_ = specimen.add_subcommand("set", "Make a reproducible set of specimens");
    setCommand_->add_option("DIR", out_, "where to; new, empty, or begun earlier")->type_name(" ")->required();
    setCommand_->add_option("--seed", wish_.seed, "decides the whole set")->capture_default_str()->type_name("N");
    setCommand_->add_option("--genuine", wish_.genuinePerDesign, "genuine ones of each design")
        ->capture_default_str()
        ->type_name("N")
        ->check(count);
    setCommand_->add_option("--per-family", wish_.perFamilyAndDifficulty, "forgeries of each family and difficulty")
        ->capture_default_str()
        ->type_name("N")
        ->check(count);
    setCommand_->add_option("--difficulties", wish_.difficulties, "of forgeries")
        ->capture_default_str()
        ->type_name("1,2,3,4,5")
        ->delimiter(',')
        ->check(::CLI::Range(1, 5));
    setCommand_->add_option("--decoys", wish_.decoysPerDesign, "decoys of each kind and design")
        ->capture_default_str()
        ->type_name("N")
        ->check(count);
    setCommand_->add_option("--designs", wish_.designs, "only these designs")->type_name("A,B")->delimiter(',');
    setCommand_->add_option("--families", wish_.families, "only these forgeries and decoys")
        ->type_name("F01,D02")
        ->delimiter(',');
    setCommand_->add_option("--scanners", wish_.scanners, "only these (all that are not held out for tests)")
        ->type_name("A,B")
        ->delimiter(',');
    setCommand_->add_option("--devices", wish_.devicesPerScanner, "devices of each scanner")
        ->capture_default_str()
        ->type_name("N")
        ->check(::CLI::Range(1, 1000));
    addScan(*setCommand_);
    setCommand_->footer(setFooter);
}

void SpecimenCommandLine::addSheet(::CLI::App& specimen)
{
    sheetCommand_ = specimen.add_subcommand("sheet", "Draw contact sheets: all lights side by side");
    sheetCommand_->add_option("OUT", out_, "PNG to write")->type_name(" ")->required();
    auto* what = sheetCommand_->add_option_group("what", "specimens of a set, or specimens made for the sheet");
    what->add_option("SET/NAME", paths_, "specimens of a set")->type_name(" ");
    what->add_option("--design", designs_, "designs to make")->type_name("A,B")->delimiter(',');
    what->require_option(1, 2);
    sheetCommand_->add_option("--family", families_, "forgeries to make; \"genuine\" for none")
        ->type_name("F01,F02")
        ->delimiter(',');
    sheetCommand_->add_option("--difficulty", difficulties_, "of the forgeries")
        ->capture_default_str()
        ->type_name("1,2,3,4,5")
        ->delimiter(',')
        ->check(::CLI::Range(1, 5));
    sheetCommand_->add_option("--seed", seeds_, "seeds")->capture_default_str()->type_name("N,M")->delimiter(',');
    sheetCommand_->add_option("--scanner", scanner_, "simulated scanner (the first)")->type_name("NAME");
    sheetCommand_->add_option("--device", device_, "which device of that make")->capture_default_str()->type_name("N");
    sheetCommand_->add_option("--width", widthPx_, "of the sheet, in pixels (1640)")
        ->type_name("PX")
        ->check(::CLI::Range(400, 8000));
    addScan(*sheetCommand_);
    sheetCommand_->footer(sheetFooter);
}

SpecimenSource SpecimenCommandLine::source() const { return {models_, portraits_}; }

SpecimenMakeOptions SpecimenCommandLine::one(std::chrono::year_month_day today) const
{
    SpecimenMakeOptions options;
    options.source = source();
    options.order.design = design_;
    options.order.seed = seed_;
    options.order.today = setup::parseDay(day_).value_or(today);
    options.order.family = family_;
    options.order.difficulty = difficulty_;
    options.order.chip = specimen::chipStateFromString(chip_);
    options.order.scanner = scanner_;
    options.order.device = device_;
    options.order.lights = lightsOf(lights_);
    options.holder = holder_;
    options.out = out_;
    options.manifest = manifest_;
    options.trust = trust_;
    options.json = json_;
    return options;
}

SpecimenSetOptions SpecimenCommandLine::set(std::chrono::year_month_day today) const
{
    SpecimenSetOptions options{source(), out_, wish_, !day_.empty()};
    options.wish.today = setup::parseDay(day_).value_or(today);
    options.wish.lights = lightsOf(lights_);
    return options;
}

SpecimenSheetOptions SpecimenCommandLine::sheet(std::chrono::year_month_day today) const
{
    SpecimenSheetOptions options{source(), out_, {paths_.begin(), paths_.end()}, {}, widthPx_};
    specimen::SpecimenOrder order;
    order.today = setup::parseDay(day_).value_or(today);
    order.scanner = scanner_;
    order.device = device_;
    order.lights = lightsOf(lights_);
    const std::vector<std::string> genuineOnly{"genuine"};
    for (const std::string& design : designs_) {
        order.design = design;
        for (const std::string& family : families_.empty() ? genuineOnly : families_) {
            const bool genuine = family == genuineOnly.front();
            order.family = genuine ? std::string() : family;
            for (const int difficulty : genuine ? std::vector<int>{0} : difficulties_) {
                order.difficulty = difficulty;
                for (const std::uint64_t seed : seeds_) {
                    order.seed = seed;
                    options.orders.push_back(order);
                }
            }
        }
    }
    return options;
}

std::optional<SpecimenCommand> SpecimenCommandLine::command(std::chrono::year_month_day today) const
{
    if (designsCommand_->parsed()) {
        return SpecimenDesignsOptions{source(), json_};
    }
    if (makeCommand_->parsed() || forgeCommand_->parsed()) {
        return one(today);
    }
    if (setCommand_->parsed()) {
        return set(today);
    }
    return sheetCommand_->parsed() ? std::optional<SpecimenCommand>(sheet(today)) : std::nullopt;
}

}  // namespace rahdari::ui::cli
