#include "core/inspection/steps/certificate_transcripts.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace rahdari::inspection {

namespace {

std::string lowerHex(base::ByteSpan bytes)
{
    std::string hex = base::toHex(bytes);
    std::transform(hex.begin(), hex.end(), hex.begin(), [](char digit) {
        return digit >= 'A' && digit <= 'F' ? static_cast<char>(digit - 'A' + 'a') : digit;
    });
    return hex;
}

ProvenanceTranscript transcriptOf(const pki::Provenance& provenance)
{
    return {.source = provenance.source,
            .file = provenance.file,
            .fileSha256Hex = lowerHex(provenance.fileSha256),
            .importedAt = isoTime(provenance.importedAt),
            .voucher = provenance.voucher};
}

}  // namespace

std::string isoDay(std::chrono::year_month_day day)
{
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return text;
}

std::string isoTime(std::chrono::sys_seconds time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::hh_mm_ss clock(time - day);
    char text[48];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return isoDay(day) + text;
}

std::vector<CertificateTranscript> transcriptsOf(const std::vector<pki::ChainLink>& chain, const std::string& object)
{
    std::vector<CertificateTranscript> transcripts;
    for (const pki::ChainLink& link : chain) {
        CertificateTranscript transcript{.object = object,
                                         .role = link.role,
                                         .subject = link.subject,
                                         .issuer = link.issuer,
                                         .serialHex = link.serialHex,
                                         .country = link.country,
                                         .algorithm = link.algorithm,
                                         .notBefore = isoTime(link.notBefore),
                                         .notAfter = isoTime(link.notAfter),
                                         .sha256Hex = lowerHex(link.sha256),
                                         .provenances = {}};
        for (const pki::Provenance& provenance : link.provenances) {
            transcript.provenances.push_back(transcriptOf(provenance));
        }
        transcripts.push_back(std::move(transcript));
    }
    return transcripts;
}

}  // namespace rahdari::inspection
