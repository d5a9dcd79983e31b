#include "voting/docket.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "voting/regulation/regulation.h"

namespace {

using namespace voting;

const std::string kHeader = "name_kk,rank_kk,post_kk,category,standards,test\n";
const std::string kRow = "Тестов Ержан Мысалұлы,полиция майоры,бастық,central-9,passed,failed\n";

std::vector<DocketFault> faults(const std::string& file) {
    auto read = parse_docket(file, regulation::decree_490().sayings);
    if (auto* found = std::get_if<std::vector<DocketFault>>(&read)) return *found;
    return {};
}
std::vector<Officer> officers(const std::string& file) {
    auto read = parse_docket(file, regulation::decree_490().sayings);
    if (auto* found = std::get_if<std::vector<Officer>>(&read)) return *found;
    return {};
}

TEST(Docket, ReadsQuotedCellsSemicolonsAndAByteOrderMark) {
    const auto read = officers(
        "\xEF\xBB\xBFname_kk;rank_kk;post_kk;category;standards;test;notice_day\r\n"
        "\"Тестов Ержан\";\"полиция \"\"майоры\"\"\";бастық;central-9;passed;not_taken;29.02.2024\r\n");
    ASSERT_EQ(1u, read.size());
    EXPECT_EQ("полиция \"майоры\"", read[0].rank_kk);
    EXPECT_EQ("2024-02-29", read[0].notice_day);
    EXPECT_EQ(Result18::not_taken, read[0].test);
}

TEST(Docket, HasSoManyColumnsAndNoMore) {
    std::string header = "name_kk";
    while (header.size() < 1000) header += ",x";
    const auto read = parse_docket(header + "\n" + header + "\n", {});
    ASSERT_EQ(std::get<1>(read).size(), 1u);
    EXPECT_EQ(std::get<1>(read)[0].word, "too_large");
}

TEST(Docket, NamesEveryFaultWithLineAndColumnAndImportsNothing) {
    const auto found =
        faults(kHeader + kRow + "Жобалов Қайрат,әділет майоры,бастық,central-13,passed,maybe\n");
    ASSERT_EQ(2u, found.size());
    EXPECT_EQ(3u, found[0].line);
    EXPECT_EQ(4u, found[0].column);
    EXPECT_EQ("unknown_category", found[0].word);
    EXPECT_EQ(6u, found[1].column);
    EXPECT_EQ("bad_value", found[1].word);
}

TEST(Docket, SeesTheSameOfficerThroughLookAlikeLetters) {
    const auto found =
        faults(kHeader + kRow + "TECТОВ  Ержан Мысалұлы,полиция майоры,бастық,central-9,passed,passed\n");
    ASSERT_EQ(1u, found.size());
    EXPECT_EQ("same_officer", found[0].word);
    EXPECT_EQ(3u, found[0].line);
}

TEST(Docket, RefusesWhatIsNotUtf8) {
    EXPECT_FALSE(faults(kHeader + "\xD2\xE5,a,b,central-9,passed,passed\n").empty());
}

TEST(Docket, RefusesAQuoteThatNeverEndsAndAColumnNobodyKnows) {
    EXPECT_EQ("bad_quoting", faults(kHeader + "\"Тестов,a,b,central-9,passed,passed\n").at(0).word);
    EXPECT_EQ("unknown_column", faults("name_kk,x\nа,б\n").at(0).word);
}

TEST(Docket, ChecksAnIin) {
    const std::string header = "name_kk,rank_kk,post_kk,category,standards,test,iin\n";
    const std::string row = "Тестов Ержан,майор,бастық,central-9,passed,passed,";
    for (const char* iin : {"900101350013", "850715300122", "791231400058", "900101300811"})
        EXPECT_EQ(iin, officers(header + row + iin + "\n").at(0).iin);
    EXPECT_EQ("bad_iin", faults(header + row + "900101350014\n").at(0).word);
}

TEST(Docket, ShippedSampleIsReadable) {
    std::ifstream file(std::string(OTYRYS_SOURCE_DIR) + "/hardware/rehearsal/demo-docket.csv",
                       std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    EXPECT_EQ(3u, officers(text).size());
}

TEST(Docket, NeverCrashesOnDamagedFiles) {
    const std::string sound = kHeader + kRow + kRow;
    for (std::size_t at = 0; at < sound.size(); ++at)
        for (const char c : {'"', ',', '\n', '\0', '\xFF'}) {
            std::string damaged = sound;
            damaged[at] = c;
            (void)parse_docket(damaged, regulation::decree_490().sayings);
            (void)parse_docket(damaged.substr(0, at), regulation::decree_490().sayings);
        }
}

TEST(Admission, RefusesInTheOrderOfTheList) {
    Officer officer;
    officer.category = "regional-1";
    EXPECT_EQ(Refusal::wrong_commission, inadmissible(officer, Commission::central));
    EXPECT_FALSE(inadmissible(officer, Commission::regional));
    EXPECT_FALSE(inadmissible(officer, Commission::custom));
    officer.excluded = Exclusion::leave;
    EXPECT_EQ(Refusal::excluded_leave, inadmissible(officer, Commission::central));
}

}  // namespace
