// otyrys-seat: JSON lines in, JSON lines out.
#include <gtest/gtest.h>

#include <QFileInfo>
#include <QProcess>
#include <nlohmann/json.hpp>

#include "recorder/evidence/file.h"
#include "tests/link/appliance.h"
#include "voting/wire/pairing_text.h"

namespace {

using Json = nlohmann::json;
using test::Appliance;
using test::until;

class Seat {
  public:
    Seat(const Appliance& room, const std::string& person) {
        const auto setup = room.setup();
        process_.start(QStringLiteral(OTYRYS_BIN_DIR "/otyrys-seat"),
                       {QStringLiteral("--url"), setup.url.toString(), QStringLiteral("--pin"),
                        QString::fromStdString(setup.certificate.hex()), QStringLiteral("--trust"),
                        QString::fromStdString(setup.trust.hex()), QStringLiteral("--key"),
                        QString::fromStdString(room.path_of_key(person)), QStringLiteral("--device-key"),
                        QString::fromStdString(room.path_of_key(person + ".device"))});
    }
    ~Seat() {
        process_.kill();
        process_.waitForFinished(5000);
    }
    void say(const Json& line) { process_.write(QByteArray::fromStdString(line.dump() + "\n")); }
    void say_text(const QByteArray& line) { process_.write(line); }
    void end_input() { process_.closeWriteChannel(); }
    bool ended() {
        return until([&] { return process_.state() == QProcess::NotRunning; });
    }
    /// The next line that satisfies `wanted`; null when none comes.
    Json hear(const std::function<bool(const Json&)>& wanted) {
        Json found;
        until([&] {
            while (found.is_null() && process_.canReadLine()) {
                auto line = Json::parse(process_.readLine().toStdString());
                if (wanted(line)) found = std::move(line);
            }
            return !found.is_null();
        });
        return found;
    }

  private:
    QProcess process_;
};

TEST(Seat, ActsAreAnsweredAndEntriesPushed) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    Seat seat(room, "m2");
    const auto linked = seat.hear([](const Json& line) { return line.value("link", "") == "linked"; });
    ASSERT_FALSE(linked.is_null());
    EXPECT_EQ(linked["person"], "m2");

    seat.say({{"id", 7}, {"act", "presence.tapped"}, {"fields", {{"state", "here"}}}});
    const auto entry = seat.hear([](const Json& line) {
        return line.contains("entry") && line["entry"]["kind"] == "presence.tapped";
    });
    ASSERT_FALSE(entry.is_null());
    EXPECT_EQ(entry["entry"]["by"], "m2");
    EXPECT_EQ(entry["entry"]["fields"]["state"], "here");
    const auto answer = seat.hear([](const Json& line) { return line.contains("id"); });
    EXPECT_EQ(answer, (Json{{"id", 7}, {"accepted", entry["entry"]["index"]}}));

    seat.say({{"id", "x"}, {"act", "sitting.open"}});
    const auto refused = seat.hear([](const Json& line) { return line.contains("id"); });
    EXPECT_EQ(refused, (Json{{"id", "x"}, {"refused", "not_secretary"}, {"present", 0}, {"needed", 0}}));
}

Json pin(const std::string& word, bool locked, unsigned left) {
    return {{"pin", word}, {"locked", locked}, {"tries_left", left}};
}

TEST(Seat, APersonsKeyIsLockedByAPinAndOpenedWithTheApplianceAlone) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    const auto is = [](const Json& wanted) { return [wanted](const Json& line) { return line == wanted; }; };
    const auto linked = [](const Json& line) { return line.value("link", "") == "linked"; };
    const auto answer = [](const Json& line) { return line.contains("id"); };
    const Json here{{"id", 1}, {"act", "presence.tapped"}, {"fields", {{"state", "here"}}}};
    const auto seed = evidence::to_hex(room.key("m2").seed().view());
    {
        Seat seat(room, "m2");
        ASSERT_FALSE(seat.hear(linked).is_null());
        seat.say({{"do", "choose_pin"}, {"pin", "270418"}});
        ASSERT_FALSE(seat.hear(is(pin("chosen", false, 5))).is_null());
    }
    const auto file = evidence::read_file(room.path_of_key("m2"), 1024);
    ASSERT_TRUE(file.ok() && file->starts_with("otyrys-locked-key/v1\n"));
    EXPECT_EQ(file->find(seed), std::string::npos);

    Seat seat(room, "m2");
    ASSERT_FALSE(seat.hear(linked).is_null());
    seat.say(here);
    EXPECT_EQ(seat.hear(answer).value("refused", ""), "locked");
    seat.say({{"do", "unlock"}, {"pin", "000000"}});
    EXPECT_FALSE(seat.hear(is(pin("wrong", true, 4))).is_null());
    room.kill();
    ASSERT_FALSE(seat.hear([](const Json& line) { return line.value("link", "") == "lost"; }).is_null());
    seat.say({{"do", "unlock"}, {"pin", "270418"}});
    EXPECT_FALSE(seat.hear(is(pin("offline", true, 4))).is_null());
    ASSERT_EQ(room.start(), std::nullopt);
    ASSERT_FALSE(seat.hear(linked).is_null());
    seat.say({{"do", "unlock"}, {"pin", "111111"}});
    EXPECT_FALSE(seat.hear(is(pin("wrong", true, 3))).is_null());
    seat.say({{"do", "unlock"}, {"pin", "270418"}});
    EXPECT_FALSE(seat.hear(is(pin("opened", false, 5))).is_null());
    seat.say(here);
    EXPECT_TRUE(seat.hear(answer).contains("accepted"));
    seat.say({{"do", "lock"}});
    EXPECT_FALSE(seat.hear(is(pin("none", true, 5))).is_null());
}

/// Whether a seat that is to be paired ends by itself, with a fault.
bool fails(const QString& key, const QString& device_key) {
    wire::PairingTicket ticket;
    ticket.host = "127.0.0.1", ticket.port = 9;
    QProcess seat;
    seat.start(QStringLiteral(OTYRYS_BIN_DIR "/otyrys-seat"),
               {QStringLiteral("--pair"), QString::fromStdString(wire::format(ticket)),
                QStringLiteral("--key"), key, QStringLiteral("--device-key"), device_key});
    return seat.waitForFinished() && seat.exitCode() == 1;
}

TEST(Seat, AKeyIsLeftByNoPairingThatCannotMakeBoth) {
    const QTemporaryDir dir;
    const auto key = dir.filePath("member.key"), kept = dir.filePath("kept.key");
    EXPECT_TRUE(fails(key, dir.filePath("nowhere/device.key")));
    EXPECT_FALSE(QFile::exists(key));
    QFile before(kept);
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("another's");
    before.close();
    EXPECT_TRUE(fails(key, kept));
    EXPECT_FALSE(QFile::exists(key));
    EXPECT_EQ(QFileInfo(kept).size(), 9) << "not made here, not removed";
    EXPECT_TRUE(fails(kept, key));
    EXPECT_EQ(QFileInfo(kept).size(), 9);
}

TEST(Seat, UnreadableLinesAreFaultsAndTheEndOfInputEndsIt) {
    Appliance room;
    ASSERT_EQ(room.start(), std::nullopt);
    Seat seat(room, "m2");
    for (const auto* line : {"nonsense\n", "[]\n", "{\"act\": 1}\n"}) {
        seat.say_text(line);
        EXPECT_FALSE(seat.hear([](const Json& said) { return said.contains("fault"); }).is_null()) << line;
    }
    seat.end_input();
    EXPECT_TRUE(seat.ended());
}

}  // namespace
