#include "ui/setup/user_models.h"

#include <cstdlib>

namespace rahdari::ui::setup {

namespace fs = std::filesystem;

namespace {

fs::path fromEnvironment(const char* name)
{
    const char* value = std::getenv(name);
    return value != nullptr ? fs::path(value) : fs::path();
}

fs::path inUserData(const char* name)
{
    // The XDG base directory specification: what is not absolute does not count.
    if (const fs::path data = fromEnvironment("XDG_DATA_HOME"); data.is_absolute()) {
        return data / "rahdari" / name;
    }
    const fs::path home = fromEnvironment("HOME");
    return home.is_absolute() ? home / ".local" / "share" / "rahdari" / name : fs::path();
}

}  // namespace

fs::path userDocumentModels() { return inUserData("documents"); }

fs::path userModelSigners() { return inUserData("model_signers"); }

}  // namespace rahdari::ui::setup
