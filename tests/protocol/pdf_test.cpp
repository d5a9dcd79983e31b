// The child process that renders papers, as the service calls it; read back by independent tools (poppler).
#ifdef OTYRYS_RENDERS

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include "protocol_gen/signing_round.h"
#include "tests/protocol/played_sitting.h"

namespace {

namespace fs = std::filesystem;
using namespace protocol;
using papers::PlayedSitting;

struct Ran {
    int code = -1;
    std::string out;
};

class Pdf : public testing::Test {
  protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "otyrys-pdf-XXXXXX").string();
        ASSERT_TRUE(mkdtemp(pattern.data()));
        folder_ = pattern;
    }
    void TearDown() override {
        if (!std::getenv("OTYRYS_KEEP_PDF")) fs::remove_all(folder_);
    }
    Ran run(const std::string& command) const {
        const std::string out = path("out.txt");
        const int status =
            std::system(("cd " + folder_ + " && timeout 60 " + command + " >" + out + " 2>&1").c_str());
        return {WEXITSTATUS(status), read("out.txt")};
    }
    Ran render(const std::string& arguments) const {
        return run(std::string(OTYRYS_BIN_DIR) + "/otyrys-protocol " + arguments);
    }
    std::string path(const std::string& name) const { return folder_ + "/" + name; }
    std::string read(const std::string& name) const {
        std::ifstream file(path(name), std::ios::binary);
        std::stringstream text;
        text << file.rdbuf();
        return text.str();
    }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(path(name), std::ios::binary) << text;
    }

    /// As the service does it: count the sheets, then say so in the text and render.
    std::vector<unsigned> make(const PlayedSitting& s, const std::string& name) const {
        Freezing freezing{{2024, 5, 6}, {}};
        write("paper.txt", format(protocol_paper(s.facts(freezing))));
        const Ran counted = render("--pages paper.txt");
        EXPECT_EQ(counted.code, 0) << counted.out;
        std::istringstream numbers(counted.out);
        for (unsigned count; numbers >> count;) freezing.pages.push_back(count);
        write(name + ".txt", format(protocol_paper(s.facts(freezing))));
        const Ran rendered = render(name + ".txt " + name + ".pdf");
        EXPECT_EQ(rendered.code, 0) << rendered.out;
        return freezing.pages;
    }
    std::string folder_;
};

TEST_F(Pdf, SaysHowManySheetsItHas) {
    const auto pages = make(papers::model_sitting(), "model");
    ASSERT_EQ(pages.size(), 2u);
    const std::string facts = run("pdfinfo model.pdf").out;
    EXPECT_NE(facts.find("Pages:           " + std::to_string(pages[0] + pages[1])), std::string::npos)
        << facts;
    EXPECT_NE(facts.find("595 x 842 pts (A4)"), std::string::npos) << facts;
    EXPECT_NE(facts.find("№ 5 хаттама, 2024 жылғы 3 мамыр"), std::string::npos) << facts;
}

TEST_F(Pdf, RefusesAnUntrueCountOfSheets) {
    const PlayedSitting s = papers::model_sitting();
    write("paper.txt", format(protocol_paper(s.facts(Freezing{{2024, 5, 6}, {1, 1}}))));
    EXPECT_EQ(render("paper.txt paper.pdf").code, 3);
    EXPECT_FALSE(fs::exists(path("paper.pdf")));
}

TEST_F(Pdf, EmbedsEveryFont) {
    make(papers::model_sitting(), "model");
    std::istringstream fonts(run("pdffonts model.pdf").out);
    std::string line;
    unsigned count = 0;
    while (std::getline(fonts, line)) {
        if (line.find("Liberation") == std::string::npos) continue;
        ++count;
        EXPECT_TRUE(std::regex_search(line, std::regex("yes +(yes|no) +yes")))
            << line;  // embedded, and to Unicode
    }
    EXPECT_GE(count, 3u);
}

TEST_F(Pdf, EveryWordOfTheTextReadsBack) {
    const PlayedSitting s = papers::eventful_sitting();
    const auto pages = make(s, "eventful");
    run("pdftotext -raw eventful.pdf back.txt");
    const auto letters = [](std::string text) {
        for (const char* gone : {"\xC2\xA0", "\xC2\xAD", " ", "\n", "\f", "|", "_"})
            for (std::size_t at = 0; (at = text.find(gone, at)) != std::string::npos;)
                text.erase(at, std::string(gone).size());
        return text;
    };
    const std::string back = letters(read("back.txt"));
    std::istringstream lines(canonical_text(protocol_paper(s.facts(Freezing{{2024, 5, 6}, pages}))));
    unsigned found = 0, missing = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.find('|') != std::string::npos || line.size() < 12 || line.find("___") != std::string::npos)
            continue;
        // A sheet's end may stand inside a paragraph: its first words are enough.
        const std::string start = letters(line).substr(0, 40);
        if (back.find(start) == std::string::npos) ADD_FAILURE() << line, ++missing;
        ++found;
    }
    EXPECT_GT(found, 100u);
}

TEST_F(Pdf, IsTheSameFileForTheSamePaper) {
    make(papers::model_sitting(), "model");
    EXPECT_EQ(render("model.txt again.pdf").code, 0);
    EXPECT_TRUE(read("model.pdf") == read("again.pdf"));
    EXPECT_EQ(read("model.pdf").find("/CreationDate (D:20240506"), read("model.pdf").find("/CreationDate"));
}

TEST_F(Pdf, IsWellFormed) {
    make(papers::model_sitting(), "model");
    const Ran checked = run("qpdf --check model.pdf");
    EXPECT_EQ(checked.code, 0) << checked.out;
    EXPECT_EQ(checked.out.find("WARNING"), std::string::npos) << checked.out;
    run("qpdf --qdf --object-streams=disable model.pdf plain.pdf");
    EXPECT_NE(read("plain.pdf").find("/Lang (kk-KZ)"), std::string::npos);
}

