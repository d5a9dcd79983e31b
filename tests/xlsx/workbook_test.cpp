// Dockets as workbooks: two that other programs wrote, and every way in which one can be wrong or hostile.

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <chrono>

#include "recorder/evidence/file.h"
#include "tests/xlsx/made_workbook.h"
#include "voting/regulation/regulation.h"
#include "voting/xlsx/docket_file.h"

namespace {

using namespace voting;

const Sayings& listed() {
    return regulation::decree_490().sayings;
}
std::string file(const std::string& path) {
    return evidence::read_file(std::string(OTYRYS_SOURCE_DIR) + "/" + path, kMaxDocket).value();
}
std::vector<Officer> officers(const std::string& octets) {
    auto read = xlsx::parse_docket(octets, listed());
    for (const auto& fault : read.index() == 1 ? std::get<1>(read) : std::vector<DocketFault>())
        ADD_FAILURE() << fault.line << ":" << fault.column << " " << fault.word << " " << fault.value;
    return read.index() == 0 ? std::get<0>(read) : std::vector<Officer>();
}
/// "3:7 bad_date x; ..."
std::string faults(const std::string& octets) {
    auto read = xlsx::parse_docket(octets, listed());
    std::string told;
    for (const auto& fault : read.index() == 1 ? std::get<1>(read) : std::vector<DocketFault>())
        told += (told.empty() ? "" : "; ") + std::to_string(fault.line) + ":" + std::to_string(fault.column) +
                " " + fault.word + (fault.value.empty() ? "" : " " + fault.value);
    return told;
}
std::string of_sheets(const std::vector<std::string>& sheets) {
    return faults(made::zip(made::workbook(sheets)));
}

TEST(Workbook, OfOpenpyxlReadsAsTheSameDocketInCsv) {
    EXPECT_EQ(officers(file("hardware/rehearsal/demo-docket.xlsx")),
              std::get<0>(parse_docket(file("hardware/rehearsal/demo-docket.csv"), listed())));
}

TEST(Workbook, OfXlsxWriterWithInlineTextsReads) {
    const auto read = officers(file("tests/xlsx/inline.xlsx"));
    ASSERT_EQ(read.size(), 2u);
    EXPECT_EQ(read[0].name_kk, "Тестов Ержан Мысалұлы");
    EXPECT_EQ(read[0].post_kk, "бастық & «үлгі» <1>");
    EXPECT_EQ(read[0].iin, "900101350013");
    EXPECT_EQ(read[0].earlier_absences, 0u);
    EXPECT_EQ(read[0].notice_day, "2024-02-29");
    EXPECT_EQ(read[0].reference_day, "2024-04-09");
    EXPECT_EQ(read[0].attachments, "мінездеме.pdf; бұйрық.PDF");
    EXPECT_EQ(read[1].earlier_absences, 1u);
    EXPECT_EQ(read[1].other, "басқа мәлімет");
}

TEST(Workbook, DaysAreNumbersByTheStyleOfTheCellAlone) {
    const auto day_of = [](const std::string& cell, const std::string& properties = "") {
        return officers(made::zip(made::workbook({made::header() + made::officer("2", cell)}, properties)))
            .at(0)
            .notice_day;
    };
    EXPECT_EQ(day_of("<c r=\"G2\" s=\"1\"><v>45351</v></c>"), "2024-02-29");
    EXPECT_EQ(day_of("<c r=\"G2\" s=\"2\"><v>45352</v></c>"), "2024-03-01");
    EXPECT_EQ(day_of("<c r=\"G2\" s=\"1\"><v>43889</v></c>", "<workbookPr date1904=\"1\"/>"), "2024-02-29");
    EXPECT_EQ(day_of(made::cell("G2", "29.02.2024")), "2024-02-29");
    for (const char* number : {"45351", "45351.5", "1e9", "-3", "5"})
        EXPECT_EQ(
            of_sheets({made::header() + made::officer("2", std::string("<c r=\"G2\" s=\"") +
                                                               (number == std::string("45351") ? "0" : "1") +
                                                               "\"><v>" + number + "</v></c>")}),
            std::string("2:7 bad_date ") + number);
}

TEST(Workbook, FaultsNameRowAndColumnOfTheSheet) {
    EXPECT_EQ(of_sheets({made::header() + made::officer("2") +
                         made::officer("7", made::cell("G7", "30.02.2024") + made::cell("J7", "x"))}),
              "7:7 bad_date 30.02.2024; 7:10 unknown_column x");
    EXPECT_EQ(
        of_sheets({made::header() + made::officer("2") + made::officer("7", made::cell("G7", "30.02.2024"))}),
        "7:7 bad_date 30.02.2024");
    EXPECT_EQ(of_sheets({made::header() + made::officer("2", "<c r=\"G2\"><f>TODAY()</f><v>45351</v></c>") +
                         made::officer("3", "<c r=\"G3\" t=\"e\"><v>#REF!</v></c>")}),
              "2:7 formula 45351; 3:7 error_value #REF!");
    EXPECT_EQ(of_sheets({made::header() + "<row r=\"2\">" + made::cell("C2", "x") + "</row>"}),
              "2:1 empty; 2:2 empty; 2:4 empty; 2:5 empty; 2:6 empty");
    EXPECT_EQ(of_sheets({made::header()}), "1:0 no_cases");
}

TEST(Workbook, OneSheetHasCells) {
    const std::string full = made::header() + made::officer("2");
    EXPECT_EQ(of_sheets({"", full, "<row r=\"1\"><c r=\"A1\"/></row>"}), "");
    EXPECT_EQ(of_sheets({full, full}), "0:0 several_sheets");
}

TEST(Workbook, HostileOnesAreRefusedByName) {
    const std::string sound = made::header() + made::officer("2");
    auto parts = made::workbook({sound});
    const auto with = [&](std::size_t part, const std::string& octets) {
        auto changed = parts;
        changed[part].octets = octets;
        return faults(made::zip(changed));
    };
    EXPECT_EQ(with(3, "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet>&b;</worksheet>"), "0:0 doctype");
    EXPECT_EQ(with(3, "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"),
              "0:0 bad_xml");
    EXPECT_EQ(with(3, "<worksheet><a></b></worksheet>"), "0:0 bad_xml");
    EXPECT_EQ(with(3, "<worksheet><c t=\"s\"><v>0</v></c></worksheet>"), "0:0 bad_xml");
    EXPECT_EQ(with(1, "<Relationships>" + made::kRelation + "../../etc/passwd\"/></Relationships>"),
              "0:0 path_outside");
    EXPECT_EQ(with(1, "<Relationships>" + made::kRelation +
                          "http://x/s.xml\" TargetMode=\"External\"/></Relationships>"),
              "0:0 path_outside");
    for (const char* name : {"../evil", "/etc/passwd", "a/../../b", "a\\b", "C:x"}) {
        auto added = parts;
        added.push_back({name, "x"});
        EXPECT_EQ(faults(made::zip(added)), "0:0 path_outside") << name;
    }
    auto encrypted = parts;
    encrypted[3].flags = 1;
    EXPECT_EQ(faults(made::zip(encrypted)), "0:0 encrypted");
    EXPECT_EQ(faults("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(512, '\0')), "0:0 encrypted");
    auto twice = parts;
    twice.push_back(parts[3]);
    EXPECT_EQ(faults(made::zip(twice)), "0:0 not_xlsx");
    EXPECT_EQ(faults(made::zip({{"word/document.xml", "<w/>"}})), "0:0 not_xlsx");
    EXPECT_EQ(faults("PK\3\4" + std::string(100, 'x')), "0:0 not_xlsx");
    EXPECT_EQ(faults("PK\3\4" + std::string(kMaxDocket, 'x')), "0:0 too_large");
    EXPECT_EQ(with(
                  3, std::string("<worksheet>") +
                         [] {
                             std::string deep;
                             for (int i = 0; i < 100; ++i) deep += "<a>";
                             return deep;
                         }()),
              "0:0 bad_xml");
}

TEST(Workbook, TellsFaultsOfCellsAndOfWhatTheySayTogether) {
    const std::string formula = "<c r=\"G2\" s=\"1\"><f>A1</f><v>45351</v></c>";
    const std::string wrong = "<c r=\"G3\" t=\"str\"><v>soon</v></c>";
    EXPECT_EQ(of_sheets({made::header() + made::officer("2", formula) + made::officer("3", wrong)}),
              "2:7 formula 45351; 3:7 bad_date soon");
}

TEST(Preview, TellsWhatAnImportWouldDoAndEveryFault) {
    const std::string docket = file("hardware/rehearsal/demo-docket.xlsx");
    const auto word = [](const DocketFault& fault) { return fault.word + " " + fault.value; };
    ASSERT_EQ(xlsx::preview(docket, nullptr).faults.size(), 1u);
    EXPECT_EQ(word(xlsx::preview(docket, nullptr).faults[0]), "no_sitting ");

    Sitting sitting;
    sitting.sayings = listed();
    sitting.prepared.commission = Commission::regional;
    auto shown = xlsx::preview(docket, &sitting);
    EXPECT_TRUE(shown.faults.empty());
    EXPECT_EQ(shown.file, evidence::sha256(evidence::as_bytes(docket)));
    ASSERT_EQ(shown.officers.size(), 3u);
    for (const auto& why : shown.refused) EXPECT_EQ(why, Refusal::wrong_commission);

    sitting.cases.emplace_back();
    sitting.cases.back().officer.name_kk = "TECТОВ  Ержан Мысалұлы";  // in letters that look alike
    shown = xlsx::preview(docket, &sitting);
    ASSERT_EQ(shown.faults.size(), 1u);
    EXPECT_EQ(word(shown.faults[0]), "already_imported Тестов Ержан Мысалұлы");
    EXPECT_EQ(xlsx::preview("name_kk\nx\n", &sitting).faults.size(), 5u);  // columns that must stand
}

/// What this process has at most held, in MiB.
long peak_mib() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

TEST(Workbook, BombsGoOffInNoTimeAndLittleMemory) {
    auto parts = made::workbook({made::header() + made::officer("2")});
    parts[3].octets = "<row>" + std::string(100'000, ' ') + "</row>";
    parts[3].times = 3'000;  // 300 MB
    const std::string bomb = made::zip(parts);
    ASSERT_LT(bomb.size(), kMaxDocket);
    std::string many;
    for (int i = 2; i < 60'000; ++i)
        many += "<row r=\"" + std::to_string(i) + "\"><c t=\"str\"><v>x</v></c></row>";
    const std::string rows = made::zip(made::workbook({made::header() + many}));
    auto faulty = made::workbook({""});
    faulty[3].octets = "<worksheet><row>";
    for (int i = 0; i < 1'300'000; ++i) faulty[3].octets += "<c><f/></c>";
    faulty[3].octets += "</row></worksheet>";
    const std::string formulas = made::zip(faulty);
    const long before = peak_mib();
    const auto started = std::chrono::steady_clock::now();
    EXPECT_EQ(faults(bomb), "0:0 too_large");
    EXPECT_EQ(faults(rows), "0:0 too_large");
    EXPECT_EQ(faults(formulas).substr(0, 40), "0:0 too_large");
    const auto took = std::chrono::steady_clock::now() - started;
    EXPECT_LT(took, std::chrono::seconds(2));
    EXPECT_LT(peak_mib() - before, 256);
    std::printf("three bombs: %lld ms, %ld MiB more\n",
                static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(took).count()),
                peak_mib() - before);
}

TEST(Workbook, NeverCrashesOnADamagedFile) {
    const std::string sound = file("hardware/rehearsal/demo-docket.xlsx");
    for (std::size_t at = 0; at < sound.size(); at += 7) {
        for (const char c : {'\0', '\xFF', '<', 'P'}) {
            std::string damaged = sound;
            damaged[at] = c;
            (void)faults(damaged);
        }
        (void)faults(sound.substr(0, at));
    }
    const std::string sheet =
        "<worksheet><sheetData>" + made::header() + made::officer("2") + "</sheetData></worksheet>";
    auto parts = made::workbook({""});
    for (std::size_t at = 0; at < sheet.size(); ++at)
        for (const char c : {'<', '>', '"', '&', '\0', '/'}) {
            parts[3].octets = sheet;
            parts[3].octets[at] = c;
            (void)faults(made::zip(parts));
        }
}

}  // namespace
