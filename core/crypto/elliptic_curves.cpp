#include "core/crypto/elliptic_curves.h"

#include "core/crypto/der_cursor.h"
#include "core/crypto/openssl_handles.h"

#include <openssl/obj_mac.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace rahdari::crypto {

namespace {

struct CurveEntry {
    KnownCurve curve;
    int nid;
};

constexpr std::array curveEntries{
    CurveEntry{{"P-192", "prime192v1", "1.2.840.10045.3.1.1"}, NID_X9_62_prime192v1},
    CurveEntry{{"P-224", "secp224r1", "1.3.132.0.33"}, NID_secp224r1},
    CurveEntry{{"P-256", "prime256v1", "1.2.840.10045.3.1.7"}, NID_X9_62_prime256v1},
    CurveEntry{{"P-384", "secp384r1", "1.3.132.0.34"}, NID_secp384r1},
    CurveEntry{{"P-521", "secp521r1", "1.3.132.0.35"}, NID_secp521r1},
    CurveEntry{{"brainpoolP160r1", "brainpoolP160r1", "1.3.36.3.3.2.8.1.1.1"}, NID_brainpoolP160r1},
    CurveEntry{{"brainpoolP160t1", "brainpoolP160t1", "1.3.36.3.3.2.8.1.1.2"}, NID_brainpoolP160t1},
    CurveEntry{{"brainpoolP192r1", "brainpoolP192r1", "1.3.36.3.3.2.8.1.1.3"}, NID_brainpoolP192r1},
    CurveEntry{{"brainpoolP192t1", "brainpoolP192t1", "1.3.36.3.3.2.8.1.1.4"}, NID_brainpoolP192t1},
    CurveEntry{{"brainpoolP224r1", "brainpoolP224r1", "1.3.36.3.3.2.8.1.1.5"}, NID_brainpoolP224r1},
    CurveEntry{{"brainpoolP224t1", "brainpoolP224t1", "1.3.36.3.3.2.8.1.1.6"}, NID_brainpoolP224t1},
    CurveEntry{{"brainpoolP256r1", "brainpoolP256r1", "1.3.36.3.3.2.8.1.1.7"}, NID_brainpoolP256r1},
    CurveEntry{{"brainpoolP256t1", "brainpoolP256t1", "1.3.36.3.3.2.8.1.1.8"}, NID_brainpoolP256t1},
    CurveEntry{{"brainpoolP320r1", "brainpoolP320r1", "1.3.36.3.3.2.8.1.1.9"}, NID_brainpoolP320r1},
    CurveEntry{{"brainpoolP320t1", "brainpoolP320t1", "1.3.36.3.3.2.8.1.1.10"}, NID_brainpoolP320t1},
    CurveEntry{{"brainpoolP384r1", "brainpoolP384r1", "1.3.36.3.3.2.8.1.1.11"}, NID_brainpoolP384r1},
    CurveEntry{{"brainpoolP384t1", "brainpoolP384t1", "1.3.36.3.3.2.8.1.1.12"}, NID_brainpoolP384t1},
    CurveEntry{{"brainpoolP512r1", "brainpoolP512r1", "1.3.36.3.3.2.8.1.1.13"}, NID_brainpoolP512r1},
    CurveEntry{{"brainpoolP512t1", "brainpoolP512t1", "1.3.36.3.3.2.8.1.1.14"}, NID_brainpoolP512t1},
};

/// Domain parameters as numbers without leading zeros.
struct CurveNumbers {
    base::Bytes prime;
    base::Bytes a;
    base::Bytes b;
    base::Bytes generatorX;
    base::Bytes generatorY;  ///< empty where the generator is compressed
    bool oddY = false;
    base::Bytes order;
    base::Bytes cofactor;  ///< empty where it is not given
};

base::Bytes trimmed(base::ByteSpan octets)
{
    const base::ByteSpan kept = withoutLeadingZeros(octets);
    return {kept.begin(), kept.end()};
}

base::Bytes octetsOf(const BIGNUM* number)
{
    base::Bytes octets(static_cast<std::size_t>(BN_num_bytes(number)));
    BN_bn2bin(number, octets.data());
    return octets;
}

BigNumberHandle newNumber() { return BigNumberHandle(BN_new()); }

/// The numbers OpenSSL has for a curve; empty ones, which fit nothing, when it has none or no memory.
CurveNumbers numbersOf(int nid)
{
    const EcGroupHandle group(EC_GROUP_new_by_curve_name(nid));
    const BigNumberHandle prime = newNumber();
    const BigNumberHandle a = newNumber();
    const BigNumberHandle b = newNumber();
    const BigNumberHandle x = newNumber();
    const BigNumberHandle y = newNumber();
    if (!group || !prime || !a || !b || !x || !y ||
        EC_GROUP_get_curve(group.get(), prime.get(), a.get(), b.get(), nullptr) != 1 ||
        EC_POINT_get_affine_coordinates(group.get(), EC_GROUP_get0_generator(group.get()), x.get(), y.get(), nullptr) !=
            1) {
        return {};
    }
    return {octetsOf(prime.get()),
            octetsOf(a.get()),
            octetsOf(b.get()),
            octetsOf(x.get()),
            octetsOf(y.get()),
            BN_is_odd(y.get()) == 1,
            octetsOf(EC_GROUP_get0_order(group.get())),
            octetsOf(EC_GROUP_get0_cofactor(group.get()))};
}

/// Made on first use: half a dozen milliseconds that a start-up without chips does not pay.
const std::vector<CurveNumbers>& knownNumbers()
{
    static const std::vector<CurveNumbers> numbers = [] {
        std::vector<CurveNumbers> all;
        for (const CurveEntry& entry : curveEntries) {
            all.push_back(numbersOf(entry.nid));
        }
        return all;
    }();
    return numbers;
}

constexpr std::uint8_t integerTag = 0x02;
constexpr std::uint8_t octetStringTag = 0x04;
constexpr std::uint8_t oidTag = 0x06;
constexpr std::uint8_t sequenceTag = 0x30;

bool readField(base::ByteSpan fieldId, CurveNumbers& numbers)
{
    DerCursor cursor(fieldId);
    const auto kind = cursor.next(oidTag);
    const auto prime = cursor.next(integerTag);
    if (!kind || dottedOid(kind->value) != "1.2.840.10045.1.1" || !prime) {
        return false;
    }
    numbers.prime = trimmed(prime->value);
    return true;
}

bool readCoefficients(base::ByteSpan curve, CurveNumbers& numbers)
{
    DerCursor cursor(curve);
    const auto a = cursor.next(octetStringTag);
    const auto b = cursor.next(octetStringTag);
    if (!a || !b) {
        return false;
    }
    numbers.a = trimmed(a->value);
    numbers.b = trimmed(b->value);
    return true;
}

/// A point, compressed (02, 03), whole (04) or both (06, 07).
bool readGenerator(base::ByteSpan point, CurveNumbers& numbers)
{
    if (point.size() < 2) {
        return false;
    }
    const std::uint8_t form = point[0];
    const base::ByteSpan coordinates = point.subspan(1);
    if (form == 2 || form == 3) {
        numbers.generatorX = trimmed(coordinates);
        numbers.oddY = form == 3;
        return true;
    }
    if ((form != 4 && form != 6 && form != 7) || coordinates.size() % 2 != 0) {
        return false;
    }
    numbers.generatorX = trimmed(coordinates.first(coordinates.size() / 2));
    numbers.generatorY = trimmed(coordinates.subspan(coordinates.size() / 2));
    numbers.oddY = (coordinates.back() & 1U) != 0;
    return !numbers.generatorY.empty();
}

std::optional<CurveNumbers> readParameters(base::ByteSpan parameters)
{
    const auto sequence = DerCursor(parameters).next(sequenceTag);
    DerCursor cursor(sequence ? sequence->value : base::ByteSpan());
    const auto version = cursor.next(integerTag);
    const auto field = cursor.next(sequenceTag);
    const auto curve = cursor.next(sequenceTag);
    const auto base = cursor.next(octetStringTag);
    const auto order = cursor.next(integerTag);
    CurveNumbers numbers;
    if (!version || !field || !curve || !base || !order || !readField(field->value, numbers) ||
        !readCoefficients(curve->value, numbers) || !readGenerator(base->value, numbers)) {
        return std::nullopt;
    }
    numbers.order = trimmed(order->value);
    if (const auto cofactor = cursor.next(integerTag)) {
        numbers.cofactor = trimmed(cofactor->value);
        if (numbers.cofactor.empty()) {
            return std::nullopt;
        }
    }
    return numbers;
}

bool areSame(const CurveNumbers& given, const CurveNumbers& known)
{
    return !known.prime.empty() && given.prime == known.prime && given.a == known.a && given.b == known.b &&
           given.generatorX == known.generatorX && given.oddY == known.oddY &&
           (given.generatorY.empty() || given.generatorY == known.generatorY) && given.order == known.order &&
           (given.cofactor.empty() || given.cofactor == known.cofactor);
}

}  // namespace

std::optional<KnownCurve> curveFromOid(std::string_view oid)
{
    const auto* entry = std::find_if(curveEntries.begin(), curveEntries.end(),
                                     [&](const CurveEntry& candidate) { return candidate.curve.oid == oid; });
    return entry == curveEntries.end() ? std::nullopt : std::optional(entry->curve);
}

std::optional<KnownCurve> curveFromParameters(base::ByteSpan parameters)
{
    const auto given = readParameters(parameters);
    if (!given) {
        return std::nullopt;
    }
    const std::vector<CurveNumbers>& known = knownNumbers();
    for (std::size_t at = 0; at < known.size(); ++at) {
        if (areSame(*given, known[at])) {
            return curveEntries.at(at).curve;
        }
    }
    return std::nullopt;
}

}  // namespace rahdari::crypto
