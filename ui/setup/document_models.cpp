#include "ui/setup/document_models.h"

#include "ui/setup/model_folder.h"
#include "ui/setup/model_signers.h"
#include "ui/setup/user_models.h"

namespace rahdari::ui::setup {

namespace fs = std::filesystem;
using base::Result;

std::vector<fs::path> documentModelFolders(const fs::path& asked)
{
    if (!asked.empty() && isWholeModelFolder(asked)) {
        return {asked / "documents"};
    }
    std::vector<fs::path> folders;
    for (const fs::path& folder : {asked, userDocumentModels(), defaultModels() / "documents"}) {
        if (!folder.empty()) {
            folders.push_back(folder);
        }
    }
    return folders;
}

Result<std::shared_ptr<const document::ModelShelf>> openDocumentModels(const DocumentModelSource& source)
{
    auto signers = readModelSigners(source.signers);
    if (!signers) {
        return signers.error();
    }
    return document::ModelShelf::open(documentModelFolders(source.models),
                                      {std::move(signers).value(), source.takesUnsigned, source.day});
}

}  // namespace rahdari::ui::setup
