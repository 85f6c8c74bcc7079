#include "ui/setup/model_lights.h"

#include "core/document/model/bounded_file.h"

#include <filesystem>
#include <set>
#include <string>
#include <system_error>

namespace rahdari::ui::setup {

namespace fs = std::filesystem;

namespace {

std::set<std::string> filesOf(const document::ShelfEntry& entry,
                              const std::vector<document::SignerCertificate>& signers)
{
    std::set<std::string> names;
    std::error_code failure;
    if (fs::is_directory(entry.path, failure)) {
        for (fs::directory_iterator file(entry.path, failure), end; !failure && file != end; file.increment(failure)) {
            names.insert(file->path().filename().string());
        }
        return names;
    }
    if (const auto octets = document::readBoundedFile(entry.path)) {
        if (const auto opened = document::openPackFiles(*octets, signers)) {
            for (const auto& [name, content] : opened->files) {
                names.insert(name);
            }
        }
    }
    return names;
}

}  // namespace

std::vector<image::Light> lightsOf(const document::ShelfEntry& entry,
                                   const std::vector<document::SignerCertificate>& signers)
{
    const std::set<std::string> names = filesOf(entry, signers);
    std::vector<image::Light> lights;
    for (const image::Light light : image::allLights) {
        if (names.contains(std::string(shortName(light)) + ".jpg")) {
            lights.push_back(light);
        }
    }
    return lights;
}

}  // namespace rahdari::ui::setup
