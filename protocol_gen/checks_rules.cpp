// Checks 8 to 11 and 13 (and 17, beside it): the sitting lived through again, entry by entry, with the rules'
// own code; the votes counted a second time from the signed statements alone.

#include <algorithm>
#include <deque>
#include <map>
#include <sstream>

#include "protocol_gen/check_list.h"
#include "protocol_gen/checks_cosigned.h"
#include "voting/act_codec.h"
#include "voting/decide.h"
#include "voting/roll.h"

namespace protocol {
namespace {

using voting::Act;
using voting::Sitting;

/// What a body says in one line: the fields that differ between two acts of one kind.
std::string difference(const Act& expected, const Act& found) {
    const auto wanted = voting::to_fields(expected), got = voting::to_fields(found);
    std::string out;
    for (std::size_t i = 0; i < wanted.size() && i < got.size(); ++i)
        if (wanted[i] != got[i])
            out += (out.empty() ? "" : "; ") + wanted[i].key + " is " + got[i].value + ", recomputed " +
                   wanted[i].value;
    return out;
}

template <class A>
bool holds(const Act& act) {
    return std::holds_alternative<A>(act);
}

class Refold {
  public:
    Refold(ReadBundle& bundle, CheckList& list) : bundle_(bundle), list_(list) {}

    void run() {
        for (at_ = 0; at_ < bundle_.entries.size(); ++at_) take(bundle_.entries[at_]);
        if (!expected_.empty())
            list_.fault_at(CheckName::rules, bundle_.tree.size(), "an act's consequences are missing");
        finish();
        cosigned_.finish();
    }

  private:
    void take(const ReadEntry& read) {
        bundle_.clips.note(read.entry.entry);
        cosigned_.take(read);
        if (over_.contains(read.entry.entry.stream.name))
            fault(CheckName::rules, "behind the end of its stream");
        const auto act =
            voting::kind_rule(read.statement.kind) ? voting::parse_act(read.statement) : std::nullopt;
        if (!expected_.empty() && (!act || !read.statement.by.is_zero())) {
            fault(CheckName::rules, "in place of " + std::string(voting::kind_of(expected_.front())) +
                                        ", which must follow the act before it");
            expected_.clear();
        }
        if (act)
            take_act(read, *act);
        else if (voting::kind_rule(read.statement.kind))
            fault(CheckName::statements, "a value that is none of its list");
        else if (evidence::clip_rule(read.statement.kind))
            take_clip_event(read);
        else if (signing_rule(read.statement.kind))
            take_answer(read);
        else if (voting::unlock_rule(read.statement.kind) ||
                 (evidence::KeyRing::rule(read.statement.kind) && !read.statement.by.is_zero()))
            take_key(read);
        bundle_.sittings.apply(read.entry, read.statement);
        bundle_.signing.apply(read.entry, read.statement);
        last_[read.entry.entry.stream.name] = &read.entry.entry;
    }

    /// The freezing of the protocol, or a person's answer to it.
    void take_answer(const ReadEntry& read) {
        if (read.statement.kind == ProtocolFrozen::kKind) {
            const auto frozen = frozen_of(read.statement);
            const auto* sitting = frozen ? bundle_.sittings.find(frozen->sitting) : nullptr;
            if (!sitting || !sitting->closed_ms)
                return fault(CheckName::protocol, "frozen without a closed sitting");
            if (bundle_.signing.find(frozen->sitting)) fault(CheckName::protocol, "frozen a second time");
            if (frozen->size > index()) fault(CheckName::protocol, "rests on entries that were yet to come");
            if (read.entry.entry.stream != evidence::Stream::sitting(frozen->sitting))
                fault(CheckName::protocol, "in another stream");
            return;
        }
        const auto decided = bundle_.signing.decide(read.statement, read.statement.by, now_at(read));
        if (const auto* refused = std::get_if<voting::Refused>(&decided))
            return fault(CheckName::confirmations, std::string(voting::to_word(refused->why)));
        if (std::get<voting::RuleBook::Plan>(decided).stream != read.entry.entry.stream)
            fault(CheckName::confirmations, "in another stream");
    }

