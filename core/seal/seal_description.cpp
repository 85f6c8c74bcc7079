#include "core/seal/seal_description.h"

#include "core/seal/c40.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rahdari::seal {

namespace {

using base::Bytes;
using base::ByteSpan;

std::string tagName(int tag)
{
    const auto octet = static_cast<std::uint8_t>(tag);
    return "feature " + base::toHex(base::ByteSpan(&octet, 1));
}

std::string trimmed(std::string text)
{
    while (!text.empty() && text.back() == ' ') {
        text.pop_back();
    }
    return text;
}

/// The length of the UTF-8 sequence at the front, or 0 where there is none.
std::size_t utf8SequenceAt(ByteSpan octets)
{
    const std::uint8_t lead = octets.front();
    const std::size_t length = lead < 0x80                   ? 1
                               : lead >= 0xC2 && lead < 0xE0 ? 2
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    if (length == 0 || octets.size() < length) {
        return 0;
    }
    for (std::size_t next = 1; next < length; ++next) {
        if ((octets[next] & 0xC0U) != 0x80) {
            return 0;
        }
    }
    const bool overlong = (lead == 0xE0 && octets[1] < 0xA0) || (lead == 0xF0 && octets[1] < 0x90);
    const bool noCharacter = (lead == 0xED && octets[1] >= 0xA0) || (lead == 0xF4 && octets[1] >= 0x90);
    return overlong || noCharacter ? 0 : length;
}

/// The text of octets that are UTF-8 without control characters.
std::optional<std::string> printableText(ByteSpan octets)
{
    for (ByteSpan rest = octets; !rest.empty();) {
        const std::size_t length = rest.front() < 0x20 || rest.front() == 0x7F ? 0 : utf8SequenceAt(rest);
        if (length == 0) {
            return std::nullopt;
        }
        rest = rest.subspan(length);
    }
    return std::string(octets.begin(), octets.end());
}

std::string durationText(ByteSpan octets)
{
    constexpr const char* units[] = {"days", "months", "years"};
    std::string text;
    for (std::size_t part = 0; part < 3; ++part) {
        if (octets[part] != 0) {
            text += (text.empty() ? "" : ", ") + std::to_string(octets[part]) + " " + units[part];
        }
    }
    return text.empty() ? "none" : text;
}

struct MrzShape {
    std::size_t width = 0;
    std::size_t lastLine = 0;  ///< characters of the second line that stand in the seal
};

MrzShape shapeOf(FeatureEncoding encoding)
{
    switch (encoding) {
    case FeatureEncoding::MrzMrvA: return {44, 28};
    case FeatureEncoding::MrzMrvB: return {36, 28};
    default: return {36, 36};
    }
}

/// @param text  as decoded: blanks stand for fillers
std::optional<SealMrz> mrzOf(std::string text, FeatureEncoding encoding)
{
    const MrzShape shape = shapeOf(encoding);
    const std::size_t length = shape.width + shape.lastLine;
    std::replace(text.begin(), text.end(), ' ', '<');
    const bool rest = text.find_first_not_of('<', length) == std::string::npos;
    if (text.size() < length || !rest ||
        text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<") != std::string::npos) {
        return std::nullopt;
    }
    text.resize(length);
    text.resize(2 * shape.width, '<');
    return SealMrz{{text.substr(0, shape.width), text.substr(shape.width)}, static_cast<int>(shape.lastLine)};
}

const FeatureRule* ruleFor(const SealProfile* profile, std::uint8_t tag)
{
    if (profile == nullptr) {
        return nullptr;
    }
    const auto found = std::find_if(profile->features.begin(), profile->features.end(),
                                    [&](const FeatureRule& rule) { return rule.tag == tag; });
    return found == profile->features.end() ? nullptr : &*found;
}

/// Describes one seal, feature by feature.
class Describer {
public:
    explicit Describer(const VisibleDigitalSeal& seal)
        : seal_(seal), profile_(findSealProfile(seal.header.featureReference, seal.header.typeCategory))
    {
    }

    SealDescription run()
    {
        takeHeader();
        for (const SealField& field : seal_.fields) {
            if (const FeatureRule* rule = ruleFor(profile_, field.tag)) {
                addKnown(field, *rule);
            } else {
                addUnknown(field);
            }
        }
        if (profile_ != nullptr) {
            demandFeatures();
        }
        if (!seal_.header.issuedOn || !seal_.header.signedOn) {
            result_.faults.emplace_back("a date in the header is no day of the calendar");
        }
        return std::move(result_);
    }

private:
    void takeHeader()
    {
        const SealHeader& header = seal_.header;
        SealContent& content = result_.content;
        content.format = SealFormat::Binary;
        content.kind = profile_ != nullptr ? profile_->kind : std::string_view();
        content.version = header.version;
        content.issuingCountry = header.issuingCountry;
        content.signerId = header.signerId;
        content.certificateReference = header.certificateReference;
        content.issuedOn = header.issuedOn;
        content.signedOn = header.signedOn;
        content.featureReference = header.featureReference;
        content.typeCategory = header.typeCategory;
        content.remarks = seal_.remarks;
        result_.kindKnown = profile_ != nullptr;
    }

