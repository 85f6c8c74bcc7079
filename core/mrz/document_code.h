#pragma once

#include "core/mrz/mrz_format.h"

#include <cstdint>
#include <string_view>

namespace rahdari::mrz {

/// What kind of document a document code names.
enum class DocumentKind : std::uint8_t {
    Passport,                 ///< P, PP
    EmergencyPassport,        ///< PE
    DiplomaticPassport,       ///< PD
    OfficialPassport,         ///< PO, official or service
    RefugeeTravelDocument,    ///< PR
    AlienPassport,            ///< PT
    StatelessTravelDocument,  ///< PS
    LaissezPasser,            ///< PL
    MilitaryPassport,         ///< PM
    EmergencyTravelDocument,  ///< PU, single sheet (Doc 9303-8)
    PassportCard,             ///< IP
    IdentityCard,             ///< ID and, for want of anything closer, I
    ResidencePermit,          ///< IR, AR
    CrewMemberCertificate,    ///< AC
    OfficialCard,             ///< other A, C or I
    Visa,                     ///< V
    Unknown,
};

/// Words for people, e.g. "diplomatic passport".
std::string_view toString(DocumentKind kind);

/// How firmly a code names its kind.
enum class CodeBasis : std::uint8_t {
    Standard,  ///< laid down in Doc 9303
    Custom,    ///< not laid down, used so by several issuers
    General,   ///< only the first letter says something
    None,
};

struct DocumentCodeMeaning {
    DocumentKind kind = DocumentKind::Unknown;
    CodeBasis basis = CodeBasis::None;

    bool operator==(const DocumentCodeMeaning&) const = default;
};

/// The kind of document a code names. The second letter of a passport is laid down for those issued from 2026-01-01
/// (9303-4, 4.4); before, it was the issuer's, so that PS or PO on an older book may mean something else.
/// @param code    one or two characters; a filler at the end is ignored
/// @param format  a code V counts for visas only; the French card is an identity card
DocumentCodeMeaning classifyDocumentCode(std::string_view code, MrzFormat format);

/// Whether a code is one of the passport codes laid down by 9303-4, 4.4 (PP, PE, ...).
bool isHarmonisedPassportCode(std::string_view code);

}  // namespace rahdari::mrz
