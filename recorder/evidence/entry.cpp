#include "recorder/evidence/entry.h"

#include "recorder/evidence/bug.h"
#include "recorder/evidence/lines.h"
#include "recorder/evidence/statement.h"

namespace evidence {

bool is_stream(std::string_view name) {
    if (name == "box") return true;
    for (const std::string_view room : {"sitting/", "case/"})
        if (name.starts_with(room)) return is_value(name.substr(room.size()), FieldType::h32);
    return false;
}

std::string format(const Entry& entry) {
    demand(is_stream(entry.stream.name) && is_kind(entry.kind) && entry.mono_us >= 0, "a malformed entry");
    return "otyrys/entry/v1\nlog " + entry.log.hex() + "\nindex " + std::to_string(entry.index) +
           "\nstream " + entry.stream.name + "\nseq " + std::to_string(entry.seq) + "\nprev " +
           entry.prev.hex() + "\nkind " + entry.kind + "\nwall " + format_time(entry.wall_ms) + "\nmono " +
           std::to_string(entry.mono_us) + "\nboot " + entry.boot.hex() + "\nbody " + entry.body.hex() + "\n";
}

Result<Entry> parse_entry(std::string_view envelope) {
    Lines lines(envelope);
    if (lines.next() != "otyrys/entry/v1") return Error{"entry: unknown form"};
    const auto log = Digest::parse(lines.value("log"));
    const auto index = parse_uint(lines.value("index"));
    const auto stream = lines.value("stream");
    const auto seq = parse_uint(lines.value("seq"));
    const auto prev = Digest::parse(lines.value("prev"));
    const auto kind = lines.value("kind");
    const auto wall = parse_time(lines.value("wall"));
    const auto mono = parse_uint(lines.value("mono"));
    const auto boot = BootId::parse(lines.value("boot"));
    const auto body = Digest::parse(lines.value("body"));
    if (!lines.ok() || !lines.at_end() || !log || !index || !seq || !prev || !wall || !mono || !boot || !body)
        return Error{"entry: malformed"};
    if (!is_stream(stream) || !is_kind(kind)) return Error{"entry: malformed stream or kind"};
    return Entry{*log,
                 *index,
                 {std::string(stream)},
                 *seq,
                 *prev,
                 std::string(kind),
                 *wall,
                 static_cast<std::int64_t>(*mono),
                 *boot,
                 *body};
}

Digest commitment(const Salt& salt, std::string_view body) {
    return sha256({as_bytes("otyrys/body/v1\n"), salt.view(), as_bytes(body)});
}

}  // namespace evidence
