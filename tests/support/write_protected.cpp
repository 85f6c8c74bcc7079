#include "tests/support/write_protected.h"

#include <stdexcept>
#include <utility>

#include <unistd.h>

namespace rahdari::tests {

namespace {

constexpr uid_t nobody = 65534;

}  // namespace

WriteProtected::WriteProtected(std::filesystem::path folder) : folder_(std::move(folder)), before_(::geteuid())
{
    using std::filesystem::perms;
    std::filesystem::permissions(folder_, perms::owner_read | perms::owner_exec | perms::group_read |
                                              perms::group_exec | perms::others_read | perms::others_exec);
    if (before_ == 0 && ::seteuid(nobody) != 0) {
        throw std::runtime_error("the rights of the superuser cannot be laid down");
    }
}

WriteProtected::~WriteProtected()
{
    std::error_code ignored;
    if (::seteuid(before_) == 0) {
        std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, ignored);
    }
}

}  // namespace rahdari::tests
