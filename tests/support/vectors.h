#pragma once
// The files of tests/vectors, as recorder/DESIGN.md, "Vectors", tells their form.

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "recorder/evidence/file.h"

namespace vectors {

struct Vector {
    std::string name;
    std::map<std::string, std::string> header;
    std::string bytes;
};

inline std::vector<Vector> vectors_of(const std::string& format) {
    std::vector<Vector> out;
    const auto folder = std::filesystem::path(OTYRYS_SOURCE_DIR) / "tests/vectors" / format;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        const auto whole = evidence::read_file(file.path(), 1 << 20);
        EXPECT_TRUE(whole.ok());
        const auto gap = whole->find("\n\n");
        Vector vector{file.path().stem(), {}, whole->substr(gap + 2)};
        std::istringstream lines(whole->substr(0, gap));
        std::string line;
        std::getline(lines, line);
        EXPECT_EQ(line, "otyrys-vector/v1 " + format);
        while (std::getline(lines, line)) {
            const auto colon = line.find(": ");
            vector.header[line.substr(0, colon)] = line.substr(colon + 2);
        }
        out.push_back(std::move(vector));
    }
    return out;
}

/// A vector's parts by name, as its header counts them.
inline std::multimap<std::string, std::string> parts_of(const Vector& vector) {
    std::multimap<std::string, std::string> out;
    std::istringstream words(vector.header.at("parts"));
    std::size_t at = 0;
    for (std::string word; words >> word;) {
        const auto equals = word.find('=');
        const auto length = std::stoul(word.substr(equals + 1));
        out.emplace(word.substr(0, equals), vector.bytes.substr(at, length));
        at += length;
    }
    EXPECT_EQ(at, vector.bytes.size()) << vector.name;
    return out;
}

}  // namespace vectors
