#include "core/lds/face_image.h"

#include <iterator>

namespace rahdari::lds {

namespace {

base::Result<FaceRecord> parseFaceRecord(const BiometricInstance& instance)
{
    return instance.blockFormat == BlockFormat::Iso39794 ? parseFaceRecord39794(instance.block)
                                                         : parseFaceRecord19794(instance.block);
}

}  // namespace

base::Result<Dg2> parseDg2(base::ByteSpan bytes)
{
    const auto instances = parseBiometricGroup(LdsFile::Dg2, bytes);
    if (!instances) {
        return instances.error();
    }
    Dg2 dg2;
    for (const BiometricInstance& instance : *instances) {
        auto record = parseFaceRecord(instance);
        if (!record) {
            return record.error();
        }
        std::move(record.value().images.begin(), record.value().images.end(), std::back_inserter(dg2.faces));
    }
    return dg2;
}

}  // namespace rahdari::lds
