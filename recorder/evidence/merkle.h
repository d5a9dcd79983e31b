#pragma once
// RFC 6962 trees. The hash is SHA-256 for the journal and BLAKE2b-256 for a clip's slots.
// Pure; any thread.

#include <functional>
#include <vector>

#include "recorder/evidence/crypto.h"

namespace evidence {

enum class TreeHash { sha256, blake2b };

Digest leaf_hash(TreeHash hash, ByteView leaf);  // H(0x00 | leaf)
/// The same of each of these, all of one length, into as many; of blake2b several at once.
void leaf_hashes(TreeHash hash, std::span<const ByteView> leaves, std::span<Digest> out);
Digest node_hash(TreeHash hash, const Digest& left, const Digest& right);  // H(0x01 | left | right)
Digest empty_root(TreeHash hash);                                          // H()

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

/// A tree that only grows and keeps every full subtree: roots and proofs of any size in O(log n) hashes, for
/// 64 octets of memory per leaf. One thread at a time.
class StoredTree {
  public:
    explicit StoredTree(TreeHash hash) : hash_(hash) {}
    void add(const Digest& leaf);
    std::uint64_t size() const { return levels_.empty() ? 0 : levels_[0].size(); }
    const Digest& leaf(std::uint64_t index) const { return levels_[0][index]; }
    /// Preconditions: size <= size(), index < size, old_size <= size (else a bug; aborts).
    Digest root_at(std::uint64_t size) const;
    Digest root() const { return root_at(size()); }
    std::vector<Digest> inclusion(std::uint64_t index, std::uint64_t size) const;
    std::vector<Digest> consistency(std::uint64_t old_size, std::uint64_t size) const;

  private:
    Digest subtree(std::uint64_t from, std::uint64_t to) const;

    TreeHash hash_;
    std::vector<std::vector<Digest>> levels_;  // levels_[k][i]: leaves i*2^k .. (i+1)*2^k
};

/// Leaf hashes by index, for proofs; preconditions as above.
using LeafAt = std::function<Digest(std::uint64_t)>;

Digest root_of(TreeHash hash, std::uint64_t size, const LeafAt& leaf);
std::vector<Digest> inclusion_proof(TreeHash hash, std::uint64_t index, std::uint64_t size,
                                    const LeafAt& leaf);
bool verify_inclusion(TreeHash hash, const Digest& leaf, std::uint64_t index, std::uint64_t size,
                      const std::vector<Digest>& proof, const Digest& root);
std::vector<Digest> consistency_proof(TreeHash hash, std::uint64_t old_size, std::uint64_t size,
                                      const LeafAt& leaf);
bool verify_consistency(TreeHash hash, std::uint64_t old_size, const Digest& old_root, std::uint64_t size,
                        const Digest& root, const std::vector<Digest>& proof);

}  // namespace evidence
