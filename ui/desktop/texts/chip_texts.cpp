#include "ui/desktop/texts/chip_texts.h"

#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/translated.h"

#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array protocols{
    KeyedText{"BAC", QT_TRANSLATE_NOOP("Chip", "Basic access (BAC)")},
    KeyedText{"PACE", QT_TRANSLATE_NOOP("Chip", "Secure access (PACE)")},
    KeyedText{"PACE-CAM", QT_TRANSLATE_NOOP("Chip", "Access and proof in one (PACE-CAM)")},
    KeyedText{"CA", QT_TRANSLATE_NOOP("Chip", "Chip Authentication (CA)")},
    KeyedText{"TA", QT_TRANSLATE_NOOP("Chip", "Terminal Authentication (TA)")},
    KeyedText{"AA", QT_TRANSLATE_NOOP("Chip", "Active Authentication (AA)")},
};

constexpr std::array purposes{
    KeyedText{"BAC", QT_TRANSLATE_NOOP("Chip", "Opens the chip with data of the page.")},
    KeyedText{"PACE", QT_TRANSLATE_NOOP("Chip", "Opens the chip so that nobody can listen.")},
    KeyedText{"PACE-CAM", QT_TRANSLATE_NOOP("Chip", "Opens the chip and proves that it is no copy.")},
    KeyedText{"CA", QT_TRANSLATE_NOOP("Chip", "Proves that the chip is no copy.")},
    KeyedText{"TA", QT_TRANSLATE_NOOP("Chip", "Proves to the chip that this counter may read protected data.")},
    KeyedText{"AA", QT_TRANSLATE_NOOP("Chip", "Proves that the chip is no copy.")},
};

constexpr std::array protocolStates{
    KeyedText{"not offered", QT_TRANSLATE_NOOP("Chip", "Not offered by the chip")},
    KeyedText{"not performed", QT_TRANSLATE_NOOP("Chip", "Not performed")},
    KeyedText{"successful", QT_TRANSLATE_NOOP("Chip", "Successful")},
    KeyedText{"failed", QT_TRANSLATE_NOOP("Chip", "Failed")},
    KeyedText{"missing information", QT_TRANSLATE_NOOP("Chip", "Something needed for it is missing")},
    KeyedText{"aborted", QT_TRANSLATE_NOOP("Chip", "Aborted")},
};

constexpr std::array files{
    KeyedText{"DG1", QT_TRANSLATE_NOOP("Chip", "Machine-readable zone")},
    KeyedText{"DG2", QT_TRANSLATE_NOOP("Chip", "Face")},
    KeyedText{"DG3", QT_TRANSLATE_NOOP("Chip", "Fingerprints")},
    KeyedText{"DG4", QT_TRANSLATE_NOOP("Chip", "Irises")},
    KeyedText{"DG5", QT_TRANSLATE_NOOP("Chip", "Portrait as displayed")},
    KeyedText{"DG6", QT_TRANSLATE_NOOP("Chip", "Reserved")},
    KeyedText{"DG7", QT_TRANSLATE_NOOP("Chip", "Signature of the holder")},
    KeyedText{"DG8", QT_TRANSLATE_NOOP("Chip", "Security features: data")},
    KeyedText{"DG9", QT_TRANSLATE_NOOP("Chip", "Security features: structure")},
    KeyedText{"DG10", QT_TRANSLATE_NOOP("Chip", "Security features: substance")},
    KeyedText{"DG11", QT_TRANSLATE_NOOP("Chip", "Further personal data")},
    KeyedText{"DG12", QT_TRANSLATE_NOOP("Chip", "Further data of the document")},
    KeyedText{"DG13", QT_TRANSLATE_NOOP("Chip", "Data of the issuing state")},
    KeyedText{"DG14", QT_TRANSLATE_NOOP("Chip", "Keys of secure access")},
    KeyedText{"DG15", QT_TRANSLATE_NOOP("Chip", "Key of Active Authentication")},
    KeyedText{"DG16", QT_TRANSLATE_NOOP("Chip", "Persons to notify")},
    KeyedText{"EF.COM", QT_TRANSLATE_NOOP("Chip", "List of contents")},
    KeyedText{"EF.SOD", QT_TRANSLATE_NOOP("Chip", "Signed list of contents")},
    KeyedText{"EF.CardAccess", QT_TRANSLATE_NOOP("Chip", "Ways to open the chip")},
    KeyedText{"EF.CardSecurity", QT_TRANSLATE_NOOP("Chip", "Signed security settings")},
    KeyedText{"EF.ATR/INFO", QT_TRANSLATE_NOOP("Chip", "Abilities of the chip")},
    KeyedText{"EF.CVCA", QT_TRANSLATE_NOOP("Chip", "Authorities that may open protected data")},
};

