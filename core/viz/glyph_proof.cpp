#include "core/viz/glyph_proof.h"

#include "core/viz/field_judgement.h"
#include "core/viz/spelling.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace rahdari::viz {

namespace {

constexpr int shiftPx = 2;

/// Small print looks unlike large print of another face.
constexpr double sameHeight = 0.3;

/// Of 852 glyphs of some twenty pages (simulated, of two generators) nine in ten were at least 0.86 alike to another of
/// their character and 0.1 more than to any other character; other characters reached 0.87 (C and O). What speaks
/// against a document must stand out further.
constexpr double surelyAlike = 0.80;
constexpr double moreAlike = 0.10;
constexpr double farMoreAlike = 0.20;

std::string utf8Of(const std::u32string& text)
{
    std::string out;
    for (const char32_t character : text) {
        out += viz::utf8Of(character);
    }
    return out;
}

std::u32string withoutBlanks(std::u32string text)
{
    std::erase(text, U' ');
    return text;
}

bool isDigit(char32_t character) { return character >= U'0' && character <= U'9'; }

/// The field's text with few of its characters replaced by others, so that it says what the zone says.
class Mending {
public:
    Mending(const VizField& field, const mrz::MrzDocument& zone, std::u32string characters)
        : field_(field), zone_(zone), characters_(std::move(characters))
    {
    }

    std::optional<std::u32string> run() const
    {
        const std::u32string text = charactersOf(field_.text);
        const bool isDate = field_.content == "birth_date" || field_.content == "expiry_date";
        if (auto whole = isDate ? std::nullopt : asInTheZone(text)) {
            return whole;
        }
        for (const bool ofOneKind : {true, false}) {
            if (auto mended = withOneReplaced(text, 0, ofOneKind)) {
                return mended;
            }
        }
        return isDate ? withTwoReplaced(text) : std::nullopt;
    }

private:
    bool agrees(const std::u32string& text) const
    {
        return matchField(field_.content, utf8Of(text), zone_).agreement == Agreement::Same;
    }

    bool mayReplace(char32_t one, char32_t other, bool ofOneKind) const
    {
        return one != U' ' && one != other && (!ofOneKind || isDigit(one) == isDigit(other));
    }

    std::optional<std::u32string> withOneReplaced(std::u32string text, std::size_t from, bool ofOneKind) const
    {
        for (std::size_t i = from; i < text.size(); ++i) {
            const char32_t own = text[i];
            for (const char32_t character : characters_) {
                text[i] = character;
                if (mayReplace(own, character, ofOneKind) && agrees(text)) {
                    return text;
                }
            }
            text[i] = own;
        }
        return std::nullopt;
    }

    std::optional<std::u32string> withTwoReplaced(std::u32string text) const
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char32_t own = text[i];
            for (const char32_t character : characters_) {
                text[i] = character;
                if (auto both = mayReplace(own, character, true) ? withOneReplaced(text, i + 1, true) : std::nullopt) {
                    return both;
                }
            }
            text[i] = own;
        }
        return std::nullopt;
    }

    /// Numbers, and names without accents, stand in the zone as they are printed.
    std::optional<std::u32string> asInTheZone(const std::u32string& text) const
    {
        const std::u32string expected = charactersOf(matchField(field_.content, field_.text, zone_).expected);
        const auto blanksOf = [](const std::u32string& one) { return std::count(one.begin(), one.end(), U' '); };
        return expected.size() == text.size() && blanksOf(expected) == blanksOf(text) && agrees(expected)
                   ? std::optional(expected)
                   : std::nullopt;
    }

    const VizField& field_;
    const mrz::MrzDocument& zone_;
    std::u32string characters_;
};

/// The glyph of a character of the text; none where glyphs touch or one is broken.
const Glyph* glyphAt(const VizField& field, std::size_t place)
{
    const auto found = std::find_if(field.glyphs.begin(), field.glyphs.end(),
                                    [&](const Glyph& glyph) { return glyph.place == static_cast<int>(place); });
    return found == field.glyphs.end() ? nullptr : &*found;
}

/// NaN, which nothing is above or below, where there is no such glyph.
double likenessOf(const Glyph* glyph, char32_t character, const GlyphGallery& known)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    return glyph == nullptr ? unknown : known.likeness(*glyph, character).value_or(unknown);
}

GlyphWord::Says wordOf(const VizField& field, const std::u32string& read, const std::u32string& zones,
                       const GlyphGallery& known)
{
    bool allZones = true;
    bool oneOthers = false;
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (read[i] == zones[i]) {
            continue;
        }
        const Glyph* const glyph = glyphAt(field, i);
        const double asZones = likenessOf(glyph, zones[i], known);
        const double asRead = likenessOf(glyph, read[i], known);
        allZones = allZones && asZones >= surelyAlike && asZones >= asRead + moreAlike;
        oneOthers = oneOthers || (asRead >= surelyAlike && asRead >= asZones + farMoreAlike);
    }
    return oneOthers ? GlyphWord::Says::Others : allZones ? GlyphWord::Says::Zones : GlyphWord::Says::Nothing;
}

