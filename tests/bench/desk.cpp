// bench_desk FOLDER commits: bare durable commits of one entry each, as the journal's store makes them.
// bench_desk FOLDER ENTRIES: the desk over the real store: receipts, the bare limits beside them, a journal
// of so many entries opened anew, its signatures audited. A line "name value" each; commits and votes also
// "_p99" in ms.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iostream>

#include "recorder/evidence/store/sqlite_store.h"
#include "voting/act_codec.h"
#include "voting/desk.h"
#include "voting/regulation/regulation.h"
#include "voting/sitting_book.h"

namespace {

using namespace voting;
using evidence::SigningKey;

constexpr unsigned kMembers = 9;
constexpr std::size_t kMeasured = 2000;
constexpr std::size_t kAtOnce = 900;  // votes of a step while the long journal is made

template <class T>
T must(evidence::Result<T> result) {
    if (!result.ok()) throw std::runtime_error(result.error().text);
    return std::move(result).value();
}

double ms_of(const std::function<void()>& work) {
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

void say(const std::string& name, double value) {
    std::cout << name << ' ' << value << std::endl;
}

/// Each of them timed: how many a second, and the slowest hundredth.
void say_rate(const std::string& name, std::size_t of_each, const std::function<void()>& work) {
    std::vector<double> each;
    double whole = 0;
    while (each.size() * of_each < kMeasured) whole += each.emplace_back(ms_of(work));
    std::sort(each.begin(), each.end());
    say(name, double(each.size() * of_each) * 1000 / whole);
    say(name + "_p50", each[each.size() / 2]), say(name + "_p99", each[each.size() * 99 / 100]);
}

double resident_kib() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmRSS:") return status >> word, std::stod(word);
    return 0;
}

/// A sitting in a ballot, and nine who change their minds.
class Room {
  public:
    explicit Room(const std::string& path) : path_(path) { open(), prepare(); }

    void open() {
        desk_.reset(), book_.reset(), journal_.reset(), store_.reset();
        say("open_store_ms", ms_of([&] { store_ = must(evidence::open_sqlite_store(path_)); }));
        say("open_journal_ms",
            ms_of([&] { journal_ = must(evidence::Journal::open(*store_, clock_, log_name_, log_key_)); }));
        book_ = std::make_unique<SittingBook>();
        say("open_desk_ms", ms_of([&] { desk_ = must(Desk::open(*journal_, clock_, {book_.get()})); }));
    }
    std::uint64_t size() const { return journal_->size(); }

    /// The next votes, signed; made outside what is measured.
    std::vector<std::string> votes(std::size_t count) {
        std::vector<std::string> bodies;
        for (std::size_t i = 0; i < count; ++i)
            bodies.push_back(body("m" + std::to_string(1 + voted_++ % kMembers),
                                  VoteCast{sitting_, case_, 1, ballot().digest,
                                           Choice::of({static_cast<std::uint8_t>(1 + voted_ % 5)})}));
        return bodies;
    }
    void submit(const std::vector<std::string>& bodies) {
        const auto answers =
            must(desk_->submit(std::vector<std::string_view>(bodies.begin(), bodies.end()), Now{}));
        for (const auto& answer : answers)
            if (const auto* refused = std::get_if<Refused>(&answer))
                throw std::runtime_error("refused: " + std::string(to_word(refused->why)));
    }
    /// All signatures of the journal against the keys it enrols; how many.
    std::size_t audit_signatures() const {
        std::map<std::string, evidence::NoteKey> names;
        for (const auto& [id, enrolled] : desk_->keys().all()) {
            const auto key = evidence::person_note_key(enrolled.key);
            names.emplace(key.name, key);
        }
        std::size_t good = 0;
        for (std::uint64_t index = 0; index < journal_->size(); ++index) {
            const auto note = must(evidence::parse_body(must(journal_->read(index)).body));
            for (const auto& signature : note.signatures)
                if (const auto key = names.find(signature.name); key != names.end())
                    good += evidence::verify_note(note, key->second);
        }
        return good;
    }

