#include "tests/fuzz/fuzz.h"

#include "recorder/evidence/crypto.h"

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    evidence::crypto_init();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    take({reinterpret_cast<const char*>(data), size});
    return 0;
}
