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

voting::Settings elective() {
    voting::Settings settings;
    settings.presiding = voting::Presiding::elected;
    return settings;
}

TEST(TabletPresiding, IsNotOfferedByTheRegulationOrWhileTheChairIsHere) {
    SittingBuilder strict;
    EXPECT_EQ("election_not_offered", derive_tablet(inputs_of(strict.sitting(), "m2")).electRefusal);
    SittingBuilder room(7, elective());
    const auto shown = derive_tablet(inputs_of(room.sitting(), "m2"));
    EXPECT_TRUE(shown.chairHere);
    EXPECT_EQ("chair_present", shown.electRefusal);
    EXPECT_FALSE(shown.presides);
    EXPECT_TRUE(derive_tablet(inputs_of(room.sitting(), "m1")).presides);
}

TEST(TabletPresiding, GoesToWhomMoreThanHalfOfThosePresentSupportAndEverybodySeesIt) {
    SittingBuilder room(7, elective());
    ASSERT_EQ("", room.left("m1"));
    Tablet one(room, "m2"), other(room, "m3");
    EXPECT_EQ("", one.props.electRefusal());
    EXPECT_EQ(4, one.props.electNeeded());  // of six
    EXPECT_TRUE(row_of(one.props.candidates(), "person", "m1").isEmpty()) << "the chair is not in the room";
    one.props.supportPresiding("m4");
    ASSERT_EQ("", one.sent());
    other.look();
    EXPECT_TRUE(row_of(one.props.candidates(), "person", "m4").value("mine").toBool());
    EXPECT_FALSE(row_of(other.props.candidates(), "person", "m4").value("mine").toBool());
    EXPECT_EQ(1, row_of(other.props.candidates(), "person", "m4").value("supports"));
    one.props.supportPresiding("m5");  // moved
    ASSERT_EQ("", one.sent());
    EXPECT_EQ(0, row_of(one.props.candidates(), "person", "m4").value("supports"));
    for (const auto* who : {"m3", "m4", "m5"}) {
        EXPECT_EQ("", derive_tablet(inputs_of(room.sitting(), "m2")).presidingName);
        ASSERT_EQ("", room.act(who, voting::PresidingSupported{room.id(), "m5"}));
    }
    const auto name = feed::brief_name(room.sitting(), "m5", feed::Language::kk);
    one.look();
    EXPECT_EQ(name, one.props.presidingName());
    EXPECT_EQ(5, one.props.presidingSince().size());
    EXPECT_EQ(name, feed::derive_hall(inputs_of(room.sitting(), "")).presidingName);
    const auto roster = feed::derive_console(inputs_of(room.sitting(), "secretary")).roster;
    EXPECT_EQ(one.props.presidingSince(), row_of(roster, "person", "m5").value("presides").toString());
    EXPECT_EQ("", row_of(roster, "person", "m4").value("presides").toString());
    EXPECT_TRUE(derive_tablet(inputs_of(room.sitting(), "m5")).presides);
    ASSERT_EQ("", room.here("m1"));
    one.look();
    EXPECT_EQ("", one.props.presidingName());
}

TEST(TabletAbsences, AreReviewedInACaseThatIsNotCurrent) {
    SittingBuilder room;
    room.add_case({});
    ASSERT_EQ("", room.act("m1", voting::OfficerAbsent{
                                     room.id(), room.case_id(), voting::AbsenceReason::no_reason, {}}));
    ASSERT_EQ("", room.act("secretary", voting::CaseCalled{room.id(), room.case_id(2)}));
    Tablet chair(room, "m1"), member(room, "m2");
    ASSERT_EQ(1, chair.props.absences().size());
    EXPECT_FALSE(row_of(chair.props.absences(), "number", 1).value("valid").toBool());
    EXPECT_EQ("not_chair", row_of(member.props.absences(), "number", 1).value("refusal"));
    chair.props.reviewAbsence(1, true, "анықтама");
    ASSERT_EQ("", chair.sent());
    const auto row = row_of(chair.props.absences(), "number", 1);
    EXPECT_TRUE(row.value("valid").toBool());
    EXPECT_EQ("анықтама", row.value("reason"));
    EXPECT_EQ("", row.value("refusal"));
}

TEST(TabletAbsences, ThatWouldPutTheMotionWhileAnotherCaseIsHeardSayWhyNot) {
    SittingBuilder room;
    voting::Officer officer;
    officer.earlier_absences = 1;
    room.add_case(officer);
    ASSERT_EQ("", room.act("m1", voting::OfficerAbsent{
                                     room.id(), room.case_id(2), voting::AbsenceReason::valid, {}}));
    ASSERT_EQ("", room.act("secretary", voting::CaseCalled{room.id(), room.case_id(1)}));
    const auto shown = derive_tablet(inputs_of(room.sitting(), "m1"));
    EXPECT_EQ("other_case_open", row_of(shown.absences, "number", 2).value("refusal"));
}

TEST(TabletSecretary, IsReplacedByABearerOfAKeyWhoHasNoPlace) {
    SittingBuilder room;
    Tablet chair(room, "m1");
    voting::Digest key, seated = room.sitting().secretary()->key;
    key.bytes[0] = 9;
    chair.feed.learn([&](feed::Inputs& in) {
        in.bearers = {{seated, "Жазбаева Айғақ"}, {key, "Қағазова Дана Тестқызы"}};
    });
    ASSERT_EQ(1, chair.props.newcomers().size());
    EXPECT_EQ("Қағазова Дана Тестқызы", chair.props.newcomers().value(0).toMap().value("name"));
    EXPECT_EQ("", chair.props.newcomers().value(0).toMap().value("refusal"));
    EXPECT_EQ("хатшы", chair.props.secretaryPostKk());
    const auto hex = chair.props.newcomers().value(0).toMap().value("key").toString();
    chair.props.replaceSecretary("0000", "", "хатшы", "секретарь", "сырқат");
    EXPECT_TRUE(chair.outbox.acts.empty()) << "no bearer of such a key";
    chair.props.replaceSecretary(hex, " ", "хатшы", "секретарь", "сырқат");
    ASSERT_EQ("", chair.sent());
    EXPECT_EQ("secretary2", room.sitting().secretary()->id);
    EXPECT_EQ("Қағазова Дана Тестқызы", room.sitting().secretary()->name_ru);
    EXPECT_EQ(key, room.sitting().secretary()->key);
    EXPECT_TRUE(chair.props.newcomers().isEmpty());
}

}  // namespace
