#include "core/pki/trust_store.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::pki {

namespace {

// Kept in stores and named on the command line: never to be changed.
constexpr std::array<std::pair<TrustKind, std::string_view>, 11> kindWords{{
    {TrustKind::Csca, "csca"},
    {TrustKind::DocumentSigner, "document-signer"},
    {TrustKind::MasterListSigner, "master-list-signer"},
    {TrustKind::SealSigner, "seal-signer"},
    {TrustKind::SealCa, "seal-ca"},
    {TrustKind::Cvca, "cvca"},
    {TrustKind::Dv, "dv"},
    {TrustKind::Terminal, "terminal"},
    {TrustKind::Crl, "crl"},
    {TrustKind::DefectList, "defect-list"},
    {TrustKind::DeviationList, "deviation-list"},
}};

}  // namespace

std::string_view toString(TrustKind kind)
{
    const auto found =
        std::find_if(kindWords.begin(), kindWords.end(), [&](const auto& pair) { return pair.first == kind; });
    return found == kindWords.end() ? std::string_view() : found->second;
}

std::optional<TrustKind> trustKindFromString(std::string_view word)
{
    const auto found =
        std::find_if(kindWords.begin(), kindWords.end(), [&](const auto& pair) { return pair.second == word; });
    return found == kindWords.end() ? std::nullopt : std::optional(found->first);
}

}  // namespace rahdari::pki
