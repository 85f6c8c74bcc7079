#include "ui/cli/document_models.h"

#include "ui/cli/model_folder.h"
#include "ui/cli/model_signers.h"

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Result;

std::vector<fs::path> documentModelFolders(const fs::path& asked)
{
    const fs::path usual = defaultModels() / "documents";
    if (asked.empty()) {
        return {usual};
    }
    if (isWholeModelFolder(asked)) {
        return {asked / "documents"};
    }
    return {asked, usual};
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

}  // namespace rahdari::ui::cli
