// sitting.json: what it gives are statements that can be entered.
#include "hardware/otyrysd/sitting_file.h"
#include "tests/fuzz/fuzz.h"
#include "voting/act_codec.h"
#include "voting/regulation/regulation.h"

namespace {

void must_be_entered(const voting::BoxAct& act) {
    const auto* rule = voting::kind_rule(act.kind);
    must(rule, "a kind of ours");
    const evidence::Statement statement{act.kind, {}, {}, {}, {}, 0, act.fields};
    const auto again = evidence::parse_statement(evidence::format(statement), *rule);
    must(again.ok() && voting::parse_act(*again), "it can be entered");
}

}  // namespace

void take(std::string_view octets) {
    const auto acts = otyrysd::sitting_acts(octets, {}, {{"decree-490", regulation::decree_490()}});
    if (acts.ok())
        for (const auto& act : *acts) must_be_entered(act);
    else
        must(!acts.error().text.empty(), "refused for a reason");
}