    /// A key enrolled or revoked, a PIN tried: as the rules allow.
    void take_key(const ReadEntry& read) {
        const auto decided = bundle_.sittings.decide(read.statement, read.statement.by, now_at(read));
        if (const auto* refused = std::get_if<voting::Refused>(&decided))
            fault(CheckName::keys, read.statement.kind + " is against the rules: " +
                                       std::string(voting::to_word(refused->why)));
    }

    void take_clip_event(const ReadEntry& read) {
        const auto event = evidence::clip_event_of(read.statement);
        if (!event.ok()) return fault(CheckName::clips, event.error().text);
        if (read.entry.entry.stream != evidence::stream_of(*event))
            fault(CheckName::clips, "in another stream");
        const auto applied = bundle_.clips.apply(*event, read.entry.entry.index);
        if (!applied.ok()) fault(CheckName::clips, applied.error().text);
        if (const auto* passed = std::get_if<evidence::PreflightPassed>(&*event); passed && passed->of_case)
            preflights_.insert(*passed->of_case);
    }

    void take_act(const ReadEntry& read, const Act& act) {
        const Sitting* sitting = bundle_.sittings.find(voting::sitting_of(act));
        if (read.entry.entry.stream != voting::stream_of(act)) fault(CheckName::rules, "in another stream");
        const bool by_box = read.statement.by.is_zero();
        if (!sitting && !(by_box && holds<voting::SittingPrepared>(act)))
            return fault(CheckName::rules, "of a sitting that was never prepared");
        if (by_box)
            take_box_act(read, act, sitting);
        else
            take_persons_act(read, act, *sitting);
    }

    // ---- acts of persons ----

    void take_persons_act(const ReadEntry& read, const Act& act, const Sitting& sitting) {
        const auto person = std::find_if(sitting.persons.begin(), sitting.persons.end(),
                                         [&](const auto& each) { return each.key == read.statement.by; });
        if (person == sitting.persons.end()) return fault(CheckName::rules, "by nobody of the sitting");
        if (person->voting()) ++acts_;
        check_quorum(act, sitting);
        voting::Now now = now_at(read);
        if (const auto* docket = std::get_if<voting::DocketImported>(&act))
            now.docket = docket_after(*docket);
        if (const auto* carried = std::get_if<voting::CaseCarried>(&act))
            now.carried = bundle_.sittings.carried_by(*carried);
        const auto decided = voting::decide(sitting, act, person->id, now);
        if (const auto* refused = std::get_if<voting::Refused>(&decided)) {
            const auto check =
                refused->why == voting::Refusal::not_quorate ? CheckName::quorum : CheckName::rules;
            return fault(check, read.statement.kind + " by " + person->id +
                                    " is against the rules: " + std::string(voting::to_word(refused->why)));
        }
        const auto& follows = std::get<voting::Consequences>(decided);
        expected_.assign(follows.begin(), follows.end());
        if (const auto* start = std::get_if<voting::InterviewStarted>(&act))
            preflight_before_[start->of_case] = preflights_.erase(start->of_case) > 0;
    }

    voting::Now now_at(const ReadEntry& read) const {
        voting::Now now;
        now.wall_ms = read.entry.entry.wall_ms;
        now.next_index = read.entry.entry.index;
        now.statement = read.digest;
        now.root_at = [this](std::uint64_t size) {
            return size <= bundle_.tree.size() ? std::optional(bundle_.tree.root_at(size)) : std::nullopt;
        };
        return now;
    }

