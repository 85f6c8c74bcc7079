#include "ui/desktop/presenters/chip_panel.h"

#include "ui/desktop/presenters/day_words.h"
#include "ui/desktop/texts/chip_texts.h"
#include "ui/desktop/texts/isolated.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <string>

namespace rahdari::ui::desktop {

using check::Outcome;
using inspection::CertificateTranscript;
using inspection::ChipTranscript;

namespace {

QString tell(const char* text) { return QCoreApplication::translate("ChipPanel", text); }

std::optional<Outcome> outcomeOfProtocol(const std::string& state)
{
    return state == "successful"            ? std::optional(Outcome::Successful)
           : state == "failed"              ? std::optional(Outcome::Failed)
           : state == "missing information" ? std::optional(Outcome::Undetermined)
           : state == "aborted"             ? std::optional(Outcome::Aborted)
                                            : std::nullopt;
}

std::optional<Outcome> outcomeOfGroup(const std::string& state)
{
    return state == "identical"                                     ? std::optional(Outcome::Successful)
           : state == "not identical" || state == "non conformance" ? std::optional(Outcome::Failed)
           : state == "aborted"                                     ? std::optional(Outcome::Aborted)
                                                                    : std::nullopt;
}

PanelSection protocolsOf(const ChipTranscript& chip)
{
    PanelSection section{tell(QT_TRANSLATE_NOOP("ChipPanel", "Opening and authenticity")), {}};
    for (const auto& protocol : chip.protocols) {
        section.lines.push_back(
            {texts::protocolName(protocol.name), texts::protocolState(protocol.state),
             protocol.detail.empty() ? texts::protocolPurpose(protocol.name) : texts::isolated(protocol.detail),
             outcomeOfProtocol(protocol.state)});
    }
    return section;
}

QString bytesText(int bytes)
{
    return bytes == 0 ? QString() : tell(QT_TRANSLATE_NOOP("ChipPanel", "%1 bytes")).arg(bytes);
}

PanelLine lineOf(const inspection::ChipFileTranscript& file, const ChipTranscript& chip)
{
    PanelLine line{texts::isolated(file.name) + QStringLiteral("  ") + texts::fileContent(file.name),
                   texts::fileState(file.state),
                   bytesText(file.bytes),
                   {}};
    const auto group = std::find_if(chip.dataGroups.begin(), chip.dataGroups.end(), [&](const auto& candidate) {
        return "DG" + std::to_string(candidate.number) == file.name;
    });
    if (group != chip.dataGroups.end()) {
        line.value = texts::dataGroupState(group->state);
        line.outcome = outcomeOfGroup(group->state);
    }
    return line;
}

PanelSection filesOf(const ChipTranscript& chip)
{
    PanelSection section{tell(QT_TRANSLATE_NOOP("ChipPanel", "Files")), {}};
    for (const auto& file : chip.files) {
        section.lines.push_back(lineOf(file, chip));
    }
    return section;
}

QString sourcesOf(const CertificateTranscript& certificate)
{
    QStringList sources;
    for (const auto& provenance : certificate.provenances) {
        sources.push_back(texts::trustSource(provenance.source) + QStringLiteral(", ") +
                          texts::isolated(localDayOf(provenance.importedAt)));
    }
    return sources.isEmpty() ? texts::trustSource("") : sources.join(QStringLiteral("; "));
}

PanelLine lineOf(const CertificateTranscript& certificate)
{
    const QString validity = tell(QT_TRANSLATE_NOOP("ChipPanel", "valid until %1"))
                                 .arg(texts::isolated(dayOfValidity(certificate.notAfter)));
    return {texts::certificateRole(certificate.role),
            texts::isolated(certificate.subject),
            validity + QStringLiteral(" · ") + sourcesOf(certificate),
            {}};
}

PanelSection chainOf(const std::vector<CertificateTranscript>& certificates)
{
    PanelSection section{tell(QT_TRANSLATE_NOOP("ChipPanel", "Who signed it")), {}};
    for (const CertificateTranscript& certificate : certificates) {
        section.lines.push_back(lineOf(certificate));
    }
    const bool rooted = std::any_of(certificates.begin(), certificates.end(),
                                    [](const auto& certificate) { return certificate.role == "CSCA"; });
    if (!certificates.empty() && !rooted) {
        section.lines.push_back({texts::certificateRole("CSCA"),
                                 tell(QT_TRANSLATE_NOOP("ChipPanel", "not in the trust store")),
                                 tell(QT_TRANSLATE_NOOP("ChipPanel", "Without it nobody vouches for the signature")),
                                 Outcome::Undetermined});
    }
    return section;
}

void addIfAny(PanelSection section, std::vector<PanelSection>& sections)
{
    if (!section.lines.empty()) {
        sections.push_back(std::move(section));
    }
}

}  // namespace

std::vector<PanelSection> chipSectionsOf(const inspection::Judgement& judgement)
{
    std::vector<PanelSection> sections;
    if (!judgement.chip) {
        return sections;
    }
    addIfAny(protocolsOf(*judgement.chip), sections);
    addIfAny(filesOf(*judgement.chip), sections);
    addIfAny(chainOf(judgement.chip->certificates), sections);
    return sections;
}

std::vector<PanelSection> sealSectionsOf(const inspection::Judgement& judgement)
{
    std::vector<PanelSection> sections;
    for (const auto& seal : judgement.seals) {
        PanelSection section{texts::sealKind(seal.kind), {}};
        section.lines.push_back({texts::isolated(seal.format), texts::isolated(seal.issuingCountry),
                                 dayOfValidity(seal.issuedOn), check::outcomeFromString(seal.outcome)});
        for (PanelLine& line : chainOf(seal.certificates).lines) {
            section.lines.push_back(std::move(line));
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

}  // namespace rahdari::ui::desktop
