// The box itself lies in what it has people confirm.
#include <fstream>

#include "tests/verify/dishonest_box.h"

namespace protocol {
namespace {

class DishonestPapers : public DishonestBox {
  protected:
    DishonestPapers() {
        held.prepare();
        held.hold_interview(held.first, 0x31);
        held.vote(held.first, 1, {2, 2, 2, 1});
        held.end();
    }
    void freeze(const ProtocolFrozen& frozen) {
        ASSERT_TRUE(held.desk->record({frozen_act(*held.book.current(), frozen)}).ok());
    }
};

TEST_F(DishonestPapers, ATextThatIsNotWhatTheEntriesSay) {
    auto frozen = held.frozen();
    const auto path = held.folder + "/papers/protocol.txt";
    auto text = evidence::read_file(path, 1 << 20).value();
    text[text.find("\n", text.size() / 2) + 1] = '#';
    std::ofstream(path) << text;
    frozen.text = evidence::sha256(evidence::as_bytes(text));
    const auto at = entry();
    freeze(frozen);
    expect("protocol: " + at + "the frozen text is not what the entries say, from line ");
}

TEST_F(DishonestPapers, APdfThatIsNotTheFrozenOne) {
    held.freeze();
    std::ofstream(held.folder + "/papers/protocol.pdf") << "another";
    expect("protocol: papers/protocol.pdf: not what was frozen");
}

TEST_F(DishonestPapers, ATermThatIsNotTheDecrees) {
    auto frozen = held.frozen();
    frozen.due->day = plus_days(frozen.due->day, 7);
    const auto at = entry();
    freeze(frozen);
    expect("deadline: " + at + "due 2024-05-17, recomputed 2024-05-10");
}

TEST_F(DishonestPapers, FrozenTwice) {
    held.freeze();
    const auto at = entry();
    held.freeze();
    expect("protocol: " + at + "frozen a second time");
}

TEST_F(DishonestPapers, AConfirmationOfOneWhoWasNotThereOrOfAnotherText) {
    held.freeze();
    const auto& frozen = held.signing.find(held.sitting)->frozen;
    const auto smuggle_answer = [&](const char* by, const evidence::Digest& text) {
        const auto body = held.signed_body(
            by, std::string(kConfirmed),
            {{"sitting", held.sitting.hex()}, {"text", text.hex()}, {"pdf", frozen.pdf.hex()}});
        held.smuggle(evidence::Stream::sitting(held.sitting), std::string(kConfirmed), body);
    };
    const auto first = entry();
    smuggle_answer("m5", frozen.text);
    const auto second = entry();
    smuggle_answer("m1", frozen.pdf);
    const auto all = faults();
    EXPECT_NE(all.find("confirmations: " + first + "not_attended"), std::string::npos) << all;
    EXPECT_NE(all.find("confirmations: " + second + "other_text"), std::string::npos) << all;
}

}  // namespace
}  // namespace protocol
