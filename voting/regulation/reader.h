#pragma once
// Inside the room: takes keys from a TOML document, each once, and remembers the fault that stands first in
// the file. A key that is missing, of the wrong form or never asked for is one.

#include <toml++/toml.h>
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "recorder/evidence/result.h"
#include "voting/words.h"

namespace regulation {

class Reader {
  public:
    static evidence::Result<Reader> open(std::string_view toml, const std::string& name);

    void id(std::string_view key, std::string& out);
    void day(std::string_view key, std::string& out);  // "2024-02-28"
    void number(std::string_view key, unsigned& out, unsigned least, unsigned most);
    void share(std::string_view key, voting::Share& out);
    void decisions(std::string_view key, std::vector<voting::Decision>& out);
    void phrases(std::string_view key, voting::Sayings& out);
    template <class E>
    void word(std::string_view key, E& out) {
        if (const toml::node* node = find(key)) read_word(key, *node, out);
    }
    /// At least one, none twice.
    template <class E>
    void words(std::string_view key, std::vector<E>& out) {
        const toml::array* list = array(key);
        if (!list) return;
        for (const toml::node& one : *list) {
            E value{};
            read_word(key, one, value);
            if (std::find(out.begin(), out.end(), value) != out.end())
                refuse(one.source(), key, "the same twice");
            out.push_back(value);
        }
    }

    void refuse(std::string_view key, const std::string& why);
    void refuse_phrase(const std::string& id, const std::string& why);
    /// The fault, if there was one.
    evidence::Result<void> end();

  private:
    Reader(toml::table document, std::string name) : document_(std::move(document)), name_(std::move(name)) {}
    const toml::node* find(std::string_view key);
    const toml::array* array(std::string_view key);
    const std::string* text(std::string_view key);
    void refuse(const toml::source_region& at, std::string_view key, const std::string& why);
    template <class E>
    void read_word(std::string_view key, const toml::node& node, E& out) {
        const auto* said = node.as_string();
        const auto read = said ? voting::parse_word<E>(said->get()) : std::nullopt;
        if (read) out = *read;
        std::string list;
        for (const auto& [value, name] : voting::Words<E>::list)
            list += (list.empty() ? "" : ", ") + std::string(name);
        if (!read) refuse(node.source(), key, "not one of " + list);
    }
    void read_phrase(const std::string& id, const toml::node& node, voting::Saying& out);

    toml::table document_;
    std::string name_, fault_;
    toml::source_position at_{};  // of the fault
    std::set<std::string, std::less<>> asked_;
};

}  // namespace regulation
