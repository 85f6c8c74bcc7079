#include "core/specimen/portrait/head_shape.h"

#include "core/specimen/portrait/exact_math.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

constexpr float tableStep = .5F;

using Knots = std::vector<ProfileCurve::Knot>;

float slopeAt(const Knots& knots, std::size_t i)
{
    if (i == 0 || i + 1 == knots.size()) {
        const std::size_t from = i == 0 ? 0 : i - 1;
        return (knots[from + 1].value - knots[from].value) / (knots[from + 1].y - knots[from].y);
    }
    const float before = (knots[i].value - knots[i - 1].value) / (knots[i].y - knots[i - 1].y);
    const float after = (knots[i + 1].value - knots[i].value) / (knots[i + 1].y - knots[i].y);
    // Harmonic mean: no overshoot between knots.
    return before * after <= 0.0F ? 0.0F : 2.0F * before * after / (before + after);
}

float hermite(const Knots& knots, std::size_t i, float y)
{
    const float span = knots[i + 1].y - knots[i].y;
    const float t = unit((y - knots[i].y) / span);
    const float t2 = t * t;
    const float t3 = t2 * t;
    return knots[i].value * (2 * t3 - 3 * t2 + 1) + slopeAt(knots, i) * span * (t3 - 2 * t2 + t) +
           knots[i + 1].value * (3 * t2 - 2 * t3) + slopeAt(knots, i + 1) * span * (t3 - t2);
}

/// How far the braincase has closed at a height over its widest place: 1 there, 0 at the crown.
float vault(const Skull& s, float y)
{
    const float share = unit((HeadShape::vaultY - y) / (HeadShape::vaultY - s.crownY));
    return powOf(std::max(0.0F, 1.0F - powOf(share, HeadShape::vaultRoundness)), 1.0F / HeadShape::vaultRoundness);
}

constexpr std::array<float, 9> vaultShares{1.0F, .985F, .95F, .89F, .80F, .68F, .5F, .28F, 0.0F};

/// Widths squared, so that the ends of the outline close round.
Knots widthKnots(const Person& person)
{
    const Skull& s = person.skull;
    const float c = s.chinY;
    const float mouth = person.mouth.y;
    Knots widths;
    for (const float share : vaultShares) {
        const float y = mix(HeadShape::vaultY, s.crownY, share);
        widths.push_back({y, s.cranialHalf * vault(s, y)});
    }
    const float jaw = s.jawHalf + .8F * s.cheekFull;
    const auto down = [&](float share) { return mouth + (c - mouth) * share; };
    const Knots face{{-20, mix(s.cranialHalf, s.cheekHalf + 3.0F, .42F)},
                     {0, s.cheekHalf + 2.2F},
                     {22, s.cheekHalf},
                     {46, mix(s.cheekHalf, jaw, .20F)},
                     {mouth, mix(jaw, s.cheekHalf, .17F)},
                     {down(.25F), .965F * jaw + 1.4F * s.jowl},
                     {down(.48F), mix(.80F * jaw, s.chinHalf * 1.62F, .4F) + 2.2F * s.jowl},
                     {down(.70F), mix(.60F * jaw, s.chinHalf * 1.30F, .6F) + 1.6F * s.jowl},
                     {down(.86F), s.chinHalf},
                     {down(.955F), s.chinHalf * .58F},
                     {c, 0}};
    widths.insert(widths.end(), face.begin(), face.end());
    Knots squares;
    for (const auto& knot : widths) {
        squares.push_back({knot.y, square(knot.value)});
    }
    return squares;
}

Knots frontKnots(const Person& person)
{
    const Skull& s = person.skull;
    const float c = s.chinY;
    Knots knots;
    for (const float share : vaultShares) {
        const float y = mix(HeadShape::vaultY, s.crownY, share);
        knots.push_back({y, HeadShape::vaultZ + HeadShape::vaultDepth * vault(s, y) - s.foreheadBack * share});
    }
    const Knots face{{-22, 93},
                     {-4, 90},
                     {20, 88},
                     {person.nose.baseY, 90},
                     {person.mouth.y, 91},
                     {person.mouth.y + (c - person.mouth.y) * .4F, 88 + s.chinForward * .4F},
                     {c - 13, 90 + s.chinForward},
                     {c - 4, 84 + s.chinForward},
                     {c, 72 + s.chinForward}};
    knots.insert(knots.end(), face.begin(), face.end());
    return knots;
}

