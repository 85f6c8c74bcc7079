#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/chip/apdu.h"
#include "core/crypto/block_cipher.h"
#include "core/lds/tlv.h"

#include <utility>

namespace rahdari::chip {

/// The keys of a session.
struct SessionKeys {
    crypto::CipherAlgorithm algorithm = crypto::CipherAlgorithm::TripleDes;
    base::Bytes encryption;
    base::Bytes mac;
    base::Bytes counter;  ///< send sequence counter: a block of the cipher

    bool operator==(const SessionKeys&) const = default;
};

/// The keys of a shared secret (ICAO Doc 9303-11 9.7.1), the counter at zero.
SessionKeys sessionKeysOf(crypto::CipherAlgorithm algorithm, base::ByteSpan sharedSecret);

/// The terminal's side of secure messaging (ICAO Doc 9303-11 9.8). One session, one thread.
class SecureMessaging {
public:
    explicit SecureMessaging(SessionKeys keys) : keys_(std::move(keys)) {}

    /// Encrypts and signs a command; the counter goes on by one.
    /// @param extended  an answer that may be longer than 256 octets with its protection is asked for as an extended
    /// one
    CommandApdu protect(const CommandApdu& command, bool extended = false);

    /// Checks and decrypts an answer; the counter goes on by one. An answer of two octets only comes from a chip that
    /// ended the session: it is given as it is, `wasProtected` false, and the caller must not go on with this session.
    /// @return Error 2204 wrong checksum, no checksum, a status that differs inside and outside, wrong padding
    base::Result<ResponseApdu> unprotect(base::ByteSpan answer);

    const SessionKeys& keys() const { return keys_; }

private:
    void countOn();
    base::Bytes initialVector() const;
    base::Bytes encrypted(base::ByteSpan data) const;
    base::Result<base::Bytes> decrypted(base::ByteSpan data) const;
    base::Result<base::Bytes> opened(const lds::Tlv& cryptogram) const;
    base::Bytes checksum(base::ByteSpan data) const;

    SessionKeys keys_;
};

}  // namespace rahdari::chip
