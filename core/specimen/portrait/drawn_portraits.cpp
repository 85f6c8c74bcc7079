#include "core/specimen/portrait/develop.h"
#include "core/specimen/portrait/hair.h"
#include "core/specimen/portrait/head_net.h"
#include "core/specimen/portrait/portrait_source.h"
#include "core/specimen/portrait/shading.h"

namespace rahdari::specimen {

namespace {

Plane<Fragment> buildScene(const HeadShape& shape, const BodyShape& body, const Sitting& sitting, const Camera& camera,
                           int width, int height)
{
    Plane<Fragment> scene(width, height);
    const Person& person = shape.person();
    for (const float side : {-1.0F, 1.0F}) {
        rasterise(earNet(person, shape, camera, side), scene);
    }
    rasterise(headNet(shape, camera), scene);
    placeBody(body, camera, scene);
    if (person.hair.style == HairStyle::Scarf) {
        rasterise(scarfNet(shape, body, camera, sitting.grainSeed), scene);
    }
    return scene;
}

cv::Mat photograph(std::uint64_t faceSeed, Sex sex, int which)
{
    const Person atRest = inventPerson(faceSeed, sex);
    const Sitting sitting = arrangeSitting(atRest, faceSeed, which);
    const HeadShape shape(atRest, sitting.smile);
    const Person& person = shape.person();
    const int width = portraitWidth * supersampling;
    const int height = portraitHeight * supersampling;
    const Camera camera(person, sitting, width, height);
    const BodyShape body(person, sitting);
    const Plane<Fragment> scene = buildScene(shape, body, sitting, camera, width, height);
    const FacePaint face(person, shape);
    const EyePaint eyes(person, shape, sitting);
    const LightReach light(scene, camera, sitting);
    const Strands hair = growHair(person, sitting, shape, body);
    Plane<float> cover(width / LightReach::coarseness, height / LightReach::coarseness);
    markStrands(hair, camera, LightReach::coarseness, cover);
    const Plane<float> hairShadow = softened(cover, 2);
    Plane<Rgb> picture = shade(scene, {person, sitting, camera, face, eyes, body, light, hairShadow, Scalp(shape)});
    const Vec3 skullCentre{0, -25, -10};
    const Vec3 faceCentre{0, 20, -40};
    drawStrands(growBrows(person, shape, faceSeed), camera, sitting, scene, 3, faceCentre, picture);
    drawStrands(growLashes(person, shape, eyes, faceSeed), camera, sitting, scene, 4, faceCentre, picture);
    drawStrands(growBeard(person, shape, face, faceSeed), camera, sitting, scene, 4, faceCentre, picture);
    drawStrands(hair, camera, sitting, scene, 1.5F, skullCentre, picture);
    return develop(picture, sitting);
}

class DrawnPortraits : public PortraitSource {
public:
    cv::Mat portrait(std::uint64_t faceSeed, Sex sex) const override { return photograph(faceSeed, sex, 0); }
    cv::Mat secondPortrait(std::uint64_t faceSeed, Sex sex) const override { return photograph(faceSeed, sex, 1); }
    std::string licence() const override { return "drawn by Rahdari"; }
};

}  // namespace

std::unique_ptr<PortraitSource> drawnPortraits() { return std::make_unique<DrawnPortraits>(); }

}  // namespace rahdari::specimen