  private:
    const Ballot& ballot() const { return book_->current()->cases.front().ballots.back(); }
    std::string body(const std::string& person, const Act& act) {
        const auto& key = keys_.at(person);
        const auto text = evidence::format(evidence::Statement{
            std::string(kind_of(act)), journal_->fingerprint(), evidence::key_id(key.public_key()),
            prev_[person], journal_->seen_head(), clock_.now().wall_ms, to_fields(act)});
        prev_[person] = evidence::sha256(evidence::as_bytes(text));
        return evidence::sign_note(text, evidence::person_note_key(key.public_key()).name, key);
    }
    void act(const std::string& person, const Act& what) { submit({body(person, what)}); }
    void prepare() {
        std::vector<BoxAct> acts, seats;
        for (unsigned i = 1; i <= kMembers + 1; ++i) {
            const auto id = i > kMembers ? "secretary" : "m" + std::to_string(i);
            const auto role = i == 1 ? Role::chair : i > kMembers ? Role::secretary : Role::member;
            const auto& key = keys_.emplace(id, SigningKey::generate()).first->second;
            acts.push_back({evidence::Stream::box(),
                            "key.enrolled",
                            {{"role", "member"}, {"key", key.public_key().hex()}, {"label", id}}});
            seats.push_back(box_act(PersonSeated{
                sitting_, id, role, id, {}, "мүше", "член", evidence::key_id(key.public_key())}));
        }
        SittingPrepared prepared;
        prepared.sitting = sitting_, prepared.number = 1, prepared.day = "2024-05-03";
        prepared.voting_posts = kMembers;
        prepared.place_kk = prepared.place_ru = "Астана";
        for (const Act& first : prepare_under(regulation::decree_490(), prepared))
            acts.push_back(box_act(first));
        acts.insert(acts.end(), seats.begin(), seats.end());
        CaseAdded added;
        added.sitting = sitting_, added.id = case_, added.number = 1, added.officer.category = "central-9";
        for (auto* text : {&added.officer.name_kk, &added.officer.rank_kk, &added.officer.rank_ru,
                           &added.officer.post_kk, &added.officer.post_ru})
            *text = "үлгі";
        acts.push_back(box_act(added));
        must(desk_->record(acts));
        for (const auto& [id, key] : keys_) act(id, PresenceTapped{sitting_, PresenceState::here});
        act("secretary", SittingOpen{sitting_}), act("m1", SittingOpen{sitting_});
        act("secretary", CaseCalled{sitting_, case_}), act("secretary", InterviewStarted{sitting_, case_});
        act("secretary", InterviewEnded{sitting_, case_});
        must(desk_->record({box_act(InterviewVerified{sitting_, case_, RecordedBy::recorder, 1, 0, 0})}));
        act("m1", BallotOpened{sitting_, case_, 1, Form::choose_one, {}});
    }

    std::string path_;
    evidence::SystemClock clock_;
    SigningKey log_key_ = SigningKey::generate();
    evidence::NoteKey log_name_ = evidence::log_note_key("KZ-C", log_key_.public_key(), 1);
    SittingId sitting_ = evidence::random_id<SittingId>();
    CaseId case_ = evidence::random_id<CaseId>();
    std::map<std::string, SigningKey> keys_;
    std::map<std::string, Digest> prev_;
    std::size_t voted_ = 0;
    std::unique_ptr<evidence::JournalStore> store_;
    std::unique_ptr<evidence::Journal> journal_;
    std::unique_ptr<SittingBook> book_;
    std::unique_ptr<Desk> desk_;
};

/// Entries of a vote's length and a head, one by one.
void measure_commits(const std::string& path) {
    const auto store = must(evidence::open_sqlite_store(path));
    evidence::Salt salt;
    const evidence::StoredEntry entry{std::string(420, 'e'), salt, std::string(700, 'b')};
    const std::string head(250, 'h');
    say_rate("commits", 1, [&] {
        if (const auto written = store->append({entry}, head); !written.ok())
            throw std::runtime_error(written.error().text);
    });
}

void measure_verifies() {
    const auto key = SigningKey::generate();
    const std::string text(600, 't');
    const auto signature = key.sign(evidence::as_bytes(text));
    say_rate("verifies", 1, [&] {
        if (!evidence::verify(key.public_key(), evidence::as_bytes(text), signature))
            throw std::runtime_error("a good signature");
    });
}

void measure_desk(const std::string& path, std::uint64_t entries) {
    const double before = resident_kib();
    Room room(path);
    std::vector<std::string> bodies;
    for (const std::size_t together : {std::size_t{1}, std::size_t{kMembers}, std::size_t{200}}) {
        std::vector<std::vector<std::string>> steps;
        for (std::size_t i = 0; i < kMeasured; i += together) steps.push_back(room.votes(together));
        auto next = steps.begin();
        say_rate("receipts_" + std::to_string(together), together, [&] { room.submit(*next++); });
    }
    while (room.size() < entries) room.submit(room.votes(std::min(kAtOnce, entries - room.size())));
    room.open();
    say("entries", double(room.size())), say("resident_kib", resident_kib() - before);
    std::size_t good = 0;
    say("audit_ms", ms_of([&] { good = room.audit_signatures(); }));
    say("signatures", double(good));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    evidence::crypto_init();
    const std::string folder = argv[1], what = argv[2];
    try {
        measure_commits(folder + "/commits.sqlite");
        if (what == "commits") return 0;
        measure_verifies();
        measure_desk(folder + "/journal.sqlite", std::stoull(what));
    } catch (const std::exception& fault) {
        std::cerr << "bench_desk: " << fault.what() << std::endl;
        return 1;
    }
    return 0;
}
