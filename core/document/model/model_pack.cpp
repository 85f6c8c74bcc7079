#include "core/document/model/model_pack.h"

#include "core/base/error_code.h"
#include "core/document/model/bounded_file.h"
#include "core/document/model/cbor_form.h"
#include "core/document/model/signed_octets.h"

#include <utility>

namespace rahdari::document {

using base::Error;
using base::ErrorCode;
using base::Result;
using Json = nlohmann::json;

namespace {

/// What is signed says what it is, so that nothing else an agency signed can pass for a model.
constexpr std::string_view packFormat = "rahdari document model 1";
constexpr CborLimits packLimits{maxModelFileBytes, 200, 3};

base::Bytes contentOf(const ModelFiles& files)
{
    Json members = Json::object();
    for (const auto& [name, octets] : files) {
        members[name] = Json::binary(octets);
    }
    return Json::to_cbor({{"format", std::string(packFormat)}, {"files", members}});
}

Error invalid(const std::string& what)
{
    return {toInt(ErrorCode::ModelInvalid), what, "Get the document model anew from the agency that made it"};
}

Result<ModelFiles> filesIn(base::ByteSpan content)
{
    auto json = readCbor(content, packLimits);
    if (!json) {
        return invalid("What is signed is no document model: " + json.error().message);
    }
    if (!json->is_object() || json->size() != 2 || json->value("format", Json()) != std::string(packFormat) ||
        !json->contains("files") || !json->at("files").is_object()) {
        return invalid("What is signed is no document model of this version");
    }
    ModelFiles files;
    for (auto& [name, octets] : json->at("files").items()) {
        if (!isModelFileName(name) || !octets.is_binary()) {
            return invalid("What is signed holds something that is no file of a document model");
        }
        files.emplace(name, std::move(static_cast<base::Bytes&>(octets.get_binary())));
    }
    return files;
}

}  // namespace

Result<base::Bytes> sealPack(const ModelFiles& files, std::string_view keyPem, std::string_view certificatePem)
{
    if (const auto model = modelOf(files); !model) {
        return model.error();
    }
    return signOctets(contentOf(files), keyPem, certificatePem);
}

Result<base::Bytes> sealPack(const DocumentModel& model, std::string_view keyPem, std::string_view certificatePem)
{
    const auto files = filesOf(model);
    return files ? sealPack(*files, keyPem, certificatePem) : Result<base::Bytes>(files.error());
}

Result<OpenedFiles> openPackFiles(base::ByteSpan pack, const std::vector<SignerCertificate>& trusted,
                                  std::optional<std::chrono::year_month_day> day)
{
    if (pack.size() > maxModelFileBytes) {
        return invalid("It is too large for a document model");
    }
    const auto verified = verifyOctets(pack, trusted, day);
    if (!verified) {
        return verified.error();
    }
    auto files = filesIn(verified->content);
    if (!files) {
        return files.error();
    }
    return OpenedFiles{std::move(files).value(), {verified->signer, verified->sha256, true}};
}

Result<OpenedPack> openPack(base::ByteSpan pack, const std::vector<SignerCertificate>& trusted,
                            std::optional<std::chrono::year_month_day> day)
{
    const auto opened = openPackFiles(pack, trusted, day);
    if (!opened) {
        return opened.error();
    }
    auto model = modelOf(opened->files);
    if (!model) {
        return model.error();
    }
    return OpenedPack{std::move(model).value(), opened->signature};
}

Result<std::vector<SignerCertificate>> readSignerCertificates(base::ByteSpan file) { return certificatesOf(file); }

}  // namespace rahdari::document
