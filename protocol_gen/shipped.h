#pragma once
// The data files of shipped/, compiled in. Static lifetime, any thread.

#include <string_view>

namespace protocol::shipped {

std::string_view calendar();
std::string_view commissions();
std::string_view phrases();
std::string_view refusals();

}  // namespace protocol::shipped
