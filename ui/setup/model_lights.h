#pragma once

#include "core/document/model/model_shelf.h"
#include "core/image/light.h"

#include <vector>

namespace rahdari::ui::setup {

/// The lights under which a model on the shelf has pictures, by the names of its files; no picture is decoded.
/// @param signers  whose packs are opened
std::vector<image::Light> lightsOf(const document::ShelfEntry& entry,
                                   const std::vector<document::SignerCertificate>& signers);

}  // namespace rahdari::ui::setup