Knots rimKnots(const Person& person)
{
    const float c = person.skull.chinY;
    const auto down = [&](float share) { return 44.0F + (c - 44.0F) * share; };
    return {{person.skull.crownY, HeadShape::vaultZ},
            {HeadShape::vaultY, HeadShape::vaultZ},
            {-18, -4},
            {0, 6},
            {22, 13},
            {down(0), 17},
            {down(.25F), 21},
            {down(.43F), 27.5F},
            {down(.60F), 38},
            {down(.76F), 51},
            {down(.90F), 63},
            {c, 70}};
}

Knots roundnessKnots(const Person& person)
{
    const float c = person.skull.chinY;
    constexpr float n = HeadShape::vaultRoundness;
    return {{person.skull.crownY, n},
            {HeadShape::vaultY, n},
            {-15, 2.3F},
            {0, 2.3F},
            {40, 2.1F},
            {70, 2.05F},
            {c - 12, 2.25F},
            {c, 2.4F}};
}

}  // namespace

ProfileCurve::ProfileCurve(const std::vector<Knot>& knots) : firstY_(knots.front().y)
{
    std::size_t at = 0;
    for (float y = knots.front().y; y <= knots.back().y + tableStep; y += tableStep) {
        while (at + 2 < knots.size() && y > knots[at + 1].y) {
            ++at;
        }
        table_.push_back(hermite(knots, at, std::min(y, knots.back().y)));
    }
}

float ProfileCurve::at(float y) const
{
    const float place = clampTo((y - firstY_) / tableStep, 0.0F, static_cast<float>(table_.size()) - 1.001F);
    const auto index = static_cast<std::size_t>(place);
    return mix(table_[index], table_[index + 1], place - static_cast<float>(index));
}

HeadShape::HeadShape(const Person& person, float smile)
    : person_(person), squaredWidth_(widthKnots(person)), front_(frontKnots(person)), rim_(rimKnots(person)),
      roundness_(roundnessKnots(person))
{
    person_.mouth.corner -= 1.5F * smile;
    person_.mouth.half += 1.2F * smile;
}

float HeadShape::halfWidth(float y) const
{
    return y <= top() || y >= bottom() ? 0.0F : std::sqrt(std::max(0.0F, squaredWidth_.at(y)));
}

float HeadShape::smoothZ(float share, float y) const
{
    const float n = roundness_.at(y);
    const float rest = 1.0F - powOf(std::min(1.0F, std::fabs(share)), n);
    return rim_.at(y) + (front_.at(y) - rim_.at(y)) * powOf(std::max(0.0F, rest), 1.0F / n);
}

float HeadShape::zAt(float x, float y) const
{
    const float half = std::max(1.0F, halfWidth(y));
    return smoothZ(clampTo(x / half, -1.0F, 1.0F), y) + features(x, y);
}

float HeadShape::features(float x, float y) const
{
    if (y < -75.0F) {
        return 0.0F;
    }
    return boneRelief(x, y) + eyeRelief(x, y) + noseRelief(x, y) + mouthRelief(x, y) + foldRelief(x, y);
}

float HeadShape::boneRelief(float x, float y) const
{
    const Skull& s = person_.skull;
    const float a = std::fabs(x);
    float z = s.cheekbone * bell2(a - 47, 17, y - 24 + .12F * (a - 47), 13);
    z += s.cheekFull * 1.6F * bell2(a - 40, 20, y - 58, 22);
    z -= 2.2F * bell2(a - 47, 11, y - 56, 20);
    z -= 3.5F * bell2(a - 62, 12, y + 22, 20);
    z += s.browRidge * bell2(a - 24, 21, y + person_.brows.height + .4F, 7.5F);
    z += .6F * s.browRidge * bell2(x, 10, y + person_.brows.height - 3.0F, 7);
    z += 1.3F * (1.2F - person_.masculine) * bell2(a - 26, 17, y + 46, 16);
    const float chin = s.chinY;
    z += 3.2F * bell2(x - person_.jawSkew, 14, y - (chin - 14), 9);
    z -= 3.6F * bell2(x, 19, y - (person_.mouth.y + person_.mouth.lower + 8.5F), 5.5F);
    z += 2.5F * s.jowl * bell2(a - 33, 9, y - (chin - 20), 10);
    z -= 1.2F * s.jowl * bell2(a - 24, 5, y - (chin - 16), 10);
    return z;
}

