// A body of the journal, as a tablet submits it: note, statement, act.
#include "protocol_gen/signing_round.h"
#include "recorder/evidence/box_events.h"
#include "recorder/evidence/clip_events.h"
#include "recorder/evidence/head_cosigned.h"
#include "recorder/evidence/keyring.h"
#include "recorder/evidence/note.h"
#include "tests/fuzz/fuzz.h"
#include "voting/act_codec.h"
#include "voting/unlock.h"

namespace {

const evidence::KindRule* rule_of(std::string_view kind) {
    for (const auto& rule :
         {voting::kind_rule, evidence::box_rule, evidence::clip_rule, evidence::KeyRing::rule,
          evidence::cosigned_rule, protocol::signing_rule, voting::unlock_rule})
        if (const auto* found = rule(kind)) return found;
    return nullptr;
}

}  // namespace

void take(std::string_view octets) {
    const auto body = evidence::parse_body(octets);
    if (!body.ok()) return;
    must((body->signatures.empty() ? body->text : evidence::format(*body)) == octets,
         "the body's one spelling");
    const auto* rule = rule_of(evidence::statement_kind(octets));
    if (!rule) return;
    const auto statement = evidence::parse_statement(body->text, *rule);
    if (!statement.ok()) return;
    must(evidence::format(*statement) == body->text, "the statement's one spelling");
    if (voting::kind_rule(statement->kind))
        if (const auto act = voting::parse_act(*statement)) {
            must(voting::kind_of(*act) == statement->kind, "the act's kind");
            must(voting::to_fields(*act) == statement->fields, "the act's fields");
        }
    if (evidence::clip_rule(statement->kind))
        if (const auto event = evidence::clip_event_of(*statement); event.ok())
            must(evidence::fields_of(*event) == statement->fields, "the clip event's fields");
    if (evidence::cosigned_rule(statement->kind))
        if (const auto told = evidence::head_cosigned_of(*statement); told.ok())
            must(evidence::fields_of(*told) == statement->fields, "the cosigned head's fields");
    evidence::KeyRing keys;
    if (evidence::KeyRing::rule(statement->kind)) keys.apply(*statement);
    voting::UnlockTries tries;
    if (voting::unlock_rule(statement->kind)) {
        tries.apply(*statement);
        (void)voting::decide_unlock(keys, tries, *statement);
    }
    if (protocol::signing_rule(statement->kind)) (void)protocol::frozen_of(*statement);
}
