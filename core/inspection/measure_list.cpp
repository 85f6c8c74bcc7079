#include "core/inspection/measure_list.h"

#include "core/optical/appearance/measures_of_appearance.h"
#include "core/optical/coaxial/measures_of_coaxial.h"
#include "core/optical/faces/measures_of_faces.h"
#include "core/optical/fields/measures_of_fields.h"
#include "core/optical/infrared/measures_of_infrared.h"
#include "core/optical/portrait/measures_of_portrait.h"
#include "core/optical/print/measures_of_print.h"
#include "core/optical/spoof/measures_of_spoof.h"
#include "core/optical/ultraviolet/measures_of_ultraviolet.h"

namespace rahdari::inspection {

const std::vector<optical::Measures>& measureList()
{
    static const std::vector<optical::Measures> list{
        optical::ultravioletMeasures(), optical::infraredMeasures(), optical::spoofMeasures(),
        optical::printMeasures(),       optical::portraitMeasures(), optical::facesMeasures(),
        optical::fieldMeasures(),       optical::coaxialMeasures(),  optical::appearanceMeasures(),
    };
    return list;
}

}  // namespace rahdari::inspection
