#include "core/inspection/steps/seal_step.h"

#include "core/seal/barcode.h"

#include <array>

namespace rahdari::inspection {

namespace {

constexpr std::array<std::string_view, 1> onBarcodes{"barcodes"};

}  // namespace

std::span<const std::string_view> SealStep::needs() const { return onBarcodes; }

base::Result<void> SealStep::gather(check::Evidence& evidence, std::stop_token /*stop*/)
{
    const auto barcodes = evidence.find<seal::Barcodes>();
    evidence.put(barcodes ? seal::verifySeals(*barcodes, *store_, settings_) : seal::SealVerifications{});
    return {};
}

}  // namespace rahdari::inspection
