#include <gtest/gtest.h>

#include "recorder/evidence/clip_log.h"

namespace {

using namespace evidence;

template <class Id>
Id id_of(std::uint8_t n) {
    Id id;
    id.bytes.fill(n);
    return id;
}

AlarmRaised raised(std::uint8_t alarm, Trouble what, std::uint8_t source) {
    return {id_of<AlarmId>(alarm), what, {}, id_of<SourceId>(source), "Camera 1", {1000}};
}

struct Alarms : testing::Test {
    ClipLog log;
    std::uint64_t index = 0;

    std::string apply(const ClipEvent& event) {
        const auto applied = log.apply(event, index++);
        return applied.ok() ? "" : applied.error().text;
    }
};

TEST_F(Alarms, ArePairedById) {
    EXPECT_EQ(apply(raised(1, Trouble::black, 1)), "");
    EXPECT_EQ(apply(raised(2, Trouble::black, 2)), "");
    EXPECT_EQ(apply(AlarmCleared{id_of<AlarmId>(1), {5000}}), "");
    EXPECT_EQ(apply(raised(3, Trouble::black, 1)), "");
    ASSERT_EQ(log.alarms().all().size(), 3u);
    EXPECT_EQ(log.alarms().all()[0].until, WallTime{5000});
    EXPECT_EQ(log.alarms().all()[0].cleared_index, 2u);
    ASSERT_EQ(log.alarms().standing().size(), 2u);
    EXPECT_EQ(log.alarms().standing()[1].alarm, id_of<AlarmId>(3));
}

TEST_F(Alarms, ThatAnHonestRecorderNeverWritesAreFaults) {
    EXPECT_EQ(apply(AlarmCleared{id_of<AlarmId>(1), {5000}}).rfind("alarm.cleared of one", 0), 0u);
    EXPECT_EQ(apply(raised(1, Trouble::black, 1)), "");
    EXPECT_EQ(apply(raised(1, Trouble::frozen, 1)).rfind("alarm.raised twice", 0), 0u);
    EXPECT_EQ(apply(raised(2, Trouble::black, 1)).rfind("alarm.raised while", 0), 0u);
    EXPECT_EQ(apply(AlarmCleared{id_of<AlarmId>(1), {5000}}), "");
    EXPECT_EQ(apply(AlarmCleared{id_of<AlarmId>(1), {5000}}).rfind("alarm.cleared twice", 0), 0u);
}

TEST_F(Alarms, AreTheSameAfterTheJournal) {
    const std::vector<ClipEvent> events{
        AlarmRaised{id_of<AlarmId>(1), Trouble::lost, Loss::nodata, id_of<SourceId>(2), "Камера 1", {1000}},
        AlarmRaised{id_of<AlarmId>(1), Trouble::disklow, {}, {}, {}, {1000}},
        AlarmCleared{id_of<AlarmId>(1), {2000}}, ClockStepped{{1000}, {3'601'000}}};
    for (const auto& event : events) {
        EXPECT_EQ(stream_of(event), Stream::box());
        Statement statement;
        statement.kind = kind_of(event), statement.fields = fields_of(event);
        const auto read = parse_statement(format(statement), *clip_rule(statement.kind));
        ASSERT_TRUE(read.ok()) << read.error().text;
        EXPECT_EQ(clip_event_of(*read).value(), event);
    }
}

TEST_F(Alarms, WithAWordOfNoListAreRefused) {
    Statement statement;
    const ClipEvent event = raised(1, Trouble::black, 1);
    statement.kind = kind_of(event), statement.fields = fields_of(event);
    statement.fields[1].value = "green";
    EXPECT_FALSE(clip_event_of(statement).ok());
    statement.fields[1].value = "black", statement.fields[2].value = "green";
    EXPECT_FALSE(clip_event_of(statement).ok());
}

}  // namespace
