#include "hardware/rehearsal/player.h"

#include <map>
#include <nlohmann/json.hpp>

#include "protocol_gen/deadlines.h"
#include "voting/officer_fields.h"

namespace rehearsal {
namespace {

using evidence::CaseId;
using evidence::Digest;
using evidence::Result;
using voting::Act;
using voting::Ballot;
using voting::Case;
using voting::Refusal;
using voting::Refused;
using Json = nlohmann::ordered_json;

using Answer = std::optional<Refused>;

Json decision_json(Decision decision) {
    return decision.is_point17() ? Json("point17") : Json(decision.number);
}

class Player {
  public:
    Player(const Scenario& scenario, unsigned number, Room& room, const Line& line)
        : scenario_(scenario), number_(number), room_(room), line_(line) {}

    Result<void> play() {
        for (std::size_t i = 0; i < scenario_.cases.size(); ++i) {
            case_number_ = static_cast<unsigned>(i) + 1;
            id_ = room_.sitting().cases.at(i).id;
            OTYRYS_CHECK(play_case(scenario_.cases[i]));
        }
        return {};
    }

  private:
    const Case& now() const { return *room_.sitting().find(id_); }
    /// The chair, or who was elected in the chair's absence (R5b).
    PersonId presider() const {
        const auto* elected = room_.sitting().presiding();
        return elected ? elected->person : kChair;
    }
    voting::SittingId sitting() const { return room_.sitting().prepared.sitting; }

    // ---- lines ----

    Json head(std::optional<unsigned> step = std::nullopt) const {
        Json line = Json::object();
        if (number_) line["scenario"] = number_;
        line["case"] = case_number_;
        if (step) line["step"] = *step;
        return line;
    }
    void say(const Json& line) const { line_(line.dump()); }
    void say_refused(unsigned step, const Refused& refused) const {
        Json line = head(step);
        line["refusal"] = std::string(to_word(refused.why));
        if (refused.why == Refusal::not_quorate) {
            line["present"] = refused.present;
            line["needed"] = refused.needed;
        }
        say(line);
    }
    void say_plain(unsigned step, const char* outcome) const {
        Json line = head(step);
        line["outcome"] = outcome;
        say(line);
    }
    void say_outcome(unsigned step, const Ballot& ballot) {
        const voting::Closing& closing = *ballot.closing;
        const voting::Outcome& outcome = closing.outcome;
        Json line = head(step);
        line["round"] = ballot.round;
        line["form"] = std::string(voting::to_word(ballot.question.form));
        line["outcome"] = std::string(voting::to_word(outcome.verdict));
        if (outcome.decision) line["decision"] = decision_json(*outcome.decision);
        if (outcome.by) line["by"] = std::string(voting::to_word(*outcome.by));
        if (outcome.verdict == voting::Verdict::not_adopted) {
            line["next"] = outcome.run_off.empty() ? "motion" : "run_off";
            for (Decision candidate : outcome.run_off) line["candidates"].push_back(candidate.number);
        }
        line["base"] = closing.tally.base;
        line["counts"] = Json::object();
        for (const auto& [decision, votes] : closing.tally.decisions)
            line["counts"][voting::to_text(decision)] = votes;
        if (closing.tally.in_favour) line["counts"]["for"] = closing.tally.in_favour;
        if (closing.tally.against) line["counts"]["against"] = closing.tally.against;
        line["abstained"] = closing.tally.abstained;
        line["not_voted"] = closing.tally.not_voted;
        line["quorate"] = quorum(room_.sitting(), &now()).quorate();
        if (!refused_votes_.empty()) line["refused_votes"] = refused_votes_;
        say(line);
    }

    // ---- the case ----

    Result<void> play_case(const CasePlan& plan) {
        refused_votes_ = Json::object();
        if (now().refused) {
            Json line = head();
            line["refusal"] = *now().refused;
            say(line);
            return {};
        }
        if (plan.absence) {
            OTYRYS_TRY(const Answer answer,
                       room_.submit(kChair, voting::OfficerAbsent{sitting(), id_, *plan.absence, {}}));
            if (answer) return evidence::Error{"the officer's absence was refused"};
            if (!now().point17) {
                say_deferred(*plan.absence);
                return {};
            }
        }
        OTYRYS_CHECK(interview(0));
        for (std::size_t i = 0; i < plan.steps.size(); ++i)
            OTYRYS_CHECK(play_step(static_cast<unsigned>(i) + 1, plan.steps[i]));
        OTYRYS_CHECK(declare());
        if (now().finished()) return {};
        OTYRYS_TRY(const Answer answer, adjourn("–"));
        return answer ? Result<void>(evidence::Error{"adjourning was refused"}) : Result<void>();
    }
    void say_deferred(voting::AbsenceReason absence) const {
        Json line = head();
        line["outcome"] = "deferred";
        if (absence == voting::AbsenceReason::no_reason)
            line["absences"] = now().officer.earlier_absences + 1;
        say(line);
    }

    Result<void> play_step(unsigned step, const Step& what) {
        if (!std::holds_alternative<AnnulStep>(what)) OTYRYS_CHECK(declare());
        if (now().adjourning) {
            say_refused(step, {Refusal::case_adjourned});
            return {};
        }
        return std::visit([&](const auto& one) { return play(step, one); }, what);
    }

