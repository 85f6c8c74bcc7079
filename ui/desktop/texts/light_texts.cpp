#include "ui/desktop/texts/light_texts.h"

#include "ui/desktop/texts/translated.h"

namespace rahdari::ui::desktop::texts {

using image::Light;

namespace {

QString inContext(const char* text) { return translated("Lights", text); }

}  // namespace

QString wordOf(Light light)
{
    switch (light) {
    case Light::White: return inContext(QT_TRANSLATE_NOOP("Lights", "White"));
    case Light::Infrared: return inContext(QT_TRANSLATE_NOOP("Lights", "Infrared"));
    case Light::Ultraviolet: return inContext(QT_TRANSLATE_NOOP("Lights", "UV"));
    case Light::Coaxial: return inContext(QT_TRANSLATE_NOOP("Lights", "Coaxial"));
    case Light::ObliqueLeft: return inContext(QT_TRANSLATE_NOOP("Lights", "From the left"));
    case Light::ObliqueRight: return inContext(QT_TRANSLATE_NOOP("Lights", "From the right"));
    case Light::Transmitted: break;
    }
    return inContext(QT_TRANSLATE_NOOP("Lights", "From behind"));
}

QString underLight(Light light)
{
    switch (light) {
    case Light::White: return inContext(QT_TRANSLATE_NOOP("Lights", "under white light"));
    case Light::Infrared: return inContext(QT_TRANSLATE_NOOP("Lights", "under infrared light"));
    case Light::Ultraviolet: return inContext(QT_TRANSLATE_NOOP("Lights", "under ultraviolet light"));
    case Light::Coaxial: return inContext(QT_TRANSLATE_NOOP("Lights", "under coaxial light"));
    case Light::ObliqueLeft: return inContext(QT_TRANSLATE_NOOP("Lights", "in light from the left"));
    case Light::ObliqueRight: return inContext(QT_TRANSLATE_NOOP("Lights", "in light from the right"));
    case Light::Transmitted: break;
    }
    return inContext(QT_TRANSLATE_NOOP("Lights", "in light from behind"));
}

}  // namespace rahdari::ui::desktop::texts