constexpr std::array fileStates{
    KeyedText{"read", QT_TRANSLATE_NOOP("Chip", "Read")},
    KeyedText{"refused", QT_TRANSLATE_NOOP("Chip", "Protected, not read")},
    KeyedText{"failed", QT_TRANSLATE_NOOP("Chip", "Could not be read")},
};

constexpr std::array groupStates{
    KeyedText{"identical", QT_TRANSLATE_NOOP("Chip", "As it was signed")},
    KeyedText{"not identical", QT_TRANSLATE_NOOP("Chip", "Altered after signing")},
    KeyedText{"present, not read", QT_TRANSLATE_NOOP("Chip", "Present, not read")},
    KeyedText{"not present", QT_TRANSLATE_NOOP("Chip", "Missing")},
    KeyedText{"non conformance", QT_TRANSLATE_NOOP("Chip", "Not as the standard wants")},
    KeyedText{"aborted", QT_TRANSLATE_NOOP("Chip", "Aborted")},
};

constexpr std::array roles{
    KeyedText{"DS", QT_TRANSLATE_NOOP("Chip", "Document signer (DS)")},
    KeyedText{"CSCA", QT_TRANSLATE_NOOP("Chip", "State's authority (CSCA)")},
    KeyedText{"link", QT_TRANSLATE_NOOP("Chip", "Link between two authorities (CSCA)")},
};

constexpr std::array trustSources{
    KeyedText{"", QT_TRANSLATE_NOOP("Chip", "Came with the document")},
    KeyedText{"LDIF", QT_TRANSLATE_NOOP("Chip", "ICAO directory (LDIF)")},
    KeyedText{"single certificate", QT_TRANSLATE_NOOP("Chip", "Single certificate")},
    KeyedText{"unsigned master list", QT_TRANSLATE_NOOP("Chip", "Unsigned master list")},
};

constexpr std::array sealKinds{
    KeyedText{"", QT_TRANSLATE_NOOP("Chip", "Kind unknown")},
    KeyedText{"visa", QT_TRANSLATE_NOOP("Chip", "Visa")},
    KeyedText{"emergency travel document", QT_TRANSLATE_NOOP("Chip", "Emergency travel document")},
    KeyedText{"residence permit", QT_TRANSLATE_NOOP("Chip", "Residence permit")},
    KeyedText{"arrival attestation", QT_TRANSLATE_NOOP("Chip", "Arrival attestation")},
    KeyedText{"proof of testing", QT_TRANSLATE_NOOP("Chip", "Proof of testing")},
    KeyedText{"proof of vaccination", QT_TRANSLATE_NOOP("Chip", "Proof of vaccination")},
};

QString chipText(std::span<const KeyedText> table, std::string_view key)
{
    return translatedFor("Chip", table, key, isolated(key));
}

}  // namespace

QString protocolName(std::string_view name) { return chipText(protocols, name); }
QString protocolPurpose(std::string_view name) { return translatedFor("Chip", purposes, name, QString()); }
QString protocolState(std::string_view state) { return chipText(protocolStates, state); }
QString fileContent(std::string_view name) { return chipText(files, name); }
QString fileState(std::string_view state) { return chipText(fileStates, state); }
QString dataGroupState(std::string_view state) { return chipText(groupStates, state); }
QString certificateRole(std::string_view role) { return chipText(roles, role); }
QString sealKind(std::string_view kind) { return chipText(sealKinds, kind); }

QString trustSource(std::string_view source)
{
    // "DE master list": the country is the list's, the words are ours.
    constexpr std::string_view list = " master list";
    const bool isNational = source.size() > list.size() && source.size() - list.size() <= 3 && source.ends_with(list);
    if (!isNational) {
        return chipText(trustSources, source);
    }
    return translated("Chip", QT_TRANSLATE_NOOP("Chip", "Master list of %1"))
        .arg(isolated(source.substr(0, source.size() - list.size())));
}

}  // namespace rahdari::ui::desktop::texts
