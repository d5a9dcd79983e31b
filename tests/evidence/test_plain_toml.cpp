#include <gtest/gtest.h>

#include "recorder/evidence/plain_toml.h"

namespace {

using evidence::not_plain_toml;

TEST(PlainToml, IsWhatOurFilesAreWrittenIn) {
    for (const auto* text :
         {"", "a = 'б\\q\"'\n", "a = ''\n", "\n\n", "# пікір\r\n", "a = 1\n",
          "a-b.c = \"б \\\" \\u0431\" # пікір\n", "[a.\"б\"]\n[[camera]]\r\n", "a = [1, 2]\n", "a = []\n",
          "a = [ \"x\" , \"ы\" ]\n", "a = 2024-02-28\n", "a = -1.5e3\n",
          "\xEF\xBB\xBF"
          "a = true"})
        EXPECT_FALSE(not_plain_toml(text)) << text;
}

TEST(PlainToml, WhateverElseIsToldWithItsPlace) {
    for (const auto* text :
         {"[[[camera]]\n", "a = б\n", "б = 1\n", "a = '''x'''\n", "a = \"\"\"x\"\"\"\n", "a = \"x\n",
          "a = \"x\" б\n", "a = {b = 1}\n", "a = [1,\n2]\n", "a = [[1]]\n", "a\n", "[a\n", "= 1\n", "a = \n",
          "a = \"\\q\"\n", "a = \"\x01\"\n", "a = 1 2\n", "[[a]\n"})
        EXPECT_TRUE(not_plain_toml(text)) << text;
    const auto at = not_plain_toml("a = 1\n\n b = 'x\n");
    ASSERT_TRUE(at);
    EXPECT_EQ(at->line, 3u);
    EXPECT_EQ(at->column, 8u);
}

}  // namespace
