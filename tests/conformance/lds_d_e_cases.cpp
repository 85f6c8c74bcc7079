// Fingers in DG3 and irises in DG4.
#include "tests/conformance/check_ids.h"
#include "tests/conformance/conformance_cases.h"
#include "tests/conformance/utopia.h"

#include "core/specimen/lds_specs.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::conformance {

using check::Outcome;
using lds::LdsFile;
using specimen::BiometricGroupSpec;
using specimen::BiometricTemplateSpec;

namespace {

constexpr int widthPx = 80;
constexpr int heightPx = 60;

constexpr lds::Tag subtypeTag = 0x82;
constexpr lds::Tag formatOwnerTag = 0x87;
constexpr lds::Tag formatTypeTag = 0x88;

using GroupEdit = std::function<void(BiometricGroupSpec&)>;
using TemplateEdit = std::function<void(BiometricTemplateSpec&)>;

/// What differs between the units D and E.
struct Kind {
    std::string_view unit;
    LdsFile file = LdsFile::Dg3;
    GroupEdit specimen::ProfileEdits::*edit = nullptr;
    std::string_view name;

    std::string caseId(const std::string& number) const { return std::string(unit) + "_" + number; }
};

constexpr Kind fingers{"LDS_D", LdsFile::Dg3, &specimen::ProfileEdits::dg3, "DG3"};
constexpr Kind irises{"LDS_E", LdsFile::Dg4, &specimen::ProfileEdits::dg4, "DG4"};

Setup setupWith(const Kind& kind, GroupEdit edit)
{
    Setup setup = extendedSetup();
    setup.profile.edits.*kind.edit = std::move(edit);
    return setup;
}

/// Pictures of some encoding are there, are read and agree with EF.SOD.
Case shown(const Kind& kind, const std::string& number, std::vector<base::Bytes> records)
{
    const auto edit = [records = std::move(records)](BiometricGroupSpec& group) {
        group.templates.resize(records.size(), group.templates.front());
        group.instances = static_cast<int>(records.size());
        for (std::size_t i = 0; i < records.size(); ++i) {
            group.templates[i].data = records[i];
        }
    };
    return {
        .id = kind.caseId(number),
        .setup = [kind, edit] { return setupWith(kind, edit); },
        .signal = Signal::Successful,
        .checks = {{groupIntegrity, Outcome::Successful, ""}, {terminalAuthentication, Outcome::Successful, ""}},
        .also = [kind](const Inspection& inspection) { BOOST_TEST(inspection.reading.find(kind.file) != nullptr); }};
}

Case malformed(const Kind& kind, const std::string& number, std::string_view reason, std::function<Setup()> setup)
{
    return {.id = kind.caseId(number),
            .setup = std::move(setup),
            .signal = Signal::Failed,
            .checks = {{groupIntegrity, Outcome::Failed, reason}, {fileEncoding, Outcome::Failed, kind.name}},
            .also = {}};
}

/// EF.SOD agrees with the file; only its encoding is wrong.
Case malformedGroup(const Kind& kind, const std::string& number, std::string_view reason, GroupEdit edit)
{
    return malformed(kind, number, reason, [kind, edit = std::move(edit)] { return setupWith(kind, edit); });
}

Case malformedHeader(const Kind& kind, const std::string& number, std::string_view reason, TemplateEdit edit)
{
    return malformedGroup(kind, number, reason, [edit = std::move(edit)](BiometricGroupSpec& group) {
        for (BiometricTemplateSpec& one : group.templates) {
            edit(one);
        }
    });
}

Case malformedFile(const Kind& kind, const std::string& number, std::string_view reason,
                   std::function<void(base::Bytes&)> change)
{
    return malformed(kind, number, reason, [kind, change = std::move(change)] {
        Setup setup = extendedSetup();
        editFile(setup, kind.file, change);
        return setup;
    });
}

TemplateEdit without(lds::Tag tag)
{
    return [tag](BiometricTemplateSpec& one) { one.removeHeader(tag); };
}

TemplateEdit with(lds::Tag tag, base::Bytes value)
{
    return [tag, value = std::move(value)](BiometricTemplateSpec& one) { *one.findHeader(tag) = value; };
}

/// "FIR" or "IIR" becomes something else.
void spoilFormatIdentifier(BiometricTemplateSpec& one) { one.data->at(1) = 'X'; }

/// Cases that are the same in both units; the numbers differ.
struct HeaderNumbers {
    std::string tag, shorter, longer, instances, wrongOwner, noOwner, wrongType, noType, wrongSubtype, noSubtype,
        wrongIdentifier, noImage;
};

std::vector<Case> headerCases(const Kind& kind, std::uint8_t otherTag, const HeaderNumbers& numbers)
{
    const base::Bytes unknownOwner{0xFF, 0xFE};
    const base::Bytes unknownType{0xFF, 0xFE};
    const base::Bytes noSubtype{0xFF};
    return {malformedFile(kind, numbers.tag, kind.name, retagged(otherTag)),
            malformedFile(kind, numbers.shorter, kind.name, lengthened(-1)),
            malformedFile(kind, numbers.longer, kind.name, lengthened(+1)),
            malformedGroup(kind, numbers.instances, "the number of biometric templates is missing",
                           [](BiometricGroupSpec& group) { group.instances.reset(); }),
            malformedHeader(kind, numbers.wrongOwner, "format owner of", with(formatOwnerTag, unknownOwner)),
            malformedHeader(kind, numbers.noOwner, "no format owner", without(formatOwnerTag)),
            malformedHeader(kind, numbers.wrongType, "format type of", with(formatTypeTag, unknownType)),
            malformedHeader(kind, numbers.noType, "no format type", without(formatTypeTag)),
            malformedHeader(kind, numbers.wrongSubtype, "names no finger or eye", with(subtypeTag, noSubtype)),
            malformedHeader(kind, numbers.noSubtype, "no biometric subtype", without(subtypeTag)),
            malformedHeader(kind, numbers.wrongIdentifier, "format identifier", spoilFormatIdentifier),
            malformedGroup(kind, numbers.noImage, "5F2E",
                           [](BiometricGroupSpec& group) { group.templates.at(1).data.reset(); })};
}

base::Bytes fingerOf(specimen::FingerCompression compression, const base::Bytes& picture, int position)
{
    return specimen::fingerRecord(compression, picture, widthPx, heightPx, position);
}

base::Bytes wsqFinger(int position)
{
    return fingerOf(specimen::FingerCompression::Wsq, specimen::placeholderWsq(widthPx, heightPx), position);
}

base::Bytes jpegFinger(int position)
{
    return fingerOf(specimen::FingerCompression::Jpeg2000, specimen::placeholderJpeg2000(widthPx, heightPx, position),
                    position);
}

base::Bytes rawFinger(int position)
{
    return fingerOf(specimen::FingerCompression::Raw, specimen::placeholderPattern(widthPx, heightPx, position),
                    position);
}

base::Bytes irisOf(specimen::IrisFormat format, const base::Bytes& picture, int eye)
{
    return specimen::irisRecord(format, picture, widthPx, heightPx, eye);
}

base::Bytes jpegIris(int eye)
{
    return irisOf(specimen::IrisFormat::Jpeg2000, specimen::placeholderJpeg2000(widthPx, heightPx, eye), eye);
}

base::Bytes rawIris(int eye)
{
    return irisOf(specimen::IrisFormat::Raw, specimen::placeholderPattern(widthPx, heightPx, eye), eye);
}

}  // namespace

std::vector<Case> fingerCases()
{
    constexpr std::uint8_t tag64 = 0x64;
    constexpr int rightIndex = 2;
    constexpr int leftThumb = 6;
    constexpr int leftIndex = 7;
    std::vector<Case> cases =
        headerCases(fingers, tag64, {"04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15"});
    cases.push_back(shown(fingers, "01", {jpegFinger(rightIndex), jpegFinger(leftIndex)}));
    cases.push_back(shown(fingers, "02", {wsqFinger(rightIndex), wsqFinger(leftIndex)}));
    cases.push_back(shown(fingers, "03", {wsqFinger(rightIndex), wsqFinger(leftIndex), wsqFinger(leftThumb)}));
    cases.push_back(shown(fingers, "16", {rawFinger(rightIndex), rawFinger(leftIndex)}));
    return cases;
}

std::vector<Case> irisCases()
{
    constexpr std::uint8_t tag77 = 0x77;
    std::vector<Case> cases =
        headerCases(irises, tag77, {"03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14"});
    cases.push_back(shown(irises, "01", {jpegIris(1), jpegIris(2)}));
    cases.push_back(shown(irises, "02", {rawIris(1), rawIris(2)}));
    return cases;
}

}  // namespace rahdari::conformance
