#include "core/lds/dg12.h"

#include "core/lds/listed_objects.h"

namespace rahdari::lds {

namespace {

void take(const Tlv& object, Dg12& dg12)
{
    switch (object.tag) {
    case 0x5F19: dg12.issuingAuthority = personalText(object.value); break;
    case 0x5F26: dg12.dateOfIssue = personalDigits(object.value); break;
    case 0x5F1A: dg12.otherPersons.push_back(personalText(object.value)); break;
    case 0x5F1B: dg12.endorsements = personalText(object.value); break;
    case 0x5F1C: dg12.taxOrExitRequirements = personalText(object.value); break;
    case 0x5F1D: dg12.frontPicture = base::Bytes(object.value.begin(), object.value.end()); break;
    case 0x5F1E: dg12.rearPicture = base::Bytes(object.value.begin(), object.value.end()); break;
    case 0x5F55: dg12.personalisationTime = personalDigits(object.value); break;
    case 0x5F56: dg12.personalisationSystem = personalText(object.value); break;
    default: break;
    }
}

}  // namespace

base::Result<Dg12> parseDg12(base::ByteSpan bytes)
{
    const auto read = readListedObjects(bytes, 0x6C);
    if (!read) {
        return read.error();
    }
    Dg12 dg12;
    dg12.listed = read.value().listed;
    dg12.present = read.value().tags();
    for (const Tlv& object : read.value().objects) {
        take(object, dg12);
    }
    return dg12;
}

}  // namespace rahdari::lds