    /// The docket's cases as the entries behind it tell them: numbers and refusals are recomputed.
    voting::Now::Docket docket_after(const voting::DocketImported& imported) const {
        voting::Now::Docket docket{imported.file, {}, {}};
        for (std::size_t i = at_ + 1; i < bundle_.entries.size() && docket.ids.size() < imported.cases; ++i) {
            const auto act = voting::parse_act(bundle_.entries[i].statement);
            const auto* added = act ? std::get_if<voting::CaseAdded>(&*act) : nullptr;
            if (!added) break;
            docket.officers.push_back(added->officer);
            docket.ids.push_back(added->id);
        }
        return docket;
    }

    void check_quorum(const Act& act, const Sitting& sitting) {
        std::optional<voting::CaseId> of_case;
        if (const auto* a = std::get_if<voting::InterviewStarted>(&act)) of_case = a->of_case;
        if (const auto* a = std::get_if<voting::BallotOpened>(&act)) of_case = a->of_case;
        if (const auto* a = std::get_if<voting::BallotClosing>(&act)) of_case = a->of_case;
        const auto* c = of_case ? sitting.find(*of_case) : nullptr;
        if (!c) return;
        ++quorums_;
        const auto quorum = voting::quorum(sitting, c);
        if (!quorum.quorate())
            fault(CheckName::quorum, std::to_string(quorum.present) + " present of " +
                                         std::to_string(quorum.needed) + " needed" +
                                         (quorum.attended() ? "" : ", and no secretary"));
    }

    // ---- acts of the box ----

    void take_box_act(const ReadEntry& read, const Act& act, const Sitting* sitting) {
        if (!expected_.empty()) return take_consequence(act);
        if (const auto* prepared = std::get_if<voting::SittingPrepared>(&act)) {
            if (bundle_.sittings.find(prepared->sitting)) fault(CheckName::rules, "a sitting prepared twice");
        } else if (const auto* phrase = std::get_if<voting::RegulationPhrase>(&act)) {
            if (sitting->opened_ms || sitting->sayings.contains(phrase->id))
                fault(CheckName::rules, "a phrase of the regulation twice, or after the opening");
        } else if (const auto* seated = std::get_if<voting::PersonSeated>(&act)) {
            check_seat(*seated, *sitting);
        } else if (const auto* verified = std::get_if<voting::InterviewVerified>(&act)) {
            check_interview(*verified, *sitting);
        } else if (const auto* ended = std::get_if<voting::StreamEnded>(&act)) {
            check_stream(read, *ended, *sitting);
        } else if (const auto* closed = std::get_if<voting::SittingClosed>(&act)) {
            check_closed(*closed, *sitting);
        } else {
            fault(CheckName::rules, read.statement.kind + " follows from no act");
        }
    }

    void take_consequence(const Act& act) {
        const Act expected = std::move(expected_.front());
        expected_.pop_front();
        const auto check = holds<voting::BallotClosed>(expected) ? CheckName::ballots : CheckName::rules;
        if (holds<voting::BallotClosed>(expected)) ++counted_;
        if (expected.index() != act.index())
            return fault(check, "in place of " + std::string(voting::kind_of(expected)));
        if (!(expected == act)) fault(check, difference(expected, act));
        if (const auto* closed = std::get_if<voting::BallotClosed>(&act)) count_again(*closed);
    }

    void check_seat(const voting::PersonSeated& seated, const Sitting& sitting) {
        if (sitting.opened_ms) fault(CheckName::rules, "a person seated after the opening");
        for (const auto& person : sitting.persons)
            if (person.id == seated.person || person.key == seated.key ||
                (person.role == seated.role && person.role != voting::Role::member))
                fault(CheckName::rules, "the same person, key or office a second time");
    }

    void check_stream(const ReadEntry& read, const voting::StreamEnded& ended, const Sitting& sitting) {
        const auto stream = evidence::Stream::of_case(ended.of_case);
        const auto last = last_.find(stream.name);
        if (!sitting.find(ended.of_case) || last == last_.end())
            return fault(CheckName::rules, "the end of a stream that is none");
        if (last->second->seq != ended.seq || bundle_.tree.leaf(last->second->index) != ended.leaf)
            fault(CheckName::rules, "its stream did not end there");
        over_.insert(stream.name);
        ended_streams_[read.entry.entry.stream.name].insert(ended.of_case);
    }

