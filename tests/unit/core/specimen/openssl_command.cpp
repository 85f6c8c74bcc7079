#include "tests/unit/core/specimen/openssl_command.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace rahdari::tests {

namespace {

std::filesystem::path makeFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "rahdari_specimen_XXXXXX").string();
    return mkdtemp(name.data());
}

}  // namespace

OpenSslCommand::OpenSslCommand() : folder_(makeFolder()) {}

OpenSslCommand::~OpenSslCommand()
{
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

void OpenSslCommand::put(const std::string& name, base::ByteSpan octets) const
{
    std::ofstream file(folder_ / name, std::ios::binary);
    file.write(reinterpret_cast<const char*>(octets.data()), static_cast<std::streamsize>(octets.size()));
}

base::Bytes OpenSslCommand::get(const std::string& name) const
{
    std::ifstream file(folder_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

bool OpenSslCommand::run(const std::string& arguments)
{
    const std::string command = "cd '" + folder_.string() + "' && openssl " + arguments + " >said.txt 2>&1";
    const int code = std::system(command.c_str());
    const base::Bytes text = get("said.txt");
    said.assign(text.begin(), text.end());
    return code == 0;
}

}  // namespace rahdari::tests
