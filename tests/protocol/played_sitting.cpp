#include "tests/protocol/played_sitting.h"

#include <gtest/gtest.h>

#include <sstream>

namespace papers {

using namespace voting;

PlayedSitting::PlayedSitting(SittingPrepared prepared, const Profile& profile) {
    prepared.sitting.bytes[0] = 5;
    sitting.prepared.day = prepared.day;
    at("09:00:00");
    for (const Act& frozen : prepare_under(profile, prepared))
        apply(sitting, frozen, {next_index, now_ms_, kBox, {}});
    ++next_index;
}

std::int64_t PlayedSitting::ms(const char* time) const {
    const std::string utc = sitting.prepared.day + "T" + time + ".000Z";
    return *evidence::parse_time(utc) - std::int64_t{sitting.prepared.utc_offset_min} * 60'000;
}

PlayedSitting& PlayedSitting::at(const char* time) {
    now_ms_ = ms(time);
    return *this;
}

void PlayedSitting::enter(const PersonId& by, const Act& act) {
    Entered entered{next_index, now_ms_, by, {}};
    entered.statement.bytes[0] = static_cast<std::uint8_t>(next_index);
    entered.statement.bytes[1] = static_cast<std::uint8_t>(next_index >> 8);
    entered.statement.bytes[2] = 1;
    ++next_index;
    apply(sitting, act, entered);
}

void PlayedSitting::act(const PersonId& by, const Act& what) {
    Now now;
    now.wall_ms = now_ms_;
    now.next_index = next_index;
    const Decided decided = decide(sitting, what, by, now);
    if (const auto* refused = std::get_if<Refused>(&decided)) {
        ADD_FAILURE() << by << ": " << to_word(refused->why) << " at entry " << next_index;
        return;
    }
    enter(by, what);
    for (const Act& follows : std::get<Consequences>(decided)) enter(kBox, follows);
}

void PlayedSitting::seat(const PersonId& person, Role role, const char* kk, const char* ru,
                         const std::string& post) {
    const protocol::Phrase& held = protocol::shipped_commissions().at(post);
    Digest key;
    key.bytes.fill(static_cast<std::uint8_t>(0xA0 + sitting.persons.size()));
    enter(kBox,
          PersonSeated{id(), person, role, kk, *ru ? MaybeText(ru) : MaybeText(), held.kk, held.ru, key});
}

void PlayedSitting::open_sitting() {
    act("secretary", SittingOpen{id()});
    act("m1", SittingOpen{id()});
}

void PlayedSitting::close_sitting() {
    act("secretary", SittingEnd{id()});
    act("m1", SittingEnd{id()});
    ASSERT_TRUE(sitting.secretary_ends && sitting.chair_ends);
    if (!sitting.closed_ms) enter(kBox, SittingClosed{id(), 0});
}

CaseId PlayedSitting::add_case(Officer who, MaybeText refused) {
    CaseAdded added;
    added.sitting = id();
    added.number = static_cast<unsigned>(sitting.cases.size()) + 1;
    added.id.bytes[15] = static_cast<std::uint8_t>(added.number);
    added.officer = std::move(who);
    added.refused = std::move(refused);
    enter(kBox, added);
    return added.id;
}

void PlayedSitting::interview(const CaseId& c, const char* from, const char* to, RecordedBy by) {
    at(from).act("secretary", InterviewStarted{id(), c});
    end_interview(c, to, by);
}

void PlayedSitting::end_interview(const CaseId& c, const char* to, RecordedBy by) {
    at(to).act("secretary", InterviewEnded{id(), c});
    enter(kBox, InterviewVerified{id(), c, by, by == RecordedBy::recorder ? 2u : 0u, 0, 0});
}

void PlayedSitting::record(const CaseId& c, const char* from, const char* to, unsigned cameras) {
    for (unsigned number = 1; number <= cameras; ++number) {
        protocol::Recording r;
        r.of_case = c;
        r.case_number = sitting.find(c)->number;
        r.number = number;
        r.source = "Камера № " + std::to_string(number);
        r.start_ms = ms(from);
        r.end_ms = ms(to);
        r.sha256.bytes.fill(static_cast<std::uint8_t>(r.case_number * 16 + number));
        r.media_sha256.bytes.fill(static_cast<std::uint8_t>(0x80 + r.case_number * 16 + number));
        recordings.push_back(r);
    }
}

void PlayedSitting::spoke(const CaseId& c, const char* who, const char* kk, const char* ru) {
    act("secretary", SpokeEntered{id(), c, who, kk, ru});
}

void PlayedSitting::open(const CaseId& c, Form form, std::optional<Decision> motion) {
    const auto round = static_cast<unsigned>(sitting.find(c)->ballots.size()) + 1;
    act("m1", BallotOpened{id(), c, round, form, motion});
}

void PlayedSitting::vote(const CaseId& c, const std::string& votes) {
    std::istringstream words(votes);
    for (std::string word; words >> word;) {
        const auto equals = word.find('=');
        const Ballot& ballot = sitting.find(c)->ballots.back();
        act(word.substr(0, equals),
            VoteCast{id(), c, ballot.round, ballot.digest, *parse_choice(word.substr(equals + 1))});
    }
}

void PlayedSitting::close(const CaseId& c) {
    act("m1", BallotClosing{id(), c, sitting.find(c)->ballots.back().digest});
}

void PlayedSitting::declare(const CaseId& c) {
    act("m1", OutcomeDeclared{id(), c, sitting.find(c)->ballots.back().digest, true});
}

protocol::ProtocolFacts PlayedSitting::facts(std::optional<protocol::Freezing> freezing) const {
    protocol::JournalFacts journal;
    journal.fingerprint.bytes.fill(0xF0);
    journal.size = next_index;
    journal.root_at = [](std::uint64_t size) {
        evidence::Digest root;
        root.bytes.fill(static_cast<std::uint8_t>(size));
        return root;
    };
    return {sitting, recordings, journal, std::move(freezing), room};
}

Officer officer(const char* kk, const char* ru, const char* rank_kk, const char* rank_ru, const char* post_kk,
                const char* post_ru, const char* category) {
    Officer o;
    o.name_kk = kk;
    if (*ru) o.name_ru = ru;
    o.rank_kk = rank_kk;
    o.rank_ru = rank_ru;
    o.post_kk = post_kk;
    o.post_ru = post_ru;
    o.category = category;
    o.notice_day = "2024-02-29";
    o.reference_day = "2024-04-08";
    o.acquainted_day = "2024-04-05";
    o.schedule_day = "2024-03-20";
    o.materials_day = "2024-04-24";
    return o;
}

}  // namespace papers
