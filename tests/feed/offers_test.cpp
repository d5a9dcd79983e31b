// The tablet's acts beside the course of a sitting: warnings, presiding, absences, another secretary.
#include "qml/feed/offers.h"
#include "tests/feed/inputs.h"
#include "tests/feed/outbox.h"

namespace {

using feed::derive_tablet;
using feed_test::FakeOutbox;
using feed_test::inputs_of;
using feed_test::row_of;
using support::SittingBuilder;

/// A tablet of one person in the room.
struct Tablet {
    Tablet(SittingBuilder& in_room, const char* person) : room(in_room), me(person) { look(); }
    void look() {
        feed.learn([&](feed::Inputs& in) {
            auto bearers = in.bearers;
            in = inputs_of(room.sitting(), me);
            in.bearers = bearers;
        });
    }
    /// The act last sent, as the rules take it from this person.
    std::string sent() {
        if (outbox.acts.empty()) return "nothing was sent";
        const auto refused = room.act(me, outbox.acts.back());
        feed.answered(outbox.ticket, {refused.empty(), 1, {}, {}});
        look();
        return refused;
    }
    SittingBuilder& room;
    const char* me;
    props::TabletProps props;
    FakeOutbox outbox;
    feed::TabletFeed feed{props, outbox};
};

TEST(TabletWarnings, AreSentencesAndSeenOnlyWhileTheyAreTheSame) {
    SittingBuilder room;
    Tablet chair(room, "m1"), member(room, "m2");
    EXPECT_EQ(5, member.props.warnings().size());  // no date of the preparation stands in the docket
    EXPECT_TRUE(member.props.warnings().value(0).toString().contains("хабарлама"));
    EXPECT_EQ("not_chair", member.props.warningsRefusal());
    EXPECT_EQ("", chair.props.warningsRefusal());
    chair.props.acknowledgeWarnings();
    EXPECT_EQ("warnings", chair.props.sending());
    ASSERT_EQ("", chair.sent());
    member.look();
    EXPECT_EQ(feed::brief_name(room.sitting(), "m1", feed::Language::kk), member.props.warningsSeenBy());
    EXPECT_EQ(5, member.props.warningsSeenTime().size());
    ASSERT_EQ("", room.act("secretary", voting::CaseCorrected{
                                            room.id(), room.case_id(), "notice_day", {}, "2024-02-20", "–"}));
    member.look();
    EXPECT_EQ(4, member.props.warnings().size());
    EXPECT_EQ("", member.props.warningsSeenBy()) << "another list than the one that was seen";
}

TEST(TabletWarnings, OfACaseThatIsRefusedSayWhyTheyCannotBeAcknowledged) {
    SittingBuilder room;
    ASSERT_EQ("", room.act("secretary", voting::CaseCorrected{room.id(), room.case_id(), "excluded", "none",
                                                              "leave", "–"}));
    props::TabletShown shown;
    feed::show_warnings(shown, inputs_of(room.sitting(), "m1"), room.c());
    EXPECT_EQ("excluded_leave", shown.warningsRefusal);
}

}  // namespace
