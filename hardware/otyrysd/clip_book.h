#pragma once
// The recorder's entries as the desk folds them. Nobody submits them: they are the box's own.

#include "recorder/evidence/clip_log.h"
#include "voting/desk.h"

namespace otyrysd {

class ClipBook final : public voting::RuleBook {
  public:
    const evidence::KindRule* rule(std::string_view kind) const override { return evidence::clip_rule(kind); }
    std::variant<Plan, voting::Refused> decide(const evidence::Statement&, const evidence::Digest&,
                                               const voting::Now&) const override {
        return voting::Refused{voting::Refusal::not_yours, 0, 0};
    }
    void apply(const evidence::OpenEntry& entry, const evidence::Statement& statement) override {
        log_.note(entry.entry);
        if (const auto applied = log_.apply(statement, entry.entry.index); !applied.ok() && fault_.empty())
            fault_ = "evidence damaged at entry " + std::to_string(entry.entry.index) + ": " +
                     applied.error().text;
    }
    const evidence::ClipLog& log() const { return log_; }
    /// The first entry that an honest recorder never writes; empty: none.
    const std::string& fault() const { return fault_; }

  private:
    evidence::ClipLog log_;
    std::string fault_;
};

}  // namespace otyrysd
