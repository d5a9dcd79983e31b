#pragma once
// Three sorts of failure: a refusal (a rule says no: an enum, shown to a person), a fault (this file:
// the world let us down, text for the log), a bug (assert, abort, restart, replay).

#include <string>
#include <utility>
#include <variant>

namespace evidence {

/// A fault: what was tried and why it failed, in one line for the log. Never holds personal data.
struct [[nodiscard]] Error {
    std::string text;
};

/// A value or the fault that stands in its place. The caller looks before it takes.
template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }
    T& value() & { return std::get<0>(state_); }
    const T& value() const& { return std::get<0>(state_); }
    T&& value() && { return std::get<0>(std::move(state_)); }
    const Error& error() const { return std::get<1>(state_); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }

  private:
    std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
  public:
    Result() = default;
    Result(Error error) : error_(std::move(error)), ok_(false) {}

    bool ok() const { return ok_; }
    explicit operator bool() const { return ok_; }
    const Error& error() const { return error_; }

  private:
    Error error_;
    bool ok_ = true;
};

}  // namespace evidence

#define OTYRYS_CONCAT_(a, b) a##b
#define OTYRYS_CONCAT(a, b) OTYRYS_CONCAT_(a, b)
/// OTYRYS_TRY(auto x, f()): x = f()'s value, or return its fault from the calling function.
#define OTYRYS_TRY(declaration, expression) \
    OTYRYS_TRY_(OTYRYS_CONCAT(try_result_, __LINE__), declaration, expression)
#define OTYRYS_TRY_(name, declaration, expression) \
    auto name = (expression);                      \
    if (!name.ok()) return name.error();           \
    declaration = std::move(name).value()
/// OTYRYS_CHECK(f()): return f()'s fault, if it has one, from the calling function.
#define OTYRYS_CHECK(expression) \
    if (auto check_result = (expression); !check_result.ok()) return check_result.error()
