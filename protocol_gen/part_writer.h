#pragma once
// Writes one language's part of the protocol, section by section. Private to the room.

#include <string>
#include <string_view>
#include <vector>

#include "protocol_gen/attendance.h"
#include "protocol_gen/names.h"
#include "protocol_gen/protocol.h"
#include "protocol_gen/wording.h"

namespace protocol {

class PartWriter {
  public:
    PartWriter(const ProtocolFacts& facts, Language language);
    /// The whole part; `version` and digests of the footer are filled in by protocol_paper().
    Part write();

  private:
    // part_head.cpp
    void head();
    void attendance();
    void absent_members();
    void secretary_line();
    void secretary_line(const voting::Person& secretary);
    void regulation();
    void agenda();
    // part_case.cpp
    void subject(const voting::Case& c);
    void preparation(const voting::Case& c);
    void acknowledged(const voting::Case& c);
    const voting::Person* secretary_at(std::int64_t wall_ms) const;
    std::string presider(const voting::PersonId& by) const;
    std::string preparation_dates(const voting::Officer& officer) const;
    bool absence(const voting::Case& c);
    void heard(const voting::Case& c);
    void interviews(const voting::Case& c);
    void recordings(const voting::Case& c);
    void room(const voting::Case& c);
    void integrity(const voting::Case& c);
    void spoke(const voting::Case& c);
    void resolved(const voting::Case& c);
    void conclusion(const voting::Case& c);
    // part_corrections.cpp
    void travels(const voting::Case& c);
    void corrections(const voting::Case& c);
    void mistakes();
    std::string value_words(const std::string& field, const voting::MaybeText& value) const;
    // part_off_record.cpp
    void off_record(const voting::Case& c);
    std::string stood_in(const voting::Case& c, const voting::Interview& interview,
                         const voting::Interview::OffRecord& off) const;
    // part_presence.cpp
    void recusals(const voting::Case& c);
    void presidings(const voting::Case* c);
    void movements(const std::vector<const Movement*>& told);
    std::string movement_text(const Movement& movement) const;
    std::string quorum_tail(const Movement& movement) const;
    std::vector<const Movement*> movements_in(const voting::Case* c, bool after_end) const;
    // part_ballots.cpp
    void ballots(const voting::Case& c);
    void roll_call(const voting::Case& c, std::size_t from, std::size_t to);
    void result(const voting::Case& c, std::size_t at, bool several);
    std::string next_text(const voting::Case& c, std::size_t at) const;
    std::string fate_text(const voting::Case& c, std::size_t at) const;
    // part_end.cpp
    void end();
    void deadline();
    void signatures();
    void annexes();
    void pages_line();

    std::string say(std::string_view id, std::initializer_list<Slot> slots = {}) const;
    void add(Style style, std::string text);
    void body(std::string_view id, std::initializer_list<Slot> slots = {});
    std::string clock(std::int64_t ms) const { return clock_text(ms, offset_); }
    std::string minutes(std::int64_t ms) const { return clock_minutes(ms, offset_); }
    /// The length between two times as clock() prints them.
    std::string between(std::int64_t from_ms, std::int64_t to_ms) const {
        return duration_words(language_, to_ms / 1000 * 1000 - from_ms / 1000 * 1000);
    }
    /// The end of a stretch as if nobody had set the clock meanwhile.
    std::int64_t steady_end(const evidence::Moment& from, const evidence::Moment& to) const;
    std::string date(const Date& day, DateForm form = DateForm::nominative) const;
    std::string date_of(std::string_view day, DateForm form = DateForm::nominative) const;
    const std::string& full_name(const voting::Person& person) const;
    std::string name(const voting::PersonId& person) const;  // «Т.Сынақов»
    std::string listed(const voting::Person& person) const;  // «Сынақов Т.Ү.»
    const std::string& post(const voting::Person& person) const;
    std::string officer(const voting::Case& c) const;  // «полиция подполковнигі Е.Тестов»
    std::string officer_in_full(
        const voting::Case& c) const;  // «Полиция подполковнигі Тестов Ержан Мысалұлы»
    std::string choose(const std::string& kk, const std::string& ru) const;
    std::vector<const voting::Person*> sorted(bool attended) const;
    std::uint64_t case_end(const voting::Case& c) const;

    const ProtocolFacts& facts_;
    const voting::Sitting& sitting_;
    Tongue language_;
    unsigned offset_;
    std::vector<Movement> movements_;
    Part part_;
};

/// Free text at the end of a sentence: without outer spaces and final full stops.
std::string open_ended(std::string_view text);
/// Free text as a sentence: with a full stop unless it has an end of its own.
std::string full_sentence(std::string_view text);

}  // namespace protocol
