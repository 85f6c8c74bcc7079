#pragma once

#include "ui/desktop/presenters/capture_source.h"

namespace rahdari::ui::desktop {

/// Where no documents come from: a window that was opened to look at a record.
class NoSource final : public CaptureSource {
public:
    QString name() const override { return {}; }
    void awaitDocument() override {}
    int waitingDocuments() const override { return 0; }
};

}  // namespace rahdari::ui::desktop