TEST_F(Pdf, RefusesWhatIsNoPaper) {
    write("bad.txt", "hello\n");
    EXPECT_EQ(render("bad.txt bad.pdf").code, 2);
    EXPECT_EQ(render("missing.txt bad.pdf").code, 2);
    EXPECT_EQ(render("bad.txt").code, 2);
    write("long.txt", std::string(kMaxPaper + 1, 'a'));
    EXPECT_EQ(render("long.txt bad.pdf").code, 2);
    EXPECT_FALSE(fs::exists(path("bad.pdf")));
}

TEST_F(Pdf, SaysWhenTheFileCannotBeWritten) {
    write("paper.txt", format(protocol_paper(papers::model_sitting().facts(std::nullopt))));
    EXPECT_EQ(render("paper.txt /nonexistent/paper.pdf").code, 4);
}

TEST_F(Pdf, TheSigningSheetIsAPaperToo) {
    const PlayedSitting s = papers::model_sitting();
    Round round;
    round.frozen.sitting = s.id();
    round.frozen.day = {2024, 5, 6};
    round.stances[s.sitting.persons[0].key] = {true, 90, s.ms("15:00:00"), ""};
    round.stances[s.sitting.persons[1].key] = {false, 91, s.ms("15:01:00"), "дауыс саны дұрыс емес"};
    write("sheet.txt", format(signing_sheet(s.sitting, round)));
    EXPECT_EQ(render("sheet.txt sheet.pdf").code, 0);
    run("pdftotext -raw sheet.pdf back.txt");
    EXPECT_NE(read("back.txt").find("ҚОЛ ҚОЮ ПАРАҒЫ"), std::string::npos);
}

TEST_F(Pdf, ADashAndItsNumberStayOnOneLine) {
    PlayedSitting s = papers::model_sitting();
    auto& spoke = s.sitting.cases.front().spoke;
    for (unsigned before = 1; before < 12; ++before) {
        std::string text(before, 'x');
        for (unsigned i = 0; i < 20; ++i) text += " саны – 5.";
        spoke.push_back({"officer", text, text});
    }
    make(s, "dashes");
    run("pdftotext -raw dashes.pdf back.txt");
    std::istringstream lines(read("back.txt"));
    unsigned whole = 0;
    for (std::string line; std::getline(lines, line);) {
        EXPECT_FALSE(std::regex_search(line, std::regex("^( |\xC2\xA0)*5\\."))) << line;
        whole += line.find("саны") != std::string::npos;
    }
    EXPECT_GT(whole, 40u);
}

/// The sheet of each language on which its list of annexes begins, as text.
std::vector<std::string> sheets_with_annexes(const std::string& all) {
    std::vector<std::string> found;
    std::istringstream sheets(all);
    for (std::string sheet; std::getline(sheets, sheet, '\f');)
        if (sheet.find("Қосымшалар:") != std::string::npos || sheet.find("Приложения:") != std::string::npos)
            found.push_back(sheet);
    return found;
}

TEST_F(Pdf, TheListOfAnnexesIsOnOneSheetWithTheFirstSignature) {
    PlayedSitting s = papers::model_sitting();
    for (unsigned lower = 0; lower < 8; ++lower) {
        s.sitting.cases.back().spoke.push_back({"officer", "Иә.", "Да."});
        make(s, "annexes");
        run("pdftotext -raw annexes.pdf back.txt");
        const auto sheets = sheets_with_annexes(read("back.txt"));
        ASSERT_EQ(sheets.size(), 2u);
        for (const auto& [sheet, language] :
             {std::pair{sheets[0], Language::kk}, {sheets[1], Language::ru}}) {
            const bool kk = language == Language::kk;
            for (const char* part :
                 {kk ? "1. Әңгімелесу" : "1. Контрольные", kk ? "2. Отырыста" : "2. Контрольные",
                  kk ? "Комиссия төрағасы" : "Председатель Комиссии"})
                EXPECT_NE(sheet.find(part), std::string::npos) << lower << ": " << part << " not in\n"
                                                               << sheet;
        }
    }
}

TEST_F(Pdf, TheListOfAnnexesIsNotStretched) {
    make(papers::model_sitting(), "model");
    run("pdftotext -bbox model.pdf back.txt");
    const std::regex word("xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\".*>([^<]*)</word>");
    struct Word {
        double left = 0, top = 0, right = 0;
        std::string text;
    };
    std::vector<Word> words;
    std::istringstream lines(read("back.txt"));
    std::smatch m;
    for (std::string line; std::getline(lines, line);)
        if (std::regex_search(line, m, word))
            words.push_back({std::stod(m[1]), std::stod(m[2]), std::stod(m[3]), m[4]});
    unsigned seen = 0;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool item =
            words[i - 1].text == "2." && (words[i].text == "Отырыста" || words[i].text == "Контрольные");
        for (; item && std::abs(words[i].top - words[i - 1].top) < 1; ++i, ++seen)
            EXPECT_LT(words[i].left - words[i - 1].right, 5) << words[i].text;  // points; a space has 3.5
    }
    EXPECT_GE(seen, 8u);
}

TEST_F(Pdf, HugeTextsNeverHangOrOverflow) {
    PlayedSitting s = papers::model_sitting();
    s.sitting.cases.front().officer.post_kk = std::string(1000, 'x');
    s.sitting.persons[1].post_kk = std::string(900, 'y');
    s.sitting.cases.front().spoke.front().text_kk = "";
    make(s, "huge");
    EXPECT_EQ(run("qpdf --check huge.pdf").code, 0);
}

}  // namespace

#endif
