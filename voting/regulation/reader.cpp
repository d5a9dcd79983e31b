#include "voting/regulation/reader.h"

#include <algorithm>
#include <charconv>

#include "recorder/evidence/clock.h"
#include "recorder/evidence/plain_toml.h"
#include "recorder/evidence/statement.h"

namespace regulation {

using evidence::Error;
using evidence::Result;

namespace {

bool is_text(const std::string& text) {
    return evidence::is_value(text, evidence::FieldType::text);
}

std::string place(const std::string& name, const toml::source_position& at) {
    return name + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": ";
}

}  // namespace

Result<Reader> Reader::open(std::string_view toml, const std::string& name) {
    if (const auto at = evidence::not_plain_toml(toml))
        return Error{place(name, {static_cast<toml::source_index>(at->line),
                                  static_cast<toml::source_index>(at->column)}) +
                     "not key = value, [table] or a comment; texts stand in quotes, each on its line"};
    try {
        return Reader(toml::parse(toml), name);
    } catch (const toml::parse_error& fault) {
        return Error{place(name, fault.source().begin) + std::string(fault.description())};
    }
}

void Reader::refuse(const toml::source_region& at, std::string_view key, const std::string& why) {
    const bool earlier = std::pair(at.begin.line, at.begin.column) < std::pair(at_.line, at_.column);
    if (!fault_.empty() && !earlier) return;
    at_ = at.begin;
    fault_ = std::string(key) + ": " + why;
}

void Reader::refuse(std::string_view key, const std::string& why) {
    const toml::node* node = document_.get(key);
    refuse(node ? node->source() : document_.source(), key, why);
}

void Reader::refuse_phrase(const std::string& id, const std::string& why) {
    const toml::node* all = document_.get("phrase");
    const toml::node* one = all && all->is_table() ? all->as_table()->get(id) : nullptr;
    refuse(one ? one->source() : document_.source(), "phrase." + id, why);
}

Result<void> Reader::end() {
    for (const auto& [key, node] : document_)
        if (!asked_.count(key.str())) refuse(node.source(), key.str(), "unknown");
    if (!fault_.empty()) return Error{place(name_, at_) + fault_};
    return {};
}

const toml::node* Reader::find(std::string_view key) {
    asked_.emplace(key);
    const toml::node* node = document_.get(key);
    if (!node) refuse(document_.source(), key, "missing");
    return node;
}

const toml::array* Reader::array(std::string_view key) {
    const toml::node* node = find(key);
    if (!node) return nullptr;
    const toml::array* list = node->as_array();
    if (list && !list->empty()) return list;
    refuse(node->source(), key, "not a list of at least one");
    return nullptr;
}

const std::string* Reader::text(std::string_view key) {
    const toml::node* node = find(key);
    if (!node) return nullptr;
    if (node->is_string() && is_text(node->as_string()->get())) return &node->as_string()->get();
    refuse(node->source(), key, "not a text that an entry may hold");
    return nullptr;
}

void Reader::id(std::string_view key, std::string& out) {
    const std::string* said = text(key);
    if (!said) return;
    out = *said;
    const bool good = std::all_of(out.begin(), out.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!good || out.size() > 64) refuse(key, "not a name of small letters, digits and hyphens");
}

void Reader::day(std::string_view key, std::string& out) {
    const std::string* said = text(key);
    if (!said) return;
    out = *said;
    if (out.size() != 10 || !evidence::parse_time(out + "T00:00:00.000Z"))
        refuse(key, "not a day like 2024-02-28");
}

void Reader::number(std::string_view key, unsigned& out, unsigned least, unsigned most) {
    const toml::node* node = find(key);
    if (!node) return;
    const auto value = node->value_exact<std::int64_t>();
    if (!value || *value < least || *value > most)
        return refuse(node->source(), key,
                      "not a number from " + std::to_string(least) + " to " + std::to_string(most));
    out = static_cast<unsigned>(*value);
}

void Reader::share(std::string_view key, voting::Share& out) {
    const std::string* said = text(key);
    if (!said) return;
    const auto share = voting::parse_share(*said);
    if (share)
        out = *share;
    else
        refuse(key, "not a share like 2/3");
}

void Reader::decisions(std::string_view key, std::vector<voting::Decision>& out) {
    const toml::array* list = array(key);
    if (!list) return;
    for (const toml::node& one : *list) {
        const auto number = one.value_exact<std::int64_t>().value_or(0);
        if (number < 1 || number > 9) return refuse(one.source(), key, "not a number from 1 to 9");
        const voting::Decision decision{static_cast<std::uint8_t>(number)};
        if (!out.empty() && decision <= out.back()) refuse(one.source(), key, "not in ascending order");
        out.push_back(decision);
    }
}

void Reader::phrases(std::string_view key, voting::Sayings& out) {
    const toml::node* node = find(key);
    if (!node) return;
    if (!node->is_table()) return refuse(node->source(), key, "expected [phrase.\"id\"]");
    for (const auto& [id, one] : *node->as_table())
        read_phrase(std::string(id.str()), one, out[std::string(id.str())]);
}

void Reader::read_phrase(const std::string& id, const toml::node& node, voting::Saying& out) {
    const std::string key = "phrase." + id;
    if (!is_text(id) || !node.is_table()) return refuse(node.source(), key, "expected [phrase.\"id\"]");
    for (const auto& [language, value] : *node.as_table()) {
        const bool good = value.is_string() && is_text(value.as_string()->get());
        const std::string text = good ? value.as_string()->get() : std::string();
        if (!good)
            refuse(value.source(), key + "." + std::string(language.str()),
                   "not a text that an entry may hold");
        if (language == "kk")
            out.kk = text;
        else if (language == "ru")
            out.ru = text;
        else if (language == "en")
            out.en = text;
        else
            refuse(value.source(), key + "." + std::string(language.str()), "unknown");
    }
    const toml::table& table = *node.as_table();
    for (const char* language : {"kk", "ru"})
        if (!table.contains(language)) refuse(node.source(), key, std::string(language) + " is missing");
}

}  // namespace regulation
