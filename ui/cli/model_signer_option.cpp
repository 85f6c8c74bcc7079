#include "ui/cli/model_signer_option.h"

namespace rahdari::ui::cli {

void addModelSigners(::CLI::App& command, std::vector<std::string>& files)
{
    command
        .add_option("--model-signer", files,
                    "certificate of an agency whose signed document models are taken, or of its authority")
        ->type_name("CERT")
        ->expected(1)
        ->take_all();
}

}  // namespace rahdari::ui::cli
