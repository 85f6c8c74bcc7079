#include "core/crypto/openssl_handles.h"

#include <openssl/err.h>

namespace rahdari::crypto {

std::string takeOpenSslComplaint()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    const char* reason = ERR_reason_error_string(code);
    return reason != nullptr ? reason : "no reason given";
}

}  // namespace rahdari::crypto
