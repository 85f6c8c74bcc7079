#include "core/report/chip_json.h"

#include <utility>

namespace rahdari::report {

using Json = JsonNode::Json;
using inspection::CertificateTranscript;
using inspection::ChipFileTranscript;
using inspection::ChipTranscript;
using inspection::DataGroupTranscript;
using inspection::ProtocolTranscript;
using inspection::ProvenanceTranscript;
using inspection::SealTranscript;

namespace {

constexpr int maxCount = 2'000'000'000;  ///< of octets and commands
constexpr int maxErrorCode = 999'999;

Json provenanceJson(const ProvenanceTranscript& provenance)
{
    return {{"source", provenance.source},
            {"file", provenance.file},
            {"fileSha256Hex", provenance.fileSha256Hex},
            {"importedAt", provenance.importedAt},
            {"voucher", provenance.voucher}};
}

Json certificateJson(const CertificateTranscript& certificate)
{
    Json provenances = Json::array();
    for (const ProvenanceTranscript& provenance : certificate.provenances) {
        provenances.push_back(provenanceJson(provenance));
    }
    return {
        {"object", certificate.object},       {"role", certificate.role},           {"subject", certificate.subject},
        {"issuer", certificate.issuer},       {"serialHex", certificate.serialHex}, {"country", certificate.country},
        {"algorithm", certificate.algorithm}, {"notBefore", certificate.notBefore}, {"notAfter", certificate.notAfter},
        {"sha256Hex", certificate.sha256Hex}, {"provenances", provenances}};
}

Json certificatesJson(const std::vector<CertificateTranscript>& certificates)
{
    Json list = Json::array();
    for (const CertificateTranscript& certificate : certificates) {
        list.push_back(certificateJson(certificate));
    }
    return list;
}

Json protocolsJson(const std::vector<ProtocolTranscript>& protocols)
{
    Json list = Json::array();
    for (const ProtocolTranscript& protocol : protocols) {
        list.push_back({{"name", protocol.name},
                        {"state", protocol.state},
                        {"detail", protocol.detail},
                        {"reason", protocol.reason}});
    }
    return list;
}

Json filesJson(const std::vector<ChipFileTranscript>& files)
{
    Json list = Json::array();
    for (const ChipFileTranscript& file : files) {
        list.push_back({{"name", file.name}, {"state", file.state}, {"bytes", file.bytes}, {"reason", file.reason}});
    }
    return list;
}

Json dataGroupsJson(const std::vector<DataGroupTranscript>& groups)
{
    Json list = Json::array();
    for (const DataGroupTranscript& group : groups) {
        list.push_back({{"number", group.number}, {"state", group.state}, {"reason", group.reason}});
    }
    return list;
}

Json endingJson(const ChipTranscript& chip)
{
    if (!chip.endedBy) {
        return nullptr;
    }
    return {{"code", *chip.endedBy}, {"message", chip.endedBecause}};
}

ProvenanceTranscript provenanceOf(const JsonNode& node)
{
    return {.source = node.member("source").text(),
            .file = node.member("file").text(),
            .fileSha256Hex = node.member("fileSha256Hex").text(),
            .importedAt = node.member("importedAt").text(),
            .voucher = node.member("voucher").text()};
}

CertificateTranscript certificateOf(const JsonNode& node)
{
    CertificateTranscript certificate{.object = node.member("object").text(),
                                      .role = node.member("role").text(),
                                      .subject = node.member("subject").text(),
                                      .issuer = node.member("issuer").text(),
                                      .serialHex = node.member("serialHex").text(),
                                      .country = node.member("country").text(),
                                      .algorithm = node.member("algorithm").text(),
                                      .notBefore = node.member("notBefore").text(),
                                      .notAfter = node.member("notAfter").text(),
                                      .sha256Hex = node.member("sha256Hex").text(),
                                      .provenances = {}};
    for (const JsonNode& provenance : node.member("provenances").items()) {
        certificate.provenances.push_back(provenanceOf(provenance));
    }
    return certificate;
}

std::vector<CertificateTranscript> certificatesOf(const JsonNode& node)
{
    std::vector<CertificateTranscript> certificates;
    for (const JsonNode& certificate : node.items()) {
        certificates.push_back(certificateOf(certificate));
    }
    return certificates;
}

ProtocolTranscript protocolOf(const JsonNode& node)
{
    return {.name = node.member("name").text(),
            .state = node.member("state").text(),
            .detail = node.member("detail").text(),
            .reason = node.member("reason").text()};
}

ChipFileTranscript fileOf(const JsonNode& node)
{
    return {.name = node.member("name").text(),
            .state = node.member("state").text(),
            .bytes = node.member("bytes").integer(0, maxCount),
            .reason = node.member("reason").text()};
}

DataGroupTranscript dataGroupOf(const JsonNode& node)
{
    return {.number = node.member("number").integer(-maxCount, maxCount),
            .state = node.member("state").text(),
            .reason = node.member("reason").text()};
}

void readEnding(const JsonNode& node, ChipTranscript& chip)
{
    if (!node.isNull()) {
        chip.endedBy = node.member("code").integer(1, maxErrorCode);
        chip.endedBecause = node.member("message").text();
    }
}

template <typename T, typename Read>
std::vector<T> listOf(const JsonNode& node, Read&& read)
{
    std::vector<T> list;
    for (const JsonNode& item : node.items()) {
        list.push_back(read(item));
    }
    return list;
}

SealTranscript sealOf(const JsonNode& node)
{
    return {.format = node.member("format").text(),
            .kind = node.member("kind").text(),
            .version = node.member("version").integer(-maxCount, maxCount),
            .issuingCountry = node.member("issuingCountry").text(),
            .signer = node.member("signer").text(),
            .issuedOn = node.member("issuedOn").text(),
            .signedOn = node.member("signedOn").text(),
            .outcome = node.member("outcome").text(),
            .certificates = certificatesOf(node.member("certificates"))};
}

}  // namespace

Json deviationsJson(const std::vector<lds::Deviation>& deviations)
{
    Json list = Json::array();
    for (const lds::Deviation& deviation : deviations) {
        list.push_back({{"code", deviation.code},
                        {"file", deviation.file},
                        {"text", deviation.text},
                        {"clause", deviation.clause}});
    }
    return list;
}

Json chipJson(const std::optional<ChipTranscript>& chip)
{
    if (!chip) {
        return nullptr;
    }
    return {{"source", chip->source},
            {"reader", chip->reader},
            {"preRecorded", chip->preRecorded},
            {"accessedByCan", chip->accessedByCan},
            {"fellBackToBac", chip->fellBackToBac},
            {"apdus", chip->apdus},
            {"blockSize", chip->blockSize},
            {"ended", endingJson(*chip)},
            {"protocols", protocolsJson(chip->protocols)},
            {"files", filesJson(chip->files)},
            {"dataGroups", dataGroupsJson(chip->dataGroups)},
            {"certificates", certificatesJson(chip->certificates)},
            {"defects", Json(chip->defects)}};
}

Json sealsJson(const std::vector<SealTranscript>& seals)
{
    Json list = Json::array();
    for (const SealTranscript& seal : seals) {
        list.push_back({{"format", seal.format},
                        {"kind", seal.kind},
                        {"version", seal.version},
                        {"issuingCountry", seal.issuingCountry},
                        {"signer", seal.signer},
                        {"issuedOn", seal.issuedOn},
                        {"signedOn", seal.signedOn},
                        {"outcome", seal.outcome},
                        {"certificates", certificatesJson(seal.certificates)}});
    }
    return list;
}

std::vector<lds::Deviation> deviationsOf(const JsonNode& node)
{
    return listOf<lds::Deviation>(node, [](const JsonNode& item) {
        return lds::Deviation{.code = item.member("code").text(),
                              .file = item.member("file").text(),
                              .text = item.member("text").text(),
                              .clause = item.member("clause").text()};
    });
}

std::optional<ChipTranscript> chipOf(const JsonNode& node)
{
    if (node.isNull()) {
        return std::nullopt;
    }
    ChipTranscript chip;
    chip.source = node.member("source").text();
    chip.reader = node.member("reader").text();
    chip.preRecorded = node.member("preRecorded").flag();
    chip.accessedByCan = node.member("accessedByCan").flag();
    chip.fellBackToBac = node.member("fellBackToBac").flag();
    chip.apdus = node.member("apdus").integer(0, maxCount);
    chip.blockSize = node.member("blockSize").integer(0, maxCount);
    readEnding(node.member("ended"), chip);
    chip.protocols = listOf<ProtocolTranscript>(node.member("protocols"), protocolOf);
    chip.files = listOf<ChipFileTranscript>(node.member("files"), fileOf);
    chip.dataGroups = listOf<DataGroupTranscript>(node.member("dataGroups"), dataGroupOf);
    chip.certificates = certificatesOf(node.member("certificates"));
    chip.defects = listOf<std::string>(node.member("defects"), [](const JsonNode& item) { return item.text(); });
    return chip;
}

std::vector<SealTranscript> sealsOf(const JsonNode& node) { return listOf<SealTranscript>(node, sealOf); }

}  // namespace rahdari::report
