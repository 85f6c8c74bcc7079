#include "core/seal/visible_digital_seal.h"

#include "core/base/error_code.h"
#include "core/seal/seal_description.h"
#include "tests/unit/core/seal/made_up_seal.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari;
using namespace rahdari::tests;
using namespace std::chrono_literals;
using base::Bytes;
using base::ErrorCode;
namespace data = boost::unit_test::data;

namespace {

Bytes hex(std::string_view text) { return base::fromHex(text).value(); }

// BSI TR-03137-1 v2.5, worked examples.
const std::string arrivalAttestation =
    "dc026abc6d32c8a519fc0f71341145f4fd020230a5621353d9a275735bd4134bc549133c133c133c133c133ca32519a519a4344a5e681ae720"
    "4b20d532cf4b7c133c133f030820d5201019a51aeaff404a1f218ca4392647ecff6c8abf9e796a78eebe0b1ac8cc25c4ee17eed961d1189091"
    "358d7d616f1a517abc747f6c4490ff159d4dcf50248b00b1e32e9e7805e7";
const std::string socialInsuranceCard =
    "dc026abc6d32c8a519fc0f7134116d04fc0401083fee456d2de019a8020b506572736368776569c39f03054f7363617204134ac3a2636f62c3"
    "a96e69646963747572697573ff40582ed05cb05049b4fe49744d5e70a1982f8b7afb1e90259ce47ba9907efcf59483f0a0b421ec760d6fd228"
    "4bbac37e136f1e3be6e14a6f6bc012110cff919d0f";
const std::string residencePermit =
    "dc036abc6d32c8a727390f71341145f4fb0602305cba135875976ec066d417b59e8c6abc133c133c133c133c3fef3a2938ee43f1593d1ae52d"
    "bb26751fe64b7c133c136b0306d79519a65306ff40158cf5b0bb7fbda099e8e7c94abefc9677b2e71e9885f5cd9057a8bfcf930a6046bcf897"
    "650af8f9b0343c034d2f64ce081f95fbf3d01292d1f8165ece27d327";
const std::string visa =
    "dc036abc6d32c8a72cb10f7134b798155d01022cdd52134a74da1347c6fed95cb89f9fce133c133c133c133c203833734aaf47f0c32f1a1e20"
    "eb2625393afe310403a00000050633be1fed20c6ff38d5573247608c9b64cae022c1c5249660e51ae316d600f974aac2129c3f093c35955314"
    "026304705cd24c1b8100711bd4411f068e8d93e8b7";
const std::string addressSticker =
    "dc036abc6d32c8a72cb10f7135b79815f9080106cf3519af974c02061a70208519a10310395e26b3d9a275735bd4cd485ca17176ff389101f3"
    "05c9aa04d2ab00212c7cf65fefcaaf565a54538b2498d681a18839c92656526c40594b0b1da12a27f687a3501278dc4145b6e64afc";
const std::string residenceSticker =
    "dc036abc6d32c8a72cb10f7135b79815f80a0106b77a38e596ce02061a203a4d1fe1030426532081ff381462bcfef51ad1b8d09de328b15c54"
    "35e64829ce548647dd57978716962"
    "4a046738dc5023708319a4294811131eaac58d518cfe98b431437";

seal::VisibleDigitalSeal parsed(const Bytes& octets)
{
    auto seal = seal::parseVisibleDigitalSeal(octets);
    BOOST_REQUIRE(seal);
    return std::move(*seal);
}

std::string featureOf(const seal::SealDescription& description, std::string_view name)
{
    for (const seal::SealFeature& feature : description.content.features) {
        if (feature.name == name) {
            return feature.text;
        }
    }
    return "(none)";
}

void requireWhole(const seal::VisibleDigitalSeal& seal, const seal::SealDescription& description)
{
    BOOST_TEST(seal.faults.empty());
    BOOST_TEST(seal.remarks.empty());
    BOOST_TEST(description.kindKnown);
    BOOST_TEST(description.faults.empty());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(VisibleDigitalSealTest)

BOOST_AUTO_TEST_CASE(ReadsVersion3)
{
    const auto seal = parsed(hex(arrivalAttestation));
    const auto description = seal::describe(seal);
    requireWhole(seal, description);
    BOOST_TEST(seal.header.version == 3);
    BOOST_TEST(seal.header.issuingCountry == "D");
    BOOST_TEST(seal.header.signerId == "DETS");
    BOOST_TEST(seal.header.certificateReference == "00027");
    BOOST_TEST((seal.header.issuedOn == 2020y / 1 / 1));
    BOOST_TEST((seal.header.signedOn == 2020y / 1 / 13));
    BOOST_TEST(int(seal.header.featureReference) == 0xFD);
    BOOST_TEST(int(seal.header.typeCategory) == 0x02);
    BOOST_TEST(seal.signature.size() == 64U);
    BOOST_TEST(seal.signedOctets.size() == 78U);
    BOOST_TEST(description.content.kind == "arrival attestation document");
    BOOST_REQUIRE(description.content.mrz);
    BOOST_TEST(description.content.mrz->lines[0] == "MED<<MUSTERMANN<<ERIK<<<<<<<<<<<<<<<");
    BOOST_TEST(description.content.mrz->lines[1] == "M0000000<4ALB0308212M1604128<<<<<<<2");
    BOOST_TEST(featureOf(description, "register of foreigners number") == "160113000085");
}

BOOST_AUTO_TEST_CASE(ReadsNamesInUtf8)
{
    const auto seal = parsed(hex(socialInsuranceCard));
    const auto description = seal::describe(seal);
    requireWhole(seal, description);
    BOOST_TEST((seal.header.signedOn == 2020y / 1 / 14));
    BOOST_TEST(featureOf(description, "social insurance number") == "65170839J003");
    BOOST_TEST(featureOf(description, "surname") == "Perschwei\xC3\x9F");
    BOOST_TEST(featureOf(description, "first name") == "Oscar");
    BOOST_TEST(featureOf(description, "name at birth") == "J\xC3\xA2"
                                                          "cob\xC3\xA9nidicturius");
}

BOOST_AUTO_TEST_CASE(ReadsAResidencePermit)
{
    const auto seal = parsed(hex(residencePermit));
    const auto description = seal::describe(seal);
    requireWhole(seal, description);
    BOOST_TEST(seal.header.version == 4);
    BOOST_TEST(seal.header.signerId == "DETS");
    BOOST_TEST(seal.header.certificateReference == "27");
    BOOST_REQUIRE(description.content.mrz);
    // The guideline prints ARD, its octets say ATD.
    BOOST_TEST(description.content.mrz->lines[0] == "ATD<<RESIDORCE<<ROLAND<<<<<<<<<<<<<<");
    BOOST_TEST(description.content.mrz->lines[1] == "6525845096USA7008038M2201018<<<<<<06");
    BOOST_TEST(featureOf(description, "passport number") == "UFO001979");
}

BOOST_AUTO_TEST_CASE(ReadsAVisa)
{
    const auto seal = parsed(hex(visa));
    const auto description = seal::describe(seal);
    requireWhole(seal, description);
    BOOST_TEST((seal.header.signedOn == 2021y / 12 / 3));
    BOOST_TEST(seal.header.certificateReference == "32");
    BOOST_TEST(seal.signature.size() == 56U);
    BOOST_REQUIRE(description.content.mrz);
    BOOST_TEST(description.content.mrz->lines[0] == "VCD<<DENT<<ARTHUR<PHILIP<<<<<<<<<<<<");
    BOOST_TEST(description.content.mrz->lines[1] == "1234567XY7GBR5203116M2005250<<<<<<<<");
    BOOST_TEST(description.content.mrz->lastLineLength == 28);
    BOOST_TEST(featureOf(description, "duration of stay") == "160 days");
    BOOST_TEST(featureOf(description, "passport number") == "47110815P");
}

BOOST_AUTO_TEST_CASE(ReadsStickers)
{
    const auto address = parsed(hex(addressSticker));
    const auto described = seal::describe(address);
    requireWhole(address, described);
    // The guideline prints T2000AKA7, its octets say T2000AK47.
    BOOST_TEST(featureOf(described, "document number") == "T2000AK47");
    BOOST_TEST(featureOf(described, "municipality code") == "05314000");
    BOOST_TEST(featureOf(described, "address") == "53123MUSTERMANNSTRASSE21");
    const auto residence = parsed(hex(residenceSticker));
    const auto other = seal::describe(residence);
    requireWhole(residence, other);
    BOOST_TEST(featureOf(other, "document number") == "PA5500K11");
    BOOST_TEST(featureOf(other, "municipality code") == "03359010");
    BOOST_TEST(featureOf(other, "postal code") == "21614");
    BOOST_TEST(!other.content.mrz);
}

BOOST_AUTO_TEST_CASE(ReadsWhatWasWritten)
{
    SealDraft draft;
    draft.reference = "ABCDEF0123456789ABCDEF0123456789";
    draft.fields.emplace_back(0x20, Bytes(800, 0x41));  // length in three octets; a feature that is not known
    const auto seal = parsed(makeSeal(draft, sealSignerKey()));
    const auto description = seal::describe(seal);
    BOOST_TEST(seal.faults.empty());
    BOOST_TEST(seal.header.certificateReference == draft.reference);
    BOOST_TEST(base::toHex(seal.signedOctets) == base::toHex(draft.signedPart()));
    BOOST_TEST(description.faults.empty());  // an unknown feature does no harm
    BOOST_TEST(description.content.remarks.size() == 1U);
    BOOST_TEST(featureOf(description, "feature 20") == std::string(800, 'A'));
}

BOOST_AUTO_TEST_CASE(TakesLengthsOfOneOctet)
{
    // TR-03137-1 3.2.3: a length is one octet up to 254, where Doc 9303-13 has DER.
    SealDraft draft;
    draft.fields.emplace_back(0x20, Bytes(0, 0));
    Bytes octets = draft.signedPart();
    octets.back() = 200;
    octets.insert(octets.end(), 200, 0x42);
    octets.insert(octets.end(), {0xFF, 0x02, 0x01, 0x02});
    const auto seal = parsed(octets);
    BOOST_TEST(seal.faults.empty());
    BOOST_TEST(seal.fields.back().value.size() == 200U);
    BOOST_TEST(seal.remarks.size() == 1U);
}

BOOST_AUTO_TEST_CASE(TakesADecimalLengthOfTheReference)
{
    SealDraft draft;
    draft.reference = "0011223344556677889900112233445566778899";  // 40 digits: 28 in hexadecimal
    Bytes octets{0xDC, 0x03};
    for (const Bytes& part : {encodeC40("D  "), encodeC40("DEZV40" + draft.reference), draft.dates}) {
        octets.insert(octets.end(), part.begin(), part.end());
    }
    octets.insert(octets.end(), {0x01, 0xC8, 0x00, 0x10});
    octets.insert(octets.end(), 16, 0x11);
    octets.insert(octets.end(), {0xFF, 0x02, 0x01, 0x02});
    const auto seal = parsed(octets);
    BOOST_TEST(seal.faults.empty());
    BOOST_TEST(seal.header.certificateReference == draft.reference);
    BOOST_TEST(seal.remarks.size() == 1U);
}

BOOST_AUTO_TEST_CASE(NamesWhatBreaksTheStructure)
{
    const SealDraft draft;
    SealDraft unsigned_ = draft;
    unsigned_.isSigned = false;
    BOOST_TEST(parsed(makeSeal(unsigned_, sealSignerKey())).faults.size() == 1U);
    SealDraft followed = draft;
    followed.behindSignature = {0x01};
    BOOST_TEST(parsed(makeSeal(followed, sealSignerKey())).faults.size() == 1U);
    SealDraft empty = draft;
    empty.fields.clear();
    BOOST_TEST(parsed(makeSeal(empty, sealSignerKey())).faults.size() == 1U);
    SealDraft twice = draft;
    twice.fields.push_back(twice.fields.front());
    BOOST_TEST(parsed(makeSeal(twice, sealSignerKey())).faults.size() == 1U);
}

BOOST_AUTO_TEST_CASE(EveryTruncationIsToldAndNoneCrashes)
{
    const Bytes whole = hex(visa);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto seal = seal::parseVisibleDigitalSeal(base::ByteSpan(whole).first(length));
        if (seal) {
            BOOST_TEST(!seal->faults.empty(), length);
        } else {
            BOOST_TEST(length < 18U);
            BOOST_TEST(seal.error().code == toInt(ErrorCode::SealInvalid));
        }
    }
}

BOOST_AUTO_TEST_CASE(RefusesWhatItDoesNotKnow)
{
    const auto code = [](std::string_view octets) { return seal::parseVisibleDigitalSeal(hex(octets)).error().code; };
    BOOST_TEST(code("") == toInt(ErrorCode::SealInvalid));
    BOOST_TEST(code("41424344") == toInt(ErrorCode::SealInvalid));
    BOOST_TEST(code("dc01" + visa.substr(4)) == toInt(ErrorCode::SealUnsupported));
    BOOST_TEST(code("dc04" + visa.substr(4)) == toInt(ErrorCode::SealUnsupported));
}

BOOST_AUTO_TEST_CASE(NamesWhatBreaksTheProfile)
{
    const auto faultsOf = [](const SealDraft& draft) {
        return seal::describe(parsed(makeSeal(draft, sealSignerKey()))).faults.size();
    };
    SealDraft draft;
    BOOST_TEST(faultsOf(draft) == 0U);
    draft.fields.pop_back();  // the passport number
    BOOST_TEST(faultsOf(draft) == 1U);
    draft = {};
    draft.fields[1].second.pop_back();  // too short
    BOOST_TEST(faultsOf(draft) == 1U);
    draft = {};
    draft.fields[1].second = {0x00, 0x00, 0x00, 0x00, 0x00, 0x00};  // no C40
    BOOST_TEST(faultsOf(draft) == 1U);
    draft = {};
    draft.dates[0] = 0xFF;  // no day
    BOOST_TEST(faultsOf(draft) == 1U);
    draft = {};
    draft.featureReference = 0x5D;  // a visa with both zones, and without its other features
    draft.typeCategory = 0x01;
    draft.fields = {{0x01, encodeC40(std::string(72, 'A'))}, {0x02, encodeC40(std::string(64, 'A'))}};
    BOOST_TEST(faultsOf(draft) == 3U);
}

BOOST_AUTO_TEST_CASE(AnUnknownKindHasNoProfile)
{
    SealDraft draft;
    draft.featureReference = 0x33;
    const auto description = seal::describe(parsed(makeSeal(draft, sealSignerKey())));
    BOOST_TEST(!description.kindKnown);
    BOOST_TEST(description.content.kind.empty());
    BOOST_TEST(description.content.features.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
