// A box that writes down anything at all: a whole sitting's statements dropped, doubled, moved and altered at
// random, chained and signed anew by everybody's own keys. Whatever the verifier finds, it ends with a
// verdict.

#include <gtest/gtest.h>

#include <cstdlib>
#include <random>
#include <set>

#include "protocol_gen/check_list.h"
#include "tests/verify/held_sitting.h"

namespace protocol {
namespace {

struct Said {
    evidence::Stream stream;
    std::string kind;
    voting::PersonId by;  // empty: the box
    std::vector<evidence::Field> fields;
};

std::vector<Said> said_in(const HeldSitting& held) {
    std::vector<Said> out;
    for (std::uint64_t i = 0; i < held.journal->size(); ++i) {
        const auto entry = held.journal->read(i).value();
        const auto note = evidence::parse_body(entry.body).value();
        const auto statement = evidence::parse_statement(note.text, *any_rule(entry.entry.kind)).value();
        voting::PersonId by;
        for (const auto& [person, key] : held.keys)
            if (evidence::key_id(key.public_key()) == statement.by) by = person;
        out.push_back({entry.entry.stream, statement.kind, by, statement.fields});
    }
    return out;
}

/// Values at the edges of every type.
const std::vector<std::string> kExtreme{"0",
                                        "1",
                                        "9007199254740991",
                                        "4294967295",
                                        "-",
                                        "point17",
                                        "9",
                                        "yes",
                                        "left",
                                        "run_off",
                                        "motion",
                                        "abstain",
                                        "officer",
                                        "m1=0 m2=x =",
                                        "х",
                                        "1970-01-01T00:00:00.000Z",
                                        "9999-12-31T23:59:59.999Z",
                                        "9999-12-31",
                                        std::string(32, '0'),
                                        std::string(64, '0'),
                                        std::string(1024, 'x')};

class Disorder {
  public:
    explicit Disorder(unsigned seed) : random_(seed) {}

    void change(std::vector<Said>& all) {
        const auto at = pick(all.size()), other = pick(all.size());
        switch (pick(6)) {
            case 0: all.erase(at_of(all, at)); break;
            case 1: all.insert(at_of(all, at), Said(all[other])); break;
            case 2: std::swap(all[at], all[other]); break;
            case 3: all[at].by = all[other].by; break;
            default: alter(all[at], all[other]);
        }
    }

  private:
    std::size_t pick(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_); }
    static std::vector<Said>::iterator at_of(std::vector<Said>& all, std::size_t at) {
        return all.begin() + static_cast<std::ptrdiff_t>(at);
    }
    /// Another value of the same type: from another statement, or an extreme one.
    void alter(Said& said, const Said& other) {
        if (said.fields.empty()) return;
        const auto at = pick(said.fields.size());
        const auto type = any_rule(said.kind)->fields[at].type;
        for (int tries = 0; tries < 40; ++tries) {
            const auto& value = !other.fields.empty() && pick(3) == 0
                                    ? other.fields[pick(other.fields.size())].value
                                    : kExtreme[pick(kExtreme.size())];
            if (!evidence::is_value(value, type)) continue;
            said.fields[at].value = value;
            return;
        }
    }
    std::mt19937 random_;
};

unsigned asked(const char* name, unsigned otherwise) {
    const char* value = std::getenv(name);
    return value ? static_cast<unsigned>(std::stoul(value)) : otherwise;
}

bool is_sound(const std::vector<Said>& all) {
    HeldSitting held;
    for (const auto& said : all) {
        held.wall_ms += 500;
        held.smuggle(said.stream, said.kind,
                     said.by.empty() ? held.journal->box_statement(said.kind, said.fields)
                                     : held.signed_body(said.by, said.kind, said.fields));
    }
    return check_bundle(held.bundle(), held.journal->fingerprint()).sound();
}

/// The clips are never there, so no history may be called sound.
TEST(AnyHistory, EndsWithAVerdict) {
    HeldSitting sound;
    sound.hold_all();
    const auto history = said_in(sound);
    for (unsigned round = 0; round < asked("OTYRYS_ROUNDS", 60); ++round) {
        Disorder disorder(round);
        auto all = history;
        for (unsigned n = 0; n <= round % 4; ++n) disorder.change(all);
        EXPECT_FALSE(is_sound(all)) << round;
    }
}

TEST(AnyHistory, WithOneExtremeValueEndsWithAVerdict) {
    HeldSitting sound;
    sound.hold_all();
    auto all = said_in(sound);
    std::set<std::string> seen;
    unsigned passed = 0;
    for (auto& said : all) {
        if (!seen.insert(said.kind).second) continue;
        for (std::size_t at = 0; at < said.fields.size(); ++at)
            for (const auto& value : kExtreme) {
                if (!evidence::is_value(value, any_rule(said.kind)->fields[at].type)) continue;
                if (++passed % asked("OTYRYS_EVERY", 29) != 0) continue;
                const auto kept = std::exchange(said.fields[at].value, value);
                EXPECT_FALSE(is_sound(all)) << said.kind << " " << said.fields[at].key << " " << value;
                said.fields[at].value = kept;
            }
    }
}

}  // namespace
}  // namespace protocol
