#include "core/seal/c40.h"

#include <array>

namespace rahdari::seal {

namespace {

constexpr std::uint8_t unlatch = 0xFE;

/// Characters come in, the set they belong to is kept between them.
class C40Text {
public:
    /// @return whether there is such a value in the set
    bool add(unsigned value)
    {
        const unsigned set = set_;
        set_ = 0;
        switch (set) {
        case 0: return addBasic(value);
        case 1: return append(value < 32, '\0', value);
        case 2: return addPunctuation(value);
        default: return append(value < 32, '`', value);
        }
    }

    std::string take() { return std::move(text_); }
    void addPlain(char letter) { text_ += letter; }

private:
    bool addBasic(unsigned value)
    {
        if (value < 3) {
            set_ = value + 1;
            return true;
        }
        if (value == 3) {
            return append(true, ' ', 0);
        }
        return value < 14 ? append(true, '0', value - 4) : append(value < 40, 'A', value - 14);
    }

    bool addPunctuation(unsigned value)
    {
        if (value < 15) {
            return append(true, '!', value);
        }
        return value < 22 ? append(true, ':', value - 15) : append(value < 27, '[', value - 22);
    }

    bool append(bool exists, char first, unsigned offset)
    {
        if (exists) {
            text_ += static_cast<char>(first + static_cast<char>(offset));
        }
        return exists;
    }

    std::string text_;
    unsigned set_ = 0;
};

}  // namespace

std::optional<std::string> decodeC40(base::ByteSpan octets)
{
    C40Text text;
    while (octets.size() >= 2 && octets[0] != unlatch) {
        const unsigned sum = octets[0] * 256U + octets[1];
        if (sum == 0) {
            return std::nullopt;
        }
        for (const unsigned value : {(sum - 1) / 1600, (sum - 1) / 40 % 40, (sum - 1) % 40}) {
            if (!text.add(value)) {
                return std::nullopt;
            }
        }
        octets = octets.subspan(2);
    }
    if (octets.empty()) {
        return text.take();
    }
    // One character is left over.
    if (octets.size() != 2 || octets[1] == 0 || octets[1] > 0x80) {
        return std::nullopt;
    }
    text.addPlain(static_cast<char>(octets[1] - 1));
    return text.take();
}

}  // namespace rahdari::seal
