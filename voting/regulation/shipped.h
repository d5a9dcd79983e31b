#pragma once
// The regulations' files that are compiled in. Static lifetime, any thread.

#include <string_view>

namespace regulation::shipped {

std::string_view decree_490();

}  // namespace regulation::shipped
