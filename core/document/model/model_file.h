#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/document/model/document_model.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace rahdari::document {

/// A model's files by name: "model.toml" (what people edit), "learned.cbor" (limits and tables), "identification.cbor"
/// (the tables by which the model is found among others), "vi.jpg", "vi_spread.png", "stable.png", ... Only the first
/// must be there. The same names in a folder and in a pack; pictures lose a little when they are written (JPEG).
using ModelFiles = std::map<std::string, base::Bytes>;

/// Whether a file of this name belongs to a model. What else lies in its folder is somebody's own.
bool isModelFileName(std::string_view name);

/// Reads model.toml alone: identity, features, rules. Any bytes are safe to give.
/// @return Error 1310 with line and cause
base::Result<DocumentModel> parseModelToml(std::string_view toml);
std::string writeModelToml(const DocumentModel& model);

/// A model of its files. Any bytes are safe to give.
/// @return Error 1310 naming the file and what is wrong with it
base::Result<DocumentModel> modelOf(const ModelFiles& files);

/// @return Error 1003 when a picture cannot be encoded
base::Result<ModelFiles> filesOf(const DocumentModel& model);

/// What a model will be once it was written and read again. Limits are to be learned with this one: its pictures are
/// those that inspections will see.
/// @return Error 1003, 1310
base::Result<DocumentModel> asStored(const DocumentModel& model);

/// What of a model stands on the shelf: all of model.toml, and the tables named "identification.*".
/// @return Error 1310
base::Result<DocumentModel> outlineOf(const ModelFiles& files);

/// The files of a model's folder, unread. @return Error 1000, 1001, 1310 where one is too large
base::Result<ModelFiles> readModelFiles(const std::filesystem::path& folder);

/// The same, only those that outlineOf() looks at.
base::Result<ModelFiles> readOutlineFiles(const std::filesystem::path& folder);

/// Writes a model's folder whole or not at all; an older one of that name is replaced at the end. Files in the older
/// one that are not a model's are kept. A folder that is no model's is not touched.
/// @return Error 1003
base::Result<void> writeModelFiles(const ModelFiles& files, const std::filesystem::path& folder);

/// A folder's model. @return Error 1000, 1001, 1310
base::Result<DocumentModel> loadModel(const std::filesystem::path& folder);

/// filesOf() and writeModelFiles(). @return Error 1003
base::Result<void> saveModel(const DocumentModel& model, const std::filesystem::path& folder);

}  // namespace rahdari::document
