// Writes manifests as a JSON list, for manifest_schema_test.py: one made up, and one of a specimen that was really
// made.
#include "core/specimen/collection/specimen_folder.h"
#include "tests/unit/core/specimen/collection/utopian_document.h"

#include <chrono>
#include <iostream>

int main()
{
    using namespace rahdari;
    using namespace std::chrono_literals;
    const auto workshop = specimen::Workshop::open(tests::utopianModels(), {});
    if (!workshop) {
        std::cerr << workshop.error().message << '\n';
        return 1;
    }
    std::cout << '[' << specimen::writeManifest(tests::fullManifest());
    for (const char* family : {"", "F10"}) {
        specimen::SpecimenOrder order;
        order.design = "id_card_2016";
        order.seed = 4;
        order.today = 2026y / 6 / 1;
        order.family = family;
        order.difficulty = order.family.empty() ? 0 : 1;
        order.scanner = "flatbed";
        order.lights = {image::Light::White};
        const auto made = (*workshop)->make(order);
        if (!made) {
            std::cerr << made.error().message << '\n';
            return 1;
        }
        std::cout << ',' << specimen::manifestJson(*made);
    }
    std::cout << "]\n";
}
