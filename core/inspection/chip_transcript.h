#pragma once

#include <optional>
#include <string>
#include <vector>

namespace rahdari::inspection {

/// One protocol between terminal and chip.
struct ProtocolTranscript {
    std::string name;    ///< "BAC", "PACE", "PACE-CAM", "CA", "TA", "AA"
    std::string state;   ///< the word of chip::ProtocolState
    std::string detail;  ///< which variant; may be empty
    std::string reason;  ///< why it ended so; may be empty

    bool operator==(const ProtocolTranscript&) const = default;
};

/// One file that was wanted.
struct ChipFileTranscript {
    std::string name;    ///< "EF.SOD", "DG1"
    std::string state;   ///< "read", "refused", "failed"
    int bytes = 0;       ///< how long it is; 0 when it was not read
    std::string reason;  ///< why it was not read; may be empty

    bool operator==(const ChipFileTranscript&) const = default;
};

/// The integrity of one data group.
struct DataGroupTranscript {
    int number = 0;  ///< as in the security object
    std::string
        state;  ///< "identical", "not identical", "present, not read", "not present", "non conformance", "aborted"
    std::string reason;  ///< may be empty

    bool operator==(const DataGroupTranscript&) const = default;
};

/// Where a certificate of the store came from.
struct ProvenanceTranscript {
    std::string source;
    std::string file;
    std::string fileSha256Hex;  ///< lower case
    std::string importedAt;     ///< UTC, "2026-01-31T08:00:00Z"
    std::string voucher;        ///< who vouched for it

    bool operator==(const ProvenanceTranscript&) const = default;
};

/// One certificate of a chain.
struct CertificateTranscript {
    std::string object;  ///< what the chain is of: "EF.SOD", "EF.CardSecurity", "seal"
    std::string role;    ///< "DS", "CSCA"
    std::string subject;
    std::string issuer;
    std::string serialHex;
    std::string country;
    std::string algorithm;
    std::string notBefore;  ///< UTC, "2026-01-31T08:00:00Z"
    std::string notAfter;
    std::string sha256Hex;                          ///< lower case
    std::vector<ProvenanceTranscript> provenances;  ///< empty when it came with the document

    bool operator==(const CertificateTranscript&) const = default;
};

/// The chip as it was read and judged, for the screen and the log. Its data stand in the judgement's fields.
struct ChipTranscript {
    std::string source;  ///< "chip", "dump"
    std::string reader;  ///< for people
    bool preRecorded = false;
    bool accessedByCan = false;
    bool fellBackToBac = false;
    int apdus = 0;
    int blockSize = 0;           ///< octets a READ BINARY asked for at the end
    std::optional<int> endedBy;  ///< error code, when the reading ended early
    std::string endedBecause;    ///< that error's sentence
    std::vector<ProtocolTranscript> protocols;
    std::vector<ChipFileTranscript> files;
    std::vector<DataGroupTranscript> dataGroups;
    std::vector<CertificateTranscript> certificates;
    std::vector<std::string> defects;  ///< known defects of the issuer that were applied, one sentence each

    bool operator==(const ChipTranscript&) const = default;
};

/// One digital seal: what it is and what became of it. What it says stands in the barcode.
struct SealTranscript {
    std::string format;  ///< "VDS", "VDS-NC", "unknown"
    std::string kind;    ///< "visa", ...; empty when it is not known
    int version = 0;
    std::string issuingCountry;
    std::string signer;    ///< binary seals: signer and certificate reference, e.g. "DETS 32"
    std::string issuedOn;  ///< "2026-01-31"; empty when it says none
    std::string signedOn;
    std::string outcome;  ///< over all its checks
    std::vector<CertificateTranscript> certificates;

    bool operator==(const SealTranscript&) const = default;
};

}  // namespace rahdari::inspection
