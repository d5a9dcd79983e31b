// Our hashes, signatures and notes against an independent implementation in a child process.

#include <stdio.h>

#include <fstream>
#include <random>

#include "tests/evidence/journal_fixture.h"
#include "tests/evidence/temporary_folder.h"

namespace evidence {
namespace {

std::string hex_or_dash(ByteView bytes) {
    return bytes.empty() ? "-" : to_hex(bytes);
}

std::string ask_peer(const std::vector<std::string>& claims) {
    const TemporaryFolder folder;
    std::ofstream file(folder / "claims");
    for (const auto& claim : claims) file << claim << "\n";
    file.close();
    const auto command =
        "timeout 60 /usr/bin/python3 " OTYRYS_SOURCE_DIR "/tests/evidence/peer.py < " + (folder / "claims");
    FILE* pipe = ::popen(command.c_str(), "r");
    std::string out;
    for (int c = fgetc(pipe); c != EOF; c = fgetc(pipe)) out += static_cast<char>(c);
    ::pclose(pipe);
    return out;
}

std::vector<std::string> claims() {
    std::mt19937 random(20);
    std::vector<std::string> out;
    for (std::size_t length = 0; length < 300; length += 7) {
        Bytes message(length);
        for (auto& octet : message) octet = static_cast<std::uint8_t>(random());
        const auto key = fixed_key(static_cast<std::uint8_t>(length));
        const auto text = hex_or_dash(message);
        Sha256 stream;
        stream.update(ByteView(message).first(length / 2));
        stream.update(ByteView(message).subspan(length / 2));
        EXPECT_EQ(stream.digest(), sha256(message));
        out.push_back("sha256 " + text + " " + sha256(message).hex());
        out.push_back("blake2b " + text + " " + blake2b256({message}).hex());
        out.push_back("base64 " + text + " " + hex_or_dash(as_bytes(to_base64(message))));
        out.push_back("sign " + to_hex(key.seed().view()) + " " + key.public_key().hex() + " " + text + " " +
                      key.sign(message).hex());
        const auto name = person_note_key(key.public_key());
        const auto note = sign_note("otyrys/mark.set/v1\nnote " + text + "\n", name.name, key);
        out.push_back("note " + name.vkey() + " " + to_hex(as_bytes(note)));
    }
    return out;
}

TEST(Peer, AgreesWithEveryDigestSignatureAndNote) {
    const auto all = claims();
    EXPECT_EQ(ask_peer(all), "true " + std::to_string(all.size()) + "\n");
}

TEST(Peer, SeesAFalseClaim) {
    auto all = claims();
    for (const std::size_t line : {20u, 23u, 24u}) {
        auto wrong = all;
        auto& last = wrong[line][wrong[line].size() - 6];
        last = last == '0' ? '1' : '0';
        EXPECT_EQ(ask_peer(wrong), std::to_string(line + 1) + "\n");
    }
}

}  // namespace
}  // namespace evidence
