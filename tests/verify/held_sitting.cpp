#include "tests/verify/held_sitting.h"

#include <algorithm>
#include <fstream>

#include "protocol_gen/protocol.h"
#include "voting/regulation/regulation.h"

namespace protocol {

using voting::PresenceState;

HeldSitting::HeldSitting() {
    std::filesystem::create_directories(folder + "/clips");
    for (const char* person : {"secretary", "m1", "m2", "m3", "m4", "m5"}) {
        tablets.emplace(person, seeded(static_cast<std::uint8_t>(keys.size() + 101)));
        keys.emplace(person, seeded(static_cast<std::uint8_t>(keys.size() + 1)));
    }
    journal = evidence::Journal::open(store, *this, log_name, log_key).value();
    desk = voting::Desk::open(*journal, *this, {&book, &clips, &signing}).value();
}

std::string HeldSitting::signed_body(const voting::PersonId& by, const voting::Act& what) {
    return signed_body(by, std::string(voting::kind_of(what)), voting::to_fields(what));
}

std::string HeldSitting::signed_body(const voting::PersonId& by, const std::string& kind,
                                     std::vector<evidence::Field> fields) {
    const auto& key = keys.at(by);
    evidence::Statement statement{.kind = kind,
                                  .log = journal->fingerprint(),
                                  .by = evidence::key_id(key.public_key()),
                                  .prev = prev[by],
                                  .head = journal->seen_head(),
                                  .at_ms = wall_ms,
                                  .fields = std::move(fields)};
    const auto text = evidence::format(statement);
    prev[by] = evidence::sha256(evidence::as_bytes(text));
    return evidence::sign_note(text, evidence::person_note_key(key.public_key()).name, key);
}

void HeldSitting::act(const voting::PersonId& by, const voting::Act& what) {
    wall_ms += 1000;
    voting::Now now;
    if (const auto* imported = std::get_if<voting::DocketImported>(&what)) {
        now.docket.emplace();
        now.docket->file = imported->file;
        for (const auto& [name, id] : {std::pair{"Тестов Тест", first}, {"Жобалов Жоба", second}}) {
            voting::Officer officer;
            officer.name_kk = name;
            officer.rank_kk = officer.rank_ru = "капитан";
            officer.post_kk = officer.post_ru = "инспектор";
            officer.category = "central-9";
            now.docket->officers.push_back(officer);
            now.docket->ids.push_back(id);
        }
    }
    const auto answer = desk->submit(signed_body(by, what), now);
    ASSERT_TRUE(answer.ok()) << answer.error().text;
    const auto* refused = std::get_if<voting::Refused>(&*answer);
    ASSERT_EQ(refused, nullptr) << voting::kind_of(what) << ": " << voting::to_word(refused->why);
}

void HeldSitting::box(const voting::Act& what) {
    wall_ms += 100;
    ASSERT_TRUE(desk->record({voting::box_act(what)}).ok());
}

void HeldSitting::event(const evidence::ClipEvent& what) {
    ASSERT_TRUE(desk->record({{evidence::stream_of(what), std::string(evidence::kind_of(what)),
                               evidence::fields_of(what)}})
                    .ok());
}

void HeldSitting::smuggle(const evidence::Stream& stream, const std::string& kind, const std::string& body) {
    ASSERT_TRUE(journal->append({{stream, kind, body}}).ok());
}

const evidence::Digest& HeldSitting::statement_of_ballot(const voting::CaseId& of_case) const {
    return book.current()->find(of_case)->ballots.back().digest;
}

evidence::HeadCosigned HeldSitting::cosigned(const std::vector<voting::PersonId>& by) const {
    auto size = journal->size();
    while (!evidence::asks_to_cosign(journal->read(size - 1)->entry.kind)) --size;
    evidence::HeadCosigned told{sitting, size, *journal->root_at(size), {}, {}};
    const auto head = evidence::format(evidence::Checkpoint{log_name.name, told.size, told.root});
    for (const auto& [person, tablet] : tablets)
        if (std::count(by.begin(), by.end(), person))
            told.by.push_back(evidence::cosigner(
                person, evidence::cosign(head, static_cast<std::uint64_t>(wall_ms / 1000), tablet),
                tablet.public_key()));
        else
            told.missing.push_back(person);
    return told;
}

void HeldSitting::tell(const evidence::HeadCosigned& what) {
    wall_ms += 50;
    ASSERT_TRUE(desk->record({{evidence::Stream::sitting(what.sitting), std::string(evidence::kHeadCosigned),
                               evidence::fields_of(what)}})
                    .ok());
}

void HeldSitting::cosign(const std::vector<voting::PersonId>& by) {
    tell(cosigned(by));
}

void HeldSitting::prepare() {
    for (const auto& [role, all] : {std::pair{"member", &keys}, std::pair{"device", &tablets}})
        for (const auto& [person, key] : *all)
            ASSERT_TRUE(desk->record({{evidence::Stream::box(),
                                       "key.enrolled",
                                       {{"role", role}, {"key", key.public_key().hex()}, {"label", person}}}})
                            .ok());
    for (const auto& reader : readers)
        ASSERT_TRUE(
            desk->record(
                    {{evidence::Stream::box(),
                      "key.enrolled",
                      {{"role", "reviewer"}, {"key", reader.public_key().hex()}, {"label", "reviewer"}}}})
                .ok());
    voting::SittingPrepared prepared;
    prepared.sitting = sitting;
    prepared.number = 1;
    prepared.day = "2024-05-03";
    prepared.voting_posts = 5;
    prepared.place_kk = prepared.place_ru = "Астана";
    for (const auto& frozen : voting::prepare_under(regulation::decree_490(), prepared)) box(frozen);
    for (const auto& [person, key] : keys) {
        voting::PersonSeated seated;
        seated.sitting = sitting;
        seated.person = person;
        seated.role = person == "m1"          ? voting::Role::chair
                      : person == "secretary" ? voting::Role::secretary
                                              : voting::Role::member;
        seated.name_kk = "Сынақов " + person;
        seated.post_kk = seated.post_ru = "мүше";
        seated.key = evidence::key_id(key.public_key());
        box(seated);
    }
    act("secretary", voting::DocketImported{sitting, evidence::sha256(evidence::as_bytes("docket")), 2});
    for (const char* person : {"secretary", "m1", "m2", "m3", "m4"})
        act(person, voting::PresenceTapped{sitting, PresenceState::here});
    act("secretary", voting::SittingOpen{sitting});
    act("m1", voting::SittingOpen{sitting});
}

void HeldSitting::hold_interview(const voting::CaseId& of_case, std::uint8_t clip) {
    act("secretary", voting::CaseCalled{sitting, of_case});
    event(evidence::PreflightPassed{sitting, of_case, 1, 0, "Camera 1: picture and sound, 5.2 s"});
    act("secretary", voting::InterviewStarted{sitting, of_case});
    evidence::ClipHeader header;
    header.slot_len = evidence::kSmallSlot;
    header.clip = id_of<evidence::ClipId>(clip);
    header.sitting = sitting;
    header.of_case = of_case;
    header.boot = boot();
    header.source = id_of<evidence::SourceId>(9);
    header.journal_size = journal->size();
    header.journal_root = journal->root();
    header.trust = journal->fingerprint();
    header.wall_ms = now().wall_ms;
    auto writer =
        evidence::ClipWriter::begin(folder + "/clips", header, seeded(clip), *this, sealed_to).value();
    evidence::ClipOpened opened{.clip = header.clip,
                                .sitting = sitting,
                                .of_case = of_case,
                                .source = header.source,
                                .source_name = "Camera 1",
                                .place = "officer",
                                .device = "rtsp room",
                                .simulated = false,
                                .picture = "H.264 1280x720",
                                .sound = "AAC 48000 Hz",
                                .previous = std::nullopt,
                                .key = writer->key(),
                                .header_sha256 = writer->header_sha256(),
                                .keys_sha256 = writer->keys_sha256(),
                                .started = {header.wall_ms}};
    event(opened);
    const auto began = wall_ms;
    for (unsigned n = 0; n < 4; ++n) {
        const evidence::Bytes media(3000, static_cast<std::uint8_t>(clip + n));
        ASSERT_TRUE(writer->append({media, n * 1'000'000'000ull, true}).ok());
        wall_ms += 1000;
        if (n == 1 && set_in_interview_ms) set_clock();
        ASSERT_TRUE(writer->make_durable().ok());
    }
    const auto half = writer->digests();
    event(evidence::RecMark{header.clip, of_case, half.slots, half.media_bytes, half.newest_ns / 1'000'000,
                            half.root, writer->last_record()});
    act("secretary", voting::InterviewEnded{sitting, of_case});
    ASSERT_TRUE(
        writer
            ->append({evidence::Bytes(100, 1), static_cast<std::uint64_t>(wall_ms - began) * 1'000'000, true})
            .ok());
    ASSERT_TRUE(writer->finish().ok());
    const auto all = writer->digests();
    event(evidence::ClipSealed{.clip = header.clip,
                               .of_case = of_case,
                               .slots = all.slots,
                               .bytes = all.bytes,
                               .sha256 = all.sha256,
                               .root = all.root,
                               .media_sha256 = all.media_sha256,
                               .media_bytes = all.media_bytes,
                               .started = opened.started,
                               .duration_ms = all.newest_ns / 1'000'000 + claimed_longer_ms,
                               .gap_picture_ms = 0,
                               .gap_sound_ms = 0});
    cosign();
    const auto& interview = book.current()->find(of_case)->interviews.back();
    const auto missing = clips.log.missing(of_case, clips.log.time().at(interview.started()),
                                           clips.log.time().at(interview.ended()));
    box(voting::InterviewVerified{sitting, of_case, voting::RecordedBy::recorder, 1,
                                  static_cast<unsigned>(missing.picture_ms),
                                  static_cast<unsigned>(missing.sound_ms)});
}

void HeldSitting::set_clock() {
    const auto shown = now().wall_ms;
    clock_set_ms += set_in_interview_ms;
    event(evidence::ClockStepped{{shown}, {now().wall_ms}});
}

void HeldSitting::vote(const voting::CaseId& of_case, unsigned round, const std::vector<unsigned>& choices) {
    act("m1", voting::BallotOpened{sitting, of_case, round, voting::Form::choose_one, std::nullopt});
    const auto ballot = statement_of_ballot(of_case);
    for (std::size_t i = 0; i < choices.size(); ++i)
        act("m" + std::to_string(i + 1),
            voting::VoteCast{sitting, of_case, round, ballot,
                             voting::Choice::of({static_cast<std::uint8_t>(choices[i])})});
    act("m1", voting::BallotClosing{sitting, of_case, ballot});
    cosign();
    const auto size = book.current()->find(of_case)->ballots.back().closing->index + 1;
    act("m1", voting::OutcomeDeclared{sitting, of_case, ballot, true, static_cast<unsigned>(size),
                                      journal->root_at(size)});
    cosign();
}

void HeldSitting::end() {
    act("secretary", voting::SittingEnd{sitting});
    act("m1", voting::SittingEnd{sitting});
    for (const auto& of_case : {first, second}) {
        const auto head = *journal->stream_head(evidence::Stream::of_case(of_case));
        box(voting::StreamEnded{sitting, of_case, static_cast<unsigned>(head.seq), head.leaf});
    }
    box(voting::SittingClosed{sitting, 2});
    cosign();
}

ProtocolFrozen HeldSitting::frozen() const {
    const auto& held = *book.current();
    ProtocolFrozen out;
    out.sitting = sitting;
    out.size = journal->size();
    out.day = {2024, 5, 3};
    out.pages = {2, 3};
    out.due = protocol_due(held);
    const auto text = canonical_text(protocol_paper(
        {held,
         recordings_of(held, clips.log),
         {journal->fingerprint(), out.size, [this](std::uint64_t size) { return journal->root_at(size); }},
         Freezing{out.day, out.pages},
         room_of(held, clips.log)}));
    std::filesystem::create_directories(folder + "/papers");
    std::ofstream(folder + "/papers/protocol.txt") << text;
    std::ofstream(folder + "/papers/protocol.pdf") << "%PDF of " << text.size();
    out.text = evidence::digest_file(folder + "/papers/protocol.txt").value().sha256;
    out.pdf = evidence::digest_file(folder + "/papers/protocol.pdf").value().sha256;
    return out;
}

void HeldSitting::freeze() {
    ASSERT_TRUE(desk->record({frozen_act(*book.current(), frozen())}).ok());
    cosign();
}

std::optional<voting::Refused> HeldSitting::submit(const voting::PersonId& by, const std::string& kind,
                                                   std::vector<evidence::Field> fields) {
    wall_ms += 1000;
    const auto answer = desk->submit(signed_body(by, kind, std::move(fields)), {});
    EXPECT_TRUE(answer.ok());
    const auto* refused = std::get_if<voting::Refused>(&*answer);
    return refused ? std::optional(*refused) : std::nullopt;
}

void HeldSitting::confirm(const voting::PersonId& by) {
    const auto& made = signing.find(sitting)->frozen;
    EXPECT_FALSE(submit(by, std::string(kConfirmed),
                        {{"sitting", sitting.hex()}, {"text", made.text.hex()}, {"pdf", made.pdf.hex()}}))
        << by;
}

void HeldSitting::hold_all() {
    prepare();
    hold_interview(first, 0x31);
    vote(first, 1, {2, 2, 2, 1});
    hold_interview(second, 0x32);
    vote(second, 1, {1, 1, 2, 2});
    end();
    freeze();
    for (const char* person : {"secretary", "m1", "m2", "m3", "m4"}) confirm(person);
}

std::string HeldSitting::bundle(const std::string& name) {
    const auto out = folder + "/" + name;
    BundleSources sources{sitting, {}, {}};
    if (signing.find(sitting))
        sources.papers = {folder + "/papers/protocol.txt", folder + "/papers/protocol.pdf"};
    if (clip_in_bundle)
        for (const auto& file : std::filesystem::directory_iterator(folder + "/clips"))
            sources.clips.push_back(file.path());
    const auto written = write_bundle(out, *journal, sources, wall_ms);
    EXPECT_TRUE(written.ok()) << (written.ok() ? "" : written.error().text);
    return out;
}

}  // namespace protocol
