#include "recorder/evidence/merkle.h"

#include <bit>

#include "recorder/evidence/blake2b_lanes.h"
#include "recorder/evidence/bug.h"

namespace evidence {
namespace {

Digest hash_of(TreeHash hash, std::initializer_list<ByteView> parts) {
    return hash == TreeHash::sha256 ? sha256(parts) : blake2b256(parts);
}

/// Root of the leaves [from, to), to > from.
using SubtreeRoot = std::function<Digest(std::uint64_t from, std::uint64_t to)>;

/// The largest power of two smaller than n; n >= 2.
std::uint64_t split(std::uint64_t n) {
    return std::bit_floor(n - 1);
}

std::vector<Digest> inclusion(std::uint64_t index, std::uint64_t size, const SubtreeRoot& subtree) {
    demand(index < size, "a proof for a leaf that is not there");
    std::vector<Digest> proof;
    std::uint64_t from = 0, to = size;
    while (to - from > 1) {
        const std::uint64_t middle = from + split(to - from);
        if (index < middle) {
            proof.insert(proof.begin(), subtree(middle, to));
            to = middle;
        } else {
            proof.insert(proof.begin(), subtree(from, middle));
            from = middle;
        }
    }
    return proof;
}

/// RFC 6962 section 2.1.2; the innermost subtree is left out when it is the old tree itself.
std::vector<Digest> consistency(std::uint64_t old_size, std::uint64_t size, const SubtreeRoot& subtree) {
    demand(old_size <= size, "a proof from a larger tree to a smaller one");
    std::vector<Digest> proof;
    if (old_size == 0 || old_size == size) return proof;
    std::uint64_t from = 0, to = size;
    while (to != old_size) {
        const std::uint64_t middle = from + split(to - from);
        if (old_size <= middle) {
            proof.insert(proof.begin(), subtree(middle, to));
            to = middle;
        } else {
            proof.insert(proof.begin(), subtree(from, middle));
            from = middle;
        }
    }
    if (from != 0) proof.insert(proof.begin(), subtree(from, to));
    return proof;
}

SubtreeRoot over_leaves(TreeHash hash, const LeafAt& leaf) {
    return [hash, &leaf](std::uint64_t from, std::uint64_t to) {
        GrowingTree tree(hash);
        for (auto i = from; i < to; ++i) tree.add(leaf(i));
        return tree.root();
    };
}

}  // namespace

Digest leaf_hash(TreeHash hash, ByteView leaf) {
    constexpr std::uint8_t tag[] = {0};
    return hash_of(hash, {tag, leaf});
}

void leaf_hashes(TreeHash hash, std::span<const ByteView> leaves, std::span<Digest> out) {
    if (hash == TreeHash::blake2b) return blake2b256_each(0, leaves, out);
    for (std::size_t i = 0; i < leaves.size(); ++i) out[i] = leaf_hash(hash, leaves[i]);
}

Digest node_hash(TreeHash hash, const Digest& left, const Digest& right) {
    constexpr std::uint8_t tag[] = {1};
    return hash_of(hash, {tag, left.view(), right.view()});
}

Digest empty_root(TreeHash hash) {
    return hash_of(hash, {});
}

void GrowingTree::add(const Digest& leaf) {
    Digest node = leaf;
    for (auto full = size_; full & 1; full >>= 1) {
        node = node_hash(hash_, peaks_.back(), node);
        peaks_.pop_back();
    }
    peaks_.push_back(node);
    ++size_;
}

Digest GrowingTree::root() const {
    if (peaks_.empty()) return empty_root(hash_);
    Digest node = peaks_.back();
    for (auto peak = peaks_.rbegin() + 1; peak != peaks_.rend(); ++peak) node = node_hash(hash_, *peak, node);
    return node;
}

void StoredTree::add(const Digest& leaf) {
    Digest node = leaf;
    for (std::size_t level = 0;; ++level) {
        if (level == levels_.size()) levels_.emplace_back();
        auto& row = levels_[level];
        row.push_back(node);
        if (row.size() % 2 != 0) return;
        node = node_hash(hash_, row[row.size() - 2], node);
    }
}

Digest StoredTree::subtree(std::uint64_t from, std::uint64_t to) const {
    const std::uint64_t length = to - from;
    if (std::has_single_bit(length))
        return levels_[static_cast<std::size_t>(std::countr_zero(length))][from / length];
    const std::uint64_t middle = from + split(length);
    return node_hash(hash_, subtree(from, middle), subtree(middle, to));
}

Digest StoredTree::root_at(std::uint64_t size) const {
    demand(size <= this->size(), "the root of a tree larger than it is");
    return size == 0 ? empty_root(hash_) : subtree(0, size);
}

std::vector<Digest> StoredTree::inclusion(std::uint64_t index, std::uint64_t size) const {
    demand(size <= this->size(), "a proof in a tree larger than it is");
    return evidence::inclusion(index, size, [this](auto from, auto to) { return subtree(from, to); });
}

std::vector<Digest> StoredTree::consistency(std::uint64_t old_size, std::uint64_t size) const {
    demand(size <= this->size(), "a proof in a tree larger than it is");
    return evidence::consistency(old_size, size, [this](auto from, auto to) { return subtree(from, to); });
}

Digest root_of(TreeHash hash, std::uint64_t size, const LeafAt& leaf) {
    return over_leaves(hash, leaf)(0, size);
}

std::vector<Digest> inclusion_proof(TreeHash hash, std::uint64_t index, std::uint64_t size,
                                    const LeafAt& leaf) {
    return inclusion(index, size, over_leaves(hash, leaf));
}

/// RFC 9162 section 2.1.3.2.
bool verify_inclusion(TreeHash hash, const Digest& leaf, std::uint64_t index, std::uint64_t size,
                      const std::vector<Digest>& proof, const Digest& root) {
    if (index >= size) return false;
    std::uint64_t fn = index, sn = size - 1;
    Digest node = leaf;
    for (const auto& sibling : proof) {
        if (sn == 0) return false;
        if ((fn & 1) || fn == sn) {
            node = node_hash(hash, sibling, node);
            while (!(fn & 1) && fn != 0) fn >>= 1, sn >>= 1;
        } else {
            node = node_hash(hash, node, sibling);
        }
        fn >>= 1, sn >>= 1;
    }
    return sn == 0 && node == root;
}

std::vector<Digest> consistency_proof(TreeHash hash, std::uint64_t old_size, std::uint64_t size,
                                      const LeafAt& leaf) {
    return consistency(old_size, size, over_leaves(hash, leaf));
}

/// RFC 9162 section 2.1.4.2.
bool verify_consistency(TreeHash hash, std::uint64_t old_size, const Digest& old_root, std::uint64_t size,
                        const Digest& root, const std::vector<Digest>& proof) {
    if (old_size > size) return false;
    if (old_size == 0) return proof.empty() && old_root == empty_root(hash) && (size > 0 || root == old_root);
    if (old_size == size) return proof.empty() && old_root == root;
    auto next = proof.begin();
    Digest old_node = old_root;
    if (!std::has_single_bit(old_size)) {
        if (next == proof.end()) return false;
        old_node = *next++;
    }
    Digest node = old_node;
    std::uint64_t fn = old_size - 1, sn = size - 1;
    while (fn & 1) fn >>= 1, sn >>= 1;
    for (; next != proof.end(); ++next) {
        if (sn == 0) return false;
        if ((fn & 1) || fn == sn) {
            old_node = node_hash(hash, *next, old_node);
            node = node_hash(hash, *next, node);
            while (!(fn & 1) && fn != 0) fn >>= 1, sn >>= 1;
        } else {
            node = node_hash(hash, node, *next);
        }
        fn >>= 1, sn >>= 1;
    }
    return sn == 0 && old_node == old_root && node == root;
}

}  // namespace evidence
