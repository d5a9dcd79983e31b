#pragma once
// One message of each type, and its variants with and without what may be left out.

#include "voting/wire/message.h"

inline wire::Digest digest(std::uint8_t octet) {
    wire::Digest d;
    d.bytes.fill(octet);
    return d;
}

inline std::vector<wire::Message> samples() {
    wire::Signature signature;
    signature.bytes.fill(0xfb);
    wire::Salt salt;
    salt.bytes.fill(9);
    wire::Live live{.clock_ms = 1714712400000,
                    .recording = "running",
                    .elapsed_ms = 61000,
                    .disk_minutes = 5400,
                    .preflight = "failed",
                    .papers_of = evidence::SittingId{},
                    .paper = "frozen",
                    .paper_due_ms = 1715300000000,
                    .archive = "making",
                    .bundle = "/var/lib/otyrys/bundle",
                    .linked = {"m1", "m2", "secretary"},
                    .voted = {"m2"},
                    .sources = {{"camera", "live", true, std::nullopt, "officer", "Камера 1"},
                                {"microphone", "dead", false, 23, std::nullopt, "Mic", "nodata"}},
                    .preflight_faults = {{"silent", "Жалғанов"}, {"incomplete", std::nullopt}},
                    .alarms = {{"link_lost", "m3"}, {"disk_low", std::nullopt}},
                    .pairing = "witness",
                    .pairing_end = "none",
                    .pairing_try = "witness_silent",
                    .pairing_person = "m2",
                    .pairing_witness = "m1",
                    .pairing_left_ms = 90'000,
                    .pairing_number = "042317"};
    wire::PublicKey key;
    key.bytes.fill(6);
    wire::Token token;
    token.bytes.fill(5);
    return {wire::Hello{digest(1), signature},
            wire::Tail{42},
            wire::Tail{42, {7, 41}},
            wire::Submit{"otyrys/ballot.vote/v1\nlog 00\n\n— member\n"},
            wire::Docket{std::string("\xff\x00;,\"\n", 6), "body\n"},
            wire::Request{"preflight"},
            wire::Request{"paper", evidence::SittingId{}},
            wire::Challenge{digest(7)},
            wire::Welcome{"log.otyrys/KZ-C/0011/1+00000000+AA==", "m1", "chair", 12},
            wire::Welcome{"log.otyrys/KZ-C/0011/1+00000000+AA==", std::nullopt, "device", 0},
            wire::EntrySent{3, salt, "otyrys/entry/v1\nlog x\n", "the body\n"},
            wire::EntrySent{3, std::nullopt, "otyrys/entry/v1\n", std::nullopt},
            wire::Revealed{3, salt, "the body\n"},
            wire::Head{"origin\n3\nroot\n\n— log\n"},
            wire::ToCosign{"origin\n3\nroot\n\n— log\n"},
            wire::Cosign{3, digest(4), 1714712400, signature},
            wire::AcceptedSent{digest(2), 9, "c2sp.org/tlog-proof@v1\n"},
            wire::RefusedSent{digest(2), voting::Refusal::not_quorate, 4, 5, {}},
            wire::RefusedSent{std::nullopt,
                              voting::Refusal::docket_faulty,
                              0,
                              0,
                              {{2, 3, "bad_date", "03.05"}, {4, 0, "empty", std::nullopt}}},
            live,
            wire::Live{},
            wire::Paper{digest(4), digest(5), "ХАТТАМА\n"},
            wire::PairingWish{"open", "m2", std::nullopt, "m1"},
            wire::PairingWish{"deny", std::nullopt, "042317"},
            wire::Offer{token, digest(3)},
            wire::Reveal{digest(8), {{"member", key, signature}, {"device", key, signature}}},
            wire::Reveal{digest(8), {}},
            wire::PairingNonce{digest(9)},
            wire::Attest{"m2", token, digest(3)},
            wire::Drawn{digest(3), digest(9)},
            wire::Paired{"m2"},
            wire::TicketShown{"otyrys-pair/v1 192.168.0.2 7443 00 11 22"},
            wire::TicketShown{std::nullopt},
            wire::Unlock{7, evidence::BlindedPoint{digest(1).bytes}, signature},
            wire::Evaluated{7, digest(3), evidence::EvaluatedPoint{digest(2).bytes}}};
}