    void check_closed(const voting::SittingClosed& closed, const Sitting& sitting) {
        if (!sitting.chair_ends || !sitting.secretary_ends)
            fault(CheckName::rules, "closed without chair and secretary");
        const auto& ended = ended_streams_[evidence::Stream::sitting(closed.sitting).name];
        if (ended.size() != closed.streams || ended.size() != sitting.cases.size())
            fault(CheckName::rules, "the ends of " + std::to_string(ended.size()) +
                                        " streams stand before it, of " +
                                        std::to_string(sitting.cases.size()) + " cases");
    }

    // ---- recordings ----

    void check_interview(const voting::InterviewVerified& verified, const Sitting& sitting) {
        const auto* c = sitting.find(verified.of_case);
        if (!c || c->interviews.empty() || !c->interviews.back().ended_ms || c->interviews.back().verified)
            return fault(CheckName::recordings, "no interview that ended and waits to be verified");
        if (verified.by == voting::RecordedBy::rehearsal) {
            if (!sitting.prepared.rehearsal)
                fault(CheckName::recordings, "a rehearsal's word in a sitting that was held");
            ++unrecorded_;
            return;
        }
        ++recorded_;
        const auto& interview = c->interviews.back();
        const auto clips = bundle_.clips.of_case(verified.of_case);
        const auto open =
            std::count_if(clips.begin(), clips.end(), [](const auto* clip) { return !clip->closed(); });
        if (open > 0)
            fault(CheckName::recordings, std::to_string(open) + " clips of the case are not sealed");
        if (!preflight_before_[verified.of_case])
            fault(CheckName::recordings, "no pre-flight was passed before");
        const auto during = bundle_.clips.during(verified.of_case, interview.started());
        if (during != verified.clips)
            fault(CheckName::recordings, "speaks of " + std::to_string(verified.clips) +
                                             " clips, the journal of " + std::to_string(during));
        const auto& time = bundle_.clips.time();
        const auto missing = bundle_.clips.missing(verified.of_case, time.at(interview.started()),
                                                   time.at(interview.ended()), interview.excused(time));
        if (missing.picture_ms != verified.missing_picture_ms ||
            missing.sound_ms != verified.missing_sound_ms)
            fault(CheckName::recordings, "picture missing " + std::to_string(verified.missing_picture_ms) +
                                             " ms, sound " + std::to_string(verified.missing_sound_ms) +
                                             " ms; recomputed " + std::to_string(missing.picture_ms) +
                                             " and " + std::to_string(missing.sound_ms));
    }

    // ---- the second count ----

    /// From the signed votes that the roll names, without the fold: who, which ballot, which choice.
    void count_again(const voting::BallotClosed& closed) {
        std::map<std::string, unsigned> counts;
        unsigned abstained = 0;
        std::istringstream roll(voting::whole_roll(closed));
        for (std::string member; roll >> member;) {
            const auto equals = member.find('=');
            const auto text = equals == std::string::npos ? "" : member.substr(equals + 1);
            if (text == "-") continue;
            const auto vote = vote_at(text, closed);
            if (!vote) return fault(CheckName::ballots, "the roll names no vote at " + member);
            if (*vote == voting::Choice::abstain())
                ++abstained;
            else
                ++counts[voting::to_text(*vote)];
        }
        std::string text;
        for (const char* choice : {"1", "2", "3", "4", "5", "for", "against"})
            if (counts.contains(choice))
                text +=
                    (text.empty() ? "" : " ") + std::string(choice) + "=" + std::to_string(counts[choice]);
        if (text != closed.counts.value_or("") || abstained != closed.abstained)
            fault(CheckName::ballots, "the votes count " + (text.empty() ? "nothing" : text) + " with " +
                                          std::to_string(abstained) + " abstained");
    }

