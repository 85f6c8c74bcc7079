#pragma once

#include <QString>

#include <string_view>

namespace rahdari::ui::desktop::texts {

/// The name of a protocol by inspection::ProtocolTranscript::name: "BAC" gives "Basic access (BAC)".
QString protocolName(std::string_view name);

/// What the protocol is for: one sentence.
QString protocolPurpose(std::string_view name);

/// ProtocolTranscript::state: "not offered", "not performed", "successful", "failed", "missing information", "aborted".
QString protocolState(std::string_view state);

/// What a data group or file holds: "DG2" gives "Face"; an unknown name gives itself.
QString fileContent(std::string_view name);

/// ChipFileTranscript::state: "read", "refused", "failed".
QString fileState(std::string_view state);

/// DataGroupTranscript::state: "identical", "not identical", "present, not read", "not present", "non conformance",
/// "aborted".
QString dataGroupState(std::string_view state);

/// CertificateTranscript::role: "DS", "CSCA".
QString certificateRole(std::string_view role);

/// Where a certificate came from: ProvenanceTranscript::source, e.g. "DE master list", "LDIF", "single certificate".
/// Empty: "came with the document".
QString trustSource(std::string_view source);

/// SealTranscript::kind; empty: "kind unknown". An unknown kind gives itself.
QString sealKind(std::string_view kind);

}  // namespace rahdari::ui::desktop::texts
