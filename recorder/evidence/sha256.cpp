#include <openssl/crypto.h>
#include <openssl/evp.h>

#include "recorder/evidence/bug.h"
#include "recorder/evidence/crypto.h"

namespace evidence {

namespace {

/// Looked up once; lives as long as the process, and so does the library: threads may hash while it ends.
const EVP_MD* method() {
    static const EVP_MD* found = [] {
        OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
        return EVP_MD_fetch(nullptr, "SHA256", nullptr);
    }();
    return found;
}

using StatePtr = std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)>;

StatePtr new_state() {
    StatePtr state(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    demand(state != nullptr, "no memory for a digest");
    return state;
}

void start_digest(EVP_MD_CTX* state) {
    demand(EVP_DigestInit_ex2(state, method(), nullptr) == 1, "libcrypto has no SHA-256");
}

void add_octets(EVP_MD_CTX* state, ByteView bytes) {
    demand(EVP_DigestUpdate(state, bytes.data(), bytes.size()) == 1, "libcrypto does not digest");
}

Digest end_digest(EVP_MD_CTX* state) {
    Digest out;
    demand(EVP_DigestFinal_ex(state, out.bytes.data(), nullptr) == 1, "libcrypto does not digest");
    return out;
}

}  // namespace

Digest sha256(ByteView bytes) {
    return sha256({bytes});
}

Digest sha256(std::initializer_list<ByteView> parts) {
    thread_local const StatePtr state = new_state();
    start_digest(state.get());
    for (const ByteView part : parts) add_octets(state.get(), part);
    return end_digest(state.get());
}

struct Sha256::State {
    StatePtr inner = new_state();
};
Sha256::Sha256() : state_(std::make_unique<State>()) {
    start_digest(state_->inner.get());
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(ByteView bytes) {
    add_octets(state_->inner.get(), bytes);
}

Digest Sha256::digest() const {
    const StatePtr copy = new_state();
    demand(EVP_MD_CTX_copy_ex(copy.get(), state_->inner.get()) == 1, "libcrypto does not digest");
    return end_digest(copy.get());
}

}  // namespace evidence