/// Whether each glyph, taken in its order, is the text's: by its name, or by what it looks like.
bool spells(const std::vector<Glyph>& glyphs, const std::u32string& text, const GlyphGallery& known)
{
    const auto is = [&](const Glyph& glyph, char32_t character) {
        return glyph.character == character ||
               likenessOf(&glyph, character, known) >=
                   std::max(surelyAlike, moreAlike + known.likeness(glyph, glyph.character).value_or(-1.0));
    };
    return std::equal(glyphs.begin(), glyphs.end(), text.begin(), text.end(), is);
}

/// The field's text less a character that no ink is left for, when it then says what the zone says.
std::optional<std::string> withoutWhatIsNotThere(const VizField& field, const mrz::MrzDocument& zone,
                                                 const GlyphGallery& gallery)
{
    const std::u32string text = charactersOf(field.text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::u32string less = text;
        less.erase(i, 1);
        if (text[i] != U' ' && spells(field.glyphs, withoutBlanks(less), gallery) &&
            matchField(field.content, utf8Of(less), zone).agreement == Agreement::Same) {
            return utf8Of(less);
        }
    }
    return std::nullopt;
}

/// On a common ground, feet and middles together: what only one of them has must count against both.
cv::Mat laidOn(cv::Size ground, const cv::Mat& print)
{
    cv::Mat out(ground, CV_8U, cv::Scalar(255));
    print.copyTo(out(cv::Rect((out.cols - print.cols) / 2, (out.rows - print.rows + 1) / 2, print.cols, print.rows)));
    return out;
}

}  // namespace

double likenessOf(const cv::Mat& one, const cv::Mat& other)
{
    if (one.empty() || other.empty()) {
        return -1.0;
    }
    const cv::Size ground(std::max(one.cols, other.cols) + 2, std::max(one.rows, other.rows) + 2);
    const cv::Size wider(ground.width + 2 * shiftPx, ground.height + 2 * shiftPx);
    cv::Mat result;
    cv::matchTemplate(laidOn(wider, one), laidOn(ground, other), result, cv::TM_CCOEFF_NORMED);
    double best = -1.0;
    cv::minMaxLoc(result, nullptr, &best);
    return best;
}

GlyphGallery::GlyphGallery(const VizReading& reading, const mrz::MrzDocument& zone)
{
    for (const VizField& field : reading.fields) {
        const FieldMatch match = matchField(field.content, field.text, zone);
        if (match.agreement == Agreement::Same ||
            (match.agreement == Agreement::NotComparable && isSurelyRead(field))) {
            std::for_each(field.glyphs.begin(), field.glyphs.end(), [&](const Glyph& glyph) { add(glyph); });
        }
    }
}

void GlyphGallery::add(const Glyph& glyph)
{
    if (glyph.character != 0 && !glyph.print.empty()) {
        glyphs_[glyph.character].push_back(glyph);
    }
}

std::optional<double> GlyphGallery::likeness(const Glyph& glyph, char32_t character) const
{
    const auto found = glyphs_.find(character);
    if (found == glyphs_.end()) {
        return std::nullopt;
    }
    std::optional<double> best;
    for (const Glyph& known : found->second) {
        if (std::abs(known.heightMm / glyph.heightMm - 1.0) < sameHeight) {
            best = std::max(best.value_or(-1.0), likenessOf(glyph.print, known.print));
        }
    }
    return best;
}

std::u32string GlyphGallery::characters() const
{
    std::u32string all;
    for (const auto& [character, glyphs] : glyphs_) {
        all += character;
    }
    return all;
}

GlyphWord askGlyphs(const VizField& field, const mrz::MrzDocument& zone, const GlyphGallery& gallery)
{
    const std::u32string read = withoutBlanks(charactersOf(field.text));
    if (read.size() == field.glyphs.size() + 1) {
        if (auto text = withoutWhatIsNotThere(field, zone, gallery)) {
            return {GlyphWord::Says::Zones, *std::move(text)};
        }
    }
    const auto mended = Mending(field, zone, gallery.characters() + read).run();
    if (!mended) {
        return {};
    }
    const std::u32string zones = withoutBlanks(*mended);
    GlyphGallery known = gallery;
    for (const Glyph& glyph : field.glyphs) {
        const auto place = static_cast<std::size_t>(glyph.place);
        if (glyph.place >= 0 && place < read.size() && read[place] == zones[place]) {
            known.add(glyph);
        }
    }
    const GlyphWord::Says says = wordOf(field, read, zones, known);
    return {says, says == GlyphWord::Says::Nothing ? std::string() : utf8Of(*mended)};
}

}  // namespace rahdari::viz
