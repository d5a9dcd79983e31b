// What no screen may contain: a colour or a size of its own, an unfinished word.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

std::vector<fs::path> files(const char* folder, const char* extension) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(OTYRYS_SOURCE_DIR) / folder))
        if (entry.path().extension() == extension) found.push_back(entry.path());
    return found;
}

void expect_nowhere(const std::regex& what, const std::string& except) {
    const auto all = files("qml", ".qml");
    ASSERT_GT(all.size(), 60U);
    for (const auto& path : all) {
        if (path.filename() == except) continue;
        std::smatch match;
        const auto text = read(path);
        EXPECT_FALSE(std::regex_search(text, match, what)) << path << ": " << match.str();
    }
}

TEST(QmlSources, NoColourOutsideTheTheme) {
    expect_nowhere(std::regex(R"("#[0-9A-Fa-f]{3,8}"|Qt\.rgba|color: *"[a-z]+")"), "Theme.qml");
}

TEST(QmlSources, NoPixelSizeOutsideTheTheme) {
    expect_nowhere(
        std::regex(
            R"((pixelSize|pointSize|width|height|spacing|padding|radius|[mM]argins?): *[2-9][0-9]*\s*$)",
            std::regex::ECMAScript | std::regex::multiline),
        "Theme.qml");
}

TEST(QmlSources, EveryFileBindsItsComponents) {
    for (const auto& path : files("qml", ".qml"))
        EXPECT_NE(read(path).find("pragma ComponentBehavior: Bound"), std::string::npos) << path;
}

TEST(QmlSources, WordsAreNotInsideTemplates) {
    // lupdate does not see them there, and English would stay.
    expect_nowhere(std::regex(R"(\$\{[^}]*qsTr\()"), "");
}

TEST(QmlSources, WhoeverPresidesActsNotTheChairAlone) {
    // Who was elected opens, closes, declares and ends as the chair does (R5b); the chair alone opens a
    // sitting.
    expect_nowhere(
        std::regex(
            R"re(qsTr\("[^"]*[Tt]he chair( and the secretary)? (opens the ballot|closes|declares|ends?)\b)re"),
        "");
    expect_nowhere(std::regex(R"re(qsTr\("[^"]*([Ff]urther acts of|[Bb]y) the chair\b)re"), "");
}

TEST(QmlSources, EveryWordIsTranslated) {
    const auto all = files("qml/i18n", ".ts");
    ASSERT_GE(all.size(), 6U);
    for (const auto& path : all) {
        if (path.string().ends_with("_en.ts")) continue;
        const auto text = read(path);
        EXPECT_EQ(text.find("type=\"unfinished\""), std::string::npos) << path;
        EXPECT_EQ(text.find("<translation></translation>"), std::string::npos) << path;
        EXPECT_NE(text.find("<translation>"), std::string::npos) << path;
    }
}

}  // namespace
