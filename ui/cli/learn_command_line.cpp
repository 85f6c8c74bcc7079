#include "ui/cli/learn_command_line.h"

#include "ui/cli/option_checks.h"
#include "ui/setup/local_day.h"

namespace rahdari::ui::cli {

namespace {

constexpr const char* footer =
    R"(MODEL names the model: letters, digits, '_', '-', '.', ','; or says its id (country,type,number,year,PRADO code), from
which the name is made. A FOLDER is a capture (a picture a light, as `rahdari inspect` reads it), a document with a
folder a side (front/, back/), or a folder of either: 5 to 50 genuine specimens of one document, of several scanners,
new and worn. Each side gives a model of its own, MODEL_front and MODEL_back.

Without --accept nothing is learned yet. What was found - zone, portrait, fields, stable print, what glows, what vanishes
under infrared - is drawn into MODEL_overlay.png and written into MODEL_outline.toml, to be looked at and edited; then

  rahdari learn MODEL FOLDER... --outline MODEL_outline.toml

learns by it. With --accept the proposals are taken as they are: one command from a folder to a working model.

Below five specimens a model is shown and logged, and counts for nothing. Specimens that do not fit are named.

Examples:
  rahdari learn my_passport scans/genuine --accept --models learned
  rahdari learn UTO,P,1,2015,AO-01001 scans/a scans/b --accept --agency "My agency" --key key.pem --certificate agency.pem
  rahdari inspect scans/0017 --models learned

JSON: {"models": [{"name", "id", "title", "side", "place", "outline", "overlay", "given", "used", "remarks": [{"source",
"text", "used"}], "features": [{"name", "kind", "content", "boxMm"}], "checks": [{"id", "samples", "quantities",
"widestSpread", "expectedFalseRejects", "heldOutRejects", "widened", "evaluatory"}], "expectedFalseRejects",
"heldOutRejects", "error"}]}. A check's samples were measured by models they had no part in; expectedFalseRejects is the
upper 95 % bound that so few samples allow to be stated.

Exit codes: 0 learned or proposed, 3 no model could be learned, 64 usage, 70 models, outline, key or certificate, 74 not
written, 130 stopped.)";

}  // namespace

void LearnCommandLine::addTo(::CLI::App& app)
{
    command_ = app.add_subcommand("learn", "Learn a document model from genuine specimens");
    command_->add_option("MODEL", options_.model, "name or id of the model")->type_name(" ")->required();
    command_->add_option("FOLDER", options_.folders, "captures of genuine specimens")->type_name(" ")->required();
    command_->add_option("--models", models_, "where the model goes (the folder of your own models)")->type_name("DIR");
    auto* accept = command_->add_flag("--accept", options_.accept, "take the proposals as they are");
    command_->add_option("--outline", options_.outlines, "learn by this description; one for each side")
        ->type_name("FILE.toml")
        ->excludes(accept);
    command_->add_option("--agency", options_.agency, "who makes the model")->type_name("NAME");
    auto* key = command_->add_option("--key", key_, "write a pack signed with this private key")->type_name("FILE");
    auto* certificate =
        command_->add_option("--certificate", certificate_, "the certificate of --key")->type_name("FILE");
    key->needs(certificate);
    certificate->needs(key);
    command_->add_option("--overlay", overlay_, "where the picture of the proposals goes")->type_name("FILE.png");
    command_->add_option("--date", day_, "day the model is made (today)")
        ->type_name("YYYY-MM-DD")
        ->check(complainOfDay);
    command_->add_flag("--json", options_.json, "write JSON");
    command_->footer(footer);
}

std::optional<LearnOptions> LearnCommandLine::command(std::chrono::year_month_day today) const
{
    if (!command_->parsed()) {
        return std::nullopt;
    }
    LearnOptions options = options_;
    options.models = models_;
    options.key = key_;
    options.certificate = certificate_;
    options.overlay = overlay_;
    options.today = setup::parseDay(day_).value_or(today);
    return options;
}

}  // namespace rahdari::ui::cli
