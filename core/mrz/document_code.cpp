#include "core/mrz/document_code.h"

#include <algorithm>
#include <array>

namespace rahdari::mrz {

namespace {

struct CodeEntry {
    std::string_view code;
    DocumentKind kind;
    CodeBasis basis;
};

/// Two letters, 9303-4 4.4 and 9303-8.
constexpr std::array passportCodes{
    CodeEntry{"PP", DocumentKind::Passport, CodeBasis::Standard},
    CodeEntry{"PE", DocumentKind::EmergencyPassport, CodeBasis::Standard},
    CodeEntry{"PD", DocumentKind::DiplomaticPassport, CodeBasis::Standard},
    CodeEntry{"PO", DocumentKind::OfficialPassport, CodeBasis::Standard},
    CodeEntry{"PR", DocumentKind::RefugeeTravelDocument, CodeBasis::Standard},
    CodeEntry{"PT", DocumentKind::AlienPassport, CodeBasis::Standard},
    CodeEntry{"PS", DocumentKind::StatelessTravelDocument, CodeBasis::Standard},
    CodeEntry{"PL", DocumentKind::LaissezPasser, CodeBasis::Standard},
    CodeEntry{"PM", DocumentKind::MilitaryPassport, CodeBasis::Standard},
    CodeEntry{"PU", DocumentKind::EmergencyTravelDocument, CodeBasis::Standard},
};

/// Cards: AC and IP stand in 9303-5; the others are what issuers have settled on.
constexpr std::array cardCodes{
    CodeEntry{"AC", DocumentKind::CrewMemberCertificate, CodeBasis::Standard},
    CodeEntry{"IP", DocumentKind::PassportCard, CodeBasis::Standard},
    CodeEntry{"ID", DocumentKind::IdentityCard, CodeBasis::Custom},
    CodeEntry{"IR", DocumentKind::ResidencePermit, CodeBasis::Custom},
    CodeEntry{"AR", DocumentKind::ResidencePermit, CodeBasis::Custom},
};

bool isVisa(MrzFormat format) { return format == MrzFormat::MrvA || format == MrzFormat::MrvB; }

DocumentCodeMeaning byFirstLetter(char first)
{
    switch (first) {
    case 'P': return {DocumentKind::Passport, CodeBasis::General};
    case 'I': return {DocumentKind::IdentityCard, CodeBasis::General};
    case 'A':
    case 'C': return {DocumentKind::OfficialCard, CodeBasis::General};
    default: return {};
    }
}

}  // namespace

std::string_view toString(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Passport: return "passport";
    case DocumentKind::EmergencyPassport: return "emergency passport";
    case DocumentKind::DiplomaticPassport: return "diplomatic passport";
    case DocumentKind::OfficialPassport: return "official or service passport";
    case DocumentKind::RefugeeTravelDocument: return "refugee travel document";
    case DocumentKind::AlienPassport: return "alien's passport";
    case DocumentKind::StatelessTravelDocument: return "stateless person's travel document";
    case DocumentKind::LaissezPasser: return "laissez-passer";
    case DocumentKind::MilitaryPassport: return "military passport";
    case DocumentKind::EmergencyTravelDocument: return "emergency travel document";
    case DocumentKind::PassportCard: return "passport card";
    case DocumentKind::IdentityCard: return "identity card";
    case DocumentKind::ResidencePermit: return "residence permit";
    case DocumentKind::CrewMemberCertificate: return "crew member certificate";
    case DocumentKind::OfficialCard: return "official travel card";
    case DocumentKind::Visa: return "visa";
    case DocumentKind::Unknown: break;
    }
    return "unknown document";
}

DocumentCodeMeaning classifyDocumentCode(std::string_view code, MrzFormat format)
{
    if (format == MrzFormat::FrenchId) {
        return {DocumentKind::IdentityCard, CodeBasis::Custom};
    }
    while (code.ends_with('<')) {
        code.remove_suffix(1);
    }
    if (code.empty() || code.size() > 2) {
        return {};
    }
    if (isVisa(format)) {
        return code.front() == 'V' ? DocumentCodeMeaning{DocumentKind::Visa, CodeBasis::Standard}
                                   : DocumentCodeMeaning{};
    }
    const auto matches = [&](const CodeEntry& entry) { return entry.code == code; };
    if (const auto entry = std::find_if(passportCodes.begin(), passportCodes.end(), matches);
        entry != passportCodes.end()) {
        return {entry->kind, entry->basis};
    }
    if (const auto entry = std::find_if(cardCodes.begin(), cardCodes.end(), matches); entry != cardCodes.end()) {
        return {entry->kind, entry->basis};
    }
    return byFirstLetter(code.front());
}

bool isHarmonisedPassportCode(std::string_view code)
{
    return std::any_of(passportCodes.begin(), passportCodes.end(),
                       [&](const CodeEntry& entry) { return entry.code == code; });
}

}  // namespace rahdari::mrz
