#pragma once

#include "core/base/bytes.h"

#include <filesystem>
#include <string>

namespace rahdari::tests {

/// The openssl program, working in a folder of its own: truth from outside the code under test.
class OpenSslCommand {
public:
    OpenSslCommand();
    ~OpenSslCommand();
    OpenSslCommand(const OpenSslCommand&) = delete;
    OpenSslCommand& operator=(const OpenSslCommand&) = delete;

    /// Puts a file there, under a name that the arguments of run() use.
    void put(const std::string& name, base::ByteSpan octets) const;
    base::Bytes get(const std::string& name) const;

    /// @return whether it ended with success; its output is in `said`
    bool run(const std::string& arguments);

    std::string said;

private:
    std::filesystem::path folder_;
};

}  // namespace rahdari::tests