    Result<void> play(unsigned step, const Presence& presence) {
        OTYRYS_TRY(const Answer answer, change(presence));
        if (answer) say_refused(step, *answer);
        return {};
    }
    Result<void> play(unsigned step, const PresideStep& preside) {
        for (const PersonId& by : preside.by) {
            OTYRYS_TRY(const Answer answer,
                       room_.submit(by, voting::PresidingSupported{sitting(), preside.person}));
            if (answer) say_refused(step, *answer);
        }
        return {};
    }
    Result<void> play(unsigned step, const CorrectStep& correct) {
        const auto was = voting::field_of(now().officer, correct.field).value_or(std::nullopt);
        OTYRYS_TRY(const Answer answer,
                   room_.submit(kSecretary,
                                voting::CaseCorrected{sitting(), id_, correct.field, was, correct.to, "–"}));
        if (answer) say_refused(step, *answer);
        return {};
    }
    Result<void> play(unsigned step, const BallotStep& ballot) {
        const unsigned round = static_cast<unsigned>(now().ballots.size()) + 1;
        OTYRYS_TRY(Answer answer, room_.submit(presider(), voting::BallotOpened{sitting(), id_, round,
                                                                                ballot.form, ballot.motion}));
        if (answer) {
            say_refused(step, *answer);
            return {};
        }
        refused_votes_ = Json::object();
        for (const auto& [person, choice] : ballot.votes) {
            const Digest digest = now().open_ballot()->digest;
            OTYRYS_TRY(answer, room_.submit(person, voting::VoteCast{sitting(), id_, round, digest, choice}));
            if (answer) refused_votes_[person] = std::string(to_word(answer->why));
        }
        for (const Presence& presence : ballot.during) OTYRYS_CHECK(play(step, presence));
        return play(step, CloseStep{});
    }
    Result<void> play(unsigned step, const CloseStep&) {
        const Ballot* open = now().open_ballot();
        OTYRYS_TRY(
            const Answer answer,
            room_.submit(presider(), voting::BallotClosing{sitting(), id_, open ? open->digest : Digest{}}));
        if (answer)
            say_refused(step, *answer);
        else
            say_outcome(step, now().ballots.back());
        return {};
    }
    Result<void> play(unsigned step, const AnnulStep& annul) {
        const Ballot* ballot = now().open_ballot() ? now().open_ballot() : now().counted_ballot();
        OTYRYS_TRY(
            const Answer answer,
            room_.submit(presider(), voting::BallotAnnulled{
                                         sitting(), id_, ballot ? ballot->digest : Digest{}, annul.reason}));
        if (answer)
            say_refused(step, *answer);
        else
            say_plain(step, "annulled");
        return {};
    }
    Result<void> play(unsigned step, const AdjournStep& step_adjourn) {
        OTYRYS_TRY(const Answer answer, adjourn(step_adjourn.reason));
        if (answer)
            say_refused(step, *answer);
        else
            say_plain(step, "adjourned");
        return {};
    }
    Result<void> play(unsigned, const DeclareStep&) { return {}; }  // declared before every step but annul
    Result<void> play(unsigned, const HoldStep&) { return room_.hold(); }
    Result<void> play(unsigned step, const InterviewStep&) { return interview(step); }

    // ---- acts ----

    Result<Answer> change(const Presence& presence) {
        using Sort = Presence::Sort;
        if (presence.sort == Sort::recuse)
            return room_.submit(presence.person, voting::MemberRecused{sitting(), id_, presence.reason});
        const auto state =
            presence.sort == Sort::arrive ? voting::PresenceState::here : voting::PresenceState::left;
        return room_.submit(presence.person, voting::PresenceTapped{sitting(), state});
    }
    /// The chair settles the last count (R18): done before every step that does not annul it.
    Result<void> declare() {
        const Ballot* counted = now().counted_ballot();
        if (!counted || now().adjourning) return {};
        OTYRYS_TRY(const Answer answer,
                   room_.submit(presider(), voting::OutcomeDeclared{sitting(), id_, counted->digest, true}));
        return answer ? Result<void>(evidence::Error{"declaring was refused"}) : Result<void>();
    }
    Result<Answer> adjourn(const std::string& reason) {
        const bool somebody = room_.sitting().here(kChair) || room_.sitting().presiding();
        const PersonId by = somebody ? presider() : kSecretary;  // even over an open ballot (R5a)
        return room_.submit(by, voting::CaseAdjourned{sitting(), id_, reason});
    }
    Result<void> interview(unsigned step) {
        if (now().point17 || !now().interviews.empty()) return {};
        if (!now().called_ms) {
            OTYRYS_TRY(const Answer answer, room_.submit(kSecretary, voting::CaseCalled{sitting(), id_}));
            if (answer) {
                say_refused(step, *answer);
                return {};
            }
        }
        OTYRYS_TRY(const Answer answer, room_.submit(kSecretary, voting::InterviewStarted{sitting(), id_}));
        if (answer) {
            say_refused(step, *answer);
            return {};
        }
        return room_.hold_interview(id_, scenario_.cases[case_number_ - 1].interview_seconds);
    }

    const Scenario& scenario_;
    const unsigned number_;
    Room& room_;
    const Line& line_;
    unsigned case_number_ = 0;
    CaseId id_;
    Json refused_votes_;
};

}  // namespace

evidence::Result<void> play(const Scenario& scenario, unsigned number, Room& room, const Line& line) {
    return Player(scenario, number, room, line).play();
}

std::string last_line(const voting::Sitting& sitting, unsigned number, const std::string& bundle,
                      const std::string& protocol) {
    Json line = Json::object();
    if (number) line["scenario"] = number;
    const auto due = protocol::protocol_due(sitting);
    line["protocol_due"] = due ? Json(protocol::to_text(due->day)) : Json(nullptr);
    if (!bundle.empty()) line["bundle"] = bundle;
    if (!protocol.empty()) line["protocol"] = protocol;
    return line.dump();
}

}  // namespace rehearsal
