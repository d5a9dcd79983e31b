#include "recorder/evidence/head_cosigned.h"

#include <algorithm>
#include <array>

namespace evidence {
namespace {

constexpr std::array<FieldRule, 3 + kCosignedTexts + 1> kFields{{{"sitting", FieldType::h32},
                                                                 {"size", FieldType::uint},
                                                                 {"root", FieldType::h64},
                                                                 {"by_1", FieldType::optional_text},
                                                                 {"by_2", FieldType::optional_text},
                                                                 {"by_3", FieldType::optional_text},
                                                                 {"by_4", FieldType::optional_text},
                                                                 {"missing", FieldType::optional_text}}};
constexpr KindRule kRule{kHeadCosigned, kFields};
constexpr std::size_t kLine = 4 + 8 + 64;

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    if (text == "-") return words;
    for (std::size_t from = 0; from <= text.size();) {
        const auto to = std::min(text.find(' ', from), text.size());
        words.emplace_back(text.substr(from, to - from));
        from = to + 1;
    }
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
    return text.empty() ? "-" : text;
}

std::optional<Cosigner> parse_cosigner(const std::string& word) {
    const auto equals = word.find('=');
    if (equals == std::string::npos) return std::nullopt;
    auto line = from_base64(std::string_view(word).substr(equals + 1));
    if (!line || line->size() != kLine) return std::nullopt;
    return Cosigner{word.substr(0, equals), std::move(*line)};
}

}  // namespace

bool asks_to_cosign(std::string_view kind) {
    return kind == "clip.sealed" || kind == "ballot.closed" || kind == "outcome.declared" ||
           kind == "sitting.closed" || kind == "protocol.frozen";
}

const KindRule* cosigned_rule(std::string_view kind) {
    return kind == kRule.kind ? &kRule : nullptr;
}

std::vector<Field> fields_of(const HeadCosigned& event) {
    std::vector<Field> fields{
        {"sitting", event.sitting.hex()}, {"size", std::to_string(event.size)}, {"root", event.root.hex()}};
    for (std::size_t text = 0; text < kCosignedTexts; ++text) {
        std::vector<std::string> words;
        for (auto i = text * kCosignersOfText; i < event.by.size() && words.size() < kCosignersOfText; ++i)
            words.push_back(event.by[i].person + "=" + to_base64(event.by[i].line));
        fields.push_back({std::string(kFields[3 + text].key), joined(words)});
    }
    fields.push_back({"missing", joined(event.missing)});
    return fields;
}

Result<HeadCosigned> head_cosigned_of(const Statement& statement) {
    const Error malformed{"head.cosigned: malformed"};
    const auto sitting = SittingId::parse(statement.field("sitting"));
    const auto size = parse_uint(statement.field("size"));
    const auto root = Digest::parse(statement.field("root"));
    if (statement.kind != kHeadCosigned || !sitting || !size || !root) return malformed;
    HeadCosigned event{*sitting, *size, *root, {}, words_of(statement.field("missing"))};
    for (std::size_t text = 0; text < kCosignedTexts; ++text)
        for (const auto& word : words_of(statement.field(kFields[3 + text].key))) {
            auto cosigner = parse_cosigner(word);
            if (!cosigner) return malformed;
            event.by.push_back(std::move(*cosigner));
        }
    const auto person = [](const Cosigner& cosigner) { return cosigner.person; };
    const auto strictly = [](const auto& a, const auto& b) { return a >= b; };
    std::vector<std::string> by;
    std::transform(event.by.begin(), event.by.end(), std::back_inserter(by), person);
    if (std::adjacent_find(by.begin(), by.end(), strictly) != by.end() ||
        std::adjacent_find(event.missing.begin(), event.missing.end(), strictly) != event.missing.end() ||
        fields_of(event) != statement.fields)
        return malformed;
    return event;
}

Cosigner cosigner(std::string person, const Cosignature& cosignature, const PublicKey& key) {
    const auto line = note_signature(cosignature, key);
    Bytes octets(line.id.begin(), line.id.end());
    octets.insert(octets.end(), line.signature.begin(), line.signature.end());
    return {std::move(person), std::move(octets)};
}

bool verify(const Cosigner& cosigner, std::string_view head, const PublicKey& key) {
    NoteSignature line{person_note_key(key).name, {}, {}};
    if (cosigner.line.size() != kLine) return false;
    std::copy_n(cosigner.line.begin(), 4, line.id.begin());
    line.signature.assign(cosigner.line.begin() + 4, cosigner.line.end());
    const auto found = cosignature_in(Note{std::string(head), {line}}, key);
    return found && verify(*found, head, key);
}

}  // namespace evidence
