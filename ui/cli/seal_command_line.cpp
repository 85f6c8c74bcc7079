#include "ui/cli/seal_command_line.h"

#include "ui/cli/option_checks.h"
#include "ui/setup/local_day.h"

namespace rahdari::ui::cli {

namespace {

constexpr const char* verifyFooter =
    R"(A SEAL is a file with the octets of a code, as they are or in hexadecimal or base64; a file with the JSON of a VDS-NC;
a picture with the code on it; or the octets themselves in hexadecimal.

Binary seals name their signer by country, identifier and number. His certificate is looked for in the trust store and
among --signers; a VDS-NC brings it along. Certificates with CA rights count as authorities, all others as signers.

Examples:
  rahdari seal verify residence_permit.jpg --trust store
  rahdari seal verify DC036ABC6D32... --signers signer.crt --date 2024-06-01
  rahdari seal verify certificate.json --signers csca.crt --json | jq -r '.checks[] | [.id, .outcome] | @tsv'

JSON: {"source", "outcome", "checks": [{"id", "outcome", "reason"}], "seals": [...]}; with several seals in a picture
the worst of them speaks in "checks". A seal has its header, "features", "mrz", "certificates", "remarks" and checks of
its own. What could not be read: {"source", "error": {code, message, advice}}.

Exit codes: 0 successful, 1 failed, 2 left open, 3 no seal could be read, 64 usage, 70 models, signers or trust store;
see rahdari --help.)";

}  // namespace

void SealCommandLine::addTo(::CLI::App& app)
{
    ::CLI::App* seal = app.add_subcommand("seal", "Verify visible digital seals");
    seal->require_subcommand(1);
    seal->footer("`rahdari seal COMMAND --help` says more about a command.");
    verifyCommand_ = seal->add_subcommand("verify", "Take a seal apart and judge it");
    verifyCommand_->add_option("SEAL", verify_.seal, "file or hexadecimal octets")->type_name(" ")->required();
    verifyCommand_->add_option("--signers", verify_.signers, "certificates of signers and authorities")
        ->type_name("FILE|DIR...");
    verifyCommand_->add_option("--trust", trust_, "trust store to judge by")->type_name("STORE");
    verifyCommand_->add_option("--date", day_, "day of inspection (today)")
        ->type_name("YYYY-MM-DD")
        ->check(complainOfDay);
    verifyCommand_->add_flag("--json", verify_.json, "write JSON");
    verifyCommand_->add_option("--models", models_, "folder of models (else RAHDARI_MODELS, else beside the program)")
        ->type_name("DIR");
    verifyCommand_->add_option("--width", width_, "columns to write in (those of the terminal, else 80)")
        ->type_name("N")
        ->check(complainOfWidth);
    verifyCommand_->add_flag("--no-colour,--no-color", verify_.noColour, "no colour, also on a terminal");
    verifyCommand_->footer(verifyFooter);
}

std::optional<SealVerifyOptions> SealCommandLine::command(std::chrono::year_month_day today) const
{
    if (!verifyCommand_->parsed()) {
        return std::nullopt;
    }
    SealVerifyOptions options = verify_;
    options.today = setup::parseDay(day_).value_or(today);
    options.trust = trust_;
    options.models = models_;
    options.width = width_ == 0 ? std::nullopt : std::optional(width_);
    return options;
}

}  // namespace rahdari::ui::cli
