#include "tests/unit/core/specimen/collection/scratch_folder.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

namespace rahdari::tests {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder()
{
    std::string name = (fs::temp_directory_path() / "rahdari_set_XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no scratch folder can be made");
    }
    path_ = name;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

std::map<std::string, std::string> bytesBelow(const fs::path& folder)
{
    std::map<std::string, std::string> all;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            std::ifstream file(entry.path(), std::ios::binary);
            all[entry.path().lexically_relative(folder).string()] = {std::istreambuf_iterator<char>(file),
                                                                     std::istreambuf_iterator<char>()};
        }
    }
    return all;
}

}  // namespace rahdari::tests
