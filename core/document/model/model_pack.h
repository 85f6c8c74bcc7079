#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/document/model/model_file.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::document {

/// A certificate (DER) of an agency whose models are taken.
using SignerCertificate = base::Bytes;

/// Whose signature a pack carries.
struct PackSignature {
    std::string signer;  ///< the certificate's subject, for people
    std::string sha256;  ///< of the certificate, hexadecimal
    bool trusted = false;
};

struct OpenedPack {
    DocumentModel model;
    PackSignature signature;
};

/// A pack's files as they were sealed, not yet looked into.
struct OpenedFiles {
    ModelFiles files;
    PackSignature signature;
};

/// How the file of a pack ends.
inline constexpr std::string_view packExtension = ".rahdarimodel";

/// A model in one file: CMS SignedData (RFC 5652) around a CBOR map of the model's files. The signature is verified
/// before a single octet of what it covers is looked at.
/// @param keyPem  private key of the agency, PEM, not encrypted
/// @param certificatePem  its certificate
/// @return the pack, or Error 1003, 3106 (key), 3100 (certificate)
base::Result<base::Bytes> sealPack(const DocumentModel& model, std::string_view keyPem,
                                   std::string_view certificatePem);

/// The same of files as they are, so that pictures are not encoded once more. They must be a model's.
/// @return also Error 1310
base::Result<base::Bytes> sealPack(const ModelFiles& files, std::string_view keyPem, std::string_view certificatePem);

/// @param trusted  signers, or authorities that signed their certificates; packs of others are refused with 1311
/// @param day      on which the signer's certificate must be valid; none: its dates are not looked at
/// @return Error 1311 not signed, wrongly signed, by nobody trusted, or with an expired certificate; 1310 what it
///         holds is no model
base::Result<OpenedPack> openPack(base::ByteSpan pack, const std::vector<SignerCertificate>& trusted,
                                  std::optional<std::chrono::year_month_day> day = std::nullopt);

/// The same without reading the files.
base::Result<OpenedFiles> openPackFiles(base::ByteSpan pack, const std::vector<SignerCertificate>& trusted,
                                        std::optional<std::chrono::year_month_day> day = std::nullopt);

/// The certificates of a file, DER or PEM with one or more.
/// @return Error 3100 when there is none in it
base::Result<std::vector<SignerCertificate>> readSignerCertificates(base::ByteSpan file);

}  // namespace rahdari::document
