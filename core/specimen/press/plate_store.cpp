#include "core/specimen/press/plate_store.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

/// Two elements that look the same are the same.
Element byLook(const Element& element)
{
    Element look = element;
    look.name.clear();
    look.strength = 1;
    return look;
}

}  // namespace

base::Result<PlateStore::Drawn> PlateStore::get(const Element& element, const Draw& draw)
{
    const Element look = byLook(element);
    if (Drawn known = find(look)) {
        return known;
    }
    auto drawn = draw();
    if (!drawn) {
        return drawn.error();
    }
    auto shared = std::make_shared<const DrawnElement>(std::move(*drawn));
    keep(look, shared);
    return Drawn(shared);
}

std::size_t PlateStore::bytes() const
{
    const std::scoped_lock lock(mutex_);
    return bytes_;
}

PlateStore::Drawn PlateStore::find(const Element& element)
{
    const std::scoped_lock lock(mutex_);
    const auto entry = std::ranges::find(entries_, element, &Entry::element);
    if (entry == entries_.end()) {
        return nullptr;
    }
    entries_.splice(entries_.begin(), entries_, entry);
    return entry->drawn;
}

void PlateStore::keep(const Element& element, const Drawn& drawn)
{
    const std::scoped_lock lock(mutex_);
    if (std::ranges::find(entries_, element, &Entry::element) != entries_.end()) {
        return;  // another thread drew the same meanwhile
    }
    entries_.push_front({element, drawn, drawn->bytes()});
    bytes_ += entries_.front().bytes;
    while (bytes_ > mostBytes_ && entries_.size() > 1) {
        bytes_ -= entries_.back().bytes;
        entries_.pop_back();
    }
}

}  // namespace rahdari::specimen