float HeadShape::eyeRelief(float x, float y) const
{
    if (y < -40.0F || y > 34.0F) {
        return 0.0F;
    }
    const EyeForm& e = person_.eyes;
    const float side = x < 0 ? -1.0F : 1.0F;
    const float dx = std::fabs(x) - e.halfDistance;
    const float dy = y - eyeY(side);
    // The socket, deepest beside the nose and under the brow.
    float z = -e.depth * bell2(dx + 1.5F, 18.5F, dy + 2.5F, 12.5F);
    z -= 4.6F * bell2(dx + 15, 7.5F, dy + 4, 10);
    // The ball behind the lids.
    z += (e.depth * .72F + 2.6F) * bell2(dx, 12.5F, dy - .2F, 8.6F);
    // The fold over the upper lid, and what hangs over it.
    const float lid = -e.upper - e.tilt * dx + .017F * dx * dx;
    const float along = bell(dx, 16.0F);
    if (e.crease > 0.0F) {
        z -= 1.5F * along * bell(dy - (lid - e.crease), 1.5F);
    }
    z += (.9F + 1.6F * e.hood) * along * bell(dy - (lid - e.crease - 4.6F), 4.2F);
    // Lower lid, tear trough, bag.
    const float under = e.lower - .018F * dx * dx;
    z += .6F * along * bell(dy - (under + 2.0F), 1.8F);
    z -= (.7F + .9F * e.bags) * bell2(dx + 4, 15, dy - (under + 8.5F + .05F * dx), 3.0F);
    z += 1.6F * e.bags * bell2(dx + 1, 12, dy - (under + 4.6F), 3.4F);
    return z;
}

float HeadShape::noseRelief(float x, float y) const
{
    if (y < -28.0F || y > person_.nose.baseY + 9.0F) {
        return 0.0F;
    }
    const NoseForm& n = person_.nose;
    const float tipY = n.baseY - 8.5F - n.lift;
    const float t = unit((y + 8.0F) / (tipY + 8.0F));
    const float middle = n.lean * t * t;
    const float dx = x - middle;
    const float begin = smoothStep(-22.0F, 2.0F, y);
    // The back of the nose rises to the tip and falls under it.
    float ridge = mix(n.bridge, n.tip * .62F, t * (1.7F - .7F * t)) * begin;
    ridge += n.hump * bell(y - tipY * .38F, 9.0F);
    const float half = mix(n.bridgeHalf + 1.0F, n.tipHalf + 4.0F, smoothStep(.1F, 1.0F, t));
    const float foot = n.baseY + 1.2F * bell(dx, 7.0F) - 1.6F * smoothStep(3.0F, 16.0F, std::fabs(dx));
    const float under = 1.0F - smoothStep(tipY + 1.0F, foot + 1.5F, y);
    const float flat = square(dx / half);
    float z = ridge * under * (.70F * expOf(-.80F * flat) + .30F * expOf(-.26F * flat));
    // Ball of the tip, column below it.
    z += n.tip * .42F * bell2(dx, n.tipHalf, y - tipY - .3F, 8.2F) *
         (1.0F - .55F * smoothStep(tipY + 3.0F, foot + 1.0F, y));
    z += 2.6F * bell2(dx, 3.8F, y - (n.baseY - 2.0F), 3.6F);
    // Wings, and the crease in which they end.
    const float wing = std::fabs(dx) - (n.wingHalf - 5.0F);
    z += 6.2F * bell2(wing, 5.0F, y - (n.baseY - 6.2F), 5.4F) * (1.0F - .7F * smoothStep(foot - 2.5F, foot + 1.0F, y));
    z -= 1.3F * bell2(std::fabs(dx) - (n.wingHalf - 8.5F), 2.2F, y - (n.baseY - 9.0F), 5.0F);
    z -= 1.5F * bell2(std::fabs(dx) - (n.wingHalf + 1.8F), 2.6F, y - (n.baseY - 5.6F), 5.6F);
    return z;
}

