#include "voting/wire/message.h"

#include <algorithm>

#include "recorder/evidence/statement.h"

namespace wire {
namespace {

using evidence::Error;
using evidence::FieldType;
using evidence::Result;

constexpr std::string_view kProtocol = "otyrys-link/v1 ";
constexpr std::size_t kMaxRows = 400;
constexpr std::size_t kMaxLacks = 100'000;  // entries, all runs together

// ---- values: one spelling each ----

bool put(std::string& out, std::uint64_t value) {
    return out += std::to_string(value), true;
}
bool take(std::string_view text, std::uint64_t& value) {
    if (!evidence::is_value(text, FieldType::uint)) return false;
    value = 0;
    for (char c : text) value = value * 10 + static_cast<std::uint64_t>(c - '0');
    return true;
}
bool put(std::string& out, unsigned value) {
    return put(out, std::uint64_t{value});
}
bool take(std::string_view text, unsigned& value) {
    std::uint64_t wide = 0;
    if (!take(text, wide) || wide > 0xffffffffu) return false;
    value = static_cast<unsigned>(wide);
    return true;
}
bool put(std::string& out, std::int64_t ms) {
    return out += evidence::format_time(ms), true;
}
bool take(std::string_view text, std::int64_t& ms) {
    const auto parsed = evidence::parse_time(text);
    if (parsed) ms = *parsed;
    return parsed.has_value();
}
bool put(std::string& out, bool value) {
    return out += value ? "1" : "0", true;
}
bool take(std::string_view text, bool& value) {
    value = text == "1";
    return value || text == "0";
}
bool put(std::string& out, const Signature& value) {
    return out += evidence::to_base64(value.view()), true;
}
bool take(std::string_view text, Signature& value) {
    const auto bytes = evidence::from_base64(text);
    if (!bytes || bytes->size() != value.bytes.size()) return false;
    std::copy(bytes->begin(), bytes->end(), value.bytes.begin());
    return true;
}
template <std::size_t N, class Tag>
bool put(std::string& out, const evidence::Octets<N, Tag>& value) {
    return out += value.hex(), true;
}
template <std::size_t N, class Tag>
bool take(std::string_view text, evidence::Octets<N, Tag>& value) {
    return evidence::from_hex(text, value.bytes);
}
bool put(std::string& out, voting::Refusal value) {
    return out += voting::to_word(value), true;
}
bool take(std::string_view text, voting::Refusal& value) {
    const auto parsed = voting::parse_refusal(text);
    if (parsed) value = *parsed;
    return parsed.has_value();
}
bool put(std::string& out, const std::string& value) {
    return out += value, true;
}
bool take(std::string_view text, std::string& value) {
    value = text;
    return evidence::is_value(text, FieldType::text);
}
template <class T>
bool put(std::string& out, const std::optional<T>& value) {
    return value ? put(out, *value) : (out += "-", true);
}
template <class T>
bool take(std::string_view text, std::optional<T>& value) {
    value.reset();
    return text == "-" || take(text, value.emplace());
}

// ---- rows: words, and a text at the end ----

std::string_view next_word(std::string_view& rest) {
    const auto space = rest.find(' ');
    const auto word = rest.substr(0, space);
    rest = space == std::string_view::npos ? std::string_view{} : rest.substr(space + 1);
    return word;
}
bool put(std::string& out, const Fault& f) {
    put(out, f.line), out += ' ', put(out, f.column), out += ' ', out += f.word, out += ' ';
    return put(out, f.value);
}
bool take(std::string_view row, Fault& f) {
    return take(next_word(row), f.line) && take(next_word(row), f.column) && take(next_word(row), f.word) &&
           take(row, f.value);
}
struct Run {
    std::uint64_t first = 0, last = 0;
};
bool put(std::string& out, const Run& run) {
    return put(out, run.first), out += ' ', put(out, run.last);
}
bool take(std::string_view row, Run& run) {
    return take(next_word(row), run.first) && take(row, run.last);
}
bool put(std::string& out, const Source& s) {
    out += s.kind + ' ' + s.state + ' ';
    put(out, s.simulated), out += ' ', put(out, s.below_db), out += ' ', put(out, s.place), out += ' ';
    put(out, s.why), out += ' ';
    return put(out, s.name);
}
bool take(std::string_view row, Source& s) {
    return take(next_word(row), s.kind) && take(next_word(row), s.state) &&
           take(next_word(row), s.simulated) && take(next_word(row), s.below_db) &&
           take(next_word(row), s.place) && take(next_word(row), s.why) && take(row, s.name);
}
bool put(std::string& out, const Alarm& a) {
    return out += a.word + ' ', put(out, a.about);
}
bool take(std::string_view row, Alarm& a) {
    return take(next_word(row), a.word) && take(row, a.about);
}

bool put(std::string& out, const CandidateKey& k) {
    out += k.role + ' ' + k.key.hex() + ' ';
    return put(out, k.proof);
}
bool take(std::string_view row, CandidateKey& k) {
    return take(next_word(row), k.role) && take(next_word(row), k.key) && take(row, k.proof);
}

// ---- the form of each message: lines, rows, blocks; the same walk writes and reads ----

template <class V, class M>
void walk(V& v, M& m) {
    using T = std::remove_const_t<M>;
    if constexpr (std::is_same_v<T, Hello>) {
        v.line("key", m.key), v.line("signature", m.signature);
    } else if constexpr (std::is_same_v<T, Tail>) {
        v.line("from", m.from), v.runs("lacks", m.lacks);
    } else if constexpr (std::is_same_v<T, Submit>) {
        v.block("body", m.body);
    } else if constexpr (std::is_same_v<T, Docket>) {
        v.octets("file", m.file), v.block("body", m.body);
    } else if constexpr (std::is_same_v<T, Request>) {
        v.line("what", m.what), v.line("sitting", m.sitting);
    } else if constexpr (std::is_same_v<T, Challenge>) {
        v.line("nonce", m.nonce);
    } else if constexpr (std::is_same_v<T, Welcome>) {
        v.line("vkey", m.vkey), v.line("person", m.person), v.line("role", m.role), v.line("size", m.size);
    } else if constexpr (std::is_same_v<T, EntrySent>) {
        v.line("index", m.index), v.line("salt", m.salt), v.block("envelope", m.envelope);
        v.maybe_block("body", m.body);
    } else if constexpr (std::is_same_v<T, Revealed>) {
        v.line("index", m.index), v.line("salt", m.salt), v.block("body", m.body);
    } else if constexpr (std::is_same_v<T, Cosign>) {
        v.line("size", m.size), v.line("root", m.root), v.line("time", m.time_s);
        v.line("signature", m.signature);
    } else if constexpr (std::is_same_v<T, Head> || std::is_same_v<T, ToCosign>) {
        v.block("note", m.note);
    } else if constexpr (std::is_same_v<T, AcceptedSent>) {
        v.line("statement", m.statement), v.line("index", m.index), v.block("receipt", m.receipt);
    } else if constexpr (std::is_same_v<T, RefusedSent>) {
        v.line("statement", m.statement), v.line("why", m.why), v.line("present", m.present);
        v.line("needed", m.needed), v.rows("fault", m.faults);
    } else if constexpr (std::is_same_v<T, Live>) {
        v.line("clock", m.clock_ms), v.line("recording", m.recording), v.line("elapsed", m.elapsed_ms);
        v.line("disk_minutes", m.disk_minutes), v.line("preflight", m.preflight);
        v.line("papers_of", m.papers_of), v.line("paper", m.paper), v.line("paper_due", m.paper_due_ms);
        v.line("archive", m.archive), v.line("bundle", m.bundle), v.rows("linked", m.linked),
            v.rows("voted", m.voted);
        v.rows("source", m.sources), v.rows("preflight_fault", m.preflight_faults);
        v.rows("alarm", m.alarms);
        v.line("pairing", m.pairing), v.line("pairing_end", m.pairing_end);
        v.line("pairing_try", m.pairing_try), v.line("pairing_person", m.pairing_person);
        v.line("pairing_witness", m.pairing_witness), v.line("pairing_left", m.pairing_left_ms);
        v.line("pairing_number", m.pairing_number);
    } else if constexpr (std::is_same_v<T, PairingWish>) {
        v.line("what", m.what), v.line("person", m.person), v.line("number", m.number);
        v.line("witness", m.witness);
    } else if constexpr (std::is_same_v<T, Offer>) {
        v.line("token", m.token), v.line("commitment", m.commitment);
    } else if constexpr (std::is_same_v<T, Reveal>) {
        v.line("secret", m.secret), v.rows("key", m.keys);
    } else if constexpr (std::is_same_v<T, PairingNonce>) {
        v.line("nonce", m.nonce);
    } else if constexpr (std::is_same_v<T, Drawn>) {
        v.line("commitment", m.commitment), v.line("nonce", m.nonce);
    } else if constexpr (std::is_same_v<T, Attest>) {
        v.line("person", m.person), v.line("token", m.token), v.line("commitment", m.commitment);
    } else if constexpr (std::is_same_v<T, Paired>) {
        v.line("person", m.person);
    } else if constexpr (std::is_same_v<T, TicketShown>) {
        v.line("ticket", m.ticket);
    } else if constexpr (std::is_same_v<T, Unlock>) {
        v.line("number", m.number), v.line("point", m.point), v.line("signature", m.signature);
    } else if constexpr (std::is_same_v<T, Evaluated>) {
        v.line("number", m.number), v.line("asked", m.asked), v.line("point", m.point);
    } else {
        static_assert(std::is_same_v<T, Paper>);
        v.line("text_digest", m.text_digest), v.line("pdf_digest", m.pdf_digest), v.block("text", m.text);
    }
}

class Writer {
  public:
    explicit Writer(std::string& out) : out_(out) {}
    template <class T>
    void line(std::string_view key, const T& value) {
        out_ += key, out_ += ' ', put(out_, value), out_ += '\n';
    }
    template <class T>
    void rows(std::string_view key, const std::vector<T>& values) {
        for (const auto& value : values) line(key, value);
    }
    /// Ascending numbers, as the first and last of each run without a gap.
    void runs(std::string_view key, const std::vector<std::uint64_t>& values) {
        for (auto first = values.begin(); first != values.end();) {
            auto last = first;
            while (std::next(last) != values.end() && *std::next(last) == *last + 1) ++last;
            line(key, Run{*first, *last});
            first = std::next(last);
        }
    }
    void block(std::string_view key, const std::string& bytes) {
        line(key, std::uint64_t{bytes.size()});
        out_ += bytes, out_ += '\n';
    }
    void maybe_block(std::string_view key, const std::optional<std::string>& bytes) {
        if (bytes) block(key, *bytes);
    }
    void octets(std::string_view key, const std::string& bytes) {
        block(key, evidence::to_base64(evidence::as_bytes(bytes)));
    }

