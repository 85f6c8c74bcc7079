#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/document/model/document_model.h"

namespace rahdari::document {

/// What was learned of a model but for its pictures: the content of "learned.cbor" and "identification.cbor".
struct Learned {
    std::vector<check::Limit> limits;
    std::map<std::string, Table> tables;
};

/// {"format": 1, "limits": [[check, feature, quantity, samples, centre, spread, lower, upper]...],
///  "tables": {name: [rows, columns, octets]}}; octets are the values as IEEE 754 single precision, little-endian.
/// A limit may be infinite on the side it does not limit.
/// @return Error 1003 for what could not be read back
base::Result<base::Bytes> encodeLearned(const Learned& learned);

/// Any bytes are safe to give. @return Error 1310, one sentence without the file's name
base::Result<Learned> decodeLearned(base::ByteSpan octets);

}  // namespace rahdari::document