    std::optional<voting::Choice> vote_at(const std::string& text, const voting::BallotClosed& closed) const {
        const auto index = evidence::parse_uint(text);
        const auto at = std::lower_bound(
            bundle_.entries.begin(), bundle_.entries.end(), index.value_or(0),
            [](const ReadEntry& read, std::uint64_t wanted) { return read.entry.entry.index < wanted; });
        if (!index || at == bundle_.entries.end() || at->entry.entry.index != *index) return std::nullopt;
        const auto act = voting::parse_act(at->statement);
        const auto* vote = act ? std::get_if<voting::VoteCast>(&*act) : nullptr;
        if (!vote || vote->ballot != closed.ballot || at->statement.by.is_zero()) return std::nullopt;
        return vote->choice;
    }

    // ---- at the end ----

    void finish() {
        list_.detail(CheckName::ballots, std::to_string(counted_) + " counts recomputed from signed votes");
        list_.detail(CheckName::quorum,
                     "recomputed at " + std::to_string(quorums_) + " openings, closings and starts");
        const auto* sitting = bundle_.sitting();
        if (sitting)
            list_.detail(CheckName::rules, "protocol " + std::to_string(sitting->prepared.number) + " of " +
                                               sitting->prepared.day +
                                               (sitting->prepared.rehearsal ? ", A REHEARSAL; " : "; ") +
                                               std::to_string(acts_) + " acts of members decided again");
        if (bundle_.manifest && !sitting)
            list_.fault(CheckName::rules, "manifest: the sitting it names is not in the journal");
        check_outcomes();
        if (recorded_ == 0)
            list_.skip(CheckName::recordings,
                       unrecorded_ ? "a rehearsal without devices" : "no interview was recorded");
        else
            list_.detail(CheckName::recordings, std::to_string(recorded_) + " interviews");
    }

    void check_outcomes() {
        const auto* sitting = bundle_.sitting();
        if (!sitting) return list_.skip(CheckName::outcomes, "no sitting");
        unsigned declared = 0, open = 0;
        for (const auto& c : sitting->cases)
            for (const auto& ballot : c.ballots) {
                declared += ballot.declaring.has_value();
                const bool waits = ballot.closing && !ballot.annulling && !ballot.declaring && !c.adjourning;
                open += waits;
                if (waits && sitting->closed_ms)
                    list_.fault_at(CheckName::outcomes, ballot.closing->index, "counted, never declared");
            }
        list_.detail(CheckName::outcomes,
                     std::to_string(declared) + " declared" +
                         (open ? ", " + std::to_string(open) + " counted and not yet declared" : "") +
                         (sitting->closed_ms ? "" : "; the sitting is not closed"));
    }

    std::uint64_t index() const { return bundle_.entries[at_].entry.entry.index; }
    void fault(CheckName check, const std::string& why) { list_.fault_at(check, index(), why); }

    ReadBundle& bundle_;
    CheckList& list_;
    CosignedCheck cosigned_{bundle_, list_};
    std::size_t at_ = 0;
    std::deque<Act> expected_;                            // consequences that must come next
    std::map<std::string, const evidence::Entry*> last_;  // of each stream
    std::map<std::string, std::set<voting::CaseId>> ended_streams_;
    std::set<std::string> over_;                       // streams that were ended
    std::set<voting::CaseId> preflights_;              // passed for a case, its interview not yet started
    std::map<voting::CaseId, bool> preflight_before_;  // by case: before its newest interview
    unsigned acts_ = 0, counted_ = 0, quorums_ = 0, recorded_ = 0, unrecorded_ = 0;
};

}  // namespace

void check_rules(ReadBundle& bundle, CheckList& list) {
    Refold(bundle, list).run();
}

}  // namespace protocol
