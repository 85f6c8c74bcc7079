#include "ui/cli/models_command_line.h"

#include "ui/cli/model_signer_option.h"

namespace rahdari::ui::cli {

namespace {

constexpr const char* modelsFooter =
    R"(A document model says what one side of a document looks like under every light, what is printed where, and within
which limits genuine specimens were found. `rahdari learn` makes one from captures of genuine specimens: a folder with
model.toml (to be read and edited), pictures, and learned limits. A pack (.rahdarimodel) is such a folder in one file,
signed by the agency that made it.

--models DIR is a whole folder of models, or a folder that holds document models alone; these come before the ones that
are there anyway. Packs are taken only from signers that are named with --model-signer.

`rahdari models COMMAND --help` says more about a command.)";

constexpr const char* listFooter = R"(Examples:
  rahdari models list
  rahdari models list --models learned --model-signer agency.pem
  rahdari models list --json | jq -r '.models[] | [.name, .specimens] | @tsv'

JSON: {"models": [{"name", "id", "title", "series", "version", "side", "sizeMm", "specimens", "simulated", "features",
"place", "signer", "signerSha256"}], "complaints": [{code, message, advice}]}; complaints name what was left out.

Exit codes: 0 listed, 64 usage, 70 models or signers missing or invalid.)";

constexpr const char* showFooter =
    R"(MODEL is a name that `rahdari models list` gives, or the way to a model's folder or pack.

Examples:
  rahdari models show utopia_passport_2015
  rahdari models show learned/my_model --json | jq '.limits[] | select(.check == "optical.uv_br_fu")'

JSON: what `rahdari models list` gives of it, and "agency", "made", "program", "devices", "lights", "featureList", "rules",
"knownDefects", "limits" (a limit that is not there is null), "tables".

Exit codes: 0 shown, 1 nobody trusted signed it, 3 there is none, or a broken one, 64 usage, 70 models or signers.)";

constexpr const char* verifyFooter = R"(Loads every model wholly, or those that are named, and says what is wrong.

Exit codes: 0 nothing is wrong, 1 something is, 3 there is no such model, 64 usage, 70 models or signers.)";

constexpr const char* packFooter =
    R"(MODEL is a name that `rahdari models list` gives, or the way to a model's folder. It is loaded first: what is broken
is not signed. The certificate goes into the pack.

Example, with a key made for trying it out:
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 730 -subj "/O=My agency" \
    -addext keyUsage=critical,digitalSignature -keyout key.pem -out agency.pem
  rahdari models pack my_model --models learned --key key.pem --certificate agency.pem -o my_model.rahdarimodel
  rahdari inspect scans/0017 --models . --model-signer agency.pem

Exit codes: 0 packed, 3 there is no such model, a broken one, or key or certificate do not fit, 64 usage, 70 models,
74 not written.)";

constexpr const char* unpackFooter =
    R"(Writes the model's folder DIR as it was when it was signed; only when a named signer's signature is right. A model that
is there already is replaced.

Example:
  rahdari models unpack my_model.rahdarimodel --model-signer agency.pem -o learned/my_model

Exit codes: 0 unpacked, 1 the signature is wrong or nobody's who is named, 3 it cannot be read, or is no model, 64 usage,
70 signers, 74 not written.)";

}  // namespace

::CLI::App* ModelsCommandLine::add(::CLI::App& models, const char* name, const char* about, const char* footer)
{
    ::CLI::App* command = models.add_subcommand(name, about);
    command->add_option("--models", models_, "folder of models (else RAHDARI_MODELS, else beside the program)")
        ->type_name("DIR");
    command->add_flag("--json", options_.json, "write JSON");
    command->footer(footer);
    return command;
}

void ModelsCommandLine::addTo(::CLI::App& app)
{
    ::CLI::App* models = app.add_subcommand("models", "See, verify, pack and unpack document models");
    models->require_subcommand(1);
    models->footer(modelsFooter);
    listCommand_ = add(*models, "list", "List the document models that are there", listFooter);
    showCommand_ = add(*models, "show", "Show a model wholly: features, limits, rules, where it is from", showFooter);
    showCommand_->add_option("MODEL", model_, "name, folder or pack")->type_name(" ")->required();
    verifyCommand_ = add(*models, "verify", "Load models wholly and say what is wrong", verifyFooter);
    verifyCommand_->add_option("MODEL", wanted_, "only these")->type_name(" ");
    addPack(*models);
    addUnpack(*models);
    for (::CLI::App* command : {listCommand_, showCommand_, verifyCommand_, packCommand_, unpackCommand_}) {
        addModelSigners(*command, options_.signers);
    }
}

void ModelsCommandLine::addPack(::CLI::App& models)
{
    packCommand_ = add(models, "pack", "Sign a model and put it into one file", packFooter);
    packCommand_->add_option("MODEL", model_, "name or folder")->type_name(" ")->required();
    packCommand_->add_option("--key", key_, "private key, PEM, not encrypted")->type_name("KEY")->required();
    packCommand_->add_option("--certificate", certificate_, "its certificate, PEM")->type_name("CERT")->required();
    packCommand_->add_option("-o,--out", out_, "pack to write")->type_name("FILE")->required();
}

void ModelsCommandLine::addUnpack(::CLI::App& models)
{
    unpackCommand_ = add(models, "unpack", "Verify a pack and write its model's folder", unpackFooter);
    unpackCommand_->add_option("PACK", pack_, "pack to open")->type_name(" ")->required();
    unpackCommand_->add_option("-o,--out", out_, "folder to write")->type_name("DIR")->required();
}

std::optional<ModelsOptions> ModelsCommandLine::command(std::chrono::year_month_day today) const
{
    ModelsOptions options = options_;
    options.models = models_;
    options.today = today;
    if (listCommand_->parsed()) {
        options.action = ModelsListOptions{};
    } else if (showCommand_->parsed()) {
        options.action = ModelsShowOptions{model_};
    } else if (verifyCommand_->parsed()) {
        options.action = ModelsVerifyOptions{wanted_};
    } else if (packCommand_->parsed()) {
        options.action = ModelsPackOptions{model_, key_, certificate_, out_};
    } else if (unpackCommand_->parsed()) {
        options.action = ModelsUnpackOptions{pack_, out_};
    } else {
        return std::nullopt;
    }
    return options;
}

}  // namespace rahdari::ui::cli
