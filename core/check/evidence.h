#pragma once

#include <any>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <typeindex>
#include <unordered_map>
#include <utility>

namespace rahdari::check {

/// What was gathered about one document, each kind once: one slot per type. A module defines its own evidence
/// type (`mrz::MrzReading`, `document::PageLocation`, ...), so a new kind of evidence changes nothing here.
///
/// Values are immutable once put. Threads may put and find at the same time.
class Evidence {
public:
    /// Keeps a value. The first one of a type stays: evidence is gathered once.
    /// @return false when there already was one
    template <typename T>
    bool put(T value)
    {
        auto kept = std::make_shared<const T>(std::move(value));
        const std::unique_lock lock(mutex_);
        return slots_.emplace(std::type_index(typeid(T)), std::any(std::move(kept))).second;
    }

    /// The value of a type, or null when it was not gathered. Valid as long as the returned pointer is held.
    template <typename T>
    std::shared_ptr<const T> find() const
    {
        const std::shared_lock lock(mutex_);
        const auto slot = slots_.find(std::type_index(typeid(T)));
        return slot == slots_.end() ? nullptr : std::any_cast<std::shared_ptr<const T>>(slot->second);
    }

private:
    mutable std::shared_mutex mutex_;
    std::unordered_map<std::type_index, std::any> slots_;
};

}  // namespace rahdari::check
