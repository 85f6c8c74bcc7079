#pragma once

#include "core/inspection/evidence_step.h"
#include "core/pki/trust_store.h"
#include "core/seal/seal_verification.h"

#include <memory>
#include <utility>

namespace rahdari::inspection {

/// "seals": judges the digital seals among the page's barcodes against the trust store and puts
/// `seal::SealVerifications`. The store may be shared between inspections.
class SealStep final : public EvidenceStep {
public:
    SealStep(std::shared_ptr<const pki::TrustStore> store, seal::SealVerificationSettings settings)
        : store_(std::move(store)), settings_(std::move(settings))
    {
    }

    std::string_view id() const override { return "seals"; }
    std::span<const std::string_view> needs() const override;
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;

private:
    std::shared_ptr<const pki::TrustStore> store_;
    seal::SealVerificationSettings settings_;
};

}  // namespace rahdari::inspection
