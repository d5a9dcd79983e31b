#pragma once
// RFC 6962 trees. The hash is SHA-256 for the journal and BLAKE2b-256 for a clip's slots.
// Pure; any thread.

#include <functional>
#include <vector>

#include "recorder/evidence/crypto.h"

namespace evidence {

enum class TreeHash { sha256, blake2b };

Digest leaf_hash(TreeHash hash, ByteView leaf);                          // H(0x00 | leaf)
Digest node_hash(TreeHash hash, const Digest& left, const Digest& right);  // H(0x01 | left | right)
Digest empty_root(TreeHash hash);                                         // H()

/// A tree that only grows; keeps O(log n) digests. One thread at a time.
class GrowingTree {
  public:
    explicit GrowingTree(TreeHash hash) : hash_(hash) {}
    void add(const Digest& leaf);
    std::uint64_t size() const { return size_; }
    Digest root() const;

  private:
    TreeHash hash_;
    std::uint64_t size_ = 0;
    std::vector<Digest> peaks_;  // roots of the full subtrees, largest first
};

/// Leaf hashes by index, for proofs.
using LeafAt = std::function<Digest(std::uint64_t)>;

Digest root_of(TreeHash hash, std::uint64_t size, const LeafAt& leaf);
std::vector<Digest> inclusion_proof(TreeHash hash, std::uint64_t index, std::uint64_t size, const LeafAt& leaf);
bool verify_inclusion(TreeHash hash, const Digest& leaf, std::uint64_t index, std::uint64_t size,
                      const std::vector<Digest>& proof, const Digest& root);
std::vector<Digest> consistency_proof(TreeHash hash, std::uint64_t old_size, std::uint64_t size, const LeafAt& leaf);
bool verify_consistency(TreeHash hash, std::uint64_t old_size, const Digest& old_root, std::uint64_t size,
                        const Digest& root, const std::vector<Digest>& proof);

}  // namespace evidence
