#include "ui/cli/document_models.h"

#include "ui/cli/capture_sources.h"
#include "ui/cli/model_folder.h"
#include "ui/cli/model_signers.h"
#include "ui/cli/user_models.h"

#include <iostream>

namespace rahdari::ui::cli {

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

void tellLeftOut(const std::vector<base::Error>& complaints)
{
    for (const base::Error& complaint : complaints) {
        std::cerr << "rahdari: a document model is left out: " << toSentence(complaint) << std::endl;
    }
}

}  // namespace rahdari::ui::cli
