#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>

namespace rahdari::lds {

/// Reads the fixed-width, big-endian fields that biometric data records are made of. Beyond the end it gives zeros and
/// empty runs and remembers it, so that a header can be read in one go and be judged once.
class RecordReader {
public:
    explicit RecordReader(base::ByteSpan bytes) : rest_(bytes) {}

    /// @param count  of octets, at most 4
    std::uint32_t number(std::size_t count)
    {
        std::uint32_t value = 0;
        for (const std::uint8_t octet : octets(count)) {
            value = value << 8U | octet;
        }
        return value;
    }

    base::ByteSpan octets(std::size_t count)
    {
        endedEarly_ = endedEarly_ || count > rest_.size();
        const base::ByteSpan read = endedEarly_ ? base::ByteSpan() : rest_.first(count);
        rest_ = endedEarly_ ? base::ByteSpan() : rest_.subspan(count);
        return read;
    }

    base::ByteSpan rest() const { return rest_; }
    bool endedEarly() const { return endedEarly_; }

private:
    base::ByteSpan rest_;
    bool endedEarly_ = false;
};

}  // namespace rahdari::lds
