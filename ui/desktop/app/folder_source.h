#pragma once

#include "ui/desktop/presenters/capture_source.h"

#include <QTimer>

#include <cstdint>
#include <deque>
#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace rahdari::ui::desktop {

/// Captures in a folder as documents laid down one after the other: those that are there by name, then each new one as
/// soon as it is whole, that is, when nothing of it changed between two looks. One capture alone is laid down once.
class FolderSource final : public CaptureSource {
    Q_OBJECT
public:
    /// @param uri  "folder:PATH" or "sim:PATH"; the scheme stays in the documents' URIs
    explicit FolderSource(const std::string& uri, QObject* parent = nullptr);

    QString name() const override;
    void awaitDocument() override;
    int waitingDocuments() const override { return static_cast<int>(ready_.size()); }

private:
    using Print = std::map<std::filesystem::path, std::pair<std::uintmax_t, std::int64_t>>;  ///< files: size, time

    void look();
    void takeIn(const std::filesystem::path& capture);
    void layDown();
    LaidDocument documentOf(const std::filesystem::path& capture) const;
    static Print printOf(const std::filesystem::path& capture);

    std::string scheme_;
    std::filesystem::path root_;
    QTimer looking_;
    std::set<std::filesystem::path> known_;
    std::map<std::filesystem::path, Print> growing_;
    std::deque<std::filesystem::path> ready_;
    bool awaited_ = false;
    bool firstLook_ = true;
    bool inTrouble_ = false;
};

}  // namespace rahdari::ui::desktop