LipLines HeadShape::lips(float across) const
{
    const MouthForm& m = person_.mouth;
    const float t = std::min(1.0F, std::fabs(across));
    const float skew = .5F * person_.mouthSkew * across;
    const float drop = m.corner * t * t * t + skew;
    LipLines lines;
    lines.middle = m.y + drop + .9F * bell(t, .2F) - .55F * bell(t - .46F, .26F);
    const float upperShape =
        (1.0F - powOf(t, 1.65F)) * (1.06F - m.bow * 1.25F * bell(t, .13F) + .05F * bell(t - .24F, .12F));
    lines.upper = m.y + drop - m.upper * upperShape;
    lines.lower = m.y + drop + m.lower * powOf(std::max(0.0F, 1.0F - powOf(t, 2.3F)), .85F);
    return lines;
}

float HeadShape::mouthRelief(float x, float y) const
{
    const MouthForm& m = person_.mouth;
    if (y < person_.nose.baseY - 4.0F || y > m.y + 26.0F || std::fabs(x) > m.half + 18.0F) {
        return 0.0F;
    }
    float z = m.forward * bell2(x, 24, y - m.y, 16);
    // Philtrum.
    const float between = smoothStep(person_.nose.baseY - 1.0F, person_.nose.baseY + 3.0F, y) *
                          smoothStep(m.y - m.upper + 1.0F, m.y - m.upper - 3.0F, y);
    z += between * (.35F * bell(std::fabs(x) - 4.8F, 2.6F) - .75F * bell(x, 3.4F));
    // Corners lie in a dent.
    z -= 2.0F * bell2(std::fabs(x) - (m.half + 1.0F), 5.0F, y - m.y - m.corner, 4.5F);
    const float across = x / m.half;
    if (std::fabs(across) >= 1.0F) {
        return z;
    }
    const LipLines line = lips(across);
    const float taper = std::sqrt(1.0F - across * across);
    z -= 2.1F * taper * bell(y - line.middle, 1.35F);
    const float up = (y - line.upper) / std::max(.6F, line.middle - line.upper);
    if (up > 0.0F && up < 1.0F) {
        z += taper * (1.4F + .16F * m.upper) * sinOf(pi * powOf(up, .85F));
    }
    const float down = (y - line.middle) / std::max(.6F, line.lower - line.middle);
    if (down > 0.0F && down < 1.0F) {
        z += taper * (1.9F + .2F * m.lower) * sinOf(pi * powOf(down, .8F));
    }
    z += .5F * taper * bell(y - line.upper + .8F, 1.0F);
    return z;
}

float HeadShape::foldRelief(float x, float y) const
{
    const float w = person_.skin.wrinkles;
    const float a = std::fabs(x);
    float z = 0.0F;
    // From the wing of the nose past the corner of the mouth.
    const float begin = person_.nose.baseY - 7.0F;
    const float end = person_.mouth.y + 6.0F + 8.0F * w;
    const float t = (y - begin) / (end - begin);
    if (t > -.1F && t < 1.2F) {
        const float fold =
            mix(person_.nose.wingHalf + 1.5F, person_.mouth.half + 7.0F, unit(t)) + 7.0F * t * (1.0F - t);
        const float strength = (.35F + 1.9F * w) * smoothStep(-.1F, .2F, t) * smoothStep(1.2F, .6F, t);
        z += strength * (.9F * bell(a - fold - 6.5F, 7.0F) - .8F * bell(a - fold, 2.5F + 2.3F * unit(1.0F - 1.3F * w)));
    }
    if (w > .2F && y < -24.0F && y > -66.0F) {
        const float bend = y + .004F * x * x + 1.2F * sinOf(x * .09F + 1.0F);
        z += .42F * (w - .2F) * bell(x, 42) * (sinOf(bend * .62F) - .5F) * smoothStep(-24, -32, y) *
             smoothStep(-66, -58, y);
    }
    if (w > .05F && std::fabs(y + 16) < 20.0F) {
        z -= 1.0F * w * bell(y + 16, 8) * (bell(a - 4.6F, 1.2F));
    }
    if (w > .05F && std::fabs(y) < 20.0F && a > 44.0F) {
        const float fan = (y + 1.0F) / std::max(4.0F, a - 38.0F);
        z += .4F * w * sinOf(fan * 14.0F) * bell(a - 52, 6.0F) * bell(y, 11);
    }
    return z;
}

}  // namespace rahdari::specimen
