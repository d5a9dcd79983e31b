#pragma once
// A whole sitting held through the real desk with real keys: five members, the secretary, two cases, one
// clip, a majority, a tie that the chair breaks. Everything in memory and one temporary folder.

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>

#include "protocol_gen/bundle.h"
#include "protocol_gen/signing_round.h"
#include "recorder/evidence/clip_log.h"
#include "recorder/evidence/clip_writer.h"
#include "recorder/evidence/head_cosigned.h"
#include "tests/evidence/temporary_folder.h"
#include "voting/act_codec.h"
#include "voting/desk.h"
#include "voting/sitting_book.h"

namespace protocol {

inline evidence::SigningKey seeded(std::uint8_t n) {
    std::array<std::uint8_t, 32> seed;
    seed.fill(n);
    return evidence::SigningKey::from_seed(seed);
}

template <class Id>
Id id_of(std::uint8_t n) {
    Id id;
    id.bytes.fill(n);
    return id;
}

/// The recorder's kinds at the desk.
class Clips final : public voting::RuleBook {
  public:
    const evidence::KindRule* rule(std::string_view kind) const override { return evidence::clip_rule(kind); }
    std::variant<Plan, voting::Refused> decide(const evidence::Statement&, const evidence::Digest&,
                                               const voting::Now&) const override {
        return voting::Refused{voting::Refusal::not_yours};
    }
    void apply(const evidence::OpenEntry& entry, const evidence::Statement& statement) override {
        log.note(entry.entry);
        EXPECT_NE(log.apply(statement, entry.entry.index).ok(), expect_fault);
    }
    bool expect_fault = false;  // what is written from now on is against the recorder's rules
    evidence::ClipLog log;
};

class HeldSitting : public evidence::Clock {
  public:
    HeldSitting();
    HeldSitting(const HeldSitting&) = delete;
    HeldSitting& operator=(const HeldSitting&) = delete;

    evidence::Instant now() const override { return {wall_ms + clock_set_ms, wall_ms * 1000}; }
    evidence::BootId boot() const override { return id_of<evidence::BootId>(7); }

    /// A person's signed act; expected to be accepted.
    void act(const voting::PersonId& by, const voting::Act& what);
    /// What the box writes, whether or not the rules know why.
    void box(const voting::Act& what);
    void event(const evidence::ClipEvent& what);
    /// Puts a body into the journal past the desk.
    void smuggle(const evidence::Stream& stream, const std::string& kind, const std::string& body);
    std::string signed_body(const voting::PersonId& by, const voting::Act& what);
    std::string signed_body(const voting::PersonId& by, const std::string& kind,
                            std::vector<evidence::Field> fields);
    const evidence::Digest& statement_of_ballot(const voting::CaseId& of_case) const;

    /// The newest entry that asks for it: these tablets cosign, the box tells.
    void cosign(const std::vector<voting::PersonId>& by);
    void cosign() { cosign({"m1", "m2", "m3", "m4", "m5", "secretary"}); }
    evidence::HeadCosigned cosigned(const std::vector<voting::PersonId>& by) const;
    void tell(const evidence::HeadCosigned& what);

    void prepare();
    void set_clock();
    void hold_interview(const voting::CaseId& of_case, std::uint8_t clip);
    /// One choice a member, in order; then closed and declared.
    void vote(const voting::CaseId& of_case, unsigned round, const std::vector<unsigned>& choices);
    void end();
    /// Text and a stand-in for the PDF are put into papers/, then frozen.
    void freeze();
    ProtocolFrozen frozen() const;
    void confirm(const voting::PersonId& by);
    /// A person's statement of any kind, as the desk answers it.
    std::optional<voting::Refused> submit(const voting::PersonId& by, const std::string& kind,
                                          std::vector<evidence::Field> fields);
    /// Two cases with interview and vote, a tie among them, the papers frozen and confirmed.
    void hold_all();
    /// The bundle's folder.
    std::string bundle(const std::string& name = "bundle");

    const evidence::TemporaryFolder place;
    const std::string folder = place.path();
    std::int64_t wall_ms = 1'714'712'400'000;
    std::int64_t clock_set_ms = 0;         // by how much the wall clock was set, in all
    std::int64_t set_in_interview_ms = 0;  // by how much it is set in the middle of each interview
    evidence::SigningKey log_key = seeded(200);
    evidence::NoteKey log_name = evidence::log_note_key("KZ-C", log_key.public_key(), 1);
    std::map<voting::PersonId, evidence::SigningKey> keys, tablets;
    std::map<voting::PersonId, evidence::Digest> prev;
    evidence::MemoryStore store;
    std::unique_ptr<evidence::Journal> journal;
    voting::SittingBook book;
    Clips clips;
    SigningRound signing{[this](const voting::SittingId& id) { return book.find(id); }};
    std::unique_ptr<voting::Desk> desk;
    voting::SittingId sitting = id_of<voting::SittingId>(0x11);
    voting::CaseId first = id_of<voting::CaseId>(0x21), second = id_of<voting::CaseId>(0x22);
    bool clip_in_bundle = true;
    std::vector<evidence::ReaderKey> readers;          // enrolled
    std::vector<evidence::ReaderPublicKey> sealed_to;  // clips are; plain when empty
    std::uint64_t claimed_longer_ms = 0;               // than the clip really is, when it is sealed
};

}  // namespace protocol