    /// Tolerated: TR-03137-1 3.2.3.
    void addUnknown(const SealField& field)
    {
        const std::string text = printableText(field.value).value_or(base::toHex(field.value));
        result_.content.features.push_back({tagName(field.tag), field.tag, text, field.value});
        if (profile_ != nullptr && !profile_->hasSubtypes) {
            result_.content.remarks.push_back(tagName(field.tag) + " is not of the profile");
        }
    }

    void addKnown(const SealField& field, const FeatureRule& rule)
    {
        SealFeature feature{std::string(rule.name), field.tag, base::toHex(field.value), field.value};
        if (field.value.size() < rule.leastLength || field.value.size() > rule.greatestLength) {
            fault(rule, "has " + std::to_string(field.value.size()) + " octets");
        } else if (auto text = textOf(field.value, rule)) {
            feature.text = std::move(*text);
        }
        result_.content.features.push_back(std::move(feature));
    }

    std::optional<std::string> textOf(ByteSpan value, const FeatureRule& rule)
    {
        switch (rule.encoding) {
        case FeatureEncoding::Number: return std::to_string(value.front());
        case FeatureEncoding::Duration: return durationText(value);
        case FeatureEncoding::Octets: return printableText(value);
        case FeatureEncoding::Utf8: return orFault(printableText(value), rule, "is not in UTF-8");
        default: return c40Text(value, rule);
        }
    }

    std::optional<std::string> c40Text(ByteSpan value, const FeatureRule& rule)
    {
        auto text = decodeC40(value);
        if (!text) {
            return orFault(std::move(text), rule, "is not in C40");
        }
        if (isMrz(rule.encoding)) {
            return mrzText(std::move(*text), rule);
        }
        std::string whole = trimmed(std::move(*text));
        if (rule.characters != 0 && whole.size() > rule.characters) {
            fault(rule, "has " + std::to_string(whole.size()) + " characters");
        }
        return whole;
    }

    std::optional<std::string> mrzText(std::string text, const FeatureRule& rule)
    {
        auto mrz = mrzOf(std::move(text), rule.encoding);
        if (!mrz) {
            fault(rule, "has characters that stand in no MRZ");
            return std::nullopt;
        }
        std::string lines = mrz->lines.front() + "\n" + mrz->lines.back();
        result_.content.mrz = std::move(mrz);
        return lines;
    }

    std::optional<std::string> orFault(std::optional<std::string> text, const FeatureRule& rule, const char* what)
    {
        if (!text) {
            fault(rule, what);
        }
        return text;
    }

    void fault(const FeatureRule& rule, const std::string& what)
    {
        result_.faults.push_back("the " + std::string(rule.name) + " " + what);
    }

    bool has(std::uint8_t tag) const
    {
        return std::any_of(seal_.fields.begin(), seal_.fields.end(),
                           [&](const SealField& field) { return field.tag == tag; });
    }

    void demandFeatures()
    {
        int zones = 0;
        for (const FeatureRule& rule : profile_->features) {
            zones += isMrz(rule.encoding) && has(rule.tag) ? 1 : 0;
            if (rule.required && !has(rule.tag)) {
                fault(rule, "is missing");
            }
        }
        if (profile_->oneMrzOf && zones != 1) {
            result_.faults.emplace_back(zones == 0 ? "the mrz is missing" : "there are several MRZ in it");
        }
    }

    const VisibleDigitalSeal& seal_;
    const SealProfile* profile_;
    SealDescription result_;
};

bool hasPath(const VdsNc& seal, std::string_view path)
{
    return std::any_of(seal.values.begin(), seal.values.end(),
                       [&](const auto& value) { return value.first == path && !value.second.empty(); });
}

}  // namespace

std::string_view toString(SealFormat format)
{
    switch (format) {
    case SealFormat::Binary: return "VDS";
    case SealFormat::JsonVdsNc: return "VDS-NC";
    default: return "unknown";
    }
}

SealDescription describe(const VisibleDigitalSeal& seal) { return Describer(seal).run(); }

SealDescription describe(const VdsNc& seal)
{
    SealDescription result;
    SealContent& content = result.content;
    content.format = SealFormat::JsonVdsNc;
    content.version = seal.version;
    content.issuingCountry = seal.issuingCountry;
    content.kind = seal.type;
    for (const auto& [path, text] : seal.values) {
        content.features.push_back({path, -1, text, {}});
    }
    if (const VdsNcProfile* profile = findVdsNcProfile(seal.type, seal.version)) {
        result.kindKnown = true;
        content.kind = profile->kind;
        for (const std::string_view path : profile->requiredPaths) {
            if (!hasPath(seal, path)) {
                result.faults.push_back("the value " + std::string(path) + " is missing");
            }
        }
    }
    return result;
}

}  // namespace rahdari::seal
