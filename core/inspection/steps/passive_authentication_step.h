#pragma once

#include "core/inspection/evidence_step.h"
#include "core/mrz/country_codes.h"
#include "core/pki/passive_authentication.h"
#include "core/pki/trust_store.h"

#include <chrono>
#include <map>
#include <memory>
#include <string>

namespace rahdari::inspection {

/// The assignment table of TR-03135-1 5.6.4.5 as `pki::PassiveAuthenticationInput` wants it: codes of issuing states
/// that have two letters in certificates.
std::map<std::string, std::string> assignmentTableOf(const mrz::CountryTable& states);

/// "passive_authentication": judges what the chip gave against the trust store and puts `pki::PassiveAuthentication`.
/// Without a chip nothing is performed. Store and table may be shared between inspections.
class PassiveAuthenticationStep final : public EvidenceStep {
public:
    struct Settings {
        std::chrono::sys_seconds checkedAt;
        pki::PassiveAuthenticationRules rules;
        std::map<std::string, std::string> stateCodes;
    };

    PassiveAuthenticationStep(std::shared_ptr<const pki::TrustStore> store, Settings settings)
        : store_(std::move(store)), settings_(std::move(settings))
    {
    }

    std::string_view id() const override { return "passive_authentication"; }
    std::span<const std::string_view> needs() const override;
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;

private:
    std::shared_ptr<const pki::TrustStore> store_;
    Settings settings_;
};

}  // namespace rahdari::inspection
