#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace rahdari::image {

enum class ByteOrder : std::uint8_t { Little, Big };

/// Bounded look at the bytes of a file: whatever offset is asked for, nothing outside is read.
class ByteView {
public:
    explicit ByteView(std::span<const std::byte> bytes) : bytes_(bytes) {}

    std::uint64_t size() const { return bytes_.size(); }

    /// Whether `count` bytes from `offset` on are there; sums do not overflow.
    bool has(std::uint64_t offset, std::uint64_t count) const
    {
        return offset <= bytes_.size() && count <= bytes_.size() - offset;
    }

    /// An unsigned number of 1 to 8 bytes, or none where it is not all there.
    std::optional<std::uint64_t> number(std::uint64_t offset, unsigned width, ByteOrder order) const
    {
        if (!has(offset, width)) {
            return std::nullopt;
        }
        std::uint64_t value = 0;
        for (unsigned i = 0; i < width; ++i) {
            const unsigned at = order == ByteOrder::Big ? i : width - 1 - i;
            value = value << 8U | std::to_integer<std::uint64_t>(bytes_[static_cast<std::size_t>(offset) + at]);
        }
        return value;
    }

    std::optional<std::uint32_t> big(std::uint64_t offset, unsigned width) const
    {
        const auto value = number(offset, width, ByteOrder::Big);
        return value ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
    }

    std::optional<std::uint32_t> little(std::uint64_t offset, unsigned width) const
    {
        const auto value = number(offset, width, ByteOrder::Little);
        return value ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
    }

    /// Whether the text stands at the offset.
    bool at(std::uint64_t offset, std::string_view text) const
    {
        if (!has(offset, text.size())) {
            return false;
        }
        const auto part = bytes_.subspan(static_cast<std::size_t>(offset), text.size());
        return std::equal(part.begin(), part.end(), text.begin(), [](std::byte byte, char letter) {
            return std::to_integer<unsigned char>(byte) == static_cast<unsigned char>(letter);
        });
    }

    /// The part from an offset on; empty when it is outside, cut when it is longer than what is there.
    ByteView part(std::uint64_t offset, std::uint64_t count = ~std::uint64_t{0}) const
    {
        if (offset >= bytes_.size()) {
            return ByteView({});
        }
        const std::uint64_t left = bytes_.size() - offset;
        return ByteView(
            bytes_.subspan(static_cast<std::size_t>(offset), static_cast<std::size_t>(std::min(left, count))));
    }

    std::span<const std::byte> bytes() const { return bytes_; }

private:
    std::span<const std::byte> bytes_;
};

}  // namespace rahdari::image