  private:
    std::string& out_;
};

class Reader {
  public:
    explicit Reader(std::string_view rest) : rest_(rest) {}
    bool done() const { return good_ && rest_.empty(); }
    template <class T>
    void line(std::string_view key, T& value) {
        const auto text = next(key);
        good_ = good_ && text && take(*text, value);
    }
    template <class T>
    void rows(std::string_view key, std::vector<T>& values) {
        while (good_ && starts(key) && values.size() < kMaxRows) line(key, values.emplace_back());
    }
    void runs(std::string_view key, std::vector<std::uint64_t>& values) {
        while (good_ && starts(key)) {
            Run run;
            line(key, run);
            good_ = good_ && (values.empty() || run.first > values.back() + 1) && run.first <= run.last &&
                    run.last - run.first < kMaxLacks - values.size();
            for (auto value = run.first; good_ && value <= run.last; ++value) values.push_back(value);
        }
    }
    void block(std::string_view key, std::string& bytes) {
        std::uint64_t size = 0;
        line(key, size);
        good_ = good_ && size < rest_.size() && rest_[size] == '\n';
        if (!good_) return;
        bytes = rest_.substr(0, size);
        rest_.remove_prefix(size + 1);
    }
    void maybe_block(std::string_view key, std::optional<std::string>& bytes) {
        if (good_ && starts(key)) block(key, bytes.emplace());
    }
    void octets(std::string_view key, std::string& bytes) {
        std::string text;
        block(key, text);
        const auto plain = evidence::from_base64(text);
        good_ = good_ && plain;
        if (good_) bytes.assign(plain->begin(), plain->end());
    }

