// A receipt: proof and head in one file. The first line is the entry's envelope in hex, the rest the receipt.
#include "recorder/evidence/journal.h"
#include "tests/fuzz/fuzz.h"

void take(std::string_view octets) {
    static const auto log = evidence::NoteKey::parse(
        "log.otyrys/KZ-C/34750f98bd59fcfc/1+cb1ee424+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c");
    must(log.ok(), "the log's key");
    const auto end = octets.find('\n');
    if (end == std::string_view::npos || end % 2 != 0) return;
    std::string envelope(end / 2, '\0');
    if (!evidence::from_hex(octets.substr(0, end),
                            {reinterpret_cast<std::uint8_t*>(envelope.data()), envelope.size()}))
        return;
    (void)evidence::verify_receipt(octets.substr(end + 1), envelope, *log);
}
