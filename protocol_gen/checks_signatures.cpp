// Checks 6 and 7: signatures and keys.

#include <algorithm>
#include <map>
#include <set>

#include "protocol_gen/check_list.h"
#include "protocol_gen/signing_round.h"
#include "recorder/evidence/box_events.h"
#include "recorder/evidence/head_cosigned.h"
#include "voting/act_codec.h"

namespace protocol {
namespace {

/// Kinds that the box alone writes; every other kind needs a person's signature.
bool is_box_kind(std::string_view kind) {
    static const std::set<std::string_view> voting{
        voting::SittingPrepared::kKind, voting::RegulationPhrase::kKind,  voting::PersonSeated::kKind,
        voting::SittingClosed::kKind,   voting::StreamEnded::kKind,       voting::CaseAdded::kKind,
        voting::InterviewBroken::kKind, voting::InterviewVerified::kKind, voting::BallotClosed::kKind};
    return voting.contains(kind) || kind == voting::kUnlockTried || kind == ProtocolFrozen::kKind ||
           evidence::clip_rule(kind) || evidence::box_rule(kind) || evidence::cosigned_rule(kind);
}

struct Signers {
    evidence::KeyRing keys;
    std::map<evidence::Digest, evidence::Digest> prev;  // by key: its last statement
    std::set<evidence::Digest> seen;                    // statements by persons
    unsigned persons = 0;
    bool provisioning = true;  // until the first sitting is prepared the box enrols by itself
};

/// What is wrong with the signature of this entry; empty: nothing.
std::string wrong(Signers& signers, const ReadEntry& read) {
    const auto& statement = read.statement;
    if (statement.by.is_zero()) {
        if (!is_box_kind(statement.kind) && !evidence::KeyRing::rule(statement.kind))
            return "not signed by a person";
        if (!read.note.signatures.empty()) return "signatures under an act of the box";
        return statement.prev.is_zero() ? "" : "an act of the box with a statement before it";
    }
    if (is_box_kind(statement.kind)) return "signed by a person, but only the box writes this";
    const auto* key = signers.keys.find(statement.by);
    if (!key) return "signed by a key that is not enrolled, or revoked";
    if (key->role != evidence::kPersonsKey) return "signed by a " + key->role + "'s key";
    if (read.note.signatures.size() != 1 ||
        !evidence::verify_note(read.note, evidence::person_note_key(key->key)))
        return "bad signature of " + key->label;
    if (!signers.seen.insert(read.digest).second) return "the same statement a second time";
    auto& prev = signers.prev[statement.by];
    if (statement.prev != prev) return "not the next statement of " + key->label;
    prev = read.digest;
    ++signers.persons;
    return {};
}

void check_key(const Signers& before, const ReadEntry& read, CheckList& list) {
    const auto index = read.entry.entry.index;
    const auto octets = evidence::Digest::parse(read.statement.field("key")).value_or(evidence::Digest{});
    const auto id = evidence::sha256(octets.view());
    const bool known = before.keys.all().contains(id) || before.keys.all_readers().contains(id);
    const bool enrols = read.statement.kind == "key.enrolled";
    if (read.statement.by.is_zero() && !before.provisioning)
        list.fault_at(CheckName::keys, index, "not witnessed");
    if (enrols && evidence::is_reader_role(read.statement.field("role"))) {
        if (!evidence::is_valid(evidence::ReaderPublicKey{octets.bytes}))
            return list.fault_at(CheckName::keys, index, "no valid X25519 key");
    } else if (enrols && !evidence::is_valid(evidence::PublicKey{octets.bytes})) {
        return list.fault_at(CheckName::keys, index, "no valid Ed25519 key");
    }
    if (enrols && known) list.fault_at(CheckName::keys, index, "a key enrolled a second time");
    if (read.statement.kind == "key.revoked" && !known)
        list.fault_at(CheckName::keys, index, "revokes a key that was never enrolled");
    if (read.entry.entry.stream != evidence::Stream::box())
        list.fault_at(CheckName::keys, index, "not in the box's stream");
}

void check_seat(const Signers& signers, const ReadEntry& read, CheckList& list) {
    const auto id = evidence::Digest::parse(read.statement.field("key"));
    const auto* key = id ? signers.keys.find(*id) : nullptr;
    if (!key || key->role != evidence::kPersonsKey)
        list.fault_at(CheckName::keys, read.entry.entry.index,
                      "a person seated with a key that is not enrolled");
}

}  // namespace

void check_signatures(const ReadBundle& bundle, CheckList& list) {
    Signers signers;
    for (const auto& read : bundle.entries) {
        if (const auto why = wrong(signers, read); !why.empty())
            list.fault_at(CheckName::signatures, read.entry.entry.index, why);
        if (evidence::KeyRing::rule(read.statement.kind)) {
            check_key(signers, read, list);
            signers.keys.apply(read.statement);
        }
        if (voting::unlock_rule(read.statement.kind) && read.entry.entry.stream != evidence::Stream::box())
            list.fault_at(CheckName::keys, read.entry.entry.index, "not in the box's stream");
        if (read.statement.kind == voting::SittingPrepared::kKind) signers.provisioning = false;
        if (read.statement.kind == voting::PersonSeated::kKind) check_seat(signers, read, list);
    }
    list.detail(CheckName::signatures, std::to_string(signers.persons) + " by persons");
    std::size_t revoked = 0;
    for (const auto& [id, key] : signers.keys.all()) revoked += key.revoked;
    for (const auto& [id, key] : signers.keys.all_readers()) revoked += key.revoked;
    const auto readers = signers.keys.all_readers().size();
    list.detail(CheckName::keys,
                std::to_string(signers.keys.all().size() + readers) + " enrolled, " +
                    (readers ? std::to_string(readers) + " of them to read sealed clips, " : "") +
                    std::to_string(revoked) + " revoked");
}

}  // namespace protocol