  private:
    bool starts(std::string_view key) const {
        return rest_.size() > key.size() && rest_.substr(0, key.size()) == key && rest_[key.size()] == ' ';
    }
    std::optional<std::string_view> next(std::string_view key) {
        const auto end = rest_.find('\n');
        if (!good_ || !starts(key) || end == std::string_view::npos) return std::nullopt;
        const auto value = rest_.substr(key.size() + 1, end - key.size() - 1);
        rest_.remove_prefix(end + 1);
        return value;
    }
    std::string_view rest_;
    bool good_ = true;
};

template <class M>
bool parse_as(std::string_view type, std::string_view rest, Message& message) {
    if (type != M::kType) return false;
    Reader reader(rest);
    M parsed;
    walk(reader, parsed);
    if (!reader.done()) return false;
    message = std::move(parsed);
    return true;
}

template <class... M>
bool parse_any(std::string_view type, std::string_view rest, std::variant<M...>& message) {
    return (parse_as<M>(type, rest, message) || ...);
}

void put_u64(evidence::Bytes& out, std::uint64_t value) {
    for (int shift = 0; shift < 64; shift += 8) out.push_back(static_cast<std::uint8_t>(value >> shift));
}

constexpr std::string_view kPreview = "otyrys-preview/v1\n";

}  // namespace

std::string format(const Message& message) {
    return std::visit(
        [](const auto& m) {
            std::string out{kProtocol};
            out += m.kType, out += '\n';
            Writer writer(out);
            walk(writer, m);
            return out;
        },
        message);
}

Result<Message> parse(std::string_view text) {
    const auto end = text.find('\n');
    if (text.size() > kMaxMessage) return Error{"link message too long"};
    if (end == std::string_view::npos || !text.starts_with(kProtocol)) return Error{"not a link message"};
    Message message;
    if (!parse_any(text.substr(kProtocol.size(), end - kProtocol.size()), text.substr(end + 1), message))
        return Error{"malformed link message"};
    if (format(message) != text) return Error{"link message not in its one spelling"};
    return message;
}

std::string hello_text(const Digest& trust, const Digest& certificate, const Digest& nonce,
                       const Digest& key) {
    return "otyrys-hello/v1\nlog " + trust.hex() + "\ncertificate " + certificate.hex() + "\nnonce " +
           nonce.hex() + "\nkey " + key.hex() + "\n";
}

std::string unlock_text(const Digest& trust, const Digest& nonce, const Digest& device, std::uint64_t number,
                        const evidence::BlindedPoint& point) {
    return "otyrys-unlock/v1\nlog " + trust.hex() + "\nnonce " + nonce.hex() + "\ndevice " + device.hex() +
           "\ntry " + std::to_string(number) + "\npoint " + point.hex() + "\n";
}

evidence::Bytes format(const Preview& preview) {
    evidence::Bytes out(kPreview.begin(), kPreview.end());
    out.push_back(preview.source);
    put_u64(out, static_cast<std::uint64_t>(preview.wall_ms));
    out.insert(out.end(), preview.jpeg.begin(), preview.jpeg.end());
    return out;
}

Result<Preview> parse_preview(evidence::ByteView bytes) {
    constexpr std::size_t header = kPreview.size() + 9;
    if (bytes.size() <= header || bytes.size() > kMaxSmall) return Error{"preview of a wrong length"};
    if (evidence::as_text(bytes.first(kPreview.size())) != kPreview) return Error{"not a preview"};
    Preview preview;
    preview.source = bytes[kPreview.size()];
    std::uint64_t wall = 0;
    for (std::size_t i = 0; i < 8; ++i) wall |= std::uint64_t{bytes[kPreview.size() + 1 + i]} << (8 * i);
    preview.wall_ms = static_cast<std::int64_t>(wall);
    preview.jpeg.assign(bytes.begin() + header, bytes.end());
    return preview;
}

}  // namespace wire
