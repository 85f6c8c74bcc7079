#include "core/lds/dg11.h"

#include "core/lds/listed_objects.h"

namespace rahdari::lds {

namespace {

void take(const Tlv& object, Dg11& dg11)
{
    switch (object.tag) {
    case 0x5F0E: dg11.fullName = personalText(object.value); break;
    case 0x5F0F: dg11.otherNames.push_back(personalText(object.value)); break;
    case 0x5F10: dg11.personalNumber = personalText(object.value); break;
    case 0x5F2B: dg11.dateOfBirth = personalDigits(object.value); break;
    case 0x5F11: dg11.placeOfBirth = personalText(object.value); break;
    case 0x5F42: dg11.permanentAddress = personalText(object.value); break;
    case 0x5F12: dg11.telephone = personalText(object.value); break;
    case 0x5F13: dg11.profession = personalText(object.value); break;
    case 0x5F14: dg11.title = personalText(object.value); break;
    case 0x5F15: dg11.summary = personalText(object.value); break;
    case 0x5F16: dg11.proofOfCitizenship = base::Bytes(object.value.begin(), object.value.end()); break;
    case 0x5F17: dg11.otherDocuments = personalText(object.value); break;
    case 0x5F18: dg11.custodyInformation = personalText(object.value); break;
    default: break;
    }
}

}  // namespace

base::Result<Dg11> parseDg11(base::ByteSpan bytes)
{
    const auto read = readListedObjects(bytes, 0x6B);
    if (!read) {
        return read.error();
    }
    Dg11 dg11;
    dg11.listed = read.value().listed;
    dg11.present = read.value().tags();
    for (const Tlv& object : read.value().objects) {
        take(object, dg11);
    }
    return dg11;
}

}  // namespace rahdari::lds
