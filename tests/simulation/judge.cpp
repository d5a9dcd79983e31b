#include "tests/simulation/judge.h"

#include <algorithm>
#include <sstream>

#include "recorder/evidence/note.h"

namespace simulation {
namespace {

using evidence::Digest;

void hold(bool holds, const std::string& name) {
    if (!holds) throw Violation(name);
}

/// The lines of a statement as keys and values; its first line stands under "".
std::map<std::string, std::string, std::less<>> lines_of(const std::string& text) {
    std::map<std::string, std::string, std::less<>> fields;
    std::istringstream lines(text);
    std::string line;
    std::getline(lines, fields[""]);
    while (std::getline(lines, line)) {
        const auto space = line.find(' ');
        auto key = line.substr(0, space);
        if (key == "by" && fields.count("by")) key = "decided_by";  // a count has two of them
        fields[std::move(key)] = line.substr(space + 1);
    }
    return fields;
}

std::string text_of(const std::string& body) {
    const auto end = body.find("\n\n");
    return end == std::string::npos ? body : body.substr(0, end + 1);
}

}  // namespace

void Judge::look(const Appliance& appliance) {
    const auto& journal = appliance.service().journal();
    if (journal.size() == leaves_.size()) return;
    origin_ = journal.log().name;
    while (leaves_.size() < journal.size()) {
        const auto stored = journal.read_stored(leaves_.size());
        hold(stored.ok(), "unreadable: entry " + std::to_string(leaves_.size()));
        read(*stored);
    }
    hold(closing_.empty(), "unclosed: a closing without its count");
    hold(journal.root() == tree_.root(), "other_root");
    const auto* live = appliance.service().sittings().current();
    const auto* folded = fold_.current();
    hold(!live == !folded, "other_fold: no sitting");
    if (!live) return;
    folded_ = dump(*folded, true);
    hold(dump(*live, true) == folded_, "other_fold: " + dump(*live, true) + "\n" + folded_);
}

void Judge::look_after_start(const Appliance& appliance) {
    const auto& journal = appliance.service().journal();
    hold(journal.size() >= leaves_.size(),
         "lost: " + std::to_string(journal.size()) + " entries of " + std::to_string(leaves_.size()));
    for (std::size_t index = 0; index < leaves_.size(); ++index) {
        const auto stored = journal.read_stored(index);
        hold(stored.ok() && evidence::leaf_hash(evidence::TreeHash::sha256,
                                                evidence::as_bytes(stored->envelope)) == leaves_[index],
             "changed: entry " + std::to_string(index));
    }
    look(appliance);
    for (const auto& [statement, receipt] : receipts_) prove(appliance, receipt.first, receipt.second);
}

void Judge::prove(const Appliance& appliance, std::uint64_t index, const std::string& receipt) const {
    const auto stored = appliance.service().journal().read_stored(index);
    hold(stored.ok(), "unproven: acknowledged entry " + std::to_string(index) + " is not there");
    const auto opened =
        evidence::verify_receipt(receipt, stored->envelope, appliance.service().journal().log());
    hold(opened.ok() && opened->index == index, "unproven: entry " + std::to_string(index));
}

void Judge::acknowledged(const Digest& statement, std::uint64_t index, const std::string& receipt) {
    ++acknowledgements;
    const auto [known, fresh] = receipts_.try_emplace(statement.hex(), index, receipt);
    hold(fresh || known->second == std::pair(index, receipt), "other_receipt: for the same statement");
}

void Judge::answered(const std::string& device, std::uint64_t ticket, std::uint64_t index) {
    const auto [known, fresh] = acts_.try_emplace({device, index}, ticket);
    hold(fresh, "shared_entry: one entry answers two acts at " + device);
}

void Judge::refused(const std::string& body) {
    const auto digest = evidence::sha256(evidence::as_bytes(body)).hex();
    refused_.insert(digest);
    hold(!bodies_.count(digest), "refused_and_done: a statement in the journal");
}

void Judge::believed(const evidence::SeenHead& head) {
    if (head.size == 0) return;
    hold(head.size <= roots_.size(), "ahead: a tablet believes what is not in the journal");
    hold(roots_[head.size - 1] == head.root, "forked: a tablet believes another history");
}

void Judge::cosigned(const evidence::SeenHead& head, const evidence::SeenHead& kept) {
    hold(head == kept, "not_kept: a tablet cosigns what it has not kept");
    hold(head.size > 0 && head.size <= roots_.size() && roots_[head.size - 1] == head.root,
         "fork_cosigned: a tablet cosigns another history");
}

/// The root is the journal's, and each line is one of the person's live tablet over it, by the format alone.
void Judge::head_cosigned(const Fields& fields) {
    ++heads;
    const auto field = [&](std::string_view key) { return fields.find(key)->second; };
    const auto size = std::stoull(field("size"));
    hold(size > 0 && size <= kinds_.size() && roots_[size - 1].hex() == field("root"),
         "other_head: told as cosigned");
    static const std::set<std::string> asks{"clip.sealed", "ballot.closed", "outcome.declared",
                                            "sitting.closed", "protocol.frozen"};
    hold(asks.count(kinds_[size - 1]) && heads_.insert(field("size")).second, "unasked: a head is told");
    std::set<std::string> named;
    std::istringstream missing(field("missing") == "-" ? "" : field("missing"));
    for (std::string person; missing >> person;) named.insert(person);
    const auto head =
        origin_ + "\n" + field("size") + "\n" + evidence::to_base64(roots_[size - 1].view()) + "\n";
    for (const char* key : {"by_1", "by_2", "by_3", "by_4"}) {
        std::istringstream words(field(key) == "-" ? "" : field(key));
        for (std::string word; words >> word; ++cosignatures) {
            const auto equals = word.find('=');
            const auto person = word.substr(0, equals);
            const auto line = evidence::from_base64(word.substr(equals + 1));
            hold(line && line->size() == 76 && tablets_.count(person), "bad_cosignature: of " + person);
            std::uint64_t time = 0;
            for (std::size_t i = 4; i < 12; ++i) time = time << 8 | (*line)[i];
            evidence::Signature signature;
            std::copy(line->begin() + 12, line->end(), signature.bytes.begin());
            const auto text = "cosignature/v1\ntime " + std::to_string(time) + "\n" + head;
            hold(evidence::verify(tablets_[person], evidence::as_bytes(text), signature),
                 "bad_cosignature: of " + person);
            hold(named.insert(person).second, "named_twice: " + person);
        }
    }
    hold(named == persons_, "not_named: somebody seated under a head");
}

void Judge::shown(const Digest& key, const evidence::Entry& entry, const evidence::Statement& statement) {
    if (entry.kind != "ballot.vote" || open_ != statement.field("ballot")) return;
    if (person_[statement.by.hex()] == person_[key.hex()]) return;  // one's own, if with an earlier key
    throw Violation("seen_early: a vote of the open ballot");
}

void Judge::read(const evidence::StoredEntry& stored) {
    const auto entry = evidence::parse_entry(stored.envelope);
    hold(entry.ok() && entry->index == leaves_.size() && stored.body, "malformed: an entry");
    leaves_.push_back(evidence::leaf_hash(evidence::TreeHash::sha256, evidence::as_bytes(stored.envelope)));
    tree_.add(leaves_.back());
    roots_.push_back(tree_.root());
    const auto body = evidence::sha256(evidence::as_bytes(*stored.body)).hex();
    bodies_.insert(body);
    hold(!refused_.count(body), "refused_and_done: a statement in the journal");
    const auto text = text_of(*stored.body);
    auto fields = lines_of(text);
    if (fields["by"] != "box") {
        const auto digest = evidence::sha256(evidence::as_bytes(text)).hex();
        hold(!revoked_.count(fields["by"]), "revoked: a statement of a revoked key");
        hold(statements_.insert(digest).second, "twice: a statement stands twice in the journal");
        auto& last = last_[fields["by"]];
        hold(fields["prev"] == (last.empty() ? Digest{}.hex() : last),
             "unchained: not on top of its key's last");
        last = digest;
    }
    fields["digest"] = evidence::sha256(evidence::as_bytes(text)).hex();
    fields["index"] = std::to_string(entry->index);
    read_statement(entry->kind, fields);
    kinds_.push_back(entry->kind);
    if (const auto* rule = fold_.rule(entry->kind))
        fold_.apply({*entry, *stored.body}, *evidence::parse_statement(text, *rule));
}

void Judge::read_statement(const std::string& kind, const Fields& fields) {
    const auto field = [&](std::string_view key) { return fields.find(key)->second; };
    const auto by = field("by") == "box" ? "box" : person_[field("by")];
    if (const auto due = std::exchange(closing_, {}); !due.empty()) {
        hold(kind == "ballot.closed" && field("ballot") == due, "unclosed: a closing without its count");
        return count(fields);
    }
    hold(kind != "ballot.closed", "unasked: a count without a closing");
    if (kind == "sitting.prepared") {
        posts_ = static_cast<unsigned>(std::stoul(field("voting_posts")));
        base_ = field("base"), tie_break_ = field("tie_break");
    } else if (kind == "key.enrolled") {
        enrolled(by, fields);
    } else if (kind == "key.revoked") {
        key_revoked(by, fields);
    } else if (kind == "unlock.tried") {
        tried(fields);
    } else if (kind == "unlock.done") {
        unlock_done(fields);
    } else if (kind == "head.cosigned") {
        head_cosigned(fields);
    } else if (kind == "person.seated") {
        person_[field("key")] = field("person");
        persons_.insert(field("person"));
        if (field("role") == "chair") chair_ = field("person");
        if (field("role") == "secretary") secretary_ = field("person");
    } else if (kind == "presence.tapped") {
        presence(by, field("state") == "here");
    } else if (kind == "presence.entered") {
        presence(field("person"), field("state") == "here");
    } else if (kind == "member.recused") {
        recused_[field("case")].insert(by);
    } else if (kind == "ballot.opened") {
        hold(open_.empty(), "two_open: ballots");
        open_ = field("digest");
        ballots_[open_] = {field("case"), in_session(field("case")), {}};
        hold(3 * ballots_[open_].roll.size() >= 2 * posts_, "unquorate: a ballot is opened");
    } else if (kind == "ballot.vote") {
        cast(by, fields);
    } else if (kind == "ballot.closing") {
        hold(open_ == field("ballot"), "not_open: a closing");
        closing_ = open_;
    } else if (kind == "ballot.annulled") {
        if (open_ == field("ballot")) open_.clear();
    } else if (kind == "case.adjourned") {
        if (!open_.empty() && ballots_[open_].of_case == field("case")) open_.clear();
    }
}

/// The first keys are the box's; after that one live key a person and role, witnessed by another who votes.
void Judge::enrolled(const std::string& witness, const Fields& fields) {
    const auto octets = *evidence::PublicKey::parse(fields.find("key")->second);
    const auto key = evidence::sha256(octets.view()).hex();
    const auto person = fields.find("label")->second, role = fields.find("role")->second;
    hold(witness != "box" || posts_ == 0, "unwitnessed: a key in the middle of a sitting");
    hold(witness != person && witness != secretary_, "bad_witness: of a key");
    hold(live_[person + " " + role].empty(), "two_live_keys: of " + person);
    person_[key] = person;
    role_[key] = role;
    live_[person + " " + role] = key;
    if (role == "device") tablets_[person] = octets;
    if (witness == "box") return;
    ++renewed;
    if (role == "device") brought_back += static_cast<unsigned>(locked_out_.erase(person));
}

void Judge::key_revoked(const std::string& witness, const Fields& fields) {
    const auto key = evidence::sha256(Digest::parse(fields.find("key")->second)->view()).hex();
    const auto person = person_[key], role = role_[key];
    hold(witness != "box" && witness != person && witness != secretary_, "bad_witness: of a revocation");
    hold(live_[person + " " + role] == key && revoked_.insert(key).second, "not_live: a key that is revoked");
    live_[person + " " + role].clear();
    if (role == "device") tablets_.erase(person);
}

void Judge::presence(const std::string& person, bool here) {
    here_[person] = here;
    if (here) attended_.insert(person);
}

std::set<std::string> Judge::in_session(const std::string& of_case) const {
    const auto recused = recused_.find(of_case);
    std::set<std::string> there;
    for (const auto& [person, here] : here_)
        if (here && person != secretary_ && (recused == recused_.end() || !recused->second.count(person)))
            there.insert(person);
    return there;
}

void Judge::cast(const std::string& person, const Fields& fields) {
    ++votes;
    const auto ballot = fields.find("ballot")->second;
    hold(open_ == ballot, "not_open: a vote");
    auto& on = ballots_[ballot];
    hold(on.roll.count(person) && in_session(on.of_case).count(person), "not_on_roll: a vote");
    on.votes[person] = {std::stoull(fields.find("index")->second), fields.find("choice")->second};
}

void Judge::count(const Fields& closed) {
    ++counted;
    const auto field = [&](std::string_view key) { return closed.find(key)->second; };
    auto& ballot = ballots_[field("ballot")];
    hold(!ballot.counted, "counted_twice: a ballot");
    ballot.counted = true;
    open_.clear();
    std::string texts;
    for (const auto* key : {"roll", "roll_2", "roll_3", "roll_4"})
        if (field(key) != "-") texts += field(key) + " ";
    std::istringstream roll(texts);
    std::set<std::string> named;
    for (std::string part; roll >> part;) {
        const auto equals = part.find('=');
        const auto person = part.substr(0, equals), index = part.substr(equals + 1);
        const auto vote = ballot.votes.find(person);
        hold(named.insert(person).second, "two_votes: of one member in one ballot");
        hold(index == (vote == ballot.votes.end() ? "-" : std::to_string(vote->second.index)),
             "not_the_last: another vote than the member's last");
    }
    hold(named == ballot.roll, "other_roll: in the count");
    const auto there = in_session(ballot.of_case);
    if (field("verdict") == "adopted") {
        ++adopted;
        hold(3 * there.size() >= 2 * posts_, "unquorate: a decision");
        hold(here_[secretary_] && here_[chair_], "unquorate: without secretary or chair");
    }
    const auto expected = recount(ballot);
    const auto stated =
        field("counts") + " of " + field("base") + " " + field("verdict") + " " + field("decided_by");
    hold(stated == expected, "miscounted: " + stated + ", not " + expected);
}

/// R14-R16 in a few lines: "2=3 3=3 of 6 adopted tie_break".
std::string Judge::recount(const Ballot& ballot) const {
    std::set<std::string> base;
    const auto recused = recused_.find(ballot.of_case);
    for (const auto& person : base_ == "roll" ? ballot.roll : attended_) {
        const auto here = here_.find(person);
        const bool counts = base_ == "roll"
                                ? (here != here_.end() && here->second) || ballot.votes.count(person)
                                : recused == recused_.end() || !recused->second.count(person);
        if (counts && person != secretary_) base.insert(person);
    }
    std::map<std::string, std::size_t> counts;
    for (const auto& person : base)
        if (const auto vote = ballot.votes.find(person);
            vote != ballot.votes.end() && vote->second.choice != "abstain")
            ++counts[vote->second.choice];
    std::size_t most = 0;
    for (const auto& [choice, count] : counts) most = std::max(most, count);
    std::vector<std::string> leaders;
    for (const auto& [choice, count] : counts)
        if (count == most) leaders.push_back(choice);
    std::string text, winner, by = "-";
    for (const auto* choice : {"1", "2", "3", "4", "5", "for", "against"})
        if (const auto found = counts.find(choice); found != counts.end())
            text += (text.empty() ? "" : " ") + found->first + "=" + std::to_string(found->second);
    const auto chairs = ballot.votes.find(chair_);
    if (2 * most > base.size()) {
        winner = leaders.front(), by = "majority";
    } else if (leaders.size() > 1 && (tie_break_ == "equal_votes" || 2 * most == base.size()) &&
               chairs != ballot.votes.end() &&
               std::count(leaders.begin(), leaders.end(), chairs->second.choice)) {
        winner = chairs->second.choice, by = "tie_break";
    }
    const auto* verdict = winner.empty() ? "not_adopted" : winner == "against" ? "rejected" : "adopted";
    return (text.empty() ? "-" : text) + " of " + std::to_string(base.size()) + " " + verdict + " " + by;
}

std::string dump(const voting::Sitting& sitting, bool with_votes) {
    std::ostringstream out;
    out << sitting.prepared.sitting.hex() << ' ' << sitting.opened_ms.value_or(0) << ' '
        << sitting.closed_ms.value_or(0) << sitting.secretary_opens << sitting.chair_opens
        << sitting.secretary_ends << sitting.chair_ends << '\n';
    for (const auto& change : sitting.presence)
        out << change.person << static_cast<int>(change.state) << '@' << change.index << ' ';
    for (const auto& c : sitting.cases) {
        out << "\ncase " << c.number << ' ' << static_cast<int>(c.state()) << ' ' << c.interviews.size()
            << c.recorded() << ' ' << c.marks.size() << ' ' << c.recusals.size();
        for (const auto& ballot : c.ballots) {
            out << "\n " << ballot.round << ' ' << ballot.digest.hex() << '@' << ballot.index;
            for (const auto& person : ballot.roll) out << ' ' << person;
            if (with_votes)
                for (const auto& [person, all] : ballot.votes)
                    for (const auto& vote : all)
                        out << ' ' << person << '=' << voting::to_text(vote.choice) << '@' << vote.index;
            if (ballot.closing)
                out << " closed@" << ballot.closing->index << ' '
                    << static_cast<int>(ballot.closing->outcome.verdict) << ' ' << ballot.closing->tally.base;
            out << ' ' << ballot.declaring.has_value() << ballot.annulling.has_value();
        }
    }
    return out.str();
}

}  // namespace simulation
