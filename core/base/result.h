#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace rahdari::base {

/// A value or the reason why there is none. Expected failure travels in it; exceptions of libraries are
/// translated where the library is called.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT(google-explicit-constructor)
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT(google-explicit-constructor)

    explicit operator bool() const noexcept { return state_.index() == 0; }

    /// Only when the result holds a value; throws std::bad_variant_access otherwise (a defect of the caller).
    T& value() & { return std::get<0>(state_); }
    const T& value() const& { return std::get<0>(state_); }
    T&& value() && { return std::get<0>(std::move(state_)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// Only when the result holds an error.
    const Error& error() const { return std::get<1>(state_); }

private:
    std::variant<T, Error> state_;
};

/// Success without a value, or the reason of the failure.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

    explicit operator bool() const noexcept { return !error_.has_value(); }
    const Error& error() const { return error_.value(); }

private:
    std::optional<Error> error_;
};

}  // namespace rahdari::base
