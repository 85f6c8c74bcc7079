#include "ui/cli/seal_verify_command.h"

#include "core/inspection/steps/passive_authentication_step.h"
#include "core/mrz/country_codes.h"
#include "core/seal/seal_verification.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/seal_signer_files.h"
#include "ui/cli/seal_source.h"
#include "ui/cli/seal_view.h"
#include "ui/cli/terminal.h"
#include "ui/setup/model_folder.h"
#include "ui/setup/opened_store.h"

#include <iostream>
#include <memory>
#include <utility>

namespace rahdari::ui::cli {

namespace {

base::Result<std::shared_ptr<const pki::TrustStore>> openStore(const SealVerifyOptions& options)
{
    auto store = setup::openStoreForChecking(options.trust);
    return store ? storeWithSigners(options.signers, std::move(*store)) : store;
}

base::Result<seal::SealVerificationSettings> settingsFor(const SealVerifyOptions& options)
{
    const auto models = setup::findModels(options.models);
    if (!models) {
        return models.error();
    }
    const auto states = mrz::CountryTable::load(*models / "countries" / "states.tsv");
    if (!states) {
        return states.error();
    }
    return seal::SealVerificationSettings{setup::timeOfChecking(options.today), inspection::assignmentTableOf(*states)};
}

ExitCode tellSetupError(const base::Error& error)
{
    std::cerr << "rahdari: " << toSentence(error) << std::endl;
    return ExitCode::Setup;
}

ExitCode tellUnreadable(const SealVerifyOptions& options, const base::Error& error)
{
    if (options.json) {
        std::cout << sealErrorJson(options.seal, error);
    } else {
        std::cerr << "rahdari: " << toSentence(error) << std::endl;
    }
    return ExitCode::Unreadable;
}

}  // namespace

ExitCode runSealVerify(const SealVerifyOptions& options)
{
    const auto store = openStore(options);
    if (!store) {
        return tellSetupError(store.error());
    }
    const auto settings = settingsFor(options);
    if (!settings) {
        return tellSetupError(settings.error());
    }
    const auto codes = readSealSource(options.seal);
    if (!codes) {
        return tellUnreadable(options, codes.error());
    }
    const seal::SealVerifications verifications = seal::verifySeals(*codes, **store, *settings);
    std::cout << (options.json ? sealJson(options.seal, verifications)
                               : sealVerdictText(verifications, terminalStyle(options.width, options.noColour)));
    return exitCodeOf(overallOutcome(verifications));
}

}  // namespace rahdari::ui::cli
