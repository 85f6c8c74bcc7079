#include "ui/cli/chip_view.h"

#include "core/report/terminal_text.h"
#include "ui/cli/indented.h"

#include <string_view>

namespace rahdari::ui::cli {

using inspection::CertificateTranscript;
using inspection::ChipTranscript;
using inspection::Judgement;
using report::TableStyle;

namespace {

constexpr std::size_t indent = 2;
constexpr std::size_t deeper = 4;

std::string openingText(const ChipTranscript& chip)
{
    if (chip.source == "dump") {
        return "Chip: files that were read before";
    }
    std::string opened;
    for (const inspection::ProtocolTranscript& protocol : chip.protocols) {
        const bool access = protocol.name == "BAC" || protocol.name == "PACE";
        if (access && protocol.state == "successful") {
            opened = ", opened by " + (protocol.detail.empty() ? protocol.name : protocol.detail);
        }
    }
    return "Chip: " + chip.reader + opened + ", " + std::to_string(chip.apdus) + " commands";
}

std::string filesText(const ChipTranscript& chip)
{
    std::string read;
    std::string others;
    for (const inspection::ChipFileTranscript& file : chip.files) {
        if (file.state == "read") {
            read += (read.empty() ? "" : ", ") + file.name + ' ' + std::to_string(file.bytes);
        } else {
            others += (others.empty() ? "" : ", ") + file.name + ' ' + file.state;
        }
    }
    return "Files, in bytes: " + (read.empty() ? "none" : read) + (others.empty() ? "" : "; " + others);
}

std::string certificateText(const CertificateTranscript& certificate)
{
    std::string text = certificate.role + ": " + certificate.subject + ", number " + certificate.serialHex + ", " +
                       certificate.algorithm + ", valid " + certificate.notBefore.substr(0, 10) + " to " +
                       certificate.notAfter.substr(0, 10);
    if (!certificate.provenances.empty()) {
        const inspection::ProvenanceTranscript& first = certificate.provenances.front();
        text += "; from " + first.source + (first.file.empty() ? "" : " (" + first.file + ')');
    }
    return text;
}

}  // namespace

std::string chipText(const Judgement& judgement, const TableStyle& style)
{
    if (!judgement.chip) {
        return {};
    }
    const ChipTranscript& chip = *judgement.chip;
    std::string text =
        indented(openingText(chip), indent, style.width) + indented(filesText(chip), indent, style.width);
    for (const CertificateTranscript& certificate : chip.certificates) {
        text += indented(certificateText(certificate), deeper, style.width);
    }
    for (const std::string& defect : chip.defects) {
        text += indented("known defect: " + defect, deeper, style.width);
    }
    return text;
}

std::string sealText(const Judgement& judgement, const TableStyle& style)
{
    std::string text;
    for (const inspection::SealTranscript& seal : judgement.seals) {
        text += indented("Digital seal " + seal.format + (seal.kind.empty() ? "" : ", " + seal.kind) +
                             (seal.signer.empty() ? "" : ", signed by " + seal.signer) + ": " + seal.outcome,
                         indent, style.width);
        for (const CertificateTranscript& certificate : seal.certificates) {
            text += indented(certificateText(certificate), deeper, style.width);
        }
    }
    return text;
}

std::string deviationText(const Judgement& judgement, const TableStyle& style)
{
    std::string text;
    for (const lds::Deviation& deviation : judgement.deviations) {
        text += indented("deviation, " + deviation.file + ": " + deviation.text + " [" + deviation.code + ']', indent,
                         style.width);
    }
    return text;
}

}  // namespace rahdari::ui::cli
