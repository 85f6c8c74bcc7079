#pragma once

#include "core/specimen/press/static_plates.h"

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <mutex>

namespace rahdari::specimen {

/// Keeps drawn elements, by everything that decides how they look; those not asked for longest go first. Thread-safe;
/// while one thread draws an element, others do not wait for it but draw it too.
class PlateStore {
public:
    using Drawn = std::shared_ptr<const DrawnElement>;
    using Draw = std::function<base::Result<DrawnElement>()>;

    explicit PlateStore(std::size_t mostBytes) : mostBytes_(mostBytes) {}

    /// @param element  its name and strength do not count
    base::Result<Drawn> get(const Element& element, const Draw& draw);

    std::size_t bytes() const;

private:
    struct Entry {
        Element element;
        Drawn drawn;
        std::size_t bytes = 0;
    };

    Drawn find(const Element& element);
    void keep(const Element& element, const Drawn& drawn);

    mutable std::mutex mutex_;
    std::list<Entry> entries_;  ///< last used first
    std::size_t bytes_ = 0;
    std::size_t mostBytes_;
};

}  // namespace rahdari::specimen
