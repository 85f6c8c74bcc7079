#pragma once

#include "core/base/error.h"
#include "ui/desktop/presenters/laid_document.h"

#include <QObject>
#include <QString>

namespace rahdari::ui::desktop {

/// Where documents are laid down: a port, whose adapters live in ui/desktop/app. Nothing here blocks. GUI thread.
class CaptureSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// What stands in the window's upper line, e.g. the name of a folder or device.
    virtual QString name() const = 0;

    /// Wants one document more: `laidDown` follows as soon as there is one, at once or in an hour. Asking again before
    /// that changes nothing.
    virtual void awaitDocument() = 0;

    /// Whether documents lie ready beyond the one shown, for a line such as "3 more"; negative: not known.
    virtual int waitingDocuments() const { return -1; }

signals:
    void laidDown(const rahdari::ui::desktop::LaidDocument& document);
    void troubled(const rahdari::base::Error& error);  ///< e.g. the device is gone; told once until `recovered`
    void recovered();
};

}  // namespace rahdari::ui::desktop
