#pragma once

#include "ui/desktop/app/capture_folder.h"
#include "ui/desktop/presenters/capture_source.h"
#include "ui/desktop/presenters/serial_thread.h"

#include <QTimer>

#include <deque>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::desktop {

/// Captures in a folder as documents laid down one after the other: those that are there by name, then each new one as
/// soon as it is whole (capture_folder.h). One capture alone is laid down once. The disk is read on a thread of its
/// own.
class FolderSource final : public CaptureSource {
    Q_OBJECT
public:
    /// @param uri  "folder:PATH" or "sim:PATH"; the scheme stays in the documents' URIs
    explicit FolderSource(const std::string& uri, QObject* parent = nullptr);

    QString name() const override;
    void awaitDocument() override;
    int waitingDocuments() const override { return static_cast<int>(ready_.size()); }

private:
    void look();
    void takeIn(const base::Result<std::vector<std::filesystem::path>>& found);
    void layDown();
    void give(const std::optional<LaidDocument>& document);

    CaptureFolder folder_;  ///< its looks belong to the thread
    QTimer looking_;
    std::deque<std::filesystem::path> ready_;
    bool awaited_ = false;
    bool inTrouble_ = false;
    bool busy_ = false;  ///< a look is on its way
    SerialThread disk_;  ///< the last member: it ends before the rest is gone
};

}  // namespace rahdari::ui::desktop
