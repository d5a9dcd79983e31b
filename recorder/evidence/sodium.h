#pragma once
// The only includer of libsodium's header. For the .cpp files of this room alone.

#include <sodium.h>
