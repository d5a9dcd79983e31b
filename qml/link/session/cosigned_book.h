#pragma once
// What a tablet knows of who witnessed which head: of each head.cosigned it checks every cosignature itself,
// over the root that its own entries have. One thread.

#include "qml/link/session/follower.h"
#include "voting/cosigners.h"
#include "voting/sitting_book.h"

namespace client {

class CosignedBook final : public voting::RuleBook {
  public:
    /// Both outlive it; `sittings` is folded before it.
    CosignedBook(const voting::SittingBook& sittings, const Follower& follower)
        : sittings_(sittings), follower_(follower) {}

    const evidence::KindRule* rule(std::string_view kind) const override {
        return evidence::cosigned_rule(kind);
    }
    /// The box's alone.
    std::variant<Plan, voting::Refused> decide(const evidence::Statement&, const Digest&,
                                               const voting::Now&) const override {
        return voting::Refused{voting::Refusal::unknown_kind, 0, 0};
    }
    void apply(const evidence::OpenEntry& entry, const evidence::Statement& statement) override;

    /// The newest head that was told; nothing before the first.
    const std::optional<voting::Witnessed>& newest() const { return newest_; }
    /// The appliance told another root than its own entries have.
    bool contradicted() const { return contradicted_; }

  private:
    const voting::SittingBook& sittings_;
    const Follower& follower_;
    std::optional<voting::Witnessed> newest_;
    bool contradicted_ = false;
};

}  // namespace client
